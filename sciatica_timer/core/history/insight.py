"""What a history tells at a glance: weeks, active days, doses reached and the change in pain, from rows of single days.

A day is the local date stored with each record, so travel and clock changes never move one or split it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sciatica_timer.core.library.exercise import Section
    from sciatica_timer.core.pain import BadDay, Lowest, NextDay, Symptom
    from sciatica_timer.core.session.events import Reason

USUAL_WEEKS = 4
PAIN_DAYS = 28
_WEEK_DAYS = 7


class DayRow(Value):
    """One exercise on one day.

    `sets` are whole ones, in which every rep of every side was done; `reps` counts the reps of both sides, `seconds`
    is the time at them and the rests between them, `hold_seconds` the time under hold.
    """

    local_date: date
    exercise: str
    sets: int
    reps: int
    seconds: float
    hold_seconds: float


class DoseRow(Value):
    """One exercise on one day: how many doses its sessions had planned, and in how many of these all sets were done."""

    local_date: date
    exercise: str
    begun: int
    reached: int


class SessionRow(Value):
    """One session: its day, that of its first set, how it was, and what was done.

    Pain is 0 to 10; what was skipped is None. What `symptoms`, `next_day` and `bad_day` are stands at SessionNote.
    `forms` are the exercises done in a variant of their file's, as ids of both. `hurt` says that a set was stopped for
    pain or hurt.
    """

    local_date: date
    back_before: int | None = None
    leg_before: int | None = None
    back_after: int | None = None
    leg_after: int | None = None
    lowest_before: Lowest | None = None
    lowest_after: Lowest | None = None
    symptoms: frozenset[Symptom] | None = None
    next_day: NextDay | None = None
    bad_day: BadDay | None = None
    programme: str = ""
    exercises: tuple[str, ...] = ()
    forms: tuple[tuple[str, str], ...] = ()
    seconds: float = 0.0
    hurt: bool = False

    @property
    def has_pain(self) -> bool:
        """Whether any of the four scores is known."""
        return any(one is not None for one in (self.back_before, self.leg_before, self.back_after, self.leg_after))

    @property
    def has_answer(self) -> bool:
        """Whether anything was answered at a check-in."""
        asked = (self.lowest_before, self.lowest_after, self.symptoms, self.next_day, self.bad_day)
        return self.has_pain or any(one is not None for one in asked)

    @property
    def lowest(self) -> int | None:
        """The depth of the lowest place named, before or after: from 0, the back, to 3, below the knee."""
        named = (one.depth for one in (self.lowest_before, self.lowest_after) if one is not None)
        return max(named, default=None)

    @property
    def leg(self) -> int | None:
        """The leg before the session, and after it only where that was skipped."""
        return self.leg_after if self.leg_before is None else self.leg_before

    @property
    def back(self) -> int | None:
        """The back, likewise."""
        return self.back_after if self.back_before is None else self.back_before


class Stop(Value):
    """One set that did not come to its end, and why, or one that hurt; `side` and the reps are those of its record."""

    local_date: date
    exercise: str
    set_number: int
    side: str
    reps_done: int
    reps_planned: int
    outcome: Outcome
    reason: Reason
    note: str = ""

    @property
    def hurt(self) -> bool:
        """Whether it was stopped for pain, or completed and hurt."""
        return self.outcome is not Outcome.PARTIAL


class Week(Value):
    """Seven days from `first` on; `days` are those with a rep.

    `sets_elsewhere` counts whole sets of exercises that stand in no section any more.
    """

    first: date
    days: int
    sets_by_section: Mapping[Section, int]
    minutes: float
    hold_seconds: float
    sets_elsewhere: int = 0

    @property
    def sets(self) -> int:
        """All whole sets."""
        return sum(self.sets_by_section.values()) + self.sets_elsewhere

    @property
    def last(self) -> date:
        """The seventh day."""
        return self.first + timedelta(days=_WEEK_DAYS - 1)


class CalendarDay(Value):
    """One day of the calendar: its whole sets, and whether there was a rep at all."""

    local_date: date
    sets: int
    is_active: bool


class Comparison(Value):
    """The week of today against the mean of the `of_weeks` before it, four at most; 0 where there are none."""

    this: Week
    usual_sets: float
    usual_days: float
    usual_minutes: float
    of_weeks: int


class PainChange(Value):
    """How much the pain has risen (above 0) or fallen; None where one of the spans has no answer.

    `sessions` counts those with an answer, both spans together.
    """

    back: float | None
    leg: float | None
    sessions: int


class Reached(Value):
    """Of so many doses begun so many were reached."""

    reached: int
    begun: int


def first_of_week(day: date, first_weekday: int) -> date:
    """Return the day on which a day's week begins; `first_weekday` counts from 0, Monday, to 6, Sunday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % _WEEK_DAYS)


