"""On every page of the app, a key that is held does what a press of it does, and a double click what a click does."""

from __future__ import annotations

from datetime import datetime, timezone
from functools import partial

import pytest
from fakes import a_bookmark, a_record
from held_keys import PLAIN, Fingers
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from sciatica_timer.app import application as app_module
from sciatica_timer.core.pain import Lowest, Symptom
from sciatica_timer.core.session.events import Command, State
from sciatica_timer.storage.bookmark_file import BookmarkFile
from sciatica_timer.storage.history.database import History
from sciatica_timer.ui.history.recovery_page import RecoveryPage
from sciatica_timer.ui.history.sets.tree import SetTree
from sciatica_timer.ui.session.cards.stop_card import StopCard
from sciatica_timer.ui.session.cards.swap_card import SwapCard
from sciatica_timer.ui.session.check_in.page import CheckInPage
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage
from sciatica_timer.ui.session.resume_page import ResumePage
from sciatica_timer.ui.window.keys_card import KeysCard
from sciatica_timer.ui.window.presses import Presses

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

HISTORY = 2


class Hands:
    """An app that is open, and fingers on its window."""

    def __init__(self, app, fingers):
        self.app, self.window, self.fingers = app, app.window, fingers

    def hold(self, key, modifier=PLAIN):
        self.fingers.hold(self.window.windowHandle, key, modifier)

    def click(self, name, times=2):
        for _ in range(3):
            QApplication.processEvents()  # a window that has just filled the screen lays itself out
        buttons = self.window.findChildren(QPushButton)
        found = next(one for one in buttons if one.accessibleName() == name and one.isVisible())
        self.fingers.click(found, times)

    @property
    def cover(self):
        return self.window.cover

    @property
    def at_hand(self):
        session = self.app.driver.session
        return session.plan.of(session.phase).exercise_id

    @property
    def state(self):
        return self.app.driver.session.state


@pytest.fixture
def open_app(open_app, qtbot, monkeypatch):
    fingers = Fingers()
    monkeypatch.setattr(app_module, "Presses", partial(Presses, stamp=fingers.stamp))

    def opened(**options):
        app = open_app(**options)
        qtbot.waitUntil(app.window.isActiveWindow)
        if app.window.cover is None:
            app.exercises.focus_start()
        return Hands(app, fingers)

    return opened


@pytest.fixture
def session(open_app):
    return open_app(start="bridge")


class TestBeforeASession:
    def test_space_on_exercises_asks_and_answers_nothing(self, open_app):
        hands = open_app()
        hands.hold(KEY.Key_Space)
        assert isinstance(hands.cover, CheckInPage)
        assert hands.cover.questions.back.hasFocus()

    def test_space_and_digits_in_the_check_in_answer_one_row(self, open_app):
        hands = open_app()
        hands.hold(KEY.Key_Return)
        hands.hold(KEY.Key_3)
        assert hands.cover.questions.leg.hasFocus()
        hands.hold(KEY.Key_Space)
        assert isinstance(hands.cover, CheckInPage)
        assert (hands.cover.questions.note.back, hands.cover.questions.note.leg) == (3, None)
        assert hands.cover.lowest.hasFocus()
        hands.hold(KEY.Key_Return)
        assert isinstance(hands.cover, SessionPage)
        assert hands.state is State.RUNNING

    def test_a_digit_that_is_held_answers_one_question_and_turns_an_answer_on_once(self, open_app):
        hands = open_app()
        for key in (KEY.Key_Return, KEY.Key_Space, KEY.Key_Space, KEY.Key_1):
            hands.hold(key)
        assert (hands.cover.lowest.answer, hands.cover.new.answer) == (Lowest.BACK, None)
        hands.hold(KEY.Key_1)
        assert hands.cover.new.answer == {Symptom.TINGLING}

    def test_escape_leaves_the_check_in(self, open_app):
        hands = open_app()
        hands.hold(KEY.Key_Space)
        hands.hold(KEY.Key_Escape)
        assert hands.cover is None

    def test_enter_at_the_first_start_begins_what_was_asked_for_and_no_more(self, open_app, folder):
        folder.settings.unlink()
        hands = open_app(start="bridge")
        hands.app.root._show_first_start()
        hands.hold(KEY.Key_Return)
        assert isinstance(hands.cover, SessionPage)
        assert hands.state is State.RUNNING

    def test_enter_at_the_first_start_goes_no_further_than_the_list(self, open_app, folder):
        folder.settings.unlink()
        hands = open_app()
        hands.app.root._show_first_start()
        hands.hold(KEY.Key_Return)
        assert hands.cover is None

    @pytest.mark.parametrize(("key", "page"), [(KEY.Key_Return, SessionPage), (KEY.Key_Escape, type(None))])
    def test_enter_goes_on_after_a_crash_and_escape_does_not(self, open_app, folder, key, page):
        now = datetime.now().astimezone()
        BookmarkFile(folder.bookmark).keep(replace(a_bookmark(), started_at=now, saved_at=now))
        hands = open_app()
        assert isinstance(hands.cover, ResumePage)
        hands.hold(key)
        assert isinstance(hands.cover, page)
        assert not hands.app.driver.is_open or hands.state is State.RUNNING

    def test_enter_on_what_was_damaged_goes_to_the_list_and_no_further(self, open_app, folder):
        folder.history.write_bytes(b"no database" * 50)
        hands = open_app()
        assert isinstance(hands.cover, RecoveryPage)
        hands.hold(KEY.Key_Return)
        assert hands.cover is None


