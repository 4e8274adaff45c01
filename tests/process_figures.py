"""What a process and its children hold, as Linux tells it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Figures(NamedTuple):
    """Memory in MB, open handles, threads and processes, summed up over a process and all below it."""

    megabytes: float
    handles: int
    threads: int
    processes: int


def family(pid: int) -> list[int]:
    """A process and all below it."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError):
            for child in (task / "children").read_text().split():
                found += family(int(child))
    return found


def figures(pid: int) -> Figures:
    """Add up what a process and its children hold now."""
    held = [_of(one) for one in family(pid)]
    return Figures(*(sum(column) for column in zip(*held, strict=True)))


def slope(points: list[tuple[float, float]]) -> float:
    """The slope of the line that is nearest to some points."""
    count = len(points)
    mean_x, mean_y = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def _of(pid: int) -> Figures:
    status = Path(f"/proc/{pid}/status").read_text().splitlines()
    fields = {line.partition(":")[0]: line.partition(":")[2].split() for line in status}
    handles = len(list(Path(f"/proc/{pid}/fd").iterdir()))
    return Figures(int(fields["VmRSS"][0]) / 1024, handles, int(fields["Threads"][0]), 1)
