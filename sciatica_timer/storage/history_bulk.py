"""Many sets at once into the history, within a transaction of the caller: what an import adds, and quicker."""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, NamedTuple

from sciatica_timer.storage.history_rows import COLUMNS
from sciatica_timer.storage.history_statements import ADD_OR_EDIT_PLACED, ADD_OR_EDIT_ROW
from sciatica_timer.storage.row_sums import row_sum
from sciatica_timer.storage.session_rows import FILL, to_note_row

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from sciatica_timer.core.pain import SessionNote

    Row = tuple[Any, ...]
    Batches = Iterable[tuple[Iterable[Row], Iterable[SessionNote]]]

MANY = 20_000  # from so many on, an index is made anew sooner than it is added to row by row
_CACHE = -48 * 1024  # KB: what keeps the index of ids, which come in no order, from being read again and again
_SESSION, _STARTED = COLUMNS.index("session_id"), COLUMNS.index("started_at_utc")
_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql <> ''"
_BY_SESSION = "sets_by_session"  # where a row stands in its session is looked up in this one


class Added(NamedTuple):
    """What came of adding sets: so many were new, so many known, and of these so many edited elsewhere."""

    new: int
    known: int
    edited: int


def add_batches(connection: sqlite3.Connection, batches: Batches, expected: int) -> Added:
    """Add rows, with the values of COLUMNS, and notes; `expected` tells about how many rows there will be."""
    before = _count(connection)
    fresh, many = before == 0, expected > max(MANY, before // 2)
    statement = ADD_OR_EDIT_PLACED if fresh else ADD_OR_EDIT_ROW
    latest: dict[str, str] = {}
    total = changed = 0
    with _without_indexes(connection, but="" if fresh else _BY_SESSION) if many else nullcontext():
        for rows, notes in batches:
            some = [*_placed(rows, latest)] if fresh else [(*row, row_sum(row)) for row in rows]
            changes = connection.total_changes
            connection.executemany(statement, some)
            total, changed = total + len(some), changed + connection.total_changes - changes
            connection.executemany(FILL, [to_note_row(note) for note in notes if not note.is_empty])
    new = _count(connection) - before
    return Added(new, total - new, changed - new)


@contextmanager
def large_cache(connection: sqlite3.Connection) -> Iterator[None]:
    """Lend the connection memory for many rows, outside of a transaction; it is given back afterwards."""
    (usual,) = connection.execute("PRAGMA cache_size").fetchone()
    connection.execute(f"PRAGMA cache_size = {_CACHE}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {usual}")
        connection.execute("PRAGMA shrink_memory")


def _placed(rows: Iterable[Row], latest: dict[str, str]) -> Iterator[Row]:
    """Add to each row when it stands in order: at its start, but not before an earlier row of its session."""
    for row in rows:
        session, at = row[_SESSION], max(row[_STARTED], latest.get(row[_SESSION], ""))
        latest[session] = at
        yield (*row, row_sum(row), at)


@contextmanager
def _without_indexes(connection: sqlite3.Connection, but: str) -> Iterator[None]:
    """Take all indexes away but one, and make them anew at the end; what goes wrong undoes the transaction around."""
    indexes = [(name, statement) for name, statement in connection.execute(_INDEXES).fetchall() if name != but]
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, statement in indexes:
        connection.execute(statement)


def _count(connection: sqlite3.Connection) -> int:
    (rows,) = connection.execute("SELECT count(*) FROM sets").fetchone()
    return int(rows)
