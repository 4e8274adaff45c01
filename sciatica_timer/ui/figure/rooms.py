"""Where pictures stand in a view: one in the middle, or the start and the end with a caption under each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from sciatica_timer.ui.figure.frames import Frames

WIDEST = 1200  # larger than this a picture shows no more
USUAL_ASPECT = 1.6  # of a strip that is not loaded yet: its width to its height


class Place(Value):
    """Where the corner of a picture stands, in pixels of the screen, and how many of them one of its own takes."""

    corner: QPoint
    scale: float

    def rect(self, part: QRect, ratio: float) -> QRect:
        """Return where a part of the picture is in the view, with all pixels that it touches."""
        left, top = self.corner.x() + part.x() * self.scale, self.corner.y() + part.y() * self.scale
        wide, high = part.width() * self.scale, part.height() * self.scale
        return QRectF(left / ratio, top / ratio, wide / ratio, high / ratio).toAlignedRect()


def single(whole: QRect) -> QRect:
    """Return the room of one picture: the middle of what is wider than a picture is worth."""
    over = max(0, whole.width() - WIDEST)
    return whole.adjusted(over // 2, 0, -(over - over // 2), 0)


def pair(whole: QRect, aspect: float, caption: int) -> list[QRect]:
    """Return the rooms of start and end, beside or below each other: whichever makes pictures of an aspect larger."""
    beside = QSize(whole.width() // 2, whole.height() - caption)
    below = QSize(whole.width(), whole.height() // 2 - caption)
    is_beside = _width_in(beside, aspect) >= _width_in(below, aspect)
    size = beside if is_beside else below
    step = QPoint(beside.width(), 0) if is_beside else QPoint(0, whole.height() // 2)
    return [single(QRect(whole.topLeft() + step * number, size)) for number in range(2)]


def place_in(room: QRect, frames: Frames, ratio: float) -> Place:
    """Return where frames stand in a room, on whole pixels; they are scaled until those of the right size are there."""
    size, scale = room.size() * ratio, 1.0
    if size != frames.wanted.size:
        scale = frames.size.scaled(size, Qt.AspectRatioMode.KeepAspectRatio).width() / frames.size.width()
    left = room.left() * ratio + (size.width() - frames.size.width() * scale) / 2
    top = room.top() * ratio + (size.height() - frames.size.height() * scale) / 2
    return Place(QPoint(round(left), round(top)), scale)


def _width_in(room: QSize, aspect: float) -> float:
    return min(room.width(), room.height() * aspect)
