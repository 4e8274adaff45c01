"""From what the person chose to a plan: an exercise, or a programme, with the doses that would be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.plan import Plan, Planned, plan_of
from sciatica_timer.core.settings import dose_of, pace_of

if TYPE_CHECKING:
    from sciatica_timer.core.exercise import Exercise
    from sciatica_timer.core.settings import Settings


def planned(exercise: Exercise, settings: Settings) -> Planned:
    """Tell how an exercise would be done now; raises DoseError for a dose that cannot be timed."""
    dose, pace = dose_of(exercise, settings), pace_of(exercise, settings)
    return Planned(exercise.id, dose, exercise.guide.sides, pace, exercise.position)


def plan_exercise(exercise: Exercise, settings: Settings) -> Plan:
    """Plan a session of one exercise."""
    return plan_of([planned(exercise, settings)])
