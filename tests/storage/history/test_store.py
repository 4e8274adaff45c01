import json
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime

import pytest
from fakes import ZONE, a_record, words_of
from msgspec.structs import replace

from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.storage.files.data_folder import DataFolder, spare_place
from sciatica_timer.storage.history.exporting import export_json
from sciatica_timer.storage.history.rows import ASKED_KEYS, PART_KEYS
from sciatica_timer.storage.history.store import HistoryStore

NOTE = SessionNote(a_record().session_id, "morning", PainNote(2, 3), PainNote(1, 1))
NOW = datetime(2026, 1, 5, 12, 0, tzinfo=ZONE)


@pytest.fixture
def folder(tmp_path):
    return DataFolder(tmp_path / "data")


@pytest.fixture
def store(folder):
    one = HistoryStore(folder)
    yield one
    one.close(NOW)


def test_a_set_is_kept_and_shown(store, folder):
    assert store.open() == ()
    assert store.write(a_record()) is None
    assert store.page(None, 10) == ([a_record()], None)
    assert [row.sets for row in store.daily("2026-01-05", "2026-01-11")] == [1]
    assert store.past("2026-01-05").sets == {"bridge": (SetsDone(1),)}
    assert store.occasions_in_all(["bridge", "dead-bug"]) == {"bridge": 1}
    assert folder.history.exists()


def test_a_history_that_cannot_be_opened_keeps_sets_in_memory_until_it_can(store, folder):
    folder.path.write_text("a file in the way")
    assert "is a file" in words_of(store.open())
    assert "1 set is kept in memory" in words_of(store.write(a_record(1)))
    assert store.page(None, 10) == ([a_record(1)], None)
    assert store.daily("2026-01-05", "2026-01-11") == []
    assert store.past("2026-01-05") is None
    assert store.occasions_in_all(["bridge"]) is None
    assert store.latest("bridge", "2026-01-01", 10) == [a_record(1)]
    assert store.latest("dead-bug", "2026-01-01", 10) == []
    folder.path.unlink()
    assert store.write(a_record(2)) is None
    assert store.page(None, 10) == ([a_record(2), a_record(1)], None)
    assert store.latest("bridge", "2026-01-01", 10) == [a_record(2), a_record(1)]


