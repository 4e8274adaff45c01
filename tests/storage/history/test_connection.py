"""A history that is damaged, replaced, emptied or gone while the app is open: told at once, and no set is lost."""

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime

import pytest
from fakes import ZONE, a_record, words_of

from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.storage.history.store import HistoryStore

NOW = datetime(2026, 11, 25, 7, 0, tzinfo=ZONE)
RECORDS = [a_record(number) for number in range(1, 201)]
NOTES = [SessionNote(record.session_id, "morning", PainNote(2, 1)) for record in RECORDS[::3]]
PAGE = 4096
ANOTHER = "Another file was put in the place of your history while the app was open."
CHANGED = "Another program changed your history while the app was open."


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    with closing(History(folder.history)) as history:
        history.add_all(RECORDS, NOTES)
    return folder


@pytest.fixture
def other(tmp_path):
    """A smaller history somewhere else."""
    path = tmp_path / "other.sqlite3"
    with closing(History(path)) as history:
        history.add_all(RECORDS[:50], [])
    return path


@pytest.fixture
def store(folder):
    one = HistoryStore(folder)
    assert one.open() == ()
    one.calls = []
    one.listen(lambda: one.calls.append(1))
    assert len(one.page(None, 500)[0]) == 200
    yield one
    one.close(NOW)


def overwrite(path, place, content):
    with path.open("r+b") as stream:
        stream.seek(place)
        stream.write(content)


