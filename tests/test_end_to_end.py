"""The app as a person has it: a process is started, keys are sent, files are read."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess

import pytest
from running_app import APP, LONGEST_SECONDS, SETTINGS, starting

from tools.dev.virtual_screen import virtual_screen

TWO_SETS = SETTINGS + "[choices.bridge]\nsets = 2\nreps = 2\nhold_seconds = 2\nrest_seconds = 1\n"
THREE_REPS = TWO_SETS.replace("reps = 2", "reps = 3")
CHECK_IN = ("space",) * 5  # back, leg, how far down and anything new skipped, start
STARTER = ["pelvic-tilt", "bent-knee-fall-out", "bridge", "hip-adduction-squeeze"]
needs_keys = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="xvfb or xdotool is not installed"
)


@pytest.fixture
def start(tmp_path):
    yield from starting(tmp_path)


def test_a_set_is_done_kept_and_found_again(start):
    app = start("--start", "bridge", "--speed", "60")
    (row,) = app.wait_until(app.rows)
    out, err = app.end()
    assert (app.process.returncode, out, err) == (0, "", "")
    assert (row["exercise"], row["outcome"], row["reps_done"], row["reps_planned"]) == ("bridge", "completed", 10, 10)
    phases = [line["name"] for line in app.traced() if line["event"] == "phase"]
    assert phases == ["prepare", *["out", "hold", "back", "rest"] * 9, "out", "hold", "back"]
    assert all(line["at"] >= line["due"] for line in app.traced())
    assert next(line["due"] for line in app.traced() if line["name"] == "hold") == 17


def test_an_old_locale_is_no_reason_to_complain(start):
    app = start("--start", "bridge", "--speed", "200", LC_ALL="C")
    app.wait_until(app.rows)
    assert app.end() == ("", "")


def test_kill_9_loses_no_set_that_ended_and_locks_nobody_out(start):
    app = start("--start", "bridge", "--speed", "60", settings=TWO_SETS)
    app.wait_until(app.rows)
    app.end(signal.SIGKILL)
    assert [row["set"] for row in app.rows()] == [1]
    again = start("--start", "pelvic-tilt", "--speed", "200")
    again.wait_until(lambda: len(again.rows()) == 2)
    assert again.end() == ("", "")


def test_closing_in_the_middle_keeps_the_part_with_its_reason(start):
    app = start("--start", "bridge", "--speed", "20")
    app.wait_until(app.reached("rest"))
    app.end()
    (row,) = app.rows()
    assert (row["outcome"], row["reason"]) == ("partial", "interrupted")
    assert 1 <= row["reps_done"] < 10


def test_a_second_start_brings_the_first_forward_and_opens_nothing(start):
    app = start()
    app.wait_until((app.folder / "history.sqlite3").exists)
    second = app.start("--start", "bridge")
    _, err = second.communicate(timeout=LONGEST_SECONDS)
    assert second.returncode == 0
    assert err.strip() == "Sciatica Timer is open already with this data folder; its window was brought to the front."
    assert app.process.poll() is None


def test_a_data_folder_that_is_a_file_ends_in_one_sentence(tmp_path):
    (tmp_path / "file").write_text("mine")
    answer = subprocess.run(
        [*APP, "--data-dir", str(tmp_path / "file")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    assert answer.returncode == 1
    assert answer.stderr.count("\n") == 1
    assert (tmp_path / "file").read_text() == "mine"


def test_a_newer_history_is_left_as_it_is_and_the_set_is_put_beside_it(start, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    newer = sqlite3.connect(folder / "history.sqlite3")
    newer.executescript("CREATE TABLE sets (id TEXT); PRAGMA user_version = 99;")
    newer.close()
    before = hashlib.sha256((folder / "history.sqlite3").read_bytes()).hexdigest()
    app = start("--start", "bridge", "--speed", "60")
    app.wait_until(app.reached("session-done"))
    _, err = app.end()
    assert hashlib.sha256((folder / "history.sqlite3").read_bytes()).hexdigest() == before
    (unsaved,) = folder.glob("unsaved-*.json")
    assert err.strip() == f"Sets that could not be saved are in {unsaved}."
    assert json.loads(unsaved.read_text())["sets"][0]["reps_done"] == 10


def test_damaged_files_are_set_aside_and_the_session_runs(start, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "history.sqlite3").write_text("This is not a database, and long enough to be sure of it." * 10)
    (folder / "settings.toml").write_text("safety_acknowledged_on = ")
    app = start(settings="")
    app.wait_until(lambda: len(list(folder.glob("*.damaged-*"))) == 2)
    assert app.end() == ("", "")


def test_every_file_is_for_its_owner_alone(start):
    app = start("--start", "bridge", "--speed", "60")
    app.wait_until(app.rows)
    modes = {file.name: oct(file.stat().st_mode & 0o777) for file in app.folder.iterdir() if file.is_file()}
    app.end()
    modes.pop("settings.toml")  # written by this test; mended at the app's start
    assert set(modes.values()) == {"0o600"}, modes
    assert oct((app.folder / "settings.toml").stat().st_mode & 0o777) == "0o600"
    assert oct(app.folder.stat().st_mode & 0o777) == "0o700"


@needs_keys
def test_by_keys_alone_from_the_first_start_to_the_history(start):
    with virtual_screen() as display:
        app = start("--speed", "4", settings="", DISPLAY=display, QT_QPA_PLATFORM="xcb")

        app.wait_until((app.folder / "history.sqlite3").exists)
        app.press("Return")
        app.wait_until((app.folder / "settings.toml").exists)
        app.press("ctrl+2", "Down", "Down", "space", *CHECK_IN)
        app.wait_until(app.reached("prepare"))
        app.press("Right")
        app.wait_until(app.reached("out"))
        app.wait_until(app.reached("rest"))
        app.press("space")
        app.wait_until(app.reached("paused"))
        app.press("space")
        app.wait_until(app.reached("out", 2))
        app.press("h")
        (row,) = app.wait_until(app.rows)
        app.end()
    assert (row["exercise"], row["outcome"], row["side"]) == ("dead-bug", "stopped_for_pain", "alternating")
    assert (row["right_done"], row["left_done"]) == (1, 0)


class Crashed:
    """A session of two sets was killed in the second rep of its second set; now the app stands on a screen."""

    def __init__(self, start, display):
        app = start("--start", "bridge", "--speed", "20", settings=THREE_REPS)
        app.wait_until(lambda: self.stands_at(app.folder, (2, 2)))
        app.end(signal.SIGKILL)
        self.start, self.display, self.trace = start, display, app.trace
        self.again()

    @staticmethod
    def stands_at(folder, wanted):
        file = folder / "session.json"
        if not file.exists():
            return False
        kept = json.loads(file.read_text())
        return (kept["rep"][1], kept["rep"][3]) == wanted

    def again(self):
        """Start anew; the trace is opened once the window is there, and just before anything is asked."""
        self.trace.unlink()
        self.app = self.start("--speed", "20", DISPLAY=self.display, QT_QPA_PLATFORM="xcb")
        self.app.wait_until(self.trace.exists)
        self.app.wait_until(lambda: len(self.app.rows()) == 2)

    def press(self, key):
        subprocess.run(["xdotool", "key", key], env=self.app.environment, check=True, timeout=LONGEST_SECONDS)

    def sets(self):
        return [(row["set"], row["reps_done"], row["outcome"], row["reason"]) for row in self.app.rows()]


FIRST_SET = (1, 3, "completed", "")
HALF_A_SET = (2, 1, "partial", "interrupted")


@needs_keys
def test_after_kill_9_enter_goes_on_and_the_set_is_completed_in_its_own_row(start):
    with virtual_screen() as display:
        crashed = Crashed(start, display)
        assert crashed.sets() == [FIRST_SET, HALF_A_SET]
        crashed.press("Return")
        crashed.app.wait_until(lambda: crashed.sets() == [FIRST_SET, (2, 3, "completed", "")])
        crashed.app.wait_until(lambda: not (crashed.app.folder / "session.json").exists())
        first, second = crashed.app.rows()
        assert first["session_id"] == second["session_id"]
        assert crashed.app.end() == ("", "")


@needs_keys
def test_after_kill_9_escape_keeps_the_part_and_the_next_start_changes_nothing(start):
    with virtual_screen() as display:
        crashed = Crashed(start, display)
        crashed.press("Escape")
        crashed.app.wait_until(lambda: not (crashed.app.folder / "session.json").exists())
        assert crashed.app.end() == ("", "")
        crashed.again()
        assert crashed.app.end() == ("", "")
        assert crashed.sets() == [FIRST_SET, HALF_A_SET]
        assert not (crashed.app.folder / "session.json").exists()


def in_order(rows):
    """The exercises of some rows, each once."""
    return list(dict.fromkeys(row["exercise"] for row in rows))


def due_of(app, name, time):
    """When a phase or cue was due for the so-many-th time, from 0."""
    return [line["due"] for line in app.traced() if line["name"] == name][time]


def test_a_programme_runs_to_its_end_as_one_session_and_is_spoken(start):
    app = start("--start", "starter", "--speed", "60")
    app.wait_until(app.reached("session-done"))
    rows = app.wait_until(lambda: len(app.rows()) == 5 and app.rows())
    assert app.end() == ("", "")
    assert in_order(rows) == STARTER
    assert [row["side"] for row in rows] == ["both", "right", "left", "both", "both"]
    assert {row["outcome"] for row in rows} == {"completed"}
    assert len({row["session_id"] for row in rows}) == 1
    phases = [line["name"] for line in app.traced() if line["event"] == "phase"]
    assert (phases.count("exercise_change"), phases.count("prepare")) == (3, 4)
    words = [line["name"] for line in app.traced() if line["event"] == "cue" and line["name"].startswith("voice/")]
    assert words[:3] == ["voice/get-ready", "voice/exercise-pelvic-tilt", "voice/position-on-your-back"]
    assert [word for word in words if word.startswith("voice/exercise-")] == [
        f"voice/exercise-{one}" for one in STARTER
    ]
    assert words.count("voice/last-one") == 5
    assert "voice/press-space" not in words


@needs_keys
def test_a_programme_waits_where_the_position_changes_until_space(start):
    with virtual_screen() as display:
        app = start("--start", "core", "--speed", "60", DISPLAY=display, QT_QPA_PLATFORM="xcb")
        app.wait_until(app.reached("voice/press-space"))
        assert in_order(app.rows()) == ["pelvic-tilt", "bent-knee-fall-out", "dead-bug"]
        assert [line["name"] for line in app.traced() if line["event"] == "phase"][-1] == "exercise_change"
        app.press("space")
        app.wait_until(app.reached("session-done"))
        rows = app.wait_until(lambda: in_order(app.rows())[3:] and app.rows())
        assert app.end() == ("", "")
    assert in_order(rows)[-1] == "bird-dog"
    assert {row["outcome"] for row in rows} == {"completed"}
    waited = due_of(app, "prepare", 3) - due_of(app, "exercise_change", 2)
    assert waited != 30  # which it is reckoned with, and would be to the microsecond, had it not waited


@needs_keys
def test_after_kill_9_in_the_second_exercise_a_programme_goes_on_there_as_the_same_session(start):
    app = start("--start", "starter", "--speed", "20")
    app.wait_until(lambda: kept_rep(app.folder) >= [1, 1, "right", 3])
    app.end(signal.SIGKILL)
    app.trace.unlink()
    with virtual_screen() as display:
        again = start("--speed", "60", DISPLAY=display, QT_QPA_PLATFORM="xcb")
        again.wait_until(again.trace.exists)
        left = again.wait_until(lambda: len(again.rows()) == 2 and again.rows())
        assert in_order(left) == STARTER[:2]
        assert left[1]["reps_done"] >= 2
        assert left[1]["reason"] == "interrupted"
        again.press("Return")
        again.wait_until(again.reached("session-done"))
        rows = again.wait_until(lambda: len(again.rows()) == 5 and again.rows())
        again.wait_until(lambda: not (again.folder / "session.json").exists())
        assert again.end() == ("", "")
    assert in_order(rows) == STARTER
    assert {row["outcome"] for row in rows} == {"completed"}
    assert len({row["session_id"] for row in rows}) == 1
    assert not any(line["name"] == "voice/exercise-pelvic-tilt" for line in again.traced())


def kept_rep(folder):
    """The place in a session that is kept: exercise, set, side, rep; nothing while none is."""
    file = folder / "session.json"
    return json.loads(file.read_text())["rep"] if file.exists() else []
