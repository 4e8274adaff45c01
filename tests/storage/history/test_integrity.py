"""Whatever writes a row writes its checksum; a row that was changed by anything else is found."""

import sqlite3
import zlib
from contextlib import closing
from datetime import datetime, timedelta

import msgspec
import pytest
from fakes import ZONE, a_record
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.history.edits import values_of
from sciatica_timer.core.pain import Lowest, NextDay, PainNote, SessionNote, Symptom
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.history import integrity
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import export_history, export_json
from sciatica_timer.storage.history.importing import import_export
from sciatica_timer.storage.history.integrity import START
from sciatica_timer.storage.history.rows import ASKED_KEYS, COLUMNS, PART_KEYS, row_sum, to_row

AT = datetime(2026, 3, 1, 12, 0, tzinfo=ZONE)
PARTIAL = {"outcome": Outcome.PARTIAL, "reason": Reason.INTERRUPTED, "reps_done": 3}
SKIPPED = SessionNote(a_record().session_id, before=PainNote(2, None))
WHOLE = SessionNote(
    a_record().session_id,
    "morning",
    PainNote(5, 3, Lowest.THIGH),
    PainNote(1, 0),
    "fine",
    frozenset({Symptom.TINGLING}),
    NextDay.SAME,
)


@pytest.fixture
def history(tmp_path):
    one = History(tmp_path / "history.sqlite3")
    yield one
    one.close()


def unsound(history):
    """Look through pages, rows and indexes; give what is told."""
    told, reached = [history.damage()], START
    while reached is not None:
        found, reached = history.damaged_rows(reached)
        told.append(found)
    return [found for found in told if found]


def test_the_checksum_is_what_its_description_says(history):
    history.write(a_record(hold_seconds=2, active_seconds=87))
    row = to_row(a_record(hold_seconds=2.0, active_seconds=87.0))
    spelled = msgspec.msgpack.encode([row[name] for name in COLUMNS if name not in PART_KEYS])
    query = f"SELECT checksum FROM sets WHERE id = '{a_record().id}'"
    assert history._connection.execute(query).fetchone() == (zlib.crc32(spelled),)
    assert spelled[:4] == b"\xdc\x00\x16\xd9"
    assert unsound(history) == []


def test_the_checksum_is_of_all_columns_where_a_set_says_what_it_was_part_of(history):
    record = a_record(round=1, name="Bridge", duration_seconds=60)
    history.write(record)
    row = to_row(replace(record, duration_seconds=60.0))
    spelled = msgspec.msgpack.encode([row[name] for name in COLUMNS])
    query = f"SELECT checksum FROM sets WHERE id = '{record.id}'"
    assert history._connection.execute(query).fetchone() == (zlib.crc32(spelled),)
    assert unsound(history) == []


@pytest.mark.parametrize("change", ["name = NULL", "round = 2", "felt = 'fine'", "variant = ''"])
def test_what_a_set_was_part_of_is_under_the_checksum(history, change):
    history.write(a_record(name="Bridge", round=1))
    history._connection.execute(f"UPDATE sets SET {change}")
    assert unsound(history) != []


def test_a_set_written_and_written_again(history):
    history.write(a_record(**PARTIAL))
    history.write(a_record())
    assert unsound(history) == []


def test_what_an_interrupted_session_left(history):
    history.write(a_record(**PARTIAL))
    history.recover([a_record(**PARTIAL), a_record(2)])
    history.recover([a_record()])
    assert unsound(history) == []


def test_an_edit_an_edit_taken_back_and_one_done_again(history):
    history.write(a_record())
    step = history.change(a_record().id, replace(values_of(a_record()), note="stiff, ümlaut, 🙂"), AT)
    assert unsound(history) == []
    history.do(step.reversed)
    assert unsound(history) == []
    history.do(step)
    assert unsound(history) == []


def test_sets_deleted_and_put_back(history):
    history.add_all(a_record(number) for number in range(5))
    history.put_back(history.delete([a_record(2).id]))
    history.put_back([a_record(9), a_record(3, **PARTIAL)])
    assert unsound(history) == []


def test_a_check_in_noted_noted_again_and_filled_up(history):
    for note in (SKIPPED, WHOLE, SKIPPED):
        history.note_session(note)
        assert unsound(history) == []
    history.add_all([], [WHOLE])
    assert history.session(WHOLE.session_id) == replace(WHOLE, before=PainNote(2, 3, Lowest.THIGH))
    assert unsound(history) == []


