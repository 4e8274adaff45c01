"""The data folder can only be read, vanishes while the app runs, or is a link that leads nowhere."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest
from app_fakes import apps_without_a_computer
from fakes import a_record
from running_app import APP, LONGEST_SECONDS, SETTINGS
from sound_server import wait_until

from sciatica_timer.app.session import recorder
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.importing import read_export

ROW = "data folder"
ONE_SET = SETTINGS + "[choices.bridge]\nsets = 1\nreps = 1\nhold_seconds = 1\nrest_seconds = 1\n"
TWO_SETS = ONE_SET.replace("sets = 1", "sets = 2")


@pytest.fixture
def seal():
    """Forbid to make or take away anything in a folder, to the superuser as well; give what allows it again."""
    sealed = []

    def mark(path, sign):
        return subprocess.run(["chattr", sign, str(path)], capture_output=True, check=False).returncode == 0

    def seal_one(path):
        if not shutil.which("chattr") or not mark(path, "+i"):
            pytest.skip("no folder can be sealed here")
        sealed.append(path)
        return lambda: mark(path, "-i")

    yield seal_one
    for path in sealed:
        mark(path, "-i")


def test_what_is_done_in_a_folder_that_can_only_be_read_is_there_at_the_next_start(start, seal, tmp_path, tally):
    spare = {"XDG_STATE_HOME": str(tmp_path / "state")}
    app = start("--start", "bridge", "--speed", "30", settings=TWO_SETS, **spare)
    app.wait_until(app.reached("set-done"))
    allow = seal(app.folder)
    app.wait_until(app.reached("session-done"))
    _, err = app.end()
    assert (app.process.returncode, err.count("\n")) == (0, 1)
    assert err.startswith(f"Sets that could not be saved are in {tmp_path / 'state'}")
    allow()
    assert [row["set"] for row in app.rows()] == [1]
    again = start(**spare)
    again.wait_until(lambda: len(again.rows()) == 2)
    assert again.end() == ("", "")
    tally(ROW, read_only_in_a_session=1, sets_kept=2)


def test_a_set_waits_for_a_folder_that_vanished_and_is_written_when_it_is_back(start, tally):
    app = start("--start", "bridge", "--speed", "30", settings=TWO_SETS)
    app.wait_until(app.reached("set-done"))
    away = app.folder.with_name("away")
    app.folder.rename(away)
    app.wait_until(app.reached("session-done"))
    assert not app.folder.exists()
    away.rename(app.folder)
    app.wait_until(lambda: len(app.rows()) == 2)
    assert app.end() == ("", "")
    tally(ROW, vanished_in_a_session=1, sets_kept=2)


def test_what_is_done_while_the_folder_is_gone_for_good_is_left_and_told(start, tmp_path, tally):
    app = start("--start", "bridge", "--speed", "30", settings=ONE_SET, XDG_STATE_HOME=str(tmp_path / "state"))
    app.wait_until((app.folder / "session.json").exists)
    app.folder.rename(app.folder.with_name("away"))
    app.wait_until(app.reached("session-done"))
    _, err = app.end()
    (left,) = (tmp_path / "state").rglob("unsaved-*.json")
    assert (app.process.returncode, err) == (0, f"Sets that could not be saved are in {left}.\n")
    assert [one["reps_done"] for one in json.loads(left.read_text())["sets"]] == [1]
    assert not app.folder.exists()
    tally(ROW, gone_for_good=1, sets_kept=1)


@pytest.fixture
def unusable(tmp_path, seal):
    """The usual place, as nobody can use it."""

    def make(how):
        place = tmp_path / "share" / "sciatica-timer"
        place.parent.mkdir(mode=0o700)
        if how == "a link that leads nowhere":
            place.symlink_to(tmp_path / "nowhere")
        else:
            place.mkdir(mode=0o700)
            (place / "settings.toml").write_text(ONE_SET)
            seal(place)
        return place

    return make


@pytest.mark.parametrize("how", ["a link that leads nowhere", "cannot be written to"])
def test_a_named_folder_that_cannot_be_used_ends_in_one_sentence(unusable, tally, how):
    place = unusable(how)
    answer = subprocess.run(
        [*APP, "--data-dir", str(place)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    assert (answer.returncode, answer.stdout, answer.stderr.count("\n")) == (1, "", 1)
    assert how in answer.stderr
    tally(ROW, told_at_the_start=1)


def test_a_session_can_be_done_where_the_usual_folder_can_only_be_read(unusable, tmp_path, tally):
    place, trace = unusable("cannot be written to"), tmp_path / "trace.jsonl"
    own = {"XDG_DATA_HOME": str(place.parent), "XDG_STATE_HOME": str(tmp_path / "state")}
    with subprocess.Popen(
        [*APP, "--start", "bridge", "--speed", "60", "--trace", str(trace)],
        env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        wait_until(lambda: trace.exists() and '"session-done"' in trace.read_text(), LONGEST_SECONDS, "its end")
        process.terminate()
        first, second = process.communicate(timeout=LONGEST_SECONDS)[1].splitlines()
    (left,) = (tmp_path / "state").rglob("unsaved-*.json")
    assert "cannot be written to" in first
    assert second == f"Sets that could not be saved are in {left}."
    assert process.returncode == 0
    tally(ROW, sessions_beside_a_read_only_one=1, sets_kept=1)


@pytest.fixture
def app(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(recorder, "RETRY_MS", 50)
    folder = DataFolder(tmp_path / "data")
    folder.path.mkdir(mode=0o700)
    folder.settings.write_text(SETTINGS)
    with apps_without_a_computer(qtbot, qapp, folder, monkeypatch) as open_app:
        yield open_app()


def test_the_window_tells_that_the_folder_is_gone_offers_an_export_and_forgets_it_when_it_is_back(
    app, qtbot, tmp_path, tally
):
    app.recorder.write(a_record(1))
    data, away = tmp_path / "data", tmp_path / "away"
    data.rename(away)
    app.recorder.write(a_record(2))
    (notice,) = app.window.notices.sentences
    assert notice.startswith(f"{data} is gone. 1 set is kept in memory")
    assert "Export on the page “History”" in notice
    app.store.export(tmp_path / "out.json")
    assert [record.id for record in read_export(tmp_path / "out.json").records] == [a_record(2).id]
    away.rename(data)
    qtbot.waitUntil(lambda: app.window.notices.sentences == (), timeout=10_000)
    app.store.export(tmp_path / "out.json")
    assert len(read_export(tmp_path / "out.json").records) == 2
    tally(ROW, notices_told_and_taken_back=1, exports_from_memory=1)
