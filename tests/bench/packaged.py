"""From the start of the packaged app to its first painted window, warm and cold, against a packaged bare window."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from surroundings import Child, pairs
from table import Row, ratio_row

from tools.dev.child import Stop
from tools.packaging import freeze

if TYPE_CHECKING:
    from collections.abc import Iterator

    from surroundings import Surroundings

TARGET = "≤ 1.25 x"
DROP_CACHES = Path("/proc/sys/vm/drop_caches")


def run(where: Surroundings, *, quick: bool) -> list[Row]:
    """Give the rows of this part; builds what it measures first."""
    try:
        folder = freeze.build_bench()
    except Stop as stop:
        return [Row("packaged", f"skipped: {str(stop).splitlines()[0]}", target=TARGET)]
    data = where.data_dir("packaged")
    app = [folder / "app_window", "--data-dir", data]
    bare = [folder / "bare_window"]
    warm = pairs(7 if quick else 21, lambda: _painted(where, app), lambda: _painted(where, bare))
    rows = [ratio_row("packaged: start to first painted window", warm, "ms", "a packaged bare one", TARGET)]
    checkout = pairs(
        3 if quick else 11,
        lambda: _painted(where, app),
        lambda: _painted_checkout(where, data),
    )
    rows.append(ratio_row("  and beside the checkout", checkout, "ms", "the checkout's", "known"))
    if not _can_drop():
        return [*rows, Row("  cold", "skipped: the disk's cache cannot be emptied here", target=TARGET)]
    cold = pairs(3 if quick else 7, lambda: _painted(where, app, cold=True), lambda: _painted(where, bare, cold=True))
    return [*rows, ratio_row("  cold, from the disk", cold, "ms", "a packaged bare one", TARGET)]


def _painted(where: Surroundings, command: list[object], *, cold: bool = False) -> float:
    if cold:
        _drop()
    with _running(where, command) as child:
        return 1000 * child.painted()


def _painted_checkout(where: Surroundings, data: Path) -> float:
    with where.child("app_window.py", "--data-dir", data) as child:
        return 1000 * child.painted()


@contextlib.contextmanager
def _running(where: Surroundings, command: list[object]) -> Iterator[Child]:
    environ = {**where.environ, "BENCH_SPAWNED": repr(time.monotonic())}
    with subprocess.Popen(list(map(str, command)), env=environ, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Child(process)
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()


def _can_drop() -> bool:
    try:
        _drop()
    except OSError:
        return False
    return True


def _drop() -> None:
    os.sync()
    DROP_CACHES.write_text("3", encoding="ascii")
