"""Mending a damaged history: what can be read of it and of the newest good backup, in a fresh file in its place.

The order of the steps is such that a process may die between any two of them:

1. A fresh file is filled under a name of its own, from a copy of the damaged one, which stays as it is.
2. What came of it is written down.
3. The fresh file, whole and synced, is renamed to `NAME.mended-STAMP`. From here on it counts.
4. The damaged file and its journal are renamed to `NAME.damaged-STAMP`.
5. The fresh file is renamed to `NAME`.

A start that finds a file of step 3 goes on with step 4; what was left by steps 1 and 2 is cleared away.
"""

from __future__ import annotations

import mmap
import os
import re
import shutil
import sqlite3
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sciatica_timer.core.history.backup import BackupKind, Recovery
from sciatica_timer.storage.files.atomic import sync_folder
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.errors import READ_ERRORS
from sciatica_timer.storage.history.recovery.backup_copy import connect, looked_through, sync_file
from sciatica_timer.storage.history.recovery.result_file import write_recovery
from sciatica_timer.storage.history.recovery.row_checks import SetRow
from sciatica_timer.storage.history.recovery.salvage import TABLES, Salvage
from sciatica_timer.storage.history.rows import COLUMNS, NOTE_KEYS, row_sum
from sciatica_timer.storage.history.schema import migrate

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from sciatica_timer.core.history.backup import Backup
    from sciatica_timer.storage.history.recovery.backups import Backups
    from sciatica_timer.storage.history.recovery.sqlite_records import Values


COMPANIONS = ("-journal", "-wal", "-shm")
_STAMP = "%Y%m%d-%H%M%S"
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
"""  # noqa: S608  names of our own
_IDS = {table: f"SELECT id FROM {table}" for table in ("sets", "sessions")}  # noqa: S608
_SETS = f"SELECT {_NAMES}, checksum, ordered_at, number FROM sets ORDER BY number"  # noqa: S608
_NOTES = f"SELECT {_NOTE_NAMES}, checksum FROM sessions ORDER BY rowid"  # noqa: S608
# A set stands where it began, or, where the clock was set back, where one of its session did; all else is damage.
_MEND_ORDER = """
    UPDATE sets SET ordered_at = started_at_utc WHERE ordered_at > started_at_utc AND NOT EXISTS
      (SELECT 1 FROM sets AS other WHERE other.session_id = sets.session_id AND other.started_at_utc = sets.ordered_at)
