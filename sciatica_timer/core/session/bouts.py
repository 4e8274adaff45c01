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
    takes_turns = plan.of(phase).sides is Sides.ALTERNATING
    return (phase.exercise, phase.set_number, None if takes_turns else phase.side)


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


def sum_up(session: Session, phase: Phase, at: float, reason: Reason) -> BoutEnded:
    """Sum up the bout of a phase as it stands."""
    key = exercise, set_number, side = bout_key(session, phase)
    dose = session.plan.exercises[exercise].dose
    planned = dose.reps_in(set_number)
    sides = (Side.RIGHT, Side.LEFT) if side is None else (side,)
    reps = {one: sum(done[:3] == (exercise, set_number, one) for done in session.done) for one in sides}
    outcome, has_hurt = Outcome.PARTIAL, False
    if min(reps.values()) >= planned:
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
