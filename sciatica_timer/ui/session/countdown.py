"""The countdown: a ring, the phase's word and a digit as large as the window allows."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.ui.session.face import Face, Row, rows_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

RING_SHARE = 0.042  # of the diameter


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

    @property
    def ring(self) -> QRectF:
        """Where the ring is, along the middle of its line."""
        side = min(self.width(), self.height())
        inset = side * RING_SHARE
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        return ring.adjusted(inset, inset, -inset, -inset)

    @property
    def right_edge(self) -> int:
        """Where the ring ends on the right, with its line."""
        return ceil(self.ring.right() + self.ring.width() * RING_SHARE / 2)

    @property
    def rows(self) -> list[Row]:
        """The lines of text as they are drawn."""
        return rows_of(self._face, self.font(), self.ring.width()) if self._face is not None else []

    def _draw_ring(self, painter: QPainter, ring: QRectF, face: Face) -> None:
        pen = QPen(QColor(face.track), ring.width() * RING_SHARE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        pen.setColor(QColor(face.colour))
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-360 * 16 * face.left))

    def _draw_text(self, painter: QPainter, ring: QRectF) -> None:
        for row in self.rows:
            painter.setFont(row.font)
            painter.setPen(QColor(row.colour))
            painter.drawText(ring.center() + row.start, row.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._face is None:
            return
        ring = self.ring
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ring(painter, ring, self._face)
        self._draw_text(painter, ring)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(440, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)
