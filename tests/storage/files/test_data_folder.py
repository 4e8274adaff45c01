import os
import resource
import signal
import stat
import sys
from pathlib import Path

import pytest

from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.files.errors import FolderProblem


def mode(path):
    return stat.S_IMODE(path.lstat().st_mode)


def test_the_usual_place_is_named_after_the_app():
    assert usual_place().name == "sciatica-timer"


def test_a_missing_folder_is_made_for_its_owner_alone(tmp_path):
    folder = DataFolder(tmp_path / "new" / "data")
    folder.prepare()
    assert mode(folder.path) == 0o700
    assert list(folder.path.iterdir()) == []


def test_wrong_modes_are_mended(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.exercises.mkdir(parents=True)
    files = [folder.history, folder.settings, folder.log, folder.exercises / "mine.toml"]
    for file in files:
        file.write_text("x")
        file.chmod(0o644)
    folder.path.chmod(0o755)
    folder.prepare()
    assert [mode(file) for file in files] == [0o600] * 4
    assert (mode(folder.path), mode(folder.exercises)) == (0o700, 0o700)


def test_an_empty_folder_that_others_can_read_is_closed(tmp_path):
    tmp_path.chmod(0o755)
    DataFolder(tmp_path).prepare()
    assert mode(tmp_path) == 0o700


def test_a_folder_full_of_other_things_is_left_as_it_is(tmp_path):
    (tmp_path / "holiday.jpg").write_text("x")
    (tmp_path / "holiday.jpg").chmod(0o644)
    tmp_path.chmod(0o755)
    DataFolder(tmp_path).prepare()
    assert (mode(tmp_path), mode(tmp_path / "holiday.jpg")) == (0o755, 0o644)


def test_what_a_link_leads_to_keeps_its_mode(tmp_path):
    other = tmp_path / "other"
    other.write_text("x")
    other.chmod(0o644)
    folder = DataFolder(tmp_path / "data")
    folder.path.mkdir()
    folder.log.symlink_to(other)
    folder.prepare()
    assert mode(other) == 0o644


def test_a_file_in_the_way_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "file", tmp_path / "file" / "inside"):
        for act in (DataFolder(path).prepare, DataFolder(path).require_readable):
            with pytest.raises(FolderProblem, match="is a file, or lies inside one"):
                act()


def test_a_link_that_leads_nowhere_is_told(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FolderProblem, match="is a link that leads nowhere"):
        DataFolder(tmp_path / "link").prepare()


def test_a_link_to_a_folder_is_a_folder(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    DataFolder(tmp_path / "link").prepare()


def test_a_name_no_folder_can_have_is_told():
    with pytest.raises(FolderProblem, match="not a name"):
        DataFolder(Path("a\0b")).prepare()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is Linux's")
def test_a_place_where_nothing_can_be_made_is_told():
    with pytest.raises(FolderProblem, match="cannot be written to"):
        DataFolder(Path("/proc/sciatica-timer")).prepare()


@pytest.mark.parametrize(("number", "words"), [(30, "it can only be read there"), (13, "this account may not open it")])
def test_a_folder_that_cannot_be_written_to_is_told(tmp_path, monkeypatch, number, words):
    def refuse(*_arguments):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(FolderProblem, match=words):
        DataFolder(tmp_path).prepare()


def test_a_folder_without_room_is_told_and_left_clean(tmp_path):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        with pytest.raises(FolderProblem, match="there is no room left"):
            DataFolder(tmp_path).prepare()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []


def test_looking_makes_nothing(tmp_path):
    DataFolder(tmp_path / "data").require_readable()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("value", ["", "here"])
def test_an_empty_or_relative_xdg_folder_counts_as_unset(monkeypatch, tmp_path, value):
    monkeypatch.setenv("XDG_DATA_HOME", value)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert usual_place() == tmp_path / ".local" / "share" / "sciatica-timer"


@pytest.mark.parametrize("number", [1, 38, 95])  # EPERM, ENOSYS, EOPNOTSUPP
def test_a_disk_that_knows_no_modes_is_used_all_the_same(tmp_path, monkeypatch, number):
    tmp_path.chmod(0o755)

    def refuse(*_arguments, **_more):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "chmod", refuse)
    DataFolder(tmp_path).prepare()
    assert mode(tmp_path) == 0o755


def test_an_empty_home_counts_as_unset(monkeypatch):
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("HOME", raising=False)
    without = usual_place()
    monkeypatch.setenv("HOME", "")
    assert usual_place() == without


def test_an_account_without_a_home_is_told_what_to_do(monkeypatch):
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", "somewhere")
    with pytest.raises(FolderProblem, match="has no home folder; name a folder for your data with --data-dir"):
        usual_place()


def test_a_home_that_is_not_there_is_not_needed_where_the_data_has_a_place(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", "somewhere")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert usual_place() == tmp_path / "sciatica-timer"
