"""The countdown: a ring, the phase's word and a digit as large as the window allows."""

from __future__ import annotations

from math import ceil, cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from sciatica_timer.ui.access.announcing import announce
from sciatica_timer.ui.session.countdown_text import CountdownText, Row, rows_of

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

STEP_PX = 2  # of the ring's length: what is seen to move
LARGEST_STEP = 0.1  # of the ring; beyond it more than its end has changed
RING_SHARE = 0.042  # of the diameter
WHOLE = 100  # percent
FOCUS_PX, FOCUS_RADIUS_PX = 2, 12


class Countdown(QProgressBar):
    """Draws the text in a ring that empties; repaints only when something of it changes.

    It is a progress bar for screen readers alone: name and value of what is at hand, with the focus if it `is_heard`.
    `clicked` comes when it is pressed with the main button: it is a part of the one big key.
    """

    clicked = Signal()

    def __init__(self) -> None:
        """Begin blank."""
        super().__init__()
        self.setTextVisible(False)
        self.setRange(0, WHOLE)
        self.setValue(0)
        self.is_heard = False
        self._shown: CountdownText | None = None
        self._left = 1.0
        self._drawn: tuple[CountdownText | None, str, QSize] | None = None
        self._lines: list[QRect] = []  # of what is drawn
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_text(self, shown: CountdownText) -> None:
        """Show another text."""
        if shown != self._shown:
            self._shown = shown
            self.update()

    def be_heard(self, *, heard: bool) -> None:
        """Take the focus in a session, so that a screen reader says each phase; only then Tab comes here."""
        self.is_heard = heard
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if heard else Qt.FocusPolicy.NoFocus)

    def say(self, words: str, left: float) -> None:
        """Be called what is said of the phase, of which a part is `left`, 0 to 1."""
        if words != self.accessibleName():
            self.setAccessibleName(words)
            if self.is_heard:
                announce(self, words)
        if self.is_heard:  # the bounds move and not the value, of which every change would be read out
            gone = round(WHOLE * (1 - left))
            self.setRange(-gone, WHOLE - gone)

    def show_left(self, left: float) -> None:
        """Let the ring stand at a part of the phase, 0 to 1; only steps that are seen are painted, and only there."""
        steps = max(1, round(self.ring.width() * pi / STEP_PX))
        left = round(left * steps) / steps
        if left != self._left:
            is_step = abs(left - self._left) < LARGEST_STEP
            changed = self._tip(left).united(self._tip(self._left)) if is_step else self.rect()
            self._left = left
            self.update(changed)

    def _tip(self, left: float) -> QRect:
        """Return where the end of the arc is, with its cap."""
        ring, angle = self.ring, 2 * pi * left
        centre = ring.center() + QPointF(sin(angle), -cos(angle)) * (ring.width() / 2)
        reach = ring.width() * RING_SHARE / 2 + 2
        return QRectF(centre - QPointF(reach, reach), centre + QPointF(reach, reach)).toAlignedRect()

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
        return rows_of(self._shown, self.font(), self.ring.width()) if self._shown is not None else []

    def _draw_ring(self, painter: QPainter, ring: QRectF, shown: CountdownText) -> None:
        pen = QPen(QColor(shown.track), ring.width() * RING_SHARE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        pen.setColor(QColor(shown.colour))
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-360 * 16 * self._left))

    def _draw_text(self, painter: QPainter, ring: QRectF) -> None:
        for row in self.rows:
            painter.setFont(row.font)
            painter.setPen(QColor(row.colour))
            painter.drawText(ring.center() + row.start, row.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        ring = self.ring
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ring(painter, ring, self._shown)
        if self._touches_text(event.rect()):
            self._draw_text(painter, ring)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._shown.text), FOCUS_PX))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), FOCUS_RADIUS_PX, FOCUS_RADIUS_PX)
        painter.end()

    def _touches_text(self, part: QRect) -> bool:
        """Return whether a part of the widget holds anything of a line; most that the ring's end passes does not."""
        drawn = (self._shown, self.font().key(), self.size())
        if drawn != self._drawn:
            self._drawn, centre = drawn, self.ring.center()
            self._lines = [row.whole.translated(centre).toAlignedRect() for row in self.rows]
        return any(line.intersects(part) for line in self._lines)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def sizeHint(self) -> QSize:
        return QSize(440, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)
