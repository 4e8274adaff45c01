"""The history as a tree of sessions and their sets, fetched a page at a time as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from sciatica_timer.core.history.query import ALL, NEWEST_FIRST, Filter, Order, SessionSets, SortKey, whole_sessions
from sciatica_timer.ui.access.signs import as_spoken
from sciatica_timer.ui.history.sets.wording import session_cells, set_cells, when_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import time_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote

PAGE_ROWS = 100
COLUMNS, WENT = 7, 6
SORTED_BY = {0: SortKey.DATE, 1: SortKey.EXERCISE, 3: SortKey.REPS, WENT: SortKey.OUTCOME}
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Pages(Protocol):
    """Where rows come from: the first `limit` ones after a cursor, and the cursor of the next page."""

    def __call__(self, after: Any, limit: int, where: Filter, order: Order) -> tuple[Sequence[SetRecord], Any]:
        """Fetch one page of the sets wanted, in the order wanted."""


def nothing_about(_session_id: str) -> tuple[str, SessionNote | None]:
    """Return no programme and no note."""
    return "", None


class HistoryModel(QAbstractItemModel):
    """Sessions, their sets below them; in another order than by date there are sets alone.

    An index carries 0 for what stands at the top, else one more than the row of its session.
    """

    def __init__(self, names: Mapping[str, str], today: Callable[[], date], parent: QObject | None = None) -> None:
        """Take the names of the exercises by id."""
        super().__init__(parent)
        self.where, self.order = ALL, NEWEST_FIRST
        self._names, self._today = names, today
        self._sessions: list[SessionSets] = []
        self._held: tuple[SetRecord, ...] = ()
        self._pages: Pages | None = None
        self._about: Callable[[str], tuple[str, SessionNote | None]] = nothing_about
        self._told: dict[str, tuple[str, ...]] = {}
        self._next: object | None = None
        self._hurt = QColor()
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    def show_pages(self, pages: Pages, about: Callable[[str], tuple[str, SessionNote | None]] = nothing_about) -> None:
        """Show the first page; `about` returns a session's programme by name, empty for none, and its note."""
        self._pages, self._about = pages, about
        self._begin(PAGE_ROWS)

    def show_query(self, where: Filter, order: Order) -> None:
        """Show the sets that match a filter, in an order."""
        self.where, self.order = where, order
        self._begin(PAGE_ROWS)

    def refresh(self) -> None:
        """Read the rows again, as many as are loaded."""
        self._begin(max(PAGE_ROWS, sum(len(session.sets) for session in self._sessions) + len(self._held)))

    def show_colour(self, hurt: str) -> None:
        """Show in this colour, #rrggbb, how a set or a session ended that hurt."""
        self._hurt = QColor(hurt)

    @property
    def is_by_session(self) -> bool:
        """Whether sets stand below their sessions."""
        return self.order.key is SortKey.DATE

    def record(self, index: Index) -> SetRecord | None:
        """Return the set of a row; of a session's row its only one, None where it has several."""
        sets = self.records(index)
        return sets[0] if len(sets) == 1 else None

    def records(self, index: Index) -> tuple[SetRecord, ...]:
        """Return the sets of a row: one, or all of a session."""
        if not index.isValid():
            return ()
        if self._is_session(index):
            return self._sessions[index.row()].sets
        session = self._sessions[index.internalId() - 1 if index.internalId() else index.row()]
        return (session.sets[index.row() if index.internalId() else 0],)

    def session_id(self, index: Index) -> str:
        """Return the id of a session's row; empty for a set's."""
        return self._sessions[index.row()].session_id if self._is_session(index) else ""

    def _begin(self, limit: int) -> None:
        self.beginResetModel()
        self._told.clear()
        self._held = ()
        self._sessions = self._fetch(None, limit)
        self.endResetModel()

    def _fetch(self, after: object | None, limit: int) -> list[SessionSets]:
        if self._pages is None:
            return []
        rows, self._next = self._pages(after, limit, self.where, self.order)
        if not self.is_by_session:
            return [SessionSets((record,)) for record in rows]
        most = PAGE_ROWS if self._next is not None else -1  # nothing more can follow the last page
        found, self._held = whole_sessions((*self._held, *rows), most)
        return found

    def _is_session(self, index: Index) -> bool:
        return index.isValid() and not index.internalId() and self.is_by_session

    def _cells(self, index: Index) -> tuple[str, ...]:
        if not self._is_session(index):
            (record,) = self.records(index)
            inner = (
                time_words(record.started_at.time())
                if index.internalId()
                else when_words(record.started_at, self._today())
            )
            return set_cells(record, self._names, inner)
        session = self._sessions[index.row()]
        if session.session_id not in self._told:  # views ask for one cell many times over
            when, known = when_words(session.began, self._today()), self._about(session.session_id)
            cells = session_cells(session, self._names, when, *known, is_whole=self.where == ALL)
            self._told[session.session_id] = cells
        return self._told[session.session_id]

    def line(self, index: Index) -> str:
        """Return all columns of a row, shown or not, with tabs between them."""
        return "\t".join(" ".join(cell.split()) for cell in self._cells(index))

    def titles(self) -> tuple[str, ...]:
        """Name the columns."""
        return (
            tr("When"),
            tr("Exercise"),
            tr("Done"),
            tr("Reps"),
            tr("Hold"),
            tr("Minutes"),
            tr("How it went"),
        )

    def _sentence(self, index: Index) -> str:
        """Return a row as it is read out: a screen reader would name the signs between its parts."""
        cells = tuple(as_spoken(cell).replace("→", tr(" to ")) for cell in self._cells(index))
        if self._is_session(index):
            return ", ".join(filter(None, cells))
        named = zip(self.titles()[2:6], cells[2:6], strict=True)
        named_cells = [f"{title} {cell}" for title, cell in named if cell]
        return ", ".join(filter(None, (*cells[:2], *named_cells, *cells[6:])))

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        session = index.internalId() if index.isValid() else 0
        return self.createIndex(session - 1, 0, 0) if session else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._sessions)
        return len(self._sessions[parent.row()].sets) if self._is_session(parent) and parent.column() == 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return COLUMNS

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008, N802
        return self.rowCount(parent) > 0

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.FontRole and index.column() == 1 and not index.internalId():
            return self._bold
        if role == Role.ForegroundRole and index.column() == WENT and any(one.hurt for one in self.records(index)):
            return self._hurt
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._cells(index)[index.column()]
        if (
            role == Role.AccessibleTextRole
        ):  # the first cell says it all; of an empty text Qt would read out what is shown
            return self._sentence(index) if index.column() == 0 else " "
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.titles()[section] if role == Role.DisplayRole else None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or self._next is None:
            return
        sessions = self._fetch(self._next, PAGE_ROWS)
        if sessions:
            first = len(self._sessions)
            self.beginInsertRows(QModelIndex(), first, first + len(sessions) - 1)
            self._sessions += sessions
            self.endInsertRows()
