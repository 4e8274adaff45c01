"""What an open window, a running countdown and a moving figure take of a core."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import processes
from table import Row

from tools.dev.child import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from surroundings import Surroundings

SETTLE_SECONDS = 12  # the preview of the chosen exercise plays once before the window rests
PAUSED_SETTLE_SECONDS = 24  # what is told beside a session goes away by itself, and the figure takes its room
READY_SECONDS = 8  # past the time to get ready
FULL_SECONDS, QUICK_SECONDS = 30, 10
WORST = 1.5  # times its target: what a shared machine may add
AT_REST_PERCENT, PLAYER_PERCENT, STILL_PERCENT, MOVING_PERCENT = 0.5, 3.0, 5.0, 5.0


def run(where: Surroundings, *, quick: bool) -> Iterator[Row]:
    """Give the rows of this part."""
    for measure in measurements(where, quick=quick):
        yield from measure()


def measurements(where: Surroundings, *, quick: bool) -> list[Callable[[], list[Row]]]:
    """What is measured, one window after the other; each gives its rows and can be measured again."""
    if not processes.AVAILABLE:
        return [lambda: [Row("use of the processor", "skipped: read from /proc, which is not here")]]
    seconds = QUICK_SECONDS if quick else FULL_SECONDS
    return [
        lambda: _at_rest(where, "idle window", seconds),
        lambda: _at_rest(
            where, "paused session", seconds, "--start", "bridge", "--pause-after", "8", settle=PAUSED_SETTLE_SECONDS
        ),
        lambda: [_busy(where, "countdown, still", seconds, STILL_PERCENT, settings="reduce_motion = true\n")],
        lambda: [_busy(where, "session, figure moving half the time", seconds, MOVING_PERCENT)],
        lambda: [_busy(where, "session, figure moving all the time", seconds, MOVING_PERCENT, exercise="slow-bridge")],
    ]


def _at_rest(
    where: Surroundings, name: str, seconds: float, *options: str, settle: float = SETTLE_SECONDS
) -> list[Row]:
    data = where.data_dir("rest")
    tally = where.folder / "tally"
    with where.child("app_window.py", "--tally", tally, "--data-dir", data, *options) as child:
        child.painted()
        time.sleep(settle)
        before = len(tally.read_bytes())
        use = processes.used_between(child.pid, seconds)
        new = tally.read_bytes()[before:]
    timers, wakes = new.count(b"t"), new.count(b"w")
    return [
        _percent_row(f"{name}: use of a core", use.percent, AT_REST_PERCENT, f"the window, over {use.seconds:.0f} s"),
        _percent_row("  and the player", use.percent_of_children, PLAYER_PERCENT, ""),
        Row(f"{name}: timers fired", str(timers), f"event loop woke {wakes} times, threads {use.wakes} times", "0"),
    ]


def _busy(
    where: Surroundings, name: str, seconds: float, most: float, *, settings: str = "", exercise: str = "bridge"
) -> Row:
    data = where.data_dir("busy", settings)
    _add_slow_exercise(data)
    with where.child("app_window.py", "--data-dir", data, "--start", exercise) as child:
        child.painted()
        time.sleep(READY_SECONDS)
        use = processes.used_between(child.pid, seconds)
    sound = "with sound" if where.sound else "without a sound server"
    parts = f"window {use.percent:.1f}, player {use.percent_of_children:.1f}, {use.seconds:.0f} s, {sound}"
    return _percent_row(name, use.percent + use.percent_of_children, most, parts)


def _percent_row(figure: str, percent: float, most: float, against: str) -> Row:
    return Row(figure, f"{percent:.2f} %", against, f"≤ {most:g} %", percent, most * WORST)


def _add_slow_exercise(data: Path) -> None:
    """A bridge that takes a minute up, so that the figure moves all the while."""
    text = (ROOT / "resources" / "exercises" / "bridge.toml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("out_seconds", "order"))]
    slow = "\n".join(lines).replace('id = "bridge"', 'id = "slow-bridge"\norder = 99')
    (data / "exercises").mkdir()
    own = slow.replace("[pace]", "[pace]\nout_seconds = 60")
    (data / "exercises" / "slow-bridge.toml").write_text(own, encoding="utf-8")
