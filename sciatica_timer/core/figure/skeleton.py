"""The skeleton: joints, bones of fixed length, and how directions become a pose whose planted limbs stay put.

Lengths are in body heights. Space: x from head to feet of a person lying down, y sideways, z up, the floor at z = 0.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sciatica_timer.core.figure.vectors import (
    Vec,
    add,
    along,
    between,
    cross,
    length,
    mirrored,
    square_to,
    sub,
    turned,
    unit,
)
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

TRUNK_BONES = ("low_back", "chest", "head")
ARM_BONES = ("upper_arm", "forearm", "hand")
LEG_BONES = ("thigh", "shin", "foot")
LIMB_BONES = ARM_BONES + LEG_BONES
SIDES = ("left", "right")
BONES = TRUNK_BONES + tuple(f"{bone}_{side}" for bone in LIMB_BONES for side in SIDES)
_INDEX = {bone: index for index, bone in enumerate(BONES)}

# After Drillis and Contini's segment lengths (in body heights: thigh 0.245, shin 0.246, upper arm 0.186,
# forearm 0.146), with the arms and hands a little shorter so that they read well when drawn simply.
LENGTHS = {
    "low_back": 0.115,
    "chest": 0.185,
    "head": 0.118,
    "upper_arm": 0.168,
    "forearm": 0.142,
    "hand": 0.085,
    "thigh": 0.245,
    "shin": 0.240,
    "foot": 0.118,
}
HALF_SHOULDERS = 0.106
HALF_HIPS = 0.056
SHOULDER_BELOW_NECK = 0.03
ANKLE_HEIGHT = 0.046  # from the sole of a flat foot

_CHAINS = {
    "arm": ("shoulder", "elbow", "wrist", "fingers"),
    "leg": ("hip", "knee", "ankle", "toes"),
}
LIMB_OF = {bone: "arm" if bone in ARM_BONES else "leg" for bone in LIMB_BONES}
JOINTS = (
    *("pelvis", "waist", "neck", "head"),
    *(f"{joint}_{side}" for chain in _CHAINS.values() for joint in chain for side in SIDES),
)


class Stance(Value):
    """A direction for each bone, in the order of BONES, each of length 1; a limb's y points away from the middle."""

    directions: tuple[Vec, ...]

    @classmethod
    def of(cls, directions: Mapping[str, Vec]) -> Stance:
        """Make one from all bones by name."""
        return cls(tuple(unit(directions[bone]) for bone in BONES))

    def toward(self, bone: str) -> Vec:
        """Return one bone's direction."""
        return self.directions[_INDEX[bone]]

    def mirrored(self) -> Stance:
        """Swap left and right."""
        trunk = tuple(mirrored(self.toward(bone)) for bone in TRUNK_BONES)
        return Stance(trunk + tuple(self.toward(swap_sides(bone)) for bone in BONES[len(TRUNK_BONES) :]))

    def blended(self, other: Stance, fraction: float) -> Stance:
        """Turn every bone towards its direction in `other`."""
        pairs = zip(self.directions, other.directions, strict=True)
        return Stance(tuple(a if a == b else turned(a, b, fraction) for a, b in pairs))


class Anchor(Value):
    """The joint that stays where it is, and where."""

    joint: str
    at: Vec

    def mirrored(self) -> Anchor:
        """Swap left and right."""
        return Anchor(swap_sides(self.joint), mirrored(self.at))

    def raised(self, height: float) -> Anchor:
        """Lift it, onto a step for instance."""
        return Anchor(self.joint, along(self.at, (0, 0, 1), height))


def swap_sides(name: str) -> str:
    """Turn "thigh_left" into "thigh_right" and back; a name without a side stays."""
    stem, _, side = name.rpartition("_")
    return f"{stem}_{'left' if side == 'right' else 'right'}" if side in SIDES else name


def joints_of(stance: Stance, left_y: int, anchor: Anchor) -> dict[str, Vec]:
    """Lay the bones end to end and move the whole so that the anchored joint is in its place.

    `left_y` is 1 where the person's left is towards positive y, else -1.
    """
    joints: dict[str, Vec] = {"pelvis": (0.0, 0.0, 0.0)}
    for start, bone, end in (("pelvis", "low_back", "waist"), ("waist", "chest", "neck"), ("neck", "head", "head")):
        joints[end] = along(joints[start], stance.toward(bone), LENGTHS[bone])
    shoulders = along(joints["neck"], stance.toward("chest"), -SHOULDER_BELOW_NECK)
    for side, y in (("left", left_y), ("right", -left_y)):
        joints[f"shoulder_{side}"] = along(shoulders, (0, y, 0), HALF_SHOULDERS)
        joints[f"hip_{side}"] = (0, y * HALF_HIPS, 0)
        for limb, bones in (("arm", ARM_BONES), ("leg", LEG_BONES)):
            chain = _CHAINS[limb]
            for start, bone, end in zip(chain, bones, chain[1:]):  # noqa: B905  the chain has one more
                x, out, z = stance.toward(f"{bone}_{side}")
                joints[f"{end}_{side}"] = along(joints[f"{start}_{side}"], (x, out * y, z), LENGTHS[bone])
    shift = sub(anchor.at, joints[anchor.joint])
    return {joint: add(place, shift) for joint, place in joints.items()}


def plant(joints: dict[str, Vec], limb: str, side: str, target: Vec) -> None:
    """Bend a limb so that its wrist or ankle is at `target`; knee or elbow keep to the side they were on.

    A target out of reach is approached as far as the limb goes.
    """
    root, middle, end, tip = (f"{joint}_{side}" for joint in _CHAINS[limb])
    upper, lower = (LENGTHS[bone] for bone in (ARM_BONES if limb == "arm" else LEG_BONES)[:2])
    start, bent = joints[root], joints[middle]
    span = sub(target, start)
    distance = max(abs(upper - lower) + 1e-6, min(length(span), upper + lower - 1e-6))
    axis = unit(span)
    to_foot = (distance**2 + upper**2 - lower**2) / (2 * distance)
    height = math.sqrt(max(0.0, upper**2 - to_foot**2))
    pole = square_to(sub(bent, start), axis, sub(joints[end], bent))
    place = along(start, axis, distance)
    joints[middle] = along(along(start, axis, to_foot), pole, height)
    joints[tip] = add(joints[tip], sub(place, joints[end]))
    joints[end] = place


class Frame(Value):
    """The three directions of a part of the trunk: up to the head, to the person's left, and to the front."""

    up: Vec
    left: Vec
    front: Vec


def trunk_frame(up: Vec, left_y: int) -> Frame:
    """Build a frame from the direction to the head."""
    left = (0.0, float(left_y), 0.0)
    return Frame(up, left, unit(cross(left, up)))


def middle_of(joints: Mapping[str, Vec], first: str, second: str) -> Vec:
    """Find the point half-way between two joints."""
    return between(joints[first], joints[second], 0.5)
