"""The history looked through for damage: its pages at once, then rows against checksums and indexes against rows.

SQLite's own check of indexes would take 0.5 s for 100,000 sets, and nothing could be written meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sciatica_timer.core.problem import Detail, Kind, Problem
from sciatica_timer.core.translation import tr
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.errors import READ_ERRORS, is_damage, reason
from sciatica_timer.storage.history.rows import COLUMNS, NOTE_KEYS, row_sum
from sciatica_timer.storage.history.schema import is_in_shape

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from sciatica_timer.storage.history.database import History

CHUNK = 1000  # 3 ms
_LEAST = -(1 << 63)
_MODEL = "sets_by_day"


class Reached(NamedTuple):
    """How far it was looked: in this one of the looks, up to this place; None before its first row."""

    look: int = 0
    place: tuple[Any, ...] | None = None


START = Reached()


class _Look(Value):
    """A way through all rows: by these keys, from these tables, telling of each row whether it is sound."""

    source: str
    keys: tuple[str, ...]
    tells: str
    condition: str = "true"
    count: str = "SELECT true"

    def query(self, *, begins: bool) -> str:
        keys = ", ".join(self.keys)
        going_on = "" if begins else f"AND ({keys}) > ({', '.join('?' for _ in self.keys)})"
        return (
            f"SELECT {keys}, {self.tells} FROM {self.source}"  # noqa: S608  names of our own
            f" WHERE {self.condition} {going_on} ORDER BY {keys} LIMIT {CHUNK}"
        )


def _index(name: str, table: str, number: str, columns: tuple[str, ...], condition: str = "") -> _Look:
    """Look through an index: each entry has to stand for a row with the same values, and each row has to have one."""
    same = " AND ".join(f"one.{column} IS row.{column}" for column in columns)
    source = f"{table} AS one INDEXED BY {name} LEFT JOIN {table} AS row NOT INDEXED ON row.{number} = one.{number}"
    # Without a condition on the index SQLite counts whatever is shortest.
    entries = f"SELECT count(*) FROM {table} INDEXED BY {name} WHERE {columns[0]} >= {_LEAST}"  # noqa: S608
    by_day = f"sets INDEXED BY {_MODEL} WHERE local_date"  # the shortest; this one is held against the rows themselves
    against = by_day if table == "sets" and name != _MODEL else f"{table} NOT INDEXED WHERE rowid"
    rows = f"SELECT count(*) FROM {against} >= {_LEAST}"  # noqa: S608
    count = f"SELECT ({entries}) = ({rows})"
    keys = tuple(f"one.{column}" for column in (*columns, number))
    return _Look(source, keys, same, condition or "true", "SELECT true" if condition else count)


_LOOKS = (
    _Look("sets", ("number",), f"ordered_at >= started_at_utc, checksum, {', '.join(COLUMNS)}"),
    _Look("sessions", ("rowid",), f"true, checksum, {', '.join(NOTE_KEYS)}"),
    _index("sqlite_autoindex_sessions_1", "sessions", "rowid", ("id",)),
    _index("sets_by_id", "sets", "number", ("id",)),
    _index("sets_in_order", "sets", "number", ("ordered_at",)),
    _index(_MODEL, "sets", "number", ("local_date",)),
    _index("sets_by_session", "sets", "number", ("session_id", "ordered_at")),
    _index("sets_by_exercise", "sets", "number", ("exercise", "outcome", "ordered_at", "reps_done")),
    _index("sets_by_outcome", "sets", "number", ("outcome", "ordered_at", "reps_done")),
    _index("sets_by_reps", "sets", "number", ("reps_done", "ordered_at")),
    _index("sets_with_notes", "sets", "number", ("ordered_at",), "one.note <> ''"),
    _index("sets_set_back", "sets", "number", ("ordered_at",), "one.ordered_at > one.started_at_utc"),
)


def damaged_pages(connection: sqlite3.Connection) -> Problem | None:
    """Look through the whole file, which takes time, and return its damage. Raises sqlite3.Error for all else."""

    def look() -> str:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        return str(found) if found != "ok" else "" if is_in_shape(connection) else tr("a part is missing")

    return _damage(look)


def damaged_rows(connection: sqlite3.Connection, reached: Reached) -> tuple[Problem | None, Reached | None]:
    """Look through the next rows or entries; return their damage, and where to go on, None at the end.

    Raises sqlite3.Error for anything but damage.
    """
    going_on: Reached | None = None

    def look() -> str:
        nonlocal going_on
        one, place = _LOOKS[reached.look], reached.place
        rows = connection.execute(one.query(begins=place is None), place or ()).fetchall()
        keys = len(one.keys)
        if len(rows) == CHUNK:
            going_on = Reached(reached.look, rows[-1][:keys])
        elif reached.look + 1 < len(_LOOKS):
            going_on = Reached(reached.look + 1)
        if not all(_is_sound(row[keys:]) for row in rows):
            return tr("a row is not as it was written")
        is_full = place is not None or connection.execute(one.count).fetchone()[0]
        return "" if is_full else tr("an index is not complete")

    return _damage(look), going_on


def require_sound(history: History) -> None:
    """Look through all of a history, which takes 2 s for 100,000 sets; raises HistoryProblem for damage.

    What goes out counts as good elsewhere: a row that is not as it was written must not.
    """
    found = history.damage()
    reached: Reached | None = START
    while not found and reached is not None:
        found, reached = history.damaged_rows(reached)
    if found:
        raise HistoryProblem(Kind.UNSOUND_UNTIL_OPENED, "", *found.detail)


def _is_sound(told: tuple[Any, ...]) -> bool:
    is_fitting, *checked = told
    return bool(is_fitting) and (not checked or row_sum(tuple(checked[1:])) == checked[0])


def _damage(look: Callable[[], str]) -> Problem | None:
    found: Detail
    try:
        found = look()
    except READ_ERRORS as error:
        if not is_damage(error):
            raise
        found = reason(error)
    except TypeError as error:  # a value of a kind that no row has
        found = str(error)
    return Problem(Kind.HISTORY_IS_DAMAGED, "", (found,)) if found else None
