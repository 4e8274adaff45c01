"""The body round the bones: a pose becomes groups of convex solids, each with a tone, ready to be projected.

Radii are in body heights, chosen by eye for a slim adult.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.figure.camera import Ball, Egg
from sciatica_timer.core.figure.skeleton import SIDES, Frame, trunk_frame
from sciatica_timer.core.figure.tones import Tone
from sciatica_timer.core.figure.vectors import Vec, add, along, between, cross, square_to, sub, unit
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from sciatica_timer.core.figure.figure import Pose


ANKLE_FOLLOWS = 0.5  # of a shin's lean sideways: the ankle takes up the rest
Hull = tuple[Ball | Egg, ...]


class Solid(Value):
    """Convex hulls of balls and eggs that belong together, in one tone."""

    tone: Tone
    parts: tuple[Hull, ...]
    has_halo: bool = True

    @property
    def middle(self) -> Vec:
        """The point by which it is sorted."""
        first, last = self.parts[0][0].center, self.parts[0][-1].center
        return between(first, last, 0.5)


class Group(Value):
    """Solids that share one outline: a limb, the trunk, the head."""

    name: str
    solids: tuple[Solid, ...]
    middle: Vec


def groups_of(pose: Pose) -> list[Group]:
    """Dress a pose."""
    hips = trunk_frame(_toward(pose, "pelvis", "waist"), pose.left_y)
    ribs = trunk_frame(_toward(pose, "waist", "neck"), pose.left_y)
    groups = [_trunk(pose, hips, ribs), _head(pose)]
    for side in SIDES:
        out = 1 if side == "left" else -1
        groups += [_leg(pose, side, hips), _arm(pose, side, out, ribs)]
    return groups


def _toward(pose: Pose, start: str, end: str) -> Vec:
    return unit(sub(pose.joints[end], pose.joints[start]))


def _tone(pose: Pose, part: str, otherwise: Tone) -> Tone:
    return Tone.WORKING if part in pose.working else otherwise


def _at(start: Vec, frame: Frame, up: float = 0.0, left: float = 0.0, front: float = 0.0) -> Vec:
    return along(along(along(start, frame.up, up), frame.left, left), frame.front, front)


def _egg(center: Vec, frame: Frame, left: float, up: float, front: float) -> Egg:
    return Egg(center, (_scaled(frame.left, left), _scaled(frame.up, up), _scaled(frame.front, front)))


def _scaled(direction: Vec, size: float) -> Vec:
    return (direction[0] * size, direction[1] * size, direction[2] * size)


def _trunk(pose: Pose, hips: Frame, ribs: Frame) -> Group:
    pelvis, waist, neck = (pose.joints[joint] for joint in ("pelvis", "waist", "neck"))
    seat = _egg(_at(pelvis, hips, up=0.005), hips, 0.096, 0.062, 0.069)
    hem = _egg(_at(pelvis, hips, up=0.062, front=0.002), hips, 0.084, 0.02, 0.061)
    belly = _egg(_at(pelvis, hips, up=0.075, front=0.002), hips, 0.086, 0.02, 0.063)
    middle = _egg(_at(waist, ribs, front=0.004), ribs, 0.075, 0.04, 0.056)
    chest = _egg(_at(waist, ribs, up=0.105), ribs, 0.094, 0.07, 0.066)
    yoke = _egg(_at(neck, ribs, up=-0.034, front=-0.004), ribs, 0.116, 0.034, 0.044)
    collar = _egg(_at(neck, ribs, up=-0.004, front=-0.004), ribs, 0.05, 0.018, 0.036)
    solids = (
        Solid(_tone(pose, "pelvis", Tone.LEGS), ((seat, hem),), has_halo=False),  # it flows into the thighs
        Solid(_tone(pose, "chest", Tone.SHIRT), ((middle, chest), (chest, yoke, collar))),
        Solid(_tone(pose, "low_back", Tone.SHIRT), ((belly, middle),)),
    )
    return Group("trunk", solids, between(pelvis, neck, 0.5))


def _head(pose: Pose) -> Group:
    frame = trunk_frame(_toward(pose, "neck", "head"), pose.left_y)
    center = pose.joints["head"]
    neck = pose.joints["neck"]
    throat = (Ball(along(neck, frame.up, -0.012), 0.037), Ball(between(neck, center, 0.6), 0.034))
    skull = _egg(_at(center, frame, up=0.008), frame, 0.053, 0.064, 0.061)
    chin = Ball(_at(center, frame, up=-0.047, front=0.034), 0.022)
    nose = (
        Ball(_at(center, frame, up=-0.012, front=0.066), 0.008),
        Ball(_at(center, frame, up=0.012, front=0.053), 0.008),
    )
    back = _egg(_at(center, frame, up=0.014, front=-0.024), frame, 0.055, 0.058, 0.047)
    top = _egg(_at(center, frame, up=0.046, front=0.004), frame, 0.045, 0.03, 0.048)
    ears = [
        _egg(_at(center, frame, up=-0.006, left=way, front=-0.004), frame, 0.006, 0.015, 0.01)
        for way in (0.053, -0.053)
    ]
    solids = (
        Solid(Tone.SKIN, (throat, (skull, chin))),
        Solid(Tone.SKIN_SHADE, (nose,), has_halo=False),
        Solid(Tone.HAIR, ((back, top),)),
        *(Solid(Tone.SKIN_SHADE, ((ear,),), has_halo=False) for ear in ears),
    )
    return Group("head", solids, center)


def _arm(pose: Pose, side: str, out: int, ribs: Frame) -> Group:
    shoulder, elbow, wrist, fingers = (
        pose.joints[f"{joint}_{side}"] for joint in ("shoulder", "elbow", "wrist", "fingers")
    )
    upper, lower = (_tone(pose, f"{bone}_{side}", Tone.SKIN) for bone in ("upper_arm", "forearm"))
    sleeve = Tone.SHIRT if upper is Tone.SKIN else Tone.WORKING
    hand = unit(sub(fingers, wrist))
    inward = square_to(_scaled(ribs.left, -out), hand, ribs.up)
    thumb = (Ball(along(wrist, hand, 0.018), 0.011), Ball(along(along(wrist, hand, 0.05), inward, 0.026), 0.0085))
    palm = (Ball(wrist, 0.0205), Ball(along(wrist, hand, 0.04), 0.0225), Ball(along(wrist, hand, 0.078), 0.012))
    solids = (
        Solid(Tone.SKIN, (palm, thumb)),
        Solid(lower, ((Ball(elbow, 0.0285), Ball(wrist, 0.0215)),)),
        Solid(upper, ((Ball(between(shoulder, elbow, 0.4), 0.031), Ball(elbow, 0.029)),)),
        Solid(sleeve, ((Ball(shoulder, 0.039), Ball(between(shoulder, elbow, 0.55), 0.0355)),)),
    )
    return Group(f"arm_{side}", solids, between(shoulder, wrist, 0.5))


def _leg(pose: Pose, side: str, hips: Frame) -> Group:
    hip, knee, ankle, toes = (pose.joints[f"{joint}_{side}"] for joint in ("hip", "knee", "ankle", "toes"))
    upper, lower = (_tone(pose, f"{bone}_{side}", Tone.LEGS) for bone in ("thigh", "shin"))
    shin, foot = unit(sub(ankle, knee)), unit(sub(toes, ankle))
    sole_up = (-shin[0], -shin[1] * ANKLE_FOLLOWS, -shin[2])
    calf_side = square_to(_scaled(foot, -1), shin, hips.front)
    thigh = (Ball(hip, 0.063), Ball(between(hip, knee, 0.55), 0.054), Ball(knee, 0.041))
    calf = (Ball(knee, 0.04), Ball(along(between(knee, ankle, 0.3), calf_side, 0.007), 0.039), Ball(ankle, 0.0265))
    solids = (
        Solid(Tone.SKIN, (foot_parts(ankle, foot, square_to(sole_up, foot, hips.front)),)),
        Solid(lower, (calf,)),
        Solid(upper, (thigh,)),
    )
    return Group(f"leg_{side}", solids, between(hip, ankle, 0.5))


def foot_parts(ankle: Vec, forward: Vec, up: Vec) -> tuple[Ball, ...]:
    """Build a foot whose sole is flat and ANKLE_HEIGHT below the ankle."""
    across = cross(up, forward)
    heel = Ball(along(along(ankle, up, -0.019), forward, -0.022), 0.027)
    toe = Ball(along(along(ankle, up, -0.0315), forward, 0.106), 0.0145)
    balls = [
        Ball(add(along(along(ankle, up, -0.026), forward, 0.075), _scaled(across, way)), 0.02)
        for way in (-0.013, 0.013)
    ]
    return (Ball(ankle, 0.026), heel, *balls, toe)
