"""Going on after a crash: recorded first, offered once, and either answer keeps what was done."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

import pytest
from fakes import a_record
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget
from ui_fakes import NOON, FakeClock, FakeSound, no_check_in

from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.app.session.resume import Resume
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.events import Outcome, Reason, State
from sciatica_timer.core.settings import Choice, Settings
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage
from sciatica_timer.ui.session.resume_page import ResumePage
from sciatica_timer.ui.window.main_window import MainWindow


class Disk:
    """What outlives a process: a bookmark and a history."""

    def __init__(self):
        self.bookmark = None
        self.notice = ""
        self.history = {}

    def keep(self, bookmark):
        self.bookmark = bookmark
        return self.notice

    def find(self):
        return self.bookmark, self.notice

    def drop(self):
        self.bookmark = None

    def write(self, record):
        self.history[record.id] = record
        return ""

    def recover(self, records):
        for record in records:
            self.history.setdefault(record.id, record)
        return ""


class Process:
    """One run of the app on a disk."""

    def __init__(self, qtbot, theme, library, disk, now=NOON):
        self.clock = FakeClock()
        self.clock.now = now
        self.driver = SessionDriver(self.clock)
        self.window = MainWindow([("exercises", "Exercises", QWidget)], theme)
        qtbot.addWidget(self.window)
        self.driver.setParent(self.window)  # and ends with it
        choices = {"bridge": Choice(2, 3, 2, 2), "dead-bug": Choice(1, 2, 0, 2)}
        preferences = Preferences(Settings(choices=choices), lambda settings: "")
        self.flow = SessionController(
            self.driver,
            self.window,
            theme,
            preferences,
            exercises=library.exercises,
            check_in=no_check_in(self.window, preferences),
            sound=FakeSound(),
            keep=disk.write,
        )
        self.going_on = Resume(
            self.flow,
            self.window,
            self.clock,
            bookmarks=disk,
            recover=disk.recover,
            exercises=library.exercises,
            name_of=str,
        )
        self.driver.bookmarked.connect(self.going_on.keep)
        self.driver.finished.connect(self.going_on.forget)
        self.said = []
        self.going_on.notice.connect(lambda notice: self.said.append(notice.text) if notice.text else None)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.going_on.record()

    def run(self, seconds):
        for _ in range(round(seconds * 2)):
            self.clock.run(0.5)
            self.driver.wake()

    def shown(self):
        return [one.text() for one in self.window.cover.findChildren(QLabel)]


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def start(qtbot, theme, library, disk):
    """Start processes and hold them: a window that Python collects while it paints takes the process with it."""
    processes = []

    def start(**wishes):
        processes.append(Process(qtbot, theme, library, disk, **wishes))
        return processes[-1]

    yield start
    processes.clear()


@pytest.fixture
def crashed(start, disk, library):
    """Set 1 of the bridge is done, and the second rep of set 2 is under way when the process vanishes."""
    process = start()
    process.flow.begin(library.find("bridge"), ask=False)
    process.run(15 + 3 * 6 + 2 * 2 + 45 + 6 + 2 + 3)
    process.driver._session = None
    return disk


def outcomes(disk):
    return [(row.set_number, row.reps_done, row.outcome, row.reason) for row in disk.history.values()]


DONE = (1, 3, Outcome.COMPLETED, Reason.NONE)
INTERRUPTED = (2, 1, Outcome.PARTIAL, Reason.INTERRUPTED)


def test_what_was_done_is_recorded_before_anything_is_asked(crashed, start):
    process = start()
    assert process.window.cover is None
    assert outcomes(crashed) == [DONE, INTERRUPTED]


def test_the_very_rep_is_offered_with_what_was_done(crashed, start):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    process = start()
    process.going_on.offer()
    assert isinstance(process.window.cover, ResumePage)
    shown = process.shown()
    assert shown[0] == "Go on with Bridge, set 2, rep 2?"
    assert {"This session was interrupted at 12:01.", "3 of 3", "1 of 3", "What you did is kept either way."} <= set(
        shown
    )


def test_enter_goes_on_and_the_set_is_completed_in_its_own_row(qtbot, crashed, start):
    process = start(now=NOON + timedelta(minutes=20))
    process.going_on.offer()
    qtbot.keyClick(process.window.cover, Qt.Key.Key_Return)
    assert isinstance(process.window.cover, SessionPage)
    assert process.driver.session.leading_in
    process.run(process.driver.session.lead_in_seconds + 6 + 2 + 6)
    assert isinstance(process.window.cover, SessionEndPage)
    assert outcomes(crashed) == [DONE, (2, 3, Outcome.COMPLETED, Reason.NONE)]
    assert process.shown().count("3 of 3") == 2
    assert crashed.bookmark is None


def test_enter_at_the_other_button_does_not_go_on(qtbot, crashed, start):
    process = start()
    process.going_on.offer()
    qtbot.keyClick(process.window.focusWidget(), Qt.Key.Key_Tab)
    assert process.window.focusWidget().accessibleName() == "Not now"
    qtbot.keyClick(process.window.focusWidget(), Qt.Key.Key_Return)
    assert process.window.cover is None
    assert not process.driver.is_open


def test_escape_keeps_the_record_and_the_next_start_offers_nothing(qtbot, crashed, start):
    process = start()
    process.going_on.offer()
    with qtbot.waitSignal(process.going_on.declined):
        qtbot.keyClick(process.window.cover, Qt.Key.Key_Escape)
    assert process.window.cover is None
    again = start()
    again.going_on.offer()
    assert again.window.cover is None
    assert outcomes(crashed) == [DONE, INTERRUPTED]


def test_a_second_crash_before_the_lead_in_is_over_offers_the_same(qtbot, crashed, start):
    process = start()
    process.going_on.offer()
    qtbot.keyClick(process.window.cover, Qt.Key.Key_Enter)
    process.driver._session = None
    again = start()
    again.going_on.offer()
    assert again.shown()[0] == "Go on with Bridge, set 2, rep 2?"
    assert outcomes(crashed) == [DONE, INTERRUPTED]


def test_after_half_a_day_it_is_recorded_and_not_offered(crashed, start):
    process = start(now=NOON + timedelta(hours=13))
    process.going_on.offer()
    assert process.window.cover is None
    assert crashed.bookmark is None
    assert outcomes(crashed) == [DONE, INTERRUPTED]


def test_a_session_begun_instead_takes_the_place(crashed, start, library):
    process = start()
    process.flow.begin(library.find("dead-bug"), ask=False)
    process.going_on.offer()
    assert isinstance(process.window.cover, SessionPage)
    assert crashed.bookmark.exercise_id == "dead-bug"
    assert outcomes(crashed) == [DONE, INTERRUPTED]


def test_an_exercise_that_is_gone_is_told_in_one_sentence(crashed, start):
    process = start()
    process.going_on._exercises = {}
    process.going_on.offer()
    assert process.said == [
        "The interrupted session cannot go on: the exercise “bridge” is gone. What was done is kept."
    ]
    assert process.window.cover is None
    assert crashed.bookmark is None


def test_the_side_is_offered_by_its_name(start, disk, library):
    process = start()
    process.flow.begin(library.find("dead-bug"), ask=False)
    process.run(16)
    process.driver._session = None
    again = start()
    again.going_on.offer()
    assert again.shown()[0].startswith("Go on with Dead bug, set 1, right leg, left arm, rep 1?")


def test_a_walk_by_time_has_no_rep_and_sets_done_before_it_have_their_name(qtbot, library):
    bridge = library.find("bridge")
    walk = replace(bridge, id="walk", name="Walk", guide=replace(bridge.guide, duration_seconds=Range(600, 600)))
    coming, names = SimpleNamespace(side=Side.BOTH, set_number=1, rep=1), {"bridge": "Bridge", "walk": "Walk"}
    page = ResumePage(walk, coming, [a_record(exercise="bridge")], NOON, names, lead_in_seconds=15)
    qtbot.addWidget(page)
    shown = [one.text() for one in page.findChildren(QLabel)]
    assert shown[0] == "Go on with Walk, set 1?"
    assert "Bridge" in shown


def test_trouble_with_the_bookmark_is_told(start, disk, library):
    disk.notice = "There is no room left."
    process = start()
    process.flow.begin(library.find("bridge"), ask=False)
    assert set(process.said) == {"There is no room left."}


def test_closing_the_window_leaves_nothing_to_offer(start, disk, library):
    process = start()
    process.flow.begin(library.find("bridge"), ask=False)
    process.run(20)
    process.flow.interrupt()
    assert process.driver.session.state is State.FINISHED
    assert disk.bookmark is None
