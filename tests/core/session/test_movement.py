"""Where in its strip a movement stands: pure in phase and fraction, without a jump from one phase to the next."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.session.events import State
from sciatica_timer.core.session.movement import (
    AT_END,
    MOVE_SECONDS,
    MOVING,
    PREVIEWED,
    WAIT_SECONDS,
    figure_phase,
    is_moving,
    strip_position,
)
from sciatica_timer.core.session.plan import Planned, plan_of
from sciatica_timer.core.session.state import Session
from sciatica_timer.core.session.timeline import PhaseKind

fractions = st.floats(0, 1)
kinds = st.sampled_from(PhaseKind)
seconds = st.floats(0.1, 600)


@given(kinds, st.floats(-2, 3), seconds)
def test_the_place_lies_in_the_strip_and_the_same_instant_is_the_same_place(kind, fraction, length):
    position = strip_position(kind, fraction, length)
    assert 0 <= position <= 1
    assert strip_position(kind, fraction, length) == position


@given(fractions)
def test_the_way_back_is_the_way_out_rewound(fraction):
    out, back = strip_position(PhaseKind.OUT, fraction), strip_position(PhaseKind.BACK, 1 - fraction)
    assert out == pytest.approx(back, abs=1e-9)


@given(fractions, fractions)
def test_the_way_out_never_turns_round(one, other):
    early, late = sorted((one, other))
    assert strip_position(PhaseKind.OUT, early) <= strip_position(PhaseKind.OUT, late)


@pytest.mark.parametrize("fraction", [0.0, 0.3, 1.0])
def test_the_hold_is_still_at_the_end(fraction):
    assert strip_position(PhaseKind.HOLD, fraction) == 1


@given(kinds.filter(lambda kind: kind not in MOVING | AT_END), fractions)
def test_every_other_wait_is_still_at_the_start(kind, fraction):
    assert strip_position(kind, fraction) == 0


@given(seconds)
def test_no_phase_that_may_follow_another_begins_with_a_jump(length):
    starts = {kind: strip_position(kind, 0, length) for kind in PhaseKind}
    ends = {kind: strip_position(kind, 1, length) for kind in PhaseKind}
    for kind in PhaseKind:
        at_end = kind in {PhaseKind.OUT} | AT_END
        assert ends[kind] == pytest.approx(1 if at_end else 0, abs=1e-9)
    assert starts[PhaseKind.HOLD] == starts[PhaseKind.BACK] == 1
    assert starts[PhaseKind.OUT] == 0


@pytest.mark.parametrize("kind", sorted(PREVIEWED, key=lambda kind: kind.value))
@pytest.mark.parametrize(("length", "rounds"), [(3, 1), (15, 2), (40, 5)])
def test_the_movement_to_come_is_played_there_and_back_slowly(kind, length, rounds):
    halves = [strip_position(kind, (2 * number + 1) / (2 * rounds), length) for number in range(rounds)]
    wholes = [strip_position(kind, number / rounds, length) for number in range(rounds + 1)]
    assert halves == pytest.approx([1] * rounds)
    assert wholes == pytest.approx([0] * (rounds + 1), abs=1e-9)


def test_the_way_out_is_eased():
    assert strip_position(PhaseKind.OUT, 0.5) == pytest.approx(0.5)
    assert strip_position(PhaseKind.OUT, 0.1) < 0.05


def test_a_movement_by_time_goes_there_and_back_faster_than_it_is_shown_before():
    assert strip_position(PhaseKind.MOVE, 1 / 30, 60) == pytest.approx(1)
    assert strip_position(PhaseKind.PREPARE, 1 / 15, 60) == pytest.approx(1, abs=0.02)
    assert strip_position(PhaseKind.MOVE, 1, 60) == pytest.approx(0, abs=1e-9)


OWN, COUNTED = Pace(own_pace=True), Pace()


@pytest.mark.parametrize(
    ("dose", "pace", "kind", "positions"),
    [
        (Dose(1, 2), OWN, PhaseKind.MOVE, (0, 1, 0)),  # whole reps, there and back
        (Dose(1, 2, hold_seconds=5), OWN, PhaseKind.OUT, (0, 1, 1)),  # there, and it is held
        (Dose(1, 2, is_open=True), OWN, PhaseKind.OUT, (0, 1, 1)),
        (Dose(1, 2, is_open=True), COUNTED, PhaseKind.OPEN, (1, 1, 1)),  # the way there is counted before
    ],
)
def test_what_has_no_end_shows_what_is_to_be_done_and_then_rests(dose, pace, kind, positions):
    plan = plan_of([Planned("x", dose, Sides.BOTH, pace)])
    index = next(number for number, phase in enumerate(plan.timeline) if phase.kind is PhaseKind.OPEN)
    waiting = Session(plan, state=State.WAITING, index=index, position=plan.timeline[index].start, anchor=100.0)
    shown = [figure_phase(waiting, 100.0 + seconds) for seconds in (0.0, PREVIEW_HALF[kind], WAIT_SECONDS)]
    assert {one[0] for one in shown} == {kind}
    assert [strip_position(*one) for one in shown] == pytest.approx(list(positions), abs=1e-9)
    assert is_moving(waiting, 100.5) is (kind is not PhaseKind.OPEN)
    assert not is_moving(waiting, 100.0 + WAIT_SECONDS)
    assert not is_moving(replace(waiting, state=State.PAUSED), 100.5)


PREVIEW_HALF = {PhaseKind.MOVE: MOVE_SECONDS / 2, PhaseKind.OUT: MOVE_SECONDS, PhaseKind.OPEN: 1.0}
