"""Orca on a screen and buses of its own, with what it says as lines: a context manager."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path

from running_app import APP

from tools.dev.virtual_screen import virtual_screen

HERE = Path(__file__).parent
PROGRAMS = ("orca", "Xvfb", "xdotool", "dbus-daemon", "openbox", "/usr/libexec/at-spi-bus-launcher")
SECONDS = 60


def missing_programs() -> str:
    """Return which of the programs is missing here; empty when none is."""
    if not sys.platform.startswith("linux"):
        return "there is no Orca here"
    found = [program for program in PROGRAMS if shutil.which(program) is None]
    return f"{', '.join(found)} not installed" if found else ""


class ScreenReader:
    """A desktop with a window manager, on which Orca reads; `environment` is for the programs that it is to read."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "speech.txt"
        self._folder = folder

    def __enter__(self):
        with ExitStack() as endings:
            display = endings.enter_context(virtual_screen())
            (self._folder / "orca").mkdir(parents=True)
            shutil.copy(HERE / "orca/orca-customizations.py", self._folder / "orca")
            self.log.touch()
            (self._folder / "run").mkdir(mode=0o700)
            kept = {name: text for name, text in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "LC_"))}
            self.environment = {
                **kept,
                "DISPLAY": display,
                "HOME": str(self._folder),
                "XDG_DATA_HOME": str(self._folder),
                "XDG_RUNTIME_DIR": str(self._folder / "run"),
                "GSETTINGS_BACKEND": "memory",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "QT_QPA_PLATFORM": "xcb",
                "LC_ALL": "C.UTF-8",
            }
            bus = self._start(endings, "dbus-daemon", "--session", "--nofork", "--print-address", out=subprocess.PIPE)
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
            self._start(endings, "openbox")
            own = {"PYTHONPATH": str(HERE / "orca"), "SPEECH_LOG": str(self.log)}
            self._start(endings, "orca", **own)
            self.wait_until(lambda: self.lines)
            self._endings = endings.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._endings.close()

    def _start(self, endings, *command, out=subprocess.DEVNULL, **own):
        process = subprocess.Popen(
            command, env={**self.environment, **own}, stdout=out, stderr=subprocess.DEVNULL, text=True
        )
        endings.callback(_end, process)
        return process

    def start_app(self, *options: str) -> subprocess.Popen[str]:
        """Start the app, which Orca is to read."""
        return subprocess.Popen(
            [*APP, *options],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    @property
    def lines(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines()

    def wait_until(self, there, seconds=SECONDS):
        until = time.monotonic() + seconds
        while not there():
            assert time.monotonic() < until, f"it did not come; heard last: {self.lines[-5:]}"
            threading.Event().wait(0.02)


def _end(process) -> None:
    process.terminate()
    process.communicate()
