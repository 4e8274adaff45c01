"""What the things in the picture are made of; the painter knows the colours."""

from __future__ import annotations

from enum import Enum


class Tone(Enum):
    """A material."""

    SKIN = "skin"
    SKIN_SHADE = "skin_shade"
    HAIR = "hair"
    SHIRT = "shirt"
    LEGS = "legs"
    WORKING = "working"
    MAT = "mat"
    MAT_EDGE = "mat_edge"
    SHADOW = "shadow"
    BAND = "band"
    BALL = "ball"
    BALL_SHINE = "ball_shine"
    WOOD_TOP = "wood_top"
    WOOD_FRONT = "wood_front"
    WOOD_SIDE = "wood_side"
    ARROW = "arrow"
