"""What the page "History" shows above its table: the last 26 weeks, and as an answer on top the last two years."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sciatica_timer.core.history.course import NO_PLANS, course_of, headline
from sciatica_timer.core.history.insight import calendar, compare, first_of_week, pain_change, weeks
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sciatica_timer.core.history.course import Course, Headline, Plans
    from sciatica_timer.core.history.insight import CalendarDay, Comparison, DayRow, PainChange, SessionRow, Week
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


def pain_course(rows: Sequence[SessionRow], first_weekday: int) -> tuple[PainPoint, ...]:
    """Return a point for each day with an answer, or, where these span more than six weeks, for each such week."""
    days = sorted({row.local_date for row in rows})
    singly = not days or (days[-1] - days[0]).days < DAYS_DRAWN_SINGLY
    found: dict[date, list[SessionRow]] = {}
    for row in sorted(rows, key=lambda one: one.local_date):
        begins = row.local_date if singly else first_of_week(row.local_date, first_weekday)
        found.setdefault(begins, []).append(row)
    length = timedelta(days=0 if singly else 6)
    return tuple(_point(begins, begins + length, some) for begins, some in found.items())


def _point(first: date, last: date, rows: Sequence[SessionRow]) -> PainPoint:
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


WEEKS, LEAST_WEEKS, LONG_WEEKS = 26, 8, 104
LONGER = timedelta(weeks=4)  # without so much more, the longer picture shows nothing new


class Glance(Value):
    """All that is drawn and said: weeks and days oldest first, the last of each holds today.

    `course` is as long as the weeks begun, `long_course` up to two years, None where it would be no longer.
    """

    today: date
    weeks: tuple[Week, ...]
    days: tuple[CalendarDay, ...]
    comparison: Comparison
    pain: tuple[PainPoint, ...]
    pain_change: PainChange
    weeks_begun: tuple[Week, ...]
    headline: Headline
    course: Course
    long_course: Course | None


def _begun(weeks: Sequence[Week], days: Iterable[CalendarDay], pain: Iterable[PainPoint]) -> tuple[Week, ...]:
    """Return the weeks since the first one with anything, eight at least: what is new is not lost in a wide picture."""
    drawn = [day.local_date for day in days if day.is_active] + [point.first for point in pain]
    first = min(drawn, default=weeks[-1].last)
    begun = next(place for place, week in enumerate(weeks) if week.last >= first)
    return tuple(weeks[min(begun, len(weeks) - LEAST_WEEKS) :])


def first_day(today: date, first_weekday: int) -> date:
    """Return the day from which on rows are needed; `first_weekday` counts from 0, Monday, to 6, Sunday."""
    return first_of_week(today, first_weekday) - timedelta(weeks=WEEKS - 1)


def first_session_day(today: date, first_weekday: int) -> date:
    """Return the day from which on sessions are needed."""
    return first_of_week(today, first_weekday) - timedelta(weeks=LONG_WEEKS - 1)


def glance(
    rows: Sequence[DayRow],
    sessions: Sequence[SessionRow],
    section_of: Mapping[str, Section],
    today: date,
    first_weekday: int,
    *,
    plans: Plans = NO_PLANS,
) -> Glance:
    """Sum up the rows from `first_day` to today, and the sessions from `first_session_day` to today."""
    some, begins = weeks(rows, section_of, today, first_weekday, WEEKS), first_day(today, first_weekday)
    days = calendar(rows, today, first_weekday, WEEKS)
    noted = [row for row in sessions if row.has_pain]
    pain = pain_course([row for row in noted if row.local_date >= begins], first_weekday)
    begun = _begun(some, days, pain)
    first = min((row.local_date for row in sessions), default=today)
    return Glance(
        today,
        some,
        days,
        compare(some),
        pain,
        pain_change(noted, today),
        begun,
        headline(sessions, today, first_weekday),
        course_of(sessions, begun[0].first, today, first_weekday, plans),
        course_of(sessions, first, today, first_weekday, plans) if first < begins - LONGER else None,
    )
