"""Where tests keep their files: in memory, because a disk takes 4 ms to confirm each write of a history."""

from __future__ import annotations

import os
import shutil

SHARED_MEMORY = "/dev/shm"
ROOM_BYTES = 2 * 1024**3  # a test of the largest histories takes 100 MB, and is cleared away when it has passed


def memory(place: str = SHARED_MEMORY) -> str:
    """Return a folder in memory that has room and runs programs, empty where there is none."""
    if not os.access(place, os.W_OK | os.X_OK) or os.statvfs(place).f_flag & getattr(os, "ST_NOEXEC", 0):
        return ""
    return place if shutil.disk_usage(place).free >= ROOM_BYTES else ""
