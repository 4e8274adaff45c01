"""Who speaks in a session is asked once, and only where two could."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from ui_sitting import button_of

from sciatica_timer.app.session.voice_choice import VoiceChoice
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.settings import SessionVoice, Settings
from sciatica_timer.ui.access.one_voice import reader_speaks
from sciatica_timer.ui.session.cards.voice_card import VoiceCard
from sciatica_timer.ui.window.main_window import MainWindow


class Asked:
    def __init__(self, qtbot, theme):
        self.window = MainWindow([("exercises", "Exercises", QWidget)], theme)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.preferences = Preferences(Settings(), lambda _: "")
        self.begun = []
        choice = VoiceChoice(self.window, self.preferences)
        choice.ask(lambda: self.begun.append("at once"))
        self.again = lambda: choice.ask(lambda: self.begun.append("again"))

    @property
    def card(self):
        return self.window.findChild(VoiceCard)


@pytest.fixture
def listening(monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)


@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_the_screen_reader_speaks_unless_the_app_is_chosen(qtbot, theme, key):
    asked = Asked(qtbot, theme)
    assert asked.card.isVisible()
    assert asked.begun == []
    QTest.keyClick(asked.window.focusWidget(), key)
    assert asked.begun == ["at once"]
    assert asked.preferences.now.session_voice is SessionVoice.READER
    assert reader_speaks(asked.preferences.now)


@pytest.mark.usefixtures("listening")
def test_the_app_speaks_where_it_is_chosen_and_nobody_is_asked_again(qtbot, theme):
    asked = Asked(qtbot, theme)
    QTest.keyClick(button_of(asked.card, "The app"), Qt.Key.Key_Space)
    assert asked.preferences.now.session_voice is SessionVoice.APP
    assert not reader_speaks(asked.preferences.now)
    asked.again()
    assert asked.begun == ["at once", "again"]


def test_without_a_screen_reader_nothing_is_asked(qtbot, theme):
    asked = Asked(qtbot, theme)
    assert asked.card is None
    assert asked.begun == ["at once"]
    assert asked.preferences.now.session_voice is SessionVoice.UNASKED
    assert not reader_speaks(asked.preferences.now)
