"""The app that needs no Python: run by `dev.py package-test`, which builds it first."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path

import pytest
from running_app import LONGEST_SECONDS
from sound_server import Recorder, SoundServer, missing_tools, onsets

from tools.dev.virtual_screen import virtual_screen
from tools.packaging import freeze

EXERCISES = 8
LOUD_ENOUGH = 3000  # of 32,767; the tones are made louder than this
PICTURES = "What draws the pictures of the history"
SETTINGS_PAGE, HISTORY_PAGE, SAFETY_PAGE = "ctrl+3", "ctrl+2", "ctrl+4"


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
        app.press("space", "space", "space", "space")
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
    assert [file for file in foreign if re.search(r"python|site-packages|Qt6|numpy|PySide", file)] == []


def test_every_page_opens_with_its_pictures(start):
    with virtual_screen() as display:
        app = start(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        app.wait_until((app.folder / "history.sqlite3").exists)
        app.press(SETTINGS_PAGE, SAFETY_PAGE, HISTORY_PAGE)
        log = app.folder / "log.txt"
        app.wait_until(lambda: PICTURES in log.read_text(encoding="utf-8"))
        assert app.end() == ("", "")
    (told,) = [line for line in log.read_text(encoding="utf-8").splitlines() if PICTURES in line]
    assert told.endswith("info: What draws the pictures of the history is loaded.")


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
