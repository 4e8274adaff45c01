"""A real window, and keys that an X server repeats for as long as they are held."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from running_app import LONGEST_SECONDS, SETTINGS, starting

from tools.dev.virtual_screen import virtual_screen

HELD_SECONDS = "1.5"  # the X server repeats after 0.66 s, then every 40 ms
UNASKED = SETTINGS + "check_in = false\n"
needs_keys = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="xvfb or xdotool is not installed"
)


@pytest.fixture
def start(tmp_path):
    yield from starting(tmp_path)


@pytest.fixture
def screen():
    with virtual_screen() as display:
        yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


def has_keys(app):
    """Return what looks whether the window is built and has the keyboard."""

    def look():
        if not (app.folder / "history.sqlite3").exists():  # and until the app is its client, the X server is not asked:
            return False  # it begins anew when its last client leaves, and lets nobody in meanwhile
        command = ["xdotool", "getwindowfocus", "getwindowname"]
        asked = subprocess.run(command, env=app.environment, capture_output=True, text=True, check=False)
        return "Sciatica Timer" in asked.stdout

    return look


def hold(app, key):
    command = ["xdotool", "keydown", key, "sleep", HELD_SECONDS, "keyup", key]
    subprocess.run(command, env=app.environment, check=True, timeout=LONGEST_SECONDS)


def times(app, name):
    return sum(line["name"] == name for line in app.traced())


@needs_keys
def test_space_held_starts_what_is_next_today_and_held_again_pauses(start, screen):
    app = start(settings=UNASKED + 'programme = "starter"\n', **screen)
    app.wait_until(has_keys(app))
    hold(app, "space")
    app.wait_until(app.reached("prepare"))
    app.press("Right")
    app.wait_until(app.reached("out"))  # by now every repeat has come
    assert times(app, "paused") == 0
    hold(app, "space")
    app.wait_until(app.reached("paused"))
    app.press("Shift_L", "space")  # no finger comes down again within 20 ms, which xdotool alone might
    app.wait_until(app.reached("out", 2))
    assert times(app, "paused") == 1


@needs_keys
def test_enter_held_at_the_first_start_begins_the_session_asked_for(start, screen):
    app = start("--start", "bridge", settings="", **screen)
    app.wait_until(has_keys(app))
    hold(app, "Return")
    app.wait_until(app.reached("prepare"))
    app.press("Right")
    app.wait_until(app.reached("out"))
    assert times(app, "paused") == 0


@pytest.mark.skipif(not shutil.which("setxkbmap"), reason="setxkbmap is not installed")
@needs_keys
@pytest.mark.parametrize("layout", ["bg", "fr", "cz"])
def test_letters_and_digits_are_found_on_any_layout(start, screen, layout):
    """By the places of an English keyboard: 3 for the back, 2 for the leg, then Enter, and H for "it hurts more"."""
    app = start("--start", "bridge", settings=SETTINGS, **screen)
    subprocess.run(["setxkbmap", layout], env=app.environment, check=True)
    app.wait_until(has_keys(app))
    app.press("12", "11", "Return", "Return")
    app.wait_until(app.reached("prepare"))
    app.press("Right")
    app.wait_until(app.reached("out"))
    app.press("43")
    (row,) = app.wait_until(app.rows)
    assert row["outcome"] == "stopped_for_pain"
