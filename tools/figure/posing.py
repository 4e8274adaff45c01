"""From joint angles to the frames of the body's parts, as a physiotherapist counts them from standing straight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.figure.rotations import about_x, about_y, about_z, part_of, shortest
from tools.figure.skeleton import CHEST, LOW_BACK, NECK, SIDES

if TYPE_CHECKING:
    from tools.figure.body import Points
    from tools.figure.movement import Angles
    from tools.figure.skeleton import Frames

UPRIGHT = ("kneeling", "sitting", "standing")
SHOULDER_BLADE = 0.22  # of what the arm is lifted, the shoulder blade takes along
_LYING = np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1]], float)
_UPRIGHT = np.array([[0, 0, 1], [1, 0, 0], [0, 1, 0]], float)
_FACE_DOWN = np.array([[0, 1, 0], [1, 0, 0], [0, 0, -1]], float)
# Columns: where the body's left, up and front point to; x runs to the right of a picture seen from the side, z up.
BASES: dict[str, Points] = {
    "on-your-back": _LYING,
    "on-your-front": _FACE_DOWN,
    "hands-and-knees": _FACE_DOWN,
    "on-your-side": np.array([[0, 1, 0], [0, 0, -1], [-1, 0, 0]], float),
    "kneeling": _UPRIGHT,
    "sitting": _UPRIGHT,
    "standing": _UPRIGHT,
}


def pose(position: str, angles: Angles, pitch: float = 0.0) -> Frames:
    """Return the frame of every part for a person in `position`, turned by `pitch` degrees more round the world's y."""
    base = np.array(BASES[position])
    leaning = -1 if position in UPRIGHT else 1  # upright, a pitch leans forwards
    turn = about_z(angles["body.turn"]) @ _about_world_y(leaning * angles["body.pitch"] + pitch)
    frames: Frames = {"pelvis": turn @ base @ about_y(angles["body.roll"])}
    _trunk(frames, angles)
    for side, sign in SIDES.items():
        _leg(frames, angles, side, sign)
        _arm(frames, angles, side, sign)
    return frames


def _about_world_y(degrees: float) -> Points:
    """Positive lifts what lies towards +x: the feet of somebody on the back, the head of somebody on the front."""
    angle = np.radians(degrees)
    return np.array([[np.cos(angle), 0, -np.sin(angle)], [0, 1, 0], [np.sin(angle), 0, np.cos(angle)]])


def _trunk(frames: Frames, angles: Angles) -> None:
    above = frames["pelvis"]
    for joint, bones in (("low_back", LOW_BACK), ("chest", CHEST), ("neck", NECK)):
        flexion, side, turn = (angles[f"{joint}.{motion}"] / len(bones) for motion in ("flexion", "side", "turn"))
        step = about_y(-turn) @ about_z(side) @ about_x(flexion)
        for bone in bones:
            above = above @ step
            frames[bone] = above


def _leg(frames: Frames, angles: Angles, side: str, sign: int) -> None:
    frames[f"thigh_{side}"] = thigh = frames["pelvis"] @ _in_socket(f"hip_{side}", angles, sign)
    frames[f"shin_{side}"] = shin = thigh @ about_x(angles[f"knee_{side}.flexion"])
    up, inversion, turn = (angles[f"ankle_{side}.{motion}"] for motion in ("up", "inversion", "turn"))
    frames[f"foot_{side}"] = foot = shin @ about_y(sign * turn) @ about_x(-up) @ about_z(-sign * inversion)
    frames[f"toes_{side}"] = foot @ about_x(-angles[f"toes_{side}.up"])


def _arm(frames: Frames, angles: Angles, side: str, sign: int) -> None:
    frames[f"arm_{side}"] = frames[CHEST[-1]] @ _in_socket(f"shoulder_{side}", angles, sign)
    set_shoulder_blade(frames, side)
    frames[f"forearm_{side}"] = forearm = frames[f"arm_{side}"] @ about_x(-angles[f"elbow_{side}.flexion"])
    palm = about_y(-sign * angles[f"forearm_{side}.palm_down"])
    wrist = about_z(sign * angles[f"wrist_{side}.up"]) @ about_x(-angles[f"wrist_{side}.thumb_side"])
    frames[f"hand_{side}"] = forearm @ palm @ wrist


def _in_socket(joint: str, angles: Angles, sign: int) -> Points:
    flexion, abduction, rotation = (angles[f"{joint}.{motion}"] for motion in ("flexion", "abduction", "rotation"))
    return about_x(-flexion) @ about_z(sign * abduction) @ about_y(sign * rotation)


def set_shoulder_blade(frames: Frames, side: str) -> None:
    """Let the shoulder blade follow the arm a little, as it does in everybody."""
    chest = frames[CHEST[-1]]
    sign = SIDES[side]
    hanging = np.array([sign * 0.55, -0.8, 0.1])  # where the arm is when the shoulder is as at rest
    now = chest.T @ -frames[f"arm_{side}"][:, 1]
    frames[f"clavicle_{side}"] = chest @ part_of(shortest(hanging, now), SHOULDER_BLADE)