class TestInASession:
    def test_space_pauses_and_the_next_one_goes_on(self, session):
        session.hold(KEY.Key_Space)
        assert session.state is State.PAUSED
        session.hold(KEY.Key_Space)
        assert session.state is State.RUNNING

    @pytest.mark.parametrize(
        ("key", "modifier", "command"),
        [
            (KEY.Key_Right, PLAIN, Command.SKIP),
            (KEY.Key_Left, PLAIN, Command.BACK),
            (KEY.Key_R, PLAIN, Command.EXTEND),
            (KEY.Key_Right, SHIFT, Command.SKIP_EXERCISE),
            (KEY.Key_Plus, PLAIN, Command.ADD_SET),
            (KEY.Key_Equal, PLAIN, Command.ADD_SET),
            (KEY.Key_H, PLAIN, Command.STOP_FOR_PAIN),
        ],
    )
    def test_each_command_comes_once(self, session, key, modifier, command):
        asked = []
        session.cover.command_requested.connect(asked.append)
        session.hold(key, modifier)
        assert asked == [command]

    def test_escape_asks_and_the_next_one_goes_on(self, session):
        session.hold(KEY.Key_Escape)
        assert session.window.findChild(StopCard).isVisible()
        assert session.state is State.PAUSED
        session.hold(KEY.Key_Escape)
        assert not session.window.findChild(StopCard).isVisible()
        assert session.state is State.RUNNING

    def test_enter_on_that_question_ends_and_leaves_the_end_page(self, session):
        session.hold(KEY.Key_Escape)
        session.hold(KEY.Key_Return)
        assert isinstance(session.cover, SessionEndPage)

    def test_the_end_that_pain_brought_stays(self, session):
        session.hold(KEY.Key_H)
        assert isinstance(session.cover, SessionEndPage)
        session.hold(KEY.Key_Space)
        assert isinstance(session.cover, SessionEndPage)

    def test_escape_closes_the_end_page_and_does_no_more(self, session, qtbot):
        session.hold(KEY.Key_H)

        def close():
            session.hold(KEY.Key_Escape)
            return session.cover is None

        qtbot.waitUntil(close)  # at first the page heeds no key
        assert not session.app.driver.is_open
        assert session.window.page_index == 1

    def test_the_swap_card_opens_and_takes_one(self, session):
        session.hold(KEY.Key_S)
        card = session.window.findChild(SwapCard)
        assert card.isVisible()
        session.hold(KEY.Key_Return)
        assert not card.isVisible()
        assert session.state is State.RUNNING
        assert session.at_hand != "bridge"

    @pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Escape])
    def test_the_swap_card_is_left_for_a_session_that_runs(self, session, key):
        session.hold(KEY.Key_S)
        session.hold(key)
        assert not session.window.findChild(SwapCard).isVisible()
        assert session.state is State.RUNNING

    @pytest.mark.parametrize("times", [2, 3])
    def test_a_double_click_on_pause_pauses(self, session, times):
        session.click("Pause", times)
        assert session.state is State.PAUSED

    def test_a_double_click_on_stop_ends_and_leaves_the_end_page(self, session):
        session.click("Stop: it hurts more")
        assert isinstance(session.cover, SessionEndPage)


class TestEverywhere:
    def test_full_screen_mute_and_the_keys_card_turn_once(self, open_app):
        hands = open_app()
        hands.hold(KEY.Key_F11)
        assert hands.window.isFullScreen()
        hands.hold(KEY.Key_M)
        assert hands.app.preferences.now.muted
        hands.hold(KEY.Key_Question)
        card = hands.window.findChild(KeysCard)
        assert card.isVisible()
        hands.hold(KEY.Key_Escape)
        assert not card.isVisible()
        assert hands.cover is None

    def test_pages_open_and_stay(self, open_app):
        hands = open_app()
        for index, key in enumerate((KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_5)):
            hands.hold(key, CTRL)
            assert hands.window.page_index == index

    def test_ctrl_tab_turns_from_exercises_to_programmes_once(self, open_app):
        hands = open_app()
        hands.hold(KEY.Key_Tab, CTRL)
        assert hands.app.exercises.focusProxy() is hands.app.exercises.programmes.list

    def test_arrows_go_through_the_list(self, open_app):
        hands = open_app()
        hands.fingers.hold(hands.window.windowHandle, KEY.Key_Down, repeats=3)
        assert hands.app.exercises._list.currentRow() == 4

    def test_space_folds_a_session_of_the_history_once(self, open_app, folder):
        history = History(folder.history)
        now = datetime.now(timezone.utc)
        sets = [a_record(number, ended_at=now, started_at=now) for number in (1, 2)]
        history.add_all([replace(one, session_id="s") for one in sets])
        history.close()
        hands = open_app()
        hands.window.open_page(HISTORY)
        table = hands.window.findChild(SetTree)
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, 0))
        before = table.isExpanded(table.currentIndex())
        hands.hold(KEY.Key_Space)
        assert table.isExpanded(table.currentIndex()) is not before

    def test_a_double_click_on_start_asks_and_answers_nothing(self, open_app):
        hands = open_app()
        QApplication.processEvents()
        hands.click("Start")
        assert isinstance(hands.cover, CheckInPage)
        assert hands.cover.questions.back.hasFocus()
