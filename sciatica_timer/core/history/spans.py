"""A period cut into weeks, months or years, each summed up."""

from __future__ import annotations

from calendar import monthrange
from collections import deque
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sciatica_timer.core.history.insight import DayRow, DoseRow, SessionRow

_Dated = TypeVar("_Dated", "DayRow", "DoseRow", "SessionRow")
MOST_WEEKS, MOST_MONTHS, MOST_YEARS = 26, 36, 40
_WEEK_DAYS = 7
_YEAR_MONTHS = 12


class Step(Enum):
    """What one line of the adherence stands for."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Span(Value):
    """A stretch of days, both ends included; the first and the last of a report are cut to its period.

    `days` are those with a rep, `sets` whole ones; of `begun` doses `reached` were completed.
    """

    first: date
    last: date
    days: int
    sets: int
    minutes: float
    begun: int
    reached: int

    @property
    def length(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


def step_of(first: date, last: date) -> Step:
    """Return what a line of a period stands for."""
    if (last - first).days <= MOST_WEEKS * _WEEK_DAYS:
        return Step.WEEK
    months = (last.year - first.year) * _YEAR_MONTHS + last.month - first.month + 1
    return Step.MONTH if months <= MOST_MONTHS else Step.YEAR


def edges_of(first: date, last: date, step: Step, first_weekday: int) -> tuple[tuple[date, date], ...]:
    """Cut a period where weeks, months or years begin; years that are too many are the first of them in one."""
    found: list[tuple[date, date]] = []
    begins = first
    for _ in range((last - first).days + 1):
        ends = min(last, begins + timedelta(days=min(_days_left(begins, step, first_weekday), (last - begins).days)))
        found.append((begins, ends))
        if ends == last:
            break
        begins = ends + timedelta(days=1)
    early = found[: -MOST_YEARS + 1] if len(found) > MOST_YEARS else found[:1]
    return ((first, early[-1][1]), *found[len(early) :])


def _days_left(day: date, step: Step, first_weekday: int) -> int:
    """Count the days that follow a day in its week, month or year."""
    if step is Step.WEEK:
        return _WEEK_DAYS - 1 - (day.weekday() - first_weekday) % _WEEK_DAYS
    month = _YEAR_MONTHS if step is Step.YEAR else day.month
    return (date(day.year, month, monthrange(day.year, month)[1]) - day).days


class Taking(Generic[_Dated]):
    """Rows in the order of their days, taken from the front."""

    def __init__(self, rows: Iterable[_Dated]) -> None:
        self._rows: deque[_Dated] = deque(rows)

    def up_to(self, last: date) -> list[_Dated]:
        """Take all up to a day."""
        taken = []
        while self._rows and self._rows[0].local_date <= last:
            taken.append(self._rows.popleft())
        return taken


def spans_of(
    day_rows: Iterable[DayRow], dose_rows: Iterable[DoseRow], edges: Sequence[tuple[date, date]]
) -> tuple[Span, ...]:
    """Sum up each stretch of days."""
    daily, doses = Taking(day_rows), Taking(dose_rows)
    found = []
    for first, last in edges:
        done, planned = daily.up_to(last), doses.up_to(last)
        days = len({row.local_date for row in done if row.reps})
        minutes = sum(row.seconds for row in done) / 60
        begun, reached = sum(row.begun for row in planned), sum(row.reached for row in planned)
        found.append(Span(first, last, days, sum(row.sets for row in done), minutes, begun, reached))
    return tuple(found)
