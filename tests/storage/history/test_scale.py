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
    with pytest.raises(Exception, match=r"a\.json: line 3501, sets \(place 3500\)\.set: found 99, expected a whole"):
        import_export(path, fresh)
    assert fresh.count() == 0
    fresh.close()


def test_an_import_that_is_most_of_the_history_leaves_every_index_behind_and_the_order_as_it_was(
    tmp_path, history, monkeypatch
):
    monkeypatch.setattr("sciatica_timer.storage.history.bulk.MANY", 100)
    export_history(tmp_path / "a.json", history)
    usual, fresh, fuller = (History(tmp_path / f"{name}.sqlite3") for name in ("usual", "fresh", "fuller"))
    records = list(history.each())
    usual.add_all(records[:50])
    fuller.add_all(records[20:50])
    assert import_export(tmp_path / "a.json", fresh) == (SETS, 0, 0, len(history.sessions()))
    assert import_export(tmp_path / "a.json", fuller) == (SETS - 30, 30, 0, len(history.sessions()))
    for one in (fresh, fuller):
        assert indexes(one) == indexes(usual)
        assert one.damage() == ""
        assert {record.id: record for record in one.each()} == {record.id: record for record in records}
    assert list(fresh.each()) == records
    for one in (usual, fresh, fuller):
        one.close()


def test_a_clock_set_back_keeps_the_order_in_an_import_of_many(tmp_path, history, monkeypatch):
    records = [replace(record, session_id=history_session(number)) for number, record in enumerate(history.each())]
    turned = [record for pair in zip(records[1::2], records[::2], strict=True) for record in pair]
    there, orders = replace(records[0], id=history_session(999), session_id=history_session(999)), []
    for number, (before, many) in enumerate((([], 1), ([there], 1), ([there], SETS + 1))):
        monkeypatch.setattr("sciatica_timer.storage.history.bulk.MANY", many)
        one = History(tmp_path / f"{number}.sqlite3")
        one.add_all(before)
        one.add_all(turned)
        query = "SELECT id, ordered_at FROM sets WHERE id <> ? ORDER BY number"
        orders.append(one._connection.execute(query, (there.id,)).fetchall())
        one.close()
    assert orders[0] == orders[1] == orders[2]
    assert any(at > utc_text(record.started_at) for (_, at), record in zip(orders[0], turned, strict=True))


def test_a_set_that_comes_twice_in_an_import_of_many_is_there_once_with_its_later_edit(tmp_path, history):
    records = list(history.each())
    one = next(record for record in records if not record.is_edited)
    later, earlier = edit_of(one, LAST_DAY), edit_of(one, LAST_DAY - timedelta(days=1))
    fresh = History(tmp_path / "fresh.sqlite3")
    added = fresh.add_all([*records, earlier, later, earlier, records[0]])
    assert (added.new, added.known) == (SETS, 4)
    assert list(fresh.each()) == [later if record is one else record for record in records]
    assert indexes(fresh) == indexes(history)
    fresh.close()


def edit_of(record, day):
    at = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
    return replace(record, note=str(day), edited_at=at, original=values_of(record))


def indexes(history):
    return set(history._connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index'"))


def history_session(number):
    return f"00000000-0000-4000-8000-{number // 7 % 50:012}"
