"""Opening the history's file: a fresh, a damaged, a newer and a busy one are told apart before anything is changed."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from sciatica_timer.storage.history_errors import in_words, is_damage
from sciatica_timer.storage.history_schema import VERSION, migrate
from sciatica_timer.storage.problems import HistoryProblem, why
from sciatica_timer.storage.set_aside import set_aside

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
# https://www.sqlite.org/fileformat.html: two fields of the header, and the only values of the first.
_FRACTIONS, _FRACTIONS_KNOWN = slice(21, 24), bytes((64, 32, 32))
_USER_VERSION = slice(60, 64)


def open_history(path: Path, busy_seconds: float, *, mend: bool) -> tuple[sqlite3.Connection, str]:
    """Open a history, fresh where there is none, and bring it up to date.

    With `mend` a damaged file is set aside and a fresh one begun; the text says so, and is empty otherwise. Raises
    HistoryProblem when the file belongs to a newer version, is in use, or cannot be read or made; it is left untouched.
    """
    try:
        if _is_foreign(_header(path)):
            if mend:
                return _begin_anew(path, busy_seconds)
            raise HistoryProblem(f"The history {path} is damaged.")
        try:
            return _connect(path, busy_seconds), ""
        except sqlite3.DatabaseError as error:
            if not (mend and is_damage(error)):
                raise
            return _begin_anew(path, busy_seconds)
    except sqlite3.Error as error:
        raise HistoryProblem(f"The history {path} cannot be opened ({in_words(error)}).") from error
    except (OSError, ValueError) as error:
        reason = why(error) if isinstance(error, OSError) else "it is not a name that a file can have"
        raise HistoryProblem(f"The history {path} cannot be opened ({reason}).") from error


def _header(path: Path) -> bytes:
    """Read the first bytes without SQLite, which might already change something; nothing for no file."""
    if path.is_dir():
        raise HistoryProblem(f"The history {path} cannot be opened (it is a folder).")
    if not path.exists():
        if path.is_symlink():
            raise HistoryProblem(f"The history {path} cannot be opened (it is a link that leads nowhere).")
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        return b""
    if not path.is_file():
        raise HistoryProblem(f"The history {path} cannot be opened (it is not an ordinary file).")
    with path.open("rb") as stream:
        header = stream.read(_HEADER_BYTES)
    version = int.from_bytes(header[_USER_VERSION], "big")
    if not _is_foreign(header) and version > VERSION:
        raise HistoryProblem(
            f"The history {path} was written by a newer Sciatica Timer: its format is version {version}, and this one"
            f" knows versions up to {VERSION}. It was left as it is; please install the newer app."
        )
    return header


def _is_foreign(header: bytes) -> bool:
    whole = len(header) == _HEADER_BYTES and header.startswith(_MAGIC) and header[_FRACTIONS] == _FRACTIONS_KNOWN
    return bool(header) and not whole


def _connect(path: Path, busy_seconds: float) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
        migrate(connection)
        connection.execute("SELECT * FROM sets ORDER BY ordered_at DESC, number DESC LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _begin_anew(path: Path, busy_seconds: float) -> tuple[sqlite3.Connection, str]:
    kept = set_aside(path, companions=("-journal", "-wal", "-shm"))
    _header(path)
    connection = _connect(path, busy_seconds)
    return connection, f"The history was damaged. It is kept as {kept.name}, and a fresh one was begun."
