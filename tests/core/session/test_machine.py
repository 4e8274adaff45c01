import pytest
from fakes import QUICK, Sitting, a_plan, a_programme

from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Position, Side, Sides
from sciatica_timer.core.session.events import (
    BoutEnded,
    Changed,
    Command,
    Finished,
    IllegalCommandError,
    Outcome,
    Paused,
    PhaseBegan,
    Reading,
    Reason,
    RepDone,
    Resumed,
    State,
)
from sciatica_timer.core.session.machine import allowed, apply
from sciatica_timer.core.session.state import Session
from sciatica_timer.core.session.timeline import PhaseKind

START, PAUSE, RESUME, SKIP, BACK = Command.START, Command.PAUSE, Command.RESUME, Command.SKIP, Command.BACK
EXTEND, STOP, PAIN = Command.EXTEND, Command.STOP, Command.STOP_FOR_PAIN
# A rep of the usual plan takes 5 s: out 1, hold 3, back 1. Before the first are 5 s, between two 2 s.


@pytest.fixture
def sitting():
    """A session of two reps that has just been started."""
    return started(a_plan())


def started(plan):
    one = Sitting(plan)
    one.do(START)
    return one


def bouts_of(sitting):
    return [(b.set_number, b.side, b.reps_done, b.outcome, b.reason) for b in sitting.heard(BoutEnded)]


def test_a_session_starts_with_its_first_phase():
    sitting = Sitting(a_plan())
    (began,) = sitting.do(START)
    assert began == PhaseBegan(sitting.session.plan.timeline[0], sitting.clocks.monotonic)
    assert sitting.session.state is State.RUNNING


def test_nothing_happens_before_the_start():
    sitting = Sitting(a_plan())
    assert sitting.run(60) == ()
    assert sitting.session.state is State.READY


def test_phases_begin_at_their_exact_instants_however_late_they_are_looked_at(sitting):
    sitting.run(6.3, step=1.9)
    began = sitting.heard(PhaseBegan)
    assert [event.phase.kind for event in began] == [PhaseKind.PREPARE, PhaseKind.OUT, PhaseKind.HOLD]
    assert [event.due for event in began] == [100, 105, 106]


def test_a_rep_counts_when_its_last_part_has_run_to_its_end(sitting):
    sitting.run(9.99)
    assert sitting.heard(RepDone) == []
    sitting.run(0.01)
    assert [event.due for event in sitting.heard(RepDone)] == [110]


def test_the_session_ends_when_its_last_phase_ends(sitting):
    sitting.run(60)
    assert bouts_of(sitting) == [(1, Side.BOTH, 2, Outcome.COMPLETED, Reason.NONE)]
    (finished,) = sitting.heard(Finished)
    assert finished == Finished(at=117, outcome=Outcome.COMPLETED)
    (bout,) = sitting.heard(BoutEnded)
    assert (bout.began, bout.ended) == (105, 117)


def test_several_phases_may_pass_between_two_readings():
    sitting = Sitting(a_plan(reps=3, hold=None, pace=Pace(0.2, 0.2, 0.1, prepare_seconds=0)))
    sitting.do(START)
    sitting.run(1.9, step=1.9)
    assert len(sitting.heard(RepDone)) == 3
    assert sitting.session.state is State.FINISHED


def test_after_sleep_the_session_is_paused_where_it_was_last_seen(sitting):
    sitting.run(7)
    sitting.clocks.sleep(3600)
    assert sitting.look() == (Paused(at=107, gap=True),)
    assert sitting.session.position == 7
    assert sitting.heard(RepDone) == []


def test_a_process_that_stood_still_is_told_by_the_other_clock(sitting):
    sitting.run(7)
    sitting.clocks.run(2.5)
    assert [type(event) for event in sitting.look()] == [Paused]
    assert sitting.session.position == 7


def test_a_gap_of_two_seconds_is_none(sitting):
    sitting.run(6)
    sitting.clocks.run(2.0)
    sitting.look()
    assert sitting.session.state is State.RUNNING


def test_a_wall_clock_set_back_does_not_pause(sitting):
    sitting.run(6)
    sitting.clocks.sleepless -= 3600
    sitting.run(1)
    assert sitting.session.state is State.RUNNING
    assert sitting.session.position_at(107) == 7


def test_a_gap_may_end_in_a_command(sitting):
    sitting.run(7)
    sitting.clocks.sleep(100)
    events = sitting.do(STOP)
    assert [type(event) for event in events] == [Paused, BoutEnded, Finished]
    assert sitting.session.position == 7


def test_a_pause_stands_still(sitting):
    sitting.run(7)
    assert sitting.do(PAUSE) == (Paused(at=107, gap=False),)
    sitting.clocks.sleep(3600)
    assert sitting.run(1000) == ()
    assert sitting.session.position == 7


