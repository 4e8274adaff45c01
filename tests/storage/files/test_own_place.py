"""Where nothing of a person's choice may be written: the app's own files, by whatever name."""

import os
from pathlib import Path

import pytest

from sciatica_timer.storage.files.data_folder import spare_place
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.own_place import require_elsewhere


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    (folder / "backups").mkdir(parents=True)
    (folder / "history.sqlite3").write_bytes(b"all there is")
    (folder / "backups" / "history-1.sqlite3").write_bytes(b"a copy")
    return folder


def own_file(data):
    return data / "history.sqlite3"


def new_file_in_the_folder(data):
    return data / "new.json"


def new_file_deep_in_the_folder(data):
    return data / "programmes" / "more" / "new.json"


def the_folder_itself(data):
    return data


def by_way_of_its_parent(data):
    return data.parent / "else" / ".." / "data" / "new.json"


def relative(data):
    os.chdir(data.parent)
    return Path("data/history.sqlite3")


def relative_from_within(data):
    os.chdir(data / "backups")
    return Path("../new.json")


def linked_file(data):
    (data.parent / "mine.json").symlink_to(data / "history.sqlite3")
    return data.parent / "mine.json"


def link_to_a_file_that_is_not_there_yet(data):
    (data.parent / "mine.json").symlink_to(data / "session.json")
    return data.parent / "mine.json"


def linked_folder(data):
    (data.parent / "mine").symlink_to(data)
    return data.parent / "mine" / "new.json"


def link_within_the_folder(data):
    (data / "out").symlink_to(data.parent)
    return data / "out" / "new.json"


def hard_linked_file(data):
    os.link(data / "history.sqlite3", data.parent / "mine.json")
    return data.parent / "mine.json"


def hard_linked_backup(data):
    os.link(data / "backups" / "history-1.sqlite3", data.parent / "mine.json")
    return data.parent / "mine.json"


def backups_kept_elsewhere(data):
    (data / "backups").rename(data.parent / "stick")
    (data / "backups").symlink_to(data.parent / "stick")
    return data.parent / "stick" / "new.json"


def settings_kept_elsewhere(data):
    (data.parent / "dotfiles.toml").touch()
    (data / "settings.toml").symlink_to(data.parent / "dotfiles.toml")
    return data.parent / "dotfiles.toml"


def what_waits_where_there_is_room(data):
    return spare_place(data) / "unsaved-1.json"


OWN = [
    own_file,
    new_file_in_the_folder,
    new_file_deep_in_the_folder,
    the_folder_itself,
    by_way_of_its_parent,
    relative,
    relative_from_within,
    linked_file,
    link_to_a_file_that_is_not_there_yet,
    linked_folder,
    link_within_the_folder,
    hard_linked_file,
    hard_linked_backup,
    backups_kept_elsewhere,
    settings_kept_elsewhere,
    what_waits_where_there_is_room,
]


@pytest.mark.parametrize("place", OWN, ids=lambda place: place.__name__)
def test_the_apps_own_files_are_refused_by_whatever_name(data, place, monkeypatch):
    monkeypatch.chdir(data.parent)
    path = place(data)
    with pytest.raises(FileProblem, match="lies among the app's own files; please choose another place") as problem:
        require_elsewhere(path, data)
    assert str(problem.value).startswith(f"{path}: ")


def test_the_data_folder_may_be_named_by_a_link(data):
    (data.parent / "link").symlink_to(data)
    with pytest.raises(FileProblem):
        require_elsewhere(data / "history.sqlite3", data.parent / "link")


def test_another_spelling_is_the_same_folder_where_the_system_says_so(data, monkeypatch):
    """As on systems that do not tell DATA from data."""
    same = Path.samefile
    monkeypatch.setattr(Path, "samefile", lambda one, other: same(Path(str(one).replace("DATA", "data")), other))
    with pytest.raises(FileProblem):
        require_elsewhere(data.parent / "DATA" / "new.json", data)


@pytest.mark.parametrize("name", ["new.json", "data.json", "data 2/new.json", "history.sqlite3", "a/../new.json"])
def test_any_other_place_is_free(data, name):
    (data.parent / "there.json").touch()
    require_elsewhere(data.parent / name, data)
    require_elsewhere(data.parent / "there.json", data)
    require_elsewhere(data.parent / name, data.parent / "no-data-yet")
