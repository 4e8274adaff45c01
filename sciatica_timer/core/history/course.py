"""Whether it is getting better, as far as notes can tell: what was noted week by week, beside what was done.

Nothing here says that one comes from the other.
"""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.history.insight import first_of_week
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import date

    from sciatica_timer.core.history.insight import SessionRow
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme

BELOW_THE_KNEE = 3  # the deepest of the places: 0 is the back, 1 the buttock, 2 the thigh
FEW_NOTES = 2  # days with an answer; a week with fewer is drawn hollow
LEAST_NOTES = 3  # days with an answer at either end of a span, without which the two are not compared
SPAN_DAYS, HALF_A_YEAR_DAYS = 42, 182
MOST_EDGE_DAYS = 28
WORSE_BY, WEEKS_BEFORE = 2.0, 6  # points above the median of the weeks before, six at most
MOST_WORSE_WEEKS = 6
LONG_AGO_DAYS = (364, HALF_A_YEAR_DAYS)
_WEEK_DAYS = 7


class Measure(Enum):
    """What is followed over the weeks: how far down it goes, else the pain of the leg, else that of the back."""

    LOWEST = "lowest"
    LEG = "leg"
    BACK = "back"

    def of(self, row: SessionRow) -> int | None:
        """Return what a session says of it."""
        return {Measure.LOWEST: row.lowest, Measure.LEG: row.leg, Measure.BACK: row.back}[self]


class CoursePoint(Value):
    """One week: the lowest place named, or the mean pain, from answers of `notes` days."""

    first: date
    value: float
    notes: int

    @property
    def is_few(self) -> bool:
        """Whether one day stands for the whole week."""
        return self.notes < FEW_NOTES


class Manner(Enum):
    """How a session stands in the picture; the first that applies."""

    HURT = "hurt"
    BAD_DAYS = "bad days"
    EASIER = "easier"
    USUAL = "usual"


class Plans(Value):
    """What the library knows of easier forms, as ids of exercise and variant, and of programmes for bad days."""

    easier: frozenset[tuple[str, str]] = frozenset()
    for_bad_days: frozenset[str] = frozenset()

    def manner(self, row: SessionRow) -> Manner:
        """Return how a session stands in the picture; it is an easier one where half of its exercises were."""
        if row.hurt:
            return Manner.HURT
        if row.bad_day is not None or row.programme in self.for_bad_days:
            return Manner.BAD_DAYS
        easier = len({exercise for exercise, variant in row.forms if (exercise, variant) in self.easier})
        return Manner.EASIER if easier and 2 * easier >= len(row.exercises) else Manner.USUAL


def plans_of(exercises: Iterable[Exercise], programmes: Iterable[Programme]) -> Plans:
    """Return which forms are easier, and which programmes are for bad days."""
    easier = {(exercise.id, one.id) for exercise in exercises for one in exercise.variants if not one.is_harder}
    return Plans(frozenset(easier), frozenset(one.id for one in programmes if one.for_bad_days))


class CourseDay(Value):
    """A day with a session, and how each of its sessions stands in the picture."""

    local_date: date
    sessions: tuple[SessionRow, ...]
    manners: tuple[Manner, ...]


NO_PLANS = Plans()


class Course(Value):
    """What is drawn: the weeks by their first days, a point for each one with an answer, and the days with a session.

    `measure` is None where nothing was ever answered.
    """

    weeks: tuple[date, ...]
    measure: Measure | None
    points: tuple[CoursePoint, ...]
    days: tuple[CourseDay, ...]


class Change(Value):
    """A mean, 0 to 10, at the beginning of a span and at its end."""

    before: float
    now: float


class Worse(Value):
    """Weeks in a row that were clearly worse than those before them, by their first days."""

    first: date
    last: date

    @property
    def weeks(self) -> int:
        """How many they are."""
        return (self.last - self.first).days // _WEEK_DAYS + 1


class Headline(Value):
    """What the sentence on top says of the days from `first` to `last`.

    `notes` counts the days with an answer. `measure` is leg or back, the one whose `change` is told; both are None
    where the answers are too few. `lowest` are the deepest places named at the beginning and at the end. `active_days`
    are those with a session. `long_ago` is the mean of the same measure so many days before `last`.
    """

    first: date
    last: date
    notes: int
    measure: Measure | None
    change: Change | None
    lowest: tuple[int | None, int | None]
    active_days: int
    worse: tuple[Worse, ...]
    long_ago: tuple[int, float] | None = None

    @property
    def weeks(self) -> int:
        """How many weeks it looks back, to the nearest."""
        return max(1, round(self.length / _WEEK_DAYS))

    @property
    def length(self) -> int:
        """How many days it looks back."""
        return (self.last - self.first).days + 1

    @property
    def days_a_week(self) -> float:
        """How many days a week had a session."""
        return self.active_days * _WEEK_DAYS / self.length


def course_of(
    rows: Sequence[SessionRow], first: date, last: date, first_weekday: int, plans: Plans = NO_PLANS
) -> Course:
    """Lay out the weeks that the days from the first to the last stand in."""
    begins = before(first, (first.weekday() - first_weekday) % _WEEK_DAYS)
    weeks = tuple(begins + timedelta(days=number) for number in range(0, (last - begins).days + 1, _WEEK_DAYS))
    within = [row for row in rows if begins <= row.local_date <= last]
    measure = next((one for one in Measure if any(one.of(row) is not None for row in within)), None)
    points = () if measure is None else weekly(within, measure, first_weekday)
    found: dict[date, list[SessionRow]] = {}
    for row in sorted(within, key=lambda one: one.local_date):
        found.setdefault(row.local_date, []).append(row)
    days = [CourseDay(day, tuple(some), tuple(map(plans.manner, some))) for day, some in found.items()]
    return Course(weeks, measure, points, tuple(days))


