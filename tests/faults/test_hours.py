"""Eight hours of sessions in one window: nothing grows. With --long, a programme and pages between them."""

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
    + "check_in = false\nwait_for_me = false\n"
    + HEARD
    + "[choices.pelvic-tilt]\nsets = 5\nreps = 10\nhold_seconds = 60\nrest_seconds = 3\n"
)
END_PAGE_SECONDS = 1.2  # it heeds keys after 0.8 s
MOST_MEGABYTES_AN_HOUR = 1.0
MOST_TEMPORARY = 2
STARTER_SETS = 9  # the tilt has five, the fall-out a row for each side
PAGES = ("ctrl+3", "End", "Home", "ctrl+4", "ctrl+5", "ctrl+1")

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="xvfb or xdotool is not installed"
)


@pytest.fixture
def surroundings():
    """A screen, and a sound server where there is one."""
    with ExitStack() as stack:
        sound = {} if missing_tools() else stack.enter_context(SoundServer()).environment
        yield {**sound, "DISPLAY": stack.enter_context(virtual_screen()), "QT_QPA_PLATFORM": "xcb"}


def test_in_eight_hours_of_sessions_nothing_grows(start, surroundings, pytestconfig, tally, tmp_path):
    is_long = pytestconfig.getoption("long")
    speed, between = (LONG_SPEED, STARTER_SETS) if is_long else (SPEED, 0)
    (scratch := tmp_path / "scratch").mkdir()
    app = start("--speed", str(speed), settings=AN_HOUR, **surroundings, TMPDIR=str(scratch))
    app.wait_until((app.folder / "history.sqlite3").exists)  # the window is there by then, and takes keys
    held = [an_hour(app, number, is_long=is_long) for number in range(1, HOURS + 1)]
    later = list(enumerate(held))[1:]  # in the first, what plays may still be on its way
    growth = slope([(hour, one.megabytes) for hour, one in later])
    tally("hours of sessions", hours=HOURS, sets=5 * HOURS, speed=speed, MB_at_first=round(held[1].megabytes))
    tally("hours of sessions", MB_at_the_end=round(held[-1].megabytes), KB_more_an_hour=round(growth * 1024))
    tally("hours of sessions", handles=held[-1].handles, threads=held[-1].threads, processes=held[-1].processes)
    assert growth < MOST_MEGABYTES_AN_HOUR, held
    assert held[-1].handles <= held[1].handles, held
    assert held[-1].threads <= held[1].threads, held
    assert held[-1].processes <= held[1].processes, held
    assert len(app.rows()) == (5 + between) * HOURS
    assert len(list(scratch.iterdir())) <= MOST_TEMPORARY
    assert app.end()[1] == ""


def an_hour(app, number, *, is_long):
    """Do sessions by keys, leave the end of each, look at other pages by choice, and tell what is held then."""
    if is_long:
        a_session(app, 2 * number - 1, "ctrl+2", "ctrl+Tab", "space")
        app.press("ctrl+2", "ctrl+Tab", *PAGES)
    a_session(app, 2 * number if is_long else number, "ctrl+2", "space")
    return figures(app.process.pid)


def a_session(app, number, *keys):
    before = len(app.traced())
    app.press(*keys)
    app.wait_until(lambda: any(line["name"] == "prepare" for line in app.traced()[before:]))
    app.wait_until(app.reached("session-done", number), seconds=120)
    pause(END_PAGE_SECONDS)
    app.press("Return")
    pause(END_PAGE_SECONDS)


def pause(seconds):
    """Let real time pass, which the app measures."""
    threading.Event().wait(seconds)
