"""What the pages ask of the history: so many SQL statements and rows, however long it is."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from bench.made_up import LAST_DAY, make_history
from event_counts import settle

from sciatica_timer.core.history.overview import first_day, first_session_day
from sciatica_timer.storage.history.database import History

MOST_STATEMENTS = 3 + 20  # a page of sets, days, sessions; and a note for each session in sight
PAGE_ROWS, HISTORY = 100, 2


@contextmanager
def asked_of(history):
    """Collect the statements that a history runs while the block does."""
    seen: list[str] = []
    history._connection.set_trace_callback(seen.append)
    try:
        yield seen
    finally:
        history._connection.set_trace_callback(None)


@pytest.mark.parametrize("sets", [500, 5000])
def test_history_opens_with_a_fixed_number_of_statements(open_app, folder, sets):
    make_history(folder.history, sets)
    app = open_app()
    app.window.open_page(HISTORY)
    settle()
    page = app.history
    assert page is not None
    found = app.store._place.read(lambda history: history, None)
    with asked_of(found) as seen:
        app.modules.history.refresh()
        settle()
    reads = [one for one in seen if one.lstrip().upper().startswith(("SELECT", "WITH"))]
    assert 3 <= len(reads) <= MOST_STATEMENTS, reads
    assert page.sets.model.rowCount() <= PAGE_ROWS


def test_what_the_pictures_read_is_found_by_an_index_and_the_rest_is_not_looked_at(tmp_path):
    make_history(tmp_path / "history.sqlite3", 3000)
    history = History(tmp_path / "history.sqlite3")
    with asked_of(history) as seen:
        days = history.daily(first_day(LAST_DAY, 0).isoformat(), LAST_DAY.isoformat())
        sessions = history.session_rows(first_session_day(LAST_DAY, 0).isoformat(), LAST_DAY.isoformat())
    assert len(seen) == 2
    assert 0 < len(days) <= 26 * 7 * 8
    assert 0 < len(sessions) <= 104 * 7
    for statement in seen:
        plan = [row[3] for row in history._connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        assert any("sets_by_day" in step for step in plan)
        assert not [step for step in plan if step.startswith(("SCAN sets", "SCAN own", "SCAN sessions"))], plan
    history.close()
