"""Plain vectors in space: tuples of three floats, and the few things the figure does with them."""

from __future__ import annotations

import math

Vec = tuple[float, float, float]

_SAME_WAY = 1 - 1e-9


def add(a: Vec, b: Vec) -> Vec:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec, b: Vec) -> Vec:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def along(start: Vec, direction: Vec, length: float) -> Vec:
    """Go `length` times `direction` from `start`."""
    return (start[0] + direction[0] * length, start[1] + direction[1] * length, start[2] + direction[2] * length)


def between(a: Vec, b: Vec, fraction: float) -> Vec:
    """Go from `a` (0) to `b` (1) in a straight line."""
    return along(a, sub(b, a), fraction)


def dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vec) -> float:
    return math.sqrt(dot(a, a))


def unit(a: Vec) -> Vec:
    """Shorten or lengthen to 1; a vector without a length is a mistake and raises ZeroDivisionError."""
    size = length(a)
    return (a[0] / size, a[1] / size, a[2] / size)


def mirrored(a: Vec) -> Vec:
    """Reflect in the plane that parts left from right."""
    return (a[0], -a[1], a[2])


def square_to(a: Vec, axis: Vec, otherwise: Vec) -> Vec:
    """Return the part of `a` at right angles to the unit vector `axis`, as a unit vector.

    Where `a` runs along the axis there is none, and `otherwise` is asked instead, which must not do so as well.
    """
    for candidate in (a, otherwise):
        rest = along(candidate, axis, -dot(candidate, axis))
        if dot(rest, rest) > 1e-6:  # noqa: PLR2004  a thousandth of a unit vector
            return unit(rest)
    raise ValueError("Neither vector leaves the axis")


def turned(a: Vec, b: Vec, fraction: float) -> Vec:
    """Turn the unit vector `a` towards the unit vector `b` at an even rate: 0 gives `a`, 1 gives `b`."""
    cosine = dot(a, b)
    if cosine > _SAME_WAY:
        return a
    aside = square_to(b, a, (a[1], a[2], -a[0])) if cosine < -_SAME_WAY else unit(along(b, a, -cosine))
    angle = math.acos(max(-1.0, min(1.0, cosine))) * fraction
    cos, sin = math.cos(angle), math.sin(angle)
    return (a[0] * cos + aside[0] * sin, a[1] * cos + aside[1] * sin, a[2] * cos + aside[2] * sin)


def angle_degrees(a: Vec, b: Vec) -> float:
    """Measure the angle between two directions, 0 to 180 degrees."""
    return math.degrees(math.acos(max(-1.0, min(1.0, dot(unit(a), unit(b))))))
