"""The card "Buttons": a row waits for one key, whatever that is usually for, and keeps it by name or by code."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_timer.core.settings import ButtonRole, Settings
from sciatica_timer.ui.settings.buttons import ButtonSettings

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def card(qtbot):
    made = ButtonSettings()
    qtbot.addWidget(made)
    made.show_settings(Settings())
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def chosen(card):
    values = []
    card.chosen.connect(lambda name, value: values.append((name, value)))
    return values


def teach(card, role, key, modifiers=NONE):
    card.listeners[role].click()
    QTest.keyClick(card.listeners[role], key, modifiers)


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        (Qt.Key.Key_PageDown, "PgDown"),
        (Qt.Key.Key_Return, "Return"),
        (Qt.Key.Key_VolumeUp, "Volume Up"),
        (Qt.Key.Key_MediaNext, "Media Next"),
    ],
)
def test_a_key_is_kept_by_its_name(card, chosen, key, kept):
    teach(card, ButtonRole.BIG, key)
    assert chosen == [("buttons", {"pause": kept})]
    assert not card.listeners[ButtonRole.BIG].is_listening


def test_a_key_without_a_name_is_kept_by_its_code(card, chosen):
    listener = card.listeners[ButtonRole.HURT]
    listener.click()
    QApplication.sendEvent(listener, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NONE, 115, 0, 0))
    assert chosen == [("buttons", {"hurt": "scan 115"})]
    card.show_settings(Settings(buttons={"hurt": "scan 115"}))
    assert listener.text() == "Button 115"


def test_shift_alone_is_no_answer(card, chosen):
    teach(card, ButtonRole.BIG, Qt.Key.Key_Shift)
    assert chosen == []
    assert card.listeners[ButtonRole.BIG].is_listening


def test_escape_leaves_all_as_it_was(card, chosen):
    teach(card, ButtonRole.BIG, Qt.Key.Key_Escape)
    assert chosen == []
    assert card.answer.isHidden()
    assert card.listeners[ButtonRole.BIG].text() == "Choose…"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_M, Qt.Key.Key_F11, Qt.Key.Key_Space])
def test_a_key_that_the_app_needs_is_refused_with_a_reason(card, chosen, key):
    teach(card, ButtonRole.BACK, key)
    assert chosen == []
    assert "already has a meaning" in card.answer.text()


def test_a_key_has_one_role_only_and_can_be_removed(card, chosen):
    card.show_settings(Settings(buttons={"pause": "Return", "back": "PgUp"}))
    teach(card, ButtonRole.HURT, Qt.Key.Key_Return)
    assert chosen == [("buttons", {"back": "PgUp", "hurt": "Return"})]
    card.show_settings(Settings(buttons=chosen[-1][1]))
    card.removers[ButtonRole.BACK].click()
    assert chosen[-1] == ("buttons", {"hurt": "Return"})
