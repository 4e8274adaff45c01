from itertools import pairwise

import pytest
from fakes import QUICK, shape
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.library.exercise import Dose, DoseError, Pace
from sciatica_timer.core.session.timeline import PhaseKind, after_rep, lay_out, lengthen, rep_start, total_seconds
from sciatica_timer.core.sides import Side, Sides

seconds = st.one_of(st.just(0), st.floats(0, 60), st.integers(0, 600))
paces = st.builds(Pace, seconds, seconds, seconds, seconds, seconds, seconds)
doses = st.builds(Dose, st.integers(1, 4), st.integers(1, 12), st.one_of(st.none(), st.floats(1, 300)))
laid = st.tuples(doses, st.sampled_from(Sides), paces).filter(
    lambda one: one[0].hold_seconds or one[2].out_seconds or one[2].back_seconds
)


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


def test_a_rep_that_takes_no_time_is_refused():
    with pytest.raises(DoseError, match="takes time"):
        lay_out(Dose(1, 1), Sides.BOTH, Pace(out_seconds=0, back_seconds=0))


@given(laid)
def test_phases_lie_end_to_end_from_zero(dose_sides_pace):
    timeline = lay_out(*dose_sides_pace)
    assert timeline[0].start == 0
    assert all(one.end == following.start for one, following in pairwise(timeline))
    assert total_seconds(timeline) == pytest.approx(sum(phase.duration for phase in timeline))


@given(laid)
def test_no_phase_takes_no_time(dose_sides_pace):
    assert all(phase.duration > 0 for phase in lay_out(*dose_sides_pace))


@given(laid)
def test_the_whole_takes_what_its_parts_take(dose_sides_pace):
    dose, sides, pace = dose_sides_pace
    runs = {Sides.BOTH: 1, Sides.EACH: 2, Sides.ALTERNATING: 1}[sides]
    reps = dose.reps * (1 if sides is Sides.BOTH else 2)
    one_set = reps * (pace.out_seconds + (dose.hold_seconds or 0) + pace.back_seconds)
    one_set += (reps - runs) * pace.rest_seconds + (runs - 1) * pace.side_change_seconds
    expected = pace.prepare_seconds + dose.sets * one_set + (dose.sets - 1) * pace.set_rest_seconds
    assert total_seconds(lay_out(*dose_sides_pace)) == pytest.approx(expected)


@given(laid)
def test_every_rep_of_every_side_and_set_comes_exactly_once(dose_sides_pace):
    dose, sides, pace = dose_sides_pace
    one_part = next(
        kind
        for kind, length in (
            (PhaseKind.OUT, pace.out_seconds),
            (PhaseKind.HOLD, dose.hold_seconds),
            (PhaseKind.BACK, pace.back_seconds),
        )
        if length
    )
    found = [phase.rep_key for phase in lay_out(*dose_sides_pace) if phase.kind is one_part]
    working = [Side.BOTH] if sides is Sides.BOTH else [Side.RIGHT, Side.LEFT]
    sets, reps = range(1, dose.sets + 1), range(1, dose.reps + 1)
    wanted = {(0, number, side, rep) for number in sets for side in working for rep in reps}
    assert len(found) == len(wanted)
    assert set(found) == wanted


@given(laid)
def test_the_last_rep_of_a_side_is_not_followed_by_a_rest(dose_sides_pace):
    dose, sides, _ = dose_sides_pace
    rests = [phase for phase in lay_out(*dose_sides_pace) if phase.kind is PhaseKind.REST]
    last_side = {Sides.BOTH: (Side.BOTH,), Sides.EACH: (Side.LEFT, Side.RIGHT), Sides.ALTERNATING: (Side.LEFT,)}[sides]
    assert not [phase for phase in rests if phase.rep == dose.reps and phase.side in last_side]


@given(laid)
def test_nothing_follows_the_last_set(dose_sides_pace):
    timeline = lay_out(*dose_sides_pace)
    assert timeline[-1].kind.is_rep
    assert not [p for p in timeline if p.kind is PhaseKind.SET_REST and p.set_number == dose_sides_pace[0].sets]


@given(laid, st.data())
def test_a_longer_phase_moves_all_later_ones(dose_sides_pace, data):
    timeline = lay_out(*dose_sides_pace)
    index = data.draw(st.integers(0, len(timeline) - 1))
    longer = lengthen(timeline, index, 10)
    assert longer[:index] == timeline[:index]
    assert total_seconds(longer) == pytest.approx(total_seconds(timeline) + 10)
    assert all(one.end == following.start for one, following in pairwise(longer))


@given(laid)
def test_the_beginning_and_the_end_of_a_rep_are_found_from_each_of_its_parts(dose_sides_pace):
    timeline = lay_out(*dose_sides_pace)
    for index, phase in enumerate(timeline):
        first, following = rep_start(timeline, index), after_rep(timeline, index)
        if not phase.kind.is_rep:
            assert first == index
            continue
        assert {part.rep_key for part in timeline[first:following]} == {phase.rep_key}
        assert first == 0 or timeline[first - 1].rep_key != phase.rep_key or not timeline[first - 1].kind.is_rep
        assert (
            following == len(timeline)
            or timeline[following].kind not in (PhaseKind.HOLD, PhaseKind.BACK)
            or (timeline[following].rep_key != phase.rep_key)
        )
