"""Asks whether a session is to end, in words that are read from three metres."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from sciatica_timer.core.settings import ButtonRole, Keys
from sciatica_timer.ui.keys.meanings import key_of, shown_key
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.dialog_card import DialogCard
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StopCard(DialogCard):
    """Enter presses the button with the focus, at first *End*; Esc and Space go on, wherever the focus is; H hurts.

    `end_chosen` and `hurt_chosen` end the session; after `left` it continues.
    """

    end_chosen = Signal()
    hurt_chosen = Signal()
    letters_wide = 42

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden over `parent`."""
        super().__init__(parent, tr("End here?"), "ask-title")
        self.column.addWidget(label(tr("Paused. What you did is kept."), "ask", wrap=True))
        self._end = button(tr("End   Enter"), self._emit_end, "ask-primary", tr("End"))
        go_on = button(tr("Go on   Esc"), self.leave, "ask", tr("Go on"))
        self._hurt = button("", self._emit_hurt, "ask-danger", tr("Stop: it hurts more"))
        self.teach(Keys())
        for made in (self._end, go_on, self._hurt):
            made.installEventFilter(self)
            self.buttons.add(made)

    def teach(self, keys: Keys) -> None:
        """Heed H, or another key that was taught for it, if keys are letters at all."""
        self._keys = keys
        words, key = tr("It hurts more"), shown_key(ButtonRole.HURT, keys)
        self._hurt.setText(f"{words}   {key}" if key else words)

    def ask(self) -> None:
        """Show the card over the session."""
        self.open(self._end)

    def _emit_end(self) -> None:
        self.hide()
        self.end_chosen.emit()

    def _emit_hurt(self) -> None:
        self.hide()
        self.hurt_chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        """Take a key before the button with the focus does, and return whether that is all that it does."""
        if event.key() == Qt.Key.Key_Space:
            self.leave()
        elif self._hurts(event):
            self._emit_hurt()
        else:
            return False
        return True

    def _hurts(self, event: QKeyEvent) -> bool:
        key = key_of(event)
        return key == self._keys.taught.get(ButtonRole.HURT.value) or (self._keys.letters and key == "H")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer without a button that has the focus, too."""
        if self._take(event):
            return
        if event.key() in ENTER:
            self._emit_end()
        else:
            super().keyPressEvent(event)
