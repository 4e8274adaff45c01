"""What the table of the history is asked for: which sets, in which order, and how they are shown by session."""

from __future__ import annotations

from enum import Enum
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.session.events import Outcome


class Filter(Value):
    """The sets that are wanted; what is empty or None leaves all. Dates are local, ISO 8601 and both included.

    `text` is looked for in notes, case and accents aside. `named_exercises` and `named_programmes` are the ids of those
    whose names hold it: their sets are wanted, too.
    """

    exercise: str | None = None
    outcomes: frozenset[Outcome] = frozenset()
    from_date: str | None = None
    to_date: str | None = None
    text: str = ""
    named_exercises: frozenset[str] = frozenset()
    named_programmes: frozenset[str] = frozenset()


class SortKey(Enum):
    """A column that the table can be sorted by."""

    DATE = "date"
    EXERCISE = "exercise"
    REPS = "reps"
    OUTCOME = "outcome"


class Order(Value):
    """An order of the table; sets that are equal in another column than the date stand newest first."""

    key: SortKey = SortKey.DATE
    descending: bool = True


ALL = Filter()
NEWEST_FIRST = Order()


# Letters with a stroke are letters of their own to Unicode, and the dotless i is one to Turkish alone.
_PLAIN = str.maketrans(
    {"\N{LATIN SMALL LETTER DOTLESS I}": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
    | dict.fromkeys("\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}", "")
)


def folded(text: str) -> str:
    """Return `text` in the form in which it is compared: "Überdehnt" and "UBERDEHNT" give "uberdehnt"."""
    if text.isascii():
        return text.lower()
    letters = normalize("NFKD", normalize("NFKD", text).casefold())  # twice: casefold can bring accents of its own
    return "".join(one for one in letters if not combining(one)).translate(_PLAIN)


def ids_named(names: Mapping[str, str], text: str) -> frozenset[str]:
    """Return the ids, the keys of `names`, whose name holds a text."""
    wanted = folded(text)
    return frozenset(one for one, name in names.items() if wanted in folded(name))


class SessionSets(Value):
    """Some sets of one session, at least one, in the order in which they are shown."""

    sets: tuple[SetRecord, ...]

    @property
    def session_id(self) -> str:
        """The session that all of them belong to."""
        return self.sets[0].session_id

    @property
    def began(self) -> datetime:
        """When the first of them began."""
        return min(record.started_at for record in self.sets)

    @property
    def seconds(self) -> float:
        """The time from the beginning of the first to the end of the last."""
        return (max(record.ended_at for record in self.sets) - self.began).total_seconds()

    @property
    def exercises(self) -> tuple[str, ...]:
        """The ids of their exercises, each once, in the order in which they were done."""
        return tuple(dict.fromkeys(record.exercise for record in sorted(self.sets, key=lambda one: one.started_at)))


def by_session(records: Sequence[SetRecord]) -> list[SessionSets]:
    """Put sets together that stand beside each other and are of one session."""
    return [SessionSets(tuple(sets)) for _, sets in groupby(records, lambda record: record.session_id)]


def whole_sessions(records: Sequence[SetRecord], most: int) -> tuple[list[SessionSets], tuple[SetRecord, ...]]:
    """Put the sets of a page together: the sessions, and sets kept back as the next page may have more of theirs.

    No more than `most` sets are kept back, and never all of them.
    """
    sessions = by_session(records)
    if len(sessions) < 2 or len(sessions[-1].sets) > most:  # noqa: PLR2004  the last one, and one before it
        return sessions, ()
    return sessions[:-1], sessions[-1].sets
