"""Notices as values: what is said to the person beside the page, by key, and which of them are shown first."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MOST_SHOWN = 3
LEAST_MS = 5_000  # to notice it at all
LEAST_TO_ACT_MS = 12_000  # to get to its button from the other end of the page
MS_A_LETTER = 70  # an unhurried reader; 170 words a minute


class Severity(IntEnum):
    """How bad it is; errors stay until they are dismissed or hold no longer."""

    INFO = 0
    WARNING = 1
    ERROR = 2


class Again(IntEnum):
    """When a notice that the user has closed is shown once more, should the same be sent again."""

    ALWAYS = 0  # what happened has happened once more
    AFTER_CLEAR = 1  # how things are, which the user knows until it was otherwise
    NEVER = 2  # in this run


class Notice(Value):
    """One thing to say. Another notice with the same key replaces it, and one without text clears it.

    `act` does what the words `action` offer; the notice goes then. With `stays` it goes only when it is dismissed or
    cleared, however mild it is.
    """

    key: str
    text: str = ""
    severity: Severity = Severity.INFO
    action: str = ""
    act: Callable[[], object] | None = None
    stays: bool = False
    again: Again = Again.ALWAYS

    @property
    def shown_ms(self) -> int:
        """How long it is shown, in milliseconds; 0 for one that stays."""
        if self.stays or self.severity is Severity.ERROR:
            return 0
        quick = self.severity is Severity.INFO and self.act is None
        return (LEAST_MS if quick else LEAST_TO_ACT_MS) + MS_A_LETTER * len(self.text)


def shown_first(notices: Iterable[Notice], most: int = MOST_SHOWN) -> list[Notice]:
    """Return those to show, the worst first, of equal ones the newest; `notices` come oldest first.

    The newest one with an action is always among them: an Undo that waits behind errors is as good as none.
    """
    newest_first = list(notices)[::-1]
    ranked = sorted(newest_first, key=lambda one: -one.severity)
    shown, waiting = ranked[:most], ranked[most:]
    offers = [one for one in waiting if one.act is not None]
    if offers and all(one.act is None for one in shown):
        shown[-1] = offers[0]
    return shown
