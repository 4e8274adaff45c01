"""Pain over time: back and leg, before and after, on the scale of 0 to 10."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import Qt

from sciatica_timer.core.pain import WORST
from sciatica_timer.ui.history_words import pain_tip
from sciatica_timer.ui.widgets.picture_colours import back_colour, leg_colour
from sciatica_timer.ui.widgets.week_plot import WeekPlot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sciatica_timer.core.pain_course import PainPoint
    from sciatica_timer.ui.theme import Theme

TICKS = (0, WORST // 2, WORST)
WIDTH_PX, DOT_PX = 2, 6
ROOM_FOR_DOTS = 0.05  # of the scale, so that a dot at 0 is whole
MOST_DOTS = 10  # more of them would hide the lines, which then say all
NEAR_WEEKS = 1.0  # how far from a point its words are still told


class PainPicture(WeekPlot):
    """Four lines: solid before exercising, dotted after; a gap of weeks without an answer is drawn through."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        self._points: tuple[PainPoint, ...] = ()
        self._firsts: tuple[date, ...] = ()
        super().__init__(theme, self._draw_lines, self._tip_at)

    def show_pain(self, points: Sequence[PainPoint], firsts: Sequence[date]) -> None:
        """Show points, oldest first, along the weeks that begin on these days."""
        self._points, self._firsts = tuple(points), tuple(firsts)
        self.redraw()

    def _draw_lines(self) -> None:
        self.begin(self._firsts, TICKS, room_below=ROOM_FOR_DOTS)
        palette = self.theme.palette
        for colour, before, after in (
            (back_colour(palette), "back_before", "back_after"),
            (leg_colour(palette), "leg_before", "leg_after"),
        ):
            self._add_line(after, colour, Qt.PenStyle.DotLine)
            self._add_line(before, colour, Qt.PenStyle.SolidLine)

    def _add_line(self, name: str, colour: str, style: Qt.PenStyle) -> None:
        known = [point for point in self._points if getattr(point, name) is not None]
        dots: dict[str, Any] = {
            "symbol": "o" if len(known) <= MOST_DOTS else None,
            "symbolSize": DOT_PX,
            "symbolPen": pg.mkPen(colour, width=1.5),
            "symbolBrush": colour if style is Qt.PenStyle.SolidLine else self.theme.palette.surface,
        }
        self.plot.plot(
            [self._place(point) for point in known],
            [getattr(point, name) for point in known],
            pen=pg.mkPen(colour, width=WIDTH_PX, style=style),
            antialias=True,
            **dots,
        )

    def _place(self, point: PainPoint) -> float:
        """Count the weeks to the middle of a point's days; 0 is the middle of the first week."""
        middle = (point.first.toordinal() + point.last.toordinal()) / 2
        return (middle - self._firsts[0].toordinal() - 3) / 7

    def _tip_at(self, place: float) -> str:
        near = min(self._points, key=lambda point: abs(self._place(point) - place), default=None)
        return pain_tip(near) if near and abs(self._place(near) - place) <= NEAR_WEEKS else ""
