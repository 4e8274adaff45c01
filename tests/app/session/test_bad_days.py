"""Bad days at the check-in: a plan is offered with its reason, never forced, and the way back after calm days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from fakes import a_record
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_timer.app.session.bad_days import BadDays
from sciatica_timer.app.session.check_in import CheckIn
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.history.insight import SessionRow
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.pain import BadDay, CheckInAnswers, Lowest, NextDay, PainNote, SessionNote
from sciatica_timer.core.settings import Settings
from sciatica_timer.ui.session.check_in.page import CheckInPage
from sciatica_timer.ui.window.main_window import MainWindow

TODAY = date(2026, 3, 5)
USUAL = Programme("usual", "Usual", 1, (Entry("bridge"),))
EASY = Programme("easy", "Easy", 2, (Entry("bridge", sets=1),), own=True, for_bad_days=True)


class Past:
    """A history of which each answer can be set."""

    def __init__(self):
        self.rows, self.newest, self.notes = [], [], {}

    def session(self, session_id):
        return self.notes.get(session_id)

    def pain(self, from_date, to_date):
        return [row for row in self.rows if from_date <= row.local_date.isoformat() <= to_date]

    def page(self, _after, limit):
        return self.newest[:limit], None


class Shelf:
    def __init__(self, *programmes):
        self.all = programmes

    def find(self, programme_id):
        return next((one for one in self.all if one.id == programme_id), None)


class Morning(QObject):
    """A check-in with a past, a shelf and a day, and what came of it."""

    def __init__(self, qtbot, theme, library, *programmes, **settings):
        super().__init__()
        self.window = MainWindow([("exercises", "Exercises", QWidget)], theme)
        qtbot.addWidget(self.window)
        self.preferences = Preferences(Settings(**{"programme": "usual", **settings}), lambda settings: "")
        self.past, self.day = Past(), TODAY
        days = BadDays(self.preferences, self.past, Shelf(USUAL, *programmes), lambda: library, lambda: self.day)
        self.checking = CheckIn(self.window, self.preferences, keep=self.keep, find=self.past.notes.get, bad_days=days)
        self.begun, self.switched = [], []
        self.checking.switched.connect(self.switched.append)
        self.checking.switched.connect(lambda _programme: self.checking.skip())  # as the session that begins does
        self.window.show()

    def keep(self, note):
        self.past.notes[note.session_id] = note

    def ask(self, programme="usual"):
        self.window.uncover()
        self.checking.ask("Usual", lambda: self.begun.append(programme), programme)
        return self.window.cover

    def last_session(self, days_ago):
        began = a_record(1).started_at + (TODAY - a_record(1).started_at.date() - timedelta(days=days_ago))
        self.past.newest = [replace(a_record(1), started_at=began, session_id="last")]


@pytest.fixture
def make(qtbot, theme, library):
    mornings = []

    def make(*programmes, **settings):
        mornings.append(Morning(qtbot, theme, library.exercises, *programmes, **settings))
        return mornings[-1]

    yield make
    mornings.clear()


def row(days_ago, leg=2, lowest=Lowest.THIGH, next_day=None):
    return SessionRow(TODAY - timedelta(days=days_ago), None, leg, None, None, lowest, next_day=next_day)


class TestOnceADay:
    def test_it_is_asked_once_a_day_and_again_the_next(self, make):
        morning = make()
        morning.ask().started.emit(CheckInAnswers())
        assert morning.ask() is None
        assert morning.begun == ["usual", "usual"]
        morning.day += timedelta(days=1)
        assert isinstance(morning.ask(), CheckInPage)

    def test_it_is_asked_again_after_a_stop_for_pain(self, make):
        morning = make()
        morning.ask().started.emit(CheckInAnswers())
        morning.checking.hurt()
        assert isinstance(morning.ask(), CheckInPage)

    def test_whoever_said_not_today_is_asked_when_it_is_today_after_all(self, make):
        morning = make()
        morning.ask().declined.emit()
        assert isinstance(morning.ask(), CheckInPage)


class TestNextDay:
    def test_it_is_kept_at_once_with_the_session_it_is_about(self, make):
        morning = make()
        morning.last_session(days_ago=1)
        morning.past.notes["last"] = SessionNote("last", "core", PainNote(3))
        morning.ask().next_day.press(2)
        assert morning.past.notes["last"] == SessionNote("last", "core", PainNote(3), next_day=NextDay.WORSE)

    @pytest.mark.parametrize(("ago", "is_asked"), [(0, False), (1, True), (3, True), (4, False)])
    def test_it_is_asked_on_the_next_days_alone(self, make, ago, is_asked):
        morning = make()
        morning.last_session(days_ago=ago)
        assert morning.ask().next_day.isVisible() is is_asked

    def test_it_is_asked_once_whether_it_was_answered_or_not(self, make):
        morning = make()
        morning.last_session(days_ago=1)
        morning.ask().started.emit(CheckInAnswers())
        morning.day += timedelta(days=1)
        assert not morning.ask().next_day.isVisible()

    def test_without_a_session_before_it_is_not_asked(self, make):
        assert not make().ask().next_day.isVisible()


class TestOffer:
    def offered(self, morning, answers, programme="usual"):
        page = morning.ask(programme)
        page.answered.emit(answers)
        page._steps.end()
        page._show_step()
        return page if page.offer.isVisible() else None

    @pytest.mark.parametrize(
        ("answers", "why", "words"),
        [
            (CheckInAnswers(PainNote(leg=6)), BadDay.PAIN, "Your pain is 6 or more"),
            (CheckInAnswers(PainNote(lowest=Lowest.BELOW_KNEE)), BadDay.FURTHER_DOWN, "further down your leg"),
            (CheckInAnswers(next_day=NextDay.WORSE), BadDay.NEXT_DAY, "worse after last time"),
        ],
    )
    def test_the_plan_is_offered_with_its_reason_and_one_key_begins_it(self, make, answers, why, words):
        morning = make(EASY)
        morning.past.rows = [row(2), row(1)]
        page = self.offered(morning, answers)
        assert words in page.offer.accessibleName()
        page.offer.take()
        assert (morning.switched, morning.begun) == (["easy"], [])
        morning.checking.open("new", "easy")
        assert morning.past.notes["new"].bad_day is why

    def test_why_it_was_taken_is_kept_with_the_session_and_the_answers(self, make):
        morning = make(EASY)
        page = self.offered(morning, CheckInAnswers(PainNote(leg=7)))
        page.questions.leg._answer(7)
        page.offer.take()
        morning.checking.open("new", "easy")
        assert morning.past.notes["new"] == SessionNote("new", "easy", PainNote(leg=7), bad_day=BadDay.PAIN)
        assert morning.preferences.now.bad_days_since == TODAY.isoformat()

    def test_the_offer_can_be_left_and_the_usual_session_begins(self, make):
        morning = make(EASY)
        self.offered(morning, CheckInAnswers(PainNote(leg=7))).started.emit(CheckInAnswers(PainNote(leg=7)))
        assert (morning.begun, morning.switched) == (["usual"], [])
        assert morning.preferences.now.bad_days_since == ""

    @pytest.mark.parametrize("answers", [CheckInAnswers(), CheckInAnswers(PainNote(5, 5, Lowest.THIGH))])
    def test_a_usual_day_offers_nothing(self, make, answers):
        morning = make(EASY)
        morning.past.rows = [row(2), row(1)]
        assert self.offered(morning, answers) is None

    def test_the_number_is_the_persons(self, make):
        assert self.offered(make(EASY, bad_day_pain=5), CheckInAnswers(PainNote(5))) is not None

    def test_without_a_plan_nothing_is_offered(self, make):
        assert self.offered(make(), CheckInAnswers(PainNote(9))) is None

    def test_the_way_back_is_offered_after_as_many_calm_days_as_were_set(self, make):
        since = (TODAY - timedelta(days=4)).isoformat()
        morning = make(EASY, bad_days_since=since, calm_days=3)
        calm = CheckInAnswers(PainNote(leg=2, lowest=Lowest.THIGH))
        morning.past.rows = [row(4, leg=8), row(1)]
        assert self.offered(morning, calm, "easy") is None
        morning.past.rows = [row(4, leg=8), row(2), row(1)]
        page = self.offered(morning, calm, "easy")
        assert "3 calm days in a row" in page.offer.accessibleName()
        page.offer.take()
        assert morning.switched == ["usual"]
        assert morning.preferences.now.bad_days_since == ""

    def test_a_plan_begun_by_oneself_is_followed_from_then_on(self, make):
        morning = make(EASY)
        morning.ask("easy").started.emit(CheckInAnswers())
        morning.checking.open("new", "easy")
        assert morning.past.notes["new"].bad_day is BadDay.CHOSEN
        assert morning.preferences.now.bad_days_since == TODAY.isoformat()


class TestTheFirstTime:
    def asked(self, morning):
        return [one.text() for one in morning.ask().new.findChildren(QLabel)]

    def test_the_first_session_of_all_is_asked_about_no_last_time(self, make):
        assert "Is anything new?" in self.asked(make())

    def test_later_ones_are_asked_about_the_last_time(self, make):
        morning = make()
        morning.last_session(1)
        assert "Is anything new, or more, since last time?" in self.asked(morning)
