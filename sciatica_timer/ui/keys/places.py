"""Keys by their place: the digit row of a layout that has other signs there, such as AZERTY, and letters of Latin.

A layout without Latin letters, such as the Bulgarian one, has none of the keys that are letters by their sign.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

TEN = 10
# The scan code of the key 1; 2 to 9 and 0 follow it, then the one that counts as 10. X11 and Wayland have one table
# (xkb's, 8 above that of Linux), Windows another. macOS tells no place: there the sign decides.
_FIRST = 2 if sys.platform == "win32" else 10 if sys.platform.startswith("linux") else None
_PLACES = 11
_ROWS = (("QWERTYUIOP", 14), ("ASDFGHJKL", 28), ("ZXCVBNM", 42))  # and how far behind the key 1 each begins


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit that a key stands for, 0 to 9 by sign or place, 10 by place; None for any other key."""
    by_sign = event.key() - Qt.Key.Key_0.value
    if 0 <= by_sign < TEN:
        return by_sign
    if _FIRST is None or event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return None
    place = event.nativeScanCode() - _FIRST + 1
    return (place if place < TEN else 0 if place == TEN else TEN) if 1 <= place <= _PLACES else None


def place_of(letter: str) -> int | None:
    """Return the scan code of the key that is this letter on an English keyboard; None where there is none."""
    found = (start + row.index(letter) for row, start in _ROWS if letter in row)
    return None if _FIRST is None else next((_FIRST + place for place in found), None)
