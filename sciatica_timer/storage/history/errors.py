"""What SQLite reports when something goes wrong: whether it means damage, and which reason it is."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind, Reason
from sciatica_timer.storage.files.errors import HistoryProblem, StorageProblem, why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sciatica_timer.core.problem import Problem

# All of these are SQLITE_ERROR, which their messages alone tell apart.
_SIGNS_OF_DAMAGE = (
    "no such table",
    "no such column",
    "no such index",
    "unsupported file format",
    "Could not decode to UTF-8",
    "malformed",
    "user-defined function raised",  # `row_sum`, while an update gives each row its checksum: one is not text
)
_PRIMARY_CODE = 0xFF
# https://www.sqlite.org/rescode.html: the primary code, and a part of its message for Python 3.10, which has no code.
_REASONS = (
    (5, "locked", Reason.IN_USE),
    (6, "locked", Reason.IN_USE),
    (13, "is full", Reason.NO_ROOM),
    (8, "readonly", Reason.READ_ONLY),
    (10, "disk I/O error", Reason.DISK_ERROR),
    (14, "unable to open", Reason.CANNOT_OPEN),
    (11, "malformed", Reason.DAMAGED),
    (26, "not a database", Reason.DAMAGED),
)
# Names that SQLite repeats of a damaged file need not be text.
READ_ERRORS = (sqlite3.Error, UnicodeDecodeError)


class DamageFound(sqlite3.DatabaseError):
    """Damage that the app has found where SQLite sees none."""


class DamagedHistory(HistoryProblem):
    """A history that turned out to be damaged while it was used."""


def is_damage(error: Exception) -> bool:
    """Return whether one of READ_ERRORS means that the content is broken, not that a file is busy, full or locked."""
    if type(error) in {
        DamageFound,
        sqlite3.DatabaseError,
        sqlite3.DataError,
        sqlite3.InternalError,
        UnicodeDecodeError,
    }:
        return True
    return isinstance(error, sqlite3.OperationalError) and any(sign in str(error) for sign in _SIGNS_OF_DAMAGE)


def reason(error: Exception) -> Reason | Problem | str:
    """Return why a file of the history could not be used; an error's own message where it is no reason known here."""
    if isinstance(error, (DamageFound, UnicodeDecodeError)):
        return Reason.DAMAGED
    if isinstance(error, sqlite3.Error):
        return _sqlite_reason(error)
    if isinstance(error, StorageProblem):
        return error.problem
    return why(error) if isinstance(error, OSError) else str(error)


def _sqlite_reason(error: sqlite3.Error) -> Reason | str:
    code, text = getattr(error, "sqlite_errorcode", None), str(error)
    for number, sign, found in _REASONS:
        if (code & _PRIMARY_CODE == number) if code is not None else (sign in text):
            return found
    return text


@contextmanager
def raising(act: Kind) -> Iterator[None]:
    """Raise what SQLite reports, or a row that cannot be, as a HistoryProblem of the kind `act`.

    It is a DamagedHistory where SQLite reports damage.
    """
    try:
        yield
    except sqlite3.Error as error:
        kind = DamagedHistory if is_damage(error) else HistoryProblem
        raise kind(act, "", reason(error)) from error
    except (ValueError, TypeError, OverflowError) as error:
        raise HistoryProblem(Kind.ODD_ROW, "", act, str(error)) from error