def weekly(rows: Iterable[SessionRow], measure: Measure, first_weekday: int) -> tuple[CoursePoint, ...]:
    """Return a point for each week with an answer, oldest first."""
    found: dict[date, dict[date, list[int]]] = {}
    for row in sorted(rows, key=lambda one: one.local_date):
        value = measure.of(row)
        if value is not None:
            week = found.setdefault(first_of_week(row.local_date, first_weekday), {})
            week.setdefault(row.local_date, []).append(value)
    summed: Callable[[Collection[int]], float] = max if measure is Measure.LOWEST else _mean
    return tuple(
        CoursePoint(week, summed([value for values in days.values() for value in values]), len(days))
        for week, days in found.items()
    )


def headline(rows: Sequence[SessionRow], today: date, first_weekday: int, first: date | None = None) -> Headline:
    """Sum up the span from `first`, usually six weeks ago, to today; it begins no earlier than the first session.

    Days beyond the span are looked at for what was long ago and for what is usual.
    """
    begins = before(today, SPAN_DAYS - 1) if first is None else first
    begins = max(begins, min((row.local_date for row in rows), default=begins))
    within = [row for row in rows if begins <= row.local_date <= today]
    length = max(1, (today - begins).days + 1)
    edge = min(MOST_EDGE_DAYS, max(1, length // 3))
    early = [row for row in within if (row.local_date - begins).days < edge]
    late = [row for row in within if (today - row.local_date).days < edge]
    told = next((one for one in (Measure.LEG, Measure.BACK) if _is_told(one, early, late)), None)
    worse = () if told is None else _worse(rows, told, first_weekday)
    answered = {row.local_date for row in within if any(one.of(row) is not None for one in Measure)}
    return Headline(
        begins,
        today,
        len(answered),
        told,
        None if told is None else Change(_mean(_values(early, told)), _mean(_values(late, told))),
        (_deepest(early), _deepest(late)),
        len({row.local_date for row in within}),
        tuple(one for one in worse if one.last >= (first or before(today, HALF_A_YEAR_DAYS - 1))),
        None if told is None else _long_ago(rows, told, today, worse),
    )


def before(day: date, days: int) -> date:
    """Return the day so many days before, or the first one that there is."""
    return day.fromordinal(max(1, day.toordinal() - days))


def _is_told(measure: Measure, early: Sequence[SessionRow], late: Sequence[SessionRow]) -> bool:
    """Whether there are enough answers at both ends, and one above 0 among them."""
    enough = all(_days_noted(some, measure) >= LEAST_NOTES for some in (early, late))
    return enough and any(_values((*early, *late), measure))


def _days_noted(rows: Iterable[SessionRow], measure: Measure) -> int:
    return len({row.local_date for row in rows if measure.of(row) is not None})


def _deepest(rows: Iterable[SessionRow]) -> int | None:
    return max(_values(rows, Measure.LOWEST), default=None)


def _worse(rows: Iterable[SessionRow], measure: Measure, first_weekday: int) -> tuple[Worse, ...]:
    """Return the spans of weeks whose mean lies well above the median of the calm weeks before them.

    Weeks that stay bad for long are what is usual by then.
    """
    earlier: list[float] = []
    found: list[Worse] = []
    for point in weekly(rows, measure, first_weekday):
        if len(earlier) > 1 and point.value >= _median(earlier[-WEEKS_BEFORE:]) + WORSE_BY:
            follows = found and (point.first - found[-1].last).days == _WEEK_DAYS
            found[len(found) - bool(follows) :] = [Worse(found[-1].first if follows else point.first, point.first)]
        is_bad = bool(found) and found[-1].last == point.first
        if not is_bad or found[-1].weeks > MOST_WORSE_WEEKS:
            earlier.append(point.value)
    return tuple(found)


def _long_ago(
    rows: Sequence[SessionRow], measure: Measure, today: date, worse: Iterable[Worse]
) -> tuple[int, float] | None:
    """Return the mean of four weeks long ago, bad weeks left out: these are no measure of what was usual."""
    bad = {one.first + timedelta(days=day) for one in worse for day in range(_WEEK_DAYS * one.weeks)}
    usual = [row for row in rows if row.local_date not in bad]
    for days in LONG_AGO_DAYS:
        then = [row for row in usual if days <= (today - row.local_date).days < days + MOST_EDGE_DAYS]
        if _days_noted(then, measure) >= LEAST_NOTES:
            return days, _mean(_values(then, measure))
    return None


def _median(values: Sequence[float]) -> float:
    """Return the middle value, the upper of two; the module `statistics` takes 15 ms to load."""
    return sorted(values)[len(values) // 2]


def _values(rows: Iterable[SessionRow], measure: Measure) -> list[int]:
    return [value for row in rows if (value := measure.of(row)) is not None]


def _mean(values: Collection[int]) -> float:
    return sum(values) / len(values)
