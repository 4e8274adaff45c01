"""The figure's movement in a session: how far along its strip an instant of a phase stands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sciatica_timer.core.session.events import State
from sciatica_timer.core.session.timeline import PhaseKind

if TYPE_CHECKING:
    from sciatica_timer.core.session.state import Session

PREVIEWED = frozenset({PhaseKind.PREPARE, PhaseKind.EXERCISE_CHANGE, PhaseKind.ROUND_REST})  # play what is to come
MOVING = frozenset({PhaseKind.OUT, PhaseKind.BACK, PhaseKind.MOVE}) | PREVIEWED
AT_END = frozenset({PhaseKind.HOLD, PhaseKind.OPEN})
PREVIEW_SECONDS = 8.0  # there and back, about: slower than the movement itself
MOVE_SECONDS = 4.0  # there and back, about, of a movement that is done for a time
FRAME_SECONDS = 1 / 20  # frames dissolve into each other, so that more are not seen; 30 took half as much again
WAIT_SECONDS = 2 * PREVIEW_SECONDS  # of a wait without an end: then the figure rests, and nothing wakes for it


def strip_position(kind: PhaseKind, fraction: float, seconds: float = PREVIEW_SECONDS) -> float:
    """Return the place in the strip, 0 (start) to 1 (end), at a fraction (0 to 1) of a phase of so many seconds.

    It eases in and out. A pure function, so a pause freezes it and Back rewinds it. Every other wait shows the start
    of what comes next, and so do both ends of a preview.
    """
    gone = max(0.0, min(1.0, fraction))
    if kind in AT_END:
        return 1.0
    if kind in PREVIEWED or kind is PhaseKind.MOVE:
        length = MOVE_SECONDS if kind is PhaseKind.MOVE else PREVIEW_SECONDS
        return _there_and_back(gone * max(1, round(seconds / length)))
    if kind not in MOVING:
        return 0.0
    eased = _there_and_back(gone / 2)
    return eased if kind is PhaseKind.OUT else 1 - eased


def figure_phase(session: Session, now: float) -> tuple[PhaseKind, float, float]:
    """Return the phase that the figure shows, how much of it is gone (0 to 1), and of how many seconds.

    A wait for a key plays from its own start, so long and no longer.
    """
    kind, phase = _shown_as(session), session.phase
    if session.state is State.WAITING:
        seconds = MOVE_SECONDS if kind is PhaseKind.OUT else WAIT_SECONDS
        gone = (now - session.anchor) / seconds
    else:
        seconds = phase.duration
        gone = (session.position_at(now) - phase.start) / seconds
    return kind, min(1.0, max(0.0, gone)), seconds


def _shown_as(session: Session) -> PhaseKind:
    """Return what an open phase is at one's own pace: a way out that ends in a hold, or whole reps without one."""
    planned, kind = session.plan.of(session.phase), session.phase.kind
    if kind is not PhaseKind.OPEN or not planned.pace.own_pace:
        return kind
    return PhaseKind.OUT if planned.dose.is_open or planned.dose.hold_seconds else PhaseKind.MOVE


def is_moving(session: Session, now: float) -> bool:
    """Return whether a figure that follows the session moves at an instant."""
    if session.state not in {State.RUNNING, State.WAITING}:
        return False
    kind, gone, _ = figure_phase(session, now)
    return kind in MOVING and (gone < 1 or session.state is State.RUNNING)


def _there_and_back(rounds: float) -> float:
    return (1 - math.cos(2 * math.pi * rounds)) / 2
