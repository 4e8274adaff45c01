"""today.json: true for the very state of the history in which it was read, and nothing in any doubt."""

from __future__ import annotations

import os
import shutil
from datetime import date, datetime

import pytest
from fakes import ZONE, a_record, words_of

from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.core.today import Past
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import export_json
from sciatica_timer.storage.history.store import HistoryStore
from sciatica_timer.storage.history.today_file import TodayFile

TODAY, TOMORROW, YESTERDAY = "2026-01-05", "2026-01-06", "2026-01-04"
NOW = datetime(2026, 1, 5, 12, 0, tzinfo=ZONE)


@pytest.fixture
def folder(tmp_path):
    return DataFolder(tmp_path / "data")


@pytest.fixture
def store(folder):
    """One in which a set was done today, which was shown, so that it is kept."""
    one = HistoryStore(folder)
    one.write(a_record())
    assert one.today(TODAY).sets == {"bridge": (SetsDone(1),)}
    yield one
    one.close(NOW)


def found(folder, day=TODAY):
    """Read it as the next start does."""
    return TodayFile(folder).find(day)


def test_what_was_shown_is_known_at_the_next_start_also_after_a_violent_end(store, folder):
    assert found(folder).sets == {"bridge": (SetsDone(1),)}


def test_a_set_that_was_not_shown_yet_leaves_a_doubt(store, folder):
    store.write(a_record(2))
    assert found(folder) is None
    assert store.today(TODAY).sets == {"bridge": (SetsDone(1), SetsDone(1))}
    assert found(folder).sets == {"bridge": (SetsDone(1), SetsDone(1))}


def test_closing_leaves_no_doubt(store, folder):
    store.write(a_record(2))
    store.close(NOW)
    assert found(folder).sets == {"bridge": (SetsDone(1), SetsDone(1))}


def test_a_set_deleted_edited_or_taken_back_elsewhere_leaves_a_doubt(store, folder):
    history = History(folder.history)
    history.delete([a_record().id])
    history.close()
    assert found(folder) is None
    assert store.today(TODAY).sets == {}
    assert found(folder).sets == {}


def test_an_import_by_another_program_leaves_a_doubt(store, folder, tmp_path):
    export_json(tmp_path / "other.json", [a_record(3)])
    other, kept = HistoryStore(folder), folder.today.read_bytes()
    assert "1 set added" in words_of(other.take_in(tmp_path / "other.json"))
    other.close(NOW)
    folder.today.write_bytes(kept)
    assert found(folder) is None


def test_a_restored_backup_leaves_a_doubt(store, folder):
    store.backups.make(NOW)
    store.write(a_record(2))
    store.today(TODAY)
    assert store.restore(store.backups.all()[0], NOW) is None
    assert found(folder) is None


def test_another_file_in_its_place_leaves_a_doubt_though_it_is_as_old_and_as_large(store, folder):
    before = folder.history.stat()
    shutil.copy2(folder.history, folder.path / "copy")
    (folder.path / "copy").replace(folder.history)
    os.utime(folder.history, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert found(folder) is None


def test_after_midnight_nothing_is_done(store, folder):
    past = found(folder, TOMORROW)
    assert past == Past(done_last={"bridge": date(2026, 1, 5)})


def test_a_clock_set_back_leaves_a_doubt(store, folder):
    assert found(folder, YESTERDAY) is None


def test_a_day_that_was_begun_before_the_clock_was_set_back_leaves_a_doubt(store, folder):
    store.write(a_record(96))
    store.today(TODAY)
    assert found(folder, TOMORROW) is None


@pytest.mark.parametrize("name", ["session.json", "unsaved-20260105-080000.json", "history.sqlite3-journal"])
def test_sets_that_are_still_to_come_in_leave_a_doubt(store, folder, name):
    (folder.path / name).write_text("{}")
    assert found(folder) is None


@pytest.mark.parametrize("harm", [b"", b"{", b"[1, 2]", b"\xff\xfe", b"[" * 5000, b'{"history": [1, 2, 3, 4]}'])
def test_a_damaged_one_is_none(store, folder, harm):
    folder.today.write_bytes(harm)
    assert found(folder) is None


def test_without_any_history_nothing_is_known(folder):
    assert found(folder) is None


def test_what_waits_to_be_written_leaves_a_doubt(folder):
    store = HistoryStore(folder)
    store.write(a_record())
    store.today(TODAY)
    folder.history.rename(folder.path / "away")
    store.write(a_record(2))
    store.today(TODAY)
    (folder.path / "away").rename(folder.history)
    assert found(folder) is None
    store.close(NOW)


def test_the_same_is_not_written_twice(store, folder):
    folder.today.unlink()
    store.today(TODAY)
    assert not folder.today.exists()


def test_only_its_owner_can_read_it(store, folder):
    assert folder.today.stat().st_mode & 0o777 == 0o600
