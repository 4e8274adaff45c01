"""The history's file is damaged in every way, and the real program is started on it."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import harmed_histories as damage
import pytest
from harmed_histories import PAGE, held, overwrite, recovery
from old_histories import VERSIONS, old_records, write_old

from sciatica_timer.core.history.backup import BackupKind
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.storage.history.schema import VERSION

ROWS = 400


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    folder = DataFolder(tmp_path_factory.mktemp("sound") / "data")
    return folder, damage.make(folder, ROWS)


@pytest.fixture
def folder(sound, tmp_path):
    return damage.copied(sound[0], tmp_path / "data")


def cut(folder):
    folder.history.write_bytes(folder.history.read_bytes()[: random.Random(1).randrange(PAGE, 40 * PAGE)])


def cut_the_tail(folder):
    folder.history.write_bytes(folder.history.read_bytes()[:-PAGE])


def empty(folder):
    folder.history.write_bytes(b"")


def remove(folder):
    folder.history.unlink()


def put_another_file(folder):
    folder.history.write_bytes(b"%PDF-1.7 this is a document\n" * 500)


def zero_the_header(folder):
    overwrite(folder.history, 0, bytes(100))


def spoil_the_schema(folder):
    overwrite(folder.history, 100, b"\xff" * 300)


def spoil_a_page(folder):
    overwrite(folder.history, _place_of_a_row(folder) // PAGE * PAGE, b"\x55" * PAGE)


def spoil_an_index(folder):
    overwrite(folder.history, _root_of("sets_in_order", folder), b"\x00" * 64)


def _root_of(name, folder):
    with closing(sqlite3.connect(folder.history)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return (root - 1) * PAGE


def change_a_word(folder):
    overwrite(folder.history, _place_of_a_row(folder), b"x")


def _place_of_a_row(folder):
    return folder.history.read_bytes().index(b"2026-01-05completed")


HARM = [
    cut, cut_the_tail, empty, remove, put_another_file, zero_the_header, spoil_the_schema, spoil_a_page, spoil_an_index,
    change_a_word,
]  # fmt: skip


@pytest.mark.parametrize("harm", HARM)
def test_all_sets_are_there_again_after(harm, sound, folder, start, tally):
    harm(folder)
    harmed = folder.history.read_bytes() if folder.history.exists() else None
    app = start()
    told = app.wait_until(lambda: recovery(folder))
    _, errors = app.end()
    assert errors == ""
    assert held(folder) == sound[1]
    if harmed is not None:
        assert (folder.path / told.kept_as).read_bytes() == harmed
    tally("damaged history", files=1, sets_read=told.sets_from_file, sets_from_backup=told.sets_from_backup)


def test_random_bytes_change_and_the_program_finds_it(sound, tmp_path, start, tally):
    luck = random.Random(2)
    folder = damage.copied(sound[0], tmp_path / "data")
    content = bytearray(folder.history.read_bytes())
    for _ in range(40):
        content[luck.randrange(PAGE, len(content))] ^= luck.randrange(1, 256)
    folder.history.write_bytes(content)
    app = start()
    told = app.wait_until(lambda: recovery(folder))
    assert app.end()[1] == ""
    assert held(folder) == sound[1]
    tally("damaged history", files=1, sets_read=told.sets_from_file, sets_from_backup=told.sets_from_backup)


SPILL = """
import signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 5")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE sets SET exercise = 'dead-bug', local_date = '1999-01-01'")
open(sys.argv[2], "w").close()
signal.pause()
"""


def leave_a_hot_journal(folder):
    """Kill a process in the middle of a transaction that has reached the file already."""
    before, sign = folder.history.read_bytes(), folder.path.with_name("begun")
    assert damage.kill_when(damage.child(SPILL, folder.history, sign), sign.exists)
    assert folder.history.read_bytes() != before
    assert folder.history.with_name("history.sqlite3-journal").stat().st_size > PAGE


def test_a_hot_journal_is_rolled_back_and_nothing_is_taken_for_damaged(sound, folder, start, tally):
    leave_a_hot_journal(folder)
    app = start("--start", "bridge", "--speed", "60")
    app.wait_until(app.reached("hold"))
    app.end()
    assert recovery(folder) is None
    assert held(folder)[:ROWS] == sound[1]
    tally("hot journal", files=1, sets_kept=ROWS)


def test_a_hot_journal_of_a_damaged_file_is_rolled_back_and_the_rest_is_mended(sound, folder, start, tally):
    untouched = _root_of("sets_by_reps", folder)
    leave_a_hot_journal(folder)
    overwrite(folder.history, 0, b"\x00" * 100)
    overwrite(folder.history, untouched, b"\x55" * PAGE)
    app = start()
    told = app.wait_until(lambda: recovery(folder))
    assert app.end()[1] == ""
    assert (told.sets_from_file, told.sets_from_backup) == (ROWS, 0)
    assert held(folder) == sound[1]
    tally("hot journal", files=1, sets_kept=ROWS)


def test_a_history_of_a_newer_version_is_refused_and_left_as_it_is(folder, start, tally):
    overwrite(folder.history, 60, (VERSION + 1).to_bytes(4, "big"))
    before = folder.history.read_bytes()
    app = start("--start", "bridge", "--speed", "60")
    app.wait_until(app.reached("hold"))
    app.end()
    assert folder.history.read_bytes() == before
    assert recovery(folder) is None
    tally("newer version", files=1)


@pytest.mark.parametrize("version", VERSIONS)
def test_an_older_version_comes_up_to_date(version, start, tmp_path, tally):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    write_old(folder.history, version, rows=200)
    app = start()
    journal = folder.history.with_name("history.sqlite3-journal")
    app.wait_until(lambda: folder.history.read_bytes()[60:64] == VERSION.to_bytes(4, "big") and not journal.exists())
    assert app.end()[1] == ""
    assert held(folder) == old_records(version, 200)
    assert [one.sets for one in Backups(folder).all() if one.kind is BackupKind.BEFORE_UPDATE] == [200]
    tally("older versions", files=1, sets_kept=200)


def test_a_file_that_may_not_be_read_is_not_taken_for_damaged(sound, folder, start, tally):
    folder.history.rename(folder.path / "mine")
    folder.history.symlink_to(folder.history)
    app = start("--start", "bridge", "--speed", "60")
    app.wait_until(app.reached("hold"))
    app.end()
    folder.history.unlink()
    (folder.path / "mine").rename(folder.history)
    assert recovery(folder) is None
    assert held(folder) == sound[1]
    tally("unreadable", files=1)