def test_after_a_lead_in_the_interrupted_rep_begins_anew(sitting):
    sitting.run(9.5)
    sitting.do(PAUSE)
    sitting.run(10)
    assert sitting.do(RESUME) == (Resumed(at=sitting.clocks.monotonic),)
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 3
    assert (
        sitting.session.lead_in_seconds == 3
    )  # as long as is left of it: by this the ring is drawn and tones are laid
    assert sitting.run(2.9) == ()
    (began,) = sitting.run(0.1)
    assert began.phase.kind is PhaseKind.OUT
    sitting.run(4.9)
    assert sitting.heard(RepDone) == []
    sitting.run(0.1)
    assert len(sitting.heard(RepDone)) == 1


def lead_in_of(sitting):
    return sitting.session.remaining_at(sitting.clocks.monotonic)


def test_a_long_pause_ends_with_the_time_to_get_ready_and_the_rep_anew(sitting):
    sitting.run(9.5)
    sitting.do(PAUSE)
    sitting.run(10.5)
    sitting.do(RESUME)
    assert lead_in_of(sitting) == QUICK.prepare_seconds == 5
    assert sitting.run(4.9) == ()
    (began,) = sitting.run(0.1)
    assert (began.phase.kind, began.phase.rep) == (PhaseKind.OUT, 1)


def test_a_button_within_reach_needs_no_longer_lead_in(sitting):
    sitting.run(9.5)
    sitting.do(PAUSE)
    sitting.run(600)
    sitting.do(Command.RESUME_WITHIN_REACH)
    assert lead_in_of(sitting) == 3


def test_after_sleep_there_is_time_to_get_ready_however_soon_the_key_comes(sitting):
    sitting.run(9.5)
    sitting.clocks.sleep(3600)
    sitting.do(RESUME)
    assert lead_in_of(sitting) == 5


def test_a_pause_is_as_long_as_it_was_whatever_was_skipped_in_it(sitting):
    sitting.run(9.5)
    sitting.do(PAUSE)
    sitting.run(20)
    sitting.do(SKIP)
    sitting.do(RESUME)
    assert lead_in_of(sitting) == 5


def test_a_rest_goes_on_where_it_was(sitting):
    sitting.run(11.5)
    sitting.do(PAUSE)
    sitting.do(RESUME)
    sitting.run(3)
    assert sitting.session.phase.kind is PhaseKind.REST
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 0.5


def test_a_pause_in_the_lead_in_keeps_the_place(sitting):
    sitting.run(7)
    sitting.do(PAUSE)
    sitting.do(RESUME)
    sitting.run(1)
    sitting.do(PAUSE)
    assert sitting.session.position == 5
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 1


def test_sleep_in_the_lead_in_pauses_again(sitting):
    sitting.run(11.5)
    sitting.do(PAUSE)
    sitting.do(RESUME)
    sitting.run(1)
    sitting.clocks.sleep(60)
    assert [type(event) for event in sitting.look()] == [Paused]
    assert sitting.session.position == 11.5
    assert not sitting.session.leading_in


def test_a_skipped_rep_stays_uncounted(sitting):
    sitting.run(8)
    events = sitting.do(SKIP)
    assert [type(event) for event in events] == [Changed, PhaseBegan]
    assert sitting.session.phase.kind is PhaseKind.REST
    sitting.run(60)
    assert bouts_of(sitting) == [(1, Side.BOTH, 1, Outcome.PARTIAL, Reason.SKIPPED)]
    assert sitting.heard(Finished)[0].outcome is Outcome.PARTIAL


def test_skipping_a_rest_goes_straight_to_the_next_rep(sitting):
    sitting.run(10.5)
    sitting.do(SKIP)
    assert (sitting.session.phase.kind, sitting.session.phase.rep) == (PhaseKind.OUT, 2)
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 1


def test_skipping_the_last_rep_ends_bout_and_session(sitting):
    sitting.run(13)
    assert [type(event) for event in sitting.do(SKIP)] == [BoutEnded, Finished]
    assert bouts_of(sitting) == [(1, Side.BOTH, 1, Outcome.PARTIAL, Reason.SKIPPED)]


def test_a_session_that_ended_in_a_lead_in_has_nothing_left(sitting):
    sitting.run(13)
    sitting.do(PAUSE)
    sitting.do(RESUME)
    sitting.do(SKIP)
    assert sitting.session.state is State.FINISHED
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 0
    assert not sitting.session.leading_in


def test_a_skip_in_a_pause_waits_for_the_resume(sitting):
    sitting.run(8)
    sitting.do(PAUSE)
    assert [type(event) for event in sitting.do(SKIP)] == [Changed]
    assert sitting.session.state is State.PAUSED
    sitting.do(RESUME)
    sitting.run(3)
    assert sitting.session.phase.kind is PhaseKind.REST
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 2


