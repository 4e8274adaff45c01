"""What the table of the history is asked for: which sets, and in which order."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
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
