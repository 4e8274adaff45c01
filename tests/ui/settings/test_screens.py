"""The screen for sessions: asked about where there are several, remembered while it is away, and not used then."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from sciatica_timer.ui.settings.screens import ScreenChoice
from sciatica_timer.ui.window import placement
from sciatica_timer.ui.window.placement import screen_named


@pytest.fixture
def choice(qtbot):
    made = ScreenChoice()
    qtbot.addWidget(made)
    return made


def offered(choice, qapp):
    qapp.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
    return {one.text(): one.isChecked() for one in choice.findChildren(QPushButton)}


def test_one_screen_is_nothing_to_choose_from(choice):
    choice.show_screens(["Laptop"])
    assert choice.isHidden()


def test_each_screen_can_be_chosen(qtbot, qapp, choice):
    choice.show_screens(["Laptop", "Television"])
    assert not choice.isHidden()
    assert offered(choice, qapp) == {"The app's own screen": True, "Laptop": False, "Television": False}
    with qtbot.waitSignal(choice.chosen) as told:
        choice.findChildren(QPushButton)[-1].click()
    assert told.args == ["Television"]


def test_a_screen_that_is_away_stays_chosen(qapp, choice):
    choice.show_value("Television")
    choice.show_screens(["Laptop"])
    assert offered(choice, qapp)["Television (not connected)"]
    assert not choice.isHidden()


def test_a_session_finds_a_screen_by_its_name_or_stays_where_the_window_is(qapp, monkeypatch):
    here = qapp.primaryScreen()
    monkeypatch.setattr(placement, "screen_name", lambda _screen: "HDMI-1")
    assert screen_named("HDMI-1") is here
    assert screen_named("") is None
    assert screen_named("Television") is None
