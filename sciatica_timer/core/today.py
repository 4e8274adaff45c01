"""Today: what is done of what is wanted, exercise by exercise and in all. It counts one day and no run of days."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import field
from msgspec.structs import replace

from sciatica_timer.core.library.exercise import Level
from sciatica_timer.core.library.schedule import week_of
from sciatica_timer.core.sets_done import sets_asked, sets_of_programme, times_done
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, time

    from sciatica_timer.core.library.dose import Range
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.sets_done import Sessions
    from sciatica_timer.core.settings import Settings


class Mark(Enum):
    """What stands beside an exercise: done as often as is enough, begun, due, advanced, or nothing."""

    DONE = "done"
    BEGUN = "begun"
    DUE = "due"
    ADVANCED = "advanced"
    NONE = "none"


class Due(Value):
    """One exercise today.

    `done` counts its occasions: sessions in which all of its sets were completed. `wanted` is how often a day the guide
    says, None where it is silent; once is enough then. `in_programme` says that the programme of the day holds it.
    Where it is not known what was done, nothing is due.
    """

    done: int = 0
    wanted: Range | None = None
    in_programme: bool = False
    is_known: bool = True

    @property
    def is_done(self) -> bool:
        """The low end of what is wanted is enough."""
        return self.done >= (1 if self.wanted is None else self.wanted.low)

    @property
    def is_asked_for(self) -> bool:
        """The programme of the day or the guide wants it today, done or not."""
        return self.in_programme or self.wanted is not None

    def mark(self, level: Level) -> Mark:
        """Choose what stands beside an exercise of that level."""
        if self.is_done:
            return Mark.DONE
        if self.done:
            return Mark.BEGUN
        if self.is_asked_for and self.is_known:
            return Mark.DUE
        return Mark.ADVANCED if level is Level.ADVANCED else Mark.NONE


class Tally(Value):
    """So many exercises done: of those in the programme of the day, or, where there is none (`of` is None), of all."""

    done: int
    of: int | None = None

    @property
    def is_whole(self) -> bool:
        """All of the programme of the day is done."""
        return self.done == self.of


def due_today(
    occasions: Mapping[str, int] | None, programme: Programme | None, exercises: Sequence[Exercise]
) -> dict[str, Due]:
    """Return how each exercise stands, by id.

    `occasions` are those of today, None where they are not known; `programme` is that of the day.
    """
    wanted, known = _ids(programme), occasions or {}
    return {
        one.id: Due(known.get(one.id, 0), one.guide.times_per_day, one.id in wanted, occasions is not None)
        for one in exercises
    }


def tally(due: Mapping[str, Due], programme: Programme | None) -> Tally:
    """Count the exercises done; one that stands in the programme of the day twice counts once."""
    wanted = _ids(programme) & due.keys()
    if not wanted:
        return Tally(sum(one.is_done for one in due.values()))
    return Tally(sum(due[exercise_id].is_done for exercise_id in wanted), len(wanted))


def _ids(programme: Programme | None) -> frozenset[str]:
    return frozenset() if programme is None else frozenset(entry.exercise_id for entry in programme.entries)


class Past(Value):
    """What the history knows: sets of today, the last days before it, and when programmes were begun, all by id.

    `touched` are the exercises and programmes of which a set was begun today, done or not; `done_at` is the local time
    at which an exercise was completed last today.
    """

    sets: Mapping[str, Sessions] = field(default_factory=dict)
    done_last: Mapping[str, date] = field(default_factory=dict)
    begun: Mapping[str, date] = field(default_factory=dict)
    touched: tuple[str, ...] = ()
    done_at: Mapping[str, time] = field(default_factory=dict)

    def after(self, today: date, done: Iterable[str] = ()) -> Past:
        """Return what it will be on a later day, if nothing but `done` is done from now on."""
        return Past(done_last={**self.done_last, **dict.fromkeys((*self.touched, *done), today)}, begun=self.begun)


class Item(Value):
    """An exercise or a programme today: how often it is due and was done, and the exercises that are left to do.

    `names` are the exercises that it has this week. `by_itself` is how often an exercise is due beside the programmes
    that hold it. `is_chosen` is false for an exercise of the app's own that stands in nothing planned: the source says
    when it would be due, and nobody asked.
    """

    id: str
    is_programme: bool
    due: int
    done: int
    left: tuple[str, ...]
    names: tuple[str, ...] = ()
    by_itself: int = 0
    is_chosen: bool = True


def items_today(
    past: Past, exercises: Sequence[Exercise], programmes: Sequence[Programme], settings: Settings, today: date
) -> tuple[Item, ...]:
    """Return how everything stands today, due or not: the programmes, then the exercises."""
    settings = replace(settings, begun={**past.begun, **settings.begun})
    if not any(one.for_bad_days for one in programmes):
        settings = replace(settings, bad_days_since="")  # the plan is gone
    known = {exercise.id: exercise for exercise in exercises}
    found = [_programme_today(past, one, known, settings, today) for one in programmes]
    asked: Counter[str] = Counter()
    for item, programme in zip(found, programmes, strict=True):
        for name in {entry.exercise_id for entry in programme.entries}:
            asked[name] = max(asked[name], item.due)
    for exercise in exercises:
        by_itself = exercise_due(exercise, past, settings, today)
        due = max(asked[exercise.id], by_itself)
        done = times_done(past.sets.get(exercise.id, ()), sets_asked(exercise, settings))
        left = (exercise.id,) if done < due else ()
        chosen = asked[exercise.id] > 0 or is_wanted(exercise, settings)
        found.append(Item(exercise.id, False, due, done, left, (exercise.id,), by_itself, chosen))
    return tuple(found)


def counting(programmes: Iterable[Programme], settings: Settings) -> tuple[str, ...]:
    """Return the programmes that count weeks from a day which only the history can know."""
    return tuple(one.id for one in programmes if one.counts_weeks and one.id not in settings.begun)


def exercise_due(exercise: Exercise, past: Past, settings: Settings, today: date) -> int:
    """Return how often an exercise is due by itself: what its source is silent on is not, unless one is reminded."""
    guide, times = exercise.guide, _reminded(exercise.id, settings, today)
    if guide.times_per_day is None and not guide.schedule.is_set:
        return times
    if not guide.schedule.holds_on(today, past.done_last.get(exercise.id)):
        return 0
    return times or 1 if guide.times_per_day is None else int(guide.times_per_day.low)


def programme_due(programme: Programme, past: Past, settings: Settings, today: date) -> int:
    """Return how often a programme is due: as it says, as that of the day, or as often as one is reminded of it."""
    times = _reminded(programme.id, settings, today)
    if programme.for_bad_days:
        return _due_on_bad_days(programme, settings) or times
    if settings.bad_days_since and settings.programme == programme.id:
        return times  # the plan for bad days stands in for it
    if not programme.has_schedule and settings.programme != programme.id:
        return times
    week = week_of(settings.begun.get(programme.id), today)
    is_due = programme.schedule.holds_on(today, past.done_last.get(programme.id))
    if not is_due or not (programme.weeks is None or week in programme.weeks):
        return 0
    return times or 1 if programme.times_per_day is None else int(programme.times_per_day.low)


def _due_on_bad_days(programme: Programme, settings: Settings) -> int:
    """Return how often a plan for bad days is due: no schedule makes it so, but only that the person chose it."""
    if not settings.bad_days_since and settings.programme != programme.id:
        return 0
    return 1 if programme.times_per_day is None else int(programme.times_per_day.low)


def is_wanted(exercise: Exercise, settings: Settings) -> bool:
    """Return whether the person wants an exercise by itself: it is their own, or they are reminded of it.

    One that was merely tried, or done in a programme that is gone, is not.
    """
    return exercise.id not in settings.hidden and (exercise.own or exercise.id in settings.reminders)


def _reminded(name: str, settings: Settings, today: date) -> int:
    reminder = settings.reminders.get(name)
    return len(reminder.times_on(today)) if reminder is not None else 0


def _programme_today(
    past: Past, programme: Programme, exercises: Mapping[str, Exercise], settings: Settings, today: date
) -> Item:
    asked = sets_of_programme(programme, exercises, settings, today)
    times = {name: times_done(past.sets.get(name, ()), sets) for name, sets in asked.items()}
    done = min(times.values(), default=0)
    due = programme_due(programme, past, settings, today)
    left = [name for name, number in times.items() if number <= done]
    return Item(programme.id, True, due, done, tuple(left) if done < due else (), tuple(asked))
