"""How much of a dose is done: whole sets of no side, of the left and of the right, beside those that are asked for."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from sciatica_timer.core.library.schedule import week_of
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.settings import dose_of, variant_of
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Entry, Programme
    from sciatica_timer.core.settings import Settings


class SetsDone(Value):
    """Whole sets of one exercise, or those that a dose asks for: of no side, of the left and of the right."""

    both: int = 0
    left: int = 0
    right: int = 0

    def plus(self, other: SetsDone) -> SetsDone:
        """Return the sum."""
        return SetsDone(self.both + other.both, self.left + other.left, self.right + other.right)

    def times(self, number: int) -> SetsDone:
        """Return so many times as much."""
        return SetsDone(self.both * number, self.left * number, self.right * number)

    def over(self, asked: SetsDone) -> int:
        """Return how many times all that is asked for was done."""
        pairs = ((self.both, asked.both), (self.left, asked.left), (self.right, asked.right))
        return min((done // of for done, of in pairs if of), default=0)


NOTHING = SetsDone()
Sessions = tuple[SetsDone, ...]  # the sets of one exercise in each session of a day


def times_done(sessions: Sessions, asked: SetsDone) -> int:
    """Return how often a dose was done: once in each session that did all of it, and by the rest taken together.

    What a session did beyond the dose is a gift, and no second time.
    """
    whole = sum(one.over(asked) > 0 for one in sessions)
    rest = reduce(SetsDone.plus, (one for one in sessions if not one.over(asked)), NOTHING)
    return whole + rest.over(asked)


def doses_done(
    sets: Mapping[str, Sessions],
    exercises: Mapping[str, Exercise],
    settings: Settings,
    programme: Programme | None,
    today: date,
) -> dict[str, int]:
    """Return how often each exercise was done today, by id: as its programme of the day asks, else by its own dose."""
    asked = {} if programme is None else sets_of_programme(programme, exercises, settings, today)
    return {
        name: times_done(sessions, asked.get(name) or sets_asked(exercises[name], settings))
        for name, sessions in sets.items()
        if name in exercises
    }


def sets_asked(exercise: Exercise, settings: Settings, entry: Entry | None = None) -> SetsDone:
    """Return the sets that count as one dose: the user's own dose, but no fewer sets than are prescribed."""
    if entry is not None:
        settings = entry.settings(exercise, settings)
        exercise = entry.of(exercise, settings)
    else:
        exercise = variant_of(exercise, settings)
    dose, guide = dose_of(exercise, settings), exercise.guide
    if guide.sets is not None and (entry is None or entry.sets is None):
        dose = dose.changed(max(dose.sets, int(guide.sets.low)), dose.reps)
    sides = (Side.BOTH,) if guide.sides is Sides.ALTERNATING else guide.sides.worked
    return SetsDone(*(dose.sets_of(side) if side in sides else 0 for side in (Side.BOTH, Side.LEFT, Side.RIGHT)))


def sets_of_programme(
    programme: Programme, exercises: Mapping[str, Exercise], settings: Settings, today: date
) -> dict[str, SetsDone]:
    """Return the sets that a programme asks for this week, all of its rounds, by exercise id."""
    asked: dict[str, SetsDone] = {}
    for entry in programme.in_week(week_of(settings.begun.get(programme.id), today)):
        if entry.exercise_id in exercises:
            one = sets_asked(exercises[entry.exercise_id], settings, entry).times(programme.rounds)
            asked[entry.exercise_id] = asked.get(entry.exercise_id, NOTHING).plus(one)
    return asked
