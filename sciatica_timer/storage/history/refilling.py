"""A fresh history filled with rows from a damaged file and a backup: what comes first of a set or session stays."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from sciatica_timer.storage.history.row_checks import SetRow
from sciatica_timer.storage.history.row_sums import row_sum
from sciatica_timer.storage.history.rows import COLUMNS
from sciatica_timer.storage.history.session_rows import NOTE_KEYS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Container, Iterable

    from sciatica_timer.storage.history.sqlite_records import Values

_BATCH = 1000
_NAMES, _NOTE_NAMES = ", ".join(COLUMNS), ", ".join(NOTE_KEYS)
_SUM, _ORDER, _NUMBER = (len(COLUMNS) + more for more in (1, 2, 3))
# A number that another set has is given anew.
_PUT = f"""
    INSERT INTO sets ({_NAMES}, checksum, ordered_at, number)
    VALUES ({", ".join(f"?{place}" for place in range(1, _ORDER + 1))},
      CASE WHEN NOT EXISTS (SELECT 1 FROM sets WHERE number = ?{_NUMBER}) THEN ?{_NUMBER} END)
    ON CONFLICT (id) DO NOTHING
"""  # noqa: S608  names of our own
_PUT_NOTE = f"""
    INSERT INTO sessions ({_NOTE_NAMES}, checksum) VALUES ({", ".join("?" for _ in (*NOTE_KEYS, "checksum"))})
    ON CONFLICT (id) DO NOTHING
"""  # noqa: S608
_IDS = {table: f"SELECT id FROM {table}" for table in ("sets", "sessions")}  # noqa: S608
_SETS = f"SELECT {_NAMES}, checksum, ordered_at, number FROM sets ORDER BY number"  # noqa: S608
_NOTES = f"SELECT {_NOTE_NAMES}, checksum FROM sessions ORDER BY rowid"  # noqa: S608
# A set stands where it began, or, where the clock was set back, where one of its session did; all else is damage.
_MEND_ORDER = """
    UPDATE sets SET ordered_at = started_at_utc WHERE ordered_at > started_at_utc AND NOT EXISTS
      (SELECT 1 FROM sets AS other WHERE other.session_id = sets.session_id AND other.started_at_utc = sets.ordered_at)
"""


class Refill:
    """Puts rows into a fresh history, within a transaction of its caller, and counts them."""

    def __init__(self, fresh: sqlite3.Connection) -> None:
        self._fresh = fresh
        self.sets = self.notes = 0

    def take(self, rows: Iterable[SetRow | Values]) -> None:
        """Put in sets, and of sessions the values of NOTE_KEYS; what is there already stays as it is."""
        rows = iter(rows)
        while some := list(islice(rows, _BATCH)):
            sets = [one for one in some if isinstance(one, SetRow)]
            notes = [one for one in some if not isinstance(one, SetRow)]
            self.sets += self._put(
                _PUT, ((*one.values, row_sum(one.values), one.ordered_at, one.number) for one in sets)
            )
            self.notes += self._put(_PUT_NOTE, ((*one, row_sum(one)) for one in notes))

    def take_all_of(self, backup: sqlite3.Connection, tables: Container[str]) -> None:
        """Put in what these tables of an up-to-date history have beyond that, where its checksums are right."""
        if "sets" in tables:
            sets = (row for row in backup.execute(_SETS) if row_sum(row[: _SUM - 1]) == row[_SUM - 1])
            self.sets += self._put(_PUT, sets)
        if "sessions" in tables:
            notes = (row for row in backup.execute(_NOTES) if row_sum(row[:-1]) == row[-1])
            self.notes += self._put(_PUT_NOTE, notes)

    def missing(self, table: str, ids: frozenset[str] | None) -> int | None:
        """Count the rows that a table had and that are not there now; None where it is not known what it had."""
        return None if ids is None else len(ids.difference(found for (found,) in self._fresh.execute(_IDS[table])))

    def finish(self) -> str | None:
        """Mend the order of the sets, and tell the last day that is there."""
        self._fresh.execute(_MEND_ORDER)
        (day,) = self._fresh.execute("SELECT max(local_date) FROM sets").fetchone()
        return None if day is None else str(day)

    def _put(self, statement: str, rows: Iterable[Values]) -> int:
        before = self._fresh.total_changes
        self._fresh.executemany(statement, rows)
        return self._fresh.total_changes - before
