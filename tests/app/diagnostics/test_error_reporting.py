"""Unexpected errors and the log of a run: what is told once, on whatever thread, and what is never told."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QLoggingCategory, qCWarning, qDebug, qInstallMessageHandler, qWarning

from sciatica_timer.app.diagnostics.error_reporting import ErrorReporter
from sciatica_timer.app.diagnostics.logging import MOST_KINDS, Logbook, Repeats, log

SECRET = "back pain 6"


@pytest.fixture
def logbook(tmp_path):
    """A log of its own, with the message handler of the tests put back after it."""
    before = qInstallMessageHandler(None)
    was, propagates = log.level, log.propagate
    book = Logbook(tmp_path / "log.txt")
    book.begin()
    yield book
    book.end()
    qInstallMessageHandler(before)
    log.setLevel(was)
    log.propagate = propagates


@pytest.fixture
def faults(logbook):
    """Faults that are watched for as the app does it; the hooks of the tests are put back after it."""
    faults = ErrorReporter(logbook)
    faults.watch()
    faults.heard = []
    faults.happened.connect(lambda outline, times: faults.heard.append((outline, times)))
    yield faults
    faults.unwatch()


def fail(error=None):
    raise error or ValueError(SECRET)


def hand_over(act, *arguments):
    """Let an error end where those of PySide's slots do."""
    try:
        act(*arguments)
    except BaseException as error:  # noqa: BLE001
        sys.excepthook(type(error), error, error.__traceback__)


class TestWhatHappensToAnError:
    def test_it_is_in_the_log_at_once_and_told_in_one_sentence(self, faults, logbook, capsys):
        hand_over(fail)
        assert "error: Something went wrong:\n    ValueError\n" in logbook.path.read_text()
        (sentence,) = capsys.readouterr().err.splitlines()
        assert sentence.startswith("sciatica-timer: Something went wrong that should not have (ValueError at ")
        assert sentence.endswith(f" fail). {logbook.path} tells more.")
        assert faults.heard[0][0].startswith("ValueError\n")

    def test_what_it_held_is_told_nowhere(self, faults, logbook, capsys):
        for error in (ValueError(SECRET), KeyError(SECRET), OSError(2, SECRET, SECRET)):
            hand_over(fail, error)
        assert SECRET not in logbook.path.read_text() + capsys.readouterr().err + str(faults.heard)

    def test_the_same_again_and_again_is_counted_and_does_not_fill_the_log(self, faults, logbook, capsys):
        for _ in range(150):
            hand_over(fail)
        assert [times for _, times in faults.heard] == list(range(1, 151))
        told = logbook.path.read_text()
        assert told.count("Something went wrong:") == 1
        assert told.count("The same went wrong") == 2
        assert len(capsys.readouterr().err.splitlines()) == 1

    def test_one_of_a_thread_is_told_too(self, qtbot, faults, logbook):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        assert "ValueError" in logbook.path.read_text()
        qtbot.waitUntil(lambda: len(faults.heard) == 1)

    def test_one_that_cannot_be_raised_is_told_too(self, faults, logbook):
        class Sly:
            def __del__(self):
                fail()

        Sly()
        assert "ValueError" in logbook.path.read_text()

    def test_a_thread_may_end_itself(self, faults):
        thread = threading.Thread(target=sys.exit)
        thread.start()
        thread.join()
        assert faults.heard == []

    def test_ctrl_c_is_no_error(self, qtbot, faults):
        with qtbot.waitSignal(faults.interrupted):
            hand_over(fail, KeyboardInterrupt())
        assert faults.heard == []

    def test_a_terminal_that_is_gone_is_no_trouble(self, faults, logbook, monkeypatch):
        monkeypatch.setattr(sys, "stderr", None)
        hand_over(fail)
        assert "ValueError" in logbook.path.read_text()

    def test_an_error_while_one_is_told_ends_in_the_log(self, faults, logbook, monkeypatch):
        monkeypatch.setattr("sciatica_timer.core.error_outline.kind_and_place", lambda told: fail(TypeError(SECRET)))
        hand_over(fail)
        assert "An error could not be told.\n    TypeError" in logbook.path.read_text()
        assert SECRET not in logbook.path.read_text()

    def test_what_came_before_anybody_listens_is_given_once(self, faults):
        hand_over(fail)
        ((outline, times),) = faults.take_early()
        assert (outline.partition("\n")[0], times) == ("ValueError", 1)
        hand_over(fail)
        assert faults.take_early() == []

    def test_the_hooks_are_given_back(self, logbook):
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        faults = ErrorReporter(logbook)
        faults.watch()
        assert sys.excepthook != before[0]
        faults.unwatch()
        assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


class TestTheLog:
    def test_it_begins_with_the_versions_and_ends_with_the_end(self, logbook):
        logbook.open()
        logbook.open()
        logbook.end()
        first, second, last = logbook.path.read_text().splitlines()
        assert " info: Sciatica Timer 0." in first
        assert "Python 3." in second
        assert ", Qt 6." in second
        assert last.endswith("Sciatica Timer ends.")

    def test_nothing_is_written_before_the_first_frame(self, logbook):
        log.info("early")
        assert not logbook.path.exists()
        logbook.open()
        assert "early" in logbook.path.read_text()

    def test_what_qt_warns_of_is_printed_as_ever_and_noted_once(self, logbook, capsys):
        logbook.open()
        for _ in range(12):
            qWarning("a thing is odd")
        assert capsys.readouterr().err == "a thing is odd\n" * 12
        lines = [line.partition(" warning: ")[2] for line in logbook.path.read_text().splitlines() if "odd" in line]
        assert lines == ["Qt: default: a thing is odd", "Qt said the same 10 times: a thing is odd"]

    def test_what_qt_says_of_a_damaged_picture_is_noted_and_not_printed(self, logbook, capsys):
        logbook.open()
        qCWarning(QLoggingCategory("qt.gui.imageio.jpeg"), "corrupt data")
        assert capsys.readouterr().err == ""
        assert "warning: Qt: qt.gui.imageio.jpeg: corrupt data\n" in logbook.path.read_text()

    def test_what_qt_says_of_its_work_is_printed_and_not_noted(self, logbook, capsys):
        logbook.open()
        qDebug("at work")
        assert capsys.readouterr().err == "at work\n"
        assert "at work" not in logbook.path.read_text()

    def test_nothing_is_taken_after_the_end(self, logbook):
        logbook.open()
        logbook.end()
        before = logbook.path.read_text()
        logging.getLogger("sciatica_timer.desktop").error("late")
        assert logbook.path.read_text() == before


def test_what_is_counted_is_bounded():
    repeats = Repeats()
    for number in range(MOST_KINDS):
        assert repeats.count(str(number)) == 1
    assert [repeats.count(f"more {number}") for number in range(3)] == [1, 2, 3]
    assert repeats.count("0") == 2
