"""Doses with sets that fall, or that are more on one side, and what another number of sets or reps makes of them."""

import pytest
from doses import any_doses
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.library.dose import Dose, DoseError, Range
from sciatica_timer.core.library.exercise import Guide
from sciatica_timer.core.library.sides import Side, Sides

FALLING = Dose(3, 6, 10, reps_per_set=(6, 4, 2))
WEAK_LEFT = Dose(3, 10, sets_left=3, sets_right=2)


def test_falling_sets_are_counted_one_by_one():
    assert [FALLING.reps_in(number) for number in (1, 2, 3)] == [6, 4, 2]
    assert FALLING.reps_of(Side.BOTH) == 12


def test_sets_of_a_side_are_its_own():
    assert (WEAK_LEFT.sets_of(Side.LEFT), WEAK_LEFT.sets_of(Side.RIGHT)) == (3, 2)
    assert Dose(2, 10).sets_of(Side.LEFT) == 2
    assert WEAK_LEFT.reps_of(Side.RIGHT) == 20


@pytest.mark.parametrize(
    ("sets", "reps", "falling"),
    [(3, 8, (8, 6, 4)), (3, 3, (3, 1, 1)), (2, 6, (6, 4)), (5, 6, (6, 4, 2, 2, 2))],
)
def test_sets_that_fall_go_on_falling_by_as_much(sets, reps, falling):
    assert FALLING.changed(sets, reps) == replace(FALLING, sets=sets, reps=reps, reps_per_set=falling)


def test_sides_stay_as_far_apart():
    assert WEAK_LEFT.changed(4, 10) == replace(WEAK_LEFT, sets=4, sets_left=4, sets_right=3)
    assert WEAK_LEFT.changed(1, 10) == replace(WEAK_LEFT, sets=1, sets_left=1, sets_right=1)


def test_one_more_set_follows_the_last_one_on_the_sides_that_do_that():
    assert WEAK_LEFT.with_one_more_set() == replace(WEAK_LEFT, sets=4, sets_left=4)
    assert FALLING.with_one_more_set() == replace(FALLING, sets=4, reps_per_set=(6, 4, 2, 2))
    assert Dose(2, 10).with_one_more_set() == Dose(3, 10)


@pytest.mark.parametrize(
    "wrong",
    [
        {"reps_per_set": (6, 4)},
        {"reps_per_set": (5, 4, 2)},
        {"reps_per_set": (6, 0, 2)},
        {"sets_left": 0},
        {"sets_right": 21},
        {"return_hold_seconds": 0.5},
        {"return_hold_seconds": 1801},
        {"duration_seconds": 0},
        {"duration_seconds": 7201},
    ],
)
def test_what_nobody_can_do_is_refused(wrong):
    with pytest.raises(DoseError):
        Dose(3, 6, **wrong)


@given(any_doses(most_sets=6), st.integers(1, 20), st.integers(1, 100))
def test_any_other_number_of_sets_and_reps_is_a_dose_that_can_be_undone(dose, sets, reps):
    changed = dose.changed(sets, reps)
    assert (changed.sets, changed.reps) == (sets, reps)
    assert changed.changed(dose.sets, dose.reps).sets == dose.sets
    assert dose.changed(dose.sets, dose.reps) == dose


class TestWhereAGuideStarts:
    def test_it_is_the_low_end_of_every_range(self):
        guide = Guide(Sides.EACH, Range(8, 12), Range(5, 10), Range(2, 3), return_hold_seconds=Range(4, 6))
        assert guide.starting_dose() == Dose(2, 8, 5, return_hold_seconds=4)

    def test_three_sets_are_three(self):
        assert Guide(Sides.BOTH, Range(10, 10), sets=Range(3, 3)).starting_dose() == Dose(3, 10)

    def test_falling_sets_are_all_done(self):
        guide = Guide(Sides.BOTH, Range(6, 6), sets=Range(3, 3), reps_per_set=(6, 4, 2))
        assert guide.starting_dose() == Dose(3, 6, reps_per_set=(6, 4, 2))

    def test_a_side_that_is_not_named_does_the_usual_sets(self):
        guide = Guide(Sides.EACH, Range(10, 10), sets=Range(2, 2), sets_left=Range(3, 3))
        assert guide.starting_dose() == Dose(3, 10, sets_left=3, sets_right=2)

    def test_a_walk_is_one_rep_by_time(self):
        guide = Guide(Sides.BOTH, Range(1, 1), duration_seconds=Range(600, 1200))
        assert guide.starting_dose() == Dose(1, 1, duration_seconds=600)
        assert guide.leaves(Dose(1, 1, duration_seconds=1300)) == ("duration_seconds",)