def test_an_import_into_a_fresh_history_and_into_one_with_other_edits(history, tmp_path):
    other = History(tmp_path / "other.sqlite3")
    other.add_all([a_record(number, hold_seconds=3) for number in range(40)], [WHOLE])
    other.change(a_record(4).id, replace(values_of(a_record(4)), note="later"), AT + timedelta(days=1))
    export_history(tmp_path / "all.json", other)
    other.close()
    history.add_all([a_record(number) for number in range(3, 10)], [SKIPPED])
    history.change(a_record(4).id, replace(values_of(a_record(4)), note="earlier"), AT)
    for _ in range(2):
        import_export(tmp_path / "all.json", history)
        assert unsound(history) == []
    fresh = History(tmp_path / "fresh.sqlite3")
    import_export(tmp_path / "all.json", fresh)
    assert unsound(fresh) == []
    fresh.close()


def test_an_id_that_stands_for_another_set_elsewhere_takes_only_its_edit_over(history, tmp_path):
    edited = replace(a_record(1), edited_at=AT, original=values_of(a_record(1)), note="from elsewhere")
    export_json(tmp_path / "all.json", [replace(edited, exercise="dead-bug")])
    history.write(a_record(1))
    import_export(tmp_path / "all.json", history)
    assert [(record.exercise, record.note) for record in history.each()] == [("bridge", "from elsewhere")]
    assert unsound(history) == []


@pytest.mark.parametrize(
    "change",
    [
        *(f"UPDATE sets SET {name} = 'x' WHERE number = 7" for name in COLUMNS if name != "id"),
        "UPDATE sets SET id = 'x' WHERE number = 7",
        "UPDATE sets SET checksum = checksum + 1 WHERE number = 7",
        "UPDATE sets SET ordered_at = '1999' WHERE number = 7",
        "UPDATE sets SET reps_done = x'00' WHERE number = 7",
        "UPDATE sessions SET back_before = 3",
        *(f"UPDATE sessions SET {name} = 'x'" for name in ASKED_KEYS),
        "UPDATE sessions SET note = 'x'",
        "DROP INDEX sets_by_day",
    ],
)
def test_a_row_that_something_else_changed_is_found(history, tmp_path, change):
    history.add_all([a_record(number) for number in range(20)], [WHOLE])
    with closing(sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)) as other:
        other.execute(change)
    assert unsound(history)


# By what each index tells of a row, one part that can change without the order of the entries.
TOLD = {
    **dict.fromkeys(("sets_by_id", "sqlite_autoindex_sessions_1"), (b"-0000-0000-0000-", b"-0000-0000-0001-")),
    "sets_by_day": (b"2026-", b"2027-"),
    **dict.fromkeys(("sets_in_order", "sets_by_session", "sets_with_notes"), (b":00.000000Z", b":01.000000Z")),
    **dict.fromkeys(("sets_by_exercise", "sets_by_outcome", "sets_by_reps"), (b":00.000000Z", b":01.000000Z")),
    "sets_set_back": (b":00.000000Z", b":01.000000Z"),
}


def test_every_index_is_looked_through(history):
    indexes = "SELECT name FROM sqlite_master WHERE type = 'index'"
    assert {name for (name,) in history._connection.execute(indexes)} == TOLD.keys()


@pytest.mark.parametrize("index", TOLD)
def test_an_index_that_tells_other_than_its_rows_is_found(history, tmp_path, index):
    first = a_record(5000)  # twenty days of this year lie before it
    back = [
        replace(a_record(number), session_id=first.session_id, started_at=first.started_at - timedelta(days=number))
        for number in range(1, 20)
    ]
    notes = [replace(WHOLE, session_id=record.session_id) for record in map(a_record, range(5000, 5020))]
    history.add_all([replace(one, note="a note") for one in (first, *back)], notes)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)) as other:
        (root,) = other.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (index,)).fetchone()
    content = bytearray((tmp_path / "history.sqlite3").read_bytes())
    page = content[(root - 1) * 4096 : root * 4096]
    assert page.count(TOLD[index][0]) > 15
    content[(root - 1) * 4096 : root * 4096] = page.replace(*TOLD[index])
    (tmp_path / "history.sqlite3").write_bytes(content)
    with closing(History(tmp_path / "history.sqlite3")) as harmed:
        assert harmed.damage() is None  # which SQLite's look at the pages does not see
        assert unsound(harmed)


def test_rows_are_looked_through_some_at_a_time_while_sets_are_written(history, monkeypatch):
    monkeypatch.setattr(integrity, "CHUNK", 7)
    history.add_all([a_record(number) for number in range(40)], [WHOLE])
    looks, reached = 0, START
    while reached is not None:
        told, reached = history.damaged_rows(reached)
        history.write(a_record(1000 + looks))
        looks += 1
        assert told is None
    assert looks > 60


@given(st.tuples(*[st.none() | st.integers(-(2**62), 2**62) | st.floats(allow_nan=False) | st.text(max_size=40)] * 7))
def test_what_sqlite_gives_back_has_the_checksum_of_what_was_put_in(values):
    with closing(sqlite3.connect(":memory:")) as connection:
        back = connection.execute(f"SELECT {', '.join('?' * 7)}", values).fetchone()
    assert row_sum(back) == row_sum(values)
