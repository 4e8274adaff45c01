"""From the start of the process to the first painted window, and the memory it takes, against a bare window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import processes
from surroundings import pairs
from table import Row, ratio_row

if TYPE_CHECKING:
    from surroundings import Surroundings

SETTLE_SECONDS = 5


def run(where: Surroundings, *, quick: bool) -> list[Row]:
    """Give the rows of this part."""
    data = where.data_dir("start")
    started = pairs(
        7 if quick else 21,
        lambda: _painted(where, "app_window.py", "--data-dir", data),
        lambda: _painted(where, "bare_window.py"),
    )
    return [
        ratio_row("start to first painted window", started, "ms", "a bare window", "≤ 1.25 x"),
        *_memory(where, quick=quick),
    ]


def _painted(where: Surroundings, script: str, *arguments: object) -> float:
    with where.child(script, *arguments) as child:
        return 1000 * child.painted()


def _memory(where: Surroundings, *, quick: bool) -> list[Row]:
    if not processes.AVAILABLE:
        return [Row("peak memory", "skipped: read from /proc, which is not here", target="≤ 1.35 x")]
    rows = []
    for name, options in (("window", ()), ("session running", ("--start", "bridge"))):
        data, players = where.data_dir("memory"), []

        def ours(data=data, options=options, players=players) -> float:
            return _peak(where, "app_window.py", "--data-dir", data, *options, players=players)

        found = pairs(2 if quick else 5, ours, lambda: _peak(where, "bare_window.py"))
        rows.append(ratio_row(f"peak memory, {name}", found, "MB", "a bare window", "≤ 1.35 x"))
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
