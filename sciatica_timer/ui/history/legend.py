"""What the colours and strokes of a chart mean: small samples, each with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.ui.widgets.chart_painter import legend_places, paint_legend
from sciatica_timer.ui.widgets.chart_view import look_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPaintEvent

    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.widgets.chart_geometry import Sample
    from sciatica_timer.ui.widgets.chart_painter import ChartLook

TEXT_PX = 12


class Legend(QWidget):
    """Samples in a row; those without room go on in the next."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self.samples: tuple[Sample, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Show these."""
        self.samples = tuple(samples)
        self.updateGeometry()
        self.update()

    @property
    def _look(self) -> ChartLook:
        return look_of(self, self._theme, TEXT_PX)

    def _places(self, width: int) -> list[QRectF]:
        return legend_places(self.samples, width, self._look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_legend(painter, self.samples, self._places(self.width()), self._look)
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
