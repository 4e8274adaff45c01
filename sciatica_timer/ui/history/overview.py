"""The upper half of History: figures of this week, and four charts of the last 26, each with its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_timer.ui.charts.card import ChartCard
from sciatica_timer.ui.charts.week_chart import WeekChart
from sciatica_timer.ui.history.calendar_chart import CalendarChart, day_samples
from sciatica_timer.ui.history.charts import minutes_chart, pain_chart, sets_chart
from sciatica_timer.ui.history.wording import (
    days_words,
    minutes_words,
    pain_words,
    sets_words,
    signed_words,
    span_words,
)
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.shapes import label

if TYPE_CHECKING:
    from sciatica_timer.core.history.insight import Comparison, PainChange
    from sciatica_timer.core.history.overview import Glance
    from sciatica_timer.ui.theme import Theme

FIGURE_PX = 150  # the least width of a card of figures, at 100 % text size
CHART_PX = 330  # the least width of a chart's card, likewise: two of them stand in the smallest window
UNKNOWN = "–"  # noqa: RUF001  a dash where a figure would stand


class SummaryCard(QFrame):
    """One figure, what it counts, and a line to compare it with."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(2)
        self.figure, self.words, self.beside = (
            label("", "figure"),
            label("", "muted", wrap=True),
            label("", "small", wrap=True),
        )
        for one in (self.figure, self.words, self.beside):
            column.addWidget(one)
        column.addStretch(1)

    def show_figure(self, figure: str, words: str, beside: str) -> None:
        """Show all three; they are read out as one."""
        self.figure.setText(figure)
        self.words.setText(words)
        self.beside.setText(beside)
        self.beside.setVisible(bool(beside))
        self.setAccessibleName(" ".join(filter(None, (figure, words, beside))))


class SummaryCards(EvenGrid):
    """Sets, active days and time of this week compared with the usual, and the change in pain."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        self.sets, self.days, self.time, self.pain = (SummaryCard() for _ in range(4))
        super().__init__(theme, (self.sets, self.days, self.time, self.pain), (4, 2, 1), FIGURE_PX)

    def show_week(self, comparison: Comparison) -> None:
        """Show this week beside the mean of the last four."""
        this = comparison.this
        usual = self._usual_words(comparison.usual_sets, comparison.of_weeks)
        self.sets.show_figure(str(this.sets), tr("set this week") if this.sets == 1 else tr("sets this week"), usual)
        usual = self._usual_words(comparison.usual_days, comparison.of_weeks)
        self.days.show_figure(tr("{0} of 7").format(this.days), tr("active days this week"), usual)
        hold = tr("{0} of it under hold").format(span_words(this.hold_seconds)) if this.hold_seconds else ""
        self.time.show_figure(tr("{0} min").format(round(this.minutes)), tr("exercised this week"), hold)

    def _usual_words(self, usual: float, of_weeks: int) -> str:
        return tr("usually about {0}").format(round(usual)) if of_weeks else ""

    def show_pain(self, change: PainChange) -> None:
        """Show how the last four weeks differ from the four before: the leg first, whose symptoms count most."""
        leg, back = change.leg, change.back
        if leg is not None:
            beside = "" if back is None else tr("back pain: {0}").format(signed_words(back))
            self.pain.show_figure(signed_words(leg), tr("leg pain, 4-week change"), beside)
        elif back is not None:
            self.pain.show_figure(signed_words(back), tr("back pain, 4-week change"), "")
        else:
            words = tr("pain, 4-week change")
            self.pain.show_figure(UNKNOWN, words, tr("known after four weeks of notes"))


class Overview(QWidget):
    """Cards of figures above cards of charts."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._glance: Glance | None = None
        self.summary = SummaryCards(theme)
        self.calendar = CalendarChart(theme)
        self.pain_chart, self.sets_chart, self.minutes_chart = (WeekChart(theme) for _ in range(3))
        self.days = ChartCard(theme, tr("Active days"), self.calendar)
        self.pain = ChartCard(theme, tr("Pain before and after"), self.pain_chart)
        self.sets = ChartCard(theme, tr("Sets per week"), self.sets_chart)
        self.minutes = ChartCard(theme, tr("Minutes per week"), self.minutes_chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(EvenGrid(theme, (self.days, self.pain, self.sets, self.minutes), (2, 1), CHART_PX))
        theme.changed.connect(self._show_charts)

    def show_glance(self, glance: Glance) -> None:
        """Show the last 26 weeks."""
        self._glance = glance
        self.summary.show_week(glance.comparison)
        self.summary.show_pain(glance.pain_change)
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
