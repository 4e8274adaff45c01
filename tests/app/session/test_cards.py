"""No session ends by one press: Esc, Stop and "End here" pause and ask; what was ended early can go on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from ui_sitting import button_of

from sciatica_timer.core.session.events import Command, Outcome, Reason, State
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Scheme
from sciatica_timer.ui.session.cards.stop_card import StopCard
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage

ESC, ENTER, SPACE, TAB, BACKTAB = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)
READABLE_PX = 40
THREE = ("bridge", "dead-bug", "bird-dog")


@pytest.fixture
def sitting(sit):
    return sit()


def card_of(sitting):
    return sitting.flow.page.findChild(StopCard)


class TestAsking:
    def test_escape_pauses_and_asks(self, sitting):
        sitting.press(ESC)
        assert card_of(sitting).isVisible()
        assert sitting.session.state is State.PAUSED
        assert isinstance(sitting.window.cover, SessionPage)

    def test_so_does_the_button(self, sitting):
        QTest.mouseClick(button_of(sitting.flow.page, "Stop"), Qt.MouseButton.LeftButton)
        assert card_of(sitting).isVisible()
        assert sitting.session.state is State.PAUSED

    @pytest.mark.parametrize("by_key", [True, False])
    def test_so_does_end_here_between_two_exercises(self, sit, by_key):
        sitting = sit(*THREE)
        sitting.driver.request(Command.SKIP_EXERCISE)
        sitting.press(ESC) if by_key else button_of(sitting.flow.page, "Stop").click()
        assert button_of(sitting.flow.page, "Stop").text().startswith("End here")
        assert card_of(sitting).isVisible()
        assert sitting.driver.is_open

    @pytest.mark.parametrize("key", [ESC, SPACE])
    def test_escape_and_space_go_on(self, sitting, key):
        sitting.press(ESC, key)
        assert not card_of(sitting).isVisible()
        assert sitting.session.state is State.RUNNING
        assert sitting.session.leading_in
        sitting.press(SPACE)
        assert sitting.session.state is State.PAUSED

    def test_go_on_goes_on_by_mouse_and_by_tab_and_enter(self, sitting):
        sitting.press(ESC)
        QTest.mouseClick(button_of(card_of(sitting), "Go on"), Qt.MouseButton.LeftButton)
        assert sitting.session.state is State.RUNNING
        sitting.press(ESC, TAB, ENTER)
        assert sitting.session.state is State.RUNNING
        assert not card_of(sitting).isVisible()

    @pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Enter])
    def test_enter_ends(self, sitting, key):
        sitting.run(15 + 7)
        sitting.press(ESC, key)
        assert isinstance(sitting.window.cover, SessionEndPage)
        assert [(one.reps_done, one.reason) for one in sitting.kept.values()] == [(1, Reason.STOPPED)]

    def test_the_button_end_ends(self, sitting):
        sitting.press(ESC)
        QTest.mouseClick(button_of(card_of(sitting), "End"), Qt.MouseButton.LeftButton)
        assert isinstance(sitting.window.cover, SessionEndPage)

    @pytest.mark.parametrize("by_key", [True, False])
    def test_more_pain_stops_at_once_from_the_card_too(self, sitting, by_key):
        sitting.run(16)
        sitting.press(ESC)
        sitting.press(Qt.Key.Key_H) if by_key else button_of(card_of(sitting), "Stop: it hurts more").click()
        (record,) = sitting.kept.values()
        assert record.outcome is Outcome.STOPPED_FOR_PAIN

    def test_a_paused_session_stays_paused(self, sitting):
        sitting.press(SPACE, ESC, ESC)
        assert sitting.session.state is State.PAUSED

    def test_a_session_that_waits_goes_on_waiting(self, sit):
        sitting = sit("bridge", "bird-dog")
        sitting.driver.request(Command.SKIP_EXERCISE)
        sitting.press(ESC, ESC)
        assert sitting.session.state is State.WAITING

    def test_a_session_that_slept_meanwhile_stays_paused(self, sitting):
        sitting.clock.sleep(60)
        sitting.press(ESC, ESC)
        assert sitting.session.state is State.PAUSED

    def test_a_session_over_by_now_asks_nothing(self, sitting):
        sitting.run(15 + 6 + 2 + 4.5)
        sitting.clock.run(1.9)
        sitting.press(ESC)
        assert isinstance(sitting.window.cover, SessionEndPage)
        assert not card_of(sitting).isVisible()

    def test_who_goes_on_by_a_media_key_has_answered(self, sitting):
        sitting.press(ESC)
        sitting.driver.toggle()
        assert not card_of(sitting).isVisible()
        assert sitting.session.state is State.RUNNING

    def test_no_other_key_of_the_session_works_beneath_it(self, sitting):
        sitting.run(16)
        sitting.press(ESC)
        before = sitting.session
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_S, Qt.Key.Key_Plus, Qt.Key.Key_R):
            sitting.press(key)
        assert sitting.session is before
        assert card_of(sitting).isVisible()

    @pytest.mark.parametrize("way", [TAB, BACKTAB])
    def test_tab_stays_in_the_card(self, sitting, way):
        sitting.press(ESC)
        seen = []
        for _ in range(7):
            sitting.press(way)
            seen.append(sitting.window.focusWidget().accessibleName())
        round_ = ["Go on", "Stop: it hurts more", "End"]
        assert seen == (round_ * 3 if way is TAB else [*round_[1::-1], "End"] * 3)[:7]
        sitting.press(ESC)
        assert sitting.session.state is State.RUNNING

    def test_space_goes_on_wherever_the_focus_is(self, sitting):
        for times in range(3):
            sitting.press(ESC, *[TAB] * times, SPACE)
            assert sitting.session.state is State.RUNNING

    def test_closing_the_window_beneath_the_card_keeps_what_was_done(self, sitting):
        sitting.run(15 + 7)
        sitting.press(ESC)
        sitting.window.closing.connect(sitting.flow.interrupt)
        sitting.press((Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier))
        assert not sitting.window.isVisible()
        assert [(one.reps_done, one.reason) for one in sitting.kept.values()] == [(1, Reason.INTERRUPTED)]


def test_a_button_that_can_no_more_be_pressed_hands_the_keys_to_pause_and_not_to_stop(sit):
    """Enter on +10 s, and once more when the rest is over: it must not be the way to the end."""
    sitting = sit("bridge")
    extend, pause = (button_of(sitting.window.cover, name) for name in ("+10 s rest", "Pause"))
    extend.setFocus()
    assert extend.hasFocus()
    while extend.isEnabled():
        sitting.run(0.5)
    assert pause.hasFocus()


class TestLook:
    @pytest.mark.parametrize("size", [(900, 600), (1280, 800), (1920, 1080), (910, 512)])
    @pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
    def test_all_of_it_is_on_the_screen_and_large(self, sitting, theme, size, percent):
        theme.choose(Scheme.LIGHT, percent)
        sitting.window.setMinimumSize(1, 1)
        sitting.window.resize(*size)
        sitting.press(ESC)
        card = card_of(sitting)
        for one in (*card.findChildren(QPushButton), *card.findChildren(QLabel)):
            place = QRect(one.mapTo(card, QPoint(0, 0)), one.size())
            assert card.rect().contains(place), one.text()
            assert one.width() >= one.sizeHint().width() or one.property("role") == "ask", one.text()
        for one in (card.findChild(QLabel), *card.findChildren(QPushButton)):
            assert one.font().pixelSize() >= READABLE_PX


class TestGoingOnWithTheRest:
    def end_early(self, sitting, seconds):
        sitting.run(seconds)
        sitting.press(ESC, ENTER)
        return button_of(sitting.window.cover, "Go on with what is left")

    def test_a_programme_ended_in_its_second_exercise_goes_on_there(self, sit):
        sitting = sit(*THREE)
        sitting.run(15 + 6 + 2 + 6 + 30 + 10 + 3)
        first, id_before = dict(sitting.kept), sitting.driver.session_id
        rest = self.end_early(sitting, 3)
        stopped_at = sitting.session.phase.rep_key
        sitting.clock.run(5)
        rest.click()
        assert isinstance(sitting.window.cover, SessionPage)
        assert sitting.session.phase.rep_key == stopped_at
        assert sitting.driver.session_id == id_before
        assert sitting.session.state is State.RUNNING
        assert len(first) == 1

    def test_the_whole_of_it_is_one_session_with_each_set_once(self, sit):
        sitting = sit("bridge", "dead-bug", wait_for_me=False)
        self.end_early(sitting, 15 + 6 + 2 + 6 + 30 + 10 + 5).click()
        sitting.run(60)
        records = list(sitting.kept.values())
        assert [one.exercise for one in records] == ["bridge", "dead-bug"]
        assert {one.outcome for one in records} == {Outcome.COMPLETED}
        assert len({one.session_id for one in records}) == 1
        assert isinstance(sitting.window.cover, SessionEndPage)
        assert not button_of(sitting.window.cover, "Go on with what is left").isVisible()

    def test_one_ended_while_it_waited_goes_on_to_get_ready(self, sit):
        sitting = sit("bridge", "bird-dog")
        sitting.run(15 + 6 + 2 + 6 + 5)
        assert sitting.session.state is State.WAITING
        self.end_early(sitting, 0).click()
        assert sitting.session.phase.kind is PhaseKind.PREPARE
        assert sitting.session.plan.of(sitting.session.phase).exercise_id == "bird-dog"

    def test_it_is_reached_by_tab_and_pressed_by_enter(self, qtbot, sit):
        sitting = sit(*THREE)
        rest = self.end_early(sitting, 20)
        page = sitting.window.cover
        qtbot.waitUntil(lambda: page._heeds_keys)
        for _ in range(8):
            if not rest.hasFocus():
                sitting.press(TAB)
        sitting.press(ENTER)
        assert isinstance(sitting.window.cover, SessionPage)
        assert sitting.driver.is_open

    @pytest.mark.parametrize("ending", ["pain", "the end"])
    def test_nothing_is_offered_after_pain_or_at_the_end(self, sit, ending):
        sitting = sit("bridge")
        if ending == "pain":
            sitting.press(Qt.Key.Key_H)
        else:
            sitting.run(40)
        assert not button_of(sitting.window.cover, "Go on with what is left").isVisible()
