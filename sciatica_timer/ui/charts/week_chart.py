"""A chart along the weeks as a widget: bars or lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.ui.charts.geometry import Chart
from sciatica_timer.ui.charts.painter import axes_of, paint_chart
from sciatica_timer.ui.charts.view import TEXT_PX, ChartView, look_of

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QPainter

    from sciatica_timer.ui.charts.geometry import Axes
    from sciatica_timer.ui.charts.painter import ChartLook
    from sciatica_timer.ui.theme import Theme

EMPTY = Chart(0, 1, (0, 1))


class WeekChart(ChartView):
    """Weeks from left to right, values upwards; ← and → go from week to week."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__(theme)
        self.chart = EMPTY

    def show_chart(self, chart: Chart) -> None:
        """Show another chart; the chosen week is kept if only the colours differ."""
        kept = chart.stops == self.chart.stops
        self.chart = chart
        if kept:
            self.update()
        else:
            self.begin()

    @property
    def count(self) -> int:
        """The number of weeks, or of days with an answer."""
        return len(self.chart.stops)

    def words_at(self, stop: int) -> str:
        """Return the values of a week."""
        return self.chart.words(stop)

    def stop_near(self, at: QPointF) -> int | None:
        """Return the week at a point."""
        return self.chart.stop_near(self._axes.place(at.x()))

    def place_of(self, stop: int) -> QRectF:
        """Return the column of a week."""
        return self._axes.column(self.chart.stops[stop])

    @property
    def _look(self) -> ChartLook:
        return look_of(self, self.theme, TEXT_PX)

    @property
    def _axes(self) -> Axes:
        return axes_of(self.chart, self.room, self._look)

    def paint(self, painter: QPainter) -> None:
        """Paint the chart."""
        paint_chart(painter, self.room, self.chart, self._look)
