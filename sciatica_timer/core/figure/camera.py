"""An orthographic camera: places to the picture, and solids to the outlines they have there."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from sciatica_timer.core.figure.vectors import Vec, dot
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.core.figure.figure import View

Point = tuple[float, float]
Outline = list[Point]

OUTLINE_POINTS = 32  # at a head of 45 px radius the polygon strays 0.2 px from the curve


@lru_cache(maxsize=8)
def _ways(count: int) -> tuple[Point, ...]:
    """Return evenly spread directions in the picture."""
    turns = (2 * math.pi * index / count for index in range(count))
    return tuple((math.cos(turn), math.sin(turn)) for turn in turns)


class Ball(Value):
    """A sphere: part of a limb, or a whole prop."""

    center: Vec
    radius: float


class Egg(Value):
    """An ellipsoid, given by its three half axes."""

    center: Vec
    axes: tuple[Vec, Vec, Vec]


class Camera:
    """Looks at the scene from a view; `scale` is the picture's pixels for one body height, `origin` where 0, 0, 0 goes.

    Pictures have y downwards. `toward` points from the scene to the camera.
    """

    def __init__(
        self, view: View, scale: float = 1.0, origin: Point = (0.0, 0.0), points: int = OUTLINE_POINTS
    ) -> None:
        azimuth, elevation = math.radians(view.azimuth), math.radians(view.elevation)
        sin_a, cos_a = math.sin(azimuth), math.cos(azimuth)
        sin_e, cos_e = math.sin(elevation), math.cos(elevation)
        self.toward: Vec = (sin_a * cos_e, -cos_a * cos_e, sin_e)
        self.scale = scale
        self.origin = origin
        self._ways = _ways(points)
        self._right: Vec = (cos_a * scale, sin_a * scale, 0.0)
        self._down: Vec = (sin_a * sin_e * scale, -cos_a * sin_e * scale, -cos_e * scale)
        axes = [(self._right[way], self._down[way]) for way in (0, 1)]
        self._disc = _outline_of_ellipses([_ellipse(0.0, 0.0, axes)], self._ways)  # a circle on the floor

    def point(self, place: Vec) -> Point:
        """Find a place in the picture."""
        return (self.origin[0] + dot(self._right, place), self.origin[1] + dot(self._down, place))

    def depth(self, place: Vec) -> float:
        """Measure how near a place is to the camera, in body heights; nearer is more."""
        return dot(self.toward, place)

    def outline(self, solids: Sequence[Ball | Egg]) -> Outline:
        """Draw the convex outline round all the solids: in every direction the one that reaches furthest counts."""
        balls = [solid for solid in solids if isinstance(solid, Ball)]
        if len(balls) == len(solids):
            return self._outline_of_balls([(*self.point(ball.center), ball.radius * self.scale) for ball in balls])
        return _outline_of_ellipses([self._ellipse(solid) for solid in solids], self._ways)

    def shadow(self, first: Vec, second: Vec, radius: float) -> Outline:
        """Draw the outline of a rod of this radius pressed flat on the floor."""
        ax, ay = self.point((first[0], first[1], 0.0))
        bx, by = self.point((second[0], second[1], 0.0))
        dx, dy = bx - ax, by - ay
        return [
            (bx + radius * ox, by + radius * oy) if dx * ux + dy * uy > 0 else (ax + radius * ox, ay + radius * oy)
            for (ux, uy), (ox, oy) in zip(self._ways, self._disc, strict=True)
        ]

    def _ellipse(self, solid: Ball | Egg) -> _Ellipse:
        x, y = self.point(solid.center)
        if isinstance(solid, Ball):
            square = (solid.radius * self.scale) ** 2
            return (x, y, square, 0.0, square)
        return _ellipse(x, y, [(dot(self._right, axis), dot(self._down, axis)) for axis in solid.axes])

    def _outline_of_balls(self, circles: list[tuple[float, float, float]]) -> Outline:
        if len(circles) == 2:  # noqa: PLR2004  most limbs are two balls; this is twice as fast
            (ax, ay, ar), (bx, by, br) = circles
            dx, dy, dr = bx - ax, by - ay, br - ar
            return [
                (bx + br * ux, by + br * uy) if dx * ux + dy * uy + dr > 0 else (ax + ar * ux, ay + ar * uy)
                for ux, uy in self._ways
            ]
        outline: Outline = []
        for ux, uy in self._ways:
            furthest = -math.inf
            for x, y, radius in circles:
                reach = x * ux + y * uy + radius
                if reach > furthest:
                    furthest, found = reach, (x + radius * ux, y + radius * uy)
            outline.append(found)
        return outline


# Middle x and y, then the symmetric matrix (xx, xy, yy) whose quadratic form is the square of the reach.
_Ellipse = tuple[float, float, float, float, float]


def _ellipse(x: float, y: float, axes: Sequence[Point]) -> _Ellipse:
    return (x, y, sum(a * a for a, _ in axes), sum(a * b for a, b in axes), sum(b * b for _, b in axes))


def _outline_of_ellipses(ellipses: Sequence[_Ellipse], ways: Sequence[Point]) -> Outline:
    outline: Outline = []
    for ux, uy in ways:
        furthest = -math.inf
        found = (0.0, 0.0)
        for x, y, xx, xy, yy in ellipses:
            across, down = xx * ux + xy * uy, xy * ux + yy * uy
            reach = math.sqrt(across * ux + down * uy) or 1e-9
            if x * ux + y * uy + reach > furthest:
                furthest = x * ux + y * uy + reach
                found = (x + across / reach, y + down / reach)
        outline.append(found)
    return outline


def grown(outline: Outline, by: float) -> Outline:
    """Move an outline of solids outwards; cheaper than a stroke, as each of its points knows its direction."""
    return [(x + ux * by, y + uy * by) for (x, y), (ux, uy) in zip(outline, _ways(len(outline)), strict=True)]
