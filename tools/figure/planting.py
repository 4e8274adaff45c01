"""Where the person is: what they lie, kneel, stand or sit on touches it, and planted hands and feet stay in place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from tools.figure import limbs
from tools.figure.movement import MovementError
from tools.figure.posing import pose
from tools.figure.rotations import about_x
from tools.figure.skeleton import LETTER, NECK
from tools.figure.skinning import follow

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tools.figure.body import Body, Points
    from tools.figure.movement import Angles, Movement
    from tools.figure.skeleton import Frames, Joints, Skeleton

SINK = 0.012  # metres that a body's weight presses skin, cloth and mat together
RESTING: dict[str, tuple[str, ...]] = {
    "upper-back": ("spine01", "clavicle", "shoulder01"),
    "back": ("spine01", "spine02", "clavicle", "shoulder01"),
    "pelvis": ("root", "pelvis", "spine05", "upperleg01"),
    "seat": ("root", "pelvis", "upperleg01", "upperleg02"),
    "belly": ("spine03", "spine04", "spine05", "root", "pelvis", "upperleg01"),
    "chest": ("spine01", "spine02", "spine03", "breast"),
    "head": ("head", "jaw", "levator", "special", "oculi", "orb", "temporalis", "oris", "risorius", "neck03"),
    "knees": ("lowerleg01", "upperleg02"),
    "shins": ("lowerleg",),
    "feet": ("foot", "toe"),
    "toes": ("toe",),
    "thighs": ("upperleg",),
    "legs": ("upperleg", "lowerleg", "foot"),
    "elbows": ("lowerarm01", "upperarm02"),
    "forearms": ("lowerarm",),
    "hands": ("wrist", "metacarpal", "finger"),
}

ANCHORS = {  # the bones whose middle stays in place, for each word
    "upper-back": ("spine01",),
    "back": ("spine01",),
    "knees": ("lowerleg01.L", "lowerleg01.R"),
    "knee-left": ("lowerleg01.L",),
    "knee-right": ("lowerleg01.R",),
    "feet": ("foot.L", "foot.R"),
    "foot-left": ("foot.L",),
    "foot-right": ("foot.R",),
    "toes": ("toe2-1.L", "toe2-1.R"),
    "toes-left": ("toe2-1.L",),
    "toes-right": ("toe2-1.R",),
    "elbows": ("lowerarm01.L", "lowerarm01.R"),
    "elbow-left": ("lowerarm01.L",),
    "elbow-right": ("lowerarm01.R",),
    "hands": ("wrist.L", "wrist.R"),
    "head": ("head",),
}


@dataclass
class Stance:
    """A solved pose: parts' frames, the pelvis's place, and where every bone came to be."""

    frames: Frames
    root: Points
    joints: Joints
    targets: dict[str, Points] = field(default_factory=dict)


class Planter:
    """Solves the frames of one movement, each from its own angles and from where the start has its hands and feet."""

    def __init__(self, body: Body, skeleton: Skeleton, movement: Movement) -> None:
        self._body, self._skeleton, self._movement = body, skeleton, movement
        self._fingers = skeleton.fingers(movement.fists)
        self._groups = {name: self._vertices(name) for name in movement.words("rests_on")}
        self._level = {name: self._vertices(name) for name in movement.words("level_on")}
        self._head = self._vertices("head")
        self._limbs = limbs.Limbs(body, skeleton, self._fingers)
        self._start: Stance | None = None
        self._anchor: Points | None = None
        self.start = self._start = self.solve(0.0)

    def _vertices(self, name: str) -> NDArray[np.int64]:
        part, _, side = name.rpartition("-") if name.endswith(("-left", "-right")) else (name, "", "")
        word = part if part in RESTING else f"{part}s" if f"{part}s" in RESTING else "feet"
        prefixes = RESTING[word]
        body = self._body
        found = np.concatenate([body.owned_by(prefixes, group) for group in ("body", "helper-tights")])
        if side:
            found = found[(body.vertices[found, 0] > 0) == (side == "left")]
        return found

    def solve(self, progress: float) -> Stance:
        """Return the pose at `progress`, 0 start to 1 end."""
        movement = self._movement
        angles = movement.angles(progress)
        frames, root = self._settled(angles)
        if movement.data.get("head_rests"):
            frames = self._rest_head(frames, root)
        stance = Stance(frames, root, self._skeleton.place(frames, root, self._fingers))
        self._plant(stance, angles, progress)
        return stance

    # The whole body --------------------------------------------------------------------------------------------

    def _settled(self, angles: Angles) -> tuple[Frames, Points]:
        pitch = self._level_pitch(angles) if self._level else 0.0
        frames = pose(self._movement.position, angles, pitch)
        low = min(self._lows(frames, self._groups or self._level), default=0.0)
        root = np.array([0.0, 0.0, -low - SINK])
        joints = self._skeleton.place(frames, root, self._fingers)
        anchor = self._anchor_at(joints)
        if self._anchor is None:
            self._anchor = anchor
        shift = self._anchor - anchor
        root += [shift[0] + angles["place.along"], shift[1] + angles["place.across"], angles["place.up"]]
        return frames, root

    def _lows(self, frames: Frames, groups: dict[str, NDArray[np.int64]]) -> list[float]:
        joints = self._skeleton.place(frames, np.zeros(3), self._fingers)
        return [float(follow(self._body, joints, group)[:, 2].min()) for group in groups.values()]

    def _level_pitch(self, angles: Angles) -> float:
        """Return the pitch at which the two parts that the body is levelled on touch the floor together."""
        groups = list(self._level.values())
        heights = [self._body.vertices[group, 1].mean() for group in groups]
        feet_at_right = self._movement.position == "on-your-back"  # a positive pitch lifts what lies to the right
        rises = (heights[0] < heights[1]) == feet_at_right
        low, high = -60.0, 60.0
        for _ in range(22):
            middle = (low + high) / 2
            first, second = self._lows(pose(self._movement.position, angles, middle), self._level)
            if (first < second) == rises:
                low = middle
            else:
                high = middle
        return (low + high) / 2

    def _anchor_at(self, joints: Joints) -> Points:
        word = self._movement.data.get("anchor", "pelvis")
        bones = ANCHORS.get(word, ("root",))
        return np.mean([joints.heads[self._body.index[bone]] for bone in bones], axis=0)

    def _rest_head(self, frames: Frames, root: Points) -> Frames:
        """Return the frames with the neck bent until the head lies on the floor, if it can be."""
        low, high = -30.0, 35.0
        backwards = self._movement.position == "on-your-back"
        for _ in range(14):
            middle = (low + high) / 2
            tried = _bend_neck(frames, middle)
            joints = self._skeleton.place(tried, root, self._fingers)
            below = follow(self._body, joints, self._head)[:, 2].min() < -SINK
            if below == backwards:
                low = middle
            else:
                high = middle
        return _bend_neck(frames, (low + high) / 2)

    # Hands and feet --------------------------------------------------------------------------------------------

    def _plant(self, stance: Stance, angles: Angles, progress: float) -> None:
        movement = self._movement
        for word in (*movement.words("slides"), *movement.words("planted")):
            for limb in limbs.spelled(word):
                kept = self._start.targets.get(limb) if self._start and word not in movement.words("slides") else None
                try:
                    stance.targets[limb] = self._limbs.plant(stance, limb, angles, kept)
                except ValueError as error:
                    raise MovementError(f"{movement.name}: {limb} {error}") from error
        for limb, point in movement.data.get("reach", {}).items():
            try:
                self._limbs.reach(stance, limb, point, progress)
            except ValueError as error:
                raise MovementError(f"{movement.name}: {limb} {error}") from error
        stance.joints = self._skeleton.place(stance.frames, stance.root, self._fingers)


def _bend_neck(frames: Frames, degrees: float) -> Frames:
    bent = dict(frames)
    for number, bone in enumerate(NECK, 1):
        bent[bone] = frames[bone] @ about_x(degrees * number / len(NECK))
    return bent


__all__ = ["LETTER", "RESTING", "Planter", "Stance"]
