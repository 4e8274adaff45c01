"""Fields for times of day: one time, and times from one to another every so many hours."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QTimeEdit, QVBoxLayout, QWidget

from sciatica_timer.core.reminders import times_between
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

HOURS = (1, 1.5, 2, 3, 4, 6)
USUAL_HOURS, USUAL_FIRST, USUAL_LAST = 2, time(8), time(20)
USUAL_QUIET = (time(22), time(7))


class TimeField(QTimeEdit):
    """`chosen` carries a time once it is complete; `show_time` emits nothing."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Begin at midnight."""
        super().__init__()
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setToolTip(tr("Type a time, or change it with the arrow keys"))
        self.timeChanged.connect(self._emit)

    def show_time(self, at: time) -> None:
        """Show a time without emitting it."""
        before = self.blockSignals(True)
        self.setTime(QTime(at.hour, at.minute))
        self.blockSignals(before)

    @property
    def shown(self) -> time:
        """The time shown."""
        return time(self.time().hour(), self.time().minute())

    def _emit(self) -> None:
        self.chosen.emit(self.shown)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page, and the time stays


class Choices(QComboBox):
    """A list to choose from that the wheel leaves alone: it scrolls the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TimeSpread(FlowBar):
    """Fills in the times from one to another, such as every 2 hours from 8 to 20; `chosen` carries them."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        """Begin with a usual day; `name` is what it is for."""
        super().__init__()
        self.every = Choices()
        self.every.setAccessibleName(tr("{0}: how often").format(name))
        for hours in HOURS:
            words = tr("every hour") if hours == 1 else tr("every {0} hours").format(QLocale().toString(float(hours)))
            self.every.addItem(words, hours)
        self.every.setCurrentIndex(HOURS.index(USUAL_HOURS))
        self.first, self.last = TimeField(), TimeField()
        self.first.show_time(USUAL_FIRST)
        self.last.show_time(USUAL_LAST)
        self.first.setAccessibleName(tr("{0}: from").format(name))
        self.last.setAccessibleName(tr("{0}: until").format(name))
        self.fill = button(tr("Fill in"), self._emit, "", tr("{0}: fill in the times").format(name))
        for part in (self.every, label(tr("from")), self.first, label(tr("until")), self.last, self.fill):
            self.add(part)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops."""
        return [self.every, self.first, self.last, self.fill]

    def _emit(self) -> None:
        times = times_between(self.first.shown, self.last.shown, self.every.currentData())
        if times:
            self.chosen.emit(times)


class QuietHours(QWidget):
    """No reminder from one time to another; `chosen` carries both, or none."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Begin without quiet hours."""
        super().__init__()
        self.on = QCheckBox(tr("Quiet hours"))
        self.on.setAccessibleName(tr("Quiet hours: no reminder"))
        self.on.clicked.connect(self._emit)
        self.first, self.last = TimeField(), TimeField()
        self.first.setAccessibleName(tr("Quiet hours: from"))
        self.last.setAccessibleName(tr("Quiet hours: until"))
        self.first.show_time(USUAL_QUIET[0])
        self.last.show_time(USUAL_QUIET[1])
        self._span = FlowBar()
        for field, words in ((self.first, tr("from")), (self.last, tr("until"))):
            field.chosen.connect(self._emit)
            self._span.add(label(words))
            self._span.add(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.on)
        column.addWidget(self._span)
        self._span.hide()

    def show_hours(self, hours: tuple[time, ...]) -> None:
        """Show the hours without emitting them."""
        self.on.setChecked(bool(hours))
        self._span.setVisible(bool(hours))
        for field, at in zip((self.first, self.last), hours, strict=False):
            field.show_time(at)

    @property
    def hours(self) -> tuple[time, ...]:
        """The hours shown, both ends or none."""
        return (self.first.shown, self.last.shown) if self.on.isChecked() else ()

    def _emit(self) -> None:
        self.chosen.emit(self.hours)
