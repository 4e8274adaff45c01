from itertools import pairwise

import pytest
from doses import laid_out, wanted_reps
from fakes import QUICK, shape
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.library.dose import Dose, DoseError
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.session.timeline import (
    PhaseKind,
    after_rep,
    lay_out,
    lengthen,
    rep_parts,
    rep_start,
    total_seconds,
)

OWN = Pace(1, 1, 2, 6, 4, 5, own_pace=True)


def test_one_set_of_two_reps():
    assert shape(lay_out(Dose(1, 2, 3), Sides.BOTH, QUICK)) == [
        *("prepare 1b1", "out 1b1", "hold 1b1", "back 1b1", "rest 1b1"),
        *("out 1b2", "hold 1b2", "back 1b2"),
    ]


def test_each_side_does_all_its_reps_the_right_one_first():
    assert shape(lay_out(Dose(2, 1), Sides.EACH, QUICK)) == [
        *("prepare 1r1", "out 1r1", "back 1r1", "side_change 1l1", "out 1l1", "back 1l1", "set_rest 1l1"),
        *("out 2r1", "back 2r1", "side_change 2l1", "out 2l1", "back 2l1"),
    ]


def test_alternating_sides_take_turns_and_rest_after_every_rep():
    assert shape(lay_out(Dose(1, 2), Sides.ALTERNATING, QUICK)) == [
        *("prepare 1r1", "out 1r1", "back 1r1", "rest 1r1", "out 1l1", "back 1l1", "rest 1l1"),
        *("out 1r2", "back 1r2", "rest 1r2", "out 1l2", "back 1l2"),
    ]


@pytest.mark.parametrize("sides", [Sides.EACH, Sides.ALTERNATING])
def test_the_left_side_comes_first_where_the_dose_says_so(sides):
    dose = Dose(2, 1, first_side=Side.LEFT)
    worked = [one.split()[1] for one in shape(lay_out(dose, sides, QUICK)) if one.startswith("out")]
    assert worked == ["1l1", "1r1", "2l1", "2r1"]


@pytest.mark.parametrize(("sides", "letter"), [(Sides.LEFT, "l"), (Sides.RIGHT, "r")])
def test_one_side_only_changes_no_side(sides, letter):
    laid = shape(lay_out(Dose(2, 1), sides, QUICK))
    parts = ("prepare 1x1", "out 1x1", "back 1x1", "set_rest 1x1", "out 2x1", "back 2x1")
    assert laid == [part.replace("x", letter) for part in parts]


def test_three_sets_on_the_weak_side_and_two_on_the_other():
    dose = Dose(3, 1, sets_left=3, sets_right=2, first_side=Side.LEFT)
    assert shape(lay_out(dose, Sides.EACH, QUICK)) == [
        *("prepare 1l1", "out 1l1", "back 1l1", "side_change 1r1", "out 1r1", "back 1r1", "set_rest 1r1"),
        *("out 2l1", "back 2l1", "side_change 2r1", "out 2r1", "back 2r1", "set_rest 2r1", "out 3l1", "back 3l1"),
    ]


def test_falling_sets_have_their_own_reps():
    timeline = lay_out(Dose(3, 3, reps_per_set=(3, 2, 1)), Sides.BOTH, QUICK)
    outs = [one.split()[1] for one in shape(timeline) if one.startswith("out")]
    assert outs == ["1b1", "1b2", "1b3", "2b1", "2b2", "3b1"]


def test_a_second_hold_ends_the_rep():
    parts = rep_parts(Dose(1, 1, 5, return_hold_seconds=4), QUICK)
    assert parts == [(PhaseKind.OUT, 1), (PhaseKind.HOLD, 5), (PhaseKind.BACK, 1), (PhaseKind.RETURN_HOLD, 4)]


def test_a_movement_by_time_is_one_part():
    timeline = lay_out(Dose(2, 1, duration_seconds=600), Sides.BOTH, QUICK)
    assert shape(timeline) == ["prepare 1b1", "move 1b1", "set_rest 1b1", "move 2b1"]
    assert total_seconds(timeline) == 5 + 600 + 6 + 600


def test_an_open_hold_has_its_way_out_and_back():
    timeline = lay_out(Dose(1, 1, is_open=True), Sides.BOTH, QUICK)
    assert [(phase.kind.value, phase.waits) for phase in timeline] == [
        *(("prepare", False), ("out", False), ("open", True), ("back", False)),
    ]


def test_at_ones_own_pace_each_rep_waits_for_the_key_and_nothing_rests_between():
    timeline = lay_out(Dose(2, 2), Sides.BOTH, OWN)
    assert shape(timeline) == ["prepare 1b1", "open 1b1", "open 1b2", "set_rest 1b2", "open 2b1", "open 2b2"]
    assert [phase.waits for phase in timeline] == [False, True, True, False, True, True]


