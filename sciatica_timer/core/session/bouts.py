"""Bouts: the reps of one exercise, set and side, as the history keeps them, read off a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.session.events import BoutEnded, Outcome, Reason
from sciatica_timer.core.session.timeline import Phase, PhaseKind

if TYPE_CHECKING:
    from sciatica_timer.core.session.plan import Plan
    from sciatica_timer.core.session.state import BoutKey, Session
    from sciatica_timer.core.session.timeline import RepKey

_BETWEEN_BOUTS = (PhaseKind.SIDE_CHANGE, PhaseKind.SET_REST)


def bout_key(session: Session, phase: Phase) -> BoutKey:
    """Name the bout a phase belongs to, or leads into, or follows."""
    return key_of(session.plan, phase)


def key_of(plan: Plan, phase: Phase) -> BoutKey:
    """Name the bout a phase belongs to, as the plan has it."""
    return bout_of(plan, phase.rep_key)


def bout_of(plan: Plan, rep: RepKey) -> BoutKey:
    """Name the bout that a rep belongs to."""
    exercise, set_number, side, _ = rep
    return (exercise, set_number, None if plan.exercises[exercise].sides is Sides.ALTERNATING else side)


def inside_bout(session: Session) -> bool:
    """Return whether a bout is under way: one of its reps, or a rest between two."""
    phase = session.phase
    return (phase.kind.is_rep or phase.kind is PhaseKind.REST) and bout_key(session, phase) in session.begun


def bout_is_over(session: Session, index: int) -> bool:
    """Return whether going on to the phase at `index` leaves the current bout behind."""
    if index == len(session.plan.timeline):
        return True
    phase = session.plan.timeline[index]
    return phase.kind in _BETWEEN_BOUTS or bout_key(session, phase) != bout_key(session, session.phase)


def reps_done(session: Session, bout: BoutKey) -> dict[Side, int]:
    """Count the reps of a bout that were done, for each of its sides."""
    sides = (Side.RIGHT, Side.LEFT) if bout[2] is None else (bout[2],)
    return {one: sum(done[:3] == (*bout[:2], one) for done in session.done) for one in sides}


def sum_up(session: Session, key: BoutKey, at: float, reason: Reason) -> BoutEnded:
    """Sum up a bout as it stands."""
    exercise, set_number, side = key
    dose = session.plan.exercises[exercise].dose
    reps = reps_done(session, key)
    wanted = [rep for rep in session.plan.exercises[exercise].wanted(set_number) if rep[0] in reps]
    planned = max(sum(rep[0] is one for rep in wanted) for one in reps)
    outcome, has_hurt = Outcome.PARTIAL, False
    if session.done.issuperset((exercise, set_number, *rep) for rep in wanted):
        outcome, reason, has_hurt = Outcome.COMPLETED, Reason.NONE, reason is Reason.PAIN
    elif reason is Reason.PAIN:
        outcome = Outcome.STOPPED_FOR_PAIN
    began = session.begun.get(key, at)
    active = spent(session, session.position_at(at)).get(key, 0.0)
    held = [session.took[rep] for rep in session.done & session.took.keys() if _is_of(rep, key)] if dose.is_open else []
    longest = max(held, default=None)
    return BoutEnded(exercise, set_number, side, planned, reps, began, at, active, outcome, reason, longest, has_hurt)


def _is_of(rep: RepKey, bout: BoutKey) -> bool:
    return rep[:2] == bout[:2] and bout[2] in {None, rep[2]}


def spent(session: Session, position: float) -> dict[BoutKey, float]:
    """Return the seconds spent on each bout once the current phase was left at `position`: reps and rests between."""
    phase = session.phase
    if not (phase.kind.is_rep or phase.kind is PhaseKind.REST):
        return session.spent
    key = bout_key(session, phase)
    gone = max(0.0, (position if phase.waits else min(position, phase.end)) - phase.start)
    return {**session.spent, key: session.spent.get(key, 0.0) + gone}


def session_outcome(session: Session) -> Outcome:
    """Return how the whole session ended."""
    if session.reason is Reason.PAIN:
        return Outcome.STOPPED_FOR_PAIN
    planned = {phase.rep_key for phase in session.plan.timeline if phase.kind.is_rep}
    return Outcome.COMPLETED if session.done >= planned else Outcome.PARTIAL
