"""What the picture is made of: smooth surfaces, painted triangle by triangle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tools.figure.body import Points


@dataclass(frozen=True)
class Paint:
    """A colour by name; faded for a limb on the far side."""

    colour: str
    faded: bool = False


@dataclass(frozen=True)
class Shape:
    """Smooth triangles in the world; `paint` says by number which of `paints` each has."""

    paints: tuple[Paint, ...]
    points: Points
    triangles: NDArray[np.int64]
    paint: NDArray[np.int64]


def plain(colour: str, points: Points, triangles: NDArray[np.int64]) -> Shape:
    """Return a shape of one colour."""
    return Shape((Paint(colour),), points, triangles, np.zeros(len(triangles), int))
