"""The log's file: bounded, for its owner alone, and never a reason for anything else to fail."""

from __future__ import annotations

import errno
import logging
import os
import stat
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES, OLDER = 256 * 1024, 2
MOST_WAITING, LONGEST_LINE = 200, 2000

# A link is not followed, and a pipe without a reader is not waited for. RotatingFileHandler does both, makes the file
# readable for everyone, and its module takes 10 ms to import.
_FLAGS = os.O_WRONLY | os.O_APPEND
for _name in ("O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK", "O_BINARY"):
    _FLAGS |= getattr(os, _name, 0)


class LogFile(logging.Handler):
    """Keeps lines until `open`, then writes each as it comes; one that cannot be written is let go.

    Of an exception its outline is written, whatever words it has. A full file becomes `log.txt.1`, that one
    `log.txt.2`, and the one before is deleted.
    """

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is made yet."""
        super().__init__(logging.INFO)
        self._path = path
        self._waiting: list[bytes] | None = []

    def open(self) -> None:
        """Write what waits, and every line from now on at once."""
        waiting, self._waiting = self._waiting, None
        for line in waiting or ():
            self._try_to_write(line)

    def descriptor(self) -> int | None:
        """Open the file for somebody who writes to it by itself and closes it; None where that cannot be."""
        with suppress(OSError, ValueError):
            return self._opened()
        return None

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = _line(record)
        except Exception as error:  # noqa: BLE001  a line that cannot be told must not fail who tells it
            line = f"(a line could not be told: {type(error).__name__})\n".encode()
        if self._waiting is None:
            self._try_to_write(line)
        elif len(self._waiting) < MOST_WAITING:
            self._waiting.append(line)

    def _try_to_write(self, line: bytes) -> None:
        with suppress(OSError, ValueError):
            self._make_room(len(line))
            descriptor = self._opened()
            try:
                os.write(descriptor, line)
            finally:
                os.close(descriptor)

    def _opened(self) -> int:
        try:
            descriptor = os.open(self._path, _FLAGS)
        except FileNotFoundError:
            descriptor = os.open(self._path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            self._close_to_others(descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor

    def _close_to_others(self, descriptor: int) -> None:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
            raise OSError(errno.EINVAL, "not a file of its own")
        if os.name == "posix" and stat.S_IMODE(found.st_mode) != 0o600:  # noqa: PLR2004
            os.fchmod(descriptor, 0o600)

    def _make_room(self, wanted: int) -> None:
        try:
            size = self._path.lstat().st_size
        except FileNotFoundError:
            return
        if size + wanted > MOST_BYTES and stat.S_ISREG(self._path.lstat().st_mode):
            for number in range(OLDER, 0, -1):
                older = self._path.with_name(f"{self._path.name}.{number - 1}") if number > 1 else self._path
                with suppress(FileNotFoundError):
                    older.replace(self._path.with_name(f"{self._path.name}.{number}"))


def _line(record: logging.LogRecord) -> bytes:
    """Return a record in one line, and its exception in some more, each set in."""
    at = datetime.fromtimestamp(record.created).astimezone().isoformat(" ", "seconds")
    words = _plain(record.getMessage())
    error = record.exc_info[1] if record.exc_info else None
    told = _outline(error) if error is not None else getattr(record, "outline", "")
    further = "".join(f"\n    {_plain(line)}" for line in told.splitlines())
    return f"{at} {record.levelname.lower()}: {words}{further}\n".encode("utf-8", "backslashreplace")


def _outline(error: BaseException) -> str:
    from sciatica_timer.core.error_outline import outline  # noqa: PLC0415  start-up: hardly ever needed

    return outline(error)


def _plain(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)[:LONGEST_LINE]
