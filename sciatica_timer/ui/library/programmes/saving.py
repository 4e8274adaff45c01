"""What can be done with the changes made to a programme: save them, save them as one's own under a name, undo them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_timer.core.library.programme import LONGEST_NAME
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.overlay import go_round
from sciatica_timer.ui.widgets.shapes import button, card, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from sciatica_timer.core.library.programme import Programme


class NameCard(QFrame):
    """Hidden until `ask`; `named` carries what was typed, `left` means cancelled."""

    named = Signal(str)
    left = Signal()

    def __init__(self, title: str) -> None:
        """Begin hidden; `title` says what the name is for."""
        super().__init__()
        self.setProperty("role", "card")
        self._field = LimitedLine(LONGEST_NAME)
        self._field.setAccessibleName(title)
        self._field.returnPressed.connect(self._emit)
        self._problem = label("", "warning", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(label(title, "section", wrap=True))
        column.addWidget(self._field)
        column.addWidget(self._field.counter)
        column.addWidget(self._problem)
        row = FlowBar()
        row.add(button(tr("Save"), self._emit))
        row.add(button(tr("Cancel"), self.leave))
        column.addWidget(row)
        self.hide()

    def ask(self, suggestion: str) -> None:
        """Show a suggestion, cut to the limit, which typing replaces."""
        self._field.setText(suggestion[:LONGEST_NAME].rstrip())
        self._field.selectAll()
        self._problem.hide()
        self.show()
        self._field.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Show why a name cannot be used."""
        self._problem.setText(sentence)
        self._problem.show()
        self._field.setAccessibleDescription(sentence)
        self._field.setFocus()

    def leave(self) -> None:
        """Go without a name."""
        self.left.emit()  # first: the focus must be elsewhere before the field that has it goes
        self.hide()

    def _emit(self) -> None:
        self.named.emit(self._field.text())

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001
        """Go round within the card until it is answered."""
        return go_round(self, forwards=next_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() != Qt.Key.Key_Space:  # which would start a session while a name is asked for
            super().keyPressEvent(event)


class SavePanel(QWidget):
    """Offers to save or undo the changes; hidden while there are none.

    `save_requested` keeps the same name, `copy_requested` carries a new one, as typed; after `left` the focus belongs
    back on the list.
    """

    save_requested = Signal()
    copy_requested = Signal(str)
    undo_requested = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Begin without a programme."""
        super().__init__()
        self._saved: Programme | None = None
        frame, column = card("notice", 12)
        self._words = label("", wrap=True)
        self._save = button(tr("Save"), self._ask_save)
        self._copy = button(tr("Save as my own…"), self._ask_name, name=tr("Save as my own"))
        row = FlowBar()
        for made in (self._save, self._copy, button(tr("Undo changes"), self._ask_undo)):
            row.add(made)
        column.addWidget(self._words)
        column.addWidget(row)
        self.name_card = NameCard(tr("A name for your programme"))
        self.name_card.named.connect(self.copy_requested)
        self.name_card.left.connect(self.left)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        outer.addWidget(self.name_card)
        self.hide()

    def show_programme(self, saved: Programme, draft: Programme) -> None:
        """Offer what can be done with the changes between a programme and its draft."""
        is_another = self._saved is None or self._saved.id != saved.id
        self._saved = saved
        is_changed = draft != saved
        if is_another or not is_changed:
            self.name_card.hide()
        own, bundled = tr("Changed, not saved"), tr("Changed, not saved. The ready-made one stays as it is.")
        self._words.setText(own if saved.own else bundled)
        self._save.setVisible(saved.own)
        for made in (self._save, self._copy):
            made.setEnabled(bool(draft.entries))
        self.setVisible(is_changed)

    def show_problem(self, sentence: str) -> None:
        """Show why a name cannot be used."""
        self.name_card.show_problem(sentence)

    def _ask_name(self) -> None:
        assert self._saved is not None
        suggestion = tr("{0} 2") if self._saved.own else tr("My {0}")
        self.name_card.ask(suggestion.format(self._saved.name))

    def _ask_save(self) -> None:
        self.left.emit()  # first, here and below: the focus must be elsewhere before the button that has it goes
        self.save_requested.emit()

    def _ask_undo(self) -> None:
        self.left.emit()
        self.undo_requested.emit()
