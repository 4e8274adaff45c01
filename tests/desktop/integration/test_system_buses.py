"""The system as a session has it, on buses of their own."""

import pytest
from bus_server import SECONDS, Bus, missing_tools

if missing_tools():
    pytest.skip(missing_tools(), allow_module_level=True)

from bus_services import Desktop, Logind, Person
from jeepney import DBusAddress

from sciatica_timer.desktop.integration.awake import NO_SERVICE
from sciatica_timer.desktop.integration.system import System

NAME = "org.mpris.MediaPlayer2.sciatica_timer"
PLAYER = DBusAddress("/org/mpris/MediaPlayer2", NAME, "org.mpris.MediaPlayer2.Player")


@pytest.fixture
def session(monkeypatch):
    with Bus() as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        yield bus


@pytest.fixture
def system_bus(monkeypatch):
    with Bus() as bus:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
        yield bus


@pytest.fixture
def next_of(qtbot):
    """Wait for what happens next at a service, while the app goes on: Qt writes to a process when it has time."""

    def wait(service):
        qtbot.waitUntil(lambda: not service.told.empty(), timeout=SECONDS * 1000)
        return service.next()

    return wait


@pytest.fixture
def system(qapp):
    system = System()
    yield system
    system.shut_down()


def test_two_sessions_one_after_the_other(qtbot, session, system_bus, system, next_of):
    with Desktop(session, Desktop.SCREEN_SAVER) as desktop, Logind(system_bus) as logind, Person(session) as person:
        for _ in range(2):
            system.begin()
            system.show_state("Playing", "Hold", "Bridge", 60, 0)
            assert next_of(desktop)[0] == "held"
            assert next_of(logind)[0] == "locked"
            person.wait_for_owner(NAME, owned=True)
            with qtbot.waitSignal(system.media_key, timeout=SECONDS * 1000) as key:
                person.call(PLAYER, "PlayPause")
            assert key.args == ["play-pause"]
            with qtbot.waitSignal(system.going_to_sleep, timeout=SECONDS * 1000):
                logind.prepare_for_sleep(True)
            system.paused_for_sleep()
            assert next_of(logind) == ("unlocked",)
            system.end()
            assert next_of(desktop)[0] in {"let go", "gone"}
            person.wait_for_owner(NAME, owned=False)


def test_a_session_that_ends_and_begins_at_once_is_held_awake(session, system_bus, system, next_of):
    with Desktop(session, Desktop.SCREEN_SAVER) as desktop:
        system.begin()
        assert next_of(desktop)[0] == "held"
        system.end()
        system.begin()
        told = {next_of(desktop)[0], next_of(desktop)[0]}
        assert "held" in told
        assert told & {"let go", "gone"}


def test_one_that_is_killed_comes_back_with_all_it_held(qtbot, session, system_bus, system, next_of):
    with Desktop(session, Desktop.SCREEN_SAVER) as desktop, Person(session) as person:
        system.begin()
        system.show_state("Paused", "Hold", "Bridge", 60, 0)
        assert next_of(desktop)[0] == "held"
        person.wait_for_owner(NAME, owned=True)
        with qtbot.waitSignal(system._process.died, timeout=SECONDS * 1000):
            system._process._process.kill()
        assert {next_of(desktop)[0], next_of(desktop)[0]} == {"gone", "held"}
        person.wait_for_owner(NAME, owned=True)


def test_without_a_service_it_is_said(qtbot, session, system_bus, system):
    with qtbot.waitSignal(system.problem, timeout=SECONDS * 1000) as problem:
        system.begin()
    assert problem.args == [NO_SERVICE]
