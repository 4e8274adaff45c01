import os

import pytest

from sciatica_timer.storage.files import stale
from sciatica_timer.storage.files.stale import OLD_SECONDS, drop_stale

NOW = 1_800_000_000.0
OURS = [
    *(".settings.toml.0123456789ab.tmp", ".session.json.0123456789ab.tmp", ".room-0123456789ab.tmp"),
    *(
        "exercises/.mine.toml.0123456789ab.tmp",
        "programmes/.a.toml.ffffffffffff.tmp",
        "backups/.h.sqlite3.00000000000a.tmp",
    ),
    ".of two\nlines.json.0123456789ab.tmp",
]
NOT_OURS = [
    *("settings.toml", "session.json", "history.sqlite3", "history.sqlite3-journal", "notes.tmp", ".tmp", ".x.tmp"),
    *(".settings.toml.0123456789AB.tmp", ".settings.toml.0123456789ab.tmp.old", "settings.toml.0123456789ab.tmp"),
    *("exercises/mine.toml", "exercises/deeper/.mine.toml.0123456789ab.tmp", "elsewhere/.a.toml.0123456789ab.tmp"),
]


@pytest.fixture
def make(tmp_path):
    """Makes a file of so many seconds of age."""

    def make(name, seconds):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
        os.utime(path, (NOW - seconds, NOW - seconds))
        return path

    return make


@pytest.mark.parametrize("name", OURS)
def test_what_a_kill_left_is_deleted_once_it_is_old(make, tmp_path, name):
    path = make(name, OLD_SECONDS + 1)
    drop_stale(tmp_path, NOW)
    assert not path.exists()


@pytest.mark.parametrize("seconds", [0, OLD_SECONDS - 1, -OLD_SECONDS * 9])
def test_what_may_still_be_written_stays(make, tmp_path, seconds):
    path = make(OURS[0], seconds)
    drop_stale(tmp_path, NOW)
    assert path.exists()


@pytest.mark.parametrize("name", NOT_OURS)
def test_what_has_another_name_stays_however_old(make, tmp_path, name):
    path = make(name, OLD_SECONDS * 99)
    drop_stale(tmp_path, NOW)
    assert path.exists()


def test_links_and_folders_of_such_a_name_stay(make, tmp_path):
    target = make("elsewhere/precious", OLD_SECONDS * 9)
    link = tmp_path / OURS[0]
    link.symlink_to(target)
    os.utime(link, (NOW - OLD_SECONDS * 9,) * 2, follow_symlinks=False)
    (tmp_path / OURS[1]).mkdir()
    os.utime(tmp_path / OURS[1], (NOW - OLD_SECONDS * 9,) * 2)
    drop_stale(tmp_path, NOW)
    assert target.exists()
    assert link.is_symlink()
    assert (tmp_path / OURS[1]).is_dir()


def test_what_belongs_to_another_account_stays(make, tmp_path, monkeypatch):
    path = make(OURS[0], OLD_SECONDS * 9)
    monkeypatch.setattr(stale.os, "geteuid", lambda: 12_345)
    drop_stale(tmp_path, NOW)
    assert path.exists()


def test_a_folder_that_is_not_there_is_fine(tmp_path):
    drop_stale(tmp_path / "nowhere", NOW)
    assert list(tmp_path.iterdir()) == []
