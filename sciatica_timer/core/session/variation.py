"""An exercise made easier or harder, or done at another pace, in the middle of a session.

What was done stays what it was: the rep under way begins anew in the other form, after a lead-in, and so does every
later one. An exercise of which nothing was done yet changes as a whole, with its time to get ready. What waits between
two sets or sides goes on; where another position is taken it lasts as long as that takes at least.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session import transitions
from sciatica_timer.core.session.bouts import bout_key, bout_of, inside_bout, reps_done, spent, sum_up
from sciatica_timer.core.session.events import Changed, Event, Reason, State
from sciatica_timer.core.session.plan import relaid, with_variant
from sciatica_timer.core.session.timeline import PhaseKind, lengthen

if TYPE_CHECKING:
    from sciatica_timer.core.session.plan import Plan, Planned
    from sciatica_timer.core.session.state import Session, Step
    from sciatica_timer.core.session.timeline import Phase, RepKey, RepPlace

LEAD_IN_SECONDS = 6.0  # three to say what it is now, three to tick
BEGUN_ANEW = frozenset({PhaseKind.PREPARE, PhaseKind.EXERCISE_CHANGE})


def coming_rep(session: Session) -> Phase:
    """Return the first phase of the rep under way, or of the one to come."""
    return next(phase for phase in session.plan.timeline[session.index :] if phase.kind.is_rep)


def vary(session: Session, other: Planned, now: float) -> Step:
    """Go on with the exercise of the rep under way, or to come, in another variant."""
    phase, rep = session.phase, coming_rep(session).rep_key
    place, kept = rep[0], session.plan.exercises[rep[0]]
    done = any(key[0] == place for key in session.done)
    since = _since(kept, other, rep)
    dose = other.dose.reaching(*since)
    if kept.since is not None and kept.sides is other.sides:
        dose = dose.reaching(*kept.since)
    is_moved = other.position is not kept.position
    session, events = _leave_bout(session, now)
    plan, new = with_variant(session.plan, place, replace(other, dose=dose), rep[1:], since, done=done)
    session = _moved_into(session, plan, (new, *since), place)
    session, more = _stand(session, phase, (new, *since), now, is_moved=is_moved)
    return session, (*events, *more)


def change_pace(session: Session, now: float, *, own_pace: bool) -> Step:
    """Do the exercise of the rep under way, or to come, at one's own pace from that rep on, or at the usual one."""
    phase, rep = session.phase, coming_rep(session).rep_key
    plan, place = session.plan, rep[0]
    now_planned = plan.exercises[place]
    changed = replace(now_planned, pace=replace(now_planned.pace, own_pace=own_pace))
    session = replace(session, spent=spent(session, session.position_at(now)))
    exercises = (*plan.exercises[:place], changed, *plan.exercises[place + 1 :])
    session = replace(session, plan=relaid(plan, exercises, plan.order))
    return _stand(session, phase, rep, now, is_moved=False)


def _since(kept: Planned, other: Planned, rep: RepKey) -> RepPlace:
    """Return the first rep of the other variant: the one at hand, or, where that has other sides, of the same set."""
    _, set_number, side, number = rep
    if kept.sides is other.sides:
        return set_number, side, number
    worked = other.sides.worked if other.dose.first_side is not Side.LEFT else other.sides.worked[::-1]
    return set_number, worked[0], 1


def _leave_bout(session: Session, now: float) -> Step:
    """Sum up the set under way as far as it was done in the variant that is left."""
    events: list[Event] = []
    if inside_bout(session):
        key = bout_key(session, session.phase)
        if any(reps_done(session, key).values()):
            events.append(sum_up(session, key, now, Reason.CHANGED))
    return replace(session, spent=spent(session, session.position_at(now))), tuple(events)


def _moved_into(session: Session, plan: Plan, rep: RepKey, place: int) -> Session:
    """Put a changed plan in its place; the time of a set with no rep done goes with it into the new variant."""
    old = session.plan.exercises[place]
    key = bout_of(session.plan, coming_rep(session).rep_key)
    begun, took = dict(session.begun), dict(session.spent)
    for times in (begun, took):
        if old.sides is not plan.exercises[rep[0]].sides:
            if rep[0] == place:
                for one in [one for one in times if one[0] == place]:
                    del times[one]
        elif key in times and not any(reps_done(session, key).values()):
            times[(rep[0], *key[1:])] = times.pop(key)
    return replace(session, plan=plan, begun=begun, spent=took)


def _stand(session: Session, phase: Phase, rep: RepKey, now: float, *, is_moved: bool) -> Step:
    """Stand in the same wait as before, or at the beginning of a rep, with as long a lead-in as it takes."""
    timeline, gone = session.plan.timeline, max(0.0, session.position_at(now) - phase.start)
    session = replace(session, varied_at=now)
    wait = _wait_of(session, phase, rep)
    gone = min(gone, timeline[wait].duration) if wait is not None else gone
    if wait is None:
        index = next(at for at, one in enumerate(timeline) if one.kind.is_rep and one.rep_key == rep)
        return _at_rep(session, index, now, is_moved=is_moved)
    if session.state is State.PAUSED:
        return replace(session, index=wait, position=timeline[wait].start + gone), (Changed(now),)
    if session.state is State.WAITING or timeline[wait].kind in BEGUN_ANEW:
        running = replace(session, state=State.RUNNING, leading_in=False, anchor=now, position=timeline[wait].start)
        session, entered = transitions.enter(running, wait, now)
        return session, (Changed(now), *entered)
    anchor = session.anchor if session.leading_in else now
    session = replace(session, index=wait, position=timeline[wait].start + gone, anchor=anchor)
    return (_long_enough(session) if is_moved else session), (Changed(now),)


def _wait_of(session: Session, phase: Phase, rep: RepKey) -> int | None:
    """Find a wait again in the changed plan; None for a rep, and for a rest, which the lead-in takes the place of."""
    timeline = session.plan.timeline
    if phase.kind.is_rep or phase.kind is PhaseKind.REST:
        return None
    found = next((at for at, one in enumerate(timeline) if one.key == phase.key), None)
    if found is not None or not (phase.kind is PhaseKind.PREPARE or phase.kind.is_between_exercises):
        return found
    first = next(at for at, one in enumerate(timeline) if one.exercise == rep[0])
    return None if timeline[first].kind.is_rep else first


def _at_rep(session: Session, index: int, now: float, *, is_moved: bool) -> Step:
    position = session.plan.timeline[index].start
    session = replace(session, index=index, position=position)
    if session.state is State.PAUSED:
        return session, (Changed(now),)
    seconds = max(LEAD_IN_SECONDS, transitions.own_time(session) if is_moved else 0)
    session = replace(session, state=State.RUNNING, leading_in=True, lead_in_seconds=seconds, anchor=now + seconds)
    return session, (Changed(now),)


def _long_enough(session: Session) -> Session:
    """Make a wait as long as the user takes to get into another position."""
    needed = session.plan.of(coming_rep(session)).pace.prepare_seconds
    missing = needed - (session.phase.end - session.position)
    if missing <= 0:
        return session
    timeline = lengthen(session.plan.timeline, session.index, missing)
    return replace(session, plan=replace(session.plan, timeline=timeline))
