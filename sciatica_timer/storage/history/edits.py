"""Sets of the history added, changed, deleted and put back, each within a transaction of the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sciatica_timer.core.history.edits import Step, edited
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.rows import to_record, to_row
from sciatica_timer.storage.history.session_rows import FILL, to_note_row
from sciatica_timer.storage.history.statements import ADD_OR_EDIT, PUT_BACK, ROWS, UPSERT_SET

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from sciatica_timer.core.history.record import Original, SetRecord
    from sciatica_timer.core.pain import SessionNote

    Places = dict[str, tuple[str, int]]


class Added(NamedTuple):
    """How many of the sets added were new, how many known, and how many of these had a later edit.

    `check_ins` counts the sessions of which nothing was known before.
    """

    new: int
    known: int
    edited: int
    check_ins: int = 0


def add_all(connection: sqlite3.Connection, records: Iterable[SetRecord], notes: Iterable[SessionNote]) -> Added:
    """Add sets, of which the later edit stays, and notes, of which only what was missing is taken over."""
    before, noted, changes = _count(connection, "sets"), _count(connection, "sessions"), connection.total_changes
    total = 0

    def rows() -> Iterator[dict[str, Any]]:
        nonlocal total
        for total, record in enumerate(records, start=1):  # noqa: B007  how many there were
            yield to_row(record)

    connection.executemany(ADD_OR_EDIT, rows())
    changed, new = connection.total_changes - changes, _count(connection, "sets") - before
    connection.executemany(FILL, (to_note_row(note) for note in notes if not note.is_empty))
    return Added(new, total - new, changed - new, _count(connection, "sessions") - noted)


def _count(connection: sqlite3.Connection, table: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608  names of our own
    return int(rows)


def change(connection: sqlite3.Connection, record_id: str, values: Original, at: datetime) -> Step:
    """Edit one set; EditError for what does not fit together, HistoryProblem for one that is not there."""
    row = connection.execute(f"{ROWS} WHERE id = ?", (record_id,)).fetchone()
    if row is None:
        raise HistoryProblem("The set is not in the history any more.")
    before = to_record(row[2:])
    after = edited(before, values, at)
    connection.execute(UPSERT_SET, to_row(after))
    return Step((before,), (after,))


def delete(connection: sqlite3.Connection, ids: Iterable[str], places: Places) -> list[SetRecord]:
    """Delete the sets that are there and give them back whole; `places` learns where they stood."""
    gone = []
    for record_id in ids:
        row = connection.execute(f"{ROWS} WHERE id = ?", (record_id,)).fetchone()
        if row is not None:
            connection.execute("DELETE FROM sets WHERE id = ?", (record_id,))
            places[record_id] = (row[0], row[1])
            gone.append(to_record(row[2:]))
    return gone


def put_back(connection: sqlite3.Connection, records: Iterable[SetRecord], places: Places) -> None:
    """Write sets as they were, in the places where they stood as far as these are known."""
    for record in records:
        place = places.get(record.id)
        if place is None:
            connection.execute(UPSERT_SET, to_row(record))
        else:
            connection.execute(PUT_BACK, {**to_row(record), "ordered_at": place[0], "number": place[1]})
