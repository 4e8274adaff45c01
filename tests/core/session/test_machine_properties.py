"""Random commands and clocks that jump: whatever happens, the session keeps to its promises."""

from collections.abc import Callable
from itertools import pairwise

from doses import any_doses, laid_out
from fakes import FakeClocks
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Position, Side, Sides
from sciatica_timer.core.session.cue import WORD_PREFIX, Tone
from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.events import (
    BoutEnded,
    Changed,
    Command,
    Finished,
    IllegalCommandError,
    Outcome,
    Paused,
    PhaseBegan,
    Reason,
    RepDone,
    Resumed,
    State,
)
from sciatica_timer.core.session.machine import advance, allowed, apply, change_pace, has_own_pace, swap, vary
from sciatica_timer.core.session.plan import Change, Planned, plan_of
from sciatica_timer.core.session.speech.clip_texts import TEXTS
from sciatica_timer.core.session.speech.voice import Subject, Voice
from sciatica_timer.core.session.state import Session
from sciatica_timer.core.session.timeline import PhaseKind, rep_parts, total_seconds
from sciatica_timer.core.session.variation import coming_rep
from sciatica_timer.core.settings import Count, Talk

NEARLY = 1e-6
SUBJECTS = {
    name: Subject("exercise-bridge", "position-standing", (), {Side.LEFT: "left-leg", Side.RIGHT: "right-leg"})
    for name in "abc"
}
LENGTHS = {
    **{tone.value: 0.07 if tone is Tone.TICK else 0.5 for tone in Tone},
    **{WORD_PREFIX + word: 0.2 + len(word) / 40 for word in TEXTS},
}
VOICE = Voice(Talk.FULL, Count.SECONDS, LENGTHS, SUBJECTS)
lengths = st.sampled_from([0, 0.5, 1, 2, 3.5, 7])
paces = st.builds(
    Pace,
    st.sampled_from([0.25, 1, 3]),
    lengths,
    lengths,
    lengths,
    lengths,
    lengths,
    st.sampled_from([False] * 3 + [True]),
)


@st.composite
def exercises(draw):
    doses = any_doses(st.sampled_from([None, 1, 2.5, 5, 9, 21]), most_sets=3, most_reps=3)
    dose, sides, pace = draw(laid_out(doses, paces))
    return Planned(draw(st.sampled_from("abc")), dose, sides, pace, draw(st.sampled_from(Position)))


SUDDEN = (Paused, Changed, Resumed)


class Tally:
    """Counts for itself, from the phases it is told of and the time that really ran, which reps were done."""

    def __init__(self, rep_seconds: Callable[[int], float]) -> None:
        self.rep_seconds = rep_seconds
        self.begun: dict[object, float] = {}
        self.steady_since = 0.0
        self.done: set[object] = set()

    def follow(self, event: object) -> None:
        if isinstance(event, SUDDEN):
            self.begun.clear()
            self.steady_since = event.at
        if isinstance(event, PhaseBegan) and event.phase.kind.is_rep:
            self.begun.setdefault(event.phase.rep_key, event.due)
            self.begun = {event.phase.rep_key: self.begun[event.phase.rep_key]}
        if isinstance(event, RepDone):
            key = event.phase.rep_key
            assert key not in self.done, "a rep was counted twice"
            assert event.due - self.begun[key] >= self.rep_seconds(key[0]) - NEARLY, "a rep did not run to its end"
            assert self.begun[key] >= self.steady_since - NEARLY, "a rep was interrupted"
            self.done.add(key)


