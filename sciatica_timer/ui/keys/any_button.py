"""The buttons a person can reach from the mat: keys of presenters, pedals and headsets, and those that were taught."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from sciatica_timer.core.settings import ButtonRole, Keys
from sciatica_timer.ui.keys.meanings import PORTABLE, SCAN, by_place, key_of, meanings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


class AnyButton(QObject):
    """`pressed` carries the role of a button, wherever the focus is in the page."""

    pressed = Signal(object)

    def __init__(self, page: QWidget, letters: Mapping[str, ButtonRole] | None = None) -> None:
        """Heed the keys of presenters; those that were taught follow with `teach`.

        `letters` are found by their place where the layout has no Latin letters.
        """
        super().__init__(page)
        self._letters = letters or {}
        self._page = page
        self._shortcuts: list[QShortcut] = []
        self._codes: dict[str, ButtonRole] = {}
        self._places: dict[str, ButtonRole] = {}
        self._keys: Keys | None = None
        page.installEventFilter(self)
        self.teach(Keys())

    def teach(self, keys: Keys) -> None:
        """Heed these keys before any other meaning that they have."""
        if keys == self._keys:
            return
        self._keys = keys
        all_of_them = meanings(keys)
        self._places = {by_place(key): role for key, role in self._letters.items() if keys.letters and key.isalpha()}
        self._codes = {key: role for key, role in all_of_them.items() if key.startswith(SCAN)}
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)  # at once: it lives on until the events that are under way are over
            shortcut.deleteLater()
        self._shortcuts = [self._bind(key, role) for key, role in all_of_them.items() if key not in self._codes]

    def _bind(self, key: str, role: ButtonRole) -> QShortcut:
        shortcut = QShortcut(QKeySequence.fromString(key, PORTABLE), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(self.pressed.emit, role))
        return shortcut

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key without a name once no widget of the page wanted it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = key_of(event)
            at_place = self._places.get(key) if not event.modifiers() and key else None
            role = self._codes.get(key) or at_place
            if role is not None:
                self.pressed.emit(role)
                return True
        return super().eventFilter(watched, event)
