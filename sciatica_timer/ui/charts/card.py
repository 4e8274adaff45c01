"""A card around one chart: its title, the sentence that says what it shows, its legend, and the chart itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sciatica_timer.ui.charts.painter import legend_places, paint_legend
from sciatica_timer.ui.charts.view import EDGE_PX, look_of
from sciatica_timer.ui.widgets.shapes import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPaintEvent

    from sciatica_timer.ui.charts.geometry import Sample
    from sciatica_timer.ui.charts.painter import ChartLook
    from sciatica_timer.ui.charts.view import ChartView
    from sciatica_timer.ui.theme import Theme

TEXT_PX = 12  # of the legend
SIDE_PX = 18  # between the card's edge and what is in it; the focus ring of the chart may lie in there
CHART_PX = 132  # the least height at 100 % text size


class Legend(QWidget):
    """Samples side by side, wrapped where there is no more room."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self.samples: tuple[Sample, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Show other samples."""
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


class ChartCard(QFrame):
    """A chart with a sentence that says the same to those who cannot see it; `head` has room beside the title."""

    def __init__(self, theme: Theme, title: str, view: ChartView, height_px: int = CHART_PX) -> None:
        """Put the card around a chart, without a sentence; `height_px` is its height at 100 % text size at least."""
        super().__init__()
        self._theme, self._view, self._height_px = theme, view, height_px
        self._grown = 0
        self.setProperty("role", "card")
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.sentence = label("", "muted", wrap=True)
        self.legend = Legend(theme)
        self._title = label("", "heading", wrap=True)
        self.head = QHBoxLayout()
        self.head.addWidget(self._title, 1)
        head = QVBoxLayout()
        head.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        head.setSpacing(4)
        head.addLayout(self.head)
        for one in (self.sentence, self.legend):
            head.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX - EDGE_PX, 14, SIDE_PX - EDGE_PX, 12 - EDGE_PX)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(view, 1)
        theme.changed.connect(self._fit)
        self._fit()
        self.show_title(title)

    def show_title(self, title: str) -> None:
        """Name what is drawn."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._view.setAccessibleName(title)

    def show_sentence(self, sentence: str, samples: Sequence[Sample] = (), description: str = "") -> None:
        """Show the sentence that sums up the chart, and what colours mean; `description` is read out in its place."""
        self.sentence.setText(sentence)
        self.legend.show_samples(samples)
        self.setAccessibleDescription(description or sentence)
        self._view.describe(description or sentence)

    def grow(self, height: int) -> None:
        """Make the chart at least so many pixels high, and never lower than its letters need."""
        self._grown = height
        self._fit()

    def _fit(self) -> None:
        self._view.setMinimumHeight(max(self._grown, self._theme.px(self._height_px)))
