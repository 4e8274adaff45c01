"""The card on which another exercise is chosen in the middle of a session, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.overlay import Overlay
from sciatica_timer.ui.widgets.shapes import button, card, label
from sciatica_timer.ui.wording import position_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from sciatica_timer.core.library.exercise import Exercise

WIDTH, HEIGHT, EDGE = 560, 440, 20
LINE_PX = 17  # height of a line at 100 % text size
ID = Qt.ItemDataRole.UserRole


class _Choices(QListWidget):
    """A list in which Space takes an exercise, too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        taking = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in taking and self.currentItem() is not None:
            self.itemActivated.emit(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the card's
        else:
            super().keyPressEvent(event)


class SwapCard(Overlay):
    """Covers its parent; `chosen` carries an exercise's id, `left` means that none was chosen."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden over `parent`."""
        super().__init__(parent)
        self.setAccessibleName(tr("Swap exercise"))
        frame, column = card(margins=24)
        self._frame = frame
        self._title = label("", "heading", wrap=True)
        self._list = _Choices()
        self._list.setProperty("role", "choices")
        self._list.setAccessibleName(tr("Other exercises"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)
        column.addWidget(self._title)
        column.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.addWidget(label(tr("↑ ↓ choose · Enter takes it"), "small", wrap=True), 1)
        row.addWidget(button(tr("Keep it   Esc"), self.leave, name=tr("Keep it")))
        column.addLayout(row)
        outer = QGridLayout(self)
        outer.addWidget(frame, 0, 0, Qt.AlignmentFlag.AlignCenter)

    def ask(self, instead_of: Exercise, others: Sequence[Exercise]) -> None:
        """Offer the others; those done in the same position come first."""
        self._title.setText(tr("Instead of {0}:").format(instead_of.name))
        self._list.clear()
        for exercise in sorted(others, key=lambda one: one.position is not instead_of.position):
            item = QListWidgetItem(f"{exercise.name}  ·  {position_words(exercise.position)}")
            item.setData(ID, exercise.id)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self.cover()
        self._list.setFocus()

    def fit(self) -> None:
        """Take the size that the text needs, at most that of the parent."""
        super().fit()
        larger = self.fontMetrics().height() / LINE_PX
        self._frame.setFixedWidth(min(round(WIDTH * larger), self.width() - 2 * EDGE))
        self._list.setFixedHeight(0)
        room = self.height() - 2 * EDGE - self._frame.sizeHint().height()
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count())) + 2 * self._list.frameWidth()
        self._list.setFixedHeight(max(0, min(rows, round(HEIGHT * larger), room)))

    def leave(self) -> None:
        """Go without a choice."""
        self.hide()
        self.left.emit()

    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
