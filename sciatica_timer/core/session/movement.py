"""The figure's movement in a session: how far along its strip an instant of a phase stands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sciatica_timer.core.session.events import State
from sciatica_timer.core.session.timeline import PhaseKind

if TYPE_CHECKING:
    from sciatica_timer.core.session.state import Session

PREVIEWED = frozenset(  # play the movement, or the one to come, to be looked at
    {PhaseKind.PREPARE, PhaseKind.EXERCISE_CHANGE, PhaseKind.ROUND_REST, PhaseKind.MOVE}
)
MOVING = frozenset({PhaseKind.OUT, PhaseKind.BACK}) | PREVIEWED
AT_END = frozenset({PhaseKind.HOLD, PhaseKind.OPEN})
PREVIEW_SECONDS = 8.0  # there and back, about: slower than the movement itself
WAIT_SECONDS = 2 * PREVIEW_SECONDS  # of a wait without an end: then the figure rests, and nothing wakes for it


def strip_position(kind: PhaseKind, fraction: float, seconds: float = PREVIEW_SECONDS) -> float:
    """Return the place in the strip, 0 (start) to 1 (end), at a fraction (0 to 1) of a phase of so many seconds.

    It eases in and out. A pure function, so a pause freezes it and Back rewinds it. Every other wait shows the start
    of what comes next, and so do both ends of a preview.
    """
    gone = max(0.0, min(1.0, fraction))
    if kind in AT_END:
        return 1.0
    if kind in PREVIEWED:
        return _there_and_back(gone * max(1, round(seconds / PREVIEW_SECONDS)))
    if kind not in MOVING:
        return 0.0
    eased = _there_and_back(gone / 2)
    return eased if kind is PhaseKind.OUT else 1 - eased


def fraction_at(session: Session, now: float) -> tuple[float, float]:
    """Return how much of the phase is gone (0 to 1), and of how many seconds; a wait for a key plays from its start."""
    if session.state is State.WAITING:
        return min(1.0, max(0.0, now - session.anchor) / WAIT_SECONDS), WAIT_SECONDS
    phase = session.phase
    return min(1.0, max(0.0, session.position_at(now) - phase.start) / phase.duration), phase.duration


def is_moving(session: Session, now: float) -> bool:
    """Return whether a figure that follows the session moves at an instant."""
    if session.state is State.WAITING:
        return now - session.anchor < WAIT_SECONDS
    return session.state is State.RUNNING and session.phase.kind in MOVING


def _there_and_back(rounds: float) -> float:
    return (1 - math.cos(2 * math.pi * rounds)) / 2
