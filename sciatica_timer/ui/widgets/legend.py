"""What the colours and strokes of a picture mean: small samples, each with its word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from sciatica_timer.ui.theme import Theme

BLOCK, LINE, DASHES = "block", "line", "dashes"
TEXT_PX, SAMPLE_PX, GAP_PX = 12, 14, 14
STROKE_PX = 2


def text_font(widget: QWidget, pixels: int) -> QFont:
    """Give the widget's own font, so many pixels tall: what is painted does not follow the style sheet by itself."""
    font = QFont(widget.font())
    font.setPixelSize(pixels)
    return font


@dataclass(frozen=True, slots=True)
class Sample:
    """One entry: its word, its colour as #rrggbb, and whether it is a block, a line or dashes."""

    words: str
    colour: str
    kind: str = BLOCK


class Legend(QWidget):
    """Samples in a row; those without room go on in the next."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._samples: tuple[Sample, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Show these."""
        self._samples = tuple(samples)
        self.updateGeometry()
        self.update()

    def _places(self, width: int) -> list[QRectF]:
        """Give the rectangle of each sample with its word, line by line."""
        letters = QFontMetrics(text_font(self, self._theme.px(TEXT_PX)))
        height, x, y = letters.height() + 2, 0.0, 0.0
        places = []
        for sample in self._samples:
            wide = self._theme.px(SAMPLE_PX) + 6 + letters.horizontalAdvance(sample.words)
            if x and x + wide > width:
                x, y = 0.0, y + height
            places.append(QRectF(x, y, wide, height))
            x += wide + self._theme.px(GAP_PX)
        return places

    def _draw(self, painter: QPainter, sample: Sample, place: QRectF) -> None:
        side = self._theme.px(SAMPLE_PX)
        middle = place.center().y()
        if sample.kind == BLOCK:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(sample.colour))
            block = side * 0.75
            painter.drawRoundedRect(QRectF(place.x() + (side - block) / 2, middle - block / 2, block, block), 3, 3)
        else:
            style = Qt.PenStyle.SolidLine if sample.kind == LINE else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(sample.colour), STROKE_PX, style))
            painter.drawLine(QPointF(place.x(), middle), QPointF(place.x() + side, middle))
        painter.setPen(QColor(self._theme.palette.muted))
        painter.drawText(place.adjusted(side + 6, 0, 1, 0), Qt.AlignmentFlag.AlignVCenter, sample.words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(self, self._theme.px(TEXT_PX)))
        for sample, place in zip(self._samples, self._places(self.width()), strict=True):
            self._draw(painter, sample, place)
        painter.end()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1].bottom()) if places else 0

    def sizeHint(self) -> QSize:
        places = self._places(10_000)
        return QSize(round(places[-1].right()), round(places[-1].bottom())) if places else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        places = self._places(1)
        return QSize(60, round(places[0].height())) if places else QSize(0, 0)
