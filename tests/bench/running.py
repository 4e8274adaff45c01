"""What an open window, a running countdown and a moving figure take of a core."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import processes
from table import Row

from tools.dev.child import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from surroundings import Surroundings

SETTLE_SECONDS = 12  # the preview of the chosen exercise plays once before the window rests


def run(where: Surroundings, *, quick: bool) -> list[Row]:
    """Give the rows of this part."""
    if not processes.AVAILABLE:
        return [Row("use of the processor", "skipped: read from /proc, which is not here")]
    seconds = 10 if quick else 30
    return [
        *_at_rest(where, "idle window", seconds),
        *_at_rest(where, "paused session", seconds, "--start", "bridge", "--pause-after", "8"),
        _busy(where, "countdown, still", seconds, "≤ 5 %", settings="reduce_motion = true\n"),
        _busy(where, "session, figure moving half the time", seconds, "≤ 12 %"),
        _busy(where, "session, figure moving all the time", seconds, "≤ 12 %", exercise="slow-bridge"),
    ]


def _at_rest(where: Surroundings, name: str, seconds: float, *options: str) -> list[Row]:
    data = where.data_dir("rest")
    tally = where.folder / "tally"
    with where.child("app_window.py", "--tally", tally, "--data-dir", data, *options) as child:
        child.painted()
        time.sleep(SETTLE_SECONDS)
        before = len(tally.read_bytes())
        use = processes.used_between(child.pid, seconds)
        new = tally.read_bytes()[before:]
    timers, wakes = new.count(b"t"), new.count(b"w")
    return [
        Row(f"{name}: use of a core", _percent(use), f"over {use.seconds:.0f} s", "≤ 0.2 %"),
        Row(f"{name}: timers fired", str(timers), f"event loop woke {wakes} times, threads {use.wakes} times", "0"),
    ]


def _busy(
    where: Surroundings, name: str, seconds: float, target: str, *, settings: str = "", exercise: str = "bridge"
) -> Row:
    data = where.data_dir("busy", settings)
    _add_slow_exercise(data)
    with where.child("app_window.py", "--data-dir", data, "--start", exercise) as child:
        child.painted()
        time.sleep(8)  # past the time to get ready
        use = processes.used_between(child.pid, seconds)
    sound = "with sound" if where.sound else "without a sound server"
    return Row(name, _percent(use), f"over {use.seconds:.0f} s, {sound}", target)


def _percent(use: processes.Use) -> str:
    both = use.percent + use.percent_of_children
    return f"{both:.2f} % (window {use.percent:.2f}, player {use.percent_of_children:.2f})"


def _add_slow_exercise(data: Path) -> None:
    """A bridge that takes a minute up, so that the figure moves all the while."""
    text = (ROOT / "resources" / "exercises" / "bridge.toml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("out_seconds", "order"))]
    slow = "\n".join(lines).replace('id = "bridge"', 'id = "slow-bridge"\norder = 99')
    (data / "exercises").mkdir()
    own = slow.replace("[pace]", "[pace]\nout_seconds = 60")
    (data / "exercises" / "slow-bridge.toml").write_text(own, encoding="utf-8")
