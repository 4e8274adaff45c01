"""The state machine of a session: rules in prose, then one table.

A session is READY, RUNNING, PAUSED, WAITING or FINISHED. Its position on the timeline is never counted up; it is
computed from a reading: `position + (now - anchor)`. An anchor in the future is the lead-in after a pause, during which
the timeline stands still.

* start: the timeline begins.
* advance: phases whose end is reached are left behind, in order. A rep counts when its last part has run to its end,
  and only then. When the last phase ends, so does the session.
* a gap of more than `gap_seconds` between two readings, on either of their clocks, means that the computer slept
  or the process stood still: the session pauses at the reading before, and credits nothing.
* pause: the timeline stands still where it is.
* resume: a lead-in, then the interrupted rep begins anew; anything that is not a rep goes on where it was. The lead-in
  takes 3 s after a pause of up to 10 s, or by a button within reach; else as long as the person takes to get ready.
* an open phase: it lasts until the person is done, counts up until then, and what it took is kept.
* a phase between exercises that waits: the session is WAITING from its beginning until it is told to go on, however
  long that takes; then comes the time to get ready.
* skip: on to whatever follows the rep, which stays uncounted; a rest or any other wait simply ends.
* back: the rep begins again, or within its first 2 s the one before it. From a wait, back to the rep before it.
* extend: a wait becomes 10 s longer.
* skip exercise: on to the next exercise; between two exercises, to the one after the next.
* vary: the exercise at hand goes on in an easier or harder variant, from the rep under way or to come on, which
  begins after a lead-in of 6 s, or as long as the person takes to get ready where the position is another. What was
  done of a set stays a bout of the variant it was done in, ended there; between two exercises the one to come changes.
* change pace: from the rep under way or to come on each one waits for the person, or no longer does.
* swap: another exercise comes in the place of the one at hand; what was done of that stays done and planned.
* add set: one more set of the exercise at hand, or of the one just done; not of one that was left before its end.
* stop, stop for pain, interrupt: the session ends at once, whatever was done stays done.

A bout is the reps of one exercise, set and side (alternating: of one set); it is what the history keeps a row of. It
ends when the session goes on past its last rep. A bout ended early is partial. Stopping for pain always leaves a
bout behind, even one without a rep, because that it hurt is worth knowing. One done in full stays completed then.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.session import transitions, variation
from sciatica_timer.core.session.events import Command, Event, IllegalCommandError, Paused, Reading, State
from sciatica_timer.core.session.plan import can_grow, with_other
from sciatica_timer.core.session.state import Session, Step

if TYPE_CHECKING:
    from sciatica_timer.core.session.plan import Planned

OPEN = frozenset({State.RUNNING, State.PAUSED, State.WAITING})
_Move = Callable[[Session, float], Step]


def advance(session: Session, reading: Reading) -> Step:
    """Bring a session up to a reading and tell what happened on the way, in order."""
    if session.state is not State.RUNNING:
        return replace(session, reading=reading), ()
    last = session.reading
    gap = max(reading.monotonic - last.monotonic, reading.sleepless - last.sleepless)
    if gap > session.gap_seconds:
        paused = replace(session, state=State.PAUSED, position=session.position_at(last.monotonic), leading_in=False)
        return replace(paused, anchor=reading.monotonic - gap, reading=reading), (Paused(reading.monotonic, gap=True),)
    now = max(reading.monotonic, last.monotonic)
    session = replace(session, reading=Reading(now, reading.sleepless))
    events: list[Event] = []
    if session.leading_in:
        if now < session.anchor:
            return session, ()
        session = replace(session, leading_in=False)
        session, began = transitions.enter(session, session.index, session.anchor)
        events += began
    while session.state is State.RUNNING and not session.is_open and session.phase.end <= session.position_at(now):
        session, passed = transitions.leave(session)
        events += passed
    return session, tuple(events)


def apply(session: Session, command: Command, reading: Reading) -> Step:
    """Bring a session up to a reading, then do what is asked.

    Raises IllegalCommandError where the table below has no entry, or where there is nothing to extend or to add to.
    """
    session, events = advance(session, reading)
    if command not in allowed(session):
        raise IllegalCommandError(f"{command.value} is not possible while {session.state.value}")
    session, more = _TABLE[session.state, command](session, session.reading.monotonic)
    return session, (*events, *more)


def swap(session: Session, other: Planned, reading: Reading) -> Step:
    """Bring a session up to a reading, then let another exercise take the place of the one at hand, or to come.

    Raises IllegalCommandError unless the session is open.
    """
    session, events = _advance_open(session, reading, "swap")
    number, plan = session.phase.exercise, session.plan
    begun = any(key[0] == number for key in session.begun)
    changed = transitions.replan(session, with_other(plan, number, other, keep=begun))
    first = next(at for at, one in enumerate(changed.plan.timeline) if one.exercise == len(plan.exercises))
    go = transitions.jump if begun else transitions.place
    changed, more = go(changed, first, changed.reading.monotonic)
    return changed, (*events, *more)


def vary(session: Session, other: Planned, reading: Reading) -> Step:
    """Bring a session up to a reading, then go on with the exercise at hand, or to come, in another variant.

    Raises IllegalCommandError unless the session is open.
    """
    session, events = _advance_open(session, reading, "vary")
    session, more = variation.vary(session, other, session.reading.monotonic)
    return session, (*events, *more)


def change_pace(session: Session, reading: Reading, *, own_pace: bool) -> Step:
    """Bring a session up to a reading, then let each rep wait for the person, or no longer.

    Raises IllegalCommandError unless the session is open, and for a movement that is done for a time.
    """
    session, events = _advance_open(session, reading, "change pace")
    if not has_own_pace(session):
        raise IllegalCommandError("a movement for a time has one pace")
    session, more = variation.change_pace(session, session.reading.monotonic, own_pace=own_pace)
    return session, (*events, *more)


def has_own_pace(session: Session) -> bool:
    """Return whether the reps of the exercise at hand, or to come, can wait for the person."""
    return session.plan.of(variation.coming_rep(session)).dose.duration_seconds is None


def _advance_open(session: Session, reading: Reading, what: str) -> Step:
    session, events = advance(session, reading)
    if session.state not in OPEN:
        raise IllegalCommandError(f"{what} is not possible while {session.state.value}")
    return session, events


def allowed(session: Session) -> frozenset[Command]:
    """Return which commands the session takes now."""
    commands = {command for state, command in _TABLE if state is session.state}
    if session.phase.kind.is_rep:
        commands.discard(Command.EXTEND)
    if not session.is_open:
        commands.discard(Command.DONE)
    if not can_grow(session.plan, session.exercise_at_hand) or _left_early(session):
        commands.discard(Command.ADD_SET)
    return frozenset(commands)


def big_key(session: Session, *, within_reach: bool = False) -> Command:
    """Return what the one big key asks for now: to end an open phase, to pause, or to go on.

    `within_reach` tells that it was pressed from where the exercise is done, such as on a presenter.
    """
    if session.is_open:
        return Command.DONE
    if session.state is State.RUNNING:
        return Command.PAUSE
    return Command.RESUME_WITHIN_REACH if within_reach else Command.RESUME


def _left_early(session: Session) -> bool:
    """Return whether the session stands behind an exercise of which the last rep was not done."""
    is_behind = session.exercise_at_hand != session.phase.exercise
    return is_behind and session.plan.timeline[session.index - 1].rep_key not in session.done


_WHILE_OPEN: dict[Command, _Move] = {
    Command.SKIP: transitions.skip,
    Command.BACK: transitions.back,
    Command.SKIP_EXERCISE: transitions.skip_exercise,
    Command.ADD_SET: transitions.add_set,
    Command.STOP: transitions.stop,
    Command.STOP_FOR_PAIN: transitions.stop_for_pain,
    Command.INTERRUPT: transitions.interrupt,
}
_TABLE: dict[tuple[State, Command], _Move] = {
    (State.READY, Command.START): transitions.start,
    (State.RUNNING, Command.PAUSE): transitions.pause,
    (State.RUNNING, Command.EXTEND): transitions.extend,
    (State.RUNNING, Command.DONE): transitions.finish_open,
    (State.PAUSED, Command.RESUME): transitions.resume,
    (State.PAUSED, Command.RESUME_WITHIN_REACH): transitions.resume_within_reach,
    (State.WAITING, Command.RESUME): transitions.go_ahead,
    (State.WAITING, Command.RESUME_WITHIN_REACH): transitions.go_ahead,
    **{(state, command): move for state in OPEN for command, move in _WHILE_OPEN.items()},
}
