"""An exercise that goes on in another form: what is planned then, what is left of the old form, and after a crash."""

from datetime import timedelta
from uuid import UUID

import pytest
from fakes import QUICK, Sitting
from msgspec.structs import replace
from ui_fakes import NOON

from sciatica_timer.core.history.interrupted import records_left
from sciatica_timer.core.history.query import SessionSets
from sciatica_timer.core.history.record import record_of
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.sides import Position, Side, Sides
from sciatica_timer.core.session.bookmark import bookmark_of, restore
from sciatica_timer.core.session.events import BoutEnded, Command, IllegalCommandError, Outcome, Reason, State
from sciatica_timer.core.session.machine import advance, change_pace, vary
from sciatica_timer.core.session.plan import Planned, plan_of
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.storage.bookmark_file import BookmarkFile

ID = UUID(int=9)
FULL = Planned("bug", Dose(2, 3), Sides.BOTH, QUICK, name="Dead bug")
EASY = replace(FULL, variant="easy")
NEXT = Planned("bridge", Dose(1, 1), Sides.BOTH, QUICK)
REP = 2.0  # one second out, one back


def sitting_at(seconds, *planned):
    sitting = Sitting(plan_of(planned or (FULL,)))
    sitting.do(Command.START)
    run(sitting, seconds)
    return sitting


def run(sitting, seconds):
    for _ in range(round(seconds * 2)):
        sitting.session, events = advance(sitting.session, sitting.clocks.run(0.5))
        sitting.told += events


def turn_to(sitting, other):
    sitting.session, events = vary(sitting.session, other, sitting.clocks.read())
    sitting.told += events


def bouts(sitting):
    """The last word on each bout, in order: its form, set, reps done and planned, and how it ended."""
    ended = {(one.exercise, one.set_number, one.side): one for one in sitting.told if isinstance(one, BoutEnded)}
    exercises = sitting.session.plan.exercises
    return [
        (exercises[one.exercise].variant, one.set_number, one.reps_done, one.reps_planned, one.outcome, one.reason)
        for one in ended.values()
    ]


def wall(instant):
    return NOON + timedelta(seconds=instant)


DONE, CHANGED = (Outcome.COMPLETED, Reason.NONE), (Outcome.PARTIAL, Reason.CHANGED)


def test_each_form_has_a_bout_of_its_own_and_later_sets_are_in_the_new_one():
    sitting = sitting_at(5 + REP + 2 + 0.5)  # in the second rep
    turn_to(sitting, EASY)
    run(sitting, 60)
    assert bouts(sitting) == [("", 1, 1, 3, *CHANGED), ("easy", 1, 2, 2, *DONE), ("easy", 2, 3, 3, *DONE)]
    assert sitting.session.state is State.FINISHED


def test_a_set_in_two_forms_is_one_set_and_the_session_one_dose():
    sitting = sitting_at(5 + REP + 2 + 0.5)
    turn_to(sitting, EASY)
    run(sitting, 60)
    ended = [one for one in sitting.told if isinstance(one, BoutEnded)]
    records = tuple(record_of(one, sitting.session.plan, ID, wall) for one in ended)
    assert len({record.id for record in records}) == 3
    assert {(record.occurrence, record.occurrences, record.exercises_planned) for record in records} == {(1, 1, 1)}
    assert SessionSets(records).whole_sets == 2
    assert SessionSets(records).progress.is_all


def test_without_a_rep_in_the_new_form_going_back_leaves_no_trace():
    sitting = sitting_at(5 + REP + 2 + 0.5)
    turn_to(sitting, EASY)
    turn_to(sitting, FULL)
    run(sitting, 60)
    assert bouts(sitting) == [("", 1, 3, 3, *DONE), ("", 2, 3, 3, *DONE)]


def test_what_comes_after_the_exercise_stays_and_skipping_leaves_both_forms_behind():
    sitting = sitting_at(5 + REP + 2 + 0.5, FULL, NEXT)
    turn_to(sitting, EASY)
    run(sitting, 6 + REP + 0.5)
    assert sitting.session.plan.place_in_round(sitting.session.phase) == (1, 2)
    sitting.do(Command.BACK)
    sitting.do(Command.SKIP_EXERCISE)
    phase = sitting.session.phase
    assert (phase.kind, sitting.session.plan.of(phase).exercise_id) == (PhaseKind.EXERCISE_CHANGE, "bridge")


def test_a_form_with_fewer_reps_lasts_to_the_rep_at_hand():
    sitting = sitting_at(5 + 2 * (REP + 2) + 0.5)  # in the third rep
    turn_to(sitting, replace(EASY, dose=Dose(1, 2)))
    run(sitting, 60)
    assert bouts(sitting) == [("", 1, 2, 3, *CHANGED), ("easy", 1, 1, 1, *DONE)]


def test_of_sides_in_turn_each_form_counts_its_own_reps():
    full = replace(FULL, dose=Dose(1, 2), sides=Sides.ALTERNATING)
    sitting = sitting_at(5 + REP + 2 + 0.5, full)  # the right side has done one, the left none
    turn_to(sitting, replace(full, variant="easy"))
    run(sitting, 60)
    last = [one for one in sitting.told if isinstance(one, BoutEnded)]
    assert [one.reps_by_side for one in last] == [{Side.RIGHT: 1, Side.LEFT: 0}, {Side.RIGHT: 1, Side.LEFT: 2}]
    assert (last[1].outcome, last[1].reps_planned) == (Outcome.COMPLETED, 2)


def test_a_rest_between_sets_goes_on_and_lasts_as_long_as_another_position_takes():
    sitting = sitting_at(5 + 3 * REP + 2 * 2 + 1)
    assert sitting.session.phase.kind is PhaseKind.SET_REST
    left = sitting.session.remaining_at(sitting.clocks.monotonic)
    turn_to(sitting, EASY)
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == left
    turn_to(sitting, replace(EASY, position=Position.SITTING, pace=replace(QUICK, prepare_seconds=30)))
    assert sitting.session.remaining_at(sitting.clocks.monotonic) == 30


def test_a_session_that_is_over_takes_no_other_form_and_no_other_pace():
    sitting = sitting_at(60)
    with pytest.raises(IllegalCommandError):
        vary(sitting.session, EASY, sitting.clocks.read())
    with pytest.raises(IllegalCommandError):
        change_pace(sitting.session, sitting.clocks.read(), own_pace=True)


def test_after_a_crash_it_goes_on_in_the_form_it_was_in(tmp_path):
    sitting = sitting_at(5 + REP + 2 + 0.5)
    turn_to(sitting, EASY)
    run(sitting, 6 + REP + 1)
    file = BookmarkFile(tmp_path / "session.json")
    assert file.keep(bookmark_of(sitting.session, ID, NOON, wall)) == ""
    found, problem = file.find()
    assert problem == ""
    left = [(one.variant, one.reps_done, one.reps_planned) for one in records_left(found)]
    assert left == [(None, 1, 3), ("easy", 1, 2)]
    again = restore(found, lambda time: (time - NOON).total_seconds())
    assert again.plan.timeline == sitting.session.plan.timeline
    assert again.done == sitting.session.done
