"""The made-up history that `dev.py bench scale` measures, in small: it is plausible, and goes out and in whole."""

from datetime import date, datetime, timedelta, timezone

import pytest
from bench.made_up import DAYS, LAST_DAY, make_history
from msgspec.structs import replace

from sciatica_timer.core.history.edits import fault_of, values_of
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import export_history
from sciatica_timer.storage.history.importing import import_export, read_export
from sciatica_timer.storage.history.rows import utc_text

SETS = 4000


@pytest.fixture(scope="module")
def history(tmp_path_factory):
    path = tmp_path_factory.mktemp("scale") / "history.sqlite3"
    make_history(path, SETS)
    one = History(path)
    yield one
    one.close()


def test_a_made_up_history_spans_thirty_years_and_fits_together(history):
    records = list(history.each())
    assert len(records) == SETS
    assert (LAST_DAY - date.fromisoformat(records[0].local_date)).days == DAYS - 1
    assert all(fault_of(record) is None for record in records)
    assert any(record.is_edited for record in records)


def test_it_goes_out_and_comes_in_whole_and_once(history, tmp_path):
    export_history(tmp_path / "a.json", history)
    assert read_export(tmp_path / "a.json").records == list(history.each())
    fresh = History(tmp_path / "fresh.sqlite3")
    assert import_export(tmp_path / "a.json", fresh) == (SETS, 0, 0, len(history.sessions()))
    assert import_export(tmp_path / "a.json", fresh) == (0, SETS, 0, 0)
    assert list(fresh.each()) == list(history.each())
    assert sorted(note.session_id for note in fresh.sessions()) == sorted(
        note.session_id for note in history.sessions()
    )
    fresh.close()


def test_one_bad_line_far_down_refuses_the_file_and_changes_nothing(history, tmp_path):
    path = tmp_path / "a.json"
    export_history(path, history)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[3500] = lines[3500].replace('"set":1', '"set":99')
    path.write_text("".join(lines), encoding="utf-8")
    fresh = History(tmp_path / "fresh.sqlite3")
    with pytest.raises(Exception, match=r"a\.json: sets \(place 3500\)\.set: found 99, expected a whole"):
        import_export(path, fresh)
    assert fresh.count() == 0
    fresh.close()


def test_an_import_into_a_part_of_the_history_adds_the_rest(tmp_path, history):
    export_history(tmp_path / "a.json", history)
    records = list(history.each())
    part = History(tmp_path / "part.sqlite3")
    part.add_all(records[20:50])
    assert import_export(tmp_path / "a.json", part) == (SETS - 30, 30, 0, len(history.sessions()))
    assert part.damage() is None
    assert {record.id: record for record in part.each()} == {record.id: record for record in records}
    part.close()


def test_a_clock_set_back_keeps_the_order_in_an_import_of_many(tmp_path, history):
    records = [replace(record, session_id=history_session(number)) for number, record in enumerate(history.each())]
    turned = [record for pair in zip(records[1::2], records[::2], strict=True) for record in pair]
    one = History(tmp_path / "turned.sqlite3")
    one.add_all(turned)
    rows = one._connection.execute("SELECT id, session_id, ordered_at FROM sets ORDER BY number").fetchall()
    latest = {}
    for record, (identity, session, at) in zip(turned, rows, strict=True):
        latest[session] = max(utc_text(record.started_at), latest.get(session, ""))
        assert (identity, at) == (record.id, latest[session])
    assert any(at > utc_text(record.started_at) for (*_, at), record in zip(rows, turned, strict=True))
    one.close()


def test_a_set_that_comes_twice_in_an_import_of_many_is_there_once_with_its_later_edit(tmp_path, history):
    records = list(history.each())
    one = next(record for record in records if not record.is_edited)
    later, earlier = edit_of(one, LAST_DAY), edit_of(one, LAST_DAY - timedelta(days=1))
    fresh = History(tmp_path / "fresh.sqlite3")
    added = fresh.add_all([*records, earlier, later, earlier, records[0]])
    assert (added.new, added.known) == (SETS, 4)
    assert list(fresh.each()) == [later if record is one else record for record in records]
    fresh.close()


def edit_of(record, day):
    at = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
    return replace(record, note=str(day), edited_at=at, original=values_of(record))


def history_session(number):
    return f"00000000-0000-4000-8000-{number // 7 % 50:012}"
