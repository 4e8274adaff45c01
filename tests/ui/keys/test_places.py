"""Digits by their place on the keyboard: a layout that writes other signs there answers all the same."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from sciatica_timer.ui.keys.places import digit_of

NONE = Qt.KeyboardModifier.NoModifier
FIRST = 2 if sys.platform == "win32" else 10


def key(code, scan=0, modifiers=NONE):
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, scan, 0, 0)


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_is_itself_wherever_it_lies(digit):
    assert digit_of(key(Qt.Key.Key_0.value + digit)) == digit
    assert digit_of(key(Qt.Key.Key_0.value + digit, 80, Qt.KeyboardModifier.KeypadModifier)) == digit


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS tells no place")
def test_the_row_of_a_french_keyboard_counts_by_place_and_the_key_after_0_is_10():
    french = "&é\"'(-è_çà)"  # where others have 1 to 9, 0 and -
    assert [digit_of(key(ord(sign), FIRST + place)) for place, sign in enumerate(french)] == [*range(1, 10), 0, 10]


def test_other_keys_are_no_digits():
    assert digit_of(key(Qt.Key.Key_Q.value, 24)) is None
    assert digit_of(key(Qt.Key.Key_Escape.value, 9)) is None
    assert digit_of(key(Qt.Key.Key_Plus.value, FIRST + 3, Qt.KeyboardModifier.KeypadModifier)) is None
