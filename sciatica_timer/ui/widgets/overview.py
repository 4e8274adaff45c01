"""The upper half of History: figures of this week, and four pictures of the last 26, each with its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.core.exercise import Section
from sciatica_timer.ui.history_words import days_words, minutes_words, pain_words, sets_words
from sciatica_timer.ui.widgets import picture_colours as colours
from sciatica_timer.ui.widgets.calendar_picture import CalendarPicture, shade
from sciatica_timer.ui.widgets.even_grid import EvenGrid
from sciatica_timer.ui.widgets.legend import DASHES, LINE, Sample
from sciatica_timer.ui.widgets.picture_card import PictureCard
from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.widgets.summary_cards import SummaryCards
from sciatica_timer.ui.wording import section_words

if TYPE_CHECKING:
    from sciatica_timer.core.glance import Glance
    from sciatica_timer.ui.plot_library import PlotLibrary
    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.widgets.minutes_picture import MinutesPicture
    from sciatica_timer.ui.widgets.pain_picture import PainPicture
    from sciatica_timer.ui.widgets.sets_picture import SetsPicture

    Plots = tuple[PainPicture, SetsPicture, MinutesPicture]

FULLEST = 4  # sets, where the legend needs some
LEAST_PX = 330  # of a picture's card at 100 % text size: two of them stand in the smallest window


class Overview(QWidget):
    """Cards and sentences stand there at once; plots come as soon as the library that draws them is loaded."""

    def __init__(self, theme: Theme, library: PlotLibrary) -> None:
        """Begin empty."""
        super().__init__()
        self._theme, self._library = theme, library
        self._glance: Glance | None = None
        self._plots: Plots | None = None
        self.summary = SummaryCards(theme)
        self.days = PictureCard(theme, self.tr("Active days"))
        self.pain = PictureCard(theme, self.tr("Pain before and after"))
        self.sets = PictureCard(theme, self.tr("Sets per week"))
        self.minutes = PictureCard(theme, self.tr("Minutes per week"))
        self.calendar = CalendarPicture(theme)
        self.days.hold(self.calendar)
        self._problem = label("", "muted", wrap=True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(EvenGrid(theme, (self.days, self.pain, self.sets, self.minutes), (2, 1), LEAST_PX))
        column.addWidget(self._problem)
        theme.changed.connect(self._show_words)
        library.ready.connect(self._show_plots)

    def show_glance(self, glance: Glance) -> None:
        """Show the last 26 weeks."""
        self._glance = glance
        self.summary.show_week(glance.comparison)
        self.summary.show_pain(glance.pain_change)
        self.calendar.show_days(glance.days)
        self._show_words()
        if self._library.is_ready:
            self._show_plots()
        else:
            self._library.ask()

    def _show_words(self) -> None:
        if self._glance is None:
            return
        comparison, palette = self._glance.comparison, self._theme.palette
        self.days.show_sentence(days_words(self._glance.days), self._day_samples())
        self.pain.show_sentence(pain_words(self._glance.pain, self._glance.pain_change), self._pain_samples())
        self.sets.show_sentence(sets_words(comparison), self._section_samples())
        hold = Sample(self.tr("under hold"), palette.hold)
        other = Sample(self.tr("moving and resting"), colours.other_time_colour(palette))
        self.minutes.show_sentence(minutes_words(comparison), (hold, other))

    def _day_samples(self) -> tuple[Sample, ...]:
        palette = self._theme.palette
        return (
            Sample(self.tr("day off"), palette.line),
            Sample(self.tr("fewer sets"), shade(1, FULLEST, palette)),
            Sample(self.tr("more sets"), shade(FULLEST, FULLEST, palette)),
        )

    def _section_samples(self) -> list[Sample]:
        palette = self._theme.palette
        samples = [Sample(section_words(section), colours.section_colour(section, palette)) for section in Section]
        if self._glance is not None and any(week.sets_elsewhere for week in self._glance.weeks):
            samples.append(Sample(self.tr("Others"), colours.section_colour(colours.ELSEWHERE, palette)))
        return samples

    def _pain_samples(self) -> tuple[Sample, ...]:
        if self._glance is None or not self._glance.pain:
            return ()
        palette = self._theme.palette
        return (
            Sample(self.tr("Leg"), colours.leg_colour(palette)),
            Sample(self.tr("Back"), colours.back_colour(palette)),
            Sample(self.tr("before"), palette.muted, LINE),
            Sample(self.tr("after"), palette.muted, DASHES),
        )

    def _show_plots(self) -> None:
        """Draw, or say why that cannot be done; the sentences are there all the same."""
        if self._library.problem:
            words = self.tr("The pictures cannot be drawn here: {0}.").format(self._library.problem.rstrip("."))
            self._problem.setText(words)
            self._problem.show()
            for card in (self.pain, self.sets, self.minutes):
                card.do_without()
        elif self._glance is not None:
            self._plots = self._plots or self._make_plots()
            pain, sets, minutes = self._plots
            weeks = self._glance.weeks_begun
            pain.show_pain(self._glance.pain, [week.first for week in weeks])
            sets.show_weeks(weeks)
            minutes.show_weeks(weeks)

    def _make_plots(self) -> Plots:
        """Import what imports pyqtgraph: by now that costs next to nothing."""
        from sciatica_timer.ui.widgets.minutes_picture import MinutesPicture  # noqa: PLC0415  see above
        from sciatica_timer.ui.widgets.pain_picture import PainPicture  # noqa: PLC0415
        from sciatica_timer.ui.widgets.sets_picture import SetsPicture  # noqa: PLC0415

        plots = PainPicture(self._theme), SetsPicture(self._theme), MinutesPicture(self._theme)
        for card, plot in zip((self.pain, self.sets, self.minutes), plots, strict=True):
            card.hold(plot)
        return plots
