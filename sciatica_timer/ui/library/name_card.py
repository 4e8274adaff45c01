"""A card that asks for a name, in its place on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from sciatica_timer.core.library.programme import LONGEST_NAME
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.overlay import go_round
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class NameCard(QFrame):
    """Hidden until it asks; `named` carries what was typed, `left` tells that no name is wanted."""

    named = Signal(str)
    left = Signal()

    def __init__(self, title: str) -> None:
        """Say what the name is for."""
        super().__init__()
        self.setProperty("role", "card")
        self._field = LimitedLine(LONGEST_NAME)
        self._field.setAccessibleName(title)
        self._field.returnPressed.connect(self._tell)
        self._problem = label("", "warning", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(label(title, "section", wrap=True))
        column.addWidget(self._field)
        column.addWidget(self._field.counter)
        column.addWidget(self._problem)
        row = FlowBar()
        row.add(button(tr("Save"), self._tell))
        row.add(button(tr("Cancel"), self.leave))
        column.addWidget(row)
        self.hide()

    def ask(self, suggestion: str) -> None:
        """Come up with a name that typing replaces; of a suggestion there is as much as fits."""
        self._field.setText(suggestion[:LONGEST_NAME].rstrip())
        self._field.selectAll()
        self._problem.hide()
        self.show()
        self._field.setFocus()

    def complain(self, sentence: str) -> None:
        """Say why a name cannot be had."""
        self._problem.setText(sentence)
        self._problem.show()
        self._field.setAccessibleDescription(sentence)
        self._field.setFocus()

    def leave(self) -> None:
        """Go without a name."""
        self.left.emit()  # first: the focus must be elsewhere before the field that has it goes
        self.hide()

    def _tell(self) -> None:
        self.named.emit(self._field.text())

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001
        """Go round within the card until it is answered."""
        return go_round(self, forwards=next_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() != Qt.Key.Key_Space:  # which would start a session while a name is asked for
            super().keyPressEvent(event)
