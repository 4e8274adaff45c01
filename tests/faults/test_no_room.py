"""The disk is full, or a file may grow no more, while sets, settings and backups are written."""

from __future__ import annotations

import resource
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import datetime

import pytest
from app_fakes import apps_without_a_computer
from fakes import ZONE, a_record, words_of
from msgspec.structs import replace
from real_program import Window, heeds_sigterm
from running_app import SETTINGS

from sciatica_timer.app import settings as preferences
from sciatica_timer.app.session import recorder
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.storage.settings_file import SettingsFile

ROW = "no room left"
TWO_SETS = SETTINGS + "[choices.bridge]\nsets = 2\nreps = 1\nhold_seconds = 1\nrest_seconds = 1\n"
SMALL_MEGABYTES = 1
NOW = datetime(2026, 1, 6, 9, 0, tzinfo=ZONE)


@pytest.fixture
def disk(tmp_path):
    """A data folder on a disk of its own, of one megabyte."""
    path = tmp_path / "data"
    path.mkdir(mode=0o700)
    options = f"size={SMALL_MEGABYTES}m,mode=700"
    if (
        not shutil.which("mount")
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(path)], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("no disk can be mounted")
    yield Disk(path)
    subprocess.run(["umount", "--lazy", str(path)], check=True)


class Disk:
    """Takes nothing more once it is full."""

    def __init__(self, path):
        self.path, self._filling = path, path / "filling"

    def fill(self):
        with self._filling.open("ab", buffering=0) as stream:
            for size in (1 << 16, 1 << 10, 1):
                self._write_to_the_end(stream, bytes(size))
        assert shutil.disk_usage(self.path).free == 0

    def _write_to_the_end(self, stream, piece):
        try:
            while stream.write(piece):
                pass
        except OSError:
            return

    def make_room(self):
        self._filling.unlink()


def sets_in(file):
    with closing(sqlite3.connect(file)) as history:
        assert history.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [number for (number,) in history.execute("SELECT set_number FROM sets ORDER BY number")]


def test_a_set_that_finds_no_room_is_written_by_itself_once_there_is(disk, start, tally):
    app = start("--start", "bridge", "--speed", "30", settings=TWO_SETS)
    app.wait_until(app.reached("set-done"))
    disk.fill()
    app.wait_until(app.reached("session-done"))
    assert [row["set"] for row in app.rows()] == [1]
    disk.make_room()
    app.wait_until(lambda: len(app.rows()) == 2)
    assert app.end() == ("", "")
    assert sets_in(app.folder / "history.sqlite3") == [1, 2]
    assert list(app.folder.glob("unsaved-*")) == []
    tally(ROW, sets_written_when_there_was_room=1)


def test_a_set_that_finds_no_room_to_the_last_is_there_at_the_next_start(disk, start, tmp_path, tally):
    spare = {"XDG_STATE_HOME": str(tmp_path / "state")}
    app = start("--start", "bridge", "--speed", "30", settings=TWO_SETS, **spare)
    app.wait_until(app.reached("set-done"))
    disk.fill()
    app.wait_until(app.reached("session-done"))
    disk.fill()  # the session's bookmark has gone
    _, err = app.end()
    assert err.startswith(f"Sets that could not be saved are in {tmp_path / 'state'}")
    assert app.process.returncode == 0
    disk.make_room()
    again = start(**spare)
    again.wait_until(lambda: len(again.rows()) == 2)
    assert again.end() == ("", "")
    assert sets_in(app.folder / "history.sqlite3") == [1, 2]
    tally(ROW, sets_taken_in_at_the_next_start=1)


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux limits a process that runs")
@pytest.mark.parametrize("bytes_allowed", [0, 4096, 30_000])
def test_a_limit_on_the_size_of_files_in_the_middle_of_a_session_harms_no_file(start, tally, bytes_allowed):
    app = start("--start", "bridge", "--speed", "30", settings=TWO_SETS)
    app.wait_until(app.reached("set-done"))
    settings = SettingsFile(app.folder / "settings.toml")
    before = settings.read().choices
    resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE, (bytes_allowed, resource.RLIM_INFINITY))
    done = app.folder / "session.json"
    app.wait_until(lambda: not done.exists())  # it goes with the end of the session; the trace may be cut off
    resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    app.wait_until(lambda: len(app.rows()) == 2)
    assert app.end() == ("", "")
    assert sets_in(app.folder / "history.sqlite3") == [1, 2]
    assert settings.read().choices == before
    tally(ROW, file_size_limits=1)


