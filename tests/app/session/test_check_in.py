"""Checking in: asked once and only when wished, kept once, and never in the way of the session."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QWidget

from sciatica_timer.app.session.check_in import CheckIn
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.pain import SKIPPED, CheckInAnswers, PainNote, SessionNote
from sciatica_timer.core.settings import Loudness, Settings
from sciatica_timer.ui.session.check_in.page import CheckInPage
from sciatica_timer.ui.window.main_window import MainWindow


class Desk:
    """A check-in in a window, with what it kept, said and asked for."""

    def __init__(self, qtbot, theme, **settings):
        self.window = MainWindow([("exercises", "Exercises", QWidget)], theme)
        qtbot.addWidget(self.window)
        self.preferences = Preferences(Settings(**settings), lambda settings: "")
        self.notes, self.found, self.answer = [], {}, ""
        self.checking = CheckIn(self.window, self.preferences, keep=self.keep, find=self.found.get)
        self.begun, self.declined, self.tests = [], [], []
        self.checking.declined.connect(lambda: self.declined.append(1))
        self.checking.sound_test_requested.connect(lambda: self.tests.append(1))
        self.window.show()

    def keep(self, note):
        self.notes.append(note)
        return self.answer

    def ask(self):
        self.checking.ask("Core", lambda: self.begun.append(1))
        return self.window.cover

    def begin(self, note=SKIPPED, programme="core"):
        """Answer the question before a session, which then begins."""
        self.ask().started.emit(CheckInAnswers(note))
        self.checking.open("s", programme)

    def answer_after(self, *answers):
        """Answer on the card that ends the session."""
        card = self.checking.after()
        for note in answers:
            card.answered.emit(note)

    def button(self, text):
        return next(one for one in self.window.cover.findChildren(QPushButton) if one.text() == text)

    def slider(self, name):
        return next(one for one in self.window.cover.findChildren(QSlider) if one.accessibleName() == name)

    def shown(self):
        return [one.text() for one in self.window.cover.findChildren(QLabel)]


@pytest.fixture
def make(qtbot, theme):
    """Make desks and hold them: a window that Python collects while it paints takes the process with it."""
    desks = []

    def make(**settings):
        desks.append(Desk(qtbot, theme, **settings))
        return desks[-1]

    yield make
    desks.clear()


@pytest.fixture
def desk(make):
    return make()


class TestBefore:
    def test_it_is_asked_and_the_session_waits(self, desk):
        assert isinstance(desk.ask(), CheckInPage)
        assert any("Before Core." in text for text in desk.shown())
        assert desk.begun == []

    def test_starting_begins_the_session_once_however_often_it_is_pressed(self, desk):
        page = desk.ask()
        page.started.emit(CheckInAnswers(PainNote(3, 1)))
        page.started.emit(CheckInAnswers(PainNote(3, 1)))
        assert desk.begun == [1]

    def test_not_today_begins_nothing_and_shows_the_pages_again(self, qtbot, desk):
        desk.ask()
        qtbot.mouseClick(desk.button("Not today   Esc"), Qt.MouseButton.LeftButton)
        assert (desk.window.cover, desk.begun, desk.declined) == (None, [], [1])

    @pytest.mark.parametrize(("pain", "told"), [(6, [True]), (5, [])])
    def test_not_today_after_much_pain_leaves_the_day_out(self, desk, pain, told):
        page, heard = desk.ask(), []
        desk.checking.left_out.connect(heard.append)
        QTest.keyClick(page.questions.back, str(pain))
        page.declined.emit()
        assert heard == told

    def test_turned_off_it_is_not_asked(self, make):
        desk = make(check_in=False)
        assert desk.ask() is None
        assert desk.begun == [1]

    def test_it_comes_with_one_test_of_the_sound_as_soon_as_there_is_an_output(self, desk):
        desk.ask()
        assert desk.tests == []
        desk.checking.show_device("Speakers")
        desk.checking.show_device("Headphones")
        assert desk.tests == [1]

    def test_the_output_is_named_whether_it_is_known_before_or_found_meanwhile(self, desk):
        desk.checking.show_device("Speakers")
        desk.ask()
        assert "Sound comes out of: Speakers" in desk.shown()
        desk.checking.show_device("Headphones")
        assert "Sound comes out of: Headphones" in desk.shown()
        desk.checking.show_device(None)
        assert any("No sound output" in text for text in desk.shown())

    def test_both_volumes_reach_the_settings(self, desk):
        desk.ask()
        desk.slider("Tones").setValue(30)
        desk.slider("Voice").setValue(55)
        assert (desk.preferences.now.volume, desk.preferences.now.voice_volume) == (30, 55)

    def test_it_shows_the_volumes_of_the_settings_and_follows_them(self, make):
        desk = make(volume=20, voice_volume=40)
        desk.checking.show_device("Speakers")
        desk.ask()
        assert (desk.slider("Tones").value(), desk.slider("Voice").value()) == (20, 40)
        desk.preferences.toggle_mute()
        assert "The sound is muted. Press M to hear it." in desk.shown()

    def test_it_shows_the_volumes_of_the_output_in_use(self, make):
        desk = make(outputs={"buds": Loudness(30, 10)})
        desk.ask()
        desk.preferences.use_output("buds")
        assert (desk.slider("Tones").value(), desk.slider("Voice").value()) == (30, 10)

    def test_a_page_that_is_gone_is_not_shown_anything(self, desk):
        desk.begin()
        desk.checking.show_device("Speakers")
        desk.preferences.set_volume(10)
        assert desk.notes == []


class TestWhatIsKept:
    def test_the_answers_are_kept_with_the_session_they_came_before(self, desk):
        desk.begin(PainNote(3, 1))
        assert desk.notes == [SessionNote("s", "core", before=PainNote(3, 1))]

    def test_they_are_kept_once_however_many_sets_follow(self, desk):
        desk.begin(PainNote(3, None))
        desk.checking.set_kept()
        desk.checking.set_kept()
        assert len(desk.notes) == 1

    def test_without_answers_the_programme_is_noted_with_the_first_set(self, desk):
        desk.begin()
        assert desk.notes == []
        desk.checking.set_kept()
        desk.checking.set_kept()
        assert desk.notes == [SessionNote("s", "core")]

    def test_a_single_exercise_without_answers_leaves_no_note(self, desk):
        desk.begin(programme="")
        desk.checking.set_kept()
        assert desk.notes == []

    def test_the_answers_before_one_session_are_not_those_before_the_next(self, desk):
        desk.begin(PainNote(3, 1))
        desk.checking.skip()
        desk.checking.open("t", "core")
        desk.checking.set_kept()
        assert desk.notes[-1] == SessionNote("t", "core")


class TestAfter:
    def test_after_a_check_in_it_is_asked_again_and_kept_with_the_answers_before(self, desk):
        desk.begin(PainNote(3, 1))
        desk.answer_after(PainNote(2, None), PainNote(2, 0))
        assert desk.notes[-1] == SessionNote("s", "core", PainNote(3, 1), PainNote(2, 0))

    def test_whoever_skipped_before_is_asked_all_the_same(self, desk):
        desk.begin()
        assert desk.checking.after() is not None

    def test_an_answer_after_alone_makes_a_note(self, desk):
        desk.begin(programme="")
        desk.answer_after(PainNote(2, 0))
        assert desk.notes == [SessionNote("s", after=PainNote(2, 0))]

    def test_whoever_was_not_asked_before_is_not_asked_after(self, desk):
        desk.begin(PainNote(3, 1))
        desk.checking.skip()
        desk.checking.open("t", "core")
        assert desk.checking.after() is None

    def test_turned_off_it_is_not_asked_after_either(self, make):
        desk = make(check_in=False)
        desk.ask()
        desk.checking.open("s", "core")
        assert desk.checking.after() is None


class TestDoNotAskAgain:
    def test_it_turns_the_check_in_off_and_the_page_stays_for_this_once(self, qtbot, desk):
        page = desk.ask()
        qtbot.mouseClick(desk.button("Do not ask again"), Qt.MouseButton.LeftButton)
        assert desk.preferences.now.check_in is False
        assert desk.window.cover is page
        assert desk.begun == []

    def test_this_session_begins_is_kept_and_is_not_asked_after(self, qtbot, desk):
        page = desk.ask()
        qtbot.mouseClick(desk.button("Do not ask again"), Qt.MouseButton.LeftButton)
        page.started.emit(CheckInAnswers(PainNote(4, None)))
        desk.checking.open("s", "")
        assert desk.notes == [SessionNote("s", before=PainNote(4, None))]
        assert desk.checking.after() is None
        desk.window.uncover()
        assert desk.ask() is None


class TestGoingOnAfterACrash:
    EARLIER = SessionNote("s", "core", before=PainNote(5, 2), note="tired")

    def test_the_earlier_answers_hold(self, desk):
        desk.found["s"] = self.EARLIER
        desk.checking.open("s", "core")
        desk.checking.set_kept()
        assert desk.notes == []
        desk.answer_after(PainNote(4, 2))
        assert desk.notes == [replace(self.EARLIER, after=PainNote(4, 2))]

    def test_a_note_of_the_programme_alone_is_no_answer_so_nothing_is_asked_after(self, desk):
        desk.found["s"] = SessionNote("s", "core")
        desk.checking.open("s", "core")
        assert desk.checking.after() is None

    def test_where_nothing_was_kept_the_programme_is_noted_with_the_next_set(self, desk):
        desk.checking.open("s", "core")
        desk.checking.set_kept()
        assert desk.notes == [SessionNote("s", "core")]
        assert desk.checking.after() is None
