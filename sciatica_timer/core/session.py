"""The state machine of a session: rules in prose, then one table.

A session is READY, RUNNING, PAUSED or FINISHED. Its position on the timeline is never counted up; it is computed
from a reading: `position + (now - anchor)`. An anchor in the future is the lead-in after a pause, during which the
timeline stands still.

* start: the timeline begins.
* advance: phases whose end is reached are left behind, in order. A rep counts when its last part has run to its end,
  and only then. When the last phase ends, so does the session.
* a gap of more than `gap_seconds` between two readings, on either of their clocks, means that the computer slept
  or the process stood still: the session pauses at the reading before, and credits nothing.
* pause: the timeline stands still where it is.
* resume: a lead-in, then the interrupted rep begins anew; anything that is not a rep goes on where it was.
* skip: on to whatever follows the rep, which stays uncounted; a rest or any other wait simply ends.
* back: the rep begins again, or within its first 2 s the one before it. From a wait, back to the rep before it.
* extend: a wait becomes 10 s longer.
* stop, stop for pain, interrupt: the session ends at once, whatever was done stays done.

A bout is the reps of one set and side (alternating: of one set); it is what the history keeps a row of. It ends when
the session goes on past its last rep. A bout ended early is partial. Stopping for pain always leaves a
bout behind, even one without a rep, because that it hurt is worth knowing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from sciatica_timer.core.bout import bout_is_over, bout_key, session_outcome, spent, sum_up
from sciatica_timer.core.events import (
    Changed,
    Command,
    Event,
    Finished,
    IllegalCommandError,
    Paused,
    PhaseBegan,
    Reading,
    Reason,
    RepDone,
    Resumed,
    State,
)
from sciatica_timer.core.exercise import Dose, Pace, Side, Sides
from sciatica_timer.core.timeline import Phase, PhaseKind, Timeline, after_rep, lengthen, rep_start, total_seconds

LEAD_IN_SECONDS = 3.0
BACK_WINDOW_SECONDS = 2.0
EXTENSION_SECONDS = 10.0
GAP_SECONDS = 2.0
NO_READING = Reading(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a session is going to be; `pace` is what its timeline was laid out with."""

    exercise_id: str
    dose: Dose
    sides: Sides
    timeline: Timeline
    pace: Pace = field(default_factory=Pace)

    @property
    def total_seconds(self) -> float:
        """How long it takes without a pause."""
        return total_seconds(self.timeline)


RepKey = tuple[int, Side, int]
BoutKey = tuple[int, Side | None]


@dataclass(frozen=True, slots=True)
class Session:
    """An immutable moment of a session; all instants in seconds on the session's clock."""

    plan: Plan
    gap_seconds: float = GAP_SECONDS
    state: State = State.READY
    index: int = 0
    position: float = 0.0
    anchor: float = 0.0
    leading_in: bool = False
    reading: Reading = NO_READING
    done: frozenset[RepKey] = frozenset()
    begun: dict[BoutKey, float] = field(default_factory=dict)
    spent: dict[BoutKey, float] = field(default_factory=dict)
    reason: Reason = Reason.NONE

    @property
    def phase(self) -> Phase:
        """The current phase; the last one once the session is finished."""
        return self.plan.timeline[min(self.index, len(self.plan.timeline) - 1)]

    def position_at(self, now: float) -> float:
        """Compute the place on the timeline at a monotonic instant."""
        if self.state is not State.RUNNING:
            return self.position
        return self.position + max(0.0, now - self.anchor)

    def remaining_at(self, now: float) -> float:
        """Seconds left of the lead-in, or of the current phase."""
        if self.leading_in and now < self.anchor:
            return self.anchor - now
        return max(0.0, self.phase.end - self.position_at(now))

    def due(self, position: float) -> float:
        """The instant at which a place on the timeline is reached, if nothing intervenes."""
        return self.anchor + (position - self.position)


Step = tuple[Session, tuple[Event, ...]]
_Handler = Callable[[Session, float], Step]


def advance(session: Session, reading: Reading) -> Step:
    """Bring a session up to a reading and tell what happened on the way, in order."""
    if session.state is not State.RUNNING:
        return replace(session, reading=reading), ()
    last = session.reading
    gap = max(reading.monotonic - last.monotonic, reading.sleepless - last.sleepless)
    if gap > session.gap_seconds:
        paused = replace(session, state=State.PAUSED, position=session.position_at(last.monotonic), leading_in=False)
        return replace(paused, reading=reading), (Paused(reading.monotonic, gap=True),)
    now = max(reading.monotonic, last.monotonic)
    session = replace(session, reading=Reading(now, reading.sleepless))
    events: list[Event] = []
    if session.leading_in:
        if now < session.anchor:
            return session, ()
        session = replace(session, leading_in=False)
        session, began = _enter(session, session.index, session.anchor)
        events += began
    while session.state is State.RUNNING and session.phase.end <= session.position_at(now):
        session, passed = _leave(session)
        events += passed
    return session, tuple(events)


def apply(session: Session, command: Command, reading: Reading) -> Step:
    """Bring a session up to a reading, then do what is asked.

    Raises IllegalCommandError where the table below has no entry, or where there is nothing to extend.
    """
    session, events = advance(session, reading)
    if command not in allowed(session):
        raise IllegalCommandError(f"{command.value} is not possible while {session.state.value}")
    session, more = _TABLE[session.state, command](session, session.reading.monotonic)
    return session, (*events, *more)


def allowed(session: Session) -> frozenset[Command]:
    """Tell which commands the session takes now."""
    commands = {command for state, command in _TABLE if state is session.state}
    if session.phase.kind.is_rep:
        commands.discard(Command.EXTEND)
    return frozenset(commands)


