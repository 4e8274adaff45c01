"""The process beside a session on buses of its own, with stand-ins for the services of a desktop."""

import os
import signal
import subprocess
import sys

import pytest
from bus_server import Bus, CompanionRun, missing_tools

if missing_tools():
    pytest.skip(missing_tools(), allow_module_level=True)

from bus_services import Desktop, Logind, Person
from jeepney import DBusAddress, DBusErrorResponse, DBusNameFlags, message_bus

NAME = "org.mpris.MediaPlayer2.sciatica_timer"
PATH = "/org/mpris/MediaPlayer2"
PLAYER = DBusAddress(PATH, NAME, "org.mpris.MediaPlayer2.Player")
ROOT = DBusAddress(PATH, NAME, "org.mpris.MediaPlayer2")
BRIDGE = {"title": "Hold 3 of 10", "album": "Bridge", "length_seconds": 60, "position_seconds": 12.5}


@pytest.fixture
def session():
    with Bus() as bus:
        yield bus


@pytest.fixture
def system():
    with Bus() as bus:
        yield bus


@pytest.mark.parametrize("service", [Desktop.SCREEN_SAVER, Desktop.GNOME])
def test_display_and_computer_are_held_awake_until_released_and_the_desktop_hears_who_asks(session, service):
    with Desktop(session, service) as desktop, CompanionRun(session.address) as companion:
        companion.say("hold")
        assert companion.hear() == {"is": "awake", "display": True}
        assert desktop.next() == ("held", service, "Sciatica Timer", "An exercise session is open")
        companion.say("release")
        assert desktop.next() == ("let go", service)
        companion.say("hold")
        assert desktop.next()[0] == "held"
        assert companion.end() == (0, b"")


def test_where_only_the_computer_can_be_kept_awake_that_is_said(session):
    with Desktop(session, Desktop.POWER) as desktop, CompanionRun(session.address) as companion:
        companion.say("hold")
        assert companion.hear() == {"is": "awake", "display": False}
        assert desktop.next()[:2] == ("held", "org.freedesktop.PowerManagement.Inhibit")


def test_what_is_held_is_let_go_when_stdin_ends(session):
    with Desktop(session, Desktop.SCREEN_SAVER) as desktop, CompanionRun(session.address) as companion:
        companion.say("hold")
        assert desktop.next()[0] == "held"
        assert companion.end() == (0, b"")
        assert desktop.next() == ("gone", Desktop.SCREEN_SAVER)


APP = """
import sys
from PySide6.QtCore import QCoreApplication
from sciatica_timer.desktop.integration.system import System
application = QCoreApplication([])
system = System()
system.begin()
system.show_state("Playing", "Hold", "Bridge", 60, 0)
application.exec()
"""


def test_what_is_held_is_let_go_when_the_app_is_killed(session, system):
    environ = {"DBUS_SESSION_BUS_ADDRESS": session.address, "DBUS_SYSTEM_BUS_ADDRESS": system.address}
    with Desktop(session, Desktop.SCREEN_SAVER) as desktop, Logind(system) as logind, Person(session) as person:
        with subprocess.Popen([sys.executable, "-c", APP], env={**os.environ, **environ}) as app:
            assert desktop.next()[0] == "held"
            assert logind.next()[0] == "locked"
            person.wait_for_owner(NAME, owned=True)
            app.send_signal(signal.SIGKILL)
        assert desktop.next() == ("gone", Desktop.SCREEN_SAVER)
        assert logind.next() == ("unlocked",)
        person.wait_for_owner(NAME, owned=False)


def test_without_any_bus_it_says_why_and_is_silent_otherwise():
    with CompanionRun() as companion:
        companion.say("state", status="Playing", **BRIDGE)
        companion.say("hold")
        assert companion.hear() == {"is": "not awake", "why": "there is no session bus"}
        companion.say("ready for sleep")
        companion.say("state", status="Stopped")
        companion.say("release")
        assert companion.end() == (0, b"")


