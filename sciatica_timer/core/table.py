"""What the table of the history is asked for: which sets, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sciatica_timer.core.events import Outcome


@dataclass(frozen=True, slots=True)
class Filter:
    """The sets that are wanted; what is empty or None leaves all. Dates are local, ISO 8601 and both included.

    `text` is looked for in the notes of sets, whatever the case of Latin letters.
    """

    exercise: str | None = None
    outcomes: frozenset[Outcome] = frozenset()
    from_date: str | None = None
    to_date: str | None = None
    text: str = ""


class SortKey(Enum):
    """A column that the table can be sorted by."""

    DATE = "date"
    EXERCISE = "exercise"
    REPS = "reps"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Order:
    """An order of the table; sets that are equal in another column than the date stand newest first."""

    key: SortKey = SortKey.DATE
    descending: bool = True


ALL = Filter()
NEWEST_FIRST = Order()
