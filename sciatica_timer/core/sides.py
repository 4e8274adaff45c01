"""How a body is placed and which side of it works: the words of exercises, figures and sessions alike."""

from __future__ import annotations

from enum import Enum


class Side(Enum):
    """The side that works in one rep; `RIGHT` means the right leg."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


class Sides(Enum):
    """How the sides of an exercise follow each other."""

    BOTH = "both"
    EACH = "each"
    ALTERNATING = "alternating"


class Position(Enum):
    """How the person starts."""

    ON_YOUR_BACK = "on-your-back"
    HANDS_AND_KNEES = "hands-and-knees"
    STANDING = "standing"
    SITTING = "sitting"
