"""The picture of a pose: layers of flat shapes in the order they are drawn in, and a framing that holds still."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sciatica_timer.core.figure.body import Group, Solid, groups_of
from sciatica_timer.core.figure.camera import Ball, Camera, Egg, Outline, grown
from sciatica_timer.core.figure.figure import Figure, Pose, Prop, pose_between
from sciatica_timer.core.figure.props import Box, ball_of, band_of, chair_at, mat_under, step_under, stool_under
from sciatica_timer.core.figure.skeleton import SIDES
from sciatica_timer.core.figure.tones import Tone
from sciatica_timer.core.figure.vectors import Vec, along, unit
from sciatica_timer.core.sides import Side
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Sequence

OUTLINE = 0.006  # body heights, and a pixel at least
BAND_OUTLINE = 0.011  # wider, as the band is seen from the side
FAR = -0.25  # how far a side must look away from the camera to be drawn paler
HEAD_NEARER = 0.01  # body heights, so that it is drawn after a trunk just as near
HAIR_HIDDEN, EAR_SEEN = -0.015, 0.02  # body heights that hair and ear are nearer than the face
JOINT_ROOM = 0.055  # body heights round a joint that the body may take
HEAD_ROOM = 0.085
_STANDING_SIDE = {Side.RIGHT: "left", Side.BOTH: "left", Side.LEFT: "right"}


class Layer(Value):
    """Shapes with what is drawn under them as their common outline; `paler` when they are on the far side."""

    shapes: tuple[tuple[Outline, Tone], ...]
    halo: tuple[Outline, ...] = ()
    paler: bool = False
    is_angular: bool = False


class Bounds(Value):
    """A rectangle in the picture, in body heights, y downwards."""

    left: float
    top: float
    right: float
    bottom: float


def layers_of(figure: Figure, pose: Pose, camera: Camera, *, with_shadows: bool = True) -> list[Layer]:
    """Draw a pose from far to near."""
    ground = _ground(figure, pose, camera, with_shadows=with_shadows)
    order = _depths(figure, pose.side)
    depths = [(order[group.name], _body_layer(group, pose, camera)) for group in groups_of(pose)]
    depths += _props_between(figure, pose, camera, sorted(order[f"leg_{side}"] for side in SIDES))
    depths.sort(key=lambda one: one[0])
    return [*ground, *(layer for _, layer in depths), *_arrows(figure, pose, camera)]


@lru_cache(maxsize=128)
def framing(figure: Figure, *, only_end: bool = False) -> Bounds:
    """Measure the room that the whole movement takes on both sides, so that the picture neither jumps nor zooms.

    With `only_end` it is the room of the end alone, for a single small picture.
    """
    camera = Camera(figure.view)
    xs: list[float] = []
    ys: list[float] = []
    sides = (Side.RIGHT, Side.LEFT) if figure.has_sides and not only_end else (Side.RIGHT,)
    for side in sides:
        for effort in (1.0,) if only_end else (0.0, 0.5, 1.0):
            pose = pose_between(figure, effort, side)
            for joint, place in pose.joints.items():
                x, y = camera.point(place)
                room = HEAD_ROOM if joint == "head" else JOINT_ROOM
                xs += (x - room, x + room)
                ys += (y - room, y + room)
        corners = [camera.point(place) for place in _corners(figure, pose)]
        xs += [x for x, _ in corners]
        ys += [y for _, y in corners]
    return Bounds(min(xs), min(ys), max(xs), max(ys))


@lru_cache(maxsize=128)
def _depths(figure: Figure, side: Side) -> dict[str, float]:
    """Sort the groups once for the whole movement, half-way through it, so that nothing jumps to the front."""
    camera = Camera(figure.view)
    groups = groups_of(pose_between(figure, 0.5, side))
    return {group.name: camera.depth(group.middle) + (HEAD_NEARER if group.name == "head" else 0.0) for group in groups}


def _body_layer(group: Group, pose: Pose, camera: Camera) -> Layer:
    solids = _head_order(group, camera) if group.name == "head" else list(group.solids)
    if group.name.startswith(("arm", "leg")) and camera.depth(solids[0].middle) > camera.depth(solids[-1].middle):
        solids.reverse()
        if group.name.startswith("arm"):
            solids[:2] = solids[1::-1]  # the sleeve stays over the arm
    drawn = [(camera.outline(part), solid) for solid in solids for part in solid.parts]
    shapes = tuple((outline, solid.tone) for outline, solid in drawn)
    halo = _halo([outline for outline, solid in drawn if solid.has_halo], camera)
    return Layer(shapes, halo, paler=_is_far(group.name, pose, camera))


def _halo(outlines: Sequence[Outline], camera: Camera) -> tuple[Outline, ...]:
    width = max(1.0, OUTLINE * camera.scale)
    return tuple(grown(outline, width) for outline in outlines)


def _head_order(group: Group, camera: Camera) -> list[Solid]:
    """Put the hair behind the face where the face looks here, and leave out the ear that looks away."""
    face, nose, hair, *ears = group.solids
    center = camera.depth(group.middle)
    ears = [ear for ear in ears if camera.depth(ear.middle) - center > EAR_SEEN]
    looks_here = camera.depth(hair.middle) - center < HAIR_HIDDEN
    return [hair, face, nose, *ears] if looks_here else [nose, face, hair, *ears]


def _is_far(name: str, pose: Pose, camera: Camera) -> bool:
    for side, way in (("left", pose.left_y), ("right", -pose.left_y)):
        if name.endswith(side):
            return camera.toward[1] * way < FAR
    return False


def _ground(figure: Figure, pose: Pose, camera: Camera, *, with_shadows: bool) -> list[Layer]:
    layers: list[Layer] = []
    if Prop.MAT in figure.props:
        mat = [camera.point(place) for place in _mat(figure)]
        thick = 0.008 * camera.scale
        layers.append(Layer(((_lower_edge(mat, thick), Tone.MAT_EDGE), (mat, Tone.MAT))))
    if with_shadows:
        layers.append(Layer(tuple((outline, Tone.SHADOW) for outline in _shadows(pose, camera))))
    for box in _furniture(figure, pose):
        faces = box.faces(camera.toward)
        layers.append(Layer(tuple((_flat(face, camera), tone) for face, tone in faces), is_angular=True))
    return layers


def _lower_edge(mat: Outline, thick: float) -> Outline:
    """Return the mat's thickness: a strip along the side that faces down in the picture."""
    lowest = max(range(len(mat)), key=lambda index: mat[index][1])
    round_trip = mat[lowest:] + mat[:lowest]
    first = min(range(len(mat)), key=lambda index: round_trip[index][0])
    last = max(range(len(mat)), key=lambda index: round_trip[index][0])
    before, after = sorted((first, last))
    near = round_trip[after:] + round_trip[: before + 1]
    return near + [(x, y + thick) for x, y in reversed(near)]