def test_back_begins_the_rep_again(sitting):
    sitting.run(8)
    sitting.do(BACK)
    assert (sitting.session.phase.kind, sitting.session.phase.rep) == (PhaseKind.OUT, 1)
    sitting.run(5)
    assert len(sitting.heard(RepDone)) == 1


def test_back_within_two_seconds_goes_to_the_rep_before(sitting):
    sitting.run(13.9)
    sitting.do(BACK)
    assert (sitting.session.phase.kind, sitting.session.phase.rep) == (PhaseKind.OUT, 1)


def test_back_after_two_seconds_stays_with_the_rep(sitting):
    sitting.run(14)
    sitting.do(BACK)
    assert sitting.session.phase.rep == 2


def test_back_from_a_rest_goes_to_the_rep_before_it(sitting):
    sitting.run(11)
    sitting.do(BACK)
    assert (sitting.session.phase.kind, sitting.session.phase.rep) == (PhaseKind.OUT, 1)


def test_back_in_the_first_phase_begins_it_again(sitting):
    sitting.run(3)
    sitting.do(BACK)
    assert sitting.session.phase.kind is PhaseKind.PREPARE
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 5


def test_a_rep_done_twice_counts_once(sitting):
    sitting.run(11)
    sitting.do(BACK)
    sitting.run(60)
    assert len(sitting.heard(RepDone)) == 2
    assert bouts_of(sitting) == [(1, Side.BOTH, 2, Outcome.COMPLETED, Reason.NONE)]


def test_a_rest_becomes_ten_seconds_longer(sitting):
    sitting.run(11)
    assert sitting.do(EXTEND) == (Changed(at=111),)
    assert sitting.session.remaining_at(111) == 11
    sitting.run(11)
    assert (sitting.session.phase.kind, sitting.session.phase.rep) == (PhaseKind.OUT, 2)


def test_a_rep_cannot_be_made_longer(sitting):
    sitting.run(7)
    assert EXTEND not in allowed(sitting.session)
    with pytest.raises(IllegalCommandError):
        sitting.do(EXTEND)


@pytest.mark.parametrize(
    ("command", "outcome", "reason"),
    [
        (STOP, Outcome.PARTIAL, Reason.STOPPED),
        (PAIN, Outcome.STOPPED_FOR_PAIN, Reason.PAIN),
        (Command.INTERRUPT, Outcome.PARTIAL, Reason.INTERRUPTED),
    ],
)
def test_a_session_ended_early_keeps_what_was_done(sitting, command, outcome, reason):
    sitting.run(13)
    sitting.do(command)
    assert bouts_of(sitting) == [(1, Side.BOTH, 1, outcome, reason)]
    assert sitting.heard(Finished) == [Finished(at=113, outcome=outcome)]


def test_stopping_before_the_first_rep_leaves_no_bout(sitting):
    sitting.run(3)
    assert [type(event) for event in sitting.do(STOP)] == [Finished]


def test_pain_before_the_first_rep_leaves_a_bout(sitting):
    sitting.run(3)
    sitting.do(PAIN)
    assert bouts_of(sitting) == [(1, Side.BOTH, 0, Outcome.STOPPED_FOR_PAIN, Reason.PAIN)]


def test_pain_in_a_set_rest_belongs_to_the_set_that_follows():
    sitting = started(a_plan(sets=2, reps=1))
    sitting.run(11)
    assert sitting.session.phase.kind is PhaseKind.SET_REST
    sitting.do(PAIN)
    assert [(bout[0], bout[3]) for bout in bouts_of(sitting)] == [
        (1, Outcome.COMPLETED),
        (2, Outcome.STOPPED_FOR_PAIN),
    ]


def test_stopping_in_a_side_change_leaves_the_finished_side_alone():
    sitting = started(a_plan(reps=1, sides=Sides.EACH))
    sitting.run(11)
    assert sitting.session.phase.kind is PhaseKind.SIDE_CHANGE
    sitting.do(STOP)
    assert bouts_of(sitting) == [(1, Side.RIGHT, 1, Outcome.COMPLETED, Reason.NONE)]
    assert sitting.heard(Finished)[0].outcome is Outcome.PARTIAL


def test_each_side_of_each_set_is_a_bout_of_its_own():
    sitting = started(a_plan(sets=2, reps=1, sides=Sides.EACH))
    sitting.run(120)
    assert [bout[:2] for bout in bouts_of(sitting)] == [
        (1, Side.RIGHT), (1, Side.LEFT), (2, Side.RIGHT), (2, Side.LEFT),
    ]  # fmt: skip


def test_alternating_sides_are_one_bout_with_reps_for_each():
    sitting = started(a_plan(reps=2, sides=Sides.ALTERNATING))
    sitting.run(13)
    sitting.do(STOP)
    (bout,) = sitting.heard(BoutEnded)
    assert bout.side is None
    assert bout.reps_by_side == {Side.RIGHT: 1, Side.LEFT: 0}
    assert bout.reps_done == 0


