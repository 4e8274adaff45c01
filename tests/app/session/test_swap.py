"""Another exercise in the middle of a session: chosen by keys, while the session stands still."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from ui_sitting import Sitting

from sciatica_timer.core.session.events import Command, State
from sciatica_timer.ui.session.cards.swap_card import SwapCard


@pytest.fixture
def sitting(qtbot, theme, library):
    made = Sitting(qtbot, theme, library)
    made.card = made.flow.page.findChild(SwapCard)
    yield made
    made.window.close()


def test_the_session_stands_still_while_one_is_chosen(sitting):
    sitting.press(Qt.Key.Key_S)
    assert sitting.card.isVisible()
    assert sitting.driver.session.state is State.PAUSED
    assert sitting.card._title.text() == "Instead of Bridge:"


def test_those_in_the_same_position_come_first_and_the_one_at_hand_is_left_out(sitting):
    sitting.press(Qt.Key.Key_S)
    lines = [sitting.card._list.item(row).text() for row in range(sitting.card._list.count())]
    assert lines[0] == "Pelvic tilt  ·  On your back"
    assert lines[-1] == "Standing hip abduction  ·  Standing"
    assert len(lines) == 7


def test_arrow_and_enter_take_another_and_the_session_goes_on_with_it(sitting):
    sitting.press(Qt.Key.Key_S, Qt.Key.Key_Down, Qt.Key.Key_Return)
    session = sitting.driver.session
    assert not sitting.card.isVisible()
    assert session.plan.of(session.phase).exercise_id == "bent-knee-fall-out"
    assert (session.state, session.leading_in) == (State.RUNNING, True)
    assert sitting.flow.page._head._name.text() == "Bent-knee fall-out"


def test_escape_keeps_the_exercise_and_stops_nothing(sitting):
    sitting.press(Qt.Key.Key_S, Qt.Key.Key_Escape)
    session = sitting.driver.session
    assert session.plan.of(session.phase).exercise_id == "bridge"
    assert session.state is State.RUNNING


def test_a_paused_session_stays_paused(sitting):
    sitting.press(Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_Return)
    session = sitting.driver.session
    assert session.plan.of(session.phase).exercise_id == "pelvic-tilt"
    assert session.state is State.PAUSED


@pytest.mark.parametrize("way", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_stays_in_the_card_and_escape_there_stops_nothing(sitting, way):
    for times in range(1, 8):
        sitting.press(Qt.Key.Key_S, *[way] * times)
        assert sitting.card.isAncestorOf(sitting.window.focusWidget())
        sitting.press(Qt.Key.Key_Escape)
        assert not sitting.card.isVisible()
        assert sitting.session.state is State.RUNNING


def test_a_session_that_slept_meanwhile_stays_paused(sitting):
    sitting.clock.sleep(60)
    sitting.press(Qt.Key.Key_S, Qt.Key.Key_Escape)
    assert sitting.session.state is State.PAUSED


def test_who_goes_on_by_a_media_key_wants_no_other_exercise(sitting):
    sitting.press(Qt.Key.Key_S)
    sitting.driver.request(Command.RESUME)
    assert not sitting.card.isVisible()
