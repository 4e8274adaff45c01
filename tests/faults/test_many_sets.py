"""A history of a life: what a page asks of it stays quick."""

from datetime import datetime, timedelta
from time import perf_counter

import pytest
from fakes import ZONE, a_record
from msgspec.structs import replace

from sciatica_timer.storage.history.database import History


@pytest.fixture
def history(tmp_path):
    one = History(tmp_path / "history.sqlite3")
    yield one
    one.close()


def test_a_hundred_thousand_sets_stay_quick(history):
    started = datetime(2020, 1, 1, 8, tzinfo=ZONE)
    some = a_record()
    history.add_all(
        replace(some, id=str(n), session_id=str(n // 4), started_at=started + timedelta(minutes=25 * n))
        for n in range(100_000)
    )
    _, cursor = history.page()
    for _ in range(3):
        begun = perf_counter()
        page, cursor = history.page(cursor)
        history.page(("2021-06-01", 0))
        history.daily("2022-06-06", "2022-06-12")
        history.past("2022-06-06")
        taken = perf_counter() - begun
        assert len(page) == 100
    assert taken < 0.1, "a few milliseconds are usual"
