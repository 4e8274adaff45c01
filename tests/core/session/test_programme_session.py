"""Sessions of several exercises: waiting for the person, skipping and swapping, one more set, ending early."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from fakes import QUICK, ZONE, Sitting, a_plan, a_programme
from msgspec.structs import replace

from sciatica_timer.core.history.record import record_of
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.session.bookmark import bookmark_of, restore
from sciatica_timer.core.session.events import (
    BoutEnded,
    Command,
    Finished,
    IllegalCommandError,
    Outcome,
    PhaseBegan,
    Reason,
    Resumed,
    State,
)
from sciatica_timer.core.session.machine import allowed, swap
from sciatica_timer.core.session.plan import Planned, plan_of
from sciatica_timer.core.session.timeline import PhaseKind

BACK, KNEES, STANDING = Position.ON_YOUR_BACK, Position.HANDS_AND_KNEES, Position.STANDING
ONE = 17.0  # a first exercise: 5 s to get ready, and (1 + 3 + 1) + 2 + (1 + 3 + 1)
OTHER = Planned("x", Dose(1, 1, 3), Sides.BOTH, QUICK, BACK)


def started(*positions, **options):
    sitting = Sitting(a_programme(*positions, **options))
    sitting.do(Command.START)
    return sitting


def kinds(sitting):
    return [event.phase.kind for event in sitting.heard(PhaseBegan)]


def bouts_of(sitting):
    names = sitting.session.plan.exercises
    return [(names[bout.exercise].exercise_id, bout.reps_done, bout.outcome) for bout in sitting.heard(BoutEnded)]


def test_a_programme_runs_from_end_to_end_without_a_hand():
    sitting = started(BACK, BACK, BACK)
    sitting.run(200)
    assert bouts_of(sitting) == [(name, 2, Outcome.COMPLETED) for name in "abc"]
    (finished,) = sitting.heard(Finished)
    assert finished.at - 100 == ONE + 2 * (20 + 5 + 12)
    assert finished.outcome is Outcome.COMPLETED


def test_where_the_position_changes_it_waits_however_long_that_takes():
    sitting = started(BACK, KNEES)
    sitting.run(3600)
    assert sitting.session.state is State.WAITING
    assert sitting.session.phase.kind is PhaseKind.EXERCISE_CHANGE
    sitting.clocks.sleep(10_000)
    assert sitting.look() == ()
    events = sitting.do(Command.RESUME)
    assert [type(event) for event in events] == [Resumed, PhaseBegan]
    assert sitting.session.phase.kind is PhaseKind.PREPARE
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 5
    sitting.run(17)
    assert sitting.session.state is State.FINISHED
    assert bouts_of(sitting) == [("a", 2, Outcome.COMPLETED), ("b", 2, Outcome.COMPLETED)]


def test_without_time_to_get_ready_a_lead_in_comes_first():
    sitting = started(BACK, KNEES)
    sitting.run(ONE)
    sitting.do(Command.SKIP)
    sitting.do(Command.SKIP)
    assert sitting.session.phase.kind is PhaseKind.OUT
    again = started(BACK, KNEES)
    again.run(ONE)
    again.do(Command.BACK)
    assert (again.session.state, again.session.leading_in) == (State.RUNNING, True)
    assert (again.session.phase.exercise, again.session.phase.rep) == (0, 2)


def test_a_pause_while_it_would_wait_goes_on_with_one_key():
    sitting = started(BACK, KNEES)
    sitting.run(6)
    sitting.do(Command.PAUSE)
    sitting.do(Command.SKIP_EXERCISE)
    assert (sitting.session.state, sitting.session.phase.waits) == (State.PAUSED, True)
    sitting.do(Command.RESUME)
    assert (sitting.session.state, sitting.session.phase.kind) == (State.RUNNING, PhaseKind.PREPARE)


def test_skipping_an_exercise_leaves_its_set_partial_and_goes_to_the_next():
    sitting = started(BACK, BACK, BACK)
    sitting.run(11)
    sitting.do(Command.SKIP_EXERCISE)
    assert bouts_of(sitting) == [("a", 1, Outcome.PARTIAL)]
    assert (sitting.session.phase.kind, sitting.session.phase.exercise) == (PhaseKind.EXERCISE_CHANGE, 1)
    sitting.do(Command.SKIP_EXERCISE)
    assert sitting.session.phase.exercise == 2
    sitting.do(Command.SKIP_EXERCISE)
    assert sitting.session.state is State.FINISHED
    assert len(bouts_of(sitting)) == 1


def test_skipping_an_exercise_in_a_rest_between_reps_keeps_what_was_done():
    sitting = started(BACK, BACK)
    sitting.run(10.5)
    assert sitting.session.phase.kind is PhaseKind.REST
    sitting.do(Command.SKIP_EXERCISE)
    assert bouts_of(sitting) == [("a", 1, Outcome.PARTIAL)]


def test_one_more_set_within_an_exercise_comes_behind_its_last():
    sitting = started(BACK, BACK)
    sitting.run(7)
    sitting.do(Command.ADD_SET)
    assert sitting.session.position == 0
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 2
    sitting.run(ONE - 7)
    assert sitting.session.phase.kind is PhaseKind.SET_REST
    sitting.run(QUICK.set_rest_seconds + 12)
    assert sitting.session.phase.kind is PhaseKind.EXERCISE_CHANGE
    assert bouts_of(sitting) == [("a", 2, Outcome.COMPLETED)] * 2
    assert [bout.set_number for bout in sitting.heard(BoutEnded)] == [1, 2]


@pytest.mark.parametrize("position", [BACK, KNEES])
def test_one_more_set_between_exercises_is_of_the_one_just_done(position):
    sitting = started(BACK, position)
    sitting.run(ONE + 4)
    sitting.do(Command.ADD_SET)
    assert (sitting.session.state, sitting.session.phase.kind) == (State.RUNNING, PhaseKind.SET_REST)
    assert sitting.session.phase.exercise == 0
    sitting.run(QUICK.set_rest_seconds + 12)
    assert sitting.session.phase.kind is PhaseKind.EXERCISE_CHANGE
    assert [bout.set_number for bout in sitting.heard(BoutEnded)] == [1, 2]


@pytest.mark.parametrize("position", [BACK, KNEES])
@pytest.mark.parametrize("command", [Command.SKIP_EXERCISE, Command.SKIP])
def test_no_set_more_of_an_exercise_that_was_left_by_a_skip(position, command):
    sitting = started(BACK, position)
    sitting.run(13)  # in its last rep
    assert Command.ADD_SET in allowed(sitting.session)
    sitting.do(command)
    assert sitting.session.phase.kind is PhaseKind.EXERCISE_CHANGE
    assert Command.ADD_SET not in allowed(sitting.session)
    with pytest.raises(IllegalCommandError):
        sitting.do(Command.ADD_SET)


def test_between_exercises_the_coming_one_can_be_swapped():
    sitting = started(BACK, KNEES, BACK)
    sitting.run(ONE)
    sitting.session, events = swap(sitting.session, OTHER, sitting.clocks.read())
    sitting.told += events
    assert sitting.session.state is State.RUNNING
    assert sitting.session.plan.of(sitting.session.phase) == OTHER
    assert [sitting.session.plan.exercises[at].exercise_id for at in sitting.session.plan.order] == ["a", "x", "c"]
    sitting.run(200)
    assert bouts_of(sitting) == [("a", 2, Outcome.COMPLETED), ("x", 1, Outcome.COMPLETED), ("c", 2, Outcome.COMPLETED)]
    assert sitting.heard(Finished)[0].outcome is Outcome.COMPLETED


def test_an_exercise_swapped_on_the_way_keeps_what_was_done_of_it():
    sitting = started(BACK, BACK)
    sitting.run(11)
    sitting.session, events = swap(sitting.session, OTHER, sitting.clocks.read())
    sitting.told += events
    assert bouts_of(sitting) == [("a", 1, Outcome.PARTIAL)]
    sitting.run(200)
    assert bouts_of(sitting)[1:] == [("x", 1, Outcome.COMPLETED), ("b", 2, Outcome.COMPLETED)]
    assert sitting.heard(Finished)[0].outcome is Outcome.PARTIAL


def test_a_single_exercise_can_be_swapped_before_its_first_rep():
    sitting = Sitting(a_plan())
    sitting.do(Command.START)
    sitting.run(2)
    sitting.session, _ = swap(sitting.session, OTHER, sitting.clocks.read())
    assert (sitting.session.index, sitting.session.phase.kind) == (0, PhaseKind.PREPARE)
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == QUICK.prepare_seconds


def test_ending_between_exercises_leaves_no_half_set():
    sitting = started(BACK, BACK)
    sitting.run(ONE + 4)
    sitting.do(Command.STOP)
    assert bouts_of(sitting) == [("a", 2, Outcome.COMPLETED)]
    assert sitting.heard(Finished)[0].outcome is Outcome.PARTIAL


def test_pain_between_exercises_is_told_of_the_one_just_done():
    sitting = started(BACK, BACK)
    sitting.run(ONE + 4)
    sitting.do(Command.STOP_FOR_PAIN)
    bout = sitting.heard(BoutEnded)[-1]
    told = (bout.exercise, bout.reps_done, bout.outcome, bout.reason, bout.has_hurt)
    assert told == (0, 2, Outcome.COMPLETED, Reason.NONE, True)


def test_what_was_done_in_full_stays_completed_and_as_long_when_it_hurts_later():
    sitting = started(BACK, BACK)
    sitting.run(ONE + 4)
    done = sitting.heard(BoutEnded)[-1]
    sitting.do(Command.STOP_FOR_PAIN)
    assert sitting.heard(BoutEnded)[-1] == replace(done, has_hurt=True)
    assert sitting.heard(Finished)[-1].outcome is Outcome.STOPPED_FOR_PAIN


def test_the_same_exercise_twice_leaves_two_records():
    sitting = Sitting(plan_of([Planned("a", Dose(1, 1, 3), Sides.BOTH, QUICK)] * 2))
    sitting.do(Command.START)
    sitting.run(200)
    ids = {record_of(bout, sitting.session.plan, UUID(int=1), _wall).id for bout in sitting.heard(BoutEnded)}
    assert len(ids) == 2


def test_a_bookmark_in_the_second_exercise_goes_on_there():
    sitting = started(BACK, KNEES)
    sitting.run(ONE)
    waiting = restore(bookmark_of(sitting.session, UUID(int=1), _wall(0), _wall), lambda _time: 0.0)
    assert (waiting.state, waiting.phase.waits) == (State.PAUSED, True)
    sitting.do(Command.RESUME)
    sitting.run(7)
    again = restore(bookmark_of(sitting.session, UUID(int=1), _wall(0), _wall), lambda _time: 0.0)
    assert (again.plan, again.phase.exercise, again.phase.kind) == (sitting.session.plan, 1, PhaseKind.OUT)


def _wall(seconds):
    return datetime(2026, 1, 5, 8, 0, tzinfo=ZONE) + timedelta(seconds=seconds)
