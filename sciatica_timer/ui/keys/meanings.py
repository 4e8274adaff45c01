"""Which key is for what in a session: the usual ones, those of presenters, and those that the user taught.

A key is kept by its portable name, such as "PgDown", or, where it has none, by its scan code, such as "scan 115".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from sciatica_timer.core.settings import ButtonRole
from sciatica_timer.ui.keys.places import place_of
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from sciatica_timer.core.settings import Keys

SCAN = "scan "
PORTABLE = QKeySequence.SequenceFormat.PortableText
# A presenter sends Page Down and Page Up, F5 and B or "."; a headset the media keys, where the desktop lets them pass.
PRESENTER: dict[str, ButtonRole] = {
    **dict.fromkeys(("PgDown", "F5", "B", "."), ButtonRole.BIG),
    **dict.fromkeys(("Media Play", "Media Pause", "Toggle Media Play/Pause"), ButtonRole.BIG),
    **dict.fromkeys(("PgUp", "Media Previous"), ButtonRole.BACK),
}
KEYS: dict[str, ButtonRole] = {
    "Left": ButtonRole.BACK,
    "Right": ButtonRole.SKIP,
    "Shift+Right": ButtonRole.SKIP_EXERCISE,
    "R": ButtonRole.REST,
    "+": ButtonRole.MORE,
    "=": ButtonRole.MORE,  # where + is reached with Shift only
    "H": ButtonRole.HURT,
    "S": ButtonRole.SWAP,
    "I": ButtonRole.EXPLAIN,
    "E": ButtonRole.EASIER,
    "Shift+E": ButtonRole.HARDER,
    "P": ButtonRole.PACE,
}
MUTE_KEY = "M"  # of the whole window, so that no session binds it
_TAKEN = frozenset({"Esc", "F1", "Tab", "Backtab", "Shift+Backtab", "F11", "?", "M", "Ctrl+Q", "Ctrl+W", "Space"})
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


def by_place(letter: str) -> str:
    """Return what the key is kept by that is this letter on an English keyboard; empty where places are not told."""
    place = place_of(letter)
    return "" if place is None else f"{SCAN}{place}"


def types_sign(key: str) -> bool:
    """Return whether a key is a letter or another sign, which a person may type, or speak for the computer to type."""
    return len(key.removeprefix("Shift+")) == 1


def meanings(keys: Keys) -> dict[str, ButtonRole]:
    """Return what the keys of presenters and those that were taught are for."""
    presenter = {key: role for key, role in PRESENTER.items() if keys.letters or not types_sign(key)}
    return presenter | {key: ButtonRole(role) for role, key in keys.taught.items()}


def shown_key(role: ButtonRole, keys: Keys) -> str:
    """Return how the key of a role is shown: the one that was taught, else the usual one; empty for none."""
    taught = keys.taught.get(role.value)
    if taught:
        return key_words(taught)
    usual = KEYS | {MUTE_KEY: ButtonRole.MUTE}
    heeded = (key for key, one in usual.items() if one is role and (keys.letters or not types_sign(key)))
    key = next((key for key in heeded if key not in keys.taught.values()), "")
    return key.replace("Shift+", "⇧").replace("Right", "→").replace("Left", "←")
