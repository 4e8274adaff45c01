"""The log's file: its bounds and modes, what is never in it, and all that may stand in its place."""

from __future__ import annotations

import logging
import os
import stat

import pytest

from sciatica_timer.storage.files import log as log_file
from sciatica_timer.storage.files.log import MOST_BYTES, LogFile

SECRET = "leg 7 after, worse at night"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "log.txt"


@pytest.fixture
def file(path):
    return LogFile(path)


@pytest.fixture
def waiting(file):
    logger = logging.getLogger("test_log_file")
    logger.setLevel(logging.DEBUG)
    logger.addHandler(file)
    yield logger
    logger.removeHandler(file)


@pytest.fixture
def log(waiting, file):
    file.open()
    return waiting


def test_a_line_has_its_time_its_level_and_its_words(log, path):
    log.warning("The sound is %s", "lost")
    log.debug("nobody wants this")
    (line,) = path.read_text().splitlines()
    assert line.endswith(" warning: The sound is lost")
    assert line[:4].isdigit()


def test_the_file_is_for_its_owner_alone(log, path):
    before = os.umask(0)
    try:
        log.info("begun")
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_open_to_others_is_closed_to_them(log, path):
    path.write_text("before\n")
    path.chmod(0o644)
    log.info("begun")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text().startswith("before\n")


def test_lines_wait_until_it_is_opened(waiting, file, path):
    waiting.info("first")
    assert not path.exists()
    file.open()
    waiting.info("second")
    assert [line.rpartition(" ")[2] for line in path.read_text().splitlines()] == ["first", "second"]


def test_of_an_exception_the_outline_is_written_and_never_its_words(log, path):
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        log.exception("It went wrong")
        record = log.makeRecord("x", logging.ERROR, "x", 1, "Again", (), (ValueError, error, None))
        record.exc_text = f"ValueError: {SECRET}"  # what other handlers leave there
        log.handle(record)
    assert "ValueError\n      test_log.py:" in path.read_text().replace("    ValueError", "ValueError")
    assert SECRET not in path.read_text()


def test_a_line_stays_one_line(log, path):
    log.info("one\ntwo\x1b[31m\u2028three")
    assert len(path.read_text().splitlines()) == 1


def test_a_line_that_cannot_be_told_is_noted_and_fails_nobody(log, file, path):
    file.handle(log.makeRecord("x", logging.INFO, "x", 1, "%d", ("x",), None))
    assert "could not be told: TypeError" in path.read_text()


def test_a_full_file_is_kept_twice_and_then_deleted(log, path):
    for number in range(5):
        path.write_bytes(str(number).encode() * MOST_BYTES)
        log.info("fresh")
        assert path.stat().st_size < 100
    older = [path.with_name(f"log.txt.{number}").read_bytes()[:1] for number in (1, 2)]
    assert older == [b"4", b"3"]
    assert sorted(one.name for one in path.parent.iterdir()) == ["log.txt", "log.txt.1", "log.txt.2"]


def test_all_files_together_stay_below_their_bound(log, path, monkeypatch):
    monkeypatch.setattr(log_file, "MOST_BYTES", 2000)
    for _ in range(300):
        log.info("some words")
    assert sum(one.stat().st_size for one in path.parent.iterdir()) <= 3 * 2000


def test_a_file_that_somebody_deletes_is_begun_anew(log, path):
    log.info("first")
    path.unlink()
    log.info("second")
    assert "second" in path.read_text()


class TestWhatStandsInItsPlace:
    def test_a_link_is_not_followed(self, log, path, tmp_path):
        target = tmp_path / "target"
        path.symlink_to(target)
        log.info("x")
        assert not target.exists()
        target.write_text("theirs")
        log.info("x")
        assert target.read_text() == "theirs"

    def test_a_file_with_a_second_name_is_left_alone(self, log, path, tmp_path):
        other = tmp_path / "other"
        other.write_text("theirs")
        os.link(other, path)
        log.info("x")
        assert other.read_text() == "theirs"

    def test_a_folder_a_pipe_and_no_folder_at_all_are_no_trouble(self, log, file, path):
        path.mkdir()
        log.info("x")
        path.rmdir()
        os.mkfifo(path)
        log.info("x")
        path.unlink()
        path.parent.rmdir()
        log.info("x")
        assert file.descriptor() is None

    def test_a_full_file_that_cannot_be_set_aside_grows_no_further(self, log, path):
        path.write_bytes(b"x" * MOST_BYTES)
        path.with_name("log.txt.1").write_text("before")
        path.with_name("log.txt.2").mkdir()
        log.info("x")
        assert path.stat().st_size == MOST_BYTES

    def test_a_full_disk_is_no_trouble(self, log, path, monkeypatch):
        def full(*_arguments):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "write", full)
        log.info("x")
        monkeypatch.undo()
        log.info("room again")
        assert "room again" in path.read_text()
