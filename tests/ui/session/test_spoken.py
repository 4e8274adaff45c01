"""A screen reader hears a word a phase, and whole sentences where set, side or exercise change."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QAccessible

from sciatica_timer.ui.session.countdown import Countdown
from sciatica_timer.ui.session.spoken import Spoken
from sciatica_timer.ui.session.wording import SessionWords

WORDS = SessionWords("HOLD", "3", "Rep 1 of 2", "left leg", "Then: rest", "Set 1 of 2", "", "", 1.0, frozenset(), 1)


def test_set_and_side_are_said_when_they_change_and_else_a_word():
    spoken = Spoken()
    moments = [
        ("Bridge", {}),
        ("Bridge", {"digits": "2"}),
        ("Bridge", {"word": "REST", "digits": "2"}),
        ("Bridge", {"word": "HOLD", "line": "Rep 2 of 2"}),
        ("Bridge", {"set_line": "Set 2 of 2"}),
        ("Bridge", {"set_line": "Set 2 of 2", "side": "right leg"}),
        ("Dead bug", {"set_line": "Set 2 of 2", "side": "right leg"}),
    ]
    assert [spoken.of(replace(WORDS, **changes), name) for name, changes in moments] == [
        "Bridge. Set 1 of 2. HOLD. Rep 1 of 2. left leg",
        "Bridge. Set 1 of 2. HOLD. Rep 1 of 2. left leg",
        "REST",
        "HOLD",
        "Bridge. Set 2 of 2. HOLD. Rep 1 of 2. left leg",
        "Bridge. Set 2 of 2. HOLD. Rep 1 of 2. right leg",
        "Dead bug. Set 2 of 2. HOLD. Rep 1 of 2. right leg",
    ]


def test_between_two_exercises_the_name_is_said_once():
    assert Spoken().of(replace(WORDS, word="WHEN READY", line="Bridge", side="On your back"), "Bridge") == (
        "Bridge. Set 1 of 2. WHEN READY. On your back"
    )


def test_the_countdown_is_a_progress_bar_whose_value_is_read_but_never_called_out(qtbot, monkeypatch):
    countdown = Countdown()
    qtbot.addWidget(countdown)
    countdown.show()
    events = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    countdown.be_heard(heard=True)
    countdown.valueChanged.connect(events.append)
    countdown.say("HOLD", 0.25)
    face = QAccessible.queryAccessibleInterface(countdown)
    assert (face.role(), face.text(QAccessible.Text.Name)) == (QAccessible.Role.ProgressBar, "HOLD")
    value = face.valueInterface()
    part = (value.currentValue() - value.minimumValue()) / (value.maximumValue() - value.minimumValue())
    assert part == 0.75
    assert events == []


def test_tab_comes_to_the_countdown_only_where_a_screen_reader_speaks(qtbot):
    countdown = Countdown()
    qtbot.addWidget(countdown)
    for heard in (False, True, False):
        countdown.be_heard(heard=heard)
        assert (countdown.focusPolicy().value != 0) is heard
