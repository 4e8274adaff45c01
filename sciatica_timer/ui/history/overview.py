"""The upper half of History: the answer, and below it four charts of the last 26 weeks, each with its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.ui.charts.card import ChartCard
from sciatica_timer.ui.charts.week_chart import WeekChart
from sciatica_timer.ui.history.answer import Answer
from sciatica_timer.ui.history.calendar_chart import CalendarChart, day_samples
from sciatica_timer.ui.history.charts import minutes_chart, pain_chart, sets_chart
from sciatica_timer.ui.history.wording import days_words, minutes_words, pain_words, sets_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.core.history.insight import SessionRow
    from sciatica_timer.core.history.overview import Glance
    from sciatica_timer.ui.theme import Theme

CHART_PX = 330  # the least width of a chart's card at 100 % text size: two of them stand in the smallest window


class Overview(QWidget):
    """The answer above cards of charts."""

    def __init__(self, theme: Theme, name_of: Callable[[SessionRow], str]) -> None:
        """Begin empty; `name_of` names a session."""
        super().__init__()
        self._theme = theme
        self._glance: Glance | None = None
        self.answer = Answer(theme, name_of)
        self.calendar = CalendarChart(theme)
        self.pain_chart, self.sets_chart, self.minutes_chart = (WeekChart(theme) for _ in range(3))
        self.days = ChartCard(theme, tr("Active days"), self.calendar)
        self.pain = ChartCard(theme, tr("Pain before and after"), self.pain_chart)
        self.sets = ChartCard(theme, tr("Sets per week"), self.sets_chart)
        self.minutes = ChartCard(theme, tr("Minutes per week"), self.minutes_chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.answer)
        column.addWidget(EvenGrid(theme, (self.days, self.pain, self.sets, self.minutes), (2, 1), CHART_PX))
        theme.changed.connect(self._show_charts)

    def show_glance(self, glance: Glance) -> None:
        """Show the last 26 weeks."""
        self._glance = glance
        self.answer.show_glance(glance)
        self.calendar.show_days(glance.days)
        self._show_charts()

    def _show_charts(self) -> None:
        if self._glance is None:
            return
        glance, palette = self._glance, self._theme.palette
        weeks = glance.weeks_begun
        pain = pain_words(glance.pain, glance.pain_change)
        self.days.show_sentence(days_words(glance.days), day_samples(palette))
        for card, view, chart, sentence in (
            (self.pain, self.pain_chart, pain_chart(glance.pain, weeks, palette), pain),
            (self.sets, self.sets_chart, sets_chart(weeks, palette), sets_words(glance.comparison)),
            (self.minutes, self.minutes_chart, minutes_chart(weeks, palette), minutes_words(glance.comparison)),
        ):
            view.show_chart(chart)
            card.show_sentence(sentence, chart.samples)
