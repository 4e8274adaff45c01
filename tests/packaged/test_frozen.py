"""The app that needs no Python: run by `dev.py package-test`, which builds it first."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fakes import a_record
from PySide6.QtGui import QColor, QImage
from running_app import LONGEST_SECONDS
from sound_server import Recorder, SoundServer, missing_tools, onsets

from sciatica_timer.storage.history.database import History
from sciatica_timer.ui.history.charts import OTHER_TIME
from sciatica_timer.ui.palettes import LIGHT, mixed
from tools.dev.child import ROOT
from tools.dev.virtual_screen import virtual_screen
from tools.packaging import contents, freeze

EXERCISES = 8
LOUD_ENOUGH = 3000  # of 32,767; the tones are made louder than this
SETTINGS_PAGE, HISTORY_PAGE, SAFETY_PAGE = "ctrl+4", "ctrl+3", "ctrl+5"


@pytest.fixture
def call(program, bare, tmp_path):
    """Run a command of the packaged app; gives what it printed."""

    def run(*arguments, code=0):
        command = [program, *map(str, arguments), "--data-dir", str(tmp_path / "data")]
        answer = subprocess.run(
            command, env=bare, cwd=tmp_path, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False
        )
        assert (answer.returncode, answer.stderr) == (code, "")
        return answer.stdout

    return run


def libraries(pid):
    """The files that a process and its children have in memory as libraries."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    text = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
    return set(re.findall(r"(/\S+\.so\S*)", text)).union(*(libraries(child) for child in children))


def test_it_is_not_larger_than_it_may_be():
    assert freeze.size(freeze.FOLDER) <= freeze.MOST_MEGABYTES * 1e6


def test_the_commands_work_and_bring_their_exercises_and_programmes(call):
    listed = json.loads(call("list", "--json"))
    assert len(listed) == EXERCISES
    assert "starter" in call("list")
    assert json.loads(call("plan", "bridge", "--json"))["total_seconds"] > 0
    assert json.loads(call("plan", "starter", "--json"))["total_seconds"] == pytest.approx(600, abs=60)
    assert call("--version").startswith("sciatica-timer ")
    assert "--companion" not in call("--help")


def test_it_speaks_the_languages_and_has_qts_own_texts_in_them(call):
    assert "Becken kippen" in call("list", "--language", "de")
    assert {file.name for file in freeze.FOLDER.rglob("qtbase_*.qm")} == set(contents.QT_TEXTS)


def test_a_wrong_word_is_one_sentence_and_a_two(program, bare):
    answer = subprocess.run([program, "dance"], env=bare, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout, answer.stderr.count("\n")) == (2, "", 1)


def test_by_keys_alone_a_session_is_done_kept_told_and_heard(start, call, tmp_path):
    assert missing_tools() == ""
    with SoundServer() as server, virtual_screen() as display, Recorder(server) as recorder:
        sounding = {"PULSE_SERVER": server.environment["PULSE_SERVER"]}
        app = start("--speed", "4", settings="", DISPLAY=display, QT_QPA_PLATFORM="xcb", **sounding)
        app.wait_until((app.folder / "history.sqlite3").exists)
        app.press("Return")
        app.wait_until((app.folder / "settings.toml").exists)
        app.press("ctrl+2", "space", "Return")  # Enter skips the check-in
        app.wait_until(app.reached("hold", 2))
        used = libraries(app.process.pid)
        app.press("space")
        app.wait_until(app.reached("paused"))
        app.press("space")
        app.wait_until(app.reached("session-done"))
        (row,) = app.wait_until(app.rows)
        assert app.end() == ("", "")
        samples = recorder.sound().samples
    assert (row["exercise"], row["outcome"], row["reps_done"]) == ("pelvic-tilt", "completed", row["reps_planned"])
    traced = [line for line in app.traced() if line["event"] == "cue"]
    assert max(samples) > LOUD_ENOUGH
    assert len(onsets(samples)) > len(traced) / 4  # at this speed many begin before those before them have ended
    assert_nothing_of_a_python_is_used(used)
    exported = tmp_path / "out.json"
    call("export", exported)
    call("report", tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert json.loads(exported.read_text(encoding="utf-8"))["sets"][0]["id"] == row["id"]
    assert "0 rows added" in call("import", exported)


def assert_nothing_of_a_python_is_used(used):
    own = {file for file in used if file.startswith(str(freeze.FOLDER))}
    assert any("libpython3" in file for file in own)
    assert any("QtMultimedia" in file for file in own), "the process that plays was not there"
    foreign = sorted(used - own)
    assert [file for file in foreign if re.search(r"python|site-packages|Qt6|PySide", file)] == []


def test_every_page_opens_and_history_draws_its_charts(start, tmp_path):
    data, now = tmp_path / "data", datetime.now().astimezone()
    data.mkdir(mode=0o700)
    with closing(History(data / "history.sqlite3")) as history:
        history.write(a_record(1, started_at=now - timedelta(minutes=9), ended_at=now, active_seconds=500))
    with virtual_screen() as display:
        app = start(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        app.wait_until(lambda: _seen(LIGHT.background, display, tmp_path) > 1000)
        app.press(SETTINGS_PAGE, SAFETY_PAGE, HISTORY_PAGE)
        bar = mixed(LIGHT.surface, LIGHT.hold, OTHER_TIME)
        app.wait_until(lambda: _seen(bar, display, tmp_path) > 10)
        assert app.end() == ("", "")


def _seen(colour, display, folder):
    """Return how many pixels of the screen have a colour; of 16 one is looked at."""
    file = folder / "screen.png"
    command = [sys.executable, "-m", "tools.dev.screen_picture", str(file)]
    subprocess.run(command, cwd=ROOT, env=os.environ | {"DISPLAY": display}, check=True, timeout=LONGEST_SECONDS)
    picture, wanted = QImage(str(file)), QColor(colour)
    return sum(
        picture.pixelColor(x, y) == wanted for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4)
    )


def test_it_starts_from_a_folder_that_nobody_can_write_to_and_through_a_link(bare, tmp_path):
    link = tmp_path / "sciatica-timer"
    link.symlink_to(freeze.PROGRAM)
    with tempfile.TemporaryDirectory() as folder:
        command = [str(link), "--data-dir", folder, "list"]
        answer = subprocess.run(command, env=bare, cwd="/", capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.count("\n") > EXERCISES
    assert [f for f in freeze.FOLDER.rglob("*") if f.suffix == ".pyc" and "lib-dynload" not in f.parts] == []


@pytest.mark.skipif(os.name != "posix", reason="only Linux's linker is told so")
def test_every_library_of_the_folder_finds_what_it_needs():
    lacking = {}
    for file in freeze.FOLDER.rglob("*.so*"):
        if file.is_symlink():
            continue
        answer = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=False)
        if missing := re.findall(r"(\S+) => not found", answer.stdout):
            lacking[file.name] = missing
    assert {name: libs for name, libs in lacking.items() if "cups" not in name} == {}
