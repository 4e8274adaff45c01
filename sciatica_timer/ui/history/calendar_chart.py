"""The calendar of active days: a column a week, a square a day, the fuller the more sets."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sciatica_timer.ui.charts.geometry import Sample
from sciatica_timer.ui.charts.view import TEXT_PX, ChartView, look_of
from sciatica_timer.ui.history.wording import day_tip
from sciatica_timer.ui.palettes import mixed
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import day_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.core.history.insight import CalendarDay
    from sciatica_timer.ui.palettes import Palette
    from sciatica_timer.ui.theme import Theme

SHADES = (0.4, 0.6, 0.8, 1.0)  # of the accent on the card
FULLEST = 4  # sets, where the legend needs some
GAP = 0.18  # of a square with its gap
LARGEST_PX = 24
ROWS = 7
STEPS = {Qt.Key.Key_Left: -ROWS, Qt.Key.Key_Right: ROWS, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def shade(sets: int, most: int, palette: Palette) -> str:
    """Return the colour of a day: four steps up to the fullest day, the lowest also for reps without a set."""
    step = max(1, math.ceil(len(SHADES) * sets / max(1, most)))
    return mixed(palette.surface, palette.hold, SHADES[step - 1])


def day_samples(palette: Palette) -> tuple[Sample, ...]:
    """Return the legend."""
    return (
        Sample(tr("day off"), palette.mat),
        Sample(tr("fewer sets"), shade(1, FULLEST, palette)),
        Sample(tr("more sets"), shade(FULLEST, FULLEST, palette)),
    )


class CalendarChart(ChartView):
    """Squares stay square at every size; ← and → go from week to week, ↑ and ↓ from day to day."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__(theme, STEPS)
        self.days: tuple[CalendarDay, ...] = ()
        self._most = 0
        self._measures = (QPointF(0, 0), 1.0)
        theme.changed.connect(self._measure)

    def show_days(self, days: Sequence[CalendarDay]) -> None:
        """Show days, oldest first; the first one begins a week."""
        self.days = tuple(days)
        self._most = max((day.sets for day in days), default=0)
        self._measure()
        self.begin()

    @property
    def count(self) -> int:
        """The number of days."""
        return len(self.days)

    def words_at(self, stop: int) -> str:
        """Return what was done on a day."""
        return day_tip(self.days[stop])

    def place_of(self, stop: int) -> QRectF:
        """Return the square of a day."""
        column, row = divmod(stop, ROWS)
        corner, pitch = self._measures
        return QRectF(corner.x() + column * pitch, corner.y() + row * pitch, pitch * (1 - GAP), pitch * (1 - GAP))

    def stop_near(self, at: QPointF) -> int | None:
        """Return the day at a point, its half of the gap included."""
        corner, pitch = self._measures
        column, row = int((at.x() - corner.x()) // pitch), int((at.y() - corner.y()) // pitch)
        day = column * ROWS + row
        return day if column >= 0 and 0 <= row < ROWS and day < self.count else None

    def _measure(self) -> None:
        """Find the corner of the first square, and the way from one square to the next: as large as there is room."""
        letters, room = look_of(self, self.theme, TEXT_PX).metrics, self.room
        widest = max((letters.horizontalAdvance(name) for name in self._weekdays()), default=0.0)
        corner = room.topLeft() + QPointF(widest + 8, letters.height() + 3)
        columns = max(1, math.ceil(self.count / ROWS))
        fitting = min((room.right() - corner.x()) / (columns - GAP), (room.bottom() - corner.y()) / (ROWS - GAP))
        self._measures = corner, max(1.0, min(fitting, self.theme.px(LARGEST_PX)))
        self.update()

    def _weekdays(self) -> list[str]:
        return [day_words(day.local_date, "ddd") for day in self.days[:ROWS]]

    def paint(self, painter: QPainter) -> None:
        """Paint names and squares."""
        self._paint_words(painter)
        for index, day in enumerate(self.days):
            self._paint_day(painter, index, day)

    def _paint_words(self, painter: QPainter) -> None:
        """Name every other weekday at the left, and each month above the week that holds its first day."""
        look, room = look_of(self, self.theme, TEXT_PX), self.room
        letters = look.metrics
        painter.setFont(look.font)
        painter.setPen(QColor(look.text))
        for row, name in list(enumerate(self._weekdays()))[::2]:
            middle = self.place_of(row).center().y() + (letters.ascent() - letters.descent()) / 2
            painter.drawText(QPointF(room.left(), middle), name)
        free = 0.0
        for index, day in enumerate(self.days):
            if day.local_date.day == 1:
                left, name = self.place_of(index).x(), day_words(day.local_date, "MMM")
                wide = letters.horizontalAdvance(name)
                if left >= free and left + wide <= room.right():
                    painter.drawText(QPointF(left, room.top() + letters.ascent()), name)
                    free = left + wide + 6

    def _paint_day(self, painter: QPainter, index: int, day: CalendarDay) -> None:
        palette, square = self.theme.palette, self.place_of(index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade(day.sets, self._most, palette) if day.is_active else palette.mat))
        if index == self.count - 1:
            painter.setPen(QPen(QColor(palette.text), 1.5))
            square = square.adjusted(0.75, 0.75, -0.75, -0.75)
        round_px = square.width() * 0.25
        painter.drawRoundedRect(square, round_px, round_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
