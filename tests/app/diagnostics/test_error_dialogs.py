"""Unexpected errors in the app put together: when they are told, when not, and what becomes of the session."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal

from sciatica_timer.app.diagnostics.error_dialogs import MOST_TOLD, ErrorDialogs
from sciatica_timer.core.pain import CheckInAnswers, PainNote
from sciatica_timer.core.problem import Kind, Problem, Reason
from sciatica_timer.core.session.events import Command
from sciatica_timer.desktop.sound.player_line import STOPPED
from sciatica_timer.storage.files.log import LogFile
from sciatica_timer.ui.error_dialog import ErrorDialog
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage

pytestmark = pytest.mark.usefixtures("still_clock")

ERROR = "ValueError\n  sciatica_timer/x.py:1 f"
OTHER = "KeyError\n  sciatica_timer/y.py:2 g"


class FakeFaults(QObject):
    happened = Signal(str, int)
    interrupted = Signal()
    early = ()

    def take_early(self):
        return self.early


@pytest.fixture
def app(open_app):
    return open_app()


@pytest.fixture
def faults():
    return FakeFaults()


@pytest.fixture
def care(app, faults, folder):
    care = ErrorDialogs(app.window, faults, folder, app.session)
    yield care
    care.let_go()


@pytest.fixture
def happen(care, faults):
    """Let an error happen, and be told if it is to be told now; the look at the session comes at once."""

    def happen(outline=ERROR, times=1):
        faults.happened.emit(outline, times)
        QCoreApplication.processEvents()
        if care._look.isActive():
            care._look.stop()
            care._look_at_session()

    return happen


def card(app):
    shown = [one for one in app.window.findChildren(ErrorDialog) if one.isVisible()]
    assert len(shown) <= 1
    return shown[0] if shown else None


def begin(app):
    app.session.begin(app.library.find("bridge"), ask=False)


def run(app, seconds):
    for _ in range(round(seconds * 2)):
        app.clock.run(0.5)
        app.driver.wake()


class TestWithoutASession:
    def test_one_of_before_the_first_frame_is_told(self, app, faults, folder):
        faults.early = [(ERROR, 1)]
        care = ErrorDialogs(app.window, faults, folder, app.session)
        assert ERROR in card(app)._details
        care.let_go()

    def test_it_is_told_at_once(self, app, happen):
        happen()
        assert "what you did is kept" in card(app)._means.text()
        assert "ValueError at sciatica_timer/x.py:1 f" in card(app)._what.text().replace("\u200b", "")
        assert ERROR in card(app)._details

    def test_the_same_again_is_counted_in_the_card_and_is_not_told_anew(self, app, happen):
        happen()
        happen(times=2)
        assert card(app)._times.text() == "It has happened 2 times."
        card(app).leave()
        happen(times=3)
        assert card(app) is None

    def test_another_one_is_told_but_not_without_end(self, app, happen):
        for number in range(MOST_TOLD + 3):
            happen(f"{OTHER} {number}")
            assert (card(app) is not None) == (number < MOST_TOLD)
            if card(app):
                card(app).leave()

    def test_one_in_the_card_itself_ends_in_the_log(self, app, happen):
        happen("TypeError\n  sciatica_timer/ui/error_dialog.py:1 tell")
        assert card(app) is None

    def test_the_app_can_be_closed_from_it(self, qtbot, app, happen):
        happen()
        with qtbot.waitSignal(app.window.closing):
            card(app).close_requested.emit()

    def test_ctrl_c_closes_the_window(self, qtbot, app, care, faults):
        with qtbot.waitSignal(app.window.closing):
            faults.interrupted.emit()

    def test_nothing_is_told_once_the_app_has_ended(self, app, care, faults):
        care.let_go()
        faults.happened.emit(ERROR, 1)
        QCoreApplication.processEvents()
        assert card(app) is None


class TestInASession:
    def test_a_card_that_is_up_when_one_begins_gives_way(self, app, happen):
        happen()
        begin(app)
        assert card(app) is None
        assert app.window.focusWidget() is app.session.page or app.session.page.isAncestorOf(app.window.focusWidget())

    def test_the_countdown_is_not_covered_and_goes_on(self, app, happen):
        begin(app)
        run(app, 3)
        happen()
        assert card(app) is None
        assert isinstance(app.window.cover, SessionPage)
        before = app.driver.session.index
        run(app, 20)
        assert app.driver.session.index > before

    @pytest.mark.parametrize("way", ["closed", "history_requested"])
    def test_it_is_told_once_the_page_at_the_end_is_left(self, app, happen, way):
        begin(app)
        run(app, 20)
        happen()
        app.driver.request(Command.STOP)
        assert isinstance(app.window.cover, SessionEndPage)
        assert card(app) is None
        getattr(app.window.cover, way).emit()
        assert ERROR in card(app)._details

    def test_several_of_a_session_are_told_together(self, app, happen):
        begin(app)
        happen()
        happen(OTHER)
        app.driver.request(Command.STOP)
        app.window.cover.closed.emit()
        assert ERROR in card(app)._details
        assert OTHER in card(app)._details
        card(app).leave()
        begin(app)
        app.driver.request(Command.STOP)
        app.window.cover.closed.emit()
        assert card(app) is None

    def test_a_countdown_that_lost_its_wake_up_call_gets_one(self, app, happen):
        begin(app)
        run(app, 3)
        app.driver._timer.stop()
        assert app.driver.has_stopped
        happen()
        assert not app.driver.has_stopped
        assert card(app) is None

    def test_one_that_cannot_go_on_is_told_over_the_page_and_is_silent(self, app, happen, monkeypatch, folder):
        begin(app)
        run(app, 20)
        app.driver._timer.stop()

        def fail(reading):
            raise ValueError("pain 7")

        monkeypatch.setattr(app.driver, "_advance", fail)
        happen()
        assert "offers to go on" in card(app)._means.text()
        assert app.sound.calls[-2][:2] == ("lay", ())
        assert app.sound.calls[-1] == ("finish",)
        assert folder.bookmark.exists()
        monkeypatch.undo()

    def test_an_end_without_its_page_gives_the_pages_back(self, app, happen, monkeypatch):
        begin(app)
        monkeypatch.setattr(app.session, "_is_at_end", False)
        app.driver.finished.disconnect(app.session._on_finished)
        app.driver.request(Command.STOP)
        assert app.session.has_lost_its_end
        happen()
        assert app.window.cover is None
        assert card(app) is not None


@pytest.fixture
def logger(folder):
    """The log of the app, on disk at once."""
    logger, file = logging.getLogger("sciatica_timer"), LogFile(folder.log)
    before = logger.level
    logger.setLevel(logging.INFO)
    logger.addHandler(file)
    file.open()
    yield logger
    logger.removeHandler(file)
    logger.setLevel(before)


def test_pain_notes_and_what_is_typed_are_never_in_the_log(app, folder, logger):
    note = "worse after sitting"
    app.session.begin(app.library.find("bridge"))
    app.window.cover.started.emit(CheckInAnswers(PainNote(7, 9)))
    app.recorder.troubled.emit(Problem(Kind.NOT_WRITTEN, f"/home/anna/{note}", (note, Reason.NO_ROOM)))
    app.sound.problem.emit(STOPPED, True)
    app.sound.unreadable.emit(f"voice/{note}")
    app.sound.device_changed.emit("Anna's headphones")
    run(app, 20)
    app.driver.request(Command.STOP_FOR_PAIN)
    try:
        raise ValueError(note, PainNote(7, 9))
    except ValueError:
        logger.exception("Something went wrong:")
    told = folder.log.read_text()
    reason = "history: a problem (there is no room left)."
    for wanted in ("A session begins.", "The session is over.", reason, "ValueError"):
        assert wanted in told
    for private in (note, "anna", "Anna", "PainNote", "7,", "back=", "leg"):
        assert private not in told