def test_bouts_end_even_where_nothing_lies_between_them():
    pace = Pace(1, 1, rest_seconds=0, set_rest_seconds=0, side_change_seconds=0, prepare_seconds=0)
    sitting = started(a_plan(sets=2, reps=2, hold=None, sides=Sides.EACH, pace=pace))
    sitting.run(30)
    assert [bout[2:4] for bout in bouts_of(sitting)] == [(2, Outcome.COMPLETED)] * 4


def test_going_back_into_a_finished_bout_ends_it_anew_without_counting_twice():
    sitting = started(a_plan(sets=2, reps=1))
    sitting.run(11)
    sitting.do(BACK)
    sitting.run(60)
    assert [bout[0] for bout in bouts_of(sitting)] == [1, 1, 2]
    assert {bout[2:4] for bout in bouts_of(sitting)} == {(1, Outcome.COMPLETED)}
    assert len({bout.began for bout in sitting.heard(BoutEnded) if bout.set_number == 1}) == 1


def test_going_back_out_of_a_begun_bout_keeps_its_reps():
    sitting = started(a_plan(sets=2, reps=2, pace=QUICK))
    sitting.run(17 + 6 + 5 + 2.5)
    assert (sitting.session.phase.set_number, sitting.session.phase.rep) == (2, 2)
    sitting.do(BACK)
    sitting.do(BACK)
    assert bouts_of(sitting)[-1] == (2, Side.BOTH, 1, Outcome.PARTIAL, Reason.SKIPPED)


def test_a_reading_before_the_last_one_moves_nothing_back(sitting):
    sitting.run(12.25)
    late = sitting.clocks.read()
    session, _ = apply(sitting.session, PAUSE, Reading(late.monotonic - 0.5, late.sleepless - 0.5))
    assert session.position == 12.25


WHILE_OPEN = {SKIP, BACK, STOP, PAIN, Command.INTERRUPT, Command.SKIP_EXERCISE, Command.ADD_SET}
LEGAL = {
    State.READY: {START},
    State.RUNNING: {PAUSE, EXTEND, *WHILE_OPEN},
    State.PAUSED: {RESUME, Command.RESUME_WITHIN_REACH, *WHILE_OPEN},
    State.WAITING: {RESUME, Command.RESUME_WITHIN_REACH, *WHILE_OPEN},
    State.FINISHED: set(),
}


def in_state(state):
    sitting = Sitting(a_programme(Position.STANDING, Position.SITTING))
    if state is not State.READY:
        sitting.do(START)
        sitting.run(11)
    if state is State.PAUSED:
        sitting.do(PAUSE)
    if state is State.WAITING:
        sitting.run(6)
    if state is State.FINISHED:
        sitting.do(STOP)
    return sitting


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("command", Command)
def test_every_command_is_either_legal_or_raises_and_changes_nothing(state, command):
    sitting = in_state(state)
    before = sitting.session
    copy = Session(**{name: getattr(before, name) for name in before.__struct_fields__})
    assert (command in allowed(before)) == (command in LEGAL[state])
    if command in LEGAL[state]:
        sitting.do(command)
        return
    with pytest.raises(IllegalCommandError, match=f"{command.value} is not possible while {state.value}"):
        sitting.do(command)
    assert sitting.session is before
    assert before == copy


def test_active_seconds_are_those_at_reps_and_the_rests_between():
    sitting = Sitting(a_plan())
    sitting.do(Command.START)
    sitting.run(60)
    (bout,) = sitting.heard(BoutEnded)
    assert bout.active_seconds == (1 + 3 + 1) + 2 + (1 + 3 + 1)


def test_pauses_and_sleep_are_no_active_seconds():
    sitting = Sitting(a_plan())
    sitting.do(Command.START)
    sitting.run(5 + 2.5)
    sitting.do(Command.PAUSE)
    sitting.run(600)
    sitting.do(Command.RESUME)
    sitting.run(5 + 1)
    sitting.clocks.sleep(3600)
    sitting.look()
    sitting.do(Command.RESUME)
    sitting.run(60)
    (bout,) = sitting.heard(BoutEnded)
    assert bout.active_seconds == 2.5 + 1 + 12
    assert bout.ended - bout.began > 600


def test_a_side_gone_back_to_counts_no_second_twice():
    sitting = Sitting(a_plan(sides=Sides.EACH))
    sitting.do(Command.START)
    sitting.run(5 + 12 + 4 + 1)
    sitting.do(Command.BACK)
    sitting.run(120)
    last = {bout.side: bout.active_seconds for bout in sitting.heard(BoutEnded)}
    assert last == {Side.RIGHT: 12 + 5, Side.LEFT: 1 + 12}
