"""Bookmarks: whenever a session is interrupted, going on brings it to the same end, and nothing is counted twice."""

from datetime import timedelta
from uuid import UUID

import pytest
from doses import any_doses, laid_out
from fakes import QUICK, ZONE, FakeClocks, a_plan
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from ui_fakes import NOON

from sciatica_timer.core.history.interrupted import records_left
from sciatica_timer.core.history.record import record_of
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Position, Side, Sides
from sciatica_timer.core.session.bookmark import BookmarkError, bookmark_of, coming_rep, restore
from sciatica_timer.core.session.events import BoutEnded, Command, Outcome, Reading, Reason, State
from sciatica_timer.core.session.machine import advance, allowed, apply
from sciatica_timer.core.session.plan import Change, Planned, plan_of
from sciatica_timer.core.session.state import Session
from sciatica_timer.core.session.timeline import PhaseKind

ID = UUID(int=7)
lengths = st.sampled_from([0, 0.5, 1, 3.5])
paces = st.builds(Pace, st.sampled_from([0.25, 1]), *[lengths] * 5, st.sampled_from([False, False, True]))
exercises = laid_out(any_doses(st.sampled_from([None, 1, 2.5]), most_sets=2, most_reps=3), paces).flatmap(
    lambda laid: st.builds(Planned, st.sampled_from("abc"), *map(st.just, laid), st.sampled_from(Position))
)
changes = st.builds(Change, st.sampled_from([0, 2.5]), st.booleans())
plans = st.builds(plan_of, st.lists(exercises, min_size=1, max_size=3), st.just("mine"), changes)
ON_THE_WAY = (
    *(Command.SKIP, Command.BACK, Command.EXTEND, Command.PAUSE, Command.RESUME),
    *(Command.SKIP_EXERCISE, Command.ADD_SET),
)
OPEN = (State.RUNNING, State.WAITING)


def wall(instant):
    return NOON + timedelta(seconds=instant)


def instant(time):
    return (time - NOON).total_seconds()


class Played:
    """A session played from boundary to boundary, the history it leaves, and its bookmark at the last boundary."""

    def __init__(self, session):
        self.session = session
        self.clocks = FakeClocks(0.0, 0.0)
        self.history = {}

    def take(self, session, events):
        self.session = session
        for event in events:
            if isinstance(event, BoutEnded):
                record = record_of(event, session.plan, ID, wall)
                self.history[record.id] = record

    def start(self):
        self.ask(Command.START)

    def ask(self, command):
        if command in allowed(self.session):
            self.take(*apply(self.session, command, self.clocks.read()))

    def to_boundary(self):
        """Let time pass to the end of the phase, in steps that are no gap; a pause ends first."""
        self.ask(Command.RESUME)
        self.pass_time()
        if self.session.state is State.RUNNING and self.session.leading_in:
            self.pass_time()

    def pass_time(self):
        seconds = self.session.remaining_at(self.session.reading.monotonic)
        if self.session.is_open:
            self.ask(Command.DONE)
            return
        while seconds > 1e-9:
            self.take(*advance(self.session, self.clocks.run(min(1.0, seconds))))
            seconds -= 1.0

    def to_end(self):
        while self.session.state is not State.FINISHED:
            self.to_boundary()
        return self

    def bookmark(self):
        return bookmark_of(self.session, ID, NOON, wall)

    def counted(self):
        return {(record.id, record.reps_done, record.left_done, record.right_done) for record in self.history.values()}


def gone_on(bookmark, history):
    """Go on an hour later, on clocks that begin anew, with what is in the history."""
    again = Played(restore(bookmark, instant))
    again.clocks = FakeClocks(3600.0 * 5, 3600.0 * 5)
    again.session = replace(again.session, reading=again.clocks.read())
    again.history = dict(history)
    return again


@given(plans, st.integers(0, 60))
def test_interrupted_at_any_boundary_it_ends_as_it_would_have(plan, boundaries):
    whole, cut = Played(Session(plan)), Played(Session(plan))
    whole.start()
    whole.to_end()
    cut.start()
    while boundaries and cut.session.state in OPEN:
        kept = cut.bookmark()
        cut.to_boundary()
        boundaries -= 1
    if cut.session.state in OPEN:
        kept = cut.bookmark()
    left = {record.id: record for record in records_left(kept)}
    again = gone_on(kept, {**left, **cut.history}).to_end()
    assert again.counted() == whole.counted()
    assert [record.outcome for record in again.history.values()] == [Outcome.COMPLETED] * len(again.history)


