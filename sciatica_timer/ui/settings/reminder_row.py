"""One reminder on the card of reminders: on or off, at which times, on which days, and whether it asks once more."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sciatica_timer.core.reminders import EVERY_DAY, MOST_TIMES, USUAL_TIME, Reminder
from sciatica_timer.ui.settings.time_fields import TimeField, TimeSpread
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import first_weekday, time_words
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import LONGEST_TITLE_WORD, breakable, button, label

if TYPE_CHECKING:
    from datetime import time


class ReminderRow(QWidget):
    """`changed` carries the reminder wanted; times and days are seen while it is on."""

    changed = Signal(object)

    def __init__(self, name: str) -> None:
        """Begin with a reminder that is off."""
        super().__init__()
        self._name = name
        self._shown = Reminder()
        self.on = QCheckBox(tr("Remind me"))
        self.on.setAccessibleName(tr("Remind me of {0}").format(name))
        self.on.clicked.connect(self._turn)
        self.times: list[TimeField] = []  # as many as were ever needed
        self.removers: list[QPushButton] = []
        self.more = button(tr("Add a time"), self._add, "", tr("{0}: add a time").format(name))
        self.spread: TimeSpread | None = None  # made once it is seen: a card has many rows
        self.again = QCheckBox(tr("Once more an hour later, if it was not done"))
        self.again.setAccessibleName(tr("{0}: once more an hour later, if it was not done").format(name))
        self.again.clicked.connect(self._choose_again)
        self.days = {day: self._day(day) for day in _days_in_order()}
        self.no_day = label(tr("Choose a day, and it reminds you."), "warning", wrap=True)
        self._lay_out()
        self.show_reminder(self._shown)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(breakable(self._name, LONGEST_TITLE_WORD), "key", wrap=True), 1)
        head.addWidget(self.on, 0, Qt.AlignmentFlag.AlignTop)
        self._times, days = FlowBar(), FlowBar(spacing=6)
        filling = FlowBar()
        filling.add(self.more)
        for day in self.days.values():
            days.add(day)
        self._more = QWidget()
        self._inside = inside = QVBoxLayout(self._more)
        inside.setContentsMargins(0, 0, 0, 8)
        for part in (self._times, filling, days, self.no_day, self.again):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._more)

    def _field(self, index: int) -> TimeField:
        field = TimeField()
        field.setAccessibleName(tr("{0}: time {1}").format(self._name, index + 1))
        field.chosen.connect(partial(self._choose_time, index))
        return field

    def _make_fields(self, number: int) -> None:
        """Make what is still missing for so many times."""
        if self.spread is None:
            self.spread = TimeSpread(self._name)
            self.spread.chosen.connect(self._choose_times)
            self._inside.insertWidget(2, self.spread)
            self.spread.show()
            first_day = next(iter(self.days.values()))
            for before, after in pairwise([self.more, *self.spread.stops, first_day]):
                QWidget.setTabOrder(before, after)
        for index in range(len(self.times), number):
            self.times.append(self._field(index))
            self.removers.append(self._remover(index))
            self._times.add(self.times[-1])
            self._times.add(self.removers[-1])
            QWidget.setTabOrder(self.removers[-2] if index else self.on, self.times[-1])
            QWidget.setTabOrder(self.times[-1], self.removers[-1])

    def _remover(self, index: int) -> QPushButton:
        return button("\N{MULTIPLICATION SIGN}", partial(self._remove, index), "step")

    def _day(self, day: int) -> QPushButton:
        locale, number = QLocale(), day + 1
        words = locale.standaloneDayName(number, QLocale.FormatType.ShortFormat)
        spoken = f"{self._name}: {locale.standaloneDayName(number, QLocale.FormatType.LongFormat)}"
        made = button(words, None, "choice", spoken)
        made.setCheckable(True)
        made.clicked.connect(self._choose_days)
        return made

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in reading order."""
        pairs = [one for pair in zip(self.times, self.removers, strict=True) for one in pair]
        return [
            self.on,
            *pairs,
            self.more,
            *(self.spread.stops if self.spread else ()),
            *self.days.values(),
            self.again,
        ]

    def show_reminder(self, reminder: Reminder) -> None:
        """Show a reminder without telling it."""
        self._shown = reminder
        self.on.setChecked(reminder.on)
        self._more.setVisible(reminder.on)
        self.again.setChecked(reminder.again)
        if reminder.on:
            self._make_fields(len(reminder.times))
        for index, (field, remover) in enumerate(zip(self.times, self.removers, strict=True)):
            is_used = index < len(reminder.times)
            field.setVisible(is_used)
            remover.setVisible(is_used and len(reminder.times) > 1)
            if is_used:
                field.show_time(reminder.times[index])
                words = tr("{0}: remove {1}").format(self._name, time_words(reminder.times[index]))
                remover.setAccessibleName(words)
                remover.setToolTip(words)
        self.more.setVisible(len(reminder.times) < MOST_TIMES)
        for day, shown in self.days.items():
            shown.setChecked(day in reminder.days)
        self.no_day.setVisible(not reminder.days)

    def _emit(self, reminder: Reminder) -> None:
        self.show_reminder(reminder)
        self.changed.emit(reminder)

    def _turn(self) -> None:
        """Turn the reminder on or off; a new one starts with a usual time."""
        self._emit(replace(self._shown, on=self.on.isChecked(), times=self._shown.times or (USUAL_TIME,)))

    def _choose_time(self, index: int, at: time) -> None:
        times = self._shown.times
        self._emit(replace(self._shown, times=(*times[:index], at, *times[index + 1 :])))

    def _add(self) -> None:
        times = (*self._shown.times, USUAL_TIME)
        self._emit(replace(self._shown, times=times))
        self.times[len(times) - 1].setFocus()

    def _choose_times(self, times: tuple[time, ...]) -> None:
        self._emit(replace(self._shown, times=times))

    def _choose_again(self) -> None:
        self._emit(replace(self._shown, again=self.again.isChecked()))

    def _remove(self, index: int) -> None:
        times = self._shown.times
        self._emit(replace(self._shown, times=times[:index] + times[index + 1 :]))
        self.times[max(0, index - 1)].setFocus()

    def _choose_days(self) -> None:
        days = tuple(day for day in EVERY_DAY if self.days[day].isChecked())
        self._emit(replace(self._shown, days=days))


def _days_in_order() -> list[int]:
    """Return the days of a week in the order of the locale; 0 is Monday."""
    first = first_weekday()
    return [(first + ahead) % len(EVERY_DAY) for ahead in range(len(EVERY_DAY))]
