"""The history looked through for damage: its pages at once, its rows some at a time, each against its checksum."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sciatica_timer.storage.history_errors import READ_ERRORS, is_damage, reason
from sciatica_timer.storage.history_rows import COLUMNS
from sciatica_timer.storage.history_schema import is_in_shape
from sciatica_timer.storage.row_sums import row_sum
from sciatica_timer.storage.session_rows import NOTE_KEYS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

CHUNK = 1000  # 3 ms
_QUERIES = {
    "sets": f"SELECT ordered_at < started_at_utc, number, checksum, {', '.join(COLUMNS)} FROM sets",  # noqa: S608
    "sessions": f"SELECT 0, rowid, checksum, {', '.join(NOTE_KEYS)} FROM sessions",  # noqa: S608
}


class Reached(NamedTuple):
    """How far it was looked: in this table, up to this row."""

    table: str = "sets"
    number: int = -(1 << 63)


START = Reached()


def damaged_pages(connection: sqlite3.Connection) -> str:
    """Look through the whole file, which takes time; tell damage, or nothing. Raises sqlite3.Error for all else."""

    def look() -> str:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        return str(found) if found != "ok" else "" if is_in_shape(connection) else "a part is missing"

    return _told(look)


def damaged_rows(connection: sqlite3.Connection, reached: Reached) -> tuple[str, Reached | None]:
    """Look through the next rows; tell damage, or nothing, and where to go on, None at the end.

    Raises sqlite3.Error for anything else.
    """
    going_on: Reached | None = None

    def look() -> str:
        nonlocal going_on
        query = f"{_QUERIES[reached.table]} WHERE rowid > ? ORDER BY rowid LIMIT {CHUNK}"
        rows = connection.execute(query, (reached.number,)).fetchall()
        if len(rows) == CHUNK:
            going_on = Reached(reached.table, rows[-1][1])
        elif reached.table == "sets":
            going_on = Reached("sessions")
        return (
            "" if all(row_sum(row[3:]) == row[2] and not row[0] for row in rows) else "a row is not as it was written"
        )

    return _told(look), going_on


def _told(look: Callable[[], str]) -> str:
    try:
        found = look()
    except READ_ERRORS as error:
        if not is_damage(error):
            raise
        found = reason(error)
    except TypeError as error:  # a value of a kind that no row has
        found = str(error)
    return f"The history is damaged ({found})." if found else ""
