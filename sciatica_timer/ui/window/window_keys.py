"""The keys of the whole window, and the card that lists all keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut

from sciatica_timer.core.settings import Keys
from sciatica_timer.ui.keys.meanings import MUTE_KEY
from sciatica_timer.ui.keys.places import digit_of
from sciatica_timer.ui.widgets.overlay import CLOSING_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.window.keys_card import KeysCard

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class WindowKeys(QObject):
    """`page_chosen` carries the number of a page, from 1; F1 works where no key may type a sign."""

    page_chosen = Signal(int)
    card_requested = Signal()
    mute_toggled = Signal()
    whole_screen_toggled = Signal()

    def __init__(self, window: QWidget, whole: QWidget, pages: int) -> None:
        """Bind the keys to the window; the card is to lie over `whole`."""
        super().__init__(window)
        self._window, self._whole = window, whole
        self._card: KeysCard | None = None
        self._heeded = Keys()
        for number in range(1, pages + 1):
            self._bind(f"Ctrl+{number}", self._choose)
        self._bind("F11", self.whole_screen_toggled)
        self._bind("F1", self.card_requested)
        for key in CLOSING_KEYS:
            self._bind(key, window.close)
        self._typed = [self._bind("?", self.card_requested), self._bind(MUTE_KEY, self.mute_toggled)]

    def _bind(self, key: str, activated: Callable[[], object] | SignalInstance) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.activated.connect(activated)
        return shortcut

    def _choose(self) -> None:
        shortcut = self.sender()
        assert isinstance(shortcut, QShortcut)
        self.page_chosen.emit(int(shortcut.key().toString()[-1]))

    def open_by_place(self, event: QKeyEvent) -> bool:
        """Choose a page by Ctrl and the place of a digit, whatever sign is there; return whether the key did."""
        digit = digit_of(event)
        if digit is None or event.modifiers() & HELD != Qt.KeyboardModifier.ControlModifier:
            return False
        self.page_chosen.emit(digit)
        return True

    def heed(self, keys: Keys) -> None:
        """Heed keys that type a sign or not, and have the card list those that are heeded."""
        if keys == self._heeded:
            return
        self._heeded = keys
        for shortcut in self._typed:
            shortcut.setEnabled(keys.letters)
        if self._card is not None:
            self._card.deleteLater()
            self._card = None

    @property
    def card(self) -> KeysCard:
        """The card of all keys, made when it is first wanted."""
        if self._card is None:
            from sciatica_timer.ui.window.keys_card import KeysCard  # noqa: PLC0415  start-up: 60 widgets, seldom wanted

            self._card = KeysCard(self._whole, self._heeded)
        return self._card
