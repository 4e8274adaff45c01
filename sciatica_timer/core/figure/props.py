"""The things beside the person: mat, band, ball, step, chair and stool, as shapes in the figure's space."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sciatica_timer.core.figure.camera import Ball
from sciatica_timer.core.figure.figure import STEP_HEIGHT
from sciatica_timer.core.figure.tones import Tone
from sciatica_timer.core.figure.vectors import Vec, add, along, between, cross, dot, length, square_to, sub, unit
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.figure.camera import Camera

BAND_AT = 0.8  # of the thigh, from the hip
BAND_HALF_WIDTH = 0.032
BAND_RADIUS = 0.05
BALL_RADIUS = 0.062
MAT_HALF_WIDTH = 0.21
MAT_MARGIN = 0.07
_ARC_STEPS = 10
Span = tuple[float, float]


class Box(Value):
    """An upright block between two opposite corners."""

    low: Vec
    high: Vec

    def faces(self, toward: Vec) -> list[tuple[list[Vec], Tone]]:
        """Return the faces that the camera sees."""
        low, high = self.low, self.high
        x = high[0] if toward[0] > 0 else low[0]
        y = high[1] if toward[1] > 0 else low[1]
        flat = ((low[0], low[1]), (high[0], low[1]), (high[0], high[1]), (low[0], high[1]))
        return [
            ([(x, low[1], low[2]), (x, high[1], low[2]), (x, high[1], high[2]), (x, low[1], high[2])], Tone.WOOD_FRONT),
            ([(low[0], y, low[2]), (high[0], y, low[2]), (high[0], y, high[2]), (low[0], y, high[2])], Tone.WOOD_SIDE),
            ([(a, b, high[2]) for a, b in flat], Tone.WOOD_TOP),
        ]

    @property
    def middle(self) -> Vec:
        """The centre of the block."""
        return between(self.low, self.high, 0.5)


class Strip(Value):
    """A piece of the band: its middle line, and the direction of its width."""

    line: list[Vec]
    axis: Vec

    def edges(self, extra: float = 0.0) -> list[Vec]:
        """Return the closed polygon, wider by `extra` on either side."""
        half = BAND_HALF_WIDTH + extra
        upper = [along(place, self.axis, half) for place in self.line]
        return upper + [along(place, self.axis, -half) for place in reversed(self.line)]


def ball_of(joints: Mapping[str, Vec]) -> tuple[Ball, float]:
    """Put a ball between the knees; also say how much room they leave it, 1 when it is not pressed."""
    left, right = joints["knee_left"], joints["knee_right"]
    room = (length(sub(left, right)) / 2 - 0.036) / BALL_RADIUS
    hips = between(joints["hip_left"], joints["hip_right"], 0.5)
    knees = between(left, right, 0.5)
    return Ball(along(knees, unit(sub(knees, hips)), -0.012), BALL_RADIUS), min(1.0, room)


def band_of(joints: Mapping[str, Vec], camera: Camera) -> tuple[Strip, Strip]:
    """Wind a band round both thighs: the strip behind them and the strip before them, each a line and its width."""
    places = {side: between(joints[f"hip_{side}"], joints[f"knee_{side}"], BAND_AT) for side in ("left", "right")}
    across = unit(sub(places["left"], places["right"]))
    thighs = [unit(sub(joints[f"knee_{side}"], joints[f"hip_{side}"])) for side in ("left", "right")]
    axis = square_to(add(*thighs), across, (0, 0, 1))
    outward = cross(across, axis)
    loop: list[tuple[Vec, bool]] = []
    for side, begin in (("left", -0.5), ("right", 0.5)):
        for step in range(_ARC_STEPS):
            turn = math.pi * (begin + step / (_ARC_STEPS - 1))
            ray = along(
                (across[0] * math.cos(turn), across[1] * math.cos(turn), across[2] * math.cos(turn)),
                outward,
                math.sin(turn),
            )
            loop.append((along(places[side], ray, BAND_RADIUS), dot(ray, camera.toward) > 0))
    begin = next(index for index, (_, seen) in enumerate(loop) if seen and not loop[index - 1][1])
    loop = loop[begin:] + loop[:begin]
    before = [place for place, seen in loop if seen]
    behind = [before[-1], *(place for place, seen in loop if not seen), before[0]]
    return Strip(behind, axis), Strip(before, axis)


def step_under(ankle: Vec, way: int) -> Box:
    """Put a step under the standing foot; `way` is the sign of y on the side away from the free foot."""
    inner, outer = ankle[1] - way * 0.048, ankle[1] + way * 0.09
    return Box((ankle[0] - 0.2, min(inner, outer), 0.0), (ankle[0] + 0.13, max(inner, outer), STEP_HEIGHT))


def chair_at(wrist: Vec, way: int) -> list[Box]:
    """Stand a chair so that the hand rests on its back and the seat points away; far parts first."""
    top, x, y = wrist[2] - 0.024, wrist[0] - 0.02, wrist[1] + way * 0.01
    wide, deep, thick, seat = 0.11, 0.22, 0.016, 0.27

    half, ends = 0.013, (-wide + 0.013, wide - 0.013)  # of a leg; where the legs are along the back

    def block(xs: Span, outwards: Span, zs: Span) -> Box:
        ys = sorted(y + way * out for out in outwards)
        return Box((x + xs[0], ys[0], zs[0]), (x + xs[1], ys[1], zs[1]))

    legs = [
        block((at - half, at + half), (out, out + 2 * half), (0, seat)) for at in ends for out in (deep - 2 * half, 0)
    ]
    plate = block((-wide, wide), (0, deep), (seat - thick, seat + thick))
    posts = [block((at - half, at + half), (0, 2 * half), (seat, top)) for at in ends]
    rail = block((-wide, wide), (-0.002, 2 * half + 0.002), (top - 0.075, top))
    return [*legs, plate, posts[0], rail, posts[1]]


def stool_under(pelvis: Vec) -> list[Box]:
    """Put a plain block under a sitting person."""
    return [Box((pelvis[0] - 0.11, -0.15, 0.0), (pelvis[0] + 0.12, 0.15, pelvis[2] - 0.062))]


def mat_under(places: list[Vec]) -> list[Vec]:
    """Lay a mat with round corners under all places."""
    low = min(place[0] for place in places) - MAT_MARGIN
    high = max(place[0] for place in places) + MAT_MARGIN
    corner, points = 0.03, []
    for x, y, begin in (
        (high - corner, MAT_HALF_WIDTH - corner, 0.0),
        (low + corner, MAT_HALF_WIDTH - corner, 0.5),
        (low + corner, corner - MAT_HALF_WIDTH, 1.0),
        (high - corner, corner - MAT_HALF_WIDTH, 1.5),
    ):
        turns = [math.pi * (begin + step / 8) for step in range(5)]
        points += [(x + corner * math.cos(turn), y + corner * math.sin(turn), 0.0) for turn in turns]
    return points
