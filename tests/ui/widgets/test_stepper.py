"""The dose steppers keep to the guide, say so at its ends, and leave it only after a plain warning."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_timer.core.editing import with_guide
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.settings import Choice, Settings
from sciatica_timer.ui.library.doses import Doses

NAME, VALUE, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description


@pytest.fixture
def doses(qtbot, theme, library):
    made = Doses(theme)
    qtbot.addWidget(made)
    made.show_dose(library.find("bridge"), Settings())
    made.show()
    return made


@pytest.fixture
def active(qtbot, doses):
    with qtbot.waitActive(doses):
        doses.activateWindow()
    return doses


def press(qtbot, button, times=1):
    for _ in range(times):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_begins_where_the_guide_starts(doses):
    assert doses.choice() == Choice(1, 10, 2, 3)


def test_steps_inside_the_guide_are_told(qtbot, doses):
    with qtbot.waitSignal(doses.choice_made) as told:
        press(qtbot, doses.reps._more)
    assert told.args == [Choice(1, 11, 2, 3)]


def test_the_top_of_the_guide_is_said(qtbot, doses):
    press(qtbot, doses.reps._more, 5)
    assert doses.reps.value == 15
    assert "top" in doses.reps._note.text()


def test_leaving_the_guide_asks_first_and_changes_nothing_until_answered(qtbot, doses):
    press(qtbot, doses.hold._more, 1)
    press(qtbot, doses.hold._more, 1)
    assert doses.hold.value == 3
    assert doses._warning.isVisible()
    assert "is not what this exercise is given with" in doses._warning_text.text()


def test_staying_keeps_the_value(qtbot, doses):
    press(qtbot, doses.reps._less)
    press(qtbot, doses._stay)
    assert doses.reps.value == 10
    assert not doses._warning.isVisible()


def test_going_beyond_is_told_and_marked(qtbot, doses):
    press(qtbot, doses.reps._less)
    with qtbot.waitSignal(doses.choice_made) as told:
        press(qtbot, doses._beyond)
    assert told.args == [Choice(1, 9, 2, 3)]
    assert "you chose otherwise" in doses.reps._note.text()
    press(qtbot, doses.reps._less)
    assert doses.reps.value == 8


def test_coming_back_inside_arms_the_warning_again(qtbot, doses):
    press(qtbot, doses.reps._less)
    press(qtbot, doses._beyond)
    press(qtbot, doses.reps._more)
    press(qtbot, doses.reps._less)
    assert doses.reps.value == 10
    assert doses._warning.isVisible()


def test_where_the_guide_is_silent_the_person_chooses(qtbot, doses):
    press(qtbot, doses.rest._more)
    assert doses.rest.value == 4
    assert "No fixed number" in doses.rest._note.text()


def test_no_hold_can_be_given_one_and_loses_it_again(qtbot, doses, library):
    doses.show_dose(library.find("dead-bug"), Settings())
    assert doses.hold.number.text() == "none"
    press(qtbot, doses.hold._more)
    assert doses.choice().hold_seconds == 1
    press(qtbot, doses.hold._less)
    assert doses.choice().hold_seconds == 0


def test_nothing_beyond_what_can_be_timed(qtbot, doses):
    doses.sets.show_value(20, None, doses.sets._possible)
    assert not doses.sets._more.isEnabled()


@pytest.mark.parametrize("side", ["_less", "_more"])
def test_up_and_down_step_and_leave_the_focus_where_it_is(active, side):
    button = getattr(active.reps, side)
    button.setFocus()
    for key, value in ((Qt.Key.Key_Up, 11), (Qt.Key.Key_Up, 12), (Qt.Key.Key_Down, 11), (Qt.Key.Key_Right, 11)):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert active.reps.value == value
        assert button.hasFocus()


@pytest.mark.parametrize(("key", "end"), [(Qt.Key.Key_Up, 20), (Qt.Key.Key_Down, 1)])
def test_at_its_end_the_keys_stay_at_the_number(active, key, end):
    active.sets.show_value(10, None, active.sets._possible)
    active.sets.take_focus()
    others = [one.value for one in (active.reps, active.hold, active.rest)]
    for _ in range(25):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert active.sets.value == end
    assert active.sets.isAncestorOf(QApplication.focusWidget())
    assert others == [one.value for one in (active.reps, active.hold, active.rest)]


def test_the_number_is_spoken_with_its_title_and_the_guide(doses):
    read = QAccessible.queryAccessibleInterface(doses.reps.number)
    assert read.role() is QAccessible.Role.SpinBox
    assert [read.text(kind) for kind in (NAME, VALUE, DESCRIPTION)] == [
        "Reps",
        "10",
        "The article says 10 to 15 · lowest",
    ]


class TestTimes:
    def test_steps_grow_with_the_time_and_a_long_rest_can_be_had_back(self, qtbot, doses, library):
        bridge = library.find("bridge")
        doses.show_dose(bridge, Settings(choices={"bridge": Choice(2, 10, 2, 180)}))
        assert doses.rest.number.text() == "3 min"
        press(qtbot, doses.rest._less)
        assert doses.choice().rest_seconds == 165
        press(qtbot, doses.rest._more)
        assert doses.choice().rest_seconds == 180
        press(qtbot, doses.rest._less, 10)
        assert doses.choice().rest_seconds == 50
        assert doses.rest.number.text() == "50 s"

    def test_a_step_ends_at_the_end_of_the_guide_before_it_asks(self, qtbot, doses, library):
        bridge = with_guide(library.find("bridge"), hold_seconds=Range(22, 28))
        doses.show_dose(bridge, Settings())
        press(qtbot, doses.hold._more, 2)
        assert doses.choice().hold_seconds == 28
        press(qtbot, doses.hold._more)
        assert doses._warning.isVisible()
        assert doses.choice().hold_seconds == 28

    def test_a_movement_by_time_has_its_time_in_the_place_of_a_hold(self, qtbot, doses, library):
        walk = with_guide(library.find("bridge"), duration_seconds=Range(600, 1200), hold_seconds=None)
        doses.show_dose(walk, Settings())
        assert not doses.hold.isVisible()
        assert doses.duration.number.text() == "10 min"
        press(qtbot, doses.duration._more, 2)
        assert doses.choice().duration_seconds == 630
        doses.show_dose(library.find("bridge"), Settings())
        assert doses.hold.isVisible()
        assert not doses.duration.isVisible()


def type_in(qtbot, box, text, *, enter=True):
    qtbot.mouseClick(box.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(box, text)
    if enter:
        qtbot.keyClick(box, Qt.Key.Key_Return)


class TestTyping:
    @pytest.mark.parametrize(
        ("text", "seconds"), [("90", 90), ("2 min", 120), ("1:30", 90), ("2.5", 2.5), ("9999", 600), ("0", 0)]
    )
    def test_a_time_is_typed_as_people_write_it_as_far_as_it_can_be_timed(self, qtbot, active, text, seconds):
        type_in(qtbot, active.rest.number, text)
        assert active.choice().rest_seconds == seconds

    @pytest.mark.parametrize("text", ["", "x", "3-5", "12 kg", "11.5"])
    def test_what_is_no_number_of_times_changes_nothing(self, qtbot, active, text):
        type_in(qtbot, active.reps.number, text)
        assert active.choice().reps == 10
        assert active.reps.number.text() == "10"

    def test_it_counts_once_the_number_is_left(self, qtbot, active):
        type_in(qtbot, active.reps.number, "12", enter=False)
        assert active.choice().reps == 10
        active.rest.number.setFocus()
        assert active.choice().reps == 12

    def test_outside_the_guide_it_asks_first_and_the_number_stays_until_then(self, qtbot, active):
        type_in(qtbot, active.reps.number, "30")
        assert active._warning.isVisible()
        assert (active.reps.number.text(), active.choice().reps) == ("10", 10)
        press(qtbot, active._beyond)
        assert active.choice().reps == 30
