import pytest

from sciatica_timer.core.library.dose import Dose, DoseError, Range
from sciatica_timer.core.library.exercise import Exercise, Guide, Pace, Section, Text
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.settings import Choice, Settings, dose_of, pace_of

BRIDGE = Exercise(
    id="bridge",
    name="Bridge",
    section=Section.HIPS_AND_LEGS,
    order=5,
    position=Position.ON_YOUR_BACK,
    guide=Guide(Sides.BOTH, reps=Range(10, 15), hold_seconds=Range(2, 3)),
    pace=Pace(out_seconds=2, rest_seconds=3),
    text=Text(steps=("Lift your hips.",)),
)


def test_without_a_choice_the_guide_says_where_to_start():
    assert dose_of(BRIDGE, Settings()) == Dose(1, 10, 2)
    assert pace_of(BRIDGE, Settings(prepare_seconds=7)) == Pace(out_seconds=2, rest_seconds=3, prepare_seconds=7)


def test_a_choice_holds_for_its_exercise_alone():
    settings = Settings().with_choice("bridge", Choice(2, 12, 3, 8)).with_choice("dead-bug", Choice(1, 5, 0, 1))
    assert dose_of(BRIDGE, settings) == Dose(2, 12, 3)
    assert pace_of(BRIDGE, settings).rest_seconds == 8
    assert set(settings.choices) == {"bridge", "dead-bug"}


def test_a_chosen_hold_of_zero_is_no_hold():
    assert dose_of(BRIDGE, Settings().with_choice("bridge", Choice(1, 10, 0, 3))) == Dose(1, 10, None)


def test_a_choice_that_cannot_be_timed_has_no_dose():
    with pytest.raises(DoseError):
        Choice(0, 10, 0, 3).dose()


def test_remembering_a_choice_leaves_the_old_settings_alone():
    before = Settings()
    before.with_choice("bridge", Choice(1, 10, 2, 3))
    assert before.choices == {}
