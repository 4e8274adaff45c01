"""How far one is: dots for the reps of a set, a thin line for the whole session."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

DOT, PITCH = 16, 26


class RepDots(QWidget):
    """A dot a rep: full when done, ringed when at work, faint when to come."""

    def __init__(self) -> None:
        """Begin without dots."""
        super().__init__()
        self._shown: tuple[frozenset[int], int, int, str, str] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_reps(self, done: frozenset[int], current: int, planned: int, colour: str, faint: str) -> None:
        """Show reps, numbered from 1; `current` 0 marks none."""
        shown = (done, current, planned, colour, faint)
        if shown != self._shown:
            if self._shown is None or self._shown[2] != planned:
                self.updateGeometry()
            self._shown = shown
            self.update()

    def _columns(self, width: int) -> int:
        return max(1, width // PITCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._shown is None:
            return
        done, current, planned, colour, faint = self._shown
        columns = min(planned, self._columns(self.width()))
        left = (self.width() - (columns - 1) * PITCH) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rep in range(1, planned + 1):
            row, column = divmod(rep - 1, columns)
            centre = QPointF(left + column * PITCH, PITCH / 2 + row * PITCH)
            lively = rep in done or rep == current
            painter.setPen(QPen(QColor(colour if lively else faint), 2))
            painter.setBrush(QColor(colour) if rep in done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, DOT / 2 - 1, DOT / 2 - 1)
        painter.end()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        planned = self._shown[2] if self._shown else 1
        return math.ceil(planned / self._columns(width)) * PITCH

    def sizeHint(self) -> QSize:
        return QSize(10 * PITCH, self.heightForWidth(10 * PITCH))

    def minimumSizeHint(self) -> QSize:
        return QSize(5 * PITCH, PITCH)


class ProgressLine(QWidget):
    """A thin line that fills from left to right."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._shown = (0.0, "#000000", "#000000")
        self.setFixedHeight(4)

    def show_part(self, part: float, colour: str, faint: str) -> None:
        """Fill a part, 0 to 1; smaller steps than a pixel are not painted."""
        steps = max(1, self.width())
        shown = (round(part * steps) / steps, colour, faint)
        if shown != self._shown:
            self._shown = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        part, colour, faint = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(faint))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * part, self.height()), 2, 2)
        painter.end()
