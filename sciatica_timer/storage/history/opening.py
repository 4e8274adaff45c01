"""Opening the history's file: a fresh, a damaged, a newer and a busy one are told apart before anything is changed."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind, Reason
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.errors import HistoryProblem, StorageProblem, why
from sciatica_timer.storage.history.errors import READ_ERRORS, DamageFound, is_damage, reason
from sciatica_timer.storage.history.recovery.backup_copy import DamagedCopy
from sciatica_timer.storage.history.rows import COLUMNS, is_readable
from sciatica_timer.storage.history.schema import VERSION, has_blank_text, is_in_shape, migrate, version_of

if TYPE_CHECKING:
    from sciatica_timer.storage.history.recovery.backups import Backups

_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER_BYTES = 100
# https://www.sqlite.org/fileformat.html: two fields of the header, and the only values of the first.
_FRACTIONS, _FRACTIONS_KNOWN = slice(21, 24), bytes((64, 32, 32))
_JOURNAL_KINDS = slice(18, 20)
_USER_VERSION = slice(60, 64)
_NO_VERSION = 1000  # no app is as new as that: a byte of the number fell over


def open_history(path: Path, busy_seconds: float, *, mend: bool) -> tuple[sqlite3.Connection, bool]:
    """Open a history, fresh where there is none, and bring it up to date, after a backup; tell whether it was mended.

    With `mend` a damaged file is set aside, and what can be saved of it stands in a new one in its place. Raises
    HistoryProblem when the file belongs to a newer version, is in use, or cannot be read or made; it is left untouched.
    """
    try:
        return _opened(path, busy_seconds, mend=mend)
    except sqlite3.Error as error:
        raise HistoryProblem(Kind.HISTORY_NOT_OPENED, path, reason(error)) from error
    except (OSError, ValueError) as error:
        found = why(error) if isinstance(error, OSError) else Reason.BAD_FILE_NAME
        raise HistoryProblem(Kind.HISTORY_NOT_OPENED, path, found) from error


def mend_history(path: Path) -> None:
    """Set a damaged history aside and put what can be saved of it in its place; raises HistoryProblem."""
    from sciatica_timer.storage.history.recovery import repair  # noqa: PLC0415  start-up: hardly ever needed

    try:
        if repair.is_half_done(path):
            repair.finish(path)
        else:
            repair.mend(path, _backups(path))
    except (StorageProblem, OSError, *READ_ERRORS) as error:
        raise HistoryProblem(Kind.HISTORY_NOT_MENDED, path, reason(error)) from error


def _opened(path: Path, busy_seconds: float, *, mend: bool) -> tuple[sqlite3.Connection, bool]:
    is_damaged = is_gone(path) or _is_plainly_damaged(path)
    if not is_damaged:
        try:
            return _connect(path, busy_seconds), False
        except DamagedCopy:
            pass
        except READ_ERRORS as error:
            if not is_damage(error):
                raise
    if not mend:
        raise HistoryProblem(Kind.DAMAGED_UNTIL_OPENED if path.exists() else Kind.GONE_UNTIL_OPENED, path)
    mend_history(path)
    return _connect(path, busy_seconds), True


def is_gone(path: Path) -> bool:
    """Return whether there is no history, or an empty file, where one was: backups tell, or one that is half mended."""
    real = Path(os.path.realpath(path))
    if any(real.parent.glob(f"{real.name}.mended-*")):
        return True
    try:
        return not real.stat().st_size and _has_backups(path)
    except FileNotFoundError:
        return not path.is_symlink() and _has_backups(path)


def is_there(path: Path) -> bool:
    """Return whether there is a history to be opened, or was one."""
    return path.exists() or path.is_symlink() or is_gone(path)


def _has_backups(path: Path) -> bool:
    return any(path.with_name("backups").glob("history-*.sqlite3")) and bool(_backups(path).all())


def _is_plainly_damaged(path: Path) -> bool:
    """Return whether the first bytes are none of a history, and no journal is there by which SQLite would mend them."""
    if not _is_foreign(_header(path)):
        return False
    try:
        with path.with_name(f"{path.name}-journal").open("rb") as stream:
            return stream.read(len(_JOURNAL_MAGIC)) != _JOURNAL_MAGIC
    except OSError:
        return True


def _backups(path: Path) -> Backups:
    from sciatica_timer.storage.files.data_folder import DataFolder  # noqa: PLC0415
    from sciatica_timer.storage.history.recovery.backups import Backups  # noqa: PLC0415  start-up: hardly ever needed

    return Backups(DataFolder(path.parent), path)


def _header(path: Path) -> bytes:
    """Read the first bytes without SQLite, which might already change something; nothing for no file."""
    if path.is_dir():
        raise HistoryProblem(Kind.HISTORY_NOT_OPENED, path, Reason.IS_FOLDER)
    if not path.exists():
        if path.is_symlink():
            raise HistoryProblem(Kind.HISTORY_NOT_OPENED, path, Reason.DEAD_LINK)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        return b""
    if not path.is_file():
        raise HistoryProblem(Kind.HISTORY_NOT_OPENED, path, Reason.NOT_ORDINARY)
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and not journal.is_file():  # SQLite would wait for a pipe
        raise HistoryProblem(Kind.HISTORY_NOT_OPENED, path, tr("{0} is not an ordinary file").format(journal.name))
    with path.open("rb") as stream:
        header = stream.read(_HEADER_BYTES)
    version = _version_in(header)
    if not _is_foreign(header) and version > VERSION:
        raise HistoryProblem(Kind.HISTORY_IS_NEWER, path, version, VERSION)
    return header


def _is_foreign(header: bytes) -> bool:
    whole = len(header) == _HEADER_BYTES and header.startswith(_MAGIC) and header[_FRACTIONS] == _FRACTIONS_KNOWN
    return bool(header) and not (whole and set(header[_JOURNAL_KINDS]) <= {1, 2} and _version_in(header) < _NO_VERSION)


def _version_in(header: bytes) -> int:
    return int.from_bytes(header[_USER_VERSION], "big")


def _connect(path: Path, busy_seconds: float) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
        if version_of(connection) < VERSION:
            _prepare_update(connection, path)
        migrate(connection)
        connection.execute("SELECT * FROM sets ORDER BY ordered_at DESC, number DESC LIMIT 1").fetchone()
        connection.execute("SELECT sets.checksum, sessions.checksum FROM sets, sessions LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _are_sets_sound(connection: sqlite3.Connection) -> bool:
    """Whether each set can be read and stands where it may; the first versions did not have the last of COLUMNS."""
    there = {name for (name,) in connection.execute("SELECT name FROM pragma_table_info('sets')")}
    values = ", ".join(name if name in there else "NULL" for name in COLUMNS)
    query = f"SELECT ordered_at >= started_at_utc, {values} FROM sets"  # noqa: S608  names of our own
    return all(fits and is_readable(tuple(row)) for fits, *row in (connection.execute(query) if there else ()))


def _prepare_update(connection: sqlite3.Connection, path: Path) -> None:
    if not is_in_shape(connection):
        raise DamageFound(tr("the tables are not those of the version"))
    (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    # From here on checksums vouch for what is there.
    if found != "ok" or has_blank_text(connection) or not _are_sets_sound(connection):
        raise DamageFound(tr("a row is not what its index says, or a part of it is blank"))
    try:
        _backups(path).make_before_update(datetime.now().astimezone())
    except DamagedCopy:
        raise
    except (HistoryProblem, OSError, *READ_ERRORS) as error:
        if isinstance(error, READ_ERRORS) and is_damage(error):
            raise
        raise HistoryProblem(Kind.HISTORY_NOT_UPDATED, path, reason(error)) from error
