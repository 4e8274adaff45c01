"""What the picture is made of: triangles in one colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tools.figure.body import Points


@dataclass(frozen=True)
class Shape:
    """Triangles in one colour, in the world."""

    name: str
    colour: str
    points: Points
    triangles: NDArray
    faded: bool = False
    smooth: bool = True
