"""Freed memory goes back to the system; glibc would rather keep it once large pictures have come and gone."""

from __future__ import annotations

import ctypes
import sys

M_MMAP_THRESHOLD = -3  # of mallopt(3); being set, it no longer grows to the largest block that was ever freed
LARGE_BYTES = 128 * 1024  # what glibc begins with


def return_large_blocks() -> None:
    """Have every large block returned as it is freed; nothing changes where the C library knows no such thing."""
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, LARGE_BYTES)
