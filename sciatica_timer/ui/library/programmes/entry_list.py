"""The exercises of a programme in their order, which a mouse drags and keys move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsOpacityEffect, QLabel, QVBoxLayout, QWidget

from sciatica_timer.ui.library.programmes.entry_row import EntryLine, EntryRow
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.window.presses import EACH_PRESS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap

    from sciatica_timer.ui.theme import Theme

ROOMY_PX = 300
MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
NOBODY = -1
LEFT_BEHIND = 0.4  # how much is seen of a row while it is dragged elsewhere


class EntryList(QWidget):
    """Shows lines and which is chosen; with it, `panel` is shown under the chosen one.

    `chosen` and `removal_requested` carry an index, `move_requested` the old one and the new one, `scroll_requested` a
    point that should be on the screen.
    """

    chosen = Signal(int)
    move_requested = Signal(int, int)
    removal_requested = Signal(int)
    scroll_requested = Signal(QPoint)

    def __init__(self, theme: Theme, panel: QWidget) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._lines: tuple[EntryLine, ...] = ()
        self._pictures: Mapping[str, QPixmap] = {}
        self._heads: list[QLabel] = []
        self._rows: list[EntryRow] = []
        self._is_roomy = True
        self._at = NOBODY
        self._pressed: QPoint | None = None
        self._dragged = NOBODY
        self.setAccessibleName(tr("Exercises of the programme"))
        self.setProperty(EACH_PRESS, True)  # a drag may begin right after a click
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._panel = panel
        panel.setParent(self)
        panel.hide()
        self._ghost = QLabel(self)
        self._mark = QFrame(self)
        self._mark.setProperty("role", "drop-mark")
        for one in (self._ghost, self._mark):
            one.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            one.hide()
        theme.changed.connect(self._show)

    @property
    def at(self) -> int:
        """The place of the chosen line; -1 where none is."""
        return self._at

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        """The rows that are shown, in order."""
        return tuple(self._rows[: len(self._lines)])

    def show_lines(self, lines: Sequence[EntryLine]) -> None:
        """Show these lines; the chosen place stays as far as there is one."""
        self._lines = tuple(lines)
        self._at = min(self._at, len(lines) - 1)
        while len(self._rows) < len(lines):
            self._add_row()
        self._show()

    def show_pictures(self, pictures: Mapping[str, QPixmap]) -> None:
        """Put pictures, by exercise, beside the names."""
        self._pictures = pictures
        self._show()

    def choose(self, index: int) -> None:
        """Choose a line, or none with -1, without emitting `chosen`."""
        self._at = index
        self._show()

    def take_focus(self, index: int) -> None:
        """Choose a line, the nearest there is, and put the keys on it."""
        if self._lines:
            nearest = max(0, min(index, len(self._lines) - 1))
            self._choose_by_hand(nearest)
            self._rows[nearest].setFocus()

    def fit(self, width: int) -> None:
        """Leave the pictures out where a width has no room for them."""
        is_roomy = width >= self._theme.px(ROOMY_PX)
        if is_roomy == self._is_roomy:
            return
        self._is_roomy = is_roomy
        for row in self._rows:
            row.show_room(is_roomy=self._is_roomy)

    def step(self, by: int) -> None:
        """Ask to move the chosen line by so many places."""
        self._ask_move(self._at, self._at + by)

    def _add_row(self) -> None:
        head, row = label("", "section"), EntryRow(len(self._rows))
        head.setContentsMargins(2, 6, 0, 0)
        row.focused.connect(self._choose_by_hand)
        row.show_room(is_roomy=self._is_roomy)
        self._heads.append(head)
        self._rows.append(row)
        self._column.addWidget(head)
        self._column.addWidget(row)

    def _show(self) -> None:
        for index, (head, row) in enumerate(zip(self._heads, self._rows, strict=True)):
            is_there = index < len(self._lines)
            if is_there:
                self._show_row(index, head, row)
            head.setVisible(is_there and bool(head.text()))
            row.setVisible(is_there)
        self._place_panel()
        self._order_tabs()

    def _place_panel(self) -> None:
        """Set the panel under the chosen row; each row has its head above it in the column."""
        self._panel.setVisible(self._at != NOBODY)
        wanted = NOBODY if self._at == NOBODY else 2 * (self._at + 1)
        if self._column.indexOf(self._panel) != wanted:
            self._column.removeWidget(self._panel)
            if wanted != NOBODY:
                self._column.insertWidget(wanted, self._panel)

    def _show_row(self, index: int, head: QLabel, row: EntryRow) -> None:
        line = self._lines[index]
        sign = "↻ " if index else ""
        head.setText(sign + line.position if line.position else "")
        row.show_line(line, self._pictures.get(line.exercise_id), is_chosen=index == self._at)
        row.show_colours(self._theme.palette)

    def _order_tabs(self) -> None:
        """Let Tab come to one row only, the chosen one, and from there to the panel."""
        for row in self._rows:
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self._lines:
            reached = self._rows[max(self._at, 0)]
            for one in (self, reached):  # Qt passes over an order between those that Tab does not come to
                one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            QWidget.setTabOrder(self, reached)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _choose_by_hand(self, index: int) -> None:
        if index != self._at:
            self._at = index
            self.chosen.emit(index)
            self._show()

    def _ask_move(self, start: int, end: int) -> None:
        if start == end or not (0 <= start < len(self._lines) and 0 <= end < len(self._lines)):
            return
        self._at = end
        self.move_requested.emit(start, end)
        self.chosen.emit(end)
        self.take_focus(end)

    # Dragging: a press on a row falls through to here

    def _row_at(self, place: QPoint) -> int:
        return next((i for i, row in enumerate(self.rows) if row.geometry().contains(place)), NOBODY)

    def _target(self, y: int) -> int:
        """Return the index that the dragged row would have if it were dropped at `y`."""
        others = [row for index, row in enumerate(self.rows) if index != self._dragged]
        return sum(row.geometry().center().y() < y for row in others)

    def _begin_drag(self, index: int) -> None:
        self._dragged = index
        row = self._rows[index]
        self._ghost.setPixmap(row.grab())
        self._ghost.resize(row.size())
        self._mark.resize(row.width(), 4)
        row.setGraphicsEffect(QGraphicsOpacityEffect(row, opacity=LEFT_BEHIND))
        for one in (self._ghost, self._mark):
            one.raise_()
            one.show()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _drag(self, place: QPoint) -> None:
        others = [row for index, row in enumerate(self.rows) if index != self._dragged]
        target = self._target(place.y())
        edge = others[target - 1].geometry().bottom() + 2 if target else others[0].y() - 5
        self._mark.move(0, edge)
        self._ghost.move(0, place.y() - self._ghost.height() // 2)
        self.scroll_requested.emit(place)

    def _end_drag(self) -> None:
        if self._dragged != NOBODY:
            self._rows[self._dragged].setGraphicsEffect(None)  # type: ignore[arg-type]
        self._pressed, self._dragged = None, NOBODY
        self._ghost.hide()
        self._mark.hide()
        self.unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self._row_at(place) != NOBODY:
            self._pressed = place
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None:
            return
        is_far = abs(place.y() - self._pressed.y()) >= QApplication.startDragDistance()
        if self._dragged == NOBODY and is_far and len(self._lines) > 1:
            self._begin_drag(self._row_at(self._pressed))
        if self._dragged != NOBODY:
            self._drag(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, start = self._pressed, self._dragged
        target = self._target(event.position().toPoint().y())
        self._end_drag()
        if start != NOBODY:
            self._ask_move(start, target)
        elif pressed is not None:  # chosen now and not when pressed: a row must not slip away from under the mouse
            self.take_focus(self._row_at(pressed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        focused = QApplication.focusWidget()
        is_in_panel = focused is not None and self._panel.isAncestorOf(focused)
        if event.key() == Qt.Key.Key_Escape and self._dragged != NOBODY:
            self._end_drag()
        elif step is not None and event.modifiers() & MOVING and self._at != NOBODY:
            self.step(step)
        elif self._at == NOBODY or is_in_panel:
            super().keyPressEvent(event)  # a key that a number of the panel has no use for is not meant for the row
        elif step is not None:
            self.take_focus(self._at + step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_requested.emit(self._at)
        else:
            super().keyPressEvent(event)
