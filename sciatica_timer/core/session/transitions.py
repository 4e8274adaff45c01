"""The moves of a session, one for each entry of the table in `core/session/machine.py`, and what they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.session.bouts import bout_is_over, bout_key, inside_bout, session_outcome, spent, sum_up
from sciatica_timer.core.session.events import (
    Changed,
    Event,
    Finished,
    Paused,
    PhaseBegan,
    Reason,
    RepDone,
    Resumed,
    State,
)
from sciatica_timer.core.session.plan import with_one_more_set
from sciatica_timer.core.session.timeline import PhaseKind, after_rep, lengthen, rep_start

if TYPE_CHECKING:
    from sciatica_timer.core.session.plan import Plan
    from sciatica_timer.core.session.state import Session, Step

LEAD_IN_SECONDS = 3.0
SHORT_PAUSE_SECONDS = 10.0  # after a longer one the user may have left the mat
BACK_WINDOW_SECONDS = 2.0
EXTENSION_SECONDS = 10.0


def leave(session: Session) -> Step:
    """Let the current phase run to its end and enter the next."""
    return _leave(session, session.due(session.phase.end))


def finish_open(session: Session, now: float) -> Step:
    """End the open phase under way and enter the next; what it took is what counts."""
    took = {**session.took, session.phase.rep_key: session.gone_at(now)}
    return _leave(replace(session, took=took), now)


def _leave(session: Session, due: float) -> Step:
    phase, following = session.phase, session.index + 1
    events: list[Event] = []
    if phase.kind.is_rep and after_rep(session.plan.timeline, session.index) == following:
        if phase.rep_key not in session.done:
            events.append(RepDone(phase, due))
        session = replace(session, done=session.done | {phase.rep_key})
    session, entered = _go_on(session, following, due, Reason.SKIPPED)
    return session, (*events, *entered)


def enter(session: Session, index: int, at: float) -> Step:
    """Begin a phase; at one that waits for the person the timeline stands still."""
    phase = session.plan.timeline[index]
    begun = session.begun
    if phase.kind.is_rep and bout_key(session, phase) not in begun:
        begun = {**begun, bout_key(session, phase): at}
    session = replace(session, index=index, begun=begun)
    if phase.waits and not phase.kind.is_rep:
        session = replace(session, state=State.WAITING, position=phase.start, anchor=at)
    return session, (PhaseBegan(phase, at),)


def start(session: Session, now: float) -> Step:
    """Begin the timeline."""
    session = replace(session, state=State.RUNNING, anchor=now)
    return enter(session, 0, now)


def pause(session: Session, now: float) -> Step:
    """Stand still."""
    position = session.position_at(now)
    paused = replace(session, state=State.PAUSED, position=position, anchor=now, leading_in=False)
    return paused, (Paused(now, gap=False),)


def resume(session: Session, now: float) -> Step:
    """Go on after a pause: soon after a short one; after a long one whoever pressed the key has to lie down first."""
    is_short = now - session.anchor <= SHORT_PAUSE_SECONDS and session.varied_at < session.anchor
    return _resume(session, now, LEAD_IN_SECONDS if is_short else own_time(session))


def resume_within_reach(session: Session, now: float) -> Step:
    """Go on soon, however long the pause was: the button was pressed from where the exercise is done."""
    return _resume(session, now, LEAD_IN_SECONDS)


def own_time(session: Session) -> float:
    """Return the seconds that the user takes to get ready for the exercise at the session's place."""
    return max(LEAD_IN_SECONDS, session.plan.of(session.phase).pace.prepare_seconds)


def _resume(session: Session, now: float, lead_in: float) -> Step:
    """Go on after a lead-in: an interrupted rep anew, a wait where it was; nobody is made to wait for twice."""
    if session.phase.waits and not session.phase.kind.is_rep:
        return go_ahead(session, now)
    position = session.position
    index = session.index
    if session.phase.kind.is_rep:
        index = rep_start(session.plan.timeline, index)
        session = replace(session, spent=spent(session, position))
        position = session.plan.timeline[index].start
    session = replace(session, state=State.RUNNING, index=index, position=position)
    return _lead_in(session, now, lead_in), (Resumed(now),)


def _lead_in(session: Session, now: float, seconds: float) -> Session:
    return replace(session, leading_in=True, lead_in_seconds=seconds, anchor=now + seconds)


def go_ahead(session: Session, now: float) -> Step:
    """Leave a phase that waits: on to the time to get ready, or else to the rep after as long a lead-in."""
    index = session.index + 1
    session = replace(session, state=State.RUNNING, index=index, position=session.plan.timeline[index].start)
    if session.phase.kind.is_rep:
        return _lead_in(session, now, own_time(session)), (Resumed(now),)
    session, entered = enter(replace(session, anchor=now), index, now)
    return session, (Resumed(now), *entered)


def skip(session: Session, now: float) -> Step:
    """Go on to whatever follows the rep, or the wait."""
    timeline = session.plan.timeline
    target = after_rep(timeline, session.index) if session.phase.kind.is_rep else session.index + 1
    return _jump_or_end(session, target, now)


def skip_exercise(session: Session, now: float) -> Step:
    """Go on to the next exercise; between two, to the one after the next."""
    timeline, here = session.plan.timeline, session.plan.forms(session.phase.exercise)
    later = (at for at in range(session.index, len(timeline)) if timeline[at].exercise not in here)
    return _jump_or_end(session, next(later, len(timeline)), now)


