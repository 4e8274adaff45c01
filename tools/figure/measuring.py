"""What the solved poses measure, for tests that have no body at hand: angles in degrees, heights in centimetres."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tools.figure import fingerprint
from tools.figure.planting import RESTING
from tools.figure.skeleton import LETTER
from tools.figure.skinning import follow

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tools.figure.body import Body, Points
    from tools.figure.movement import Movement
    from tools.figure.planting import Planter, Stance

MEASURED = Path(__file__).with_name("measured.json")
TOUCHING = ("foot", "hand")
LOW_BACK = ("spine03", "spine04")
BESIDE_SPINE = 0.04  # metres: muscles and cloth further out hide the hollow of the back

Measures = dict[str, float]


class Measurer:
    """Measures poses of one body."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._skin = {
            f"{part}_{side}": self._of(RESTING[f"{part}s" if part == "hand" else "feet"], side)
            for part in TOUCHING
            for side in LETTER
        }
        self._skin["head"] = body.owned_by(RESTING["head"], "body")
        back = body.owned_by(LOW_BACK, "body")
        at_rest = body.vertices[back]
        self._back = back[(np.abs(at_rest[:, 0]) < BESIDE_SPINE) & (at_rest[:, 2] < 0)]

    def _of(self, prefixes: tuple[str, ...], side: str) -> NDArray[np.int64]:
        found = self._body.owned_by(prefixes, "body")
        return found[(self._body.vertices[found, 0] > 0) == (side == "left")]

    def measures(self, movement: Movement, planter: Planter) -> dict[str, object]:
        """Return what the start and the end of a movement measure, and what they were made from."""
        ends = {name: self._of_pose(planter.solve(at)) for name, at in (("start", 0.0), ("end", 1.0))}
        return {"made_from": fingerprint.of_frame(movement, 0), **ends}

    def _of_pose(self, stance: Stance) -> Measures:
        found = {}
        for side in LETTER:
            hip, knee, ankle, shoulder, elbow, wrist = (self._joint(stance, bone, side) for bone in _JOINTS)
            found |= {
                f"trunk_{side}": _rise(shoulder - hip),
                f"thigh_{side}": _rise(knee - hip),
                f"shin_{side}": _rise(ankle - knee),
                f"arm_{side}": _rise(wrist - shoulder),
                f"knee_{side}": _between(hip - knee, ankle - knee),
                f"elbow_{side}": _between(shoulder - elbow, wrist - elbow),
                f"kneecap_{side}": _between(stance.frames[f"thigh_{side}"][:, 2], stance.frames["pelvis"][:, 2]),
            }
        shoulders, hips, knees = (self._middle(stance, bone) for bone in ("upperarm01", "upperleg01", "lowerleg01"))
        found["line"] = _between(shoulders - hips, knees - hips)
        for name, skin in self._skin.items():
            found[f"{name}_low"] = 100 * float(follow(self._body, stance.joints, skin)[:, 2].min())
        found["low_back"] = 100 * float(follow(self._body, stance.joints, self._back)[:, 2].max())
        return {name: round(value, 1) for name, value in found.items()}

    def _joint(self, stance: Stance, bone: str, side: str) -> Points:
        return stance.joints.heads[self._body.index[f"{bone}.{LETTER[side]}"]]

    def _middle(self, stance: Stance, bone: str) -> Points:
        return np.mean([self._joint(stance, bone, side) for side in LETTER], axis=0)


_JOINTS = ("upperleg01", "lowerleg01", "foot", "upperarm01", "lowerarm01", "wrist")


def write(measured: dict[str, dict[str, object]]) -> None:
    """Write what was measured, a movement a line."""
    lines = (f"{json.dumps(name)}: {json.dumps(found)}" for name, found in sorted(measured.items()))
    MEASURED.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _rise(way: Points) -> float:
    """Return by how many degrees a direction rises from the level."""
    return float(np.degrees(np.arcsin(way[2] / np.linalg.norm(way))))


def _between(one: Points, other: Points) -> float:
    return float(np.degrees(np.arccos(np.clip(one @ other / np.linalg.norm(one) / np.linalg.norm(other), -1, 1))))
