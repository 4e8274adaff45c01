"""Another exercise in the middle of a session: chosen by keys, while the session stands still."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from ui_fakes import FakeClock, FakeSound, no_check_in

from sciatica_timer.core.events import State
from sciatica_timer.core.settings import Settings
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.preferences import Preferences
from sciatica_timer.ui.session_driver import SessionDriver
from sciatica_timer.ui.session_flow import SessionFlow


class Sitting:
    """A bridge under way, with the card closed."""

    def __init__(self, qtbot, theme, library):
        self.driver = SessionDriver(FakeClock())
        self.window = MainWindow([("exercises", "Exercises", QWidget)], theme)
        qtbot.addWidget(self.window)
        preferences = Preferences(Settings(), lambda settings: "")
        self.flow = SessionFlow(
            self.driver,
            self.window,
            theme,
            preferences,
            exercises=library.exercises,
            checking=no_check_in(self.window, preferences),
            sound=FakeSound(),
            keep=lambda record: "",
        )
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.flow.begin(library.find("bridge"), ask=False)
        self.card = self.flow._swapping._card


@pytest.fixture
def sitting(qtbot, theme, library):
    made = Sitting(qtbot, theme, library)
    yield made
    made.window.close()


def press(qtbot, sitting, *keys):
    for key in keys:
        qtbot.keyClick(sitting.window.focusWidget(), key)


def test_the_session_stands_still_while_one_is_chosen(qtbot, sitting):
    press(qtbot, sitting, Qt.Key.Key_S)
    assert sitting.card.isVisible()
    assert sitting.driver.session.state is State.PAUSED
    assert sitting.card._title.text() == "Instead of Bridge:"


def test_those_in_the_same_position_come_first_and_the_one_at_hand_is_left_out(qtbot, sitting):
    press(qtbot, sitting, Qt.Key.Key_S)
    lines = [sitting.card._list.item(row).text() for row in range(sitting.card._list.count())]
    assert lines[0] == "Pelvic tilt  ·  On your back"
    assert lines[-1] == "Standing hip abduction  ·  Standing"
    assert len(lines) == 7


def test_arrow_and_enter_take_another_and_the_session_goes_on_with_it(qtbot, sitting):
    press(qtbot, sitting, Qt.Key.Key_S, Qt.Key.Key_Down, Qt.Key.Key_Return)
    session = sitting.driver.session
    assert not sitting.card.isVisible()
    assert session.plan.of(session.phase).exercise_id == "bent-knee-fall-out"
    assert (session.state, session.leading_in) == (State.RUNNING, True)
    assert sitting.flow.page._head._name.text() == "Bent-knee fall-out"


def test_escape_keeps_the_exercise_and_stops_nothing(qtbot, sitting):
    press(qtbot, sitting, Qt.Key.Key_S, Qt.Key.Key_Escape)
    session = sitting.driver.session
    assert session.plan.of(session.phase).exercise_id == "bridge"
    assert session.state is State.RUNNING


def test_a_paused_session_stays_paused(qtbot, sitting):
    press(qtbot, sitting, Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_Return)
    session = sitting.driver.session
    assert session.plan.of(session.phase).exercise_id == "pelvic-tilt"
    assert session.state is State.PAUSED