@given(plans, st.lists(st.sampled_from([None, *ON_THE_WAY]), max_size=40))
def test_whatever_was_asked_on_the_way_no_rep_is_lost_or_counted_twice(plan, asked):
    cut = Played(Session(plan))
    cut.start()
    kept = cut.bookmark()
    for command in asked:
        if command is None:
            cut.to_boundary()
        else:
            cut.ask(command)
        if cut.session.state is not State.FINISHED:
            kept = cut.bookmark()
    again = gone_on(kept, cut.history)
    assert again.session.done == set(kept.done)
    again.to_end()
    planned = {phase.rep_key for phase in cut.session.plan.timeline if phase.kind.is_rep}
    assert set(kept.done) <= again.session.done <= planned
    counted = sum(
        record.reps_done if record.left_done is None else record.left_done + record.right_done
        for record in again.history.values()
    )
    assert counted == len(again.session.done)


@given(plans, st.integers(0, 60))
def test_what_is_left_is_what_closing_the_window_would_have_kept(plan, boundaries):
    cut = Played(Session(plan))
    cut.start()
    for _ in range(boundaries):
        cut.to_boundary()
    if cut.session.state is State.FINISHED:
        return
    left = {record.id: record for record in records_left(cut.bookmark())}
    cut.ask(Command.INTERRUPT)
    assert {id_: (row.reps_done, row.outcome, row.reason) for id_, row in left.items()} == {
        id_: (row.reps_done, row.outcome, row.reason) for id_, row in cut.history.items()
    }
    for id_, record in left.items():
        assert record.started_at == cut.history[id_].started_at
        assert record.active_seconds == pytest.approx(cut.history[id_].active_seconds)


def at(kind, rep, number=1, **plan):
    played = Played(Session(a_plan(**plan)))
    played.start()
    phase = played.session.phase
    while (phase.kind, phase.rep, phase.set_number) != (kind, rep, number):
        played.to_boundary()
        phase = played.session.phase
    return played


def test_an_interrupted_rep_begins_anew_after_the_lead_in_of_a_pause():
    session = restore(at(PhaseKind.HOLD, 2, reps=3).bookmark(), instant)
    assert (session.state, session.phase.kind, session.phase.rep) == (State.PAUSED, PhaseKind.OUT, 2)
    assert session.done == {(0, 1, Side.BOTH, 1)}
    resumed, _ = apply(session, Command.RESUME, Reading(0.0, 0.0))
    assert resumed.leading_in


def test_a_wait_begins_anew_with_its_usual_length():
    played = at(PhaseKind.SET_REST, 2, sets=2)
    played.ask(Command.EXTEND)
    session = restore(played.bookmark(), instant)
    assert (session.phase.kind, session.phase.duration) == (PhaseKind.SET_REST, QUICK.set_rest_seconds)
    assert session.position == session.phase.start


def test_the_rep_to_go_on_with_is_the_one_under_way_or_to_come():
    assert coming_rep(at(PhaseKind.HOLD, 2).bookmark()).rep == 2
    assert coming_rep(at(PhaseKind.REST, 1).bookmark()).rep == 2
    coming = coming_rep(at(PhaseKind.SET_REST, 2, sets=2).bookmark())
    assert (coming.set_number, coming.rep) == (2, 1)


def test_the_set_under_way_is_partial_up_to_the_last_moment_known():
    played = at(PhaseKind.HOLD, 2, number=2, sets=2, reps=3)
    first, second = records_left(played.bookmark())
    assert (first.outcome, first.ended_at) == (Outcome.COMPLETED, second.started_at)
    assert (second.outcome, second.reason, second.reps_done) == (Outcome.PARTIAL, Reason.INTERRUPTED, 1)
    assert second.ended_at == wall(played.clocks.monotonic)


def test_before_the_first_rep_nothing_is_left():
    assert records_left(at(PhaseKind.PREPARE, 1).bookmark()) == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"rep": (0, 2, Side.BOTH, 1)},
        {"rep": (0, 1, Side.BOTH, 9)},
        {"rep": (0, 1, Side.LEFT, 1)},
        {"rep": (1, 1, Side.BOTH, 1)},
        {"kind": PhaseKind.SIDE_CHANGE},
        {"done": ((0, 1, Side.BOTH, 3),)},
        {"begun": (((0, 1, Side.LEFT), NOON.astimezone(ZONE)),)},
        {"exercises": (Planned("bridge", Dose(1, 2), Sides.BOTH, Pace(0, 0)),)},
        {"order": (0, 0)},
        {"order": (1,)},
        {"order": ()},
    ],
)
def test_a_bookmark_of_another_dose_is_refused(changes):
    bookmark = replace(at(PhaseKind.OUT, 2).bookmark(), **changes)
    with pytest.raises(BookmarkError):
        restore(bookmark, instant)