def _leave(session: Session) -> Step:
    """Let the current phase run to its end and enter the next."""
    phase, following = session.phase, session.index + 1
    due = session.due(phase.end)
    events: list[Event] = []
    if phase.kind.is_rep and after_rep(session.plan.timeline, session.index) == following:
        if phase.rep_key not in session.done:
            events.append(RepDone(phase, due))
        session = replace(session, done=session.done | {phase.rep_key})
    session, entered = _go_on(session, following, due, Reason.SKIPPED)
    return session, (*events, *entered)


def _go_on(session: Session, index: int, at: float, reason: Reason) -> Step:
    """Enter the phase at `index`, later than the current one; end the bout and the session where they end."""
    events: list[Event] = []
    if session.phase.kind.is_rep and bout_is_over(session, index):
        events.append(sum_up(session, session.phase, at, reason))
    session = replace(session, spent=spent(session, session.position_at(at)))
    if index == len(session.plan.timeline):
        session = replace(session, state=State.FINISHED, index=index, leading_in=False)
        session = replace(session, position=session.plan.total_seconds)
        return session, (*events, Finished(at, session_outcome(session)))
    session, entered = _enter(session, index, at)
    return session, (*events, *entered)


def _enter(session: Session, index: int, at: float) -> Step:
    phase = session.plan.timeline[index]
    begun = session.begun
    if phase.kind.is_rep and bout_key(session, phase) not in begun:
        begun = {**begun, bout_key(session, phase): at}
    return replace(session, index=index, begun=begun), (PhaseBegan(phase, at),)


def _start(session: Session, now: float) -> Step:
    session = replace(session, state=State.RUNNING, anchor=now)
    return _enter(session, 0, now)


def _pause(session: Session, now: float) -> Step:
    position = session.position_at(now)
    return replace(session, state=State.PAUSED, position=position, leading_in=False), (Paused(now, gap=False),)


def _resume(session: Session, now: float) -> Step:
    position = session.position
    index = session.index
    if session.phase.kind.is_rep:
        index = rep_start(session.plan.timeline, index)
        session = replace(session, spent=spent(session, position))
        position = session.plan.timeline[index].start
    session = replace(session, state=State.RUNNING, index=index, position=position, leading_in=True)
    return replace(session, anchor=now + LEAD_IN_SECONDS), (Resumed(now),)


def _skip(session: Session, now: float) -> Step:
    timeline = session.plan.timeline
    target = after_rep(timeline, session.index) if session.phase.kind.is_rep else session.index + 1
    if target == len(timeline):
        return _go_on(session, target, now, Reason.SKIPPED)
    return _jump(session, target, now)


def _back(session: Session, now: float) -> Step:
    timeline = session.plan.timeline
    start = rep_start(timeline, session.index)
    phase = session.phase
    since = session.position_at(now) - timeline[start].start
    if not phase.kind.is_rep or since < BACK_WINDOW_SECONDS:
        before = [i for i in range(start) if timeline[i].kind.is_rep]
        start = rep_start(timeline, before[-1]) if before else start
    return _jump(session, start, now)


def _jump(session: Session, index: int, now: float) -> Step:
    """Go to the beginning of another phase; a lead-in under way, or a pause, stays."""
    events: list[Event] = []
    if session.phase.kind.is_rep and bout_is_over(session, index):
        bout = sum_up(session, session.phase, now, Reason.SKIPPED)
        if index > session.index or any(bout.reps_by_side.values()):
            events.append(bout)
    waiting = session.leading_in or session.state is State.PAUSED
    anchor = session.anchor if session.leading_in else now
    session = replace(session, spent=spent(session, session.position_at(now)))
    session = replace(session, index=index, position=session.plan.timeline[index].start, anchor=anchor)
    events.append(Changed(now))
    if not waiting:
        session, entered = _enter(session, index, now)
        events += entered
    return session, tuple(events)


def _extend(session: Session, now: float) -> Step:
    timeline = lengthen(session.plan.timeline, session.index, EXTENSION_SECONDS)
    return replace(session, plan=replace(session.plan, timeline=timeline)), (Changed(now),)


def _end(session: Session, now: float, reason: Reason) -> Step:
    """End at once; an open bout is summed up, and after pain there always is one."""
    phase = session.phase
    inside = phase.kind is PhaseKind.REST or phase.kind.is_rep
    events: list[Event] = []
    if (inside and bout_key(session, phase) in session.begun) or reason is Reason.PAIN:
        if phase.kind is PhaseKind.SET_REST:
            phase = session.plan.timeline[session.index + 1]
        events.append(sum_up(session, phase, now, reason))
    position = session.position_at(now)
    session = replace(session, state=State.FINISHED, position=position, reason=reason, leading_in=False)
    return session, (*events, Finished(now, session_outcome(session)))


def _stop(session: Session, now: float) -> Step:
    return _end(session, now, Reason.STOPPED)


def _stop_for_pain(session: Session, now: float) -> Step:
    return _end(session, now, Reason.PAIN)


def _interrupt(session: Session, now: float) -> Step:
    return _end(session, now, Reason.INTERRUPTED)


_WHILE_GOING: dict[Command, _Handler] = {
    Command.SKIP: _skip,
    Command.BACK: _back,
    Command.STOP: _stop,
    Command.STOP_FOR_PAIN: _stop_for_pain,
    Command.INTERRUPT: _interrupt,
}
_TABLE: dict[tuple[State, Command], _Handler] = {
    (State.READY, Command.START): _start,
    (State.RUNNING, Command.PAUSE): _pause,
    (State.RUNNING, Command.EXTEND): _extend,
    (State.PAUSED, Command.RESUME): _resume,
    **{(state, command): do for state in (State.RUNNING, State.PAUSED) for command, do in _WHILE_GOING.items()},
}
