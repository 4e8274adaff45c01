"""After "it hurts more" the next thing that Space or Enter does is nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from ui_sitting import button_of

ESC, ENTER, SPACE, TAB = Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab


@pytest.fixture
def hurt(qtbot, sit):
    sitting = sit("bridge", "dead-bug", "bird-dog")
    sitting.run(20)
    sitting.press(Qt.Key.Key_H)
    qtbot.waitUntil(lambda: sitting.window.cover._heeds_keys)
    return sitting


@pytest.mark.parametrize("key", [SPACE, ENTER, Qt.Key.Key_Enter])
def test_the_next_press_does_nothing_at_all(hurt, key):
    page, session = hurt.window.cover, hurt.session
    focused = hurt.window.focusWidget()
    hurt.press(key, key, key)
    assert hurt.window.cover is page
    assert hurt.session is session
    assert hurt.window.focusWidget() is focused


def test_escape_leaves_and_the_button_says_so(qtbot, hurt):
    done = button_of(hurt.window.cover, "Done")
    assert "Esc" in done.text()
    with qtbot.waitSignal(hurt.flow.closed):
        hurt.press(ESC)
    assert hurt.window.cover is None


def test_tab_to_the_button_and_enter_leave(hurt):
    while not button_of(hurt.window.cover, "Done").hasFocus():
        hurt.press(TAB)
    hurt.press(ENTER)
    assert hurt.window.cover is None


def test_it_is_told_before_the_end_is(sit):
    sitting, told = sit("bridge"), []
    sitting.flow.hurt.connect(lambda: told.append("hurt"))
    sitting.flow.ended.connect(lambda: told.append("ended"))
    sitting.press(Qt.Key.Key_H)
    assert told == ["hurt", "ended"]
