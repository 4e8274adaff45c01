"""A programme, or an exercise, as it is printed: what is to be done of each exercise, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.library.schedule import EVERY_DAY, Schedule
from sciatica_timer.core.settings import dose_of, load_of, variant_of
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.library.dose import Dose, Range
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings


class Often(Value):
    """How often something is to be done: None and the usual schedule where nothing says so."""

    times_per_day: Range | None = None
    schedule: Schedule = EVERY_DAY
    weeks: Range | None = None

    @property
    def is_said(self) -> bool:
        """Whether anything says how often."""
        return self.times_per_day is not None or self.schedule.is_set or self.weeks is not None


class HandoutEntry(Value):
    """One exercise: `form` is the variant that is done of it, named `variant` unless it is the exercise itself."""

    form: Exercise
    dose: Dose
    often: Often
    load: str = ""
    variant: str = ""


class Handout(Value):
    """What stands on the page, in order; `often` is that of the whole, and `rounds` how many times over."""

    title: str
    entries: tuple[HandoutEntry, ...]
    often: Often = Often()
    rounds: int = 1


def handout_of_exercise(exercise: Exercise, settings: Settings) -> Handout:
    """Return one exercise as it would be done now."""
    return Handout(exercise.name, (_entry(exercise, settings, Often()),))


def handout_of_programme(programme: Programme, exercises: Mapping[str, Exercise], settings: Settings) -> Handout:
    """Return a programme with the doses that would be done now; `exercises` by id holds all that it names."""
    return Handout(
        programme.name,
        tuple(
            _entry(
                exercises[one.exercise_id], one.settings(exercises[one.exercise_id], settings), Often(weeks=one.weeks)
            )
            for one in programme.entries
        ),
        Often(programme.times_per_day, programme.schedule, programme.weeks),
        programme.rounds,
    )


def _entry(exercise: Exercise, settings: Settings, often: Often) -> HandoutEntry:
    form = variant_of(exercise, settings)
    variant = next((one.name for one in exercise.variants if one.id == form.variant), "")
    own = Often(form.guide.times_per_day, form.guide.schedule, often.weeks)
    return HandoutEntry(form, dose_of(form, settings), own, load_of(form, settings), variant)
