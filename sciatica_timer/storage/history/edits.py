"""Sets of the history changed, deleted and put back; each of these runs within a transaction of its caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.history.edits import Step, edited
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.rows import to_record, to_row
from sciatica_timer.storage.history.statements import PUT_BACK, ROWS, UPSERT_SET

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import datetime

    from sciatica_timer.core.history.record import Original, SetRecord

    Places = dict[str, tuple[str, int]]


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
