"""Turns in space, as matrices of 3 by 3; angles in degrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from body import Points


def unit(vector: Points) -> Points:
    """Return `vector` with length one."""
    return vector / max(float(np.linalg.norm(vector)), 1e-12)


def about(axis: Points | list[float], degrees: float) -> Points:
    """Return the turn by `degrees` round `axis`, right-handed."""
    angle = np.radians(degrees)
    x, y, z = unit(np.asarray(axis, float))
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross


def about_x(degrees: float) -> Points:
    """Return a turn round the axis from right to left: flexion."""
    return about([1, 0, 0], degrees)


def about_y(degrees: float) -> Points:
    """Return a turn round the long axis of a part: rotation."""
    return about([0, 1, 0], degrees)


def about_z(degrees: float) -> Points:
    """Return a turn round the axis from back to front: abduction."""
    return about([0, 0, 1], degrees)


def frame(long: Points, front: Points) -> Points:
    """Return the frame (columns x, y, z) of a part that hangs along `long` and looks to `front` as far as it can."""
    y = -unit(long)
    z = unit(front - (front @ y) * y)
    return np.stack([np.cross(y, z), y, z], axis=1)


def frame_by_axis(long: Points, axis: Points) -> Points:
    """Return the frame of a part that hangs along `long` and bends round `axis` as far as that fits."""
    y = -unit(long)
    x = unit(axis - (axis @ y) * y)
    return np.stack([x, y, np.cross(x, y)], axis=1)


def twist(turn: Points) -> float:
    """Return by how many degrees `turn` turns the front (z) round the long axis (y)."""
    return float(np.degrees(np.arctan2(turn[0, 2], turn[2, 2])))


def shortest(start: Points, end: Points) -> Points:
    """Return the smallest turn that takes the direction `start` to `end`."""
    start, end = unit(start), unit(end)
    axis = np.cross(start, end)
    size = float(np.linalg.norm(axis))
    if size < 1e-9:  # parallel
        return np.eye(3)
    return about(axis, float(np.degrees(np.arctan2(size, start @ end))))


def part_of(turn: Points, share: float) -> Points:
    """Return `share` of a turn, round the same axis."""
    axis = np.array([turn[2, 1] - turn[1, 2], turn[0, 2] - turn[2, 0], turn[1, 0] - turn[0, 1]])
    size = float(np.linalg.norm(axis))
    if size < 1e-9:  # no turn, or half a turn, which has no single axis
        return np.eye(3)
    return about(axis, share * float(np.degrees(np.arctan2(size, np.trace(turn) - 1))))
