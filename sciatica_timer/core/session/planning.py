"""From what the person chose to a plan: an exercise, or a programme, with the doses that would be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.session.plan import Change, Plan, Planned, plan_of
from sciatica_timer.core.settings import dose_of, pace_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings


def planned(exercise: Exercise, settings: Settings) -> Planned:
    """Return how an exercise would be done now; raises DoseError for a dose that cannot be timed."""
    dose, pace = dose_of(exercise, settings), pace_of(exercise, settings)
    return Planned(exercise.id, dose, exercise.guide.sides, pace, exercise.position)


def plan_exercise(exercise: Exercise, settings: Settings) -> Plan:
    """Plan a session of one exercise."""
    return plan_of([planned(exercise, settings)])


def plan_programme(programme: Programme, exercises: Mapping[str, Exercise], settings: Settings) -> Plan:
    """Plan a session of a programme with one exercise at least; `exercises` by id holds all that it names."""
    entries = [(entry, exercises[entry.exercise_id]) for entry in programme.entries]
    one_by_one = [planned(exercise, entry.settings(exercise, settings)) for entry, exercise in entries]
    return plan_of(one_by_one, programme.id, Change(waits_for_position=settings.wait_for_me))


def programme_seconds(programme: Programme, exercises: Mapping[str, Exercise], settings: Settings) -> float:
    """Return how long a programme takes, with a usual time where it waits; one without exercises takes none."""
    return plan_programme(programme, exercises, settings).total_seconds if programme.entries else 0.0
