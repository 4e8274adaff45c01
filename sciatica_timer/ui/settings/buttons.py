"""The card "Buttons and keys" of the settings: any button or key in reach can do what a session is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton

from sciatica_timer.core.settings import ButtonRole
from sciatica_timer.ui.access.announcing import announce
from sciatica_timer.ui.keys.meanings import can_be_taught, key_of, key_words
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent


class _Listener(QPushButton):
    """Once pressed, takes the next key, whatever it is usually for; Esc or another click takes none."""

    heard = Signal(str)
    refused = Signal(str)

    def __init__(self, purpose: str) -> None:
        """Begin without a key."""
        super().__init__()
        self._purpose, self._key = purpose, ""
        self.is_listening = False
        self.clicked.connect(self._toggle)
        self.show_key("")

    def show_key(self, key: str) -> None:
        """Show which key was taught; empty for none."""
        self._key = key
        self._show()

    def _show(self) -> None:
        text = key_words(self._key) if self._key else tr("Choose…")
        self.setText(tr("Press the button…   Esc") if self.is_listening else text)
        self.setAccessibleName(f"{self._purpose}: {self.text()}")

    def _toggle(self) -> None:
        self._listen(on=not self.is_listening)

    def _listen(self, *, on: bool) -> None:
        self.is_listening = on
        self._show()
        if on:
            self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts, and before Tab moves the focus."""
        if self.is_listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._hear(event)
            event.accept()
            return True
        return super().event(event)

    def _hear(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if event.key() != Qt.Key.Key_Escape and not key:
            return  # Shift, Ctrl and the like: more is to come
        self._listen(on=False)
        if can_be_taught(key):
            self.heard.emit(key)
        elif event.key() != Qt.Key.Key_Escape:
            self.refused.emit(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._listen(on=False)


class ButtonSettings(SettingsCard):
    """Which buttons were taught, a row each; `chosen` carries all of them."""

    def __init__(self) -> None:
        """Begin with none taught."""
        super().__init__(tr("Buttons and keys"))
        words = tr(
            "A presenter, a pedal or a headset works without any choice: Page Down, F5, B and the play key pause and "
            "go on, Page Up goes back. Any other button or key can be chosen here."
        )
        self.add_text(words)
        self.letters = self.add_check("letter_keys", tr("Letters are keys: H, S, R and others"))
        self.add_text(tr("Turn this off if you speak to the computer, and what it types presses keys."), "note")
        self._taught: dict[str, str] = {}
        self.listeners: dict[ButtonRole, _Listener] = {}
        self.removers: dict[ButtonRole, QPushButton] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        for role, words in _purposes().items():
            self._add_row(role, words)
        self.column.addLayout(self._grid)
        self.answer = label("", "warning", wrap=True)
        self.answer.hide()
        self.column.addWidget(self.answer)
        self.column.addStretch(1)
        self._shows["buttons"] = self._show_buttons

    def _add_row(self, role: ButtonRole, words: str) -> None:
        row = self._grid.rowCount()
        listener = self.listeners[role] = _Listener(words)
        listener.heard.connect(partial(self._teach, role))
        listener.refused.connect(self._refuse)
        remover = self.removers[role] = button(tr("Remove"), partial(self._forget, role), "link")
        remover.setAccessibleName(tr("Remove: {0}").format(words))
        self._grid.addWidget(label(words, wrap=True), row, 0)
        self._grid.addWidget(listener, row, 1)
        self._grid.addWidget(remover, row, 2)

    def _show_buttons(self, taught: Mapping[str, str]) -> None:
        self._taught = dict(taught)
        for role, listener in self.listeners.items():
            key = taught.get(role.value, "")
            listener.show_key(key)
            self.removers[role].setVisible(bool(key))

    def _teach(self, role: ButtonRole, key: str) -> None:
        """Let a key have this role and no other."""
        self.answer.hide()
        others = {name: other for name, other in self._taught.items() if other != key}
        self.chosen.emit("buttons", {**others, role.value: key})

    def _forget(self, role: ButtonRole) -> None:
        self.chosen.emit("buttons", {name: key for name, key in self._taught.items() if name != role.value})

    def _refuse(self, key: str) -> None:
        self.answer.setText(tr("{0} already has a meaning of its own. Choose another.").format(key_words(key)))
        self.answer.show()
        announce(self, self.answer.text())


def _purposes() -> dict[ButtonRole, str]:
    return {
        ButtonRole.BIG: tr("Pause and go on"),
        ButtonRole.BACK: tr("Back", "button"),
        ButtonRole.HURT: tr("It hurts more"),
        ButtonRole.EASIER: tr("Make it easier"),
        ButtonRole.HARDER: tr("Harder"),
        ButtonRole.SKIP: tr("Skip"),
        ButtonRole.SKIP_EXERCISE: tr("Skip exercise"),
        ButtonRole.REST: tr("+10 s rest"),
        ButtonRole.MORE: tr("One more set"),
        ButtonRole.SWAP: tr("Swap exercise"),
        ButtonRole.PACE: tr("My own pace"),
        ButtonRole.EXPLAIN: tr("Hear how"),
        ButtonRole.MUTE: tr("Mute"),
    }
