"""The figure's movement in a session: the pose at an instant of a phase."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sciatica_timer.core.figure.figure import Figure, Pose, pose_between
from sciatica_timer.core.session.timeline import PhaseKind

if TYPE_CHECKING:
    from sciatica_timer.core.sides import Side


def pose_at(figure: Figure, kind: PhaseKind, fraction: float, side: Side) -> Pose:
    """Return the pose at a fraction (0 to 1) of a phase; a pure function, so a pause freezes it and back rewinds it.

    Every wait shows the start of what comes next.
    """
    return pose_between(figure, effort_at(kind, fraction), side)


def effort_at(kind: PhaseKind, fraction: float) -> float:
    """Return how far out the movement is, 0 to 1, easing in and out."""
    if kind is PhaseKind.HOLD:
        return 1.0
    if kind not in {PhaseKind.OUT, PhaseKind.BACK}:
        return 0.0
    eased = (1 - math.cos(math.pi * max(0.0, min(1.0, fraction)))) / 2
    return eased if kind is PhaseKind.OUT else 1 - eased
