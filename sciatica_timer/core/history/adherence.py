"""What was asked for beside what was done: days due by a schedule, and days on which it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.library.schedule import Schedule

_WEEK_DAYS = 7


class Asked(Value):
    """The programme of the day by its id, with its schedule, and the schedules of exercises by id.

    The exercises are those of the programme, and those whose own file says when or how often they are due.
    """

    programme: str = ""
    schedule: Schedule | None = None
    exercises: Mapping[str, Schedule] = field(default_factory=dict)


NOTHING_ASKED = Asked()


class Kept(Value):
    """So many days were due from `first` on, and on so many of them it was done; more than was due is not counted."""

    first: date
    due: int
    done: int


def asked_of(programme: Programme | None, exercises: Iterable[Exercise]) -> Asked:
    """Return what is asked for by the programme of the day and by the exercises themselves."""
    own = {
        one.id: one.guide.schedule
        for one in exercises
        if one.guide.schedule.is_set or one.guide.times_per_day is not None
    }
    if programme is None:
        return Asked(exercises=own)
    of_programme = {entry.exercise_id: programme.schedule for entry in programme.entries}
    return Asked(programme.id, programme.schedule, {**own, **of_programme})


def kept(schedule: Schedule, done: Collection[date], last: date) -> Kept | None:
    """Hold the days on which something was done against its schedule, from the first of them to `last`.

    A day that was missed and made up for in the same week counts; None where it was never done.
    """
    if not done:
        return None
    first = min(done)
    if not schedule.days:
        due = -(-((last - first).days + 1) // schedule.every_days)
        return Kept(first, due, min(len(set(done)), due))
    due = there = 0
    for begins in range(first.toordinal(), last.toordinal() + 1, _WEEK_DAYS):
        week = range(begins, min(begins + _WEEK_DAYS, last.toordinal() + 1))
        wanted = sum((day - 1) % _WEEK_DAYS in schedule.days for day in week)  # date.fromordinal(1) is a Monday
        due += wanted
        there += min(wanted, len({day for day in done if day.toordinal() in week}))
    return Kept(first, due, there)
