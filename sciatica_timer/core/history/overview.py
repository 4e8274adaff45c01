"""What the page "History" shows above its table: the last 26 weeks, from rows of single days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sciatica_timer.core.history.insight import calendar, compare, first_of_week, pain_change, weeks
from sciatica_timer.core.history.pain_course import pain_course
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sciatica_timer.core.history.insight import CalendarDay, Comparison, DayRow, PainChange, PainRow, Week
    from sciatica_timer.core.history.pain_course import PainPoint
    from sciatica_timer.core.library.exercise import Section

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