def back(session: Session, now: float) -> Step:
    """Begin the rep again, or go to the one before."""
    timeline = session.plan.timeline
    start_of_rep = rep_start(timeline, session.index)
    phase = session.phase
    since = session.position_at(now) - timeline[start_of_rep].start
    if not phase.kind.is_rep or since < BACK_WINDOW_SECONDS:
        before = [i for i in range(start_of_rep) if timeline[i].kind.is_rep]
        start_of_rep = rep_start(timeline, before[-1]) if before else start_of_rep
    return jump(session, start_of_rep, now)


def extend(session: Session, now: float) -> Step:
    """Make a wait longer."""
    timeline = lengthen(session.plan.timeline, session.index, EXTENSION_SECONDS)
    return replace(session, plan=replace(session.plan, timeline=timeline)), (Changed(now),)


def add_set(session: Session, now: float) -> Step:
    """Plan one more set of the exercise at hand; where that is just done, go back to the rest before the new set."""
    number = session.exercise_at_hand
    is_done = session.phase.exercise != number
    last = session.index - 1
    session = replan(session, with_one_more_set(session.plan, number))
    if is_done:
        return jump(session, last + 1, now)
    return session, (Changed(now),)


def replan(session: Session, plan: Plan) -> Session:
    """Put a changed plan in the place of the old one; the session stands in the same phase, if there still is one."""
    phase = session.phase
    index = next((at for at, one in enumerate(plan.timeline) if one.key == phase.key), None)
    if index is None:
        return replace(session, plan=plan)
    moved = plan.timeline[index].start - phase.start
    return replace(session, plan=plan, index=index, position=session.position + moved)


def stop(session: Session, now: float) -> Step:
    """End because the person wants to."""
    return _end(session, now, Reason.STOPPED)


def stop_for_pain(session: Session, now: float) -> Step:
    """End because it hurts more."""
    return _end(session, now, Reason.PAIN)


def interrupt(session: Session, now: float) -> Step:
    """End because the window closes."""
    return _end(session, now, Reason.INTERRUPTED)


def _go_on(session: Session, index: int, at: float, reason: Reason) -> Step:
    """Enter the phase at `index`, later than the current one; end the bout and the session where they end."""
    events: list[Event] = []
    if inside_bout(session) and bout_is_over(session, index):
        events.append(sum_up(session, bout_key(session, session.phase), at, reason))
    phase = session.phase
    session = replace(session, spent=spent(session, session.position_at(at)))
    if phase.waits:
        session = replace(session, position=phase.end, anchor=at)
    if index == len(session.plan.timeline):
        session = replace(session, state=State.FINISHED, index=index, leading_in=False)
        session = replace(session, position=session.plan.total_seconds)
        return session, (*events, Finished(at, session_outcome(session)))
    session, entered = enter(session, index, at)
    return session, (*events, *entered)


def _jump_or_end(session: Session, index: int, now: float) -> Step:
    if index == len(session.plan.timeline):
        return _go_on(session, index, now, Reason.SKIPPED)
    return jump(session, index, now)


def jump(session: Session, index: int, now: float) -> Step:
    """Go to the beginning of another phase; a bout that is left behind is summed up."""
    events: list[Event] = []
    if inside_bout(session) and bout_is_over(session, index):
        bout = sum_up(session, bout_key(session, session.phase), now, Reason.SKIPPED)
        if index > session.index or any(bout.reps_by_side.values()):
            events.append(bout)
    session = replace(session, spent=spent(session, session.position_at(now)))
    session, placed = place(session, index, now)
    return session, (*events, *placed)


def place(session: Session, index: int, now: float) -> Step:
    """Stand at the beginning of a phase; a lead-in under way, or a pause, stays.

    Out of a wait for the person a rep begins after a lead-in: whoever pressed the key has to lie down first.
    """
    if session.state is State.WAITING:
        session = replace(session, state=State.RUNNING, index=index, anchor=now)
        if session.phase.kind.is_rep:
            session = _lead_in(session, now, own_time(session))
    anchor = session.anchor if session.leading_in or session.state is State.PAUSED else now
    session = replace(session, index=index, position=session.plan.timeline[index].start, anchor=anchor)
    if session.leading_in or session.state is State.PAUSED:
        return session, (Changed(now),)
    session, entered = enter(session, index, now)
    return session, (Changed(now), *entered)


def _end(session: Session, now: float, reason: Reason) -> Step:
    """End at once; an open bout is summed up, and after pain there always is one."""
    phase = session.phase
    events: list[Event] = []
    if inside_bout(session) or reason is Reason.PAIN:
        if phase.kind is PhaseKind.SET_REST:
            phase = session.plan.timeline[session.index + 1]
        ended = now
        if phase.kind.is_between_exercises:  # what hurts is what was done, not what was to come
            phase = session.plan.timeline[session.index - 1]
            ended = now if session.state is State.PAUSED else min(now, session.due(phase.end))
        events.append(sum_up(session, bout_key(session, phase), ended, reason))
    position = session.position_at(now)
    session = replace(session, state=State.FINISHED, position=position, reason=reason, leading_in=False)
    return session, (*events, Finished(now, session_outcome(session)))
