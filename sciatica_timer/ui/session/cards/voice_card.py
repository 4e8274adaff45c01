"""Asks, once, who is to speak in a session while a screen reader is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from sciatica_timer.core.settings import SessionVoice
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.dialog_card import DialogCard
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class VoiceCard(DialogCard):
    """`answered` carries a SessionVoice; Esc leaves it to the screen reader, which is on in any case."""

    answered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden over `parent`."""
        super().__init__(parent, tr("Who speaks in a session?"))
        text = tr("Your screen reader is on. Two voices at once are hard to follow, so only one of them speaks.")
        self.column.addWidget(label(text, wrap=True))
        self.column.addWidget(label(tr("You can change this in Settings, under Voice."), "muted", wrap=True))
        self._reader = button(tr("The screen reader"), self.leave, "primary")
        self.buttons.add(self._reader)
        self.buttons.add(button(tr("The app"), self._choose_app))

    def ask(self) -> None:
        """Show the card."""
        self.open(self._reader)

    def leave(self) -> None:
        """Hide the card; who is there already speaks."""
        if self.isVisible():
            super().leave()
            self.answered.emit(SessionVoice.READER)

    def _choose_app(self) -> None:
        super().leave()
        self.answered.emit(SessionVoice.APP)
