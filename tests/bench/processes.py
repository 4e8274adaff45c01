"""Reads what Linux tells about a process and its children: time on the processor, memory, how often it woke."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path
from typing import NamedTuple

TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
AVAILABLE = Path("/proc/self/stat").exists()


class Use(NamedTuple):
    """What a process and those it started used over a while; `percent` is of one core."""

    percent: float
    percent_of_children: float
    wakes: int
    seconds: float


def children_of(pid: int) -> list[int]:
    """The processes that a process started."""
    return [int(found) for found in _read(Path(f"/proc/{pid}/task/{pid}/children")).split()]


def used_between(pid: int, seconds: float) -> Use:
    """Watch a process for so long."""
    before, began = _reading(pid), time.monotonic()
    time.sleep(seconds)
    after, passed = _reading(pid), time.monotonic() - began
    own, others = ((after[i] - before[i]) / TICKS / passed * 100 for i in (0, 1))
    return Use(own, others, after[2] - before[2], passed)


def peak_megabytes(pid: int) -> float:
    """The most memory a process has held at once."""
    return _status(pid, "VmHWM") / 1024


def _reading(pid: int) -> tuple[int, int, int]:
    return _ticks(pid), sum(map(_ticks, children_of(pid))), _switches(pid)


def _ticks(pid: int) -> int:
    fields = _read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12]) if fields else 0


def _switches(pid: int) -> int:
    """How often its threads went to sleep of themselves, which is how often they woke."""
    return sum(_status(int(task.name), "voluntary_ctxt_switches") for task in Path(f"/proc/{pid}/task").iterdir())


def _status(pid: int, name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+)", _read(Path(f"/proc/{pid}/status")), re.MULTILINE)
    return int(found[1]) if found else 0


def _read(path: Path) -> str:
    """Return what Linux says there; empty for a thread or process that ended between being listed and read."""
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return ""
