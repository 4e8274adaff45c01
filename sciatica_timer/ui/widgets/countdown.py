"""The countdown: a ring, the phase's word and a digit as large as the window allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.core.exercise import Side

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ARROWS = {Side.LEFT: "← {0}", Side.RIGHT: "{0} →", Side.BOTH: "{0}"}
RING_SHARE = 0.042  # of the diameter
WORD_SHARE, DIGIT_SHARE, LINE_SHARE = 0.115, 0.4, 0.062  # text heights as parts of the diameter


@dataclass(frozen=True, slots=True)
class Face:
    """What the countdown shows: all there is to draw. `left` is the part of the phase still to come, 0 to 1.

    `points` is the side that an arrow beside the words of the side points to, if it is one of two.
    """

    word: str
    digits: str
    line: str
    side: str
    points: Side
    left: float
    colour: str
    track: str
    text: str
    muted: str


class Countdown(QWidget):
    """Draws a face; it repaints only when the face changes."""

    def __init__(self) -> None:
        """Begin blank."""
        super().__init__()
        self._face: Face | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_face(self, face: Face) -> None:
        """Draw another face; its word, not its digits, is what a screen reader is told."""
        if face != self._face:
            spoken = ". ".join(part for part in (face.word, face.line, face.side) if part)
            if spoken != self.accessibleName():
                self.setAccessibleName(spoken)
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))
            self._face = face
            self.update()

    def _fit(self, text: str, height: float, width: float, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setWeight(weight)
        font.setPixelSize(max(8, round(height)))
        wide = QFontMetricsF(font).horizontalAdvance(text)
        if wide > width:
            font.setPixelSize(max(8, int(font.pixelSize() * width / wide)))
        return font

    def _draw_ring(self, painter: QPainter, ring: QRectF, face: Face) -> None:
        pen = QPen(QColor(face.track), ring.width() * RING_SHARE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        pen.setColor(QColor(face.colour))
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-360 * 16 * face.left))

    def _draw_text(self, painter: QPainter, ring: QRectF, face: Face) -> None:
        side, centre = ring.width(), ring.center()
        rows = (
            (face.word, WORD_SHARE, 0.66, QFont.Weight.Bold, face.colour, -0.245),
            (face.digits, DIGIT_SHARE, 0.72, QFont.Weight.Bold, face.text, 0.01),
            (face.line, LINE_SHARE, 0.66, QFont.Weight.Normal, face.muted, 0.255),
            (
                _ARROWS[face.points].format(face.side) if face.side else "",
                LINE_SHARE,
                0.54,
                QFont.Weight.DemiBold,
                face.text,
                0.335,
            ),
        )
        for text, height, width, weight, colour, offset in rows:
            font = self._fit(text, side * height, side * width, weight)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            middle = centre.y() + side * offset
            painter.drawText(QRectF(ring.left(), middle - side / 4, side, side / 2), Qt.AlignmentFlag.AlignCenter, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._face is None:
            return
        side = min(self.width(), self.height())
        inset = side * RING_SHARE
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ring.adjust(inset, inset, -inset, -inset)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ring(painter, ring, self._face)
        self._draw_text(painter, ring, self._face)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(440, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)
