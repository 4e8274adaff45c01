"""Many sets at once into the history, within a transaction of the caller: what an import adds, and quicker."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, NamedTuple

from sciatica_timer.storage.history.row_sums import row_sum
from sciatica_timer.storage.history.rows import COLUMNS
from sciatica_timer.storage.history.session_rows import FILL, to_note_row
from sciatica_timer.storage.history.statements import ADD_OR_EDIT_ROW, ADD_PLACED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sciatica_timer.core.pain import SessionNote

    Row = tuple[Any, ...]
    Batches = Iterable[tuple[Iterable[Row], Iterable[SessionNote]]]

MANY = 20_000  # from so many on, an index is made anew sooner than it is added to row by row
_CACHE = -48 * 1024  # KB: what keeps the index of ids, which come in no order, from being read again and again
_ID, _SESSION, _STARTED = (COLUMNS.index(name) for name in ("id", "session_id", "started_at_utc"))
_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql <> ''"
# An id that is there already is found in the one, where a row stands in its session in the other.
_ASKED = frozenset({"sets_by_id", "sets_by_session"})
_REPEATED = f"""
    SELECT number, {", ".join(COLUMNS)} FROM sets WHERE id IN (SELECT id FROM sets GROUP BY id HAVING count(*) > 1)
    ORDER BY number
"""  # noqa: S608  names of our own


class Added(NamedTuple):
    """What came of adding sets: so many were new, so many known, and of these so many edited elsewhere.

    `check_ins` counts the sessions of which nothing was known before.
    """

    new: int
    known: int
    edited: int
    check_ins: int = 0


def add_batches(connection: sqlite3.Connection, batches: Batches, expected: int) -> Added:
    """Add rows, with the values of COLUMNS, and notes; `expected` tells about how many rows there will be."""
    before, noted = _count(connection), _count(connection, "sessions")
    if before == 0:
        added = _add_to_empty(connection, batches)
        return added._replace(check_ins=_count(connection, "sessions") - noted)
    total = changed = 0
    with _without_indexes(connection, but=_ASKED) if expected > max(MANY, before // 2) else nullcontext():
        for rows, notes in batches:
            some = [(*row, row_sum(row)) for row in rows]
            changes = connection.total_changes
            connection.executemany(ADD_OR_EDIT_ROW, some)
            total, changed = total + len(some), changed + connection.total_changes - changes
            _fill(connection, notes)
    new = _count(connection) - before
    return Added(new, total - new, changed - new, _count(connection, "sessions") - noted)


def _add_to_empty(connection: sqlite3.Connection, batches: Batches) -> Added:
    """Add to a history without any set: nothing has to be asked of it row by row."""
    latest: dict[str, str] = {}
    total = 0
    with _without_indexes(connection, but=frozenset()):
        for rows, notes in batches:
            some = [*_placed(rows, latest)]
            connection.executemany(ADD_PLACED, some)
            total += len(some)
            _fill(connection, notes)
    new = _count(connection)
    return Added(new, total - new, 0)


def _fill(connection: sqlite3.Connection, notes: Iterable[SessionNote]) -> None:
    connection.executemany(FILL, [to_note_row(note) for note in notes if not note.is_empty])


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
def _without_indexes(connection: sqlite3.Connection, but: frozenset[str]) -> Iterator[None]:
    """Take the indexes away but some, and make them anew at the end; what goes wrong undoes the transaction around."""
    indexes = [found for found in connection.execute(_INDEXES).fetchall() if found[0] not in but]
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    yield
    repeated: list[Row] = []
    for _, statement in indexes:
        try:
            connection.execute(statement)
        except sqlite3.IntegrityError:
            repeated = _take_repeated(connection)
            connection.execute(statement)
    connection.executemany(ADD_OR_EDIT_ROW, [(*row, row_sum(row)) for row in repeated])


def _take_repeated(connection: sqlite3.Connection) -> list[Row]:
    """Take away all rows of an id but its first, which keeps its place, and give them."""
    found = connection.execute(_REPEATED).fetchall()
    firsts = {row[1 + _ID]: row for row in reversed(found)}
    later = [row for row in found if row is not firsts[row[1 + _ID]]]
    connection.executemany("DELETE FROM sets WHERE number = ?", [row[:1] for row in later])
    return [row[1:] for row in later]


def _count(connection: sqlite3.Connection, table: str = "sets") -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608  names of our own
    return int(rows)
