"""How long after its due time each phase and cue is shown, and whether that grows over a long session."""

from __future__ import annotations

import json
import statistics
import time
from typing import TYPE_CHECKING

from table import Row

if TYPE_CHECKING:
    from surroundings import Surroundings

LONG_CHOICE = "\n[choices.bridge]\nsets = 12\nreps = 12\nhold_seconds = 3\nrest_seconds = 3\n"
FAST = 20


def run(where: Surroundings, *, quick: bool) -> list[Row]:
    """Give the rows of this part: at real speed, and 20 minutes of session time at 20 times the speed."""
    return [
        *_rows(where, "shown after its due time, real speed", 1, 30 if quick else 120),
        *_rows(where, f"  20 minutes of session at {FAST} x speed", FAST, 20 if quick else 60),
    ]


def _rows(where: Surroundings, name: str, speed: int, seconds: float) -> list[Row]:
    late = _lateness(where, speed, seconds)
    if len(late) < 8:
        return [Row(name, f"only {len(late)} rows were traced")]
    quarter = len(late) // 4
    growth = statistics.median(late[-quarter:]) - statistics.median(late[:quarter])
    p99 = sorted(late)[int(0.99 * (len(late) - 1))]
    figures = f"p99 {p99:.1f} ms, median {statistics.median(late):.1f} ms"
    return [
        Row(name, figures, f"{len(late)} phases and cues in {seconds:.0f} s", "p99 ≤ 20 ms"),
        Row("  growth, last quarter against first", f"{growth:+.2f} ms", "medians", "none"),
    ]


def _lateness(where: Surroundings, speed: int, seconds: float) -> list[float]:
    """Milliseconds of real time, in order of the session."""
    trace = where.folder / "trace.jsonl"
    trace.unlink(missing_ok=True)
    data = where.data_dir("exactness", LONG_CHOICE)
    options = ("--data-dir", data, "--start", "bridge", "--speed", speed, "--trace", trace)
    with where.child("app_window.py", *options) as child:
        child.painted()
        time.sleep(seconds)
        rows = [json.loads(line) for line in trace.read_text(encoding="utf-8").splitlines()]
    return [1000 * (row["at"] - row["due"]) / speed for row in rows]
