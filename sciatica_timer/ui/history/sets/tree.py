"""The rows of History's table and their keys: arrows go, Space folds, Enter edits, Delete deletes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTreeView

from sciatica_timer.core.history.query import Order
from sciatica_timer.ui.history.sets.model import SORTED_BY, HistoryModel
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.ui.history.sets.model import Index
    from sciatica_timer.ui.theme import Theme

INDENT_PX, MARK_PX, CHEVRON_PX = 18, 3, 4
PADDING_PX = 24  # of a cell, left and right
LEAST_NAME_PX, LEAST_END_PX = 126, 204
NAME = 1  # the column that gives way where the window is narrow
LEFT_OUT = (4, 5, 3, 2)  # hold, minutes, reps, then what was done, where names and ends have no room
SHORT_NAME_PX, SHORT_END_PX = 90, 100  # where even then there is none: "It hurt more" still stands


class SetTree(QTreeView):
    """Shows the model; `edit_requested` carries a set, `deletion_requested` ids, `order_requested` an order."""

    edit_requested = Signal(object)
    deletion_requested = Signal(list)
    order_requested = Signal(object)

    def __init__(self, model: HistoryModel, theme: Theme) -> None:
        """Begin with all sessions folded."""
        super().__init__()
        self._model, self._theme = model, theme
        self._widths: list[int] = []  # of what was seen so far
        self._chosen_widths: dict[int, int] = {}
        self._is_laying = False
        self.setModel(model)
        self.setAccessibleName(tr("Sessions and their sets"))
        self.setAccessibleDescription(tr("Space opens a session, Enter edits a set, Delete deletes what is chosen"))
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT_PX)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._dress_header()
        self.doubleClicked.connect(self._open)
        self.expanded.connect(self.fit_columns)
        self.verticalScrollBar().valueChanged.connect(self._fit_what_came_into_sight)

    def _dress_header(self) -> None:
        header = self.header()
        header.setSectionsMovable(False)
        header.setResizeContentsPrecision(0)  # columns are as wide as what is seen asks for, which is quick
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.sectionClicked.connect(self._sort)
        header.sectionResized.connect(self._keep_width)
        self.show_order(self._model.order)

    def show_order(self, order: Order) -> None:
        """Mark the column that the rows are sorted by."""
        column = next(number for number, key in SORTED_BY.items() if key is order.key)
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.header().setSortIndicator(column, way)
        self.setRootIsDecorated(self._model.is_by_session)

    def fit_columns(self) -> None:
        """Fit the columns to what is visible of them; the names make room for the outcome."""
        self._widths = [self.fontMetrics().horizontalAdvance(title) + PADDING_PX for title in self._model.titles()]
        self._widen()
        self._lay_columns()

    def _widen(self) -> bool:
        """Take what is visible now into the widths; return whether it was wider than what was seen so far."""
        before, hints = self._widths, map(self.sizeHintForColumn, range(self._model.columnCount()))
        self._widths = list(map(max, before, hints))
        return before != self._widths

    def _fit_what_came_into_sight(self) -> None:
        """Widen columns, and narrow none, as rows are scrolled into sight."""
        if self._widen():
            self._lay_columns()

    def _lay_columns(self) -> None:
        widths = [self._chosen_widths.get(column, width) for column, width in enumerate(self._widths)]
        room, left_out = self._room_for_names(widths)
        widths[NAME] = self._chosen_widths.get(NAME, room)
        self._is_laying = True
        for column, width in enumerate(widths):
            self.setColumnHidden(column, column in left_out)
            if column not in (*left_out, len(widths) - 1):
                self.setColumnWidth(column, width)
        self._is_laying = False

    def _keep_width(self, column: int, _before: int, width: int) -> None:
        """Keep the width that the user gave a column."""
        if not self._is_laying and column < self._model.columnCount() - 1 and width:
            self._chosen_widths[column] = width

    def _room_for_names(self, widths: Sequence[int]) -> tuple[int, tuple[int, ...]]:
        """Return the width for names, and the columns left out for want of room; the editor shows their values."""
        least = min(self._theme.px(LEAST_NAME_PX), widths[NAME])
        end = min(widths[-1], self._theme.px(LEAST_END_PX))
        for number in range(len(LEFT_OUT) + 1):
            others = sum(widths[:-1]) - widths[NAME] - sum(widths[column] for column in LEFT_OUT[:number])
            room = self.viewport().width() - others - end
            if room >= least:
                break
        if room < least:
            room += end - min(end, self._theme.px(SHORT_END_PX))
            least = min(least, self._theme.px(SHORT_NAME_PX))
        return max(min(widths[NAME], room), least), LEFT_OUT[:number]

    def _sort(self, column: int) -> None:
        """Sort by a column, the other way round where it is sorted by it already."""
        key, before = SORTED_BY.get(column), self._model.order
        if key is None:
            self.show_order(before)
        elif key is before.key:
            self.order_requested.emit(Order(key, not before.descending))
        else:
            self.order_requested.emit(Order(key, descending=column == 0))

    def chosen(self) -> list[SetRecord]:
        """Return the sets that are selected, those of selected sessions among them, each once."""
        rows = self.selectionModel().selectedRows()
        found = {record.id: record for row in rows for record in self._model.records(row)}
        return list(found.values())

    def edit_current(self) -> None:
        """Ask to edit the set at hand; a session of several is opened instead."""
        self._open(self.currentIndex())

    def copy_chosen(self) -> None:
        """Copy the rows that are selected, in the order in which they are seen: tabs between columns, a row a line."""
        rows = sorted(self.selectionModel().selectedRows(), key=_place)
        if rows:
            QApplication.clipboard().setText("\n".join(map(self._model.line, rows)))

    def delete_chosen(self) -> None:
        """Ask to delete what is selected."""
        ids = [record.id for record in self.chosen()]
        if ids:
            self.deletion_requested.emit(ids)

    def _open(self, index: QModelIndex) -> None:
        record = self._model.record(index)
        if record is not None:
            self.edit_requested.emit(record)
        elif index.isValid():
            self._fold(index)

    def _fold(self, index: QModelIndex) -> None:
        """Fold or unfold the session at hand; on a set, the one it belongs to."""
        session = (index.parent() if index.parent().isValid() else index).siblingAtColumn(0)
        opens = not self.isExpanded(session)
        if not opens and index.parent().isValid():
            self.setCurrentIndex(session)
        self.setExpanded(session, opens)

    def refresh(self, read: Callable[[], None]) -> None:
        """Read the rows by `read`; unfolded sessions stay so, and the current row or its successor stays current."""
        open_sessions = {self._model.session_id(index) for index in self._tops() if self.isExpanded(index)}
        at = self.currentIndex()
        record, place = self._model.record(at), (at.parent().row(), at.row())
        session_id, scrolled = self._model.session_id(at), self.verticalScrollBar().value()
        read()
        self.blockSignals(True)
        for index in self._tops():
            if self._model.session_id(index) in open_sessions:
                self.expand(index)
        self.blockSignals(False)
        self._go_to(self._find(session_id, record.id if record else "") or self._near(*place))
        self.verticalScrollBar().setValue(scrolled)
        self.scrollTo(self.currentIndex())

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)

    def _tops(self) -> list[QModelIndex]:
        return [self._model.index(row, 0) for row in range(self._model.rowCount())]

    def _find(self, session_id: str, record_id: str) -> QModelIndex | None:
        """Return the row of a session, or that of a set where no session is wanted; None where it is not there."""
        for top in self._tops():
            if session_id and self._model.session_id(top) == session_id:
                return top
            below = [self._model.index(row, 0, top) for row in range(self._model.rowCount(top))]
            for index in below or [top]:
                record = self._model.record(index)
                if record is not None and record.id == record_id:
                    return index
        return None

    def _near(self, parent_row: int, row: int) -> QModelIndex:
        """Return the row in this place, or the last one where there are fewer."""
        last = self._model.rowCount() - 1
        if parent_row < 0:
            return self._model.index(min(row, last), 0)
        top = self._model.index(min(parent_row, last), 0)
        inner = min(row, self._model.rowCount(top) - 1)
        return self._model.index(inner, 0, top) if self.isExpanded(top) and inner >= 0 else top

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().drawRow(painter, option, index)
        if self.hasFocus() and index == self.currentIndex().siblingAtColumn(index.column()):
            rect: QRect = option.rect
            painter.fillRect(rect.left(), rect.top(), MARK_PX, rect.height() - 1, QColor(self._theme.palette.hold))

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802
        """Draw the chevron of a session; the style sheet's own would be an image of one colour."""
        super().drawBranches(painter, rect, index)
        if self._model.session_id(index):
            self._draw_chevron(painter, QPointF(rect.center()) + QPointF(2, 0.5), opened=self.isExpanded(index))

    def _draw_chevron(self, painter: QPainter, centre: QPointF, *, opened: bool) -> None:
        size = self._theme.px(CHEVRON_PX)
        side, tip = QPointF(0, size), QPointF(size / 2, 0)
        if opened:
            side, tip = side.transposed(), tip.transposed()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.palette.muted), 1.8))
        painter.drawPolyline([centre - side - tip, centre + tip, centre + side - tip])
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, unless the rows have the keys and there is more of them that way."""
        bar = self.verticalScrollBar()
        there = bar.value() < bar.maximum() if event.angleDelta().y() < 0 else bar.value() > bar.minimum()
        if self.hasFocus() and there:
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Space: lambda: self._fold(self.currentIndex()),
            Qt.Key.Key_Return: self.edit_current,
            Qt.Key.Key_Enter: self.edit_current,
            Qt.Key.Key_Delete: self.delete_chosen,
        }
        act = keys.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_chosen()
        elif act is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif self.currentIndex().isValid():
            act()


def _place(index: QModelIndex) -> tuple[int, int]:
    """Return the position of a row: that of its session, and its own below that."""
    above = index.parent()
    return (above.row(), index.row()) if above.isValid() else (index.row(), -1)
