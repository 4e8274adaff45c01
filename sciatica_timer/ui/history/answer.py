"""The answer on top of History: one sentence, and one picture that can be looked into day by day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sciatica_timer.ui.charts.card import ChartCard
from sciatica_timer.ui.charts.course_chart import colours_of, course_chart, point_of
from sciatica_timer.ui.charts.course_view import CourseView
from sciatica_timer.ui.charts.course_wording import course_words, day_told, headline_words, legend_words, title_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.choice_group import Switch
from sciatica_timer.ui.widgets.shapes import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.core.history.course import Course
    from sciatica_timer.core.history.insight import SessionRow
    from sciatica_timer.core.history.overview import Glance
    from sciatica_timer.ui.theme import Theme

CHART_PX = 216  # the least height of the picture at 100 % text size
TWO_YEARS = 1  # the second part of the switch
SPACING_PX = 8  # between its parts, and a little
MOST_OF_THE_HEAD = 0.6  # that the spans take side by side; beyond it they stand below each other


class Answer(QWidget):
    """`day_opened` carries a day whose sessions are asked for."""

    day_opened = Signal(object)

    def __init__(self, theme: Theme, name_of: Callable[[SessionRow], str]) -> None:
        """Begin empty; `name_of` names a session."""
        super().__init__()
        self._theme, self._name_of = theme, name_of
        self._glance: Glance | None = None
        self.sentence = label("", "answer", wrap=True)
        self.spans = Switch(tr("Drawn"), (tr("Half a year"), tr("Two years")))
        self.spans.chosen.connect(self._choose_span)
        self.view = CourseView(theme)
        self.view.day_opened.connect(self.day_opened)
        self.card = ChartCard(theme, tr("Week by week"), self.view, CHART_PX)
        self.card.head.addWidget(self.spans)
        self._is_long = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.sentence)
        column.addWidget(self.card)
        theme.changed.connect(self._show_course)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        parts = [one.sizeHint().width() for one in self.spans.findChildren(QPushButton)]
        abreast = sum(parts) + SPACING_PX * len(parts)
        self.spans.setMinimumWidth(abreast if abreast <= self.width() * MOST_OF_THE_HEAD else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_glance(self, glance: Glance) -> None:
        """Show the answer; the longer picture is offered where there is more to be seen in it."""
        self._glance = glance
        self.spans.setVisible(glance.long_course is not None)
        self.sentence.setText(headline_words(glance.headline))
        self._show_course()

    @property
    def course(self) -> Course | None:
        """What is drawn."""
        if self._glance is None:
            return None
        return (self._glance.long_course if self._is_long else None) or self._glance.course

    def _choose_span(self, number: int) -> None:
        self._is_long = number == TWO_YEARS
        self._show_course()

    def _show_course(self) -> None:
        course = self.course
        if course is not None:
            chart = course_chart(course, partial(self._told, course), *colours_of(self._theme.palette))
            self.view.show_course(course, chart)
            self.card.show_title(title_words(course.measure))
            self.card.show_sentence(legend_words(course), chart.samples, course_words(course))

    def _told(self, course: Course, stop: int) -> str:
        day = course.days[stop]
        return day_told(day, point_of(course, day.local_date), course.measure, self._name_of)