def spoil_a_page(folder, _other):
    overwrite(folder.history, folder.history.read_bytes().index(b"2026-01-05completed") // PAGE * PAGE, b"\x55" * PAGE)


def cut(folder, _other):
    with folder.history.open("r+b") as stream:
        stream.truncate(6 * PAGE)


def empty(folder, _other):
    folder.history.write_bytes(b"")


def put_another_kind_of_file_in_its_place(folder, _other):
    folder.history.write_bytes(b"%PDF-1.7 this is a document\n" * 500)


def rename_a_damaged_one_over_it(folder, other):
    shutil.copyfile(folder.history, other)
    overwrite(other, 3 * PAGE, b"\xff" * 3 * PAGE)
    other.replace(folder.history)


DAMAGES = [spoil_a_page, cut, empty, put_another_kind_of_file_in_its_place, rename_a_damaged_one_over_it]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("has_backup", [False, True])
def test_one_that_is_damaged_is_mended_and_told_at_the_next_look(store, folder, other, damage, has_backup):
    if has_backup:
        assert Backups(folder).make(NOW) is None
    damage(folder, other)
    store.look()
    assert words_of(store.take_news()).startswith("The history was damaged. It is kept as ")
    assert store.calls
    assert (folder.path / store.recovery.kept_as).exists()
    there = store.page(None, 500)[0]
    assert len(there) == (200 if has_backup else store.recovery.sets_from_file)
    assert store.take_news() == ()


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_set_that_is_written_then_goes_into_the_mended_one(store, folder, other, damage):
    damage(folder, other)
    assert store.write(a_record(900)) is None
    assert store.note_session(SessionNote(a_record(900).session_id, after=PainNote(1, 1))) is None
    assert "The history was damaged" in words_of(store.take_news())
    store.close(NOW)
    with closing(History(folder.history)) as history:
        assert a_record(900) in list(history.each())
        assert history.session(a_record(900).session_id).after == PainNote(1, 1)


def spoil_unseen(store, folder):
    spoil_a_page(folder, None)
    store._place._left = store._place._left._replace(written_ns=folder.history.stat().st_mtime_ns)
    store._place._history._connection.execute("PRAGMA shrink_memory")  # the sound page may still be in memory


def test_an_export_of_a_damaged_history_holds_what_could_be_saved_and_the_damage_is_told(store, folder, tmp_path):
    spoil_unseen(store, folder)
    assert words_of(store.export(tmp_path / "all.json")).startswith("Your history was written to")
    assert "The history was damaged. It is kept as " in words_of(store.take_news())
    exported = json.loads((tmp_path / "all.json").read_text())["sets"]
    assert 0 < len(exported) == store.recovery.sets_from_file < 200


def test_damage_that_only_a_query_meets_is_mended_and_told(store, folder):
    """The disk says nothing of it: neither the length of the file nor its times change."""
    spoil_unseen(store, folder)
    there = store.page(None, 500)[0]
    assert "The history was damaged. It is kept as " in words_of(store.take_news())
    assert 0 < len(there) == store.recovery.sets_from_file < 200
    assert store.recovery.lost_sets == 200 - len(there)


def rename_over_it(folder, other):
    other.replace(folder.history)


def copy_over_it(folder, other):
    shutil.copyfile(other, folder.history)


@pytest.mark.parametrize(("replace", "told"), [(rename_over_it, ANOTHER), (copy_over_it, CHANGED)])
def test_another_history_in_its_place_is_told_and_used(store, folder, other, replace, told):
    replace(folder, other)
    store.look()
    assert words_of(store.take_news()).startswith(told)
    assert store.recovery is None
    assert store.write(a_record(900)) is None
    assert len(store.page(None, 500)[0]) == 51
    assert store.take_news() == ()


def test_what_another_program_adds_is_told_and_shown(store, folder):
    with closing(History(folder.history)) as history:
        history.write(a_record(900))
    assert len(store.page(None, 500)[0]) == 201
    assert words_of(store.take_news()).startswith(CHANGED)


def test_what_the_app_itself_writes_is_no_news(store, folder, tmp_path):
    store.write(a_record(900))
    (tmp_path / "all.json").write_text("[]")
    store.take_in(tmp_path / "all.json")
    store.delete([a_record(3).id])
    assert store.backups.make(NOW) is None
    (backup,) = store.backups.all()
    store.write(a_record(901))
    assert store.restore(backup, NOW) is None
    store.look()
    assert (store.take_news(), store.calls) == ((), [])


def test_a_file_that_was_only_touched_is_no_news(store, folder):
    folder.history.touch()
    store.look()
    assert (store.take_news(), store.calls) == ((), [])


def test_one_that_is_gone_is_told_once_and_what_is_done_meanwhile_is_left_for_the_next_run(store, folder):
    folder.history.unlink()
    for _ in range(3):
        store.look()
    assert words_of(store.take_news()) == words_of(store.trouble) == f"{folder.history} is gone."
    assert len(store.calls) == 1
    assert "1 set is kept in memory" in words_of(store.write(a_record(900)))
    assert "unsaved-" in words_of(store.close(NOW))


def test_one_that_comes_back_is_no_trouble_any_more(store, folder, tmp_path):
    folder.history.rename(tmp_path / "away")
    store.look()
    assert store.trouble
    (tmp_path / "away").rename(folder.history)
    store.look()
    assert store.trouble is None
    assert len(store.page(None, 500)[0]) == 200


def test_one_that_another_program_keeps_locked_is_trouble(store, folder):
    store._place._history._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(folder.history, isolation_level=None)) as locking:
        locking.execute("BEGIN EXCLUSIVE")
        assert store.page(None, 10) == ([], None)
        assert store.past("2026-01-05") is None
        assert "another program is using it" in words_of(store.trouble)
        assert "another program is using it" in words_of(store.take_news())
    assert len(store.page(None, 10)[0]) == 10
    assert store.trouble is None


def test_damage_that_cannot_be_mended_now_is_told_and_tried_again(store, folder, monkeypatch):
    from sciatica_timer.storage.history.recovery import repair

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(repair, "sync_file", full)
    cut(folder, None)
    assert "1 set is kept in memory" in words_of(store.write(a_record(900)))
    assert "could not be mended now (there is no room left)" in words_of(store.trouble)
    monkeypatch.undo()
    assert store.retry() is None
    assert store.trouble is None
    assert a_record(900) in store.page(None, 500)[0]
