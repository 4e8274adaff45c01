"""Pages of the history as its table shows them: filtered and sorted, each by an index, however long the history is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sciatica_timer.core.history.query import Order, SortKey
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.storage.history.rows import to_record
from sciatica_timer.storage.history.search import text_ranges
from sciatica_timer.storage.history.statements import ROWS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from sciatica_timer.core.history.query import Filter
    from sciatica_timer.core.history.record import SetRecord

    Place = tuple[Any, str, int]  # the value of the column sorted by, and what stands in `ordered_at` and `number`
    Range = tuple[str, list["Condition"]]  # of the index named
    Condition = tuple[Any, ...]  # SQL, and a value for each of its question marks

_COLUMNS = {SortKey.EXERCISE: "exercise", SortKey.REPS: "reps_done", SortKey.OUTCOME: "outcome"}
_ALWAYS, _NEVER = "", "~"
_EDGE = timedelta(days=2)  # no local time is a day or more from UTC


def table_page(
    connection: sqlite3.Connection, after: Place | None, limit: int, where: Filter, order: Order
) -> tuple[list[SetRecord], Place | None]:
    """Read a page and the place to give for the next one, None when there is none."""
    found: list[tuple[Any, tuple[Any, ...]]] = []
    texts, rest = text_ranges(connection, where) if where.text else ([], [])
    rest = [*rest, *_days(connection, where)]
    for value in _values(connection, after, where, order):
        own = after if after is not None and after[0] == value else None
        more: list[Condition] = [] if value is None else [(f"{_COLUMNS[order.key]} = ?", value)]
        ranges = [(index, [*bounds, *more, *rest]) for index, bounds in texts or _ranges(where, more)]
        newest_first = order.key is not SortKey.DATE or order.descending
        rows = _rows(connection, ranges, own, limit + 1 - len(found), newest_first=newest_first)
        found += [(value, row) for row in rows]
        if len(found) > limit:
            break
    return _page_of(found, limit)


def _page_of(found: list[tuple[Any, tuple[Any, ...]]], limit: int) -> tuple[list[SetRecord], Place | None]:
    page = [to_record(row[2:]) for _, row in found[:limit]]
    if len(found) <= limit:
        return page, None
    value, row = found[limit - 1]
    return page, (value, row[0], row[1])


def _values(connection: sqlite3.Connection, after: Place | None, where: Filter, order: Order) -> Iterator[Any]:
    """Go through the values of the column sorted by, from that of the place on; by date there is one, None."""
    column = _COLUMNS.get(order.key)
    if column is None:
        yield None
        return
    most, follows = ("max", "<") if order.descending else ("min", ">")
    value = after[0] if after is not None else _one(connection, f"SELECT {most}({column}) FROM sets", ())  # noqa: S608
    while value is not None:
        if order.key is not SortKey.EXERCISE or where.exercise in {None, value}:
            yield value
        value = _one(connection, f"SELECT {most}({column}) FROM sets WHERE {column} {follows} ?", (value,))  # noqa: S608


def _rows(
    connection: sqlite3.Connection, ranges: list[Range], after: Place | None, limit: int, *, newest_first: bool
) -> list[tuple[Any, ...]]:
    """Read rows by time: those of each range that holds some, merged, and once where two hold the same."""
    direction, beyond = ("DESC", "<") if newest_first else ("", ">")
    way = f"ORDER BY ordered_at {direction}, number {direction} LIMIT {limit}"
    texts, values = [], []
    for index, conditions in ranges:
        words = [text for text, *_ in conditions]
        values += [value for _, *own in conditions for value in own]
        if after is not None:
            words.append(f"(ordered_at, number) {beyond} (?, ?)")
            values += after[1:]
        chosen = f"WHERE {' AND '.join(words)}" if words else ""
        texts.append(f"SELECT * FROM ({ROWS} INDEXED BY {index} {chosen} {way})")  # noqa: S608
    return connection.execute(f"{' UNION '.join(texts)} {way}", values).fetchall()


def _ranges(where: Filter, more: list[Condition]) -> Iterator[Range]:
    """Choose the index, and the ranges of it, in each of which the rows stand by time."""
    outcomes = [outcome.value for outcome in Outcome if not where.outcomes or outcome in where.outcomes]
    exercise = where.exercise or next((value for text, value in more if text == "exercise = ?"), None)
    if exercise is not None:
        yield from (("sets_by_exercise", [("exercise = ?", exercise), ("outcome = ?", one)]) for one in outcomes)
    elif where.outcomes or any(text == "outcome = ?" for text, _ in more):
        yield from (("sets_by_outcome", [("outcome = ?", one)]) for one in outcomes)
    elif more:
        yield "sets_by_reps", []
    else:
        yield "sets_in_order", []


def _days(connection: sqlite3.Connection, where: Filter) -> list[Condition]:
    """Return the conditions on the days wanted."""
    found: list[Condition] = [] if where.from_date is None else [("local_date >= ?", where.from_date)]
    found += [] if where.to_date is None else [("local_date <= ?", where.to_date)]
    if found:
        first, last = _span(connection, where)
        found += [("ordered_at >= ?", first), ("ordered_at <= ?", last)]
    return found


def _span(connection: sqlite3.Connection, where: Filter) -> tuple[str, str]:
    """Return the ends of `ordered_at` between which all sets of the days wanted stand.

    A set stands where it began or later: later where the clock was set back on the way, and these are few.
    """
    first, last = where.from_date or "0001-01-01", where.to_date or "9999-12-31"
    early = _ALWAYS if where.from_date is None else _moved(first, -_EDGE)
    if where.to_date is None:
        return early, _NEVER
    found = _one(
        connection,
        "SELECT max(ordered_at) FROM sets INDEXED BY sets_set_back"
        " WHERE ordered_at > started_at_utc AND local_date BETWEEN ? AND ?",
        (first, last),
    )
    return early, max(_moved(last, _EDGE), found or _ALWAYS)


def _moved(day: str, by: timedelta) -> str:
    try:
        return (date.fromisoformat(day) + by).isoformat()
    except OverflowError:
        return _ALWAYS if by < timedelta() else _NEVER


def _one(connection: sqlite3.Connection, query: str, values: tuple[Any, ...]) -> Any:
    return connection.execute(query, values).fetchone()[0]
