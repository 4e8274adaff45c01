"""Sets per week, a bar of each section on top of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.exercise import Section
from sciatica_timer.ui.history_words import sets_tip
from sciatica_timer.ui.widgets.picture_colours import ELSEWHERE, section_colour
from sciatica_timer.ui.widgets.plot_ticks import value_ticks
from sciatica_timer.ui.widgets.week_plot import WeekPlot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.core.insight import Week
    from sciatica_timer.ui.theme import Theme


class SetsPicture(WeekPlot):
    """A stacked bar a week."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        self._shown: tuple[Week, ...] = ()
        super().__init__(theme, self._draw_bars, self._tip_at)

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show weeks, oldest first."""
        self._shown = tuple(weeks)
        self.redraw()

    def _draw_bars(self) -> None:
        self.begin(
            [week.first for week in self._shown], value_ticks(max((week.sets for week in self._shown), default=0))
        )
        bottoms = [0.0] * len(self._shown)
        for section in (*Section, ELSEWHERE):
            heights = [
                week.sets_elsewhere if section is ELSEWHERE else week.sets_by_section.get(section, 0)
                for week in self._shown
            ]
            self.add_bars(heights, section_colour(section, self.theme.palette), bottoms)
            bottoms = [bottom + height for bottom, height in zip(bottoms, heights, strict=True)]

    def _tip_at(self, place: float) -> str:
        index = self.week_at(place)
        return "" if index is None else sets_tip(self._shown[index])