def test_at_ones_own_pace_a_hold_is_still_timed():
    assert rep_parts(Dose(1, 1, 5), OWN) == [(PhaseKind.OPEN, 2), (PhaseKind.HOLD, 5)]
    twice = [(PhaseKind.OPEN, 2), (PhaseKind.HOLD, 5), (PhaseKind.BACK, 1), (PhaseKind.RETURN_HOLD, 4)]
    assert rep_parts(Dose(1, 1, 5, return_hold_seconds=4), OWN) == twice


def test_a_rep_that_takes_no_time_is_refused():
    with pytest.raises(DoseError, match="takes time"):
        lay_out(Dose(1, 1), Sides.BOTH, Pace(out_seconds=0, back_seconds=0))


@given(laid_out())
def test_phases_lie_end_to_end_from_zero(dose_sides_pace):
    timeline = lay_out(*dose_sides_pace)
    assert timeline[0].start == 0
    assert all(one.end == following.start for one, following in pairwise(timeline))
    assert total_seconds(timeline) == pytest.approx(sum(phase.duration for phase in timeline))


@given(laid_out())
def test_no_phase_takes_no_time(dose_sides_pace):
    assert all(phase.duration > 0 for phase in lay_out(*dose_sides_pace))


@given(laid_out())
def test_the_whole_takes_what_its_parts_take(dose_sides_pace):
    dose, sides, pace = dose_sides_pace
    reps = [dose.reps_of(side) for side in sides.worked]
    runs = dose.sets if sides is Sides.ALTERNATING else sum(dose.sets_of(side) for side in sides.worked)
    a_rep = sum(length for _, length in rep_parts(dose, pace))
    rest = 0 if pace.own_pace else pace.rest_seconds
    expected = pace.prepare_seconds + sum(reps) * a_rep + (sum(reps) - runs) * rest
    expected += (runs - dose.sets) * pace.side_change_seconds + (dose.sets - 1) * pace.set_rest_seconds
    assert total_seconds(lay_out(*dose_sides_pace)) == pytest.approx(expected)


@given(laid_out())
def test_every_rep_of_every_side_and_set_comes_exactly_once(dose_sides_pace):
    dose, sides, pace = dose_sides_pace
    timeline = lay_out(*dose_sides_pace)
    for part, _ in rep_parts(dose, pace):
        found = [phase.rep_key for phase in timeline if phase.kind is part]
        assert len(found) == len(set(found))
        assert set(found) == wanted_reps(dose, sides)


@given(laid_out())
def test_no_two_phases_have_one_name(dose_sides_pace):
    keys = [phase.key for phase in lay_out(*dose_sides_pace)]
    assert len(keys) == len(set(keys))


@given(laid_out())
def test_a_side_that_begins_begins_every_set(dose_sides_pace):
    dose, sides, _ = dose_sides_pace
    reps = [phase for phase in lay_out(*dose_sides_pace) if phase.kind.is_rep]
    first = {phase.set_number: phase.side for phase in reversed(reps)}
    for number, side in first.items():
        if len(sides.worked) > 1 and dose.sets_of(dose.first_side) >= number:
            assert side is dose.first_side


@given(laid_out())
def test_the_last_rep_of_a_run_is_not_followed_by_a_rest(dose_sides_pace):
    timeline = lay_out(*dose_sides_pace)
    for phase, following in pairwise(timeline):
        if phase.kind is PhaseKind.REST:
            assert following.kind.is_rep
            assert following.set_number == phase.set_number


@given(laid_out())
def test_nothing_follows_the_last_set(dose_sides_pace):
    timeline = lay_out(*dose_sides_pace)
    assert timeline[-1].kind.is_rep
    assert not [p for p in timeline if p.kind is PhaseKind.SET_REST and p.set_number == dose_sides_pace[0].sets]


@given(laid_out())
def test_what_waits_is_open_and_nothing_else(dose_sides_pace):
    assert all(phase.waits == (phase.kind is PhaseKind.OPEN) for phase in lay_out(*dose_sides_pace))


@given(laid_out(), st.data())
def test_a_longer_phase_moves_all_later_ones(dose_sides_pace, data):
    timeline = lay_out(*dose_sides_pace)
    index = data.draw(st.integers(0, len(timeline) - 1))
    longer = lengthen(timeline, index, 10)
    assert longer[:index] == timeline[:index]
    assert total_seconds(longer) == pytest.approx(total_seconds(timeline) + 10)
    assert all(one.end == following.start for one, following in pairwise(longer))


@given(laid_out())
def test_the_beginning_and_the_end_of_a_rep_are_found_from_each_of_its_parts(dose_sides_pace):
    timeline = lay_out(*dose_sides_pace)
    for index, phase in enumerate(timeline):
        first, following = rep_start(timeline, index), after_rep(timeline, index)
        if not phase.kind.is_rep:
            assert first == index
            continue
        assert {part.rep_key for part in timeline[first:following]} == {phase.rep_key}
        for outside in (first - 1, following):
            if 0 <= outside < len(timeline):
                assert not timeline[outside].kind.is_rep or timeline[outside].rep_key != phase.rep_key
