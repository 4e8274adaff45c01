"""The row of small cards above the pictures of History: this week in figures, and the change in pain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from sciatica_timer.ui.history.wording import signed_words, span_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.even_grid import EvenGrid
from sciatica_timer.ui.widgets.shapes import label

if TYPE_CHECKING:
    from sciatica_timer.core.history.insight import Comparison, PainChange
    from sciatica_timer.ui.theme import Theme

LEAST_PX = 150
UNKNOWN = "–"  # noqa: RUF001  a dash where a figure would stand


class SummaryCard(QFrame):
    """One figure, what it counts, and a line to see it beside."""

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
    """Sets, active days and time of this week beside what is usual, and the change in pain."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        self.sets, self.days, self.time, self.pain = (SummaryCard() for _ in range(4))
        super().__init__(theme, (self.sets, self.days, self.time, self.pain), (4, 2, 1), LEAST_PX)

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
