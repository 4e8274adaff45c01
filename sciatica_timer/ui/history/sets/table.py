"""The table of History: sessions and their sets, what is wanted of them, and what is done to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from sciatica_timer.core.history.query import ALL
from sciatica_timer.ui.history.sets.editor import SetEditor
from sciatica_timer.ui.history.sets.filter import SetFilter
from sciatica_timer.ui.history.sets.model import HistoryModel, nothing_about
from sciatica_timer.ui.history.sets.tree import SetTree
from sciatica_timer.ui.history.sets.wording import set_cells, when_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from sciatica_timer.core.history.query import Filter, Order
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.ui.history.sets.model import Pages
    from sciatica_timer.ui.theme import Theme

HEIGHT_PX, LEAST_PX = 476, 130  # of the card, whatever is open in it, and of the rows


class SetTable(QFrame):
    """A card around the table.

    `change_requested` carries a set's id and its new values, `deletion_requested` a list of ids, `part_shown` the part
    that has just been shown. `state_changed` means that `is_empty` may have changed. Whoever carries out the changes
    sets `can_undo`.
    """

    change_requested = Signal(str, object)
    deletion_requested = Signal(list)
    undo_requested = Signal()
    redo_requested = Signal()
    state_changed = Signal()
    part_shown = Signal(object)

    def __init__(self, names: Mapping[str, str], today: Callable[[], date], theme: Theme) -> None:
        """Begin empty; the names are those of the exercises by id."""
        super().__init__()
        self._theme, self._names, self._today = theme, names, today
        self.setProperty("role", "card")
        self.model = HistoryModel(names, today, self)
        self.table = SetTree(self.model, theme)
        self.filter = SetFilter(names, today)
        self.filter.hide()
        self.editor = SetEditor()
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.can_undo = False
        theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        self._nothing = label(tr("Nothing found"), "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(self._make_head())
        column.addWidget(self.filter)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.editor)

    def _make_head(self) -> QHBoxLayout:
        self._folds = button(tr("Filter"), None, "choice", tr("Filter the sets"))
        self._folds.setCheckable(True)
        self._folds.setToolTip(tr("Ctrl+F"))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(label(tr("Sessions"), "heading"))
        keys = tr("Space unfolds · Enter edits · Delete deletes · Ctrl+Z takes back · Ctrl+F filters")
        head.addWidget(label(keys, "small", wrap=True), 1)
        head.addWidget(self._folds)
        return head

    def _connect(self) -> None:
        self._folds.toggled.connect(self._fold_filter)
        self.filter.filter_changed.connect(self._show_filter)
        self.filter.order_changed.connect(self._show_order)
        self.table.order_requested.connect(self._show_order)
        self.table.edit_requested.connect(self._edit)
        self.table.deletion_requested.connect(self.deletion_requested)
        self.editor.saved.connect(self.change_requested)
        self.editor.note.inputRejected.connect(partial(self.part_shown.emit, self.editor.note.counter))
        self.editor.left.connect(self.leave_editor)

    def _bind_keys(self) -> None:
        for key, act in (
            ("Ctrl+F", self.filter_by_key),
            ("Ctrl+Z", self.undo_requested),
            ("Ctrl+Shift+Z", self.redo_requested),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    def show_pages(self, pages: Pages, about: Callable[[str], tuple[str, SessionNote | None]] = nothing_about) -> None:
        """Show the newest sets, or those that are wanted; `about` is as in the model."""
        self.table.refresh(partial(self.model.show_pages, pages, about))
        self._show_rows()

    def refresh(self) -> None:
        """Read the rows again."""
        self.table.refresh(self.model.refresh)
        self._show_rows()

    @property
    def is_empty(self) -> bool:
        """Whether there is no set at all, and no undo that would bring one back."""
        return self.model.rowCount() == 0 and self.model.where == ALL and not self.can_undo

    def show_day(self, day: date) -> None:
        """Show the sessions of one day, unfolded."""
        self._folds.setChecked(True)
        self.filter.show_day(day)
        self.table.expandAll()
        self._take_focus()
        self.part_shown.emit(self)

    def leave_editor(self) -> None:
        """Close the editor and go back to the rows."""
        self._take_focus()
        self.editor.close_editor()
        self._fit()

    def filter_by_key(self) -> None:
        """Open the filter and go to it; a second time fold it away."""
        self._folds.setChecked(not self._folds.isChecked())

    def _fold_filter(self, opens: bool) -> None:  # noqa: FBT001  Qt's signal
        if opens:
            self.filter.show()
            self.filter.text.setFocus()
            self.part_shown.emit(self)
        else:
            self.filter.reset()  # first: rows of which none was found are hidden, and could not have the focus
            self._take_focus()
            self.filter.hide()

    def _show_filter(self, where: Filter) -> None:
        self.model.show_query(where, self.model.order)
        self._show_rows()

    def _show_order(self, order: Order) -> None:
        self.model.show_query(self.model.where, order)
        self.table.show_order(order)
        self.filter.show_order(order)
        self._show_rows()

    def _edit(self, record: SetRecord) -> None:
        cells = set_cells(record, self._names, when_words(record.started_at, self._today()))
        self.editor.edit(record, f"{cells[1]} · {cells[2]} · {cells[0]}")
        self._fit()
        self.part_shown.emit(self.editor)

    def _show_rows(self) -> None:
        none = self.model.rowCount() == 0
        if none and self.table.hasFocus():
            self._take_focus()
        self._nothing.setVisible(none)
        self.table.setVisible(not none)
        if not none and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._fit()
        self.state_changed.emit()

    def _take_focus(self) -> None:
        """Focus the rows, or the filter if there are none: Qt would choose any next button, even an Undo."""
        instead = self.filter.text if self._folds.isChecked() else self._folds
        (self.table if self.model.rowCount() else instead).setFocus()

    def _fit(self) -> None:
        self.setMinimumHeight(self._theme.px(HEIGHT_PX))  # so that the page stays where it is when a part opens
        self.table.setMinimumHeight(self._theme.px(LEAST_PX))
        self.model.show_colour(self._theme.palette.danger)
        self.table.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._folds.isChecked():
            self._folds.setChecked(False)
        else:
            super().keyPressEvent(event)