class SessionMachine(RuleBasedStateMachine):
    @initialize(
        exercises=st.lists(exercises(), min_size=1, max_size=3),
        rounds=st.sampled_from([1, 1, 2]),
        change=st.builds(Change, lengths, st.booleans(), lengths),
    )
    def begin(self, exercises, rounds, change):
        self.clocks = FakeClocks()
        every = [replace(one, round=number) for number in range(1, rounds + 1) for one in exercises]
        self.session = Session(plan_of(every, "mine", change))
        self.tally = Tally(self.rep_seconds)
        self.told: list[object] = []
        self.last_due = 0.0
        self.bouts: dict[object, BoutEnded] = {}
        self.expected_cues: list[object] | None = None

    def take(self, session, events, steady=False):
        """Take a step; `steady` when a change leaves the rep under way alone."""
        before, self.session = self.session, session
        assert not self.told or not isinstance(self.told[-1], Finished) or not events, "something followed the end"
        for event in events:
            due = event.due if isinstance(event, (PhaseBegan, RepDone)) else getattr(event, "at", self.last_due)
            assert self.last_due - NEARLY <= due <= self.clocks.monotonic + NEARLY, "told out of order, or too early"
            self.last_due = due
            if not (steady and isinstance(event, Changed)):
                self.tally.follow(event)
            if isinstance(event, BoutEnded):
                self.check_bout(event)
        self.told += events
        self.check_cues(before, events)

    def rep_seconds(self, exercise):
        planned = self.session.plan.exercises[exercise]
        parts = rep_parts(planned.dose, planned.pace)
        return sum(length for kind, length in parts if kind is not PhaseKind.OPEN)

    def check_bout(self, bout):
        planned = self.session.plan.exercises[bout.exercise]
        turns = planned.sides is Sides.ALTERNATING
        assert set(bout.reps_by_side) == ({Side.LEFT, Side.RIGHT} if turns else {bout.side})
        assert bout.side is None or bout.side in planned.sides.worked
        assert (bout.side is None) == (planned.sides is Sides.ALTERNATING)
        for side, reps in bout.reps_by_side.items():
            counted = {key for key in self.tally.done if key[:3] == (bout.exercise, bout.set_number, side)}
            wanted = [rep for rep in planned.wanted(bout.set_number) if rep[0] is side]
            assert reps == len(counted) <= bout.reps_planned <= planned.dose.reps_in(bout.set_number)
            assert len(wanted) <= bout.reps_planned
            assert 1 <= bout.set_number <= planned.dose.sets_of(side)
        assert (bout.held_seconds is not None) <= planned.dose.is_open
        assert not planned.dose.is_open or bout.reps_done == 0 or bout.held_seconds is not None
        assert bout.began <= bout.ended + NEARLY
        assert (bout.reason is Reason.NONE) == (bout.outcome is Outcome.COMPLETED)
        assert (bout.reason is Reason.PAIN) == (bout.outcome is Outcome.STOPPED_FOR_PAIN)
        wanted = {rep for rep in planned.wanted(bout.set_number) if rep[0] in bout.reps_by_side}
        done = {key[2:] for key in self.tally.done if key[:2] == (bout.exercise, bout.set_number)}
        assert (bout.outcome is Outcome.COMPLETED) == (done >= wanted)
        key = (bout.exercise, bout.set_number, bout.side)
        earlier = self.bouts.get(key)
        assert earlier is None or (earlier.reps_done <= bout.reps_done and earlier.began <= bout.began + NEARLY)
        self.bouts[key] = bout

    def check_cues(self, before, events):
        """Between two changes nothing is added to what was to come, nothing taken away, nothing told twice."""
        ended = before.phase.kind is PhaseKind.OPEN and self.session.phase != before.phase
        changed = (
            ended or before.state is State.READY or any(isinstance(event, (*SUDDEN, Finished)) for event in events)
        )
        now = self.session.reading.monotonic
        cues = cues_ahead(self.session, VOICE)
        self.check_that_nothing_is_spoken_over(cues)
        ahead = [(cue.name, round(cue.due, 6)) for cue in cues]
        assert all(due >= now - NEARLY for _, due in ahead)
        assert [due for _, due in ahead] == sorted(due for _, due in ahead)
        if self.session.state is State.RUNNING:
            assert len({due for _, due in ahead}) == len(ahead), "two cues at one instant"
            if not changed and self.expected_cues is not None:
                later = [cue for cue in ahead if cue[1] > now + NEARLY]
                assert later == [cue for cue in self.expected_cues if cue[1] > now + NEARLY]
        self.expected_cues = ahead if self.session.state is State.RUNNING else None

    def check_that_nothing_is_spoken_over(self, cues):
        for cue, following in pairwise(cues):
            if not cue.tone or not following.tone:
                assert cue.due + VOICE.lengths[cue.name] <= following.due + NEARLY, "one sound over another"
        for cue in cues:
            if not cue.tone and self.session.state is State.RUNNING and cue.phase != self.session.plan.timeline[-1]:
                ends = self.session.due(cue.phase.end)
                assert cue.phase.waits or cue.due + VOICE.lengths[cue.name] <= ends, "longer than its phase"

    @rule(seconds=st.one_of(st.floats(0.01, 2), st.sampled_from([0.0, 0.25, 0.5, 1, 2])), times=st.integers(1, 8))
    def time_passes(self, seconds, times):
        for _ in range(times):
            was = self.session.position_at(self.clocks.monotonic)
            self.clocks.run(seconds)
            self.take(*advance(self.session, self.clocks.read()))
            now = self.session.position_at(self.clocks.monotonic)
            assert -NEARLY <= now - was <= seconds + NEARLY, "the position jumped by itself"

    @rule(seconds=st.floats(2.1, 4000), awake=st.sampled_from([0, 0.1, 1.9, 50]))
    def the_computer_sleeps(self, seconds, awake):
        self.clocks.run(awake)
        self.clocks.sleep(seconds)
        was, done = self.session.position_at(self.session.reading.monotonic), self.session.done
        running = self.session.state is State.RUNNING
        self.take(*advance(self.session, self.clocks.read()))
        assert self.session.done == done
        if running:
            assert (self.session.state, self.session.position) == (State.PAUSED, was)

    @rule(seconds=st.floats(0.1, 5000))
    def the_wall_clock_is_set_back(self, seconds):
        self.clocks.sleepless -= seconds
        self.take(*advance(self.session, self.clocks.read()))

    @rule(command=st.sampled_from(Command))
    def something_is_asked(self, command):
        self.ask(command)

    @precondition(lambda self: self.session.state is State.READY)
    @rule()
    def it_starts(self):
        self.ask(Command.START)

    @precondition(lambda self: self.session.state in (State.PAUSED, State.WAITING))
    @rule()
    def it_goes_on(self):
        self.ask(Command.RESUME)

    @precondition(lambda self: self.session.is_open)
    @rule()
    def it_is_done(self):
        took, key = self.session.gone_at(self.clocks.monotonic), self.session.phase.rep_key
        self.ask(Command.DONE)
        assert self.session.took[key] >= took - NEARLY

    @rule(other=exercises())
    def another_exercise_is_chosen(self, other):
        before, reading = self.session, self.clocks.read()
        try:
            session, events = swap(before, other, reading)
        except IllegalCommandError:
            assert advance(before, reading)[0].state in (State.READY, State.FINISHED)
            return
        self.take(session, events)
        assert replace(session.plan.of(session.phase), round=1) == other

    @rule(other=exercises(), same_sides=st.booleans())
    def another_variant_is_chosen(self, other, same_sides):
        before, reading = self.session, self.clocks.read()
        if same_sides:
            other = replace(other, sides=before.plan.exercises[before.phase.exercise].sides)
            other = replace(other, dose=replace(other.dose, sets_left=None, sets_right=None))
        try:
            session, events = vary(before, other, reading)
        except IllegalCommandError:
            assert advance(before, reading)[0].state in (State.READY, State.FINISHED)
            return
        reps = coming_rep(advance(before, reading)[0])
        self.take(session, events)
        coming = coming_rep(session)
        assert session.plan.of(coming).exercise_id == other.exercise_id
        assert session.plan.of(coming).position is other.position
        assert coming.set_number == reps.set_number
        assert session.phase.kind.is_rep or session.phase.kind is not PhaseKind.REST

    @rule(own_pace=st.booleans())
    def the_pace_is_changed(self, own_pace):
        before, reading = self.session, self.clocks.read()
        try:
            session, events = change_pace(before, reading, own_pace=own_pace)
        except IllegalCommandError:
            after = advance(before, reading)[0]
            assert after.state in (State.READY, State.FINISHED) or not has_own_pace(after)
            return
        self.take(session, events)
        assert session.plan.of(coming_rep(session)).pace.own_pace is own_pace

    @rule(command=st.sampled_from([Command.BACK, Command.SKIP, Command.SKIP_EXERCISE]), times=st.integers(1, 5))
    def somebody_leafs_through(self, command, times):
        for _ in range(times):
            self.ask(command)

    def ask(self, command):
        before, reading = self.session, self.clocks.read()
        try:
            session, events = apply(before, command, reading)
        except IllegalCommandError:
            assert self.session is before
            assert command not in allowed(advance(before, reading)[0])
            return
        self.take(session, events, steady=command is Command.ADD_SET and session.phase.kind.is_rep)

    @invariant()
    def the_session_is_whole(self):
        session, now = self.session, self.clocks.monotonic
        assert session.done == self.tally.done
        total = total_seconds(session.plan.timeline)
        is_open = session.phase.kind is PhaseKind.OPEN
        assert session.position_at(now) >= 0
        assert is_open or session.position_at(now) <= total + 2 + NEARLY
        assert session.remaining_at(now) >= 0
        finished = [event for event in self.told if isinstance(event, Finished)]
        assert len(finished) == (session.state is State.FINISHED)
        assert session.state is not State.WAITING or session.phase.waits
        assert not session.phase.kind.is_rep or session.state is not State.WAITING
        assert session.state is not State.RUNNING or session.leading_in or is_open or not session.phase.waits
        keys = [phase.key for phase in session.plan.timeline]
        assert len(set(keys)) == len(keys), "two phases that cannot be told apart"
        if session.state in (State.RUNNING, State.PAUSED, State.WAITING):
            phase = session.phase
            at = session.position_at(session.reading.monotonic)
            assert phase.start - NEARLY <= at
            assert is_open or at <= phase.end + NEARLY
        if finished:
            self.check_end(finished[0])

    def check_end(self, finished):
        plan = self.session.plan
        planned = {phase.rep_key for phase in plan.timeline if phase.kind.is_rep}
        assert (finished.outcome is Outcome.STOPPED_FOR_PAIN) == (self.session.reason is Reason.PAIN)
        if finished.outcome is not Outcome.STOPPED_FOR_PAIN:
            assert (finished.outcome is Outcome.COMPLETED) == (self.tally.done >= planned)
        told = {key for key, bout in self.bouts.items() if any(bout.reps_by_side.values())}

        def bout_of(key):
            turns = plan.exercises[key[0]].sides is Sides.ALTERNATING
            return (key[0], key[1], None if turns else key[2])

        assert told == {bout_of(key) for key in self.tally.done}, "a rep is in no bout"
        for name, bout in self.bouts.items():
            counted = sum(1 for key in self.tally.done if bout_of(key) == name)
            assert sum(bout.reps_by_side.values()) == counted, "the last word on a bout leaves a rep out"


SessionMachine.TestCase.settings = settings(max_examples=100, stateful_step_count=40)
TestSessionMachine = SessionMachine.TestCase
