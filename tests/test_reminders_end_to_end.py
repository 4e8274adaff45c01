"""A reminder from the clock to the session: the real app, a bus of its own, and a stand-in for the desktop."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from bus_server import Bus, missing_tools

if missing_tools():
    pytest.skip(missing_tools(), allow_module_level=True)

from bus_services import NotificationService
from running_app import SETTINGS, starting


@pytest.fixture
def start(tmp_path):
    yield from starting(tmp_path)


@pytest.fixture
def bus():
    with Bus() as bus:
        yield bus


def due_just_now(**more: str) -> str:
    """Settings with a reminder that came a minute ago, and a mark before it."""
    now = datetime.now().replace(second=0, microsecond=0)  # noqa: DTZ005  what the wall shows
    due, mark = now - timedelta(minutes=1), now - timedelta(minutes=2)
    lines = "".join(f"{key} = {value}\n" for key, value in more.items())
    return f"{SETTINGS}{lines}reminded_until = {mark}\n[reminders.starter]\non = true\ntimes = [{due.time()}]\n"


def complaints(app):
    """End the app; what it said, but for what Qt's screen in memory cannot do."""
    said = app.end()[1].splitlines()
    assert app.process.returncode == 0
    return [line for line in said if "This plugin does not support raise()" not in line]


def test_start_on_the_notification_begins_the_session(bus, start):
    with NotificationService(bus, "actions", "body") as service:
        app = start("--speed", "20", settings=due_just_now(check_in="false"), DBUS_SESSION_BUS_ADDRESS=bus.address)
        told, title, body, buttons = service.next()
        assert (told, title) == ("shown", "Time for Starter")
        assert "30 minutes" in body
        assert buttons[2:] == ["start", "Start", "later", "Later"]
        service.press(1, "start")
        app.wait_until(app.reached("hold"))
        assert complaints(app) == []


def test_it_comes_out_of_sight_too_and_the_session_brings_the_window(bus, start):
    with NotificationService(bus, "actions") as service:
        settings = due_just_now(check_in="false")
        app = start("--in-background", "--speed", "20", settings=settings, DBUS_SESSION_BUS_ADDRESS=bus.address)
        assert service.next()[0] == "shown"
        service.press(1, "default")
        app.wait_until(app.reached("hold"))
        assert complaints(app) == []


def test_what_stands_there_goes_with_the_app(bus, start):
    with NotificationService(bus, "actions") as service:
        app = start(settings=due_just_now(), DBUS_SESSION_BUS_ADDRESS=bus.address)
        assert service.next()[0] == "shown"
        app.wait_until(lambda: "reminded_until" in (app.folder / "settings.toml").read_text())
        assert complaints(app) == []
        assert service.next() == ("closed", 1)


def test_without_a_desktop_that_shows_any_the_app_starts_all_the_same(bus, start):
    app = start("--start", "bridge", "--speed", "20", settings=due_just_now(), DBUS_SESSION_BUS_ADDRESS=bus.address)
    app.wait_until(app.reached("hold"))
    assert complaints(app) == []
