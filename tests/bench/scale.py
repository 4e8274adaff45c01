"""A history of 100,000 sets over thirty years: every figure beside the sqlite3 query that comes nearest to it."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from made_up import make_history
from msgspec.structs import replace
from surroundings import pairs
from table import Row, ratio_row

from sciatica_timer.core.history.query import NEWEST_FIRST, Filter
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import export_history
from sciatica_timer.storage.history.importing import import_export
from sciatica_timer.storage.history.integrity import START
from sciatica_timer.storage.history.recovery.backups import Backups

if TYPE_CHECKING:
    from collections.abc import Callable

    from surroundings import Surroundings

    from sciatica_timer.storage.history.integrity import Reached

SETS, QUICK_SETS = 100_000, 25_000
FIVE_WEEKS = ("2026-10-19", "2026-11-22")  # this week and the four before it
HALF_A_YEAR, TWO_YEARS = ("2026-05-25", "2026-11-22"), ("2024-11-25", "2026-11-22")
PAGE = "SELECT * FROM sets ORDER BY ordered_at DESC, number DESC LIMIT 101"
TOTALS = "SELECT count(*), count(DISTINCT local_date) FROM sets WHERE local_date BETWEEN ? AND ?"
DAYS = "SELECT local_date, exercise, sum(active_seconds) FROM sets WHERE local_date BETWEEN ? AND ? GROUP BY 1, 2"
FILTERS = {
    "an exercise": (Filter("bridge"), "exercise = 'bridge'"),
    "an exercise stopped for pain": (
        Filter("bridge", frozenset({Outcome.STOPPED_FOR_PAIN})),
        "exercise = 'bridge' AND outcome = 'stopped_for_pain'",
    ),
    "a year long ago": (Filter(from_date="2001-01-01", to_date="2001-12-31"), "local_date LIKE '2001%'"),
    "a word that is nowhere": (Filter(text="zebra"), "note <> '' AND note LIKE '%zebra%'"),
}


def run(where: Surroundings, *, quick: bool) -> list[Row]:
    """Give the rows of this part."""
    sets, path = QUICK_SETS if quick else SETS, where.folder / "scale.sqlite3"
    make_history(path, sets)
    times = 5 if quick else 21
    opened = pairs(times, lambda: _open(path), lambda: _plain_open(path))
    rows = [ratio_row(f"open, first rows and totals of {sets:,} sets", opened, "ms", "sqlite3 alone", "≤ 30 ms")]
    with closing(History(path)) as history, closing(sqlite3.connect(path)) as plain:
        daily = pairs(
            times, lambda: _ms(lambda: _pictures(history)), lambda: _ms(lambda: _all(plain, DAYS, HALF_A_YEAR))
        )
        rows.append(ratio_row("  rows of all pictures", daily, "ms", "days alone", "part of 400 ms"))
        for name, (wanted, words) in FILTERS.items():
            rows.append(_filter_row(name, history, plain, wanted, words, times))
        rows += [_write_row(history, plain, times), *_exchange(history, plain, where.folder, sets)]
    rows += _care(where.folder, sets)
    return rows


def _filter_row(name: str, history: History, plain: sqlite3.Connection, wanted: Filter, words: str, times: int) -> Row:
    query = f"SELECT * FROM sets WHERE {words} ORDER BY ordered_at DESC, number DESC LIMIT 101"
    taken = pairs(
        times,
        lambda: _ms(lambda: history.table(None, 100, wanted, NEWEST_FIRST)),
        lambda: _ms(lambda: _all(plain, query, ())),
    )
    return ratio_row(f"  filter: {name}", taken, "ms", "the query alone", "≤ 60 ms")


def _write_row(history: History, plain: sqlite3.Connection, times: int) -> Row:
    for connection in (history._connection, plain):
        connection.execute("PRAGMA synchronous = OFF")  # fsync is the disk's time, not the app's
    (record,), _ = history.page(None, 1)
    taken = pairs(
        times, lambda: _ms(lambda: history.write(replace(record, id=str(uuid4())))), lambda: _plain_write(plain)
    )
    history._connection.execute("PRAGMA synchronous = FULL")
    return ratio_row("  one more set written, without fsync", taken, "ms", "INSERT alone", "≤ 15 ms")


def _plain_write(plain: sqlite3.Connection) -> float:
    names = [row[1] for row in plain.execute("PRAGMA table_info(sets)")]
    row = dict(zip(names, plain.execute("SELECT * FROM sets ORDER BY number DESC LIMIT 1").fetchone(), strict=True))
    row |= {"number": None, "id": str(uuid4())}
    insert = f"INSERT INTO sets ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"

    def write() -> None:
        with plain:
            plain.execute(insert, row)

    return _ms(write)


def _exchange(history: History, plain: sqlite3.Connection, folder: Path, sets: int) -> list[Row]:
    file, other = folder / "scale.json", folder / "other.sqlite3"
    out = _ms(lambda: export_history(file, history))
    read = _ms(lambda: [None for _ in plain.execute("SELECT * FROM sets ORDER BY ordered_at, number")])
    before = _resident_mb()
    with closing(History(other)) as fresh:
        came_in = _ms(lambda: import_export(file, fresh))
    grown = _resident_mb() - before
    copied = _ms(lambda: _copy(other, folder / "copy.sqlite3"))
    return [
        Row("  JSON export", _pace(sets, out), f"{out / read:.1f} x SELECT", "≥ 60,000 sets/s"),
        Row("  JSON import", _pace(sets, came_in), f"{came_in / copied:.1f} x INSERT SELECT", "≥ 15,000 sets/s"),
        Row("  memory that import keeps", f"{grown:.0f} MB", "of the process", "≤ 60 MB"),
    ]  # fmt: skip


def _care(folder: Path, sets: int) -> list[Row]:
    """Measure what is done beside the window, or once in the life of a history."""
    data = DataFolder(folder / "care")
    data.prepare()
    (folder / "other.sqlite3").rename(data.history)
    backups, now = Backups(data), datetime.now().astimezone()
    copied = _ms(lambda: backups.make(now))
    history, slices = History(data.history), []
    reached: Reached | None = START
    while reached is not None:
        began = time.perf_counter()
        _, reached = history.damaged_rows(reached)
        slices.append(1000 * (time.perf_counter() - began))
    history.close()
    with data.history.open("r+b") as stream:
        stream.seek(100)
        stream.write(bytes(300))
    mended = _ms(lambda: History(data.history).close())
    return [
        Row("  backup, looked through", f"{copied / 1000:.1f} s", "on a thread", "sets can be written"),
        Row("  rows and indexes checked", f"{sum(slices) / 1000:.1f} s", f"longest {max(slices):.0f} ms", "in slices"),
        Row("  a damaged file mended", _pace(sets, mended), "from its pages", "once"),
    ]


def _pace(sets: int, taken_ms: float) -> str:
    return f"{1000 * sets / taken_ms:,.0f} sets/s"


def _copy(source: Path, target: Path) -> None:
    """Copy all rows by SQLite alone, into a table with the same indexes."""
    History(target).close()
    with closing(sqlite3.connect(target)) as connection, connection:
        connection.execute("ATTACH ? AS source", (str(source),))
        connection.execute("INSERT INTO sets SELECT * FROM source.sets")


def _open(path: Path) -> float:
    def both() -> None:
        with closing(History(path)) as history:
            history.page(None, 100)
            history.daily(*FIVE_WEEKS)

    return _ms(both)


def _plain_open(path: Path) -> float:
    def both() -> None:
        with closing(sqlite3.connect(path)) as connection:
            _all(connection, PAGE, ())
            _all(connection, TOTALS, FIVE_WEEKS)

    return _ms(both)


def _pictures(history: History) -> None:
    history.daily(*HALF_A_YEAR)
    history.session_rows(*TWO_YEARS)


def _all(connection: sqlite3.Connection, query: str, values: tuple[str, ...]) -> None:
    connection.execute(query, values).fetchall()


def _ms(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - began)


def _resident_mb() -> float:
    with suppress(OSError), Path("/proc/self/statm").open(encoding="ascii") as stream:
        return int(stream.read().split()[1]) * 4096 / 1e6
    return 0.0
