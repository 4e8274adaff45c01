"""Simple solids for what stands beside the person: rounded boxes, balls, ribbons and rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.figure.rotations import unit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tools.figure.body import Points

    Solid = tuple[Points, NDArray[np.int64]]


def rounded_box(size: Points, radius: float) -> Solid:
    """Return a box of `size` metres round the origin with edges rounded by `radius`."""
    half = np.asarray(size, float) / 2
    radius = min(radius, float(half.min()) * 0.999)
    steps = np.array([-1, -0.98, -0.9, -0.7, 0, 0.7, 0.9, 0.98, 1])
    points, triangles = [], []
    grid_u, grid_v = np.meshgrid(steps, steps, indexing="ij")
    for axis in range(3):
        for sign in (-1, 1):
            face = np.zeros((grid_u.size, 3))
            face[:, axis] = sign
            face[:, (axis + 1) % 3], face[:, (axis + 2) % 3] = grid_u.ravel(), grid_v.ravel()
            start = len(points) * grid_u.size
            points.append(face)
            triangles.append(start + grid(len(steps), len(steps), flip=sign < 0))
    at = np.concatenate(points)
    # Near an edge the grid lies inside the rounding, whatever the box's size.
    at = np.sign(at) * np.where(np.abs(at) > 0.5, half - radius * (1 - np.abs(at)) / 0.3, np.abs(at) * half)
    at = np.clip(at, -half, half)
    inner = np.clip(at, -(half - radius), half - radius)
    away = at - inner
    size_of = np.linalg.norm(away, axis=1, keepdims=True)
    return inner + away / np.maximum(size_of, 1e-9) * np.minimum(size_of, radius), np.concatenate(triangles)


def ball(radius: Points, steps: int = 28) -> Solid:
    """Return an ellipsoid round the origin."""
    turns, falls = np.linspace(0, 2 * np.pi, steps), np.linspace(0.001, np.pi - 0.001, steps)
    around, down = np.meshgrid(turns, falls, indexing="ij")
    points = np.stack([np.cos(around) * np.sin(down), np.sin(around) * np.sin(down), np.cos(down)], axis=2)
    return points.reshape(-1, 3) * radius, grid(steps, steps, flip=True)


def ribbon(line: Points, across: Points, thick: float = 0.004) -> Solid:
    """Return a flat band along the points `line`, reaching `across` (a vector for each) to both sides."""
    along = np.gradient(line, axis=0)
    normal = np.cross(along, across)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    corners = [line + across + normal * thick, line - across + normal * thick]
    corners += [line - across - normal * thick, line + across - normal * thick]
    points = np.stack([*corners, corners[0]], axis=1)
    return points.reshape(-1, 3), grid(len(line), 5, flip=False)


def rod(start: Points, end: Points, radius: float, steps: int = 16) -> Solid:
    """Return a round bar with flat ends."""
    way = unit(end - start)
    side = unit(np.cross(way, [0.31, 0.87, 0.39]))
    other = np.cross(way, side)
    angle = np.linspace(0, 2 * np.pi, steps)
    ring = np.cos(angle)[:, None] * side + np.sin(angle)[:, None] * other
    stops = ((start, 0.0), (start, radius), (end, radius), (end, 0.0))
    points = np.stack([at + ring * width for at, width in stops])
    return points.reshape(-1, 3), grid(4, steps, flip=True)


def grid(rows: int, columns: int, *, flip: bool) -> NDArray[np.int64]:
    """Return the triangles of a grid of points, row by row; `flip` turns them to the other side."""
    at = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = at[:-1, :-1].ravel(), at[1:, :-1].ravel(), at[1:, 1:].ravel(), at[:-1, 1:].ravel()
    pair = [np.stack([a, b, c], 1), np.stack([a, c, d], 1)]
    if flip:
        pair = [one[:, ::-1] for one in pair]
    return np.concatenate(pair)
