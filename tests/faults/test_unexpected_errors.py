"""Errors that nobody expected, put into the real program: the record is safe, the app goes on, the log tells."""

from __future__ import annotations

import signal
import stat
from pathlib import Path

SECRET = "leg pain 7, worse at night"
IN_SESSIONS = f"""
import sciatica_timer.app.session.check_in as checking_in
def fail(self):
    raise ValueError("{SECRET}")
checking_in.CheckIn.set_kept = fail
"""
AT_THE_END = f"""
import sciatica_timer.app.session.ending as ending
def fail(self, session, after):
    raise ValueError("{SECRET}")
ending.EndPages._offers = fail
"""
IN_THE_COUNTDOWN = f"""
import sciatica_timer.app.session.driver as session_driver
right, seen = session_driver.advance, []
def advance(session, reading):
    if session.phase.rep == 2 and len(seen) < TIMES:
        seen.append(1)
        raise KeyError("{SECRET}")
    return right(session, reading)
session_driver.advance = advance
"""
AFTER_THE_FIRST_FRAME = f"""
import sciatica_timer.app.history_module as history_module
def fail(self, *arguments, **named):
    raise RuntimeError("{SECRET}")
history_module.HistoryModule.__init__ = fail
"""
BEFORE_THE_WINDOW = f"""
import sciatica_timer.app.application as app
def fail(self, *arguments):
    raise RuntimeError("{SECRET}")
app.App.__init__ = fail
"""
IN_THE_PLAYER = f"""
import sciatica_timer.desktop.sound.stream as stream
def fail(self):
    raise RuntimeError("{SECRET}")
stream.Stream.warm = fail
"""


def started(start, tmp_path, patch, *options):
    """Start the real app with some lines that Python runs before it."""
    place = tmp_path / "patch"
    place.mkdir()
    (place / "sitecustomize.py").write_text(patch)
    return start(*options, PYTHONPATH=str(place))


def the_log(app):
    log = app.folder / "log.txt"
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    return log.read_text()


def logged(app, words):
    """Look whether the log has some words by now."""
    log = app.folder / "log.txt"
    return lambda: log.exists() and words in log.read_text()


def heeds_end_signals(app):
    """Look whether the window would be closed by SIGTERM by now; before its first frame the process just ends."""

    def heeds():
        with Path("/proc", str(app.process.pid), "status").open() as stream:
            caught = next(line for line in stream if line.startswith("SigCgt"))
        return int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1

    return heeds


def assert_told(app, stderr, error):
    """See that what went wrong is told in one sentence and in the log, and what it held nowhere."""
    log = the_log(app)
    assert f"    {error}\n" in log
    assert SECRET not in log
    assert "Traceback" not in stderr
    assert SECRET not in stderr
    (sentence,) = stderr.splitlines()
    assert sentence.startswith(f"sciatica-timer: Something went wrong that should not have ({error}")
    assert sentence.endswith("log.txt tells more.")


def test_an_error_at_every_set_costs_no_set(start, tmp_path, tally):
    app = started(start, tmp_path, IN_SESSIONS, "--start", "standing-hip-abduction", "--speed", "60")
    app.wait_until(app.reached("session-done"))
    _, stderr = app.end()
    assert app.process.returncode == 0
    assert [row["outcome"] for row in app.rows()] == ["completed"] * 2
    assert_told(app, stderr, "ValueError")
    assert the_log(app).count("Something went wrong") == 1
    tally("unexpected error at each set", errors=2, sets_kept=2)


def test_a_session_goes_on_after_an_error_in_its_countdown(start, tmp_path, tally):
    patch = IN_THE_COUNTDOWN.replace("TIMES", "1")
    app = started(start, tmp_path, patch, "--start", "bridge", "--speed", "1")
    app.wait_until(logged(app, "KeyError"))
    app.wait_until(app.reached("hold", 2))
    _, stderr = app.end()
    assert app.process.returncode == 0
    assert [row["outcome"] for row in app.rows()] == ["partial"]
    assert_told(app, stderr, "KeyError")
    tally("unexpected error in the countdown", errors=1, went_on=1)


