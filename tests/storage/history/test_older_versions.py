"""A history of every version ever shipped comes up to date with its rows equal, after a backup, or stays as it was."""

import re
import sqlite3
import zlib
from contextlib import closing
from datetime import datetime, timezone

import pytest
from fakes import words_of
from old_histories import VERSIONS, old_notes, old_records, write_old

from sciatica_timer.core.history.backup import BackupKind
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history import schema
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.rows import ASKED_KEYS, PART_KEYS
from sciatica_timer.storage.history.schema import STEPS, VERSION
from sciatica_timer.storage.history.store import HistoryStore

ROWS, PAGE = 30, 4096
NOW = datetime(2026, 11, 25, 7, 0).astimezone()


@pytest.fixture
def folder(tmp_path):
    one = DataFolder(tmp_path / "data")
    one.prepare()
    return one


def all_checked(store):
    told = [*store.damage()]
    while store.is_checking:
        told += store.damage()
    return told


def in_order(notes):
    return sorted(notes, key=lambda note: note.session_id)


@pytest.mark.parametrize("version", VERSIONS)
def test_rows_are_equal_and_sound_afterwards_and_a_backup_holds_the_file_of_before(folder, version):
    write_old(folder.history, version)
    store = HistoryStore(folder)
    assert store.open() == ()
    history = store._opened()
    assert list(history.each()) == old_records(version, ROWS)
    assert in_order(history.sessions()) == in_order(old_notes(version, ROWS))
    assert all_checked(store) == []
    (backup,) = store.backups.all()
    assert (backup.kind, backup.sets) == (BackupKind.BEFORE_UPDATE, ROWS)
    assert store.backups.path_of(backup).read_bytes()[60:64] == version.to_bytes(4, "big")
    store.close(NOW)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_backup_of_an_older_version_can_be_restored(folder, version):
    write_old(folder.history, version)
    store = HistoryStore(folder)
    store.open()
    (backup,) = store.backups.all()
    store.delete([record.id for record in old_records(version, ROWS)])
    assert store.restore(backup, NOW) is None
    assert list(store._opened().each()) == old_records(version, ROWS)
    assert all_checked(store) == []
    store.close(NOW)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_step_that_fails_leaves_the_file_as_it_was(folder, version, monkeypatch):
    write_old(folder.history, version)
    before = folder.history.read_bytes()
    step = (*STEPS[version], "nonsense")
    monkeypatch.setattr(schema, "STEPS", (*STEPS[:version], step, *STEPS[version + 1 :]))
    with pytest.raises(HistoryProblem, match="cannot be opened"):
        History(folder.history)
    assert folder.history.read_bytes() == before
    monkeypatch.undo()
    history = History(folder.history)
    assert list(history.each()) == old_records(version, ROWS)
    history.close()


def test_a_row_that_is_not_as_it_was_written_is_not_vouched_for_by_the_update(folder):
    write_old(folder.history, 5)
    with closing(sqlite3.connect(folder.history)) as connection, connection:
        connection.execute("UPDATE sets SET reps_done = 1 WHERE number = 3")
    store = HistoryStore(folder)
    store.open()
    (recovery,) = all_checked(store)
    assert (recovery.sets_from_file, recovery.lost_sets) == (ROWS - 1, 1)
    assert len(list(store._opened().each())) == ROWS - 1
    store.close(NOW)


def test_rows_from_before_are_as_they_were_and_say_nothing_of_what_they_were_part_of(folder):
    write_old(folder.history, 5)
    with closing(sqlite3.connect(folder.history)) as connection:
        before = connection.execute("SELECT * FROM sets ORDER BY number").fetchall()
    history = History(folder.history)
    after = history._connection.execute("SELECT * FROM sets ORDER BY number").fetchall()
    assert after == [(*row, *[None] * len(PART_KEYS)) for row in before]
    history.close()


def test_check_ins_from_before_are_as_they_were_and_say_nothing_of_what_was_not_asked(folder):
    write_old(folder.history, 6)
    with closing(sqlite3.connect(folder.history)) as connection:
        before = connection.execute("SELECT * FROM sessions ORDER BY id").fetchall()
    history = History(folder.history)
    after = history._connection.execute("SELECT * FROM sessions ORDER BY id").fetchall()
    assert after == [(*row, *[None] * len(ASKED_KEYS)) for row in before]
    history.close()


