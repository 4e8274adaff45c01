"""The made-up history that `dev.py bench scale` measures, in small: it is plausible, and goes out and in whole."""

from datetime import date

import pytest
from bench.made_up import DAYS, LAST_DAY, make_history

from sciatica_timer.core.edits import fault_of
from sciatica_timer.storage.exchange import export_history
from sciatica_timer.storage.history_db import History
from sciatica_timer.storage.history_import import import_export, read_export

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
    assert import_export(tmp_path / "a.json", fresh) == (SETS, 0, 0)
    assert import_export(tmp_path / "a.json", fresh) == (0, SETS, 0)
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
