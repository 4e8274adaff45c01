"""Minutes per week, and how many of them were under hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.ui.history_words import minutes_tip
from sciatica_timer.ui.widgets.picture_colours import other_time_colour
from sciatica_timer.ui.widgets.plot_ticks import value_ticks
from sciatica_timer.ui.widgets.week_plot import WeekPlot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.core.insight import Week
    from sciatica_timer.ui.theme import Theme


class MinutesPicture(WeekPlot):
    """A bar a week, its lower part the time under hold."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        self._shown: tuple[Week, ...] = ()
        super().__init__(theme, self._draw_bars, self._tip_at)

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show weeks, oldest first."""
        self._shown = tuple(weeks)
        self.redraw()

    def _draw_bars(self) -> None:
        minutes = [week.minutes for week in self._shown]
        holds = [min(week.hold_seconds / 60, week.minutes) for week in self._shown]
        self.begin([week.first for week in self._shown], value_ticks(max(minutes, default=0)))
        others = [whole - hold for whole, hold in zip(minutes, holds, strict=True)]
        self.add_bars(holds, self.theme.palette.hold)
        self.add_bars(others, other_time_colour(self.theme.palette), holds)

    def _tip_at(self, place: float) -> str:
        index = self.week_at(place)
        return "" if index is None else minutes_tip(self._shown[index])