def weeks(
    rows: Iterable[DayRow], section_of: Mapping[str, Section], today: date, first_weekday: int, count: int
) -> tuple[Week, ...]:
    """Sum up the last `count` weeks, oldest first; the last one holds today, and empty ones are there, too."""
    start = first_of_week(today, first_weekday) - timedelta(days=_WEEK_DAYS * (count - 1))
    found: list[list[DayRow]] = [[] for _ in range(count)]
    for row in rows:
        place = (row.local_date - start).days // _WEEK_DAYS
        if 0 <= place < count:
            found[place].append(row)
    return tuple(
        _week(start + timedelta(days=_WEEK_DAYS * place), some, section_of) for place, some in enumerate(found)
    )


def _week(first: date, rows: Sequence[DayRow], section_of: Mapping[str, Section]) -> Week:
    sections: dict[Section, int] = {}
    elsewhere = 0
    for row in rows:
        section = section_of.get(row.exercise)
        if section is None:
            elsewhere += row.sets
        elif row.sets:
            sections[section] = sections.get(section, 0) + row.sets
    return Week(
        first,
        len({row.local_date for row in rows if row.reps}),
        sections,
        sum(row.seconds for row in rows) / 60,
        sum(row.hold_seconds for row in rows),
        elsewhere,
    )


def calendar(rows: Iterable[DayRow], today: date, first_weekday: int, weeks: int = 26) -> tuple[CalendarDay, ...]:
    """Return every day from the first of the first week to today, those without anything, too."""
    start = first_of_week(today, first_weekday) - timedelta(days=_WEEK_DAYS * (weeks - 1))
    sets: dict[date, int] = {}
    active: set[date] = set()
    for row in rows:
        sets[row.local_date] = sets.get(row.local_date, 0) + row.sets
        if row.reps:
            active.add(row.local_date)
    days = (start + timedelta(days=number) for number in range((today - start).days + 1))
    return tuple(CalendarDay(day, sets.get(day, 0), day in active) for day in days)


def compare(weeks: Sequence[Week]) -> Comparison:
    """Hold the last week against the mean of the four before it; ValueError without any week.

    Weeks before the first one with anything in it are left out: there was nothing usual yet.
    """
    if not weeks:
        raise ValueError("there is no week to compare")
    *earlier, this = weeks
    begun = next((place for place, week in enumerate(earlier) if week.days or week.sets), len(earlier))
    usual = earlier[begun:][-USUAL_WEEKS:]
    return Comparison(
        this,
        _mean([week.sets for week in usual]) or 0.0,
        _mean([week.days for week in usual]) or 0.0,
        _mean([week.minutes for week in usual]) or 0.0,
        len(usual),
    )


def pain_change(rows: Sequence[SessionRow], today: date, days: int = PAIN_DAYS) -> PainChange:
    """Take the mean pain of the last days, today included, less that of as many days before them.

    A session's pain is that before it, and that after it only where the other was skipped.
    """
    middle, start = today - timedelta(days=days), today - timedelta(days=2 * days)
    early = [row for row in rows if start < row.local_date <= middle]
    late = [row for row in rows if middle < row.local_date <= today]
    return PainChange(
        _rise([row.back for row in early], [row.back for row in late]),
        _rise([row.leg for row in early], [row.leg for row in late]),
        sum(row.has_pain for row in (*early, *late)),
    )


def dose_reached(rows: Iterable[DoseRow], first: date, last: date) -> Reached:
    """Count the doses begun and reached from the first day to the last, both included."""
    some = [row for row in rows if first <= row.local_date <= last]
    return Reached(sum(row.reached for row in some), sum(row.begun for row in some))


def _rise(early: Iterable[int | None], late: Iterable[int | None]) -> float | None:
    before, now = (_mean([score for score in some if score is not None]) for some in (early, late))
    return None if before is None or now is None else now - before


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
