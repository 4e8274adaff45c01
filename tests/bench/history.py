"""A history of 100,000 sets: opened, its newest page and the week's totals read, against sqlite3 alone."""

from __future__ import annotations

import datetime as dt
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

from surroundings import pairs
from table import Row, ratio_row

from sciatica_timer.core.history.record import SetRecord
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.history.database import History

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from surroundings import Surroundings

SETS = 100_000
A_DAY = 12
FIRST = dt.datetime(2026, 11, 23, 7, tzinfo=dt.timezone.utc) - dt.timedelta(days=SETS // A_DAY)
FIVE_WEEKS = ("2026-10-19", "2026-11-22")  # this week and the four before it
PAGE = "SELECT * FROM sets ORDER BY ordered_at DESC, number DESC LIMIT 101"
TOTALS = "SELECT count(*), count(DISTINCT local_date) FROM sets WHERE local_date BETWEEN ? AND ?"


def run(where: Surroundings, *, quick: bool) -> list[Row]:
    """Give the rows of this part."""
    path = where.folder / "history.sqlite3"
    with closing(History(path)) as history:
        history.add_all(_sets())
    opened = pairs(11 if quick else 51, lambda: _ours(path), lambda: _plain(path))
    with closing(History(path)) as history:
        writes = sorted(_write(history, number) for number in range(11 if quick else 51))
        days = sorted(_timed(lambda: history.past(FIVE_WEEKS[1])) for _ in range(11))
        evers = sorted(_timed(lambda: history.occasions_in_all(["bridge"])) for _ in range(11))
    name = f"first page and week of {SETS:,} sets"
    return [
        ratio_row(name, opened, "ms", "sqlite3 alone", "≤ 4 x"),
        Row("  one more set written", f"{writes[len(writes) // 2]:.1f} ms", "a transaction, on disk", "≤ 50 ms"),
        Row("  what was done on a day", f"{days[5]:.1f} ms", "for the badges", "≤ 10 ms"),
        Row("  how often a third of them ever was", f"{evers[5]:.1f} ms", "where it is shown alone", "≤ 60 ms"),
    ]


def _sets(count: int = SETS, first: int = 0) -> Iterator[SetRecord]:
    for number in range(first, first + count):
        began = FIRST + dt.timedelta(days=number // A_DAY, minutes=4 * (number % A_DAY))
        yield SetRecord(
            id=f"{number:032x}",
            session_id=f"{number // 3:032x}",
            exercise=("bridge", "dead-bug", "pelvic-tilt")[number % 3],
            set_number=1 + number % 3,
            sets_planned=3,
            side="both",
            reps_planned=10,
            reps_done=10,
            left_done=None,
            right_done=None,
            hold_seconds=5.0,
            active_seconds=115.0,
            started_at=began,
            ended_at=began + dt.timedelta(minutes=2),
            outcome=Outcome.COMPLETED,
            reason=Reason.NONE,
        )


def _ours(path: Path) -> float:
    began = time.perf_counter()
    with closing(History(path)) as history:
        history.page(None, 100)
        history.daily(*FIVE_WEEKS)
    return 1000 * (time.perf_counter() - began)


def _plain(path: Path) -> float:
    began = time.perf_counter()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(PAGE).fetchall()
        connection.execute(TOTALS, FIVE_WEEKS).fetchall()
    return 1000 * (time.perf_counter() - began)


def _write(history: History, number: int) -> float:
    record = next(_sets(1, SETS + number))
    return _timed(lambda: history.write(record))


def _timed(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - began)
