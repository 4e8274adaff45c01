"""The page "History": this week in figures, and every set, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from sciatica_timer.ui.history_model import HistoryModel
from sciatica_timer.ui.icons import picture
from sciatica_timer.ui.widgets.shapes import button, card, label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtWidgets import QFrame

    from sciatica_timer.ui.history_model import Pages
    from sciatica_timer.ui.theme import Theme

ROW_PX = 36


class HistoryPage(QWidget):
    """Shows totals and the table."""

    export_requested = Signal()
    report_requested = Signal()

    def __init__(self, names: Mapping[str, str], today: Callable[[], date], theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(self.tr("History"))
        self.setProperty("role", "page")
        self.model = HistoryModel(names, today, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("History"), "title"), 1)
        self._export = button(self.tr("Export…"), self.export_requested.emit)
        head.addWidget(button(self.tr("Report for the physiotherapist…"), self.report_requested.emit))
        head.addWidget(self._export)
        column.addLayout(head)
        column.addLayout(self._make_totals())
        column.addWidget(self._make_table(), 1)
        column.addWidget(self._make_empty(), 1)
        self.setFocusProxy(self.table)
        theme.changed.connect(self._fit)
        self._fit()

    def _make_totals(self) -> QHBoxLayout:
        self._sets, sets = self._total(self.tr("sets this week"))
        self._days, days = self._total(self.tr("active days this week"))
        self._minutes, minutes = self._total(self.tr("exercised this week"))
        row = QHBoxLayout()
        row.setSpacing(12)
        for frame in (sets, days, minutes):
            row.addWidget(frame, 1)
        return row

    def _total(self, words: str) -> tuple[QLabel, QFrame]:
        frame, column = card(margins=16)
        column.setSpacing(2)
        number = label("", "figure")
        column.addWidget(number)
        column.addWidget(label(words, "muted", wrap=True))
        return number, frame

    def _make_table(self) -> QFrame:
        self._table_card, column = card(margins=8)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Sets, newest first"))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        column.addWidget(self.table)
        return self._table_card

    def _make_empty(self) -> QFrame:
        self._empty_card, column = card(margins=28)
        self._empty_picture = QLabel()
        self._empty_picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        first = label(self.tr("Nothing here yet"), "heading")
        second = label(
            self.tr("Every set you do is written here the moment it ends: when, how many reps, and how it went."),
            "muted",
            wrap=True,
        )
        column.addStretch(2)
        column.addWidget(self._empty_picture)
        for one in (first, second):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(one)
        column.addStretch(3)
        return self._empty_card

    def show_totals(self, sets: int, days: int, minutes: int) -> None:
        """Show the week's figures."""
        self._sets.setText(str(sets))
        self._days.setText(self.tr("{0} of 7").format(days))
        self._minutes.setText(self.tr("{0} min").format(minutes))

    def show_pages(self, pages: Pages) -> None:
        """Show the newest sets."""
        self.model.show_pages(pages)
        empty = self.model.rowCount() == 0
        self._table_card.setVisible(not empty)
        self._empty_card.setVisible(empty)
        self._export.setEnabled(not empty)
        self._fit()

    def _fit(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_PX))
        for column in range(self.model.columnCount() - 1):
            self.table.resizeColumnToContents(column)
        self._empty_picture.setPixmap(picture("history", self._theme.palette.hold, 48))
