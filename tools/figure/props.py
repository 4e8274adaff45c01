"""What an exercise needs beside the body, made to fit the body in the pose it is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.spatial import ConvexHull

from tools.figure import solids
from tools.figure.rotations import about_z, unit
from tools.figure.shape import plain
from tools.figure.skeleton import LETTER

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.figure.body import Body, Points
    from tools.figure.shape import Shape
    from tools.figure.skeleton import Joints

BAND_GAP = 0.006  # metres between the cloth and what is wound round it


@dataclass(frozen=True)
class Scene:
    """What a prop may look at: the joints now, and the skin now and in the start pose."""

    body: Body
    joints: Joints
    skin: Points
    start_joints: Joints
    start_skin: Points

    def joint(self, bone: str, side: str = "", *, start: bool = False) -> Points:
        """Return where a bone begins."""
        joints = self.start_joints if start else self.joints
        return joints.heads[self.body.index[f"{bone}.{LETTER[side]}" if side else bone]]


def props_of(table: dict[str, dict[str, Any]], scene: Scene) -> list[Shape]:
    """Return the props of a movement's table as shapes; the mat is a layer of its own and not among them."""
    return [shape for kind, options in table.items() if kind != "mat" for shape in MAKERS[kind](scene, **options)]


def _shape(colour: str, solid: solids.Solid, at: Points | None = None, turn: Points | None = None) -> Shape:
    points, triangles = solid
    if turn is not None:
        points = points @ turn.T
    return plain(colour, points + (0 if at is None else at), triangles)


def _wound(scene: Scene, colour: str, along: float, width: float, sides: tuple[str, ...]) -> Shape:
    """Return a band round both thighs, `along` of the way from hip to knee."""
    ways = [scene.joint("lowerleg01", side) - scene.joint("upperleg01", side) for side in sides]
    axis = unit(np.sum([unit(way) for way in ways], axis=0))
    rings = []
    for offset in (-0.5, -0.17, 0.17, 0.5):
        points = np.concatenate([_slice(scene, side, along, offset * width) for side in sides])
        rings.append(_hull(points, axis))
    stack = np.stack(rings)
    count = stack.shape[1]
    outer = np.concatenate([stack, stack[:, :1]], axis=1)
    grid = solids.grid(len(rings), count + 1, flip=False)
    return plain(colour, outer.reshape(-1, 3), grid)


def _slice(scene: Scene, side: str, along: float, offset: float) -> Points:
    body = scene.body
    hip, knee = (body.head(f"{bone}.{LETTER[side]}") for bone in ("upperleg01", "lowerleg01"))
    way = knee - hip
    length = float(np.linalg.norm(way))
    chosen = np.unique(body.quads["helper-tights"])
    rest = body.vertices[chosen]
    here = (rest - hip) @ way / length
    near = (np.abs(here - along * length - offset) < 0.03) & ((rest[:, 0] > 0) == (side == "left"))
    near &= np.linalg.norm(rest - hip - here[:, None] * way / length, axis=1) < 0.15
    points = scene.skin[chosen[near]]
    now = unit(scene.joint("lowerleg01", side) - scene.joint("upperleg01", side))
    centre = scene.joint("upperleg01", side) + now * (along * length + offset)
    return points - ((points - centre) @ now)[:, None] * now


def _hull(points: Points, axis: Points, steps: int = 72) -> Points:
    """Return `steps` points round the convex hull of `points`, seen along `axis`."""
    first = unit(np.cross(axis, [0.0, 0.0, 1.0]))
    second = np.cross(axis, first)
    flat = np.stack([points @ first, points @ second], axis=1)
    corners = points[ConvexHull(flat).vertices]
    closed = np.concatenate([corners, corners[:1]])
    lengths = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    at = np.linspace(0, lengths[-1], steps, endpoint=False)
    ring = np.stack([np.interp(at, lengths, closed[:, k]) for k in range(3)], axis=1)
    centre = ring.mean(0)
    # Start at the same side always, so that rings join straight.
    away = ring - centre
    start = int(np.argmax(away @ first))
    ring = np.roll(ring, -start, axis=0)
    away = np.roll(away, -start, axis=0)
    flat_away = away - (away @ axis)[:, None] * axis
    return ring + flat_away / np.maximum(np.linalg.norm(flat_away, axis=1, keepdims=True), 1e-9) * BAND_GAP


def _band(scene: Scene, along: float = 0.82, width: float = 0.05) -> list[Shape]:
    return [_wound(scene, "rubber", along, width, ("left", "right"))]


def _belt(scene: Scene, along: float = 0.82, width: float = 0.04) -> list[Shape]:
    return [_wound(scene, "strap", along, width, ("left", "right"))]


def _between_knees(scene: Scene) -> tuple[Points, Points, float]:
    knees = [scene.joint("lowerleg01", side) for side in ("left", "right")]
    hips = [scene.joint("upperleg01", side) for side in ("left", "right")]
    middle = (knees[0] + knees[1]) / 2 + unit((hips[0] + hips[1] - knees[0] - knees[1]) / 2) * 0.075
    apart = knees[1] - knees[0]
    return middle, unit(apart), float(np.linalg.norm(apart))


