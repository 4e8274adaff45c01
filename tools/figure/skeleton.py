"""The bones: which of them make a part of the body, how each lies at rest, and where turned parts bring them.

A part's frame has y against its length (up, for somebody standing), z to its front and x to the person's left, so that
all frames are the identity for a person who stands straight with hanging arms and palms towards the thighs.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from tools.figure.rotations import about, about_y, frame, frame_by_axis, shortest, twist, unit

if TYPE_CHECKING:
    from tools.figure.body import Body, Points

SPINE = ("spine05", "spine04", "spine03", "spine02", "spine01")
LOW_BACK = SPINE[:3]
CHEST = SPINE[3:]
NECK = ("neck01", "neck02", "neck03", "head")
SIDES = {"left": 1, "right": -1}  # x of a side
LETTER = {"left": "L", "right": "R"}
CURLED = 72.0  # degrees that each joint of a closed hand bends
FINGERS_MEET = 0.02  # how far neighbours lean towards each other
THUMB = ((0.72, 0.69), (0.9, 0.44), (0.97, 0.25))  # along and across the hand, of each of its bones
FOREARM_SHARE = {"lowerarm01": 0.2, "lowerarm02": 0.6}  # of the turn between elbow and hand, which skin must follow

Frames = dict[str, "Points"]


@dataclass(frozen=True)
class Joints:
    """Where every bone is: `turns` (bones, 3, 3) from rest, `heads` (bones, 3) in the world."""

    turns: Points
    heads: Points


class Skeleton:
    """The bones of a body, with the frame that each part has at rest."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.rest: Frames = {"pelvis": np.eye(3)} | {bone: np.eye(3) for bone in (*SPINE, *NECK)}
        for side in SIDES:
            self.rest |= self._rest_of_side(side)

    def _rest_of_side(self, side: str) -> Frames:
        def at(bone: str) -> Points:
            return self.body.head(f"{bone}.{LETTER[side]}")

        left = np.array([1.0, 0.0, 0.0])
        hip, knee, ankle = at("upperleg01"), at("lowerleg01"), at("foot")
        shoulder, elbow, wrist = at("upperarm01"), at("lowerarm01"), at("wrist")
        toes = (at("toe2-1") + at("toe3-1")) / 2 - ankle
        bend = -np.cross(elbow - shoulder, wrist - elbow)
        fingers = (at("finger2-1") + at("finger3-1") + at("finger4-1") + at("finger5-1")) / 4 - wrist
        thumb_side = at("finger2-1") - at("finger5-1")
        return {
            f"clavicle_{side}": np.eye(3),
            f"arm_{side}": frame_by_axis(elbow - shoulder, bend),
            f"forearm_{side}": frame_by_axis(wrist - elbow, bend),
            f"hand_{side}": frame(fingers, thumb_side),
            f"thigh_{side}": frame_by_axis(knee - hip, left),
            f"shin_{side}": frame_by_axis(ankle - knee, left),
            f"foot_{side}": frame(np.array([0.0, -1.0, 0.0]), toes),
            f"toes_{side}": frame(np.array([0.0, -1.0, 0.0]), toes),
        }

    @cached_property
    def parts(self) -> dict[str, str]:
        """Return the part that moves a bone, for the bones that do not just follow the one they hang on."""
        found = {"root": "pelvis"} | {bone: bone for bone in (*SPINE, *NECK)}
        for side, letter in LETTER.items():
            of = {
                "clavicle": ("clavicle",),
                "arm": ("upperarm01", "upperarm02"),
                "forearm": ("lowerarm01", "lowerarm02"),
                "hand": ("wrist",),
                "thigh": ("upperleg01", "upperleg02"),
                "shin": ("lowerleg01", "lowerleg02"),
                "foot": ("foot",),
                "toes": tuple(f"toe{number}-1" for number in range(1, 6)),
            }
            found |= {f"{bone}.{letter}": f"{part}_{side}" for part, bones in of.items() for bone in bones}
        return found

    def place(self, frames: Frames, root: Points, local: dict[int, Points] | None = None) -> Joints:
        """Return the joints for parts turned to `frames` and the pelvis's centre at `root`; `local` turns fingers."""
        bones = self.body.bones
        turns, heads = np.empty((len(bones), 3, 3)), np.empty((len(bones), 3))
        for number, bone in enumerate(bones):
            if bone.parent < 0:
                heads[number] = root
            else:
                heads[number] = heads[bone.parent] + turns[bone.parent] @ (bone.head - bones[bone.parent].head)
            part = self.parts.get(bone.name)
            if part:
                turns[number] = self._turn(part, bone.name, frames)
            elif bone.parent >= 0:
                turns[number] = turns[bone.parent]
                if local and number in local:
                    turns[number] = turns[number] @ local[number]
        return Joints(turns, heads)

    def _turn(self, part: str, bone: str, frames: Frames) -> Points:
        turned = frames[part]
        name = bone.split(".", maxsplit=1)[0]
        if name in FOREARM_SHARE:
            side = part.rpartition("_")[2]
            now = twist(turned.T @ frames[f"hand_{side}"])
            rest = twist(self.rest[part].T @ self.rest[f"hand_{side}"])
            turned = turned @ about_y(FOREARM_SHARE[name] * (now - rest))
        return turned @ self.rest[part].T

    def length(self, start: str, end: str) -> float:
        """Return the distance between two bones' heads, in metres."""
        return float(np.linalg.norm(self.body.head(end) - self.body.head(start)))

    def fingers(self, fists: tuple[str, ...] = ()) -> dict[int, Points]:
        """Return turns of the fingers' joints that lay them beside each other, or close the hands of `fists`."""
        turns: dict[int, Points] = {}
        for side, letter in LETTER.items():
            turns |= self._fingers_of(letter, CURLED if side in fists else 0.0)
        return turns

    def _fingers_of(self, letter: str, curl: float) -> dict[int, Points]:
        body = self.body
        way = unit(body.tail(f"finger3-3.{letter}") - body.head(f"finger3-1.{letter}"))
        across = unit(body.head(f"finger2-1.{letter}") - body.head(f"finger5-1.{letter}"))
        palm = unit(np.cross(way, across))
        flat = unit(body.head(f"finger3-1.{letter}") - body.head(f"wrist.{letter}"))
        closing = np.cross(flat, way)  # at rest, fingers are bent towards the palm a little
        flat = unit(flat - (flat @ palm) * palm * 0.5)
        turns: dict[int, Points] = {}
        for finger in range(1, 6):
            together = unit(flat - across * FINGERS_MEET * (3.5 - finger))
            carried = np.eye(3)
            for joint in (1, 2, 3):
                bone = f"finger{finger}-{joint}.{letter}"
                now = carried @ (body.tail(bone) - body.head(bone))
                wished = together if finger > 1 else unit(flat * THUMB[joint - 1][0] + across * THUMB[joint - 1][1])
                bent = about(closing, curl * (joint if finger > 1 else 0.3)) @ wished
                turn = shortest(now, bent)
                turns[body.index[bone]] = carried.T @ turn @ carried
                carried = turn @ carried
        return turns
