"""From the start of the process to the first painted window, and the memory it takes, against a bare window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import processes
from surroundings import pairs
from table import Row, ratio_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from surroundings import Surroundings

SETTLE_SECONDS = 5
MOST_START, MOST_MEMORY = 2.0, 2.4  # times a bare window: what passes; 48 MB may be the figure's frames
MEMORY_OF = {"window": (), "session running": ("--start", "bridge")}


def run(where: Surroundings, *, quick: bool) -> Iterator[Row]:
    """Give the rows of this part."""
    yield start_row(where, 7 if quick else 21)
    yield from memory_rows(where, 2 if quick else 5)


def measurements(where: Surroundings) -> list[Callable[[], list[Row]]]:
    """The quick ones, each of which can be measured again."""
    return [lambda: [start_row(where, 5)], lambda: memory_rows(where, 2, ("window",))]


def start_row(where: Surroundings, count: int) -> Row:
    """Measure the time to the first painted window so often."""
    data = where.data_dir("start")
    started = pairs(
        count,
        lambda: _painted(where, "app_window.py", "--data-dir", data),
        lambda: _painted(where, "bare_window.py"),
    )
    return ratio_row("start to first painted window", started, "ms", "a bare window", "≤ 1.6 x", MOST_START)


def _painted(where: Surroundings, script: str, *arguments: object) -> float:
    with where.child(script, *arguments) as child:
        return 1000 * child.painted()


def memory_rows(where: Surroundings, count: int, names: tuple[str, ...] = tuple(MEMORY_OF)) -> list[Row]:
    """Measure the peak memory so often; of the player beside it, once."""
    if not processes.AVAILABLE:
        return [Row("peak memory", "skipped: read from /proc, which is not here", target="≤ 1.5 x")]
    rows = []
    for name in names:
        data, players = where.data_dir("memory"), []

        def ours(data=data, options=MEMORY_OF[name], players=players) -> float:
            return _peak(where, "app_window.py", "--data-dir", data, *options, players=players)

        found = pairs(count, ours, lambda: _peak(where, "bare_window.py"))
        most = MOST_MEMORY if name == "window" else float("inf")
        rows.append(ratio_row(f"peak memory, {name}", found, "MB", "a bare window", "≤ 1.5 x", most))
        if any(players):
            rows.append(Row("  and the process that plays", f"{max(players):.0f} MB", target="known"))
    return rows


def _peak(where: Surroundings, script: str, *arguments: object, players: list[float] | None = None) -> float:
    with where.child(script, *arguments) as child:
        child.painted()
        time.sleep(SETTLE_SECONDS)
        if players is not None:
            players.append(sum(map(processes.peak_megabytes, processes.children_of(child.pid))))
        return processes.peak_megabytes(child.pid)