def test_what_could_not_be_saved_to_the_last_is_left_in_a_file(folder):
    store = HistoryStore(folder)
    store.open()
    other = sqlite3.connect(folder.history, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    store._place._history._connection.execute("PRAGMA busy_timeout = 0")
    store.write(a_record())
    assert "unsaved-20260105-120000.json" in words_of(store.close(NOW))
    other.close()
    left = json.loads((folder.path / "unsaved-20260105-120000.json").read_text())
    assert [entry["id"] for entry in left["sets"]] == [a_record().id]


def test_a_damaged_history_is_told_at_the_start(store, folder):
    folder.prepare()
    folder.history.write_bytes(b"damaged")
    assert "a fresh one was begun" in words_of(store.open())
    assert store.write(a_record()) is None


def test_an_export_tells_what_came_of_it(store, tmp_path):
    store.write(a_record())
    assert words_of(store.export(tmp_path / "a.csv")) == f"Your history was written to {tmp_path / 'a.csv'}."
    assert "is a folder" in words_of(store.export(tmp_path))


def test_an_import_tells_of_check_ins_as_of_sets(store, tmp_path):
    notes = [SessionNote(a_record(number).session_id, "morning", PainNote(2, 1)) for number in (1, 2)]
    export_json(tmp_path / "in.json", [a_record(1)], notes)
    assert words_of(store.take_in(tmp_path / "in.json")) == "in.json: 1 set and 2 check-ins added, 0 already there."
    assert words_of(store.take_in(tmp_path / "in.json")) == "in.json: no set added, 1 already there."


def test_an_export_leaves_the_history_as_it_is(store, folder):
    store.write(a_record())
    for own in (folder.history, folder.path / "a.json"):
        assert words_of(store.export(own)) == f"{own}: lies among the app's own files; please choose another place."
    assert store.page(None, 10) == ([a_record()], None)
    assert not (folder.path / "a.json").exists()


def test_what_an_interrupted_session_left_is_written_once(store):
    partial = a_record(reps_done=3, outcome=Outcome.PARTIAL, reason=Reason.INTERRUPTED)
    for _ in range(2):
        assert store.recover([partial]) is None
    assert store.page(None, 10) == ([partial], None)
    store.write(a_record())
    assert store.page(None, 10) == ([a_record()], None)


def test_what_is_left_replaces_only_a_row_with_fewer_reps(store):
    partial = a_record(reps_done=3, outcome=Outcome.PARTIAL, reason=Reason.INTERRUPTED)
    skipped = a_record(2, side="alternating", reps_done=1, left_done=1, right_done=2, outcome=Outcome.PARTIAL)
    further = replace(skipped, right_done=3)
    for record in (a_record(), skipped):
        store.write(record)
    assert store.recover([partial, further]) is None
    assert store.page(None, 10) == ([further, a_record()], None)


def test_what_is_left_waits_in_memory_when_it_cannot_be_written(store, folder):
    folder.path.write_text("a file in the way")
    assert "2 sets are kept in memory" in words_of(store.recover([a_record(1), a_record(2)]))
    folder.path.unlink()
    store.write(a_record(3))
    assert store.page(None, 10)[0] == [a_record(3), a_record(2), a_record(1)]


def test_a_check_in_is_kept_and_shown(store):
    assert store.note_session(NOTE) is None
    assert store.sessions() == [NOTE]
    assert store.session(NOTE.session_id) == NOTE
    assert store.session("another") is None


def test_a_check_in_that_cannot_be_written_waits_in_memory_until_there_is_room(store, folder):
    folder.path.write_text("a file in the way")
    assert "1 check-in is kept in memory" in words_of(store.note_session(NOTE))
    assert "1 set and 1 check-in are kept in memory" in words_of(store.write(a_record()))
    assert store.sessions() == [NOTE]
    assert store.page(None, 10) == ([a_record()], None)
    folder.path.unlink()
    assert store.write(a_record(2)) is None
    assert store._pending.waiting_notes == ()
    assert store.sessions() == [NOTE]


def test_a_later_answer_stands_in_the_place_of_one_that_waits(store, folder):
    store.note_session(replace(NOTE, after=PainNote()))
    store._place._history.close()
    store._place._history = None
    folder.history.rename(folder.history.with_name("away"))
    folder.history.mkdir()
    assert "cannot be opened" in words_of(store.note_session(NOTE))
    assert store.sessions() == [NOTE]
    assert "1 check-in is" in words_of(store.note_session(SessionNote(NOTE.session_id)))
    assert store.sessions() == []


def test_a_check_in_that_could_not_be_saved_is_left_in_a_file_and_taken_in_at_the_next_start(folder):
    store = HistoryStore(folder)
    store.open()
    store.note_session(replace(NOTE, after=PainNote(9, 9)))
    other = sqlite3.connect(folder.history, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    store._place._history._connection.execute("PRAGMA busy_timeout = 0")
    store.note_session(NOTE)
    assert words_of(store.close(NOW)).startswith("Check-ins that could not be saved are in ")
    other.close()
    again = HistoryStore(folder)
    assert words_of(again.open()) == "1 check-in that could not be saved earlier was added to your history."
    assert again.sessions() == [NOTE]
    assert list(folder.path.glob("unsaved-*")) == []
    again.close(NOW)


def test_an_export_holds_the_check_ins(store, tmp_path):
    store.write(a_record())
    store.note_session(NOTE)
    store.export(tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_text())["sessions"][0]["leg_before"] == 3
    store.export(tmp_path / "a.csv")
    later = "," * (8 + len((*PART_KEYS, *ASKED_KEYS)))
    assert (tmp_path / "a.csv").read_text().splitlines()[1].endswith(f",2,3,1,1{later},1")


def test_a_history_that_vanishes_is_told_waited_for_and_not_begun_anew(store, folder):
    store.write(a_record(1))
    folder.path.rename(folder.path.with_name("away"))
    assert words_of(store.write(a_record(2))).startswith(f"{folder.path} is gone. 1 set is kept in memory")
    assert not folder.path.exists()
    assert store.page(None, 10) == ([a_record(2)], None)
    folder.path.mkdir()
    assert words_of(store.retry()).startswith(f"{folder.history} is gone.")
    folder.path.rmdir()
    folder.path.with_name("away").rename(folder.path)
    assert store.retry() is None
    assert store.page(None, 10) == ([a_record(2), a_record(1)], None)


def test_a_history_that_comes_back_as_a_copy_is_the_one_that_is_written_to(store, folder):
    store.write(a_record(1))
    shutil.copytree(folder.path, folder.path.with_name("copy"))
    shutil.rmtree(folder.path)
    store.write(a_record(2))
    folder.path.with_name("copy").rename(folder.path)
    assert store.retry() is None
    with closing(sqlite3.connect(folder.history)) as file:
        assert file.execute("SELECT count(*) FROM sets").fetchone() == (2,)


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_an_export_holds_what_waits_once_and_alone_where_the_history_is_gone(store, folder, tmp_path, ending):
    target = tmp_path / f"out.{ending}"
    store.write(a_record(1, reps_done=3, outcome=Outcome.PARTIAL))
    store.write(a_record(2))
    other = sqlite3.connect(folder.history, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store._place._history._connection.execute("PRAGMA busy_timeout = 0")
    store.write(a_record(1))
    store.note_session(NOTE)
    assert words_of(store.export(target)) == f"Your history was written to {target}."
    text = target.read_text()
    assert [text.count(a_record(number).id) for number in (1, 2)] == [1, 1]
    other.close()
    folder.path.rename(folder.path.with_name("away"))
    assert words_of(store.export(target)) == f"{folder.path} is gone. What waits to be saved was written to {target}."
    text = target.read_text()
    assert [text.count(a_record(number).id) for number in (1, 2)] == [1, 0]
    folder.path.with_name("away").rename(folder.path)


def test_what_cannot_be_left_in_the_folder_is_left_in_the_spare_place_and_taken_in_from_there(folder):
    store = HistoryStore(folder)
    store.open()
    folder.path.rename(folder.path.with_name("away"))
    store.write(a_record())
    told = words_of(store.close(NOW))
    left = spare_place(folder.path) / "unsaved-20260105-120000.json"
    assert told == f"Sets that could not be saved are in {left}."
    assert (left.stat().st_mode & 0o777, left.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    other = HistoryStore(DataFolder(folder.path.with_name("other")))
    assert other.open() == ()
    other.close(NOW)
    folder.path.with_name("away").rename(folder.path)
    again = HistoryStore(folder)
    assert "1 set that could not be saved earlier was added to your history" in words_of(again.open())
    assert again.page(None, 10) == ([a_record()], None)
    assert not left.exists()
    again.close(NOW)
