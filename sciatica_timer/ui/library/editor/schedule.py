"""How often something is due: on which days, and how many times on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.schedule import EVERY_DAYS_POSSIBLE, Schedule
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.fields import Choices
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import first_weekday
from sciatica_timer.ui.widgets.flow import FlowBar

if TYPE_CHECKING:
    from collections.abc import Iterable

WEEK = 7
WORKDAYS = (0, 1, 2, 3, 4)
EVERY, OTHER, FEW, CERTAIN = range(4)


class DaysField(QWidget):
    """Asks for the days; `schedule_changed` carries a `Schedule`."""

    schedule_changed = Signal(object)

    def __init__(self) -> None:
        """Begin with every day."""
        super().__init__()
        self._schedule = Schedule()
        self.kind = Choices(
            [
                (EVERY, tr("Every day")),
                (OTHER, tr("Every other day")),
                (FEW, tr("Every few days")),
                (CERTAIN, tr("On certain days")),
            ]
        )
        self.kind.chosen.connect(self._take_kind)
        self.every = AmountBox(Range(2, EVERY_DAYS_POSSIBLE.high))
        self.every.setAccessibleName(tr("Days from one time to the next"))
        self.every.amount_changed.connect(self._take_every)
        self._row = FlowBar(spacing=4)
        self.days: dict[int, QCheckBox] = {}
        for day in _week():
            self.days[day] = box = QCheckBox(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat))
            box.setAccessibleName(QLocale().dayName(day + 1))
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.clicked.connect(self._take_days)
            self._row.add(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.kind, self.every, self._row):
            column.addWidget(part)
        self.setFocusProxy(self.kind)
        self._show_kind(EVERY)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802  Qt's
        """Name the list too, which has the focus."""
        super().setAccessibleName(name)
        self.kind.setAccessibleName(name)

    def show_schedule(self, schedule: Schedule) -> None:
        """Show a schedule."""
        if schedule == self._schedule:
            return
        self._schedule = schedule
        usual = {1: EVERY, 2: OTHER}.get(schedule.every_days, FEW)
        self._show_kind(CERTAIN if schedule.days else usual)
        if schedule.every_days > 1:
            self.every.show_amount(Range(schedule.every_days, schedule.every_days))
        self._check(schedule.days)

    def _check(self, days: Iterable[int]) -> None:
        for day, box in self.days.items():
            box.setChecked(day in days)

    def _show_kind(self, kind: int) -> None:
        self.kind.show_value(kind)
        self.every.setVisible(kind == FEW)
        self._row.setVisible(kind == CERTAIN)

    def _take_kind(self, kind: int) -> None:
        self._show_kind(kind)
        if kind == CERTAIN:
            self._check(self._schedule.days or WORKDAYS)
            self._take_days()
        elif kind == FEW:
            self.every.show_amount(Range(3, 3))
            self._emit(Schedule(every_days=3))
        else:
            self._emit(Schedule(every_days=1 if kind == EVERY else 2))

    def _take_every(self, amount: Range) -> None:
        self._emit(Schedule(every_days=int(amount.low)))

    def _take_days(self) -> None:
        days = tuple(sorted(day for day, box in self.days.items() if box.isChecked()))
        self._emit(Schedule(days))

    def _emit(self, schedule: Schedule) -> None:
        if schedule != self._schedule:
            self._schedule = schedule
            self.schedule_changed.emit(schedule)


def _week() -> list[int]:
    """Return the days as `date.weekday()` counts them, from the one that begins the week here."""
    first = first_weekday()
    return [(first + day) % WEEK for day in range(WEEK)]
