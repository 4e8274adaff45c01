"""The camera: no perspective, so that the floor's points map to the picture by one table of six numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from tools.figure.body import Points


@dataclass(frozen=True)
class Camera:
    """A view: `azimuth` 0 from -y, 90 from +x, `elevation` how far it looks down; `scale` pixels a metre."""

    azimuth: float
    elevation: float
    centre: Points
    scale: float
    width: int
    height: int

    @property
    def axes(self) -> tuple[Points, Points, Points]:
        """Return what the picture calls right and up, and the direction towards the viewer."""
        return axes(self.azimuth, self.elevation)

    def pixels(self, points: Points) -> Points:
        """Return where points of the world (n, 3) lie in the picture, in pixels from its top left corner."""
        right, up, _ = self.axes
        away = points - self.centre
        return np.stack([self.width / 2 + away @ right * self.scale, self.height / 2 - away @ up * self.scale], axis=1)


def axes(azimuth: float, elevation: float) -> tuple[Points, Points, Points]:
    """Return right, up and towards the viewer, for a camera that stands there."""
    turn, tilt = np.radians(azimuth), np.radians(elevation)
    towards = np.array([np.sin(turn) * np.cos(tilt), -np.cos(turn) * np.cos(tilt), np.sin(tilt)])
    right = np.array([np.cos(turn), np.sin(turn), 0.0])
    return right, np.cross(towards, right), towards


def fit(points: Points, azimuth: float, elevation: float, *, longest: int, margin: float, scale: float) -> Camera:
    """Return the camera that shows all `points` with `margin` metres round them, at most `longest` pixels a side."""
    right, up, _ = axes(azimuth, elevation)
    flat = np.stack([points @ right, points @ up], axis=1)
    low, high = flat.min(0) - margin, flat.max(0) + margin
    size = high - low
    scale = min(scale, longest / size.max())
    middle = (low + high) / 2
    width, height = (int(np.ceil(length * scale / 2)) * 2 for length in size)
    return Camera(azimuth, elevation, right * middle[0] + up * middle[1], scale, width, height)
