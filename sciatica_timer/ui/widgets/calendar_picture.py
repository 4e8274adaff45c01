"""The calendar of active days: a column a week, a square a day, the fuller the more sets."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from sciatica_timer.ui.history_words import day_tip
from sciatica_timer.ui.palette import mixed
from sciatica_timer.ui.week import day_words
from sciatica_timer.ui.widgets.legend import text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from sciatica_timer.core.insight import CalendarDay
    from sciatica_timer.ui.palette import Palette
    from sciatica_timer.ui.theme import Theme

TEXT_PX = 11
SHADES = (0.4, 0.6, 0.8, 1.0)  # of the accent on the card
GAP = 0.18  # of a square with its gap
LARGEST_PX = 24
ROWS = 7


def shade(sets: int, most: int, palette: Palette) -> str:
    """Give the colour of a day: four steps up to the fullest there is, the first of them without a whole set, too."""
    step = max(1, math.ceil(len(SHADES) * sets / max(1, most)))
    return mixed(palette.surface, palette.hold, SHADES[step - 1])


class CalendarPicture(QWidget):
    """Painted by hand, so that squares stay square; it heeds neither clicks nor the wheel."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._days: tuple[CalendarDay, ...] = ()
        self._most = 0
        theme.changed.connect(self.update)

    def show_days(self, days: Sequence[CalendarDay]) -> None:
        """Show days, oldest first, of which the first begins a week."""
        self._days = tuple(days)
        self._most = max((day.sets for day in days), default=0)
        self.update()

    def square(self, index: int) -> QRectF:
        """Give the place of the day with this index."""
        column, row = divmod(index, ROWS)
        pitch, corner = self._pitch(), self._corner()
        return QRectF(corner.x() + column * pitch, corner.y() + row * pitch, pitch * (1 - GAP), pitch * (1 - GAP))

    def day_at(self, place: QPointF) -> CalendarDay | None:
        """Give the day at a place, its half of the gap included."""
        inner = place - self._corner()
        column, row = int(inner.x() // self._pitch()), int(inner.y() // self._pitch())
        index = column * ROWS + row
        inside = column >= 0 and 0 <= row < ROWS and index < len(self._days)
        return self._days[index] if inside else None

    def _letters(self) -> QFontMetrics:
        return QFontMetrics(text_font(self, self._theme.px(TEXT_PX)))

    def _corner(self) -> QPointF:
        widest = max((self._letters().horizontalAdvance(name) for name in self._weekdays()), default=0)
        return QPointF(widest + 8, self._letters().height() + 3)

    def _pitch(self) -> float:
        columns = max(1, math.ceil(len(self._days) / ROWS))
        corner = self._corner()
        fitting = min((self.width() - corner.x()) / (columns - GAP), (self.height() - corner.y()) / (ROWS - GAP))
        return max(1.0, min(fitting, self._theme.px(LARGEST_PX)))

    def _weekdays(self) -> list[str]:
        return [day_words(day.local_date, "ddd") for day in self._days[:ROWS]]

    def _paint_words(self, painter: QPainter) -> None:
        """Name every other weekday at the left, and each month above the week that holds its first day."""
        painter.setFont(text_font(self, self._theme.px(TEXT_PX)))
        painter.setPen(QColor(self._theme.palette.muted))
        height, corner = self._letters().height(), self._corner()
        for row, name in list(enumerate(self._weekdays()))[::2]:
            middle = self.square(row).center().y()
            painter.drawText(QRectF(0, middle - height / 2, corner.x(), height), Qt.AlignmentFlag.AlignVCenter, name)
        free = 0.0
        for index, day in enumerate(self._days):
            left, name = self.square(index).x(), day_words(day.local_date, "MMM")
            wide = self._letters().horizontalAdvance(name)
            if day.local_date.day == 1 and left >= free and left + wide <= self.width():
                painter.drawText(QPointF(left, self._letters().ascent()), name)
                free = left + wide + 6

    def _paint_day(self, painter: QPainter, index: int, day: CalendarDay) -> None:
        palette, square = self._theme.palette, self.square(index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade(day.sets, self._most, palette) if day.is_active else palette.line))
        if index == len(self._days) - 1:
            painter.setPen(QPen(QColor(palette.text), 1.5))
            square = square.adjusted(0.75, 0.75, -0.75, -0.75)
        round_px = square.width() * 0.25
        painter.drawRoundedRect(square, round_px, round_px)

    def sizeHint(self) -> QSize:
        return QSize(520, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 80)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _tell(self, place: QPoint, globally: QPoint) -> None:
        day = self.day_at(QPointF(place))
        QToolTip.showText(globally, day_tip(day) if day else "", self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        for index, day in enumerate(self._days):
            self._paint_day(painter, index, day)
        painter.end()