def _ball(scene: Scene, radius: float = 0.1, inside: float = 0.105) -> list[Shape]:
    """Return a soft ball between the knees, pressed flat as far as they press it."""
    middle, apart, gap = _between_knees(scene)
    across = max(gap - inside, 0.02) / 2
    swollen = radius * np.sqrt(radius / max(across, radius * 0.5))
    turn = np.stack([apart, unit(np.cross([0, 0, 1.0], apart)), np.zeros(3)], axis=1)
    turn[:, 2] = np.cross(turn[:, 0], turn[:, 1])
    wide = min(swollen, radius * 1.25)
    return [_shape("rubber", solids.ball(np.array([across, wide, wide])), middle, turn)]


def _pillow(scene: Scene, at: list[float], size: tuple[float, ...] = (0.36, 0.5, 0.1), turn: float = 0) -> list[Shape]:
    del scene
    x, y, z = np.array(size) / 2
    points, triangles = solids.ball(np.array([1.0, 1.0, 1.0]))
    soft = np.sign(points) * np.abs(points) ** np.array([0.45, 0.45, 0.8]) * [x, y, z]
    return [_shape("cloth", (soft, triangles), np.add(at, [0, 0, z]), about_z(turn))]


def _box(scene: Scene, at: list[float], size: list[float], colour: str = "wood", radius: float = 0.012) -> list[Shape]:
    """Return a step, a stair or a stool: `at` is the middle of its foot."""
    del scene
    return [_shape(colour, solids.rounded_box(np.array(size), radius), np.array([*at[:2], size[2] / 2]))]


def _chair(scene: Scene, at: list[float], seat: float = 0.43, turn: float = 0, back: float = 0.86) -> list[Shape]:
    """Return a plain chair that looks to +x when `turn` is 0; `at` is the middle of its seat on the floor."""
    del scene
    turned, place = about_z(turn), np.array([*at[:2], 0.0])
    parts = [((0, 0, seat - 0.02), (0.42, 0.44, 0.04))]
    for x in (-0.185, 0.185):
        for y in (-0.19, 0.19):
            top = back if x < 0 else seat - 0.03
            parts.append(((x, y, top / 2), (0.035, 0.035, top)))
    parts += [((-0.185, 0, back - 0.06), (0.028, 0.40, 0.11)), ((-0.185, 0, seat + 0.17), (0.022, 0.38, 0.06))]
    return [
        _shape("wood", solids.rounded_box(np.array(size), 0.01), place + turned @ np.array(middle, float), turned)
        for middle, size in parts
    ]


def _wall(scene: Scene, x: float, height: float = 1.85, width: float = 1.1) -> list[Shape]:
    del scene
    thick = 0.06 * (1 if x > 0 else -1)
    solid = solids.rounded_box(np.array([abs(thick), width, height]), 0.01)
    return [_shape("wall", solid, np.array([x + thick / 2, 0, height / 2]))]


def _strap(scene: Scene, foot: str, hands: list[str], width: float = 0.02) -> list[Shape]:
    """Return a strap round the ball of a foot, held by hands."""
    sole = scene.joint("toe2-1", foot) * 0.8 + scene.joint("foot", foot) * 0.2
    down = _sole(scene, foot)
    found = []
    for hand in hands:
        grip = _grip(scene, hand)
        side = unit(np.cross(grip - sole, down))
        under = sole + down * 0.035
        line = under + (grip - under) * np.linspace(0, 1, 4)[:, None]
        found.append(_shape("strap", solids.ribbon(line, np.tile(side * width, (len(line), 1)))))
    return found


def _sole(scene: Scene, side: str) -> Points:
    return -scene.joints.turns[scene.body.index[f"foot.{LETTER[side]}"]][:, 1]


def _grip(scene: Scene, side: str) -> Points:
    return scene.joint("finger3-1", side) * 0.6 + scene.joint("wrist", side) * 0.4


def _elastic(scene: Scene, at: list[float], hands: list[str]) -> list[Shape]:
    found = [_shape("rubber", solids.rod(np.array(at, float), _grip(scene, hand), 0.006)) for hand in hands]
    return [*found, _shape("metal", solids.ball(np.array([0.025, 0.025, 0.025])), np.array(at, float))]


def _weight(scene: Scene, hands: list[str]) -> list[Shape]:
    found = []
    for hand in hands:
        across = unit(scene.joint("finger2-1", hand) - scene.joint("finger5-1", hand))
        middle = _grip(scene, hand)
        found.append(_shape("metal", solids.rod(middle - across * 0.08, middle + across * 0.08, 0.013)))
        for near, far in ((-0.12, -0.065), (0.065, 0.12)):
            found.append(_shape("metal", solids.rod(middle + across * near, middle + across * far, 0.036)))
    return found


MAKERS: dict[str, Callable[..., list[Shape]]] = {
    "band": _band,
    "belt": _belt,
    "ball": _ball,
    "pillow": _pillow,
    "step": _box,
    "chair": _chair,
    "wall": _wall,
    "strap": _strap,
    "elastic": _elastic,
    "weight": _weight,
}
