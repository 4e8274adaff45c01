"""A plot along the weeks, in the app's colours: pyqtgraph draws, and nothing in it can be clicked, dragged or zoomed.

Whoever imports this file loads pyqtgraph; `plot_library` does so beside the running window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from sciatica_timer.ui.widgets.legend import text_font
from sciatica_timer.ui.widgets.plot_ticks import month_ticks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.ui.theme import Theme

TEXT_PX = 11
HALF_WEEK = 0.5
BAR_WIDTH = 0.72
ROOM_ABOVE = 0.04  # of the highest value, so that the line there is whole
MONTH_ROOM = 1.8  # widths of a month's name for each


class WeekPlot(QWidget):
    """Weeks from left to right, values upwards; `draw` is asked for anew whenever the colours change."""

    def __init__(self, theme: Theme, draw: Callable[[], object], tip: Callable[[float], str]) -> None:
        """Take what draws the content, and what to say of a place, counted in weeks."""
        super().__init__()
        self.theme, self._draw, self._tip = theme, draw, tip
        self._weeks: tuple[date, ...] = ()
        self.view: Any = pg.PlotWidget(enableMenu=False)
        # Wheel, clicks and the context menu pass through to the page, which knows what to do with them.
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.plot: Any = self.view.getPlotItem()
        self.plot.hideButtons()
        self.plot.vb.setMouseEnabled(x=False, y=False)
        self.plot.vb.disableAutoRange()
        self.plot.setContentsMargins(0, 4, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        theme.changed.connect(self.redraw)

    def begin(self, weeks: Sequence[date], ticks: Sequence[int], room_below: float = 0.0) -> None:
        """Clear the plot and set its axes: the first days of the weeks, and the values to be marked."""
        self._weeks = tuple(weeks)
        self.plot.clear()
        self.view.setBackground(self.theme.palette.surface)
        for name in ("left", "bottom"):
            self._style(self.plot.getAxis(name))
        self.plot.getAxis("left").setTicks([[(value, str(value)) for value in ticks]])
        self.plot.getAxis("bottom").setHeight(self.theme.px(TEXT_PX) * 1.9)
        for value in ticks:
            self.plot.addItem(pg.InfiniteLine(value, angle=0, pen=pg.mkPen(self.theme.palette.line, width=1)))
        span = ticks[-1] * -room_below, ticks[-1] * (1 + max(room_below, ROOM_ABOVE))
        self.plot.vb.setRange(xRange=(-HALF_WEEK, len(weeks) - HALF_WEEK), yRange=span, padding=0)
        self._mark_months()

    def _style(self, axis: Any) -> None:
        axis.setPen(pg.mkPen(None))
        axis.setTextPen(self.theme.palette.muted)
        font = text_font(self, self.theme.px(TEXT_PX))
        axis.setStyle(tickLength=0, tickAlpha=0, tickFont=font, tickTextOffset=6, hideOverlappingLabels=False)

    def _mark_months(self) -> None:
        letters = QFontMetrics(text_font(self, self.theme.px(TEXT_PX)))
        room = self.width() / max(1.0, MONTH_ROOM * letters.horizontalAdvance("MMM"))
        self.plot.getAxis("bottom").setTicks([month_ticks(self._weeks, max(1, int(room)))])

    def add_bars(self, heights: Sequence[float], colour: str, bottoms: Sequence[float] | None = None) -> None:
        """Add a bar a week; one without height is not drawn."""
        places = [index for index, height in enumerate(heights) if height]
        if places:
            self.plot.addItem(
                pg.BarGraphItem(
                    x=places,
                    width=BAR_WIDTH,
                    y0=[bottoms[index] if bottoms else 0 for index in places],
                    height=[heights[index] for index in places],
                    brush=colour,
                    pen=pg.mkPen(self.theme.palette.surface, width=1),
                )
            )

    def redraw(self) -> None:
        """Draw all anew."""
        self._draw()

    def week_at(self, place: float) -> int | None:
        """Give the index of the week at a place of the axis."""
        index = round(place)
        return index if 0 <= index < len(self._weeks) else None

    def _tell(self, event: QHelpEvent) -> None:
        place: QPoint = self.view.mapFrom(self, event.pos())
        at = self.plot.vb.mapSceneToView(self.view.mapToScene(place)).x()
        QToolTip.showText(event.globalPos(), self._tip(at), self)

    def sizeHint(self) -> QSize:
        return QSize(480, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 80)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_months()
