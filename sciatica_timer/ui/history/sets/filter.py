"""The row above History's table that says which sets are wanted, and in which order."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.core.history.query import ALL, NEWEST_FIRST, Filter, Order, SortKey
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.ui.history.sets.choice_menu import ChoiceMenu
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TYPING_MS = 150
EVERY_DAY, FROM_TO = 0, -1  # beside numbers of days
FIELD_LETTERS, SEARCH_LETTERS = 12, 18
LONGEST_SEARCH, LONGEST_DAY = 200, 40


class SetFilter(QWidget):
    """`filter_changed` carries a Filter, `order_changed` an Order."""

    filter_changed = Signal(object)
    order_changed = Signal(object)

    def __init__(self, names: Mapping[str, str], today: Callable[[], date]) -> None:
        """Begin with all sets, newest first; the names are those of the exercises by id."""
        super().__init__()
        self._today = today
        self._sent = ALL
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.apply)
        self._make_choices(names)
        self.text = self._field(tr("Search notes and names"), SEARCH_LETTERS, LONGEST_SEARCH)
        self.first = self._field(tr("From, such as 2026-01-31"), FIELD_LETTERS, LONGEST_DAY)
        self.last = self._field(tr("To, such as 2026-02-28"), FIELD_LETTERS, LONGEST_DAY)
        self._clear = button(tr("Show all"), self.clear, "choice")
        self._problem = label("", "warning", wrap=True)
        row = FlowBar()
        for widget in (*self._choices, self.first, self.last, self.text, self.order, self._clear):
            row.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        for field in (self.text, self.first, self.last):
            column.addWidget(field.counter)
        column.addWidget(self._problem)
        self._show_state()

    def _make_choices(self, names: Mapping[str, str]) -> None:
        every = tr("all")
        outcomes = [
            (Outcome.COMPLETED, tr("completed")),
            (Outcome.PARTIAL, tr("not all reps")),
            (Outcome.STOPPED_FOR_PAIN, tr("it hurt more")),
        ]
        days = [(7, tr("last 7")), (28, tr("last 4 weeks")), (84, tr("last 12 weeks"))]
        spans = [(EVERY_DAY, every), *days, (365, tr("last year")), (FROM_TO, tr("from … to …"))]
        self.exercise = ChoiceMenu(tr("Exercise"), [(None, every), *names.items()])
        self.outcome = ChoiceMenu(tr("Outcome"), [(None, every), *outcomes])
        self.days = ChoiceMenu(tr("Days"), spans)
        self.order = ChoiceMenu(tr("Order"), self._orders())
        self._choices = (self.exercise, self.outcome, self.days)
        for choice in self._choices:
            choice.chosen.connect(self.apply)
        self.order.chosen.connect(self._emit_order)

    def show_names(self, names: Mapping[str, str]) -> None:
        """Offer other exercises than before."""
        self.exercise.offer([(None, tr("all")), *names.items()])

    def _orders(self) -> list[tuple[Order, str]]:
        return [
            (NEWEST_FIRST, tr("newest first")),
            (Order(SortKey.DATE, descending=False), tr("oldest first")),
            (Order(SortKey.EXERCISE, descending=False), tr("exercise")),
            (Order(SortKey.EXERCISE), tr("exercise, last first")),
            (Order(SortKey.REPS, descending=False), tr("fewest reps first")),
            (Order(SortKey.REPS), tr("most reps first")),
            (Order(SortKey.OUTCOME, descending=False), tr("outcome")),
            (Order(SortKey.OUTCOME), tr("outcome, last first")),
        ]

    def _field(self, words: str, letters: int, most: int) -> LimitedLine:
        field = LimitedLine(most)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setMinimumWidth(self.fontMetrics().horizontalAdvance("x") * letters + 60)
        field.textChanged.connect(self._typing.start)
        field.returnPressed.connect(self.apply)
        return field

    def apply(self) -> None:
        """Emit the filter if it has changed; complain about days that are not dates."""
        self._typing.stop()
        self._show_state()
        try:
            wanted = self._wanted()
        except ValueError:
            self._complain(tr("Write days as year-month-day, such as 2026-01-31."))
            return
        self._complain("")
        if wanted != self._sent:
            self._sent = wanted
            self._show_state()
            self.filter_changed.emit(wanted)

    def clear(self) -> None:
        """Show all sets again, with the focus on the first choice."""
        self.exercise.setFocus()
        self.reset()

    def reset(self) -> None:
        """Show all sets again."""
        for choice in (self.exercise, self.outcome):
            choice.choose(None)
        self.days.choose(EVERY_DAY)
        for field in (self.text, self.first, self.last):
            field.clear()
        self.apply()

    def show_day(self, day: date) -> None:
        """Show the sets of one day alone."""
        for choice in (self.exercise, self.outcome):
            choice.choose(None)
        self.days.choose(FROM_TO)
        self.text.clear()
        for field in (self.first, self.last):
            field.setText(day.isoformat())
        self.apply()

    def show_order(self, order: Order) -> None:
        """Show an order that was chosen elsewhere."""
        self.order.choose(order)

    def _emit_order(self) -> None:
        self.order_changed.emit(self.order.value)

    def _wanted(self) -> Filter:
        """Return the filter chosen; raise ValueError if a day is not a date."""
        outcome = self.outcome.value
        first, last = self._span()
        return Filter(
            self.exercise.value,
            frozenset() if outcome is None else frozenset({outcome}),
            first,
            last,
            self.text.text().strip(),
        )

    def _span(self) -> tuple[str | None, str | None]:
        days = self.days.value
        if days == FROM_TO:
            first, last = (_day(field.text().strip()) for field in (self.first, self.last))
            return first, last
        return (None if days == EVERY_DAY else (self._today() - timedelta(days=days - 1)).isoformat()), None

    def _complain(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        for field in (self.first, self.last):
            field.setAccessibleDescription(sentence)

    def _show_state(self) -> None:
        for field in (self.first, self.last):
            field.setVisible(self.days.value == FROM_TO)
        self._problem.setVisible(bool(self._problem.text()))
        self._clear.setVisible(self._sent != ALL)


def _day(text: str) -> str | None:
    return date.fromisoformat(text).isoformat() if text else None
