import math

import pytest

from sciatica_timer.core.library.dose import Dose, DoseError, Range
from sciatica_timer.core.library.exercise import Guide, Pace
from sciatica_timer.core.library.sides import Sides


def test_a_range_holds_both_its_ends():
    assert 10 in Range(10, 15)
    assert 15 in Range(10, 15)
    assert 16 not in Range(10, 15)
    assert [number for number in (9.9, 10.5, math.nan) if number in Range(10, 15)] == [10.5]


@pytest.mark.parametrize("sets", [0, -1, 21, 1.0, True, "2", None, 10**400, -(10**400)])
def test_sets_nobody_can_do_are_refused(sets):
    with pytest.raises(DoseError, match="Sets: a whole number from 1 to 20"):
        Dose(sets, 10)


@pytest.mark.parametrize("reps", [0, -1, 101, 10_000, 2.5, False, "x"])
def test_reps_nobody_can_do_are_refused(reps):
    with pytest.raises(DoseError, match="Reps: a whole number from 1 to 100"):
        Dose(1, reps)


@pytest.mark.parametrize("hold", [0, 0.5, -3, 1801, math.nan, math.inf, -math.inf, "5", True, 10**400])
def test_a_hold_nobody_can_do_is_refused(hold):
    with pytest.raises(DoseError, match="Hold: a number from 1 to 1800"):
        Dose(1, 10, hold)


def test_what_is_refused_is_told_in_one_short_sentence():
    with pytest.raises(DoseError) as refused:
        Dose(10**400, 10)
    assert len(str(refused.value)) < 120


def test_no_hold_is_a_dose_too():
    assert Dose(1, 10).hold_seconds is None


@pytest.mark.parametrize("seconds", [-1, 601, math.nan, math.inf, "1"])
def test_a_pace_nobody_can_wait_for_is_refused(seconds):
    with pytest.raises(DoseError, match="Rest after a set: a number from 0 to 600"):
        Pace(set_rest_seconds=seconds)


def test_a_dose_starts_at_the_low_end():
    guide = Guide(Sides.BOTH, reps=Range(10, 15), hold_seconds=Range(2, 3), sets=Range(2, 3))
    assert guide.starting_dose() == Dose(2, 10, 2)


def test_where_the_guide_is_silent_on_sets_a_dose_starts_with_one():
    assert Guide(Sides.BOTH, reps=Range(10, 15)).starting_dose() == Dose(1, 10)


def test_reps_of_up_to_ten_start_at_ten():
    assert Guide(Sides.BOTH, reps=Range(1, 10)).starting_dose() == Dose(1, 10, None)


def test_the_guide_names_what_lies_outside_it():
    guide = Guide(Sides.BOTH, reps=Range(10, 15), hold_seconds=Range(2, 3), sets=Range(1, 2))
    assert guide.leaves(Dose(2, 15, 3)) == ()
    assert guide.leaves(Dose(3, 9, 4)) == ("sets", "reps", "hold_seconds")
    assert guide.leaves(Dose(1, 10)) == ("hold_seconds",)


def test_where_the_guide_is_silent_nothing_lies_outside_it():
    assert Guide(Sides.BOTH, reps=Range(10, 10)).leaves(Dose(20, 10, 300)) == ()
