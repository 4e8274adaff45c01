"""What can be done with a changed programme: save it, save it as one's own, undo; and delete one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.name_card import NameCard
from sciatica_timer.ui.widgets.shapes import button, card, give_role, label

if TYPE_CHECKING:
    from sciatica_timer.core.programme import Programme


class Keeping(QWidget):
    """Hidden while there is nothing to do.

    `save_asked` keeps the changes under the same name, `copy_asked` carries another one, as typed; `left` tells that
    the focus may go back to where Space starts.
    """

    save_asked = Signal()
    copy_asked = Signal(str)
    undo_asked = Signal()
    deletion_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Begin without a programme."""
        super().__init__()
        self._suggested = ""
        self._saved: Programme | None = None
        self._frame, column = card("notice", 12)
        self._words = label("", wrap=True)
        row = FlowBar()
        self._save = button(self.tr("Save"), self._ask_save)
        self._copy = button(self.tr("Save as my own…"), self._ask_name, name=self.tr("Save as my own"))
        self._undo = button(self.tr("Undo changes"), self._ask_undo)
        self._delete = button(self.tr("Delete"), self._ask_deletion)
        for made in (self._save, self._copy, self._undo, self._delete):
            row.add(made)
        column.addWidget(self._words)
        column.addWidget(row)
        self.name_card = NameCard(self.tr("A name for your programme"))
        self.name_card.named.connect(self.copy_asked)
        self.name_card.left.connect(self.left)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        outer.addWidget(self.name_card)
        self.hide()

    def show_programme(self, saved: Programme, draft: Programme) -> None:
        """Offer what can be done with a programme and the changes made to it."""
        if self._saved is not None and self._saved.id != saved.id:
            self.name_card.hide()
        is_changed = draft != saved
        self._saved = saved
        self._suggested = (self.tr("{0} 2") if saved.own else self.tr("My {0}")).format(saved.name)
        own, bundled = self.tr("This programme is your own."), self.tr("Changed; the bundled one stays as it is.")
        self._words.setText(own if not is_changed else self.tr("Changed, and not saved yet.") if saved.own else bundled)
        self._save.setVisible(is_changed and saved.own)
        self._save.setEnabled(bool(draft.entries))
        self._copy.setVisible(is_changed or saved.own)
        self._copy.setEnabled(bool(draft.entries))
        self._undo.setVisible(is_changed)
        self._delete.setVisible(saved.own)
        self._be_sure(asking=False)
        self.setVisible(is_changed or saved.own)

    def complain(self, sentence: str) -> None:
        """Say why a name cannot be had."""
        self.name_card.complain(sentence)

    def _ask_name(self) -> None:
        self._be_sure(asking=False)
        self.name_card.ask(self._suggested)

    def _ask_save(self) -> None:
        self.left.emit()
        self.save_asked.emit()

    def _ask_undo(self) -> None:
        self.left.emit()
        self.undo_asked.emit()

    def _ask_deletion(self) -> None:
        """Delete at the second press; the first one says so on the button."""
        if self._is_sure:
            self.left.emit()
            self.deletion_asked.emit()
        else:
            self._be_sure(asking=True)

    def _be_sure(self, *, asking: bool) -> None:
        self._is_sure = asking
        words = self.tr("Delete for good?") if asking else self.tr("Delete")
        self._delete.setText(words)
        self._delete.setAccessibleName(words)
        give_role(self._delete, "danger" if asking else "")
