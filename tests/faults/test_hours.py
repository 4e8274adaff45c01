"""Eight hours of sessions, one after another in one window: nothing grows."""

from __future__ import annotations

import shutil
import threading
from contextlib import ExitStack

import pytest
from process_figures import figures, slope
from running_app import SETTINGS
from sound_server import SoundServer, missing_tools

from tools.dev.virtual_screen import virtual_screen

HOURS = 8
SPEED, LONG_SPEED = 1000, 60
# 5 sets of 10 reps of 67 s, with 45 s between the sets: an hour, near enough.
HEARD = "[outputs.quiet]\nvolume = 80\nvoice_volume = 80\n"  # the server's output, which had its check by ear
AN_HOUR = (
    SETTINGS
    + "check_in = false\n"
    + HEARD
    + "[choices.pelvic-tilt]\nsets = 5\nreps = 10\nhold_seconds = 60\nrest_seconds = 3\n"
)
END_PAGE_SECONDS = 1.2  # it heeds keys after 0.8 s
MOST_MEGABYTES_AN_HOUR = 1.0

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="xvfb or xdotool is not installed"
)


@pytest.fixture
def surroundings():
    """A screen, and a sound server where there is one."""
    with ExitStack() as stack:
        sound = {} if missing_tools() else stack.enter_context(SoundServer()).environment
        yield {**sound, "DISPLAY": stack.enter_context(virtual_screen()), "QT_QPA_PLATFORM": "xcb"}


def test_in_eight_hours_of_sessions_nothing_grows(start, surroundings, pytestconfig, tally):
    speed = LONG_SPEED if pytestconfig.getoption("long") else SPEED
    app = start("--speed", str(speed), settings=AN_HOUR, **surroundings)
    app.wait_until((app.folder / "history.sqlite3").exists)  # the window is there by then, and takes keys
    held = [an_hour(app, number) for number in range(1, HOURS + 1)]
    assert len(app.rows()) == 5 * HOURS
    later = list(enumerate(held))[1:]
    growth = slope([(hour, one.megabytes) for hour, one in later])
    tally("hours of sessions", hours=HOURS, sets=5 * HOURS, speed=speed, MB_after_an_hour=round(held[0].megabytes))
    tally("hours of sessions", MB_at_the_end=round(held[-1].megabytes), KB_more_an_hour=round(growth * 1024))
    tally("hours of sessions", handles=held[-1].handles, threads=held[-1].threads, processes=held[-1].processes)
    assert growth < MOST_MEGABYTES_AN_HOUR, held
    assert held[-1].handles <= held[0].handles, held
    assert held[-1].threads <= held[0].threads, held
    assert held[-1].processes <= held[0].processes, held
    app.end()


def an_hour(app, number):
    """Do a session by keys, leave its end, and tell what is held then."""
    app.press("ctrl+2", "space")
    app.wait_until(app.reached("prepare", number))
    app.wait_until(app.reached("session-done", number), seconds=120)
    pause(END_PAGE_SECONDS)
    app.press("Return")
    pause(END_PAGE_SECONDS)
    return figures(app.process.pid)


def pause(seconds):
    """Let real time pass, which the app measures."""
    threading.Event().wait(seconds)