def _shadows(pose: Pose, camera: Camera) -> list[Outline]:
    rods = [("pelvis", "neck", 0.08), ("neck", "head", 0.05)]
    for side in ("left", "right"):
        rods += [(f"hip_{side}", f"knee_{side}", 0.045), (f"knee_{side}", f"toes_{side}", 0.028)]
        rods.append((f"shoulder_{side}", f"fingers_{side}", 0.024))
    return [camera.shadow(pose.joints[start], pose.joints[end], radius) for start, end, radius in rods]


def _furniture(figure: Figure, pose: Pose) -> list[Box]:
    side = _STANDING_SIDE[pose.side]
    way = pose.left_y if side == "left" else -pose.left_y
    boxes: list[Box] = []
    if Prop.STOOL in figure.props:
        boxes += stool_under(pose.joints["pelvis"])
    if Prop.STEP in figure.props:
        boxes.append(step_under(pose.joints[f"ankle_{side}"], way))
    if Prop.CHAIR in figure.props:
        boxes += chair_at(pose.joints[f"wrist_{side}"], way)
    return boxes


def _props_between(figure: Figure, pose: Pose, camera: Camera, legs: list[float]) -> list[tuple[float, Layer]]:
    """Draw what the legs hold, whose depths are given: a ball between them, a band round them."""
    found: list[tuple[float, Layer]] = []
    if Prop.BALL in figure.props:
        ball, room = ball_of(pose.joints)
        size = ball.radius
        wide = size * (1 + (1 - room) * 0.35)
        round_ball = Egg(ball.center, ((wide, 0, 0), (0, size * room, 0), (0, 0, wide)))
        shine = Ball(along(ball.center, unit((0.3, -0.2, 1)), size * 0.5), size * 0.22)
        shapes = ((camera.outline((round_ball,)), Tone.BALL), (camera.outline((shine,)), Tone.BALL_SHINE))
        found.append((sum(legs) / 2, Layer(shapes, _halo([shapes[0][0]], camera))))
    if Prop.BAND in figure.props:
        behind, before = band_of(pose.joints, camera)
        for strip, depth in ((behind, legs[0] - 0.001), (before, legs[-1] + 0.001)):
            halo = _flat(strip.edges(BAND_OUTLINE), camera)
            found.append((depth, Layer(((_flat(strip.edges(), camera), Tone.BAND),), (halo,))))
    return found


def _flat(places: list[Vec], camera: Camera) -> Outline:
    return [camera.point(place) for place in places]


def _arrows(figure: Figure, pose: Pose, camera: Camera) -> list[Layer]:
    if pose.effort < 0.1:  # noqa: PLR2004  too short for a head
        return []
    start = pose_between(figure, 0.0, pose.side).joints
    layers = []
    for arrow in figure.arrows:
        tail = along(start[arrow.joint], arrow.offset, 1)
        tip = along(tail, arrow.along, pose.effort)
        layers.append(
            Layer(((_arrow(camera.point(tail), camera.point(tip), camera.scale), Tone.ARROW),), is_angular=True)
        )
    return layers


def _arrow(tail: tuple[float, float], tip: tuple[float, float], scale: float) -> Outline:
    dx, dy = tip[0] - tail[0], tip[1] - tail[1]
    size = (dx * dx + dy * dy) ** 0.5
    head, half, wide = min(0.038 * scale, size), 0.0085 * scale, 0.026 * scale
    ux, uy = dx / size, dy / size
    nx, ny = -uy, ux
    neck = (tip[0] - ux * head, tip[1] - uy * head)
    return [
        (tail[0] + nx * half, tail[1] + ny * half),
        (neck[0] + nx * half, neck[1] + ny * half),
        (neck[0] + nx * wide, neck[1] + ny * wide),
        tip,
        (neck[0] - nx * wide, neck[1] - ny * wide),
        (neck[0] - nx * half, neck[1] - ny * half),
        (tail[0] - nx * half, tail[1] - ny * half),
    ]


@lru_cache(maxsize=128)
def _mat(figure: Figure) -> list[Vec]:
    places = [
        place
        for side in (Side.RIGHT, Side.LEFT)
        for effort in (0.0, 1.0)
        for place in pose_between(figure, effort, side).joints.values()
    ]
    return mat_under(places)


def _corners(figure: Figure, pose: Pose) -> list[Vec]:
    boxes = [place for box in _furniture(figure, pose) for place in (box.low, box.high)]
    return boxes + (_mat(figure) if Prop.MAT in figure.props else [])