def test_on_a_desktop_without_any_such_service_it_says_so(session):
    with CompanionRun(session.address) as companion:
        companion.say("hold")
        assert companion.hear() == {"is": "not awake", "why": "no service of the desktop took the request"}


def test_a_session_bus_that_only_systemd_knows_of_is_found(session):
    folder = session.address.removeprefix("unix:path=").removesuffix("/bus")
    with (
        Desktop(session, Desktop.SCREEN_SAVER),
        CompanionRun(XDG_RUNTIME_DIR=folder) as companion,
    ):
        companion.say("hold")
        assert companion.hear() == {"is": "awake", "display": True}


def test_a_bus_that_hangs_from_the_start_is_told_and_holds_nothing_up(session, system):
    session.hang()
    system.hang()
    with CompanionRun(session.address, system.address) as companion:
        companion.say("state", status="Playing", **BRIDGE)
        companion.say("hold")
        assert companion.hear()["is"] == "not awake"
        assert companion.end() == (0, b"")


def test_buses_that_hang_later_do_not_keep_it_from_ending(session, system):
    with Desktop(session, Desktop.SCREEN_SAVER) as desktop, Logind(system) as logind:
        with CompanionRun(session.address, system.address) as companion:
            companion.say("hold")
            assert companion.hear()["is"] == "awake"
            assert (desktop.next()[0], logind.next()[0]) == ("held", "locked")
            session.hang()
            system.hang()
            companion.say("state", status="Playing", **BRIDGE)
            companion.say("release")
            assert companion.end() == (0, b"")
        session.go_on()
        system.go_on()  # until then a bus may hold the lock that it has just handed over
        assert logind.next() == ("unlocked",)
        assert desktop.next()[0] in {"let go", "gone"}


def test_what_makes_no_sense_is_passed_over(session):
    with CompanionRun(session.address) as companion, Person(session) as person:
        deep = b"[" * 100_000
        for line in (b"", b"not json", b"[1]", b'{"do": 5}', b'{"what": 1}', b"\xff\xfe", deep, b'{"do": "state"}'):
            companion.say_raw(line)
        odd = b'{"do": "state", "status": "Playing", "title": "\\ud800\\u0000x", "album": 7, "length_seconds": 1e400,'
        companion.say_raw(odd + b' "position_seconds": NaN}')
        person.wait_for_owner(NAME, owned=True)
        assert person.get(PLAYER, "Metadata")["xesam:title"] == ("s", "?x")
        assert person.get(PLAYER, "Position") >= 0
        assert companion.end() == (0, b"")


class TestSleep:
    def test_it_waits_for_the_session_to_be_put_aside_and_no_longer(self, system):
        with Logind(system) as logind, CompanionRun(system=system.address) as companion:
            companion.say("hold")
            assert companion.hear()["is"] == "not awake"
            assert logind.next() == ("locked", "sleep", "delay")
            logind.prepare_for_sleep(True)
            assert companion.hear() == {"is": "going to sleep"}
            assert logind.told.empty()
            companion.say("ready for sleep")
            assert logind.next() == ("unlocked",)
            logind.prepare_for_sleep(False)
            assert companion.hear() == {"is": "woke up"}
            assert logind.next() == ("locked", "sleep", "delay")
            companion.say("release")
            assert logind.next() == ("unlocked",)

    def test_it_is_held_up_for_a_second_at_most(self, system):
        with Logind(system) as logind, CompanionRun(system=system.address) as companion:
            companion.say("hold")
            assert logind.next()[0] == "locked"
            logind.prepare_for_sleep(True)
            assert logind.next() == ("unlocked",)

    def test_a_sleep_that_does_not_come_leaves_the_lock_held(self, system):
        with Logind(system) as logind, CompanionRun(system=system.address) as companion:
            companion.say("hold")
            assert companion.hear()["is"] == "not awake"
            assert logind.next()[0] == "locked"
            logind.prepare_for_sleep(True)
            logind.prepare_for_sleep(False)
            assert companion.hear() == {"is": "going to sleep"}
            assert companion.hear() == {"is": "woke up"}
            companion.say("ready for sleep")  # late
            companion.say("release")
            assert logind.next() == ("unlocked",)
            assert logind.told.empty()


