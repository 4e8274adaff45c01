"""Hair, brows and lips: lines on the head at rest, each the zero of a smooth distance in metres."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from tools.figure.body import Points

# The hairline from the forehead over the ear to the nape, seen from the side (z, y), closed far behind the head.
HAIRLINE = np.array(
    [
        (0.30, 0.792), (0.15, 0.790), (0.125, 0.787), (0.105, 0.781), (0.092, 0.770), (0.083, 0.756), (0.074, 0.744),
        (0.067, 0.733), (0.062, 0.722), (0.056, 0.720), (0.053, 0.729), (0.046, 0.736), (0.036, 0.736), (0.026, 0.729),
        (0.021, 0.715), (0.019, 0.700), (0.013, 0.684), (0.002, 0.671), (-0.012, 0.664), (-0.03, 0.660), (-0.2, 0.655),
        (-0.2, 1.0), (0.30, 1.0),
    ]
)  # fmt: skip
BROW = np.array([(0.0155, 0.7430), (0.023, 0.7440), (0.032, 0.7445), (0.040, 0.7425), (0.0455, 0.7390)])
BROW_THICK = (0.0024, 0.0013)
MOUTH = (0.0, 0.6545)
LIPS = (0.0225, 0.0080)


def hair(points: Points) -> Points:
    """Return how far inside the hairline points lie; negative outside."""
    flat = points[:, [2, 1]]
    inside = np.where(_inside(flat, HAIRLINE), 1, -1)
    distance = inside * _distance(flat, np.concatenate([HAIRLINE, HAIRLINE[:1]]))[0]
    return np.where(points[:, 1] > 0.62, distance, -0.1)  # the neck


def brow(points: Points) -> Points:
    """Return how far inside a brow points lie; negative outside."""
    distance, along = _distance(np.stack([np.abs(points[:, 0]), points[:, 1]], axis=1), BROW)
    thick = BROW_THICK[0] + (BROW_THICK[1] - BROW_THICK[0]) * along**2
    return np.where(points[:, 2] > 0.1, thick - distance, -0.1)  # in front


def lips(points: Points) -> Points:
    """Return a value above 0 inside the lips."""
    x, y = (points[:, 0] - MOUTH[0]) / LIPS[0], (points[:, 1] - MOUTH[1]) / LIPS[1]
    bow = 0.12 * np.cos(np.clip(np.abs(points[:, 0]) / 0.006, 0, 1) * np.pi) * (y > 0)
    return np.where(points[:, 2] > 0.115, 1 - np.abs(x) ** 2 - np.abs(y) ** 1.7 - bow * (y > 0), -1)


def _distance(points: Points, line: Points) -> tuple[Points, Points]:
    """Return how far points lie from a line of straight pieces, and how far along it (0 to 1) its nearest spot is."""
    best, along = np.full(len(points), 9.0), np.zeros(len(points))
    for number, (start, end) in enumerate(pairwise(line)):
        way = end - start
        share = np.clip((points - start) @ way / (way @ way), 0, 1)
        distance = np.linalg.norm(points - start - share[:, None] * way, axis=1)
        nearer = distance < best
        best, along = np.where(nearer, distance, best), np.where(nearer, (number + share) / (len(line) - 1), along)
    return best, along


def _inside(points: Points, corners: Points) -> Points:
    """Return which points lie inside a polygon, by how often a ray from each crosses its edges."""
    x, y = points[:, 0], points[:, 1]
    found = np.zeros(len(points), bool)
    for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        crosses = (y1 > y) != (y2 > y)
        if y1 != y2:
            found ^= crosses & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    return found
