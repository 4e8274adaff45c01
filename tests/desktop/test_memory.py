"""Freed memory of large pictures goes back to the system."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

SCRIPT = """
from sciatica_timer.desktop.memory import return_large_blocks

def resident_kb():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))

if {asks}:
    return_large_blocks()
bytearray(16 << 20)  # after this, glibc by itself keeps blocks of up to 16 MB
before = resident_kb()
picture = bytearray(8 << 20)
kept = [bytearray(100_000) for _ in range(20)]  # above the picture, so that the heap cannot shrink
del picture
print(resident_kb() - before)
"""


def grown_kb(*, asks):
    command = [sys.executable, "-c", SCRIPT.format(asks=asks)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="glibc alone keeps them")
def test_a_large_block_is_given_back_though_smaller_ones_came_after_it():
    assert grown_kb(asks=True) < 4 << 10 < grown_kb(asks=False)
