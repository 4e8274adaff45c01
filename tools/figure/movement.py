"""Movements as data: what `movements/NAME.toml` may say, and every mistake in it in one sentence.

Needs the standard library and tomli alone, so that the tests can read movements without the workshop's packages.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FOLDER = Path(__file__).parent / "movements"
SIDES = ("left", "right")
POSITIONS = ("on-your-back", "on-your-front", "on-your-side", "hands-and-knees", "kneeling", "sitting", "standing")
VIEWS = ("side", "front", "feet", "head", "behind")
# Each joint with its motions and their limits in degrees; the first is what a bare number means.
LIMITS: dict[str, dict[str, tuple[float, float]]] = {
    "body": {"pitch": (-180, 180), "roll": (-180, 180), "turn": (-180, 180)},
    "low_back": {"flexion": (-45, 65), "side": (-35, 35), "turn": (-25, 25)},
    "chest": {"flexion": (-35, 45), "side": (-30, 30), "turn": (-40, 40)},
    "neck": {"flexion": (-60, 60), "side": (-45, 45), "turn": (-75, 75)},
    "hip": {"flexion": (-30, 135), "abduction": (-35, 70), "rotation": (-50, 85)},
    "knee": {"flexion": (-3, 155)},
    "ankle": {"up": (-60, 35), "inversion": (-30, 40), "turn": (-40, 40)},
    "toes": {"up": (-30, 75)},
    "shoulder": {"flexion": (-65, 185), "abduction": (-45, 185), "rotation": (-95, 95)},
    "elbow": {"flexion": (-3, 152)},
    "forearm": {"palm_down": (-95, 95)},
    "wrist": {"up": (-85, 90), "thumb_side": (-35, 30)},
    "place": {"along": (-3, 3), "across": (-3, 3), "up": (-1, 2)},  # metres, of the whole person
}
PAIRED = ("hip", "knee", "ankle", "toes", "shoulder", "elbow", "forearm", "wrist")
HELD = ("strap", "elastic", "weight")  # props that name the hands that hold them
KEYS = frozenset(
    [
        "position",
        "view",
        "azimuth",
        "elevation",
        "frames",
        "working",
        "rests_on",
        "level_on",
        "anchor",
        "planted",
        "slides",
        "head_rests",
        "reach",
        "props",
        "start",
        "middle",
        "middle_at",
        "end",
    ]
)


class MovementError(Exception):
    """A movement file that cannot be posed; says what is wrong in which file."""


Angles = dict[str, float]  # "hip_right.flexion": degrees


@dataclass(frozen=True)
class Movement:
    """One movement: `keys` are its poses in order, with where each stands between 0 (start) and 1 (end)."""

    name: str
    position: str
    view: str
    keys: tuple[tuple[float, Angles], ...]
    data: dict[str, Any] = field(hash=False)

    @property
    def frames(self) -> int:
        """Return the number of frames, the first and the last pose included."""
        return int(self.data.get("frames", 16))

    @property
    def fists(self) -> tuple[str, ...]:
        """Return the sides whose hands are closed round a strap, an elastic or a weight."""
        held = [prop for kind, prop in self.data.get("props", {}).items() if kind in HELD]
        return tuple(hand for prop in held for hand in prop["hands"])

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of words of the file, empty where it has none."""
        return tuple(self.data.get(key, ()))

    def angles(self, progress: float) -> Angles:
        """Return the joint angles at `progress`, 0 start to 1 end."""
        for (before, one), (after, other) in zip(self.keys, self.keys[1:], strict=False):
            if progress <= after:
                share = (progress - before) / (after - before)
                return {name: value + (other[name] - value) * share for name, value in one.items()}
        return self.keys[-1][1]


def names() -> list[str]:
    """Return the names of all movements there are."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def load(name: str, folder: Path = FOLDER) -> Movement:
    """Return the movement of that name.

    Raise MovementError for a file that is missing, or that says what a body cannot do.
    """
    data = _read(name, folder)
    unknown = set(data) - set(KEYS)
    if unknown:
        raise MovementError(f"{name}: unknown words {', '.join(sorted(unknown))}.")
    _one_of(name, data, "position", POSITIONS)
    _one_of(name, data, "view", VIEWS)
    start = _angles(name, "start", data.get("start", {}), _rest())
    end = _angles(name, "end", data.get("end", {}), start)
    keys = [(0.0, start), (1.0, end)]
    if "middle" in data:
        keys.insert(1, (float(data.get("middle_at", 0.5)), _angles(name, "middle", data["middle"], start)))
    return Movement(name, data["position"], data["view"], tuple(keys), data)


def _read(name: str, folder: Path) -> dict[str, Any]:
    """Return what the file says, on top of the one it says it is `like`: a table replaces the other's table."""
    path = folder / f"{name}.toml"
    if not path.exists():
        raise MovementError(f"There is no movement {name!r}.")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    like = data.pop("like", None)
    return {**_read(like, folder), **data} if like else data


def _one_of(name: str, data: dict[str, Any], key: str, allowed: tuple[str, ...]) -> None:
    if data.get(key) not in allowed:
        raise MovementError(f"{name}: {key} is {data.get(key)!r}, and can be {', '.join(allowed)}.")


def _rest() -> Angles:
    """Return the angles of a person who stands straight with hanging arms."""
    found: Angles = {}
    for joint, motions in LIMITS.items():
        sides = [f"{joint}_{side}" for side in SIDES] if joint in PAIRED else [joint]
        found |= {f"{one}.{motion}": 0.0 for one in sides for motion in motions}
    return found


def _angles(name: str, pose: str, table: dict[str, Any], base: Angles) -> Angles:
    found = dict(base)
    # A bare name means both sides; what is said of one side alone counts more, wherever it stands.
    for word in sorted(table, key=lambda key: key.rpartition("_")[2] in SIDES):
        joint, _, side = word.rpartition("_") if word.rpartition("_")[2] in SIDES else (word, "", "")
        if joint not in LIMITS or (side and joint not in PAIRED):
            raise MovementError(f"{name}, {pose}: there is no joint {word!r}.")
        motions = table[word] if isinstance(table[word], dict) else {next(iter(LIMITS[joint])): table[word]}
        parts = [word] if side or joint not in PAIRED else [f"{joint}_{one}" for one in SIDES]
        for motion, value in motions.items():
            _check(f"{name}, {pose}: {word}", joint, motion, value)
            found |= {f"{part}.{motion}": float(value) for part in parts}
    return found


def _check(where: str, joint: str, motion: str, value: float) -> None:
    if motion not in LIMITS[joint]:
        raise MovementError(f"{where} has no motion {motion!r}; it has {', '.join(LIMITS[joint])}.")
    low, high = LIMITS[joint][motion]
    if not low <= value <= high:
        raise MovementError(f"{where}: {motion} {value} is beyond what a body can do, {low} to {high}.")
