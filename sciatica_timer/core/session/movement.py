"""The figure's movement in a session: how far along its strip an instant of a phase stands."""

from __future__ import annotations

import math

from sciatica_timer.core.session.timeline import PhaseKind

PREVIEWED = frozenset({PhaseKind.PREPARE, PhaseKind.EXERCISE_CHANGE})  # play the movement to come, to be looked at
MOVING = frozenset({PhaseKind.OUT, PhaseKind.BACK}) | PREVIEWED
PREVIEW_SECONDS = 8.0  # there and back, about: slower than the movement itself


def strip_position(kind: PhaseKind, fraction: float, seconds: float = PREVIEW_SECONDS) -> float:
    """Return the place in the strip, 0 (start) to 1 (end), at a fraction (0 to 1) of a phase of so many seconds.

    It eases in and out. A pure function, so a pause freezes it and Back rewinds it. Every other wait shows the start
    of what comes next, and so do both ends of a preview.
    """
    gone = max(0.0, min(1.0, fraction))
    if kind is PhaseKind.HOLD:
        return 1.0
    if kind in PREVIEWED:
        return _there_and_back(gone * max(1, round(seconds / PREVIEW_SECONDS)))
    if kind not in MOVING:
        return 0.0
    eased = _there_and_back(gone / 2)
    return eased if kind is PhaseKind.OUT else 1 - eased


def _there_and_back(rounds: float) -> float:
    return (1 - math.cos(2 * math.pi * rounds)) / 2
