"""A card around one chart: its title, the sentence that says what it shows, its legend, and the chart itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from sciatica_timer.ui.history.legend import Legend
from sciatica_timer.ui.widgets.chart_view import EDGE_PX
from sciatica_timer.ui.widgets.shapes import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.widgets.chart_geometry import Sample
    from sciatica_timer.ui.widgets.chart_view import ChartView

SIDE_PX = 18  # between the card's edge and what is in it; the focus ring of the chart may lie in there
CHART_PX = 132  # the least height at 100 % text size


class ChartCard(QFrame):
    """The sentence says it all for those who cannot see the chart."""

    def __init__(self, theme: Theme, title: str, view: ChartView) -> None:
        """Hold the chart, without a sentence."""
        super().__init__()
        self._theme, self._view = theme, view
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        view.setAccessibleName(title)
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.sentence = label("", "muted", wrap=True)
        self.legend = Legend(theme)
        head = QVBoxLayout()
        head.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        head.setSpacing(4)
        for one in (label(title, "heading", wrap=True), self.sentence, self.legend):
            head.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX - EDGE_PX, 14, SIDE_PX - EDGE_PX, 12 - EDGE_PX)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(view, 1)
        theme.changed.connect(self._fit)
        self._fit()

    def show_sentence(self, sentence: str, samples: Sequence[Sample] = ()) -> None:
        """Say what the chart shows, and what its colours mean."""
        self.sentence.setText(sentence)
        self.legend.show_samples(samples)
        self.setAccessibleDescription(sentence)
        self._view.describe(sentence)

    def _fit(self) -> None:
        self._view.setMinimumHeight(self._theme.px(CHART_PX))
