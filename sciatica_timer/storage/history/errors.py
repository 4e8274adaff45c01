"""What SQLite says when something goes wrong: whether it means damage, and how it is told."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sciatica_timer.storage.files.errors import HistoryProblem, why

if TYPE_CHECKING:
    from collections.abc import Iterator

# A busy, full or locked file is told by an error of the same kind as these, which only their words tell apart.
_SIGNS_OF_DAMAGE = (
    "no such table",
    "no such column",
    "no such index",
    "unsupported file format",
    "Could not decode to UTF-8",
    "malformed",
    "user-defined function raised",  # `row_sum`, while an update gives each row its checksum: one is not text
)
_WORDS = {
    "locked": "another program is using it",
    "is full": "there is no room left",
    "readonly": "it can only be read there",
    "disk I/O error": "the disk could not be read or written, or has no room left",
    "unable to open": "this account may not open it, or there is no room left",
    "malformed": "the file is damaged",
    "not a database": "the file is damaged",
}
REASONS = tuple(_WORDS.values())


# Names that SQLite repeats of a damaged file need not be text.
READ_ERRORS = (sqlite3.Error, UnicodeDecodeError)


def is_damage(error: Exception) -> bool:
    """Say whether one of READ_ERRORS means that the content is broken; that of a busy, full or locked file does not."""
    if type(error) in {sqlite3.DatabaseError, sqlite3.DataError, sqlite3.InternalError, UnicodeDecodeError}:
        return True
    return isinstance(error, sqlite3.OperationalError) and any(sign in str(error) for sign in _SIGNS_OF_DAMAGE)


def in_words(error: sqlite3.Error) -> str:
    """Return what SQLite met, in plain words."""
    text = str(error)
    return next((words for sign, words in _WORDS.items() if sign in text), text)


def reason(error: Exception) -> str:
    """Return why a file of the history could not be used, in plain words."""
    if isinstance(error, sqlite3.Error):
        return in_words(error)
    if isinstance(error, UnicodeDecodeError):
        return _WORDS["malformed"]
    return why(error) if isinstance(error, OSError) else str(error)


class DamagedHistory(HistoryProblem):
    """A history that turned out to be damaged while it was used."""


@contextmanager
def plainly(what: str) -> Iterator[None]:
    """Raise what SQLite says, or a row that cannot be, as a HistoryProblem that begins with `what`.

    It is a DamagedHistory where SQLite says that the file is damaged.
    """
    try:
        yield
    except sqlite3.Error as error:
        kind = DamagedHistory if is_damage(error) else HistoryProblem
        raise kind(f"{what} ({in_words(error)}).") from error
    except (ValueError, TypeError, OverflowError) as error:
        raise HistoryProblem(f"{what}: a row holds what no version of the app writes ({error}).") from error