@pytest.fixture
def app(qtbot, qapp, disk, monkeypatch):
    monkeypatch.setattr(recorder, "RETRY_MS", 50)
    monkeypatch.setattr(preferences, "RETRY_AFTER_MS", 50)
    folder = DataFolder(disk.path)
    folder.settings.write_text(SETTINGS)
    with apps_without_a_computer(qtbot, qapp, folder, monkeypatch) as open_app:
        yield open_app()


def test_the_window_tells_what_is_kept_in_memory_until_it_is_written(disk, app, qtbot, tally):
    assert app.recorder.write(a_record(1)) is None
    disk.fill()
    app.recorder.write(a_record(2))
    (notice,) = app.window.notices.sentences
    assert "no room left" in notice
    assert "1 set is kept in memory, and saved as soon as that can be." in notice
    assert [record.id for record in app.store.page(None, 10)[0]] == [a_record(2).id, a_record(1).id]
    disk.make_room()
    qtbot.waitUntil(lambda: app.window.notices.sentences == (), timeout=10_000)
    assert sets_in(disk.path / "history.sqlite3") == [1, 1]
    tally(ROW, notices_told_and_taken_back=1)


def test_settings_that_find_no_room_stay_as_they_were_and_are_saved_once_there_is(disk, app, qtbot, tally):
    app.preferences.set_volume(20)
    app.preferences.flush()
    saved = (disk.path / "settings.toml").read_bytes()
    disk.fill()
    app.preferences.set_volume(30)
    qtbot.waitUntil(lambda: len(app.window.notices.sentences) == 1, timeout=10_000)
    assert "there is no room left" in app.window.notices.sentences[0]
    assert (disk.path / "settings.toml").read_bytes() == saved
    assert [file.name for file in disk.path.glob(".*.tmp")] == []
    disk.make_room()
    qtbot.waitUntil(lambda: app.window.notices.sentences == (), timeout=10_000)
    assert "volume = 30" in (disk.path / "settings.toml").read_text()
    tally(ROW, settings_saved_when_there_was_room=1)


def test_a_backup_that_finds_no_room_leaves_what_is_there_as_it_was(disk, tally):
    folder = DataFolder(disk.path)
    history = History(folder.history)
    history.write(a_record(1))
    backups = Backups(folder)
    assert backups.make(NOW.replace(day=1)) is None
    history.write(replace(a_record(2)))
    before = {file: file.read_bytes() for file in [folder.history, *folder.backups.iterdir()]}
    disk.fill()
    assert "room" in words_of(backups.make(NOW))
    assert {file: file.read_bytes() for file in [folder.history, *folder.backups.iterdir()]} == before
    disk.make_room()
    assert backups.make(NOW) is None
    assert len(backups.all()) == 2
    history.close()
    tally(ROW, backups_refused=1)


def test_on_a_full_disk_a_window_opens_and_says_so_whichever_folder_was_named(disk, tally):
    disk.fill()
    window = Window(disk.path)
    _, err = window.end_when(lambda: heeds_sigterm(window.process.pid))
    assert window.process.returncode == 0
    assert "no room" in err
    assert err.count("\n") == 1
    tally(ROW, windows_opened_on_a_full_disk=1)


def test_what_was_not_filled_is_no_full_disk(disk):
    """The stand-in does what it says: without it the others would prove nothing."""
    (disk.path / "a").write_bytes(b"a")
    disk.fill()
    with pytest.raises(OSError, match="No space left"):
        (disk.path / "b").write_bytes(b"b")
    assert (disk.path / "a").stat().st_size == 1
