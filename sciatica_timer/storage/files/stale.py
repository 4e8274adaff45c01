"""What a kill or a power cut left half written: found by its name, and deleted once it is old."""

from __future__ import annotations

import os
import re
import shutil
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

OLD_SECONDS = 3600.0  # whoever still writes one is done long before
_OURS = re.compile(r"\.[^/]+\.[0-9a-f]{12}\.tmp|\.room-[0-9a-f]{12}\.tmp", re.DOTALL)
_LAID_DOWN = re.compile(r"\.taking\.[0-9a-f]{12}\.tmp")  # a folder, of journal.py
_FOLDERS = ("", "exercises", "programmes", "backups")


def drop_stale(folder: Path, now: float) -> None:
    """Delete such files in a data folder that are an hour old at `now`, in seconds since 1970; nothing raises."""
    for name in _FOLDERS:
        with suppress(OSError), os.scandir(folder / name) as entries:
            for entry in list(entries):
                with suppress(OSError):
                    found = entry.stat(follow_symlinks=False)
                    if _OURS.fullmatch(entry.name) and _is_stale(found, now):
                        os.unlink(entry.path)  # noqa: PTH108  what it is was told for this very entry
                    elif _LAID_DOWN.fullmatch(entry.name) and _is_stale(found, now, stat.S_IFDIR):
                        shutil.rmtree(entry.path)


def _is_stale(found: os.stat_result, now: float, kind: int = stat.S_IFREG) -> bool:
    """Return whether it is an ordinary file, or a folder, of this account's own, and old."""
    is_mine = os.name != "posix" or found.st_uid == os.geteuid()
    return stat.S_IFMT(found.st_mode) == kind and is_mine and now - found.st_mtime > OLD_SECONDS
