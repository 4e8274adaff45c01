"""A leg, drawn: one press shows how far down it goes. The buttons beside it say the same to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.core.pain import Lowest
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

# In a room of 100 by 220: the outline of back, buttock, leg and foot seen from the side, the back on the left; and
# where each part ends.
_ROOM = QSize(100, 220)
_ENDS = {Lowest.BACK: 52.0, Lowest.BUTTOCK: 92.0, Lowest.THIGH: 146.0, Lowest.BELOW_KNEE: 214.0}
_START = (34.0, 6.0)
_OUTLINE = (  # two bends and an end for each curve
    ((31, 24), (36, 36), (31, 50)),
    ((14, 62), (16, 86), (30, 94)),
    ((33, 112), (36, 128), (37, 144)),
    ((28, 160), (34, 178), (40, 200)),
    ((38, 206), (40, 214), (46, 214)),
    ((60, 214), (74, 216), (80, 212)),
    ((78, 204), (66, 204), (55, 198)),
    ((56, 180), (60, 164), (58, 146)),
    ((66, 128), (74, 112), (72, 92)),
    ((74, 74), (68, 62), (68, 50)),
    ((72, 36), (70, 22), (70, 6)),
)
_WIDTH_PX = 88


class LegPicture(QWidget):
    """`pressed` carries the part of the leg that was pressed."""

    pressed = Signal(object)

    def __init__(self) -> None:
        """Begin without an answer."""
        super().__init__()
        self._lowest: Lowest | None = None
        self.setAccessibleName(tr("Picture of a leg. The buttons beside it say the same."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as large as the text asks for."""
        width = max(_WIDTH_PX, 5 * self.fontMetrics().height())
        return QSize(width, width * _ROOM.height() // _ROOM.width())

    def show_answer(self, lowest: Lowest | None) -> None:
        """Show how far down it goes."""
        if lowest is not self._lowest:
            self._lowest = lowest
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer with the part that lies at this height."""
        if event.button() is Qt.MouseButton.LeftButton:
            at = event.position().y() / self._scale()
            self.pressed.emit(next((part for part, end in _ENDS.items() if at <= end), Lowest.BELOW_KNEE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the outline, and fill it from the back down to the answer, the lowest part the strongest."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        outline, palette = _outline(), self.palette()
        painter.fillPath(outline, palette.color(QPalette.ColorRole.Base))
        above = 0.0
        for part, end in _ENDS.items() if self._lowest is not None else ():
            colour = palette.color(QPalette.ColorRole.Highlight)
            colour.setAlphaF(1.0 if part is self._lowest else 0.35)
            painter.save()
            painter.setClipRect(QRectF(0, above, _ROOM.width(), end - above + (6 if part is Lowest.BELOW_KNEE else 0)))
            painter.fillPath(outline, colour)
            painter.restore()
            above = end
            if part is self._lowest:
                break
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 2))
        painter.drawPath(outline)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1, Qt.PenStyle.DotLine))
        for end in tuple(_ENDS.values())[:-1]:
            painter.drawLine(QPointF(10, end), QPointF(90, end))

    def _scale(self) -> float:
        return self.height() / _ROOM.height()


def _outline() -> QPainterPath:
    path = QPainterPath(QPointF(*_START))
    for first, second, end in _OUTLINE:
        path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
    path.closeSubpath()
    return path
