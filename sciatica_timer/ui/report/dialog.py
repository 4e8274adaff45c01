"""Asks for the report's days, then where it goes: into a file, or through the system's dialog to a printer."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLayout, QVBoxLayout, QWidget

from sciatica_timer.core.history.report import usual_period
from sciatica_timer.core.settings import LONGEST_PERSON
from sciatica_timer.core.value import Value
from sciatica_timer.ui.file_dialogs import Kind, ask_where_to_save
from sciatica_timer.ui.report.wording import NOBODY, Person
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.choice_group import ChoiceGroup
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

WIDTH_PX, WIDTH_LETTERS = 480, 52


class Period(Enum):
    """How far back a report goes, in days."""

    TWELVE_WEEKS = 84
    HALF_A_YEAR = 182
    A_YEAR = 365
    ALL = 0


def period_of(period: Period, today: date, begins: date | None) -> tuple[date, date]:
    """Return the days of a period that ends today; `begins` is the first day of the history, where there is one."""
    if period is Period.TWELVE_WEEKS:
        return usual_period(today)
    if period is Period.ALL:
        return min(begins or today, today), today
    return today - timedelta(days=period.value - 1), today


class Wish(Value):
    """The report that is wanted: its period, whose it is, and whether the history goes along as a file in the PDF."""

    period: Period = Period.TWELVE_WEEKS
    person: Person = NOBODY
    with_data: bool = False


class ReportDialog(QDialog):
    """Offers four periods; `save_requested` and `print_requested` carry a Wish."""

    save_requested = Signal(object)
    print_requested = Signal(object)

    def __init__(self, parent: QWidget, person: Person = NOBODY) -> None:
        """Begin with the last twelve weeks, and with the person as it was given before."""
        super().__init__(parent)
        self.setWindowTitle(tr("Report for the physiotherapist"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addStrut(max(WIDTH_PX, self.fontMetrics().horizontalAdvance("x") * WIDTH_LETTERS))
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as high as its lines, however they break
        column.addWidget(label(tr("Report for the physiotherapist"), "heading", wrap=True))
        column.addWidget(
            label(tr("One or two pages: how it goes, what was done, stops and your notes."), "muted", wrap=True)
        )
        column.addWidget(self._make_periods())
        self.name = self._make_field(column, tr("Your name, if you want it on the page"), person.name)
        self.born = self._make_field(column, tr("Your date of birth, if you want it there"), person.born)
        column.addWidget(label(tr("Both stay on this computer; empty a field to remove it."), "small", wrap=True))
        self.data = QCheckBox(tr("Put all of the history into the PDF as a file (JSON)"))
        column.addWidget(self.data)
        column.addWidget(self._make_buttons())

    def _make_field(self, column: QVBoxLayout, words: str, text: str) -> LimitedLine:
        field = LimitedLine(LONGEST_PERSON)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setText(text)
        column.addWidget(field)
        column.addWidget(field.counter)
        return field

    def _make_periods(self) -> QWidget:
        words = {
            Period.TWELVE_WEEKS: tr("12 weeks"),
            Period.HALF_A_YEAR: tr("Half a year"),
            Period.A_YEAR: tr("A year"),
            Period.ALL: tr("Everything"),
        }
        row, self._group = FlowBar(), ChoiceGroup(self)
        for number, text in enumerate(words.values()):
            made = button(text, None, "choice", tr("Period: {0}").format(text))
            made.setAutoDefault(False)
            self._group.add(made, number)
            row.add(made)
        self._periods = list(words)
        self._group.button(0).setChecked(True)
        return row

    def _make_buttons(self) -> QWidget:
        row = FlowBar()
        self.save = button(tr("Save as PDF…"), self._emit_save, "primary")
        self.print = button(tr("Print…"), self._emit_print)
        for made in (self.save, self.print, button(tr("Cancel"), self.reject)):
            row.add(made)
        self.save.setDefault(True)
        return row

    @property
    def period(self) -> Period:
        """The period chosen."""
        return self._periods[self._group.checkedId()]

    @property
    def wish(self) -> Wish:
        """All that was chosen."""
        person = Person(self.name.text().strip(), self.born.text().strip())
        return Wish(self.period, person, self.data.isChecked())

    def _emit_save(self) -> None:
        self.accept()
        self.save_requested.emit(self.wish)

    def _emit_print(self) -> None:
        self.accept()
        self.print_requested.emit(self.wish)


class HandoutDialog(QDialog):
    """Asks where a printed programme goes."""

    save_requested = Signal()
    print_requested = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        """Name what is printed."""
        super().__init__(parent)
        self.setWindowTitle(tr("Print"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addStrut(max(WIDTH_PX, self.fontMetrics().horizontalAdvance("x") * WIDTH_LETTERS))
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(
            label(tr("One page: pictures, doses, what to watch for, and room for notes."), "muted", wrap=True)
        )
        row = FlowBar()
        self.print = button(tr("Print…"), self._emit_print, "primary")
        self.save = button(tr("Save as PDF…"), self._emit_save)
        for made in (self.print, self.save, button(tr("Cancel"), self.reject)):
            row.add(made)
        self.print.setDefault(True)
        column.addWidget(row)

    def _emit_save(self) -> None:
        self.accept()
        self.save_requested.emit()

    def _emit_print(self) -> None:
        self.accept()
        self.print_requested.emit()


def ask_for_pdf(window: QWidget, today: date, title: str = "") -> Path | None:
    """Return the PDF file to write, or None if the dialog was cancelled."""
    return ask_where_to_save(window, title or tr("Save the report"), (Kind(tr("PDF"), ".pdf"),), today)


def ask_printer(window: QWidget, today: date, then: Callable[[QPrinter], object]) -> None:
    """Let a printer be chosen in the system's dialog, and hand it over; raises ImportError where Qt cannot print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  only when something is printed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(f"sciatica-timer {today.isoformat()}")  # the name suggested where it is printed to a file
    dialog = QPrintDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        then(printer)
