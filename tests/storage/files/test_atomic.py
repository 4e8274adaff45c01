import errno
import os
import stat

import pytest

from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import FileProblem


@pytest.fixture
def calls(monkeypatch):
    """Records what is opened, synced, renamed and deleted, in this order."""
    made, names = [], {}
    real = {name: getattr(os, name) for name in ("open", "fsync", "replace", "unlink")}

    def opened(path, flags, mode=0o777, **more):
        descriptor = real["open"](path, flags, mode, **more)
        names[descriptor] = os.fspath(path)
        made.append(("open", os.fspath(path), flags, mode))
        return descriptor

    def synced(descriptor):
        made.append(("fsync", names.get(descriptor)))
        real["fsync"](descriptor)

    def replaced(source, target, **more):
        made.append(("replace", os.fspath(source), os.fspath(target)))
        real["replace"](source, target, **more)

    for name, stand_in in (("open", opened), ("fsync", synced), ("replace", replaced)):
        monkeypatch.setattr(os, name, stand_in)
    return made


def test_it_is_written_beside_synced_renamed_and_the_folder_synced(tmp_path, calls):
    path = tmp_path / "a.json"
    write_atomically(path, [b"one", b"two"])
    (_, temporary, flags, mode), *rest = calls
    assert os.path.dirname(temporary) == str(tmp_path)  # noqa: PTH120  the name as it was given to the system
    assert flags & os.O_EXCL
    assert flags & os.O_CREAT
    assert mode == 0o600
    assert rest == [
        ("fsync", temporary),
        ("replace", temporary, str(path)),
        ("open", str(tmp_path), os.O_RDONLY, 0o777),
        ("fsync", str(tmp_path)),
    ]


def test_a_second_name_of_the_file_keeps_what_was_there(tmp_path):
    (tmp_path / "a").write_text("before")
    os.link(tmp_path / "a", tmp_path / "b")
    write_atomically(tmp_path / "a", [b"after"])
    assert ((tmp_path / "a").read_text(), (tmp_path / "b").read_text()) == ("after", "before")


def test_a_link_that_leads_nowhere_makes_the_file_it_names(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomically(tmp_path / "link", [b"x"])
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"x"
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o600


@pytest.mark.parametrize("umask", [0, 0o077])
def test_it_is_for_its_owner_alone_whatever_the_umask(tmp_path, umask):
    before = os.umask(umask)
    try:
        write_atomically(tmp_path / "a", [b"x"])
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


@pytest.mark.parametrize("kind", ["pipe", "device", "circle", "folder"])
def test_what_is_no_ordinary_file_is_told_and_not_waited_for(tmp_path, kind):
    path = tmp_path / "a"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/null" if kind == "device" else "a")
    with pytest.raises(FileProblem, match=r"is not an ordinary file|links lead in a circle|is a folder"):
        write_atomically(path, [b"x"])
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS])
def test_a_folder_that_cannot_be_synced_is_no_failure(tmp_path, monkeypatch, number):
    real = os.fsync

    def only_files(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    write_atomically(tmp_path / "a", [b"x"])
    assert (tmp_path / "a").read_bytes() == b"x"


def test_a_disk_that_fails_to_sync_the_folder_is_told(tmp_path, monkeypatch):
    def fail(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileProblem, match="could not be written"):
        write_atomically(tmp_path / "a", [b"x"])
