"""Paints an instant of a movement: the two frames that it lies between, dissolved into each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from sciatica_timer.core.figure.strip import neighbours
from sciatica_timer.ui.figure.frames import Layer

if TYPE_CHECKING:
    from sciatica_timer.ui.figure.frames import Frames

GHOST_OPACITY = 0.16
PHOTOGRAPHS_FADE = 5  # times faster than the movement from one to the other
_MODE = QPainter.CompositionMode


class FramePainter:
    """Paints the frames of one movement; what is shown often is kept mirrored as well.

    `rect` is what changes while the figure moves, in pixels of the picture.
    """

    def __init__(self, frames: Frames) -> None:
        """Take the frames to paint."""
        self.frames = frames
        self.rect = frames.rect
        self._mirrored: dict[int, Layer] = {}
        self._blend: QImage | None = None

    def paint(self, painter: QPainter, position: float, *, mirrored: bool, ghosted: bool = False) -> None:
        """Paint a position (0 to 1); the painter's origin is the picture's corner, its unit a pixel of the screen."""
        frames = self.frames
        if frames.mat is not None:
            _draw(painter, self._turned(frames.mat, mirrored=mirrored))
        if ghosted and frames.ghost is not None:
            painter.setOpacity(GHOST_OPACITY)
            _draw(painter, self._turned(frames.ghost, mirrored=mirrored))
            painter.setOpacity(1.0)
        first, second, share = neighbours(position, frames.positions)
        if not frames.has_sides:  # two photographs, of which one is to be seen most of the way
            share = max(0.0, min(1.0, (share - 0.5) * PHOTOGRAPHS_FADE + 0.5))
        elif not frames.is_whole:
            share = float(round(share))
        before, after = frames.layers[first], frames.layers[second]
        if share in (0.0, 1.0):
            _draw(painter, self._turned(after if share else before, mirrored=mirrored))
        else:
            blend = self._blended(before, after, share)
            _draw(painter, blend.mirrored(frames.size.width()) if mirrored else blend)

    def _blended(self, before: Layer, after: Layer, share: float) -> Layer:
        """Dissolve one frame into the other, so that what stands still stays as dense as it is."""
        whole = self.rect
        if self._blend is None:
            self._blend = QImage(whole.size(), QImage.Format.Format_ARGB32_Premultiplied)
        self._blend.fill(0)
        painter = QPainter(self._blend)
        painter.translate(-whole.topLeft())
        painter.setCompositionMode(_MODE.CompositionMode_Source)
        _draw(painter, before)
        painter.setOpacity(share)
        _draw(painter, after)  # where it covers the first; beside it, the first fades below
        painter.setOpacity(1.0)
        painter.setCompositionMode(_MODE.CompositionMode_DestinationIn)
        painter.setClipRegion(QRegion(before.rect) - QRegion(after.rect))
        painter.fillRect(before.rect, QColor(0, 0, 0, round(255 * (1 - share))))
        painter.end()
        return Layer(self._blend, whole.topLeft())

    def _turned(self, layer: Layer, *, mirrored: bool) -> Layer:
        """Mirror a layer that stands still: mat, ghost, or a whole frame, of which the ends are shown for long."""
        if not mirrored:
            return layer
        found = self._mirrored.get(id(layer))
        if found is None:
            found = layer.mirrored(self.frames.size.width())
            if layer in (self.frames.mat, self.frames.ghost, self.frames.layers[0], self.frames.layers[-1]):
                self._mirrored[id(layer)] = found
        return found


def _draw(painter: QPainter, layer: Layer) -> None:
    painter.drawImage(layer.place, layer.image)
