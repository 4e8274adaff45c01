"""The temporary folder of rendered words: locked while the app runs, so that the next start knows what was left behind.

It goes with the app, or with the process that speaks. Only where both end by force, or the computer does, it stays.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from pathlib import Path

from sciatica_timer.desktop.folder_lock import FolderLock

PREFIX = "sciatica-timer-"
LOCK_NAME = "lock"
UNLOCKED_SECONDS = 24 * 3600.0  # a folder without a lock file is new, or as old as the versions that locked none


class SpokenFolder:
    """A folder of this run's own, made when it is first asked for."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._lock: FolderLock | None = None

    @property
    def path(self) -> Path | None:
        """Return the folder, if there is one."""
        return self._path

    def make(self) -> Path:
        """Return the folder, made and locked unless it is there; raise OSError where there is no room for one."""
        if self._path is None:
            path = Path(tempfile.mkdtemp(prefix=PREFIX))
            self._lock = FolderLock(path / LOCK_NAME)
            self._lock.take()
            self._path = path
        return self._path

    def remove(self) -> None:
        """Remove the folder with all that is in it."""
        if self._lock is not None:
            self._lock.release()  # first: elsewhere than on Linux a file that is open stays
        if self._path is not None:
            shutil.rmtree(self._path, ignore_errors=True)
        self._path = self._lock = None


def remove_stale() -> None:
    """Remove the folders of this account that no running app holds."""
    for path in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        if _is_ours(path) and _is_stale(path):
            shutil.rmtree(path, ignore_errors=True)


def _is_ours(path: Path) -> bool:
    try:
        found = path.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and (not hasattr(os, "geteuid") or found.st_uid == os.geteuid())


def _is_stale(path: Path) -> bool:
    file = path / LOCK_NAME
    try:
        if not file.exists():
            return time.time() - path.stat().st_mtime > UNLOCKED_SECONDS
    except OSError:
        return False
    lock = FolderLock(file)
    is_free = lock.take()
    lock.release()
    return is_free
