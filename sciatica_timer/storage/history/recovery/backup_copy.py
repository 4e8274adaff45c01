"""One database copied while it may be in use, page by page, and looked through before the copy counts."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind
from sciatica_timer.core.translation import tr
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.atomic import sync_folder
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.schema import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Stopping = Callable[[], bool]

PAGES = 256  # 1 MB a step: between two of them a set can be written
_BUSY_SECONDS = 2.0
_LOOK_EVERY = 10_000  # SQLite's own instructions, some of 0.1 ms


class DamagedCopy(HistoryProblem):
    """A copy that is damaged, as what it was made of must be."""


class Stopped(Exception):  # noqa: N818  no fault: the app is being closed
    """The copy was not finished, because nobody wants it any more."""


class Contents(Value):
    """What a database of the history holds; the days are those of the first and the last set."""

    version: int
    sets: int
    check_ins: int
    first_day: date | None
    last_day: date | None


def never() -> bool:
    """Mark the copy as wanted to its end."""
    return False


def copy_whole(source: Path, target: Path, stopping: Stopping = never) -> Contents:
    """Copy a history to a name that nothing has yet; it appears there once it is whole and looked through.

    Raises HistoryProblem, sqlite3.Error, OSError and Stopped; then nothing is left behind.
    """
    temporary = target.with_name(f".{target.name}.{os.urandom(6).hex()}.tmp")
    os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        as_of = source.stat().st_mtime_ns
        copy_pages(source, temporary, stopping)
        found = looked_through(temporary, stopping)
        os.utime(temporary, ns=(as_of, as_of))  # tells later whether the history has changed since
        sync_file(temporary)
        temporary.rename(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
    return found


def copy_pages(source: Path, target: Path, stopping: Stopping = never) -> None:
    """Copy a database into another that exists, in one transaction of the latter."""

    def step(_status: int, _remaining: int, _total: int) -> None:
        if stopping():
            raise Stopped

    with closing(connect(source)) as one, closing(connect(target)) as other:
        one.backup(other, pages=PAGES, progress=step, sleep=0.02)  # sleeps only while another program writes


def looked_through(path: Path, stopping: Stopping = never) -> Contents:
    """Look through a whole database and tell what it holds.

    Raises HistoryProblem for damage and for a version that is not known, sqlite3.Error, OSError and Stopped.
    """
    with closing(connect(path, "ro")) as connection:
        connection.set_progress_handler(stopping, _LOOK_EVERY)
        try:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if found != "ok":
                raise DamagedCopy(Kind.COPY_IS_DAMAGED, path, found)
            return contents(connection)
        except sqlite3.OperationalError:
            if stopping():
                raise Stopped from None
            raise


def contents(connection: sqlite3.Connection) -> Contents:
    """Return what a database holds; raises HistoryProblem for a version that is not known, and sqlite3.Error."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if not 1 <= version <= VERSION:
        raise HistoryProblem(Kind.VERSION_UNKNOWN, "", version, VERSION)
    sets, first, last = connection.execute("SELECT count(*), min(local_date), max(local_date) FROM sets").fetchone()
    check_ins = 0 if version == 1 else connection.execute("SELECT count(*) FROM sessions").fetchone()[0]
    return Contents(version, sets, check_ins, _day(first), _day(last))


def connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """Open a database that is there; none is made where there is none. Raises sqlite3.Error."""
    address = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(address, timeout=_BUSY_SECONDS, isolation_level=None, uri=True)


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError as error:
        raise DamagedCopy(Kind.COPY_IS_DAMAGED, "", tr("a day is {0}").format(repr(text))) from error


def sync_file(path: Path) -> None:
    """Make the content of a file last. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
