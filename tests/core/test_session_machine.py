"""Random commands and clocks that jump: whatever happens, the session keeps to its promises."""

from fakes import FakeClocks
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sciatica_timer.core.cues import cues_ahead
from sciatica_timer.core.events import (
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
from sciatica_timer.core.exercise import Dose, Pace, Side, Sides
from sciatica_timer.core.session import Plan, Session, advance, allowed, apply
from sciatica_timer.core.timeline import lay_out, total_seconds

NEARLY = 1e-6
lengths = st.sampled_from([0, 0.5, 1, 2, 3.5, 7])
SUDDEN = (Paused, Changed, Resumed)


class Tally:
    """Counts for itself, from the phases it is told of and the time that really ran, which reps were done."""

    def __init__(self, rep_seconds: float) -> None:
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
            assert event.due - self.begun[key] >= self.rep_seconds - NEARLY, "a rep did not run to its end"
            assert self.begun[key] >= self.steady_since - NEARLY, "a rep was interrupted"
            self.done.add(key)


class SessionMachine(RuleBasedStateMachine):
    @initialize(
        sets=st.integers(1, 3),
        reps=st.integers(1, 3),
        hold=st.sampled_from([None, 1, 2.5, 5]),
        sides=st.sampled_from(Sides),
        pace=st.builds(Pace, st.sampled_from([0.25, 1, 3]), lengths, lengths, lengths, lengths, lengths),
    )
    def begin(self, sets, reps, hold, sides, pace):
        dose = Dose(sets, reps, hold)
        self.plan = Plan("bridge", dose, sides, lay_out(dose, sides, pace))
        self.clocks = FakeClocks()
        self.session = Session(self.plan)
        self.tally = Tally(pace.out_seconds + pace.back_seconds + (hold or 0))
        self.told: list[object] = []
        self.last_due = 0.0
        self.bouts: dict[object, BoutEnded] = {}
        self.expected_cues: list[object] | None = None

    def take(self, session, events):
        before, self.session = self.session, session
        assert not self.told or not isinstance(self.told[-1], Finished) or not events, "something followed the end"
        for event in events:
            due = event.due if isinstance(event, (PhaseBegan, RepDone)) else getattr(event, "at", self.last_due)
            assert self.last_due - NEARLY <= due <= self.clocks.monotonic + NEARLY, "told out of order, or too early"
            self.last_due = due
            self.tally.follow(event)
            if isinstance(event, BoutEnded):
                self.check_bout(event)
        self.told += events
        self.check_cues(before, events)

    def check_bout(self, bout):
        sides = {Sides.BOTH: {Side.BOTH}, Sides.ALTERNATING: {Side.LEFT, Side.RIGHT}}
        assert set(bout.reps_by_side) == sides.get(self.plan.sides, {bout.side})
        assert (bout.side is None) == (self.plan.sides is Sides.ALTERNATING)
        for side, reps in bout.reps_by_side.items():
            counted = {key for key in self.tally.done if key[:2] == (bout.set_number, side)}
            assert reps == len(counted) <= bout.reps_planned == self.plan.dose.reps
        assert 1 <= bout.set_number <= self.plan.dose.sets
        assert bout.began <= bout.ended + NEARLY
        assert (bout.reason is Reason.NONE) == (bout.outcome is Outcome.COMPLETED)
        assert (bout.reason is Reason.PAIN) == (bout.outcome is Outcome.STOPPED_FOR_PAIN)
        assert bout.outcome is not Outcome.COMPLETED or bout.reps_done == bout.reps_planned
        earlier = self.bouts.get((bout.set_number, bout.side))
        assert earlier is None or (earlier.reps_done <= bout.reps_done and earlier.began <= bout.began + NEARLY)
        self.bouts[bout.set_number, bout.side] = bout

    def check_cues(self, before, events):
        """Between two changes nothing is added to what was to come, nothing taken away, nothing told twice."""
        changed = before.state is State.READY or any(isinstance(event, (*SUDDEN, Finished)) for event in events)
        now = self.session.reading.monotonic
        ahead = [(cue.tone, round(cue.due, 6)) for cue in cues_ahead(self.session)]
        assert all(due >= now - NEARLY for _, due in ahead)
        assert [due for _, due in ahead] == sorted(due for _, due in ahead)
        if self.session.state is State.RUNNING:
            assert len({due for _, due in ahead}) == len(ahead), "two cues at one instant"
            if not changed and self.expected_cues is not None:
                later = [cue for cue in ahead if cue[1] > now + NEARLY]
                assert later == [cue for cue in self.expected_cues if cue[1] > now + NEARLY]
        self.expected_cues = ahead if self.session.state is State.RUNNING else None

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

    @precondition(lambda self: self.session.state is State.PAUSED)
    @rule()
    def it_goes_on(self):
        self.ask(Command.RESUME)

    @rule(command=st.sampled_from([Command.BACK, Command.SKIP]), times=st.integers(1, 5))
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
        self.take(session, events)

    @invariant()
    def the_session_is_whole(self):
        session, now = self.session, self.clocks.monotonic
        assert session.done == self.tally.done
        total = total_seconds(session.plan.timeline)
        assert 0 <= session.position_at(now) <= total + 2 + NEARLY
        assert session.remaining_at(now) >= 0
        finished = [event for event in self.told if isinstance(event, Finished)]
        assert len(finished) == (session.state is State.FINISHED)
        if session.state in (State.RUNNING, State.PAUSED):
            phase = session.phase
            assert phase.start - NEARLY <= session.position_at(session.reading.monotonic) <= phase.end + NEARLY
        if finished:
            self.check_end(finished[0])

    def check_end(self, finished):
        planned = {phase.rep_key for phase in self.plan.timeline if phase.kind.is_rep}
        assert (finished.outcome is Outcome.STOPPED_FOR_PAIN) == (self.session.reason is Reason.PAIN)
        if finished.outcome is not Outcome.STOPPED_FOR_PAIN:
            assert (finished.outcome is Outcome.COMPLETED) == (self.tally.done == planned)
        told = {key for key, bout in self.bouts.items() if any(bout.reps_by_side.values())}
        side_of = (lambda key: None) if self.plan.sides is Sides.ALTERNATING else (lambda key: key[1])
        assert told == {(key[0], side_of(key)) for key in self.tally.done}, "a rep is in no bout"
        for bout in self.bouts.values():
            counted = sum(1 for key in self.tally.done if key[0] == bout.set_number and side_of(key) == bout.side)
            assert sum(bout.reps_by_side.values()) == counted, "the last word on a bout leaves a rep out"


SessionMachine.TestCase.settings = settings(max_examples=100, stateful_step_count=40)
TestSessionMachine = SessionMachine.TestCase
