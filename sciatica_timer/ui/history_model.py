"""The history as a table, newest first, fetched a page at a time as one scrolls."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from sciatica_timer.ui.wording import outcome_words, record_side_words, reps_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from sciatica_timer.core.record import SetRecord

PAGE_ROWS = 100
Index = QModelIndex | QPersistentModelIndex


class Pages(Protocol):
    """Where rows come from: the newest `limit` ones after a cursor, and the cursor of the next page."""

    def __call__(self, after: Any, limit: int) -> tuple[Sequence[SetRecord], Any]:
        """Fetch one page."""


class HistoryModel(QAbstractTableModel):
    """A read-only table of sets."""

    def __init__(self, names: Mapping[str, str], today: Callable[[], date], parent: QObject | None = None) -> None:
        """Take the names of the exercises by id."""
        super().__init__(parent)
        self._names = names
        self._today = today
        self._rows: list[SetRecord] = []
        self._pages: Pages | None = None
        self._next: object | None = None
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    def show_pages(self, pages: Pages) -> None:
        """Begin anew with the newest page."""
        self.beginResetModel()
        self._pages = pages
        rows, self._next = pages(None, PAGE_ROWS)
        self._rows = list(rows)
        self.endResetModel()

    def _when(self, record: SetRecord) -> str:
        day, today = record.started_at.date(), self._today()
        time = f"{record.started_at:%H:%M}"
        if day == today:
            return self.tr("Today {0}").format(time)
        if day == today - timedelta(days=1):
            return self.tr("Yesterday {0}").format(time)
        pattern = "ddd d MMM" if day.year == today.year else "d MMM yyyy"
        shown = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
        return f"{shown} {time}"

    def _texts(self, record: SetRecord) -> tuple[str, ...]:
        number = self.tr("{0} of {1}").format(record.set_number, record.sets_planned)
        hold = self.tr("{0} s").format(f"{record.hold_seconds:g}") if record.hold_seconds else ""
        return (
            self._when(record),
            self._names.get(record.exercise, record.exercise),
            f"{number} {record_side_words(record.side)}".strip(),
            reps_words(record),
            hold,
            outcome_words(record.outcome, record.reason),
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.FontRole and index.column() == 1:
            return self._bold
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts(self._rows[index.row()])[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("When"),
            self.tr("Exercise"),
            self.tr("Set"),
            self.tr("Reps"),
            self.tr("Hold"),
            self.tr("Outcome"),
        )
        return titles[section]

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or self._pages is None or self._next is None:
            return
        rows, self._next = self._pages(self._next, PAGE_ROWS)
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
