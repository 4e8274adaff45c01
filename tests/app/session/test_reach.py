"""Buttons that are reached from the mat: presenters, media keys, a click on the countdown, and any that was taught."""

from __future__ import annotations

import sys

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from ui_sitting import Sitting

from sciatica_timer.core.session.events import Reason, State
from sciatica_timer.ui.session.countdown import Countdown

BIG = [
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Period, Qt.Key.Key_B, Qt.Key.Key_F5, Qt.Key.Key_MediaPlay),
    *(Qt.Key.Key_MediaTogglePlayPause, Qt.Key.Key_MediaPause, Qt.Key.Key_Space),
]
BACK = [Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious, Qt.Key.Key_Left]


@pytest.fixture
def sitting(qtbot, theme, library):
    made = Sitting(qtbot, theme, library)
    made.run(17)  # in the first hold
    return made


def teach(sitting, **buttons):
    sitting.preferences.take(replace(sitting.preferences.now, buttons=buttons))


def press_code(sitting, code):
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, code, 0, 0)
        QApplication.sendEvent(sitting.window.focusWidget(), event)


@pytest.mark.qt_log_ignore("keyToAscii Unhandled key code")  # of QTest, for which media keys have no letter
@pytest.mark.parametrize("key", BIG)
def test_each_of_these_pauses_and_goes_on(sitting, key):
    sitting.press(key)
    assert sitting.session.state is State.PAUSED
    sitting.press(key)
    assert sitting.session.state is State.RUNNING


@pytest.mark.parametrize("key", BACK)
def test_each_of_these_begins_the_rep_again(sitting, key):
    sitting.run(0.5)
    sitting.press(key)
    assert sitting.session.phase.kind.value == "out"


def test_a_click_on_the_countdown_pauses(sitting):
    QTest.mouseClick(sitting.flow.page.findChild(Countdown), Qt.MouseButton.LeftButton)
    assert sitting.session.state is State.PAUSED


@pytest.mark.parametrize(("key", "seconds"), [(Qt.Key.Key_PageDown, 3), (Qt.Key.Key_Space, 15)])
def test_after_a_long_pause_the_lead_in_fits_where_the_button_is(sitting, key, seconds):
    sitting.press(key)
    sitting.run(11)
    sitting.press(key)
    assert sitting.session.lead_in_seconds == seconds


def test_a_taught_key_loses_what_it_was_for(sitting):
    teach(sitting, pause="R", hurt="Return")
    sitting.press(Qt.Key.Key_R)
    assert sitting.session.state is State.PAUSED
    sitting.press(Qt.Key.Key_Return)
    assert (sitting.session.state, sitting.session.reason) == (State.FINISHED, Reason.PAIN)


def test_a_button_without_a_name_works_by_its_code(sitting):
    teach(sitting, pause="scan 115")
    press_code(sitting, 115)
    assert sitting.session.state is State.PAUSED
    press_code(sitting, 116)
    assert sitting.session.state is State.PAUSED
    teach(sitting)
    press_code(sitting, 115)
    assert sitting.session.state is State.PAUSED


def focus(sitting, name):
    next(one for one in sitting.window.cover.findChildren(QPushButton) if one.accessibleName() == name).setFocus()


def test_space_presses_what_tab_was_brought_to_and_is_the_big_key_else(sitting):
    before = sitting.session.phase
    focus(sitting, "Skip")
    sitting.press(Qt.Key.Key_Space)
    assert sitting.session.state is State.RUNNING
    assert sitting.session.phase != before
    sitting.press(Qt.Key.Key_PageDown)
    assert sitting.session.state is State.PAUSED
    focus(sitting, "Resume")
    sitting.press(Qt.Key.Key_Space)
    assert sitting.session.state is State.RUNNING


class TestWithoutLetters:
    """For those who speak to the computer, which types what it understood."""

    @pytest.fixture
    def silent_letters(self, sitting):
        sitting.preferences.take(replace(sitting.preferences.now, letter_keys=False))
        return sitting

    @pytest.mark.parametrize("key", "HSREPIMB.+=?")
    def test_no_key_that_types_a_sign_does_anything(self, silent_letters, key):
        before = silent_letters.session, silent_letters.preferences.now
        for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            QTest.keyClick(silent_letters.window.focusWidget(), Qt.Key(ord(key)), modifiers)
        assert (silent_letters.session, silent_letters.preferences.now) == before
        assert not silent_letters.window.keys.card.isVisible()

    def test_all_other_keys_do_what_they_did(self, silent_letters):
        silent_letters.press(Qt.Key.Key_Space)
        assert silent_letters.session.state is State.PAUSED
        silent_letters.press(Qt.Key.Key_F1)
        assert silent_letters.window.keys.card.isVisible()

    def test_a_letter_that_was_taught_is_heeded_all_the_same(self, silent_letters):
        teach(silent_letters, hurt="J")
        silent_letters.press(Qt.Key.Key_J)
        assert silent_letters.session.reason is Reason.PAIN

    def test_no_button_names_a_key_that_does_nothing(self, silent_letters):
        shown = [one.toolTip() for one in silent_letters.window.cover.findChildren(QPushButton)]
        assert {"Stop: it hurts more", "Skip (→)"} <= set(shown)
        teach(silent_letters, hurt="F8")
        shown = [one.toolTip() for one in silent_letters.window.cover.findChildren(QPushButton)]
        assert "Stop: it hurts more (F8)" in shown

    def test_the_question_about_the_end_has_no_letter_either(self, silent_letters):
        silent_letters.press(Qt.Key.Key_Escape)
        silent_letters.press(Qt.Key.Key_H)
        assert silent_letters.session.state is State.PAUSED
        teach(silent_letters, hurt="F8")
        silent_letters.press(Qt.Key.Key_F8)
        assert silent_letters.session.reason is Reason.PAIN


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the codes are those of Linux")
def test_letters_are_found_by_place_where_the_layout_has_none_of_latin(sitting):
    """A Bulgarian keyboard has Cyrillic letters; Shift makes each another key, as it does E."""
    bulgarian = {"M": (58, "\N{CYRILLIC SMALL LETTER EM}"), "H": (43, "\N{CYRILLIC SMALL LETTER GHE}")}
    press_letter(sitting, *bulgarian["M"])
    assert sitting.preferences.now.muted
    press_letter(sitting, *bulgarian["H"], Qt.KeyboardModifier.ShiftModifier)
    assert sitting.session.state is State.RUNNING
    press_letter(sitting, *bulgarian["H"])
    assert sitting.session.reason is Reason.PAIN


def press_letter(sitting, code, sign, modifiers=Qt.KeyboardModifier.NoModifier):
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, ord(sign.upper()), modifiers, code, 0, 0, sign)
        QApplication.sendEvent(sitting.window.focusWidget(), event)
