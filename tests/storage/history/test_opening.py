"""Opening the history: nothing is lost, and nothing is taken for damaged that is not."""

import re
import sqlite3
import stat

import pytest
from fakes import a_record, words_of

from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.problem_wording import worded
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.rows import COLUMNS, PART_KEYS, to_row
from sciatica_timer.storage.history.schema import STEPS, VERSION


@pytest.fixture
def path(tmp_path):
    return tmp_path / "history.sqlite3"


def filled(path, rows=300):
    history = History(path)
    history.add_all(a_record(number) for number in range(rows))
    history.close()


def names(path):
    return sorted(file.name for file in path.parent.iterdir())


def test_a_fresh_history_is_for_its_owner_alone(path):
    history = History(path)
    assert (history.recovery, history.count()) == (None, 0)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    history.close()
    assert names(path) == [path.name]


def test_an_empty_file_is_a_fresh_history(path):
    path.touch()
    history = History(path)
    assert (history.recovery, history.count()) == (None, 0)
    history.close()


def test_the_file_says_its_version_and_keeps_no_wal(path):
    filled(path, 1)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,) == (len(STEPS),)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()


def test_a_history_that_something_else_set_to_a_wal_keeps_none(path):
    """A folder that is copied while the app is open would lack what stands in it."""
    filled(path, 1)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    connection.close()
    history = History(path)
    history.write(a_record(2))
    assert names(path) == [path.name]
    assert path.read_bytes()[18:20] == b"\1\1"
    history.close()


def test_a_set_is_synced_to_disk(path):
    history = History(path)
    assert history._connection.execute("PRAGMA synchronous").fetchone() == (2,)
    history.close()


@pytest.mark.parametrize("content", [b"not a database", b"\0" * 5000, b"SQLite format 3\0", b"SQLite format 3\0" * 99])
def test_a_file_that_is_no_database_is_set_aside(path, content):
    path.write_bytes(content)
    path.with_name("history.sqlite3-journal").write_bytes(b"journal")
    history = History(path)
    history.write(a_record())
    assert history.count() == 1
    history.close()
    fresh, kept, journal, told = names(path)
    assert told == "history.sqlite3.recovery.json"
    assert fresh == "history.sqlite3"
    assert re.fullmatch(r"history\.sqlite3\.damaged-\d{8}-\d{6}", kept)
    assert journal == f"{kept}-journal"
    assert path.with_name(kept).read_bytes() == content
    unknown = "it is not known how many sets, check-ins, edits and notes are lost"
    assert (
        worded(history.recovery)
        == f"The history was damaged. It is kept as {kept}, and a fresh one was begun; {unknown}."
    )


def test_a_database_that_was_cut_short_is_set_aside(path):
    filled(path)
    path.write_bytes(path.read_bytes()[:4096])
    history = History(path)
    assert "fresh one was begun" in worded(history.recovery)
    history.close()
    assert len(names(path)) == 3


def test_without_leave_to_mend_a_damaged_file_stays_where_it_is(path):
    path.write_bytes(b"not a database")
    with pytest.raises(HistoryProblem, match="is damaged"):
        History(path, mend=False)
    assert names(path) == [path.name]
    filled(path.with_name("second"))
    path.write_bytes(path.with_name("second").read_bytes()[:4096])
    with pytest.raises(HistoryProblem, match="damaged"):
        History(path, mend=False)


def test_damage_deep_inside_is_found_when_it_is_looked_for(path):
    filled(path, 2000)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    history = History(path)
    assert history.recovery is None
    assert words_of(history.damage()).startswith("The history is damaged")
    history.close()


def test_a_newer_version_is_refused_and_left_untouched(path):
    filled(path, 3)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(HistoryProblem, match=rf"is version 99, and this one knows versions up to {VERSION}"):
        History(path)
    assert path.read_bytes() == before
    assert names(path) == [path.name]


def test_a_busy_history_is_not_taken_for_damaged(path):
    filled(path, 3)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(HistoryProblem, match="another program is using it"):
        History(path, busy_seconds=0)
    other.execute("ROLLBACK")
    other.close()
    assert names(path) == [path.name]
    history = History(path)
    assert history.count() == 3
    history.close()


def test_a_folder_a_dangling_link_and_a_missing_folder_are_told(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name, words in (("folder", "it is a folder"), ("link", "leads nowhere"), ("no/such", "no such file")):
        with pytest.raises(HistoryProblem, match=words):
            History(tmp_path / name)


def test_a_step_that_fails_leaves_the_old_version(path, monkeypatch):
    filled(path, 3)
    monkeypatch.setattr("sciatica_timer.storage.history.schema.STEPS", (*STEPS, ("CREATE TABLE a (b)", "nonsense")))
    with pytest.raises(HistoryProblem):
        History(path)
    monkeypatch.undo()
    history = History(path)
    assert history.count() == 3
    assert history._connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'a'").fetchone() == (0,)
    history.close()


def version_1(path, rows=3):
    """A file as the first version left it."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in STEPS[0]:
        connection.execute(statement)
    columns = [name for name in COLUMNS if name not in {"note", "edited_at_utc", "original", *PART_KEYS}]
    names, places = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    for number in range(rows):
        row = to_row(a_record(number))
        connection.execute(f"INSERT INTO sets ({names}, ordered_at) VALUES ({places}, :started_at_utc)", row)
    connection.execute("PRAGMA user_version = 1")
    connection.close()


def test_a_file_of_the_first_version_keeps_its_rows_and_takes_notes(path):
    version_1(path)
    history = History(path)
    assert (history.recovery, history.sessions()) == (None, [])
    assert list(history.each()) == [a_record(number) for number in range(3)]
    note = SessionNote(a_record(1).session_id, before=PainNote(2, 3))
    history.note_session(note)
    history.close()
    again = History(path)
    assert again.sessions() == [note]
    assert again._connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    again.close()


def test_a_step_to_version_2_that_fails_leaves_the_first_version_as_it_was(path, monkeypatch):
    version_1(path)
    before = path.read_bytes()
    broken = (STEPS[0], (*STEPS[1], "nonsense"), *STEPS[2:])
    monkeypatch.setattr("sciatica_timer.storage.history.schema.STEPS", broken)
    with pytest.raises(HistoryProblem):
        History(path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert names(path) == ["backups", path.name]
    history = History(path)
    assert history.count() == 3
    history.close()
