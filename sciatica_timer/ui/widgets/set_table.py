"""The table of History: every set, newest first, fetched as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout

from sciatica_timer.ui.history_model import HistoryModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from sciatica_timer.ui.history_model import Pages
    from sciatica_timer.ui.theme import Theme

ROW_PX = 36


class SetTable(QFrame):
    """A card around the table."""

    def __init__(self, names: Mapping[str, str], today: Callable[[], date], theme: Theme) -> None:
        """Begin empty; the names are those of the exercises by id."""
        super().__init__()
        self._theme = theme
        self.setProperty("role", "card")
        self.model = HistoryModel(names, today, self)
        self.table = QTableView()
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)
        theme.changed.connect(self._fit)

    def _dress(self) -> None:
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

    def show_pages(self, pages: Pages) -> None:
        """Show the newest sets."""
        self.model.show_pages(pages)
        self._fit()

    @property
    def is_empty(self) -> bool:
        """Whether there is no set at all."""
        return self.model.rowCount() == 0

    def _fit(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_PX))
        for column in range(self.model.columnCount() - 1):
            self.table.resizeColumnToContents(column)
