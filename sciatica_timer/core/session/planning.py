"""From what the person chose to a plan: an exercise, or a programme, with the doses that would be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.session.plan import Change, Plan, Planned, plan_of
from sciatica_timer.core.settings import dose_of, load_of, pace_of, variant_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings


def planned(exercise: Exercise, settings: Settings, variant: str | None = None, *, sets: int | None = None) -> Planned:
    """Return how an exercise would be done now, in the variant that is named or else chosen.

    `sets` are those that a programme prescribes; else a whole dose has as many as the guide asks for at least.
    Raises DoseError for a dose that cannot be timed.
    """
    exercise = variant_of(exercise, settings) if variant is None else exercise.as_variant(variant)
    dose, asked = dose_of(exercise, settings), exercise.guide.sets
    least = int(asked.low) if asked is not None and sets is None else 0
    return Planned(
        exercise.id,
        dose,
        exercise.guide.sides,
        pace_of(exercise, settings),
        exercise.position,
        variant=exercise.variant,
        load=load_of(exercise, settings),
        prepares_in_full=exercise.prepare_seconds is not None,
        name=exercise.name,
        sets_prescribed=max(dose.sets, least),
    )


def varied(form: Exercise, exercise: Exercise, current: Planned, settings: Settings) -> Planned:
    """Return how an exercise under way, planned as `current`, goes on in another form of it.

    A form that has no dose, pace or load of its own keeps those under way, whoever prescribed them.
    """
    kept, other = exercise.as_variant(current.variant), planned(exercise, settings, form.variant)
    return replace(
        other,
        dose=current.dose if form.guide == kept.guide else other.dose,
        pace=current.pace if form.pace == kept.pace else replace(other.pace, own_pace=current.pace.own_pace),
        load=current.load if form.load == kept.load else other.load,
        prepares_in_full=current.prepares_in_full,
        sets_prescribed=current.sets_prescribed,
    )


def plan_exercise(exercise: Exercise, settings: Settings, variant: str | None = None) -> Plan:
    """Plan a session of one exercise."""
    return plan_of([planned(exercise, settings, variant)])


TRIAL = "trial"  # stands for the exercise that is tried before it has an id
TRIAL_PREPARE_SECONDS = 5.0


def plan_trial(exercise: Exercise) -> Plan:
    """Plan two reps of an exercise as it is written, one a side where it has sides, at its real speed."""
    start, sides = exercise.guide.starting_dose(), exercise.guide.sides
    reps = 1 if len(sides.worked) > 1 else 2
    dose = replace(start, sets=1, reps=reps, reps_per_set=(), sets_left=None, sets_right=None)
    pace = replace(exercise.pace, prepare_seconds=TRIAL_PREPARE_SECONDS)
    return plan_of([Planned(TRIAL, dose, sides, pace, exercise.position, load=exercise.load, prepares_in_full=True)])


def plan_programme(programme: Programme, exercises: Mapping[str, Exercise], settings: Settings, week: int = 1) -> Plan:
    """Plan a session of a programme with one exercise at least; `exercises` by id holds all that it names.

    `week` counts from the day it was begun; a week for which it has no exercise is done as its last one is.
    """
    entries = [(entry, exercises[entry.exercise_id]) for entry in programme.in_week(week)]
    one_round = [
        planned(one, entry.settings(one, settings), sets=len(entry.reps_per_set) or entry.sets)
        for entry, one in entries
    ]
    every = [replace(one, round=number) for number in range(1, programme.rounds + 1) for one in one_round]
    change = Change(programme.change_seconds, settings.wait_for_me, programme.round_rest_seconds)
    return plan_of(every, programme.id, change)


def programme_seconds(
    programme: Programme, exercises: Mapping[str, Exercise], settings: Settings, week: int = 1
) -> float:
    """Return how long a programme takes, with a usual time where it waits; one without exercises takes none."""
    return plan_programme(programme, exercises, settings, week).total_seconds if programme.entries else 0.0
