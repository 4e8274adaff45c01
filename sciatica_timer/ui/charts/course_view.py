"""The picture below the answer on top, as a widget: a click or an arrow shows a day, Enter opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal

from sciatica_timer.ui.charts.course_chart import by_week
from sciatica_timer.ui.charts.painter import axes_of, dots_of
from sciatica_timer.ui.charts.week_chart import WeekChart

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from sciatica_timer.core.history.course import Course
    from sciatica_timer.ui.charts.geometry import Chart
    from sciatica_timer.ui.theme import Theme

RING_PX = 2  # around the dots of the day that is chosen


class CourseView(WeekChart):
    """← and → go from day to day; `day_opened` carries the day that Enter or a double click asks for."""

    day_opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__(theme)
        self._course: Course | None = None

    def show_course(self, course: Course, chart: Chart) -> None:
        """Show another course, and the chart that was made of it."""
        self._course = course
        self.show_chart(chart)

    def place_of(self, stop: int) -> QRectF:
        """Return the rectangle around the dots of a day."""
        return self._places()[stop].adjusted(-RING_PX, -RING_PX, RING_PX, RING_PX)

    def stop_near(self, at: QPointF) -> int | None:
        """Return the day whose dots are nearest, or, above them, the day that stands there."""
        if at.y() <= self._axes.inside.bottom():
            return super().stop_near(at)
        places = self._places()
        reach = self._axes.pitch
        near = min(range(len(places)), key=lambda stop: _distance(places[stop], at), default=None)
        return near if near is not None and _distance(places[near], at) <= reach else None

    def _places(self) -> list[QRectF]:
        """Return the rectangle of each day's dots, in the order of the days."""
        if self._course is None:
            return []
        found = []
        squares = dots_of(self.chart, axes_of(self.chart, self.room, self._look), self._look)
        for (_, days), places in zip(by_week(self._course), squares, strict=True):
            begins = 0
            for day in days:
                own = places[begins : begins + len(day.manners)]
                begins += len(own)
                found.append(_around(own))
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        stop = self.stop_near(event.position())
        if stop is not None and event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._choose(stop)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        stop = self.stop_near(event.position())
        if stop is not None:
            self._open(stop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen is not None:
            self._open(self.chosen)
        else:
            super().keyPressEvent(event)

    def _open(self, stop: int) -> None:
        assert self._course is not None
        self.day_opened.emit(self._course.days[stop].local_date)


def _around(places: list[QRectF]) -> QRectF:
    whole = QRectF(places[0])
    for place in places[1:]:
        whole = whole.united(place)
    return whole


def _distance(place: QRectF, at: QPointF) -> float:
    centre = place.center()
    return abs(centre.x() - at.x()) + abs(centre.y() - at.y())
