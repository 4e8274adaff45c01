"""The lock of a folder, held by the system: it goes with its holder, however that ends, and with nobody else.

A file that only says who holds it needs guesses: its process number may be another program's by now, and its computer
another one that shares the folder, or whose folder was copied here. Between computers that share a folder this one
holds as far as the folder's locks do, which SQLite relies on, too.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = os.O_RDWR | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


class FolderLock:
    """Locks a file, which stays where it is."""

    def __init__(self, file: Path) -> None:
        """Name the file; nothing is locked yet."""
        self._file = file
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Take the lock; return False while another process has it.

        What cannot be locked at all is nobody's, or ours.
        """
        if self._descriptor is not None:
            return True
        with suppress(OSError):
            self._descriptor = self._opened()
        if self._descriptor is None:
            return True
        try:
            _lock(self._descriptor)
        except BlockingIOError:
            self.release()
            return False
        except OSError:
            return True
        return True

    def _opened(self) -> int:
        """Open the file, and make it if it is not there; another process may make it at the same moment."""
        try:
            return os.open(self._file, _FLAGS | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return os.open(self._file, _FLAGS)

    def release(self) -> None:
        """Let the lock go, if it is held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error

else:

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
