"""Where a hand can be laid: parts of the body by name, and places in the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.figure.rotations import unit
from tools.figure.skeleton import LETTER, SIDES

if TYPE_CHECKING:
    from tools.figure.body import Points
    from tools.figure.planting import Stance
    from tools.figure.skeleton import Skeleton

PALM_DEPTH = 0.022  # metres from the wrist's middle to the palm's skin
PALM_LENGTH = 0.075  # metres from the wrist to the middle of the palm
BONES = {
    "thigh": ("upperleg01", "lowerleg01"),
    "shin": ("lowerleg01", "foot"),
    "foot": ("foot", "toe2-1"),
    "arm": ("upperarm01", "lowerarm01"),
    "forearm": ("lowerarm01", "wrist"),
}
# Name: part, how far along it, which way from its bone (in the part's frame: side, up, front), how far out, and which
# way the fingers point. A side is mirrored for the left: +1 is outwards.
SPOTS: dict[str, tuple[str, float, tuple[float, float, float], float, tuple[float, float, float]]] = {
    "knee": ("shin", 0.10, (0.25, 0, 1), 0.055, (-1, -0.2, 0)),
    "shin": ("shin", 0.25, (0.2, 0, 1), 0.055, (-1, -0.1, 0)),
    "behind-thigh": ("thigh", 0.72, (0.2, 0, -1), 0.075, (-1, 0, 0)),
    "beside-thigh": ("thigh", 0.6, (1, 0, -0.35), 0.078, (0.1, -0.4, -1)),
    "thigh": ("thigh", 0.55, (0.2, 0, 1), 0.075, (0, -1, 0)),
    "outer-thigh": ("thigh", 0.25, (1, 0, 0.3), 0.085, (0, -1, 0.1)),
    "outer-knee": ("thigh", 0.9, (1, 0, 0.2), 0.06, (-0.2, -1, 0.3)),
    "ankle": ("shin", 0.9, (0.3, 0, 1), 0.045, (-1, 0, 0)),
    "forearm": ("forearm", 0.5, (1, 0, 0), 0.04, (0, -1, 0)),
}
TRUNK: dict[str, tuple[str, tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]] = {
    # bone, offset from its head (outwards, up, front), direction of the palm, and of the fingers
    "belly": ("spine04", (0.05, 0.0, 0.135), (0, 0, -1), (-1, -0.1, 0)),
    "ribs": ("spine02", (0.09, -0.02, 0.145), (-0.2, 0, -1), (-1, 0.25, 0)),
    "hip": ("root", (0.165, 0.075, 0.02), (-1, 0, 0), (0, -0.35, 1)),
    "low-back": ("spine05", (0.06, 0.02, -0.095), (0, 0, 1), (-0.4, -1, 0)),
    "chest": ("spine02", (0.05, 0.08, 0.14), (0, 0, -1), (-1, 0.3, 0)),
    "shoulder": ("spine01", (-0.13, 0.0, 0.10), (0, -0.4, -1), (-0.7, 0.6, 0)),
    "behind-head": ("head", (0.06, 0.05, -0.10), (0, 0, 1), (-1, 0.2, 0)),
}


def place_of(skeleton: Skeleton, stance: Stance, point: object, side: str) -> tuple[Points, Points, Points]:
    """Return the point a hand of `side` lies on, which way its palm looks, and its fingers.

    `point` is a spot of a limb with its side ("shin_left"), a spot of the trunk ("belly"), or a table with `at`, `palm`
    and `fingers` in metres and directions of the world.
    """
    if isinstance(point, dict):
        at, palm, fingers = (np.array(point[key], float) for key in ("at", "palm", "fingers"))
        return at, unit(palm), _square(fingers, palm)
    word, _, of_side = str(point).rpartition("_")
    if word in SPOTS and of_side in SIDES:
        return _on_limb(skeleton, stance, word, of_side, side)
    if point in TRUNK:
        return _on_trunk(skeleton, stance, str(point), side)
    raise ValueError(f"cannot be laid on {point!r}.")


def _on_limb(skeleton: Skeleton, stance: Stance, word: str, of: str, hand: str) -> tuple[Points, Points, Points]:
    part, along, way, out, fingers = SPOTS[word]
    first, second = (skeleton.body.index[f"{bone}.{LETTER[of]}"] for bone in BONES[part])
    turned = stance.frames[f"{part}_{of}"]
    heads = stance.joints.heads
    from_side = SIDES[hand]  # the hand comes from its own side of the body
    outwards = turned @ (unit(np.array(way)) * [from_side, 1, 1])
    pointing = turned @ (np.array(fingers, float) * [from_side, 1, 1])
    place = heads[first] + (heads[second] - heads[first]) * along + outwards * out
    return place, -outwards, _square(pointing, outwards)


def _on_trunk(skeleton: Skeleton, stance: Stance, word: str, hand: str) -> tuple[Points, Points, Points]:
    bone, offset, palm, fingers = TRUNK[word]
    turned = stance.frames["pelvis" if bone == "root" else bone]
    side = np.array([SIDES[hand], 1, 1])
    rest = skeleton.body.head(bone) * [0, 1, 1]
    joint = stance.joints.heads[skeleton.body.index[bone]]
    if bone == "root":  # its head lies behind the pelvis; offsets count from the middle between the hips
        joint = joint + turned @ (skeleton.body.head("upperleg01.L") * [0, 1, 1] - rest)
    facing = turned @ unit(np.array(palm, float) * side)
    return (
        joint + turned @ (np.array(offset) * side),
        facing,
        _square(turned @ (np.array(fingers, float) * side), facing),
    )


def _square(fingers: Points, palm: Points) -> Points:
    palm = unit(palm)
    return unit(fingers - (fingers @ palm) * palm)
