"""Arms and legs that end where they must: on the floor, flat and in place, or on a part of the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.figure import touching
from tools.figure.movement import LIMITS
from tools.figure.posing import set_shoulder_blade
from tools.figure.rotations import about_x, about_z, frame, frame_by_axis, part_of, unit
from tools.figure.skeleton import LETTER, SIDES
from tools.figure.skinning import follow

if TYPE_CHECKING:
    from tools.figure.body import Body, Points
    from tools.figure.movement import Angles
    from tools.figure.planting import Stance
    from tools.figure.skeleton import Skeleton

PRESSED = 0.008  # metres that a sole or palm gives way
SLACK = 0.03  # metres by which a limb may miss its place before that is a mistake
ON_THE_WAY = 1.0  # and while it is still coming
ELBOW_RADIUS = 0.045
LIMB = {
    "foot": ("thigh", "shin", "foot", "upperleg01", "lowerleg01", "foot"),
    "hand": ("arm", "forearm", "hand", "upperarm01", "lowerarm01", "wrist"),
}


def spelled(word: str) -> tuple[str, ...]:
    """Return the limbs that a word means: "feet" is foot_left and foot_right."""
    single = {"feet": "foot", "hands": "hand", "elbows": "elbow", "heels": "heel"}.get(word)
    return (f"{single}_left", f"{single}_right") if single else (word,)


class Limbs:
    """Bends knees and elbows so that feet and hands come to their places."""

    def __init__(self, body: Body, skeleton: Skeleton, fingers: dict[int, Points]) -> None:
        self._body, self._skeleton, self._fingers = body, skeleton, fingers
        self._clouds = {f"{part}_{side}": self._cloud(part, side) for part in ("foot", "hand") for side in SIDES}

    def _cloud(self, part: str, side: str) -> Points:
        """Return the skin of a hand or foot round its joint, in its own frame, as if it were stiff."""
        skeleton, body = self._skeleton, self._body
        prefixes = ("foot", "toe") if part == "foot" else ("wrist", "metacarpal", "finger")
        chosen = body.owned_by(prefixes, "body")
        chosen = chosen[(body.vertices[chosen, 0] > 0) == (side == "left")]
        joints = skeleton.place({name: skeleton.rest[name] for name in skeleton.rest}, np.zeros(3), self._fingers)
        joint = joints.heads[body.index[f"{LIMB[part][5]}.{LETTER[side]}"]]
        return (follow(body, joints, chosen) - joint) @ skeleton.rest[f"{part}_{side}"]

    def plant(self, stance: Stance, limb: str, angles: Angles, kept: Points | None) -> Points:
        """Put a hand, foot, heel or elbow on the floor, at `kept` (x, y, heading) or where it is; return its place."""
        part, side = limb.split("_")
        if part == "elbow":
            return self._plant_elbow(stance, side)
        as_it_is = part == "heel"
        if as_it_is:
            part, limb = "foot", f"foot_{side}"
        joint = self._joint(stance, limb)
        heading = -stance.frames[limb][:, 1] if part == "hand" else stance.frames[limb][:, 2]
        place = kept if kept is not None else np.array([joint[0], joint[1], *_flat(heading)[:2]])
        turned = stance.frames[limb] if as_it_is else self._on_the_floor(part, side, place[2:], angles)
        height = -(self._clouds[limb] @ turned.T)[:, 2].min() - PRESSED
        self._bend(stance, limb, np.array([place[0], place[1], height]))
        stance.frames[limb] = turned
        if part == "foot":
            stance.frames[f"toes_{side}"] = turned @ about_x(-angles[f"toes_{side}.up"])
        return place

    def _on_the_floor(self, part: str, side: str, heading: Points, angles: Angles) -> Points:
        flat = np.array([heading[0], heading[1], 0.0])
        up = np.array([0.0, 0.0, 1.0])
        if part == "foot":
            roll = angles[f"ankle_{side}.inversion"]
            return frame(-up, flat) @ about_x(-min(angles[f"ankle_{side}.up"], 0)) @ about_z(-SIDES[side] * roll)
        left = SIDES[side]  # the hand's x is the back of the left hand and the palm of the right one
        return frame_by_axis(flat, left * up)

    def _joint(self, stance: Stance, limb: str) -> Points:
        part, side = limb.split("_")
        joints = self._skeleton.place(stance.frames, stance.root, self._fingers)
        return joints.heads[self._body.index[f"{LIMB[part][5]}.{LETTER[side]}"]]

    def _bend(self, stance: Stance, limb: str, target: Points, slack: float = SLACK) -> None:
        """Bend knee or elbow, in the plane it is in now, so that ankle or wrist comes to `target`, but for `slack`."""
        part, side = limb.split("_")
        upper, lower, _, first, second, third = LIMB[part]
        letter = LETTER[side]
        skeleton, body = self._skeleton, self._body
        above = skeleton.length(f"{first}.{letter}", f"{second}.{letter}")
        below = skeleton.length(f"{second}.{letter}", f"{third}.{letter}")
        for _ in range(3 if part == "hand" else 1):  # the shoulder blade follows the arm, and carries its root along
            joints = skeleton.place(stance.frames, stance.root, self._fingers)
            start = joints.heads[body.index[f"{first}.{letter}"]]
            middle = joints.heads[body.index[f"{second}.{letter}"]]
            way = target - start
            distance = float(np.linalg.norm(way))
            if distance > above + below + slack:
                raise ValueError(f"cannot reach its place: {100 * (distance - above - below):.0f} cm too far.")
            distance = float(np.clip(distance, abs(above - below) + 1e-3, (above + below) * 0.9995))
            self._check_bend(part, above, below, distance)
            line = unit(way)
            side_way = _away(middle - start, line, stance.frames[f"{upper}_{side}"], part)
            along = (above**2 + distance**2 - below**2) / (2 * distance)
            out = np.sqrt(max(above**2 - along**2, 0.0))
            bend = start + line * along + side_way * out
            axis = np.cross(line, side_way) * (-1 if part == "foot" else 1)
            stance.frames[f"{upper}_{side}"] = frame_by_axis(bend - start, axis)
            stance.frames[f"{lower}_{side}"] = frame_by_axis(start + line * distance - bend, axis)
            if part == "hand":
                set_shoulder_blade(stance.frames, side)

    @staticmethod
    def _check_bend(part: str, above: float, below: float, distance: float) -> None:
        inner = np.degrees(np.arccos(np.clip((above**2 + below**2 - distance**2) / (2 * above * below), -1, 1)))
        joint = "knee" if part == "foot" else "elbow"
        most = LIMITS[joint]["flexion"][1]
        if 180 - inner > most:
            raise ValueError(f"would bend the {joint} by {180 - inner:.0f} degrees, and {most} is its limit.")

    def _plant_elbow(self, stance: Stance, side: str) -> Points:
        """Put the elbow on the floor under its shoulder, and the forearm level before it."""
        letter, skeleton, body = LETTER[side], self._skeleton, self._body
        above = skeleton.length(f"upperarm01.{letter}", f"lowerarm01.{letter}")
        for _ in range(3):
            joints = skeleton.place(stance.frames, stance.root, self._fingers)
            shoulder = joints.heads[body.index[f"upperarm01.{letter}"]]
            drop = (shoulder[2] - ELBOW_RADIUS) / above
            if drop > 1 + SLACK:
                raise ValueError(f"hangs {100 * (drop - 1) * above:.0f} cm above the floor.")
            drop = min(drop, 1.0)
            now = _flat(-stance.frames[f"arm_{side}"][:, 1])
            down = now * np.sqrt(1 - drop**2) - np.array([0, 0, drop])
            heading = _flat(-stance.frames[f"forearm_{side}"][:, 1])
            axis = -np.cross(down, heading)
            stance.frames[f"arm_{side}"] = frame_by_axis(down, axis)
            stance.frames[f"forearm_{side}"] = forearm = frame_by_axis(heading - np.array([0, 0, 0.06]), axis)
            set_shoulder_blade(stance.frames, side)
        back = SIDES[side] * np.array([0.0, 0.0, 1.0])
        stance.frames[f"hand_{side}"] = frame_by_axis(-forearm[:, 1] * [1, 1, 0], back)
        return np.zeros(0)

    def reach(self, stance: Stance, limb: str, point: object, progress: float) -> None:
        """Bring a hand to a place: a spot of the body by name, metres of the world, or a table that says `on` and `by`.

        `by` is the progress at which it has come there, from where its joints have it at the start.
        """
        side = limb.split("_")[1]
        share = 1.0
        if isinstance(point, dict) and "by" in point:
            share = min(progress / point["by"], 1.0)
            share, point = share * share * (3 - 2 * share), point["on"]
        stance.joints = self._skeleton.place(stance.frames, stance.root, self._fingers)
        place, palm, fingers = touching.place_of(self._skeleton, stance, point, side)
        wrist = place - palm * touching.PALM_DEPTH - fingers * touching.PALM_LENGTH
        hand = frame_by_axis(fingers, -SIDES[side] * palm)
        if share < 1:
            now = stance.frames[limb]
            wrist = wrist * share + self._joint(stance, limb) * (1 - share)
            hand = part_of(hand @ now.T, share) @ now
        self._bend(stance, limb, wrist, SLACK if share == 1 else ON_THE_WAY)
        stance.frames[limb] = hand


def _flat(way: Points) -> Points:
    return unit(way * [1, 1, 0])


def _away(now: Points, line: Points, part_frame: Points, part: str) -> Points:
    """Return which way knee or elbow points, square to the line from hip to ankle or from shoulder to wrist."""
    out = now - (now @ line) * line
    if np.linalg.norm(out) < 0.02:  # straight: by the way it can bend
        front = part_frame[:, 2] if part == "foot" else -part_frame[:, 2]
        out = front - (front @ line) * line
    return unit(out)


__all__ = ["Limbs", "spelled"]
