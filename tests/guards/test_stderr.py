"""A session on a real screen, with a screen reader's bus: not a line on stderr that a person would have to explain."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from running_app import SETTINGS, starting

from tools.dev.virtual_screen import virtual_screen

TWO_REPS = SETTINGS + "check_in = false\n[choices.bridge]\nsets = 1\nreps = 2\nhold_seconds = 2\nrest_seconds = 1\n"
needs_a_screen = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "xdotool", "dbus-daemon"))) or not sys.platform.startswith("linux"),
    reason="xvfb, xdotool or dbus is not installed",
)


@pytest.fixture
def bus():
    """A session bus that starts the bus of screen readers, where the system has that."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    yield process.stdout.readline().strip()
    process.kill()
    process.communicate()


@pytest.fixture
def start(tmp_path):
    yield from starting(tmp_path)


@needs_a_screen
def test_nothing_is_said_on_stderr_from_the_first_page_to_the_end_of_a_session(start, bus):
    with virtual_screen() as display:
        listened_to = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DBUS_SESSION_BUS_ADDRESS": bus}
        app = start("--speed", "4", settings=TWO_REPS, DISPLAY=display, QT_QPA_PLATFORM="xcb", **listened_to)
        app.wait_until((app.folder / "history.sqlite3").exists)
        app.press("ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+1", "question", "question", "F11", "F11")
        app.press("ctrl+2", "Down", "space")
        app.wait_until(app.reached("out"))
        app.press("s", "Escape", "space")
        app.wait_until(app.reached("paused"))
        app.press("space", "h")
        app.wait_until(app.rows)
        assert app.end() == ("", "")
