"""How a body is placed and which side of it works: the words of exercises, figures and sessions alike."""

from __future__ import annotations

from enum import Enum


class Side(Enum):
    """The side that works in one rep; `RIGHT` means the right leg."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


class Sides(Enum):
    """How the sides of an exercise follow each other; `LEFT` and `RIGHT` do that side only."""

    BOTH = "both"
    EACH = "each"
    ALTERNATING = "alternating"
    LEFT = "left"
    RIGHT = "right"

    @property
    def worked(self) -> tuple[Side, ...]:
        """The sides that do reps, the right one first."""
        return _WORKED[self]


_WORKED = {
    Sides.BOTH: (Side.BOTH,),
    Sides.EACH: (Side.RIGHT, Side.LEFT),
    Sides.ALTERNATING: (Side.RIGHT, Side.LEFT),
    Sides.LEFT: (Side.LEFT,),
    Sides.RIGHT: (Side.RIGHT,),
}


class Position(Enum):
    """How the person starts; `MOVING` is on foot."""

    ON_YOUR_BACK = "on-your-back"
    ON_YOUR_SIDE = "on-your-side"
    ON_YOUR_FRONT = "on-your-front"
    HANDS_AND_KNEES = "hands-and-knees"
    KNEELING = "kneeling"
    SITTING = "sitting"
    STANDING = "standing"
    MOVING = "moving"
