"""The window round the pages: navigation, settings that are saved a little later."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget

from sciatica_timer.app import settings as preferences_module
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.settings import Choice, Keys, Scheme, Settings
from sciatica_timer.ui.notice import Again, Notice, Severity
from sciatica_timer.ui.window.main_window import MainWindow


@pytest.fixture
def built():
    return []


@pytest.fixture
def window(qtbot, theme, built):
    def maker(name):
        def make():
            built.append(name)
            page = QWidget()
            page.setAccessibleName(name)
            return page

        return make

    names = ("Exercises", "History", "Settings", "Safety")
    made = MainWindow([(name.lower(), name, maker(name)) for name in names], theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_pages_are_built_when_they_are_first_opened(window, built):
    assert built == ["Exercises"]
    window.open_page(3)
    window.open_page(3)
    assert built == ["Exercises", "Safety"]


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_2, "History"), (Qt.Key.Key_4, "Safety")])
def test_control_and_a_digit_open_a_page(qtbot, window, key, name):
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window._stack.currentWidget().accessibleName() == name


CONTROL = Qt.KeyboardModifier.ControlModifier
# The key 2 on keyboards whose digits are written with Shift, by the code that Linux has for its place.
SECOND = {"French": "é", "Czech": "ě"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the codes are those of Linux")
@pytest.mark.parametrize("layout", SECOND)
def test_control_and_the_place_of_a_digit_open_a_page_on_any_layout(window, layout):
    by_place(window, SECOND[layout], CONTROL)
    assert window.page.accessibleName() == "History"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the codes are those of Linux")
def test_the_place_alone_or_with_more_than_control_opens_none(window):
    for modifiers in (Qt.KeyboardModifier.NoModifier, CONTROL | Qt.KeyboardModifier.AltModifier):
        by_place(window, "é", modifiers)
    assert window.page.accessibleName() == "Exercises"


def by_place(window, sign, modifiers):
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, ord(sign.upper()), modifiers, 11, 0, 0, sign))


def test_without_letters_the_keys_are_shown_by_f1_and_list_none_of_them(qtbot, window):
    window.keys.heed(Keys(letters=False))
    qtbot.keyClick(window, "?")
    assert not window.keys.card.isVisible()
    with qtbot.assertNotEmitted(window.mute_toggled):
        qtbot.keyClick(window, Qt.Key.Key_M)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.keys.card.isVisible()
    listed = {one.text() for one in window.keys.card.findChildren(QLabel) if one.property("role") == "key"}
    assert not [key for key in listed - {"X"} if len(key) == 1 and key.isascii()]


def test_pages_stay_closed_while_a_view_covers_them(qtbot, window, built):
    window.cover_with(QWidget())
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert built == ["Exercises"]


def test_a_view_that_covers_another_takes_its_place(window):
    first, second = QWidget(), QWidget()
    window.cover_with(first)
    window.cover_with(second)
    assert window.cover is second
    window.uncover()
    assert window.cover is None


@pytest.mark.usefixtures("each_font")
def test_the_keys_fit_the_smallest_window_and_are_scrolled_to_at_large_text(qtbot, qapp, theme, window):
    window.resize(900, 600)
    window.keys.card.toggle()
    bar = window.keys.card._area.verticalScrollBar()
    assert bar.maximum() == 0
    window.keys.card.toggle()
    theme.choose(Scheme.LIGHT, 200)
    window.resize(900, 600)
    window.keys.card.toggle()
    qapp.processEvents()
    assert window.keys.card.rect().contains(window.keys.card._frame.geometry())
    assert bar.maximum() > 0
    for _ in range(20):
        qtbot.keyClick(window.keys.card, Qt.Key.Key_Down)
    assert window.keys.card.isVisible()
    assert bar.value() == bar.maximum()
    qtbot.keyClick(window.keys.card, Qt.Key.Key_A)
    assert not window.keys.card.isVisible()


def test_the_question_mark_shows_the_keys(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Question)
    assert window.keys.card.isVisible()
    window.keys.card.toggle()
    assert not window.keys.card.isVisible()


def test_the_question_mark_is_on_the_screen_and_shows_the_keys(qtbot, window):
    (mark,) = [one for one in window.findChildren(QToolButton) if one.accessibleName() == "Keys"]
    assert mark.text() == "?"
    assert mark.isVisible()
    assert mark.mapTo(window, mark.rect().bottomRight()).y() < window.height()
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert window.keys.card.isVisible()


@pytest.mark.parametrize("way", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_stays_on_the_keys_and_escape_takes_them_away(qtbot, window, way):
    window.show_keys()
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), way)
        assert window.keys.card.isAncestorOf(window.focusWidget())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.keys.card.isVisible()
    assert window.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Q, Qt.Key.Key_W])
@pytest.mark.parametrize("beneath", ["a page", "the keys", "a view"])
def test_control_q_and_w_close_as_the_button_does(qtbot, window, key, beneath):
    told = []
    window.closing.connect(lambda: told.append("closing"))
    if beneath == "the keys":
        window.show_keys()
    if beneath == "a view":
        field = QLineEdit()
        window.cover_with(field)
        field.setFocus()
    qtbot.keyClick(window.focusWidget() or window, key, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
    assert told == ["closing"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Q, Qt.Key.Key_W])
def test_control_q_and_w_put_a_window_away_that_is_to_stay(qtbot, window, key):
    window.stays_when_closed = lambda: True
    with qtbot.waitSignal(window.hidden):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_all_keys_are_on_the_card(window):
    shown = {one.text() for one in window.keys.card.findChildren(QLabel)}
    assert {"Esc", "Ctrl+C", "Ctrl+Q, W", "F1, ?"} <= shown


def test_m_mutes_from_everywhere(qtbot, window):
    with qtbot.waitSignal(window.mute_toggled):
        qtbot.keyClick(window, Qt.Key.Key_M)


def test_closing_ends_it_unless_it_is_to_stay(window):
    told = []
    window.closing.connect(lambda: told.append("closing"))
    window.hidden.connect(lambda: told.append("put away"))
    window.stays_when_closed = lambda: True
    assert not window.close()
    assert not window.isVisible()
    assert told == ["put away"]
    window.bring_to_front()
    assert window.isVisible()
    window.leave()
    assert not window.isVisible()
    assert told == ["put away", "closing"]


def test_what_waits_for_the_first_picture_comes_once_without_one(qtbot, qapp, theme):
    window = MainWindow([("exercises", "Exercises", QWidget)], theme)
    qtbot.addWidget(window)
    told = []
    window.first_painted.connect(lambda: told.append(True))
    window.start_hidden()
    window.show()
    qtbot.waitExposed(window)
    qapp.processEvents()
    assert told == [True]


def test_settings_are_saved_once_for_many_changes(qtbot, qapp):
    saved = []

    def save(settings):
        saved.append(settings)
        return ""

    preferences = Preferences(Settings(), save)
    for percent in range(50):
        preferences.set_volume(percent)
    assert saved == []
    qtbot.waitUntil(lambda: len(saved) == 1)
    assert saved[0].volume == 49


def test_settings_that_cannot_be_saved_are_told(qtbot, qapp):
    preferences = Preferences(Settings(), lambda settings: "There is no room left.")
    with qtbot.waitSignal(preferences.notice) as told:
        preferences.remember_choice("bridge", Choice(1, 12, 3, 4))
    assert told.args == [Notice("settings-saved", "There is no room left.", Severity.ERROR, again=Again.AFTER_CLEAR)]
    assert preferences.now.choices["bridge"].reps == 12


def test_settings_that_could_not_be_saved_are_saved_later_and_the_notice_goes(qtbot, qapp, monkeypatch):
    monkeypatch.setattr(preferences_module, "RETRY_AFTER_MS", 1)
    answers = ["There is no room left.", "There is no room left."]
    preferences = Preferences(Settings(), lambda settings: answers.pop() if answers else "")
    told = []
    preferences.notice.connect(lambda notice: told.append(notice.text))
    preferences.set_volume(10)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["There is no room left.", "There is no room left.", ""]
    assert not preferences._timer.isActive()


def test_the_safety_page_read_is_saved_at_once(qapp):
    saved = []
    preferences = Preferences(Settings(), lambda settings: saved.append(settings) or "")
    preferences.acknowledge_safety("2026-11-23")
    assert saved[0].safety_acknowledged_on == "2026-11-23"