def _harm(folder, version, harm):
    """Write a history in which the times of one set, begin and end as they follow each other, are not as they were."""
    write_old(folder.history, version)
    record = old_records(version, ROWS)[4]
    began, ended = (f"{time.astimezone(timezone.utc):%H:%M:%S}" for time in (record.started_at, record.ended_at))
    content = folder.history.read_bytes()
    times = re.compile(f"{began}.{{1,40}}{ended}[.]0{{6}}Z".encode(), re.DOTALL)
    assert len(times.findall(content)) == 1
    folder.history.write_bytes(times.sub(lambda found: harm(found[0]), content))


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_row_that_cannot_be_read_costs_itself_and_not_the_history(folder, version):
    """It has no checksum yet, no index has the value, and the update would vouch for it."""
    _harm(folder, version, lambda times: times.removesuffix(b"0Z") + b"pZ")
    store = HistoryStore(folder)
    assert "1 set could not be read" in words_of(store.open())
    assert len(list(store._opened().each())) == ROWS - 1
    store.close(NOW)


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_set_that_began_after_its_place_is_not_vouched_for(folder, version):
    _harm(folder, version, lambda times: times[:7] + b"9" + times[8:])
    store = HistoryStore(folder)
    store.open()
    assert all_checked(store) == []
    assert not store.recovery.is_as_it_was
    store.close(NOW)


def test_without_room_for_a_backup_it_is_not_brought_up_to_date(folder):
    write_old(folder.history, 3)
    before = folder.history.read_bytes()
    folder.backups.write_text("a file in the way")
    with pytest.raises(HistoryProblem, match="no backup of it could be made"):
        History(folder.history)
    assert folder.history.read_bytes() == before


@pytest.mark.parametrize("version", VERSIONS)
def test_a_damaged_one_keeps_the_rows_that_can_be_read(folder, version):
    write_old(folder.history, version, rows=300)
    content = bytearray(folder.history.read_bytes())
    content[:100] = bytes(100)
    folder.history.write_bytes(content)
    store = HistoryStore(folder)
    assert "300 sets" in words_of(store.open())
    assert list(store._opened().each()) == old_records(version, 300)
    assert in_order(store.sessions()) == in_order(old_notes(version, 300))
    store.close(NOW)


@pytest.mark.parametrize("version", VERSIONS)
def test_without_checksums_a_row_that_no_version_writes_is_left_out(folder, version):
    write_old(folder.history, version, rows=300)
    content = re.sub(rb"(2026-01-\d\d)completed", rb"\1compleXed", folder.history.read_bytes(), count=5)
    folder.history.write_bytes(content[:30] + bytes(70) + content[100:])
    store = HistoryStore(folder)
    assert "295 sets" in words_of(store.open())
    assert set(store._opened().each()) < set(old_records(version, 300))
    store.close(NOW)


def test_a_version_that_does_not_fit_the_tables_is_damage_and_loses_nothing(folder):
    write_old(folder.history, 3)
    content = folder.history.read_bytes()
    for number in (0, 1, 2, VERSION):
        folder.history.write_bytes(content[:60] + number.to_bytes(4, "big") + content[64:])
        store = HistoryStore(folder)
        assert f"{ROWS} sets" in words_of(store.open())
        assert list(store._opened().each()) == old_records(3, ROWS)
        store.close(NOW)


def test_steps_that_were_released_have_not_changed():
    assert [zlib.crc32("\n".join(step).encode()) for step in STEPS[:6]] == RELEASED


RELEASED = [891963165, 125998336, 2557651949, 2810119516, 1458638444, 1747530329]


@pytest.mark.parametrize("blank_from", [4, 5])  # between two letters, and within one
def test_a_note_of_which_a_part_is_blank_is_damage_although_no_checksum_tells(folder, blank_from):
    write_old(folder.history, 3)
    content = folder.history.read_bytes()
    begin = len(content) - PAGE + blank_from  # the last page is what the long note goes on on
    assert content[begin - blank_from + 4 :].strip("ü".encode() + b"\0") == b""
    folder.history.write_bytes(content[:begin].ljust(len(content), b"\0"))
    store = HistoryStore(folder)
    assert "1 set could not be read" in words_of(store.open())
    assert [one.id for one in store._opened().each()] == [one.id for one in old_records(3, ROWS)[:-1]]
    assert store.recovery.lost_sets == 1
    store.close(NOW)
