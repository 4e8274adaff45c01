"""A set and a minute mean the same wherever they are told."""

from __future__ import annotations

import csv
from datetime import date

import pytest
from hypothesis import given
from sittings import sittings

from sciatica_timer.core.history.query import ALL as ALL_SETS
from sciatica_timer.core.history.query import NEWEST_FIRST, Filter, SessionSets
from sciatica_timer.core.history.report import report_of
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import csv_chunks

ALL = ("0001-01-01", "9999-12-31")


def counted(records):
    """Return whole sets and seconds as the rows of sessions tell them."""
    sessions = {}
    for record in records:
        sessions.setdefault(record.session_id, []).append(record)
    rows = [SessionSets(tuple(some)) for some in sessions.values()]
    return sum(row.whole_sets for row in rows), pytest.approx(sum(row.seconds for row in rows))


@given(sittings())
def test_a_set_and_a_minute_mean_the_same_in_pictures_rows_filters_report_and_csv(tmp_path_factory, records):
    path = tmp_path_factory.getbasetemp() / "meaning.sqlite3"
    path.unlink(missing_ok=True)
    history = History(path)
    history.add_all(records)
    days = history.daily(*ALL)
    told = counted(records)
    assert (sum(day.sets for day in days), sum(day.seconds for day in days)) == told
    assert counted(history.table(None, 999, ALL_SETS, NEWEST_FIRST)[0]) == told
    for exercise in "ab":
        own = [day for day in days if day.exercise == exercise]
        rows = history.table(None, 999, Filter(exercise), NEWEST_FIRST)[0]
        assert (sum(day.sets for day in own), sum(day.seconds for day in own)) == counted(rows)
    total = report_of(history.report_rows(*ALL), *map(date.fromisoformat, ALL), first_weekday=0).total
    assert (total.sets, total.minutes * 60) == told
    lines = list(csv.DictReader(b"".join(csv_chunks(history.each())).decode().splitlines()))
    assert (sum(int(one["whole_sets"]) for one in lines), sum(float(one["active_seconds"]) for one in lines)) == told
    assert sum(row.seconds for row in history.session_rows(*ALL)) == told[1]
    history.close()
