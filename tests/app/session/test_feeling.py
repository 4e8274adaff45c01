"""How each exercise was: asked by choice as the next one comes; without an answer it goes, and nothing is kept."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from ui_sitting import button_of

from sciatica_timer.core.history.record import Felt
from sciatica_timer.core.session.events import Command, State
from sciatica_timer.ui.session.cards.felt_card import FeltCard
from sciatica_timer.ui.session.end_page import SessionEndPage

THREE = ("bridge", "dead-bug", "bird-dog")
LEFT, SPACE, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Right


@pytest.fixture
def sitting(sit):
    """Sit at the change after the first of three exercises, of which each set is kept."""
    made = sit(*THREE)
    made.preferences.take(replace(made.preferences.now, ask_felt=True))
    to_the_change(made)
    return made


def to_the_change(sitting):
    while not sitting.session.phase.kind.is_between_exercises:
        sitting.run(1)


def card_of(sitting):
    return sitting.window.cover.findChild(FeltCard)


def heeded(qtbot, sitting):
    qtbot.waitUntil(lambda: card_of(sitting).is_asking)


def felt(sitting):
    return [one.felt for one in sitting.kept.values()]


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        *(("1", Felt.FINE), ("2", Felt.HARD), ("3", Felt.HURT)),
        *((LEFT, Felt.FINE), (SPACE, Felt.HARD), (RIGHT, Felt.HURT)),
        *((Qt.Key.Key_PageUp, Felt.FINE), (Qt.Key.Key_PageDown, Felt.HARD)),
    ],
)
def test_one_key_answers_and_it_is_kept_with_the_sets_of_that_exercise(qtbot, sitting, key, answer):
    heeded(qtbot, sitting)
    phase = sitting.session.phase
    sitting.press(key)
    assert felt(sitting) == [answer]
    assert sitting.session.phase is phase
    assert sitting.session.state is State.RUNNING


def test_it_says_what_was_noted_and_a_second_press_has_its_usual_meaning(qtbot, sitting):
    heeded(qtbot, sitting)
    sitting.press("1", SPACE)
    assert felt(sitting) == [Felt.FINE]
    assert card_of(sitting).accessibleName() == "Noted: fine"
    assert sitting.session.state is State.PAUSED


def test_the_mouse_answers(qtbot, sitting):
    qtbot.mouseClick(button_of(card_of(sitting), "It hurt"), Qt.MouseButton.LeftButton)
    assert felt(sitting) == [Felt.HURT]


def test_a_press_meant_for_the_exercise_answers_nothing(sitting):
    sitting.press(SPACE)
    assert felt(sitting) == [None]
    assert sitting.session.state is State.PAUSED


def test_without_an_answer_it_goes_with_the_change_and_nothing_is_kept(qtbot, sitting):
    heeded(qtbot, sitting)
    sitting.driver.request(Command.SKIP)
    assert card_of(sitting).isHidden()
    assert felt(sitting) == [None]
    sitting.press(SPACE)
    assert sitting.session.state is State.PAUSED


def test_it_goes_by_itself(qtbot, sitting):
    heeded(qtbot, sitting)
    card_of(sitting)._ending.timeout.emit()
    assert card_of(sitting).isHidden()
    assert felt(sitting) == [None]


def test_more_pain_still_stops_at_once_while_it_asks(qtbot, sitting):
    heeded(qtbot, sitting)
    sitting.press("h")
    assert not sitting.driver.is_open
    assert felt(sitting) == [Felt.HURT]


def test_an_exercise_of_which_nothing_was_done_is_not_asked_about(sit):
    sitting = sit(*THREE)
    sitting.preferences.take(replace(sitting.preferences.now, ask_felt=True))
    sitting.driver.request(Command.SKIP_EXERCISE)
    assert card_of(sitting).isHidden()


def test_unless_it_is_wished_nothing_is_asked(sit):
    sitting = sit(*THREE)
    to_the_change(sitting)
    assert card_of(sitting).isHidden()


def test_the_last_one_is_asked_about_at_the_end(qtbot, sit):
    sitting = sit("bridge")
    sitting.preferences.take(replace(sitting.preferences.now, ask_felt=True))
    while sitting.driver.is_open:
        sitting.run(1)
    assert isinstance(sitting.window.cover, SessionEndPage)
    heeded(qtbot, sitting)
    sitting.press("2")
    assert felt(sitting) == [Felt.HARD]
    card_of(sitting)._ending.timeout.emit()
    assert sitting.window.cover.hasFocus()


def test_an_answer_at_the_end_leaves_the_keys_to_the_page_and_not_to_a_notice_over_it(qtbot, sit):
    sitting = sit("bridge")
    sitting.preferences.take(replace(sitting.preferences.now, ask_felt=True))
    while sitting.driver.is_open:
        sitting.run(1)
    notice = QPushButton("Close", sitting.window)
    notice.show()
    QPushButton.setTabOrder(card_of(sitting), notice)
    heeded(qtbot, sitting)
    sitting.press("1")
    card_of(sitting)._ending.timeout.emit()
    assert not notice.hasFocus()
    assert sitting.window.cover.hasFocus()


def test_after_an_end_for_pain_nothing_is_asked(sit):
    sitting = sit("bridge")
    sitting.preferences.take(replace(sitting.preferences.now, ask_felt=True))
    sitting.run(22)
    sitting.press("h")
    assert sitting.window.cover.findChild(FeltCard) is None


@pytest.fixture
def waiting(sit):
    """Sit at a change that waits for the person."""
    made = sit("bridge", "bird-dog")
    made.preferences.take(replace(made.preferences.now, ask_felt=True))
    to_the_change(made)
    assert made.session.state is State.WAITING
    return made


@pytest.mark.parametrize("key", [SPACE, Qt.Key.Key_PageDown])
def test_where_it_waits_the_big_key_goes_on_and_answers_nothing(qtbot, waiting, key):
    heeded(qtbot, waiting)
    waiting.press(key)
    assert felt(waiting) == [None]
    assert waiting.session.state is State.RUNNING


@pytest.mark.parametrize(("key", "answer"), [("2", Felt.HARD), (LEFT, Felt.FINE), (RIGHT, Felt.HURT)])
def test_where_it_waits_digits_and_arrows_answer_and_it_waits_on(qtbot, waiting, key, answer):
    heeded(qtbot, waiting)
    waiting.press(key)
    assert felt(waiting) == [answer]
    assert waiting.session.state is State.WAITING


def test_the_card_names_the_big_key_only_where_it_answers(sitting):
    button = button_of(card_of(sitting), "Hard")
    assert button.text() == "2   Hard   Space"
    sitting.driver.request(Command.SKIP)
    sitting.run(1)
    to_the_change(sitting)
    assert sitting.session.state is State.WAITING
    assert button.text() == "2   Hard"


@pytest.mark.parametrize("key", [SPACE, Qt.Key.Key_PageDown])
def test_at_the_end_the_big_key_skips_it_and_then_leaves(qtbot, sit, key):
    sitting = sit("bridge")
    sitting.preferences.take(replace(sitting.preferences.now, ask_felt=True))
    while sitting.driver.is_open:
        sitting.run(1)
    page = sitting.window.cover
    qtbot.waitUntil(lambda: page._heeds_keys)
    assert button_of(card_of(sitting), "Hard").text() == "2   Hard"
    sitting.press(key)
    assert felt(sitting) == [None]
    assert card_of(sitting).isHidden()
    assert sitting.window.cover is page
    sitting.press(key)
    assert sitting.window.cover is not page