class TestMediaKeys:
    @pytest.fixture
    def companion(self, session):
        with CompanionRun(session.address) as companion:
            yield companion

    @pytest.fixture
    def person(self, session):
        with Person(session) as person:
            yield person

    def test_the_name_is_owned_while_a_session_is_open_and_not_otherwise(self, companion, person):
        companion.say("hold")
        assert companion.hear()["is"] == "not awake"
        assert not person.owner(NAME)
        for _ in range(2):
            companion.say("state", status="Paused", **BRIDGE)
            person.wait_for_owner(NAME, owned=True)
            companion.say("state", status="Stopped")
            person.wait_for_owner(NAME, owned=False)

    def test_keys_arrive_as_words(self, companion, person):
        companion.say("state", status="Playing", **BRIDGE)
        person.wait_for_owner(NAME, owned=True)
        for method in ("PlayPause", "Play", "Pause", "Next", "Previous", "Stop"):
            assert person.call(PLAYER, method) == ()
        person.call(ROOT, "Raise")
        heard = [companion.hear() for _ in range(7)]
        keys = ["play-pause", "play", "pause", "next", "previous", "stop", "raise"]
        assert heard == [{"is": "key", "key": key} for key in keys]

    def test_what_has_changed_is_signalled_and_what_has_not_is_not(self, companion, person):
        companion.say("state", status="Playing", **BRIDGE)
        person.wait_for_owner(NAME, owned=True)
        changed = person.listen(member="PropertiesChanged", path=PATH)
        companion.say("state", status="Playing", **BRIDGE)
        companion.say("state", status="Paused", **BRIDGE)
        assert changed() == (PLAYER.interface, {"PlaybackStatus": ("s", "Paused")}, [])
        companion.say("state", status="Paused", **{**BRIDGE, "title": "Rest"})
        interface, properties, _ = changed()
        assert interface == PLAYER.interface
        assert list(properties) == ["Metadata"]
        assert properties["Metadata"][1]["xesam:title"] == ("s", "Rest")

    def test_a_player_of_that_name_that_is_there_already_keeps_it(self, companion, person):
        person.send(message_bus.RequestName(NAME, DBusNameFlags.do_not_queue))
        companion.say("state", status="Playing", **BRIDGE)
        own = f"{NAME}.instance{companion.process.pid}"
        person.wait_for_owner(own, owned=True)
        assert person.get(DBusAddress(PATH, own, PLAYER.interface), "PlaybackStatus") == "Playing"

    def test_odd_calls_are_refused_by_name_and_the_next_is_answered(self, companion, person):
        companion.say("state", status="Playing", **BRIDGE)
        person.wait_for_owner(NAME, owned=True)
        with pytest.raises(DBusErrorResponse) as refused:
            person.call(PLAYER, "Dance", "a{sv}", ({"how": ("s", "well")},))
        assert refused.value.name == "org.freedesktop.DBus.Error.UnknownMethod"
        assert person.get(PLAYER, "PlaybackStatus") == "Playing"


def test_it_does_not_wake_while_nothing_happens(session, system):
    with (
        Desktop(session, Desktop.SCREEN_SAVER),
        Logind(system) as logind,
        Person(session) as person,
        CompanionRun(session.address, system.address) as companion,
    ):
        companion.say("state", status="Playing", **BRIDGE)
        person.wait_for_owner(NAME, owned=True)
        companion.say("hold")
        assert companion.hear()["is"] == "awake"
        assert logind.next()[0] == "locked"
        logind.prepare_for_sleep(True)
        assert companion.hear()["is"] == "going to sleep"
        before = companion.wake_ups()
        assert logind.next() == ("unlocked",)  # a second later
        assert companion.wake_ups() - before < 8
