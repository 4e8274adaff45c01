"""What the measured processes need around them: a screen, a sound server, a data folder, and how they are started."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tools.dev.child import ROOT, environment
from tools.dev.virtual_screen import virtual_screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CHILDREN = Path(__file__).parent / "children"
SETTINGS = 'safety_acknowledged_on = "2026-01-01"\nprepare_seconds = 5\n'


@dataclass(frozen=True)
class Surroundings:
    """Where the app runs while it is measured; `screen` and `sound` are empty where there is none."""

    folder: Path
    environ: dict[str, str]
    screen: str
    sound: str

    def data_dir(self, name: str, settings: str = "") -> Path:
        """Make a fresh data folder, with the safety page acknowledged."""
        path = self.folder / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(mode=0o700)
        (path / "settings.toml").write_text(SETTINGS + settings, encoding="utf-8")
        return path

    @contextlib.contextmanager
    def child(self, script: str, *arguments: object) -> Iterator[Child]:
        """Run one of the scripts beside this file until the block ends."""
        command = [sys.executable, str(CHILDREN / script), *map(str, arguments)]
        environ = {**self.environ, "BENCH_SPAWNED": repr(time.monotonic())}
        with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True) as process:
            try:
                yield Child(process)
            finally:
                process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(10)
                process.kill()


class Child:
    """A window under measurement."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.pid = process.pid

    def painted(self) -> float:
        """Wait for the first painted window; gives the seconds since the process was asked for."""
        assert self._process.stdout is not None
        return float(self._process.stdout.readline())


@contextlib.contextmanager
def open_surroundings(folder: Path) -> Iterator[Surroundings]:
    """Find or start a screen and a sound server for as long as the block lasts."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    with contextlib.ExitStack() as stack:
        environ = environment(str(runtime))
        environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed app is compiled once, not at every start
        environ["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
        screen = _screen(stack, environ)
        sound = _sound(stack, environ)
        yield Surroundings(folder, environ, screen, sound)


def _screen(stack: contextlib.ExitStack, environ: dict[str, str]) -> str:
    if shutil.which("Xvfb"):
        environ["DISPLAY"] = stack.enter_context(virtual_screen())
        environ["QT_QPA_PLATFORM"] = "xcb"
        environ.pop("WAYLAND_DISPLAY", None)
    return environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY") or ""


def _sound(stack: contextlib.ExitStack, environ: dict[str, str]) -> str:
    """Start a silent sound server of our own, where the tests' own way to do so and its tools are there."""
    with contextlib.suppress(ImportError):
        from sound_server import SoundServer, missing_tools

        if not missing_tools():
            heard = stack.enter_context(SoundServer()).environment
            environ["PULSE_SERVER"] = heard["PULSE_SERVER"]
            return "a silent sound server"
    return ""


def machine() -> str:
    """One line on what was measured where."""
    from importlib.metadata import version

    model = "unknown processor"
    with contextlib.suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), model)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')}, {platform.system()}, "
        f"{os.cpu_count()} x {model}{load}"
    )


def pairs(count: int, ours: Callable[[], float], theirs: Callable[[], float]) -> list[tuple[float, float]]:
    """Measure two things in turn, ours first in every other pair; the first pair only warms up."""
    found = []
    for number in range(count + 1):
        if number % 2:
            a = ours()
            found.append((a, theirs()))
        else:
            b = theirs()
            found.append((ours(), b))
    return found[1:]
