"""What the process beside a session costs: how soon it holds the computer awake, its memory, and its work."""

from __future__ import annotations

import statistics
import time
from contextlib import ExitStack

from bus_server import Bus, CompanionRun, missing_tools
from processes import peak_megabytes, used_between

QUICK_SECONDS, FULL_SECONDS = 5, 60
QUICK_STARTS, FULL_STARTS = 5, 20
STATE = {"status": "Playing", "title": "Hold", "album": "Bridge", "length_seconds": 60, "position_seconds": 0}


def run(quick: bool) -> list[tuple[str, str, str]]:
    """Give (figure, value, target) for each figure."""
    if missing := missing_tools():
        return [("the process beside a session", f"skipped: {missing}", "")]
    starts = [_seconds_until_awake() for _ in range(QUICK_STARTS if quick else FULL_STARTS)]
    return [
        ("computer held awake after", f"{statistics.median(starts) * 1000:.0f} ms", "≤ 500 ms"),
        *_while_held(QUICK_SECONDS if quick else FULL_SECONDS),
    ]


def _seconds_until_awake() -> float:
    with ExitStack() as stack:
        session, system = _desktop(stack)
        began = time.perf_counter()
        _hold(stack, session, system)
        return time.perf_counter() - began


def _while_held(seconds: float) -> list[tuple[str, str, str]]:
    with ExitStack() as stack:
        companion = _hold(stack, *_desktop(stack))
        companion.say("state", **STATE)
        use = used_between(companion.process.pid, seconds)
        memory = peak_megabytes(companion.process.pid)
    work = f"{use.percent:.2f} % of a core, woken {use.wakes} times in {use.seconds:.0f} s"
    return [
        ("process beside a session", work, "none: it waits"),
        ("memory of it", f"{memory:.0f} MB at its peak", "known"),
    ]


def _desktop(stack: ExitStack) -> tuple[Bus, Bus]:
    from bus_services import Desktop, Logind

    session, system = stack.enter_context(Bus()), stack.enter_context(Bus())
    stack.enter_context(Desktop(session, Desktop.SCREEN_SAVER))
    stack.enter_context(Logind(system))
    return session, system


def _hold(stack: ExitStack, session: Bus, system: Bus) -> CompanionRun:
    companion = stack.enter_context(CompanionRun(session.address, system.address))
    companion.say("hold")
    assert companion.hear()["is"] == "awake"
    return companion
