"""The sets as the table of the history shows and changes them: pages of them, filtered, searched and sorted, and edits.

A page of 100,000 sets takes 60 ms at most: only the numbers of all rows are sorted, and the rows of the page are read
in full. A search asks the app about every note that there is, because SQLite knows nothing of case and accents.
An edit runs within a transaction of its caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sciatica_timer.core.history.edits import Step, edited
from sciatica_timer.core.history.query import SortKey, folded
from sciatica_timer.core.problem import Kind
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.rows import to_record, to_row
from sciatica_timer.storage.history.statements import PUT_BACK, ROWS, UPSERT_SET

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator
    from datetime import datetime

    from sciatica_timer.core.history.query import Filter, Order
    from sciatica_timer.core.history.record import Original, SetRecord

    Place = tuple[Any, str, int]  # the value of the column sorted by, and what stands in `ordered_at` and `number`
    Condition = tuple[Any, ...]  # SQL, and a value for each of its question marks

    Places = dict[str, tuple[str, int]]

# The plus keeps SQLite from going by the index of exercises, in which the rows of a page lie far apart.
_COLUMNS = {SortKey.EXERCISE: "+exercise", SortKey.REPS: "reps_done", SortKey.OUTCOME: "outcome"}


def table_page(
    connection: sqlite3.Connection, after: Place | None, limit: int, where: Filter, order: Order
) -> tuple[list[SetRecord], Place | None]:
    """Return a page and the place to give for the next one, None when there is none."""
    column = _COLUMNS.get(order.key, "")
    way = _way(column, order)
    conditions = [*_conditions(connection, where), *([] if after is None else [_beyond(column, after, order)])]
    chosen = " AND ".join(text for text, *_ in conditions) or "true"
    values = [value for _, *own in conditions for value in own]
    numbers = f"SELECT number FROM sets WHERE {chosen} ORDER BY {way} LIMIT {limit + 1}"  # noqa: S608  names of our own
    query = f"SELECT {column or 'NULL'}, * FROM ({ROWS} WHERE number IN ({numbers})) ORDER BY {way}"  # noqa: S608
    rows = connection.execute(query, values).fetchall()
    place = rows[limit - 1][:3] if len(rows) > limit else None
    return [to_record(row[3:]) for row in rows[:limit]], place


def _way(column: str, order: Order) -> str:
    """Return the order of the rows; those that are equal in `column` stand newest first."""
    turned = " DESC" if column or order.descending else ""
    first = f"{column}{' DESC' if order.descending else ''}, " if column else ""
    return f"{first}ordered_at{turned}, number{turned}"


def _beyond(column: str, after: Place, order: Order) -> Condition:
    value, *place = after
    if not column:
        return f"(ordered_at, number) {'<' if order.descending else '>'} (?, ?)", *place
    follows = "<" if order.descending else ">"
    return f"({column} {follows} ? OR {column} = ? AND (ordered_at, number) < (?, ?))", value, value, *place


def _conditions(connection: sqlite3.Connection, where: Filter) -> Iterator[Condition]:
    if where.exercise is not None:
        yield "exercise = ?", where.exercise
    if where.outcomes:
        yield _among("outcome", [one.value for one in where.outcomes])
    if where.from_date is not None:
        yield "local_date >= ?", where.from_date
    if where.to_date is not None:
        yield "local_date <= ?", where.to_date
    if where.text:
        wanted = folded(where.text)
        connection.create_function("finds", 1, lambda note: wanted in folded(note), deterministic=True)
        yield _holding(where.named_exercises, where.named_programmes)


def _holding(exercises: Collection[str], programmes: Collection[str]) -> Condition:
    """Return the condition on a set that its note, its session's note, or one of the names holds the text."""
    named, *exercise_ids = _among("exercise", exercises)
    of_programme, *programme_ids = _among("programme", programmes)
    noted = "note <> '' AND finds(note)"
    sessions = f"SELECT id FROM sessions WHERE {of_programme} OR {noted}"  # noqa: S608  names of our own
    return f"({named} OR {noted} OR session_id IN ({sessions}))", *exercise_ids, *programme_ids


def _among(column: str, values: Collection[str]) -> Condition:
    return f"{column} IN ({', '.join('?' * len(values))})", *values


def change(connection: sqlite3.Connection, record_id: str, values: Original, at: datetime) -> Step:
    """Edit one set; EditError for what does not fit together, HistoryProblem for one that is not there."""
    row = connection.execute(f"{ROWS} WHERE id = ?", (record_id,)).fetchone()
    if row is None:
        raise HistoryProblem(Kind.SET_IS_GONE)
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
