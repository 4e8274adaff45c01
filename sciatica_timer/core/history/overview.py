"""What the page "History" shows above its table: the last 26 weeks, from rows of single days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sciatica_timer.core.history.insight import calendar, compare, first_of_week, pain_change, weeks
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sciatica_timer.core.history.insight import CalendarDay, Comparison, DayRow, PainChange, PainRow, Week
    from sciatica_timer.core.library.exercise import Section


DAYS_DRAWN_SINGLY = 42  # beyond six weeks a point a day would be a thicket, and a point a week is a line


class PainPoint(Value):
    """The mean pain of the days from `first` to `last`, 0 to 10, None where nothing was answered."""

    first: date
    last: date
    back_before: float | None
    back_after: float | None
    leg_before: float | None
    leg_after: float | None


def pain_course(rows: Sequence[PainRow], first_weekday: int) -> tuple[PainPoint, ...]:
    """Return a point for each day with an answer, or, where these span more than six weeks, for each such week."""
    days = sorted({row.local_date for row in rows})
    singly = not days or (days[-1] - days[0]).days < DAYS_DRAWN_SINGLY
    found: dict[date, list[PainRow]] = {}
    for row in sorted(rows, key=lambda one: one.local_date):
        begins = row.local_date if singly else first_of_week(row.local_date, first_weekday)
        found.setdefault(begins, []).append(row)
    length = timedelta(days=0 if singly else 6)
    return tuple(_point(begins, begins + length, some) for begins, some in found.items())


def _point(first: date, last: date, rows: Sequence[PainRow]) -> PainPoint:
    return PainPoint(
        first,
        last,
        _mean([row.back_before for row in rows]),
        _mean([row.back_after for row in rows]),
        _mean([row.leg_before for row in rows]),
        _mean([row.leg_after for row in rows]),
    )


def _mean(scores: Sequence[int | None]) -> float | None:
    known = [score for score in scores if score is not None]
    return sum(known) / len(known) if known else None


WEEKS, LEAST_WEEKS = 26, 8


class Glance(Value):
    """All that is drawn and said: weeks and days oldest first, the last of each holds today."""

    today: date
    weeks: tuple[Week, ...]
    days: tuple[CalendarDay, ...]
    comparison: Comparison
    pain: tuple[PainPoint, ...]
    pain_change: PainChange

    @property
    def weeks_begun(self) -> tuple[Week, ...]:
        """The weeks since the first one with anything, eight at least: what is new is not lost in a wide picture."""
        drawn = [day.local_date for day in self.days if day.is_active] + [point.first for point in self.pain]
        first = min(drawn, default=self.today)
        begun = next(place for place, week in enumerate(self.weeks) if week.last >= first)
        return self.weeks[min(begun, len(self.weeks) - LEAST_WEEKS) :]


def first_day(today: date, first_weekday: int) -> date:
    """Return the day from which on rows are needed; `first_weekday` counts from 0, Monday, to 6, Sunday."""
    return first_of_week(today, first_weekday) - timedelta(weeks=WEEKS - 1)


def glance(
    rows: Sequence[DayRow],
    pain: Sequence[PainRow],
    section_of: Mapping[str, Section],
    today: date,
    first_weekday: int,
) -> Glance:
    """Sum up the rows from `first_day` to today."""
    some = weeks(rows, section_of, today, first_weekday, WEEKS)
    return Glance(
        today,
        some,
        calendar(rows, today, first_weekday, WEEKS),
        compare(some),
        pain_course(pain, first_weekday),
        pain_change(pain, today),
    )