def test_a_session_that_cannot_go_on_is_offered_at_the_next_start(start, tmp_path, tally):
    patch = IN_THE_COUNTDOWN.replace("TIMES", "1e9")
    app = started(start, tmp_path, patch, "--start", "bridge", "--speed", "1")
    app.wait_until(logged(app, "stands still"))
    _, stderr = app.end()
    assert app.process.returncode == 0
    assert "Traceback" not in stderr
    assert SECRET not in stderr + the_log(app)
    assert (app.folder / "session.json").exists()
    again = start()
    (row,) = again.wait_until(again.rows)
    assert (row["reps_done"], row["outcome"]) == (1, "partial")
    tally("countdown brought to a halt", errors=1, reps_kept=1)


def test_an_error_instead_of_the_end_page_leaves_the_app_usable(start, tmp_path, tally):
    app = started(start, tmp_path, AT_THE_END, "--start", "bridge", "--speed", "60")
    app.wait_until(logged(app, "ValueError"))
    (row,) = app.wait_until(app.rows)
    _, stderr = app.end()
    assert app.process.returncode == 0
    assert row["outcome"] == "completed"
    assert_told(app, stderr, "ValueError")
    tally("unexpected error at the end", errors=1, sets_kept=1)


def test_a_window_of_which_a_part_fails_is_told_and_closes(start, tmp_path, tally):
    app = started(start, tmp_path, AFTER_THE_FIRST_FRAME)
    app.wait_until(logged(app, "RuntimeError"))
    app.wait_until(heeds_end_signals(app))
    _, stderr = app.end()
    assert app.process.returncode == 0
    assert_told(app, stderr, "RuntimeError")
    assert "Sciatica Timer ends." in the_log(app)
    tally("unexpected error after the first frame", errors=1, closed_by_itself=1)


def test_an_error_before_the_window_is_one_sentence(start, tmp_path, tally):
    app = started(start, tmp_path, BEFORE_THE_WINDOW)
    _, stderr = app.process.communicate(timeout=60)
    assert app.process.returncode == 1
    assert_told(app, stderr, "RuntimeError")
    tally("unexpected error before the window", errors=1, sentences=1)


def test_an_error_in_the_process_that_plays_is_in_the_log(start, tmp_path, tally):
    app = started(start, tmp_path, IN_THE_PLAYER)
    app.wait_until(logged(app, "RuntimeError"))
    _, stderr = app.end()
    assert stderr == ""
    assert "in the process sciatica_timer.desktop.sound.player:" in the_log(app)
    assert SECRET not in the_log(app)
    tally("unexpected error in the player", errors=1, told_by_the_app=1)


def test_a_crash_leaves_where_it_was_in_the_log(start, tmp_path, tally):
    patch = "import faulthandler, sciatica_timer.app.session.driver as d\n"
    patch += "d.SessionDriver.begin = lambda self, plan: faulthandler._sigsegv()\n"
    app = started(start, tmp_path, patch, "--start", "bridge")
    _, stderr = app.process.communicate(timeout=60)
    assert app.process.returncode < 0
    assert stderr == ""
    assert "Segmentation fault" in the_log(app)
    assert "controller.py" in the_log(app)
    tally("crash of the process", crashes=1, places_in_the_log=1)


def test_a_folder_in_the_place_of_the_log_is_no_trouble(start, tmp_path, tally):
    (tmp_path / "data" / "log.txt").mkdir(parents=True)
    app = started(start, tmp_path, IN_SESSIONS, "--start", "bridge", "--speed", "60")
    app.wait_until(app.reached("session-done"))
    _, stderr = app.end()
    assert app.process.returncode == 0
    assert [row["outcome"] for row in app.rows()] == ["completed"]
    assert "Traceback" not in stderr
    tally("log that cannot be written", errors=1, sets_kept=1)
