"""The buttons a person can reach from the mat: keys of presenters, pedals and headsets, and those that were taught.

A key is kept by its portable name, such as "PgDown", or, where it has none, by its scan code, such as "scan 115".
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from sciatica_timer.core.settings import ButtonRole
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

SCAN = "scan "
PORTABLE = QKeySequence.SequenceFormat.PortableText
# A presenter sends Page Down and Page Up, F5 and B or "."; a headset the media keys, where the desktop lets them pass.
PRESENTER: dict[str, ButtonRole] = {
    **dict.fromkeys(("PgDown", "F5", "B", "."), ButtonRole.BIG),
    **dict.fromkeys(("Media Play", "Media Pause", "Toggle Media Play/Pause"), ButtonRole.BIG),
    **dict.fromkeys(("PgUp", "Media Previous"), ButtonRole.BACK),
}
_TAKEN = frozenset({"Esc", "Tab", "Backtab", "Shift+Backtab", "F11", "?", "M", "Ctrl+Q", "Ctrl+W", "Space"})
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


def key_of(event: QKeyEvent) -> str:
    """Return what a key is kept by; empty for a modifier alone, or what can be told by neither name nor code."""
    if event.key() in _MODIFIERS:
        return ""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in (0, Qt.Key.Key_unknown):
        named = QKeySequence(held.value | event.key())
        text = named.toString(PORTABLE)
        if text.isascii() and QKeySequence.fromString(text, PORTABLE) == named:
            return text
    return f"{SCAN}{event.nativeScanCode()}" if event.nativeScanCode() else ""


def can_be_taught(key: str) -> bool:
    """Return whether a key has no other meaning that must not get lost."""
    return bool(key) and key not in _TAKEN


def key_words(key: str) -> str:
    """Return what a key is called on the screen."""
    if key.startswith(SCAN):
        return tr("Button {0}").format(key.removeprefix(SCAN))
    return QKeySequence.fromString(key, PORTABLE).toString(QKeySequence.SequenceFormat.NativeText)


class AnyButton(QObject):
    """`pressed` carries the role of a button, wherever the focus is in the page."""

    pressed = Signal(object)

    def __init__(self, page: QWidget) -> None:
        """Heed the keys of presenters; those that were taught follow with `teach`."""
        super().__init__(page)
        self._page = page
        self._shortcuts: list[QShortcut] = []
        self._codes: dict[str, ButtonRole] = {}
        self._taught: dict[str, str] | None = None
        page.installEventFilter(self)
        self.teach({})

    def teach(self, taught: Mapping[str, str]) -> None:
        """Heed these keys, by the role of the button, before any other meaning that they have."""
        if taught == self._taught:
            return
        self._taught = dict(taught)
        own = {key: ButtonRole(role) for role, key in taught.items()}
        self._codes = {key: role for key, role in own.items() if key.startswith(SCAN)}
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        named = {key: role for key, role in {**PRESENTER, **own}.items() if key not in self._codes}
        self._shortcuts = [self._bind(key, role) for key, role in named.items()]

    def _bind(self, key: str, role: ButtonRole) -> QShortcut:
        shortcut = QShortcut(QKeySequence.fromString(key, PORTABLE), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(self.pressed.emit, role))
        return shortcut

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key without a name once no widget of the page wanted it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._codes:
            role = self._codes.get(key_of(event))
            if role is not None:
                self.pressed.emit(role)
                return True
        return super().eventFilter(watched, event)