"""


def mend(path: Path, backups: Backups) -> None:
    """Put a mended history in the place of a damaged one, which is kept; a step that fails leaves the damaged one.

    What came of it is in the recovery file. Raises HistoryProblem, sqlite3.Error and OSError.
    """
    path = real(path)
    stamp = _free_stamp(path)
    _clear_left_overs(path)
    with _temporary(path) as fresh:
        with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
            kept_as = f"{path.name}.damaged-{stamp}" if path.exists() else ""
            recovery = _fill(connection, path, backups, kept_as)
        looked_through(fresh)
        sync_file(fresh)
        write_recovery(path, recovery)
        fresh.rename(path.with_name(f"{path.name}.mended-{stamp}"))
    sync_folder(path.parent)
    finish(path)


def is_half_done(path: Path) -> bool:
    """Return whether a mended history waits to be put in its place."""
    return bool(_mended(real(path)))


def finish(path: Path) -> None:
    """Set the damaged file aside and put the mended one in its place, if there is one. Raises OSError."""
    path = real(path)
    for mended in _mended(path):
        kept = path.with_name(mended.name.replace(".mended-", ".damaged-", 1))
        for ending in ("", *COMPANIONS):
            with suppress(FileNotFoundError):
                path.with_name(path.name + ending).rename(kept.with_name(kept.name + ending))
        sync_folder(path.parent)
        mended.rename(path)
        sync_folder(path.parent)


def real(path: Path) -> Path:
    """Follow a link to the file that it names: what SQLite writes beside it lies there, too."""
    return Path(os.path.realpath(path))


def _mended(path: Path) -> list[Path]:
    """Find the mended file that waits; of more than one, which no version leaves, the latest comes last."""
    name = re.compile(rf"{re.escape(path.name)}\.mended-\d{{8}}-\d{{6}}(?:-\d+)?")
    try:
        return sorted(one for one in path.parent.iterdir() if name.fullmatch(one.name))
    except OSError:
        return []


def _fill(fresh: sqlite3.Connection, path: Path, backups: Backups, kept_as: str) -> Recovery:
    fresh.execute("PRAGMA journal_mode = MEMORY")  # nobody reads it before it is whole
    fresh.execute("PRAGMA synchronous = OFF")
    migrate(fresh)
    refill = FreshHistory(fresh)
    fresh.execute("BEGIN")
    found = _fill_from_file(refill, path)
    sets, notes = refill.sets, refill.notes
    missed = [table for table in TABLES if refill.missing(table, found.ids[table]) != 0]
    backup = _fill_from_backup(refill, path, backups, missed) if missed else None
    more_sets, more_notes = refill.sets - sets, refill.notes - notes
    last_day = refill.finish()
    recovery = Recovery(
        kept_as,
        sets,
        notes,
        more_sets,
        more_notes,
        backup.made_at if backup and (more_sets or more_notes) else None,
        refill.missing("sets", found.ids["sets"]),
        refill.missing("sessions", found.ids["sessions"]),
        sets + notes + more_sets + more_notes == found.current and None not in found.ids.values(),
        date.fromisoformat(last_day) if last_day else None,
    )
    fresh.execute("COMMIT")
    return recovery


class _Found(NamedTuple):
    """What a damaged file told: the ids of the rows it had, and how many are as they were; None where not known."""

    ids: Mapping[str, frozenset[str] | None]
    current: int | None = None


def _fill_from_file(refill: FreshHistory, path: Path) -> _Found:
    """Take over what is left of the file."""
    if not path.exists() or not path.stat().st_size:
        return _Found(dict.fromkeys(TABLES))
    with _copied(path) as copy, copy.open("rb") as stream:
        _roll_back(copy)
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
            remains = Salvage(content)
            refill.take(remains.current())
            current = refill.sets + refill.notes if remains.has_sums else None
            refill.take(remains.others())
            return _Found({table: remains.ids(table) for table in TABLES}, current)


def _fill_from_backup(refill: FreshHistory, path: Path, backups: Backups, tables: Sequence[str]) -> Backup | None:
    """Fill these tables from the newest good backup; one before a restore holds what was not wanted any more."""
    found = sorted(backups.all(), key=lambda one: one.kind is BackupKind.BEFORE_RESTORE)
    for backup in found:
        with suppress(HistoryProblem, *READ_ERRORS), _copied(backups.path_of(backup), path) as copy:
            looked_through(copy)
            with closing(connect(copy)) as connection:
                migrate(connection)
                refill.take_all_of(connection, tables)
                return backup
    return None


def _roll_back(copy: Path) -> None:
    """Let SQLite take back what a process that died had begun to write, as far as it still can."""
    with suppress(*READ_ERRORS), closing(connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


@contextmanager
def _copied(source: Path, beside: Path | None = None) -> Iterator[Path]:
    """Copy a database and what belongs to it for as long as it is needed."""
    with _temporary(beside or source) as copy:
        for ending in ("", *COMPANIONS):
            with suppress(FileNotFoundError):
                shutil.copyfile(source.with_name(source.name + ending), copy.with_name(copy.name + ending))
        yield copy


@contextmanager
def _temporary(path: Path) -> Iterator[Path]:
    temporary = path.with_name(f".{path.name}.{os.urandom(6).hex()}.tmp")
    os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield temporary
    finally:
        for ending in ("", *COMPANIONS):
            temporary.with_name(temporary.name + ending).unlink(missing_ok=True)


def _clear_left_overs(path: Path) -> None:
    name = re.compile(rf"\.{re.escape(path.name)}\.[0-9a-f]{{12}}\.tmp(?:-journal|-wal|-shm)?")
    for one in path.parent.iterdir():
        if name.fullmatch(one.name):
            one.unlink()


def _free_stamp(path: Path) -> str:
    """Name the moment, such that no file has it yet."""
    stamp = first = datetime.now().astimezone().strftime(_STAMP)
    number = 1
    while any(os.path.lexists(path.with_name(f"{path.name}.{kind}-{stamp}")) for kind in ("damaged", "mended")):
        number += 1
        stamp = f"{first}-{number}"
    return stamp


class FreshHistory:
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
