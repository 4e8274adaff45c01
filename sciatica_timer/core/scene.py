"""The picture of a pose: layers of flat shapes in the order in which they are drawn, and the framing that holds still."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sciatica_timer.core.body import Group, groups_of
from sciatica_timer.core.camera import Ball, Camera, Egg, Outline
from sciatica_timer.core.exercise import Side
from sciatica_timer.core.figure import Figure, Pose, Prop, pose_between
from sciatica_timer.core.props import Box, ball_of, band_of, chair_at, mat_under, step_under, stool_under
from sciatica_timer.core.tones import Tone
from sciatica_timer.core.vectors import Vec, along, unit

FAR = -0.25  # how far a side must look away from the camera to be drawn paler
JOINT_ROOM = 0.055  # body heights round a joint that the body may take
HEAD_ROOM = 0.085
_STANDING_SIDE = {Side.RIGHT: "left", Side.BOTH: "left", Side.LEFT: "right"}


@dataclass(frozen=True, slots=True)
class Layer:
    """Shapes that share one outline; `paler` when they are on the far side."""

    shapes: tuple[tuple[Outline, Tone], ...]
    paler: bool = False
    outlined: bool = True


@dataclass(frozen=True, slots=True)
class Bounds:
    """A rectangle in the picture, in body heights, y downwards."""

    left: float
    top: float
    right: float
    bottom: float


def layers_of(figure: Figure, pose: Pose, camera: Camera) -> list[Layer]:
    """Draw a pose from far to near."""
    ground = _ground(figure, pose, camera)
    depths = [
        (camera.depth(group.middle) + _nearer(group), _body_layer(group, pose, camera)) for group in groups_of(pose)
    ]
    depths += _props_between(figure, pose, camera)
    depths.sort(key=lambda one: one[0])
    return [*ground, *(layer for _, layer in depths), *_arrows(figure, pose, camera)]


@lru_cache(maxsize=128)
def framing(figure: Figure) -> Bounds:
    """Measure the room that the whole movement takes on both sides, so that the picture neither jumps nor zooms."""
    camera = Camera(figure.view)
    xs: list[float] = []
    ys: list[float] = []
    for side in (Side.RIGHT, Side.LEFT) if figure.has_sides else (Side.RIGHT,):
        for effort in (0.0, 0.5, 1.0):
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


def _nearer(group: Group) -> float:
    return 0.01 if group.name == "head" else 0.0


def _body_layer(group: Group, pose: Pose, camera: Camera) -> Layer:
    solids = sorted(group.solids, key=lambda solid: camera.depth(solid.middle))
    if group.name in {"trunk", "head"}:
        solids = _head_order(group, camera) if group.name == "head" else list(group.solids)
    shapes = tuple((camera.outline(solid.parts), solid.tone) for solid in solids)
    return Layer(shapes, paler=_is_far(group.name, pose, camera))


def _head_order(group: Group, camera: Camera) -> list[object]:
    face, nose, hair = group.solids
    looks_here = camera.depth(hair.middle) - camera.depth(face.middle) < -0.015  # noqa: PLR2004  the face hides the hair
    return [hair, face, nose] if looks_here else [nose, face, hair]


def _is_far(name: str, pose: Pose, camera: Camera) -> bool:
    for side, way in (("left", pose.left_y), ("right", -pose.left_y)):
        if name.endswith(side):
            return camera.toward[1] * way < FAR
    return False


def _ground(figure: Figure, pose: Pose, camera: Camera) -> list[Layer]:
    layers: list[Layer] = []
    if Prop.MAT in figure.props:
        mat = [camera.point(place) for place in _mat(figure)]
        thick = 0.008 * camera.scale
        edge = [(x, y + thick) for x, y in mat]
        layers.append(Layer(((edge, Tone.MAT_EDGE), (mat, Tone.MAT)), outlined=False))
    for box in _furniture(figure, pose):
        faces = box.faces(camera.toward)
        layers.append(Layer(tuple(([camera.point(p) for p in face], tone) for face, tone in faces)))
    layers.append(Layer(tuple((outline, Tone.SHADOW) for outline in _shadows(pose, camera)), outlined=False))
    return layers


def _shadows(pose: Pose, camera: Camera) -> list[Outline]:
    joints = pose.joints
    pairs = [("pelvis", "waist", 0.075), ("waist", "neck", 0.08), ("neck", "head", 0.045)]
    for side in ("left", "right"):
        pairs += [(f"hip_{side}", f"knee_{side}", 0.04), (f"knee_{side}", f"ankle_{side}", 0.03)]
        pairs += [(f"ankle_{side}", f"toes_{side}", 0.024), (f"shoulder_{side}", f"elbow_{side}", 0.03)]
        pairs += [(f"elbow_{side}", f"wrist_{side}", 0.024), (f"wrist_{side}", f"fingers_{side}", 0.02)]
    return [camera.shadow((Ball(joints[a], radius), Ball(joints[b], radius))) for a, b, radius in pairs]


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


def _props_between(figure: Figure, pose: Pose, camera: Camera) -> list[tuple[float, Layer]]:
    found: list[tuple[float, Layer]] = []
    if Prop.BALL in figure.props:
        ball, room = ball_of(pose.joints)
        size = ball.radius
        wide = size * (1 + (1 - room) * 0.35)
        round_ball = Egg(ball.center, ((wide, 0, 0), (0, size * room, 0), (0, 0, wide)))
        shine = Ball(along(ball.center, unit((0.3, -0.2, 1)), size * 0.5), size * 0.22)
        shapes = ((camera.outline((round_ball,)), Tone.BALL), (camera.outline((shine,)), Tone.BALL_SHINE))
        found.append((camera.depth(ball.center), Layer(shapes)))
    if Prop.BAND in figure.props:
        behind, before = band_of(pose.joints, camera)
        thighs = [camera.depth(pose.joints[f"knee_{side}"]) for side in ("left", "right")]
        found.append((min(thighs) - 0.5, Layer(((_flat(behind, camera), Tone.BAND),))))
        found.append((max(thighs) + 0.5, Layer(((_flat(before, camera), Tone.BAND),))))
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
        layers.append(Layer(((_arrow(camera.point(tail), camera.point(tip), camera.scale), Tone.ARROW),)))
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
