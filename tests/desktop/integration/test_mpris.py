"""The session as a media player, asked by plain messages."""

import sys

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("there is no D-Bus here", allow_module_level=True)

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call

from sciatica_timer.desktop.integration import mpris
from sciatica_timer.desktop.integration.mpris import PATH, PLAYER, PROPERTIES, ROOT, MediaPlayer
from sciatica_timer.desktop.integration.now_playing import NowPlaying

BRIDGE = NowPlaying("Playing", "Hold 3 of 10", "Bridge", 60.0, 12.5)
ERROR = "org.freedesktop.DBus.Error."


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


class Rig:
    """A player, its clock, and the keys it has told."""

    def __init__(self, now=BRIDGE):
        self.clock = Clock()
        self.keys = []
        self.player = MediaPlayer(self.keys.append, self.clock)
        self.player.show(now)

    def call(self, interface, member, signature=None, body=(), path=PATH):
        message = new_method_call(DBusAddress(path, ":1.1", interface), member, signature, body)
        message.header.serial = 1
        answer = self.player.answer(message)
        answer.serialise(serial=1)  # whatever is answered can go over a bus
        return answer

    def ask(self, *call, **more):
        answer = self.call(*call, **more)
        assert answer.header.message_type is MessageType.method_return, answer.body
        return answer.body

    def error(self, *call, **more):
        answer = self.call(*call, **more)
        assert answer.header.message_type is MessageType.error
        return answer.header.fields[HeaderFields.error_name].removeprefix(ERROR)

    def all(self, interface):
        (properties,) = self.ask(PROPERTIES, "GetAll", "s", (interface,))
        return {name: value for name, (_, value) in properties.items()}

    def show(self, now):
        return {signal.header.fields[HeaderFields.member]: signal.body for signal in self.player.show(now)}


@pytest.fixture
def rig():
    return Rig()


def test_it_tells_what_it_is(rig):
    told = rig.all(ROOT)
    assert (told["Identity"], told["DesktopEntry"]) == ("Sciatica Timer", "sciatica-timer")
    assert (told["CanQuit"], told["CanRaise"], told["HasTrackList"]) == (False, True, False)


def test_it_tells_how_the_session_stands(rig):
    told = rig.all(PLAYER)
    assert told["PlaybackStatus"] == "Playing"
    assert told["Metadata"] == {
        "mpris:trackid": ("o", "/sciatica_timer/part/1"),
        "mpris:length": ("x", 60_000_000),
        "xesam:title": ("s", "Hold 3 of 10"),
        "xesam:album": ("s", "Bridge"),
    }
    assert (told["CanSeek"], told["CanControl"], told["CanGoNext"]) == (False, True, True)
    assert rig.ask(PROPERTIES, "Get", "ss", (PLAYER, "Rate")) == (("d", 1.0),)


def test_its_description_names_just_the_methods_and_properties_that_are_there(rig):
    (text,) = rig.ask("org.freedesktop.DBus.Introspectable", "Introspect")
    described = {node.get("name"): node for node in ET.fromstring(text)}
    for interface, node in described.items():
        told = rig.ask(PROPERTIES, "GetAll", "s", (interface,))[0]
        types = {each.get("name"): each.get("type") for each in node.findall("property")}
        assert types == {name: signature for name, (signature, _) in told.items()}
    arguments = {
        (interface, method.get("name")): "".join(each.get("type") for each in method if each.get("direction") == "in")
        for interface, node in described.items()
        for method in node.findall("method")
    }
    assert arguments == {key: signature for key, (signature, _) in rig.player._methods.items()}


@pytest.mark.parametrize(("path", "child"), [("/", "org"), ("/org", "mpris"), ("/org/mpris", "MediaPlayer2")])
def test_the_way_to_it_can_be_walked(rig, path, child):
    (text,) = rig.ask("org.freedesktop.DBus.Introspectable", "Introspect", path=path)
    assert [node.get("name") for node in ET.fromstring(text)] == [child]


class TestPlace:
    def place(self, rig):
        return rig.all(PLAYER)["Position"] / 1e6

    def test_it_runs_on_while_playing_up_to_the_end(self, rig):
        rig.clock.now += 10
        assert self.place(rig) == 22.5
        rig.clock.now += 1000
        assert self.place(rig) == 60

    def test_it_stands_while_paused(self):
        rig = Rig(NowPlaying("Paused", "", "", 60.0, 12.5))
        rig.clock.now += 10
        assert self.place(rig) == 12.5

    def test_a_jump_is_told_and_the_passing_of_time_is_not(self, rig):
        rig.clock.now += 10
        assert rig.show(NowPlaying("Playing", "Hold 3 of 10", "Bridge", 60.0, 22.3)) == {}
        assert rig.show(NowPlaying("Playing", "Hold 3 of 10", "Bridge", 60.0, 0.0)) == {"Seeked": (0,)}

    def test_a_length_that_is_not_known_lets_no_time_pass(self):
        rig = Rig(NowPlaying("Playing", "", "", 0.0, 5.0))
        rig.clock.now += 10
        assert self.place(rig) == 5


class TestChanges:
    def test_only_what_has_changed_is_told(self, rig):
        paused = NowPlaying("Paused", "Hold 3 of 10", "Bridge", 60.0, 12.5)
        assert rig.show(paused) == {"PropertiesChanged": (PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])}
        assert rig.show(paused) == {}

    def test_another_part_is_another_track(self, rig):
        told = rig.show(NowPlaying("Playing", "Rest", "Bridge", 60.0, 12.5))["PropertiesChanged"][1]
        assert list(told) == ["Metadata"]
        assert told["Metadata"][1]["mpris:trackid"] == ("o", "/sciatica_timer/part/2")

    def test_keys_that_do_nothing_any_more_are_told(self, rig):
        still = NowPlaying("Playing", "Hold 3 of 10", "Bridge", 60.0, 12.5, can_go_on=False)
        told = rig.show(still)["PropertiesChanged"][1]
        assert told == dict.fromkeys(("CanGoNext", "CanGoPrevious", "CanPlay", "CanPause"), ("b", False))


class TestKeys:
    @pytest.mark.parametrize(("method", "key"), mpris.KEYS.items())
    def test_each_leaves_as_a_word(self, rig, method, key):
        assert rig.ask(PLAYER, method) == ()
        assert rig.keys == [key]

    def test_raise_asks_for_the_window_and_quit_for_nothing(self, rig):
        rig.ask(ROOT, "Raise")
        rig.ask(ROOT, "Quit")
        assert rig.keys == ["raise"]

    def test_all_but_stop_do_nothing_where_the_session_cannot_go_on(self):
        rig = Rig(NowPlaying("Paused", can_go_on=False))
        for method in mpris.KEYS:
            assert rig.ask(PLAYER, method) == ()
        assert rig.keys == ["stop"]

    def test_a_call_need_not_name_its_interface(self, rig):
        rig.ask(None, "PlayPause")
        assert rig.keys == ["play-pause"]

    def test_seeking_does_nothing_and_opening_is_refused(self, rig):
        assert rig.ask(PLAYER, "Seek", "x", (5,)) == ()
        assert rig.ask(PLAYER, "SetPosition", "ox", ("/a", 5)) == ()
        assert rig.error(PLAYER, "OpenUri", "s", ("file:///x",)) == "NotSupported"
        assert rig.keys == []


class TestPeer:
    def test_it_answers_a_ping(self, rig):
        assert rig.ask("org.freedesktop.DBus.Peer", "Ping") == ()

    def test_it_knows_its_computer_or_says_that_it_does_not(self, rig, tmp_path, monkeypatch):
        call = ("org.freedesktop.DBus.Peer", "GetMachineId")
        monkeypatch.setattr(mpris, "MACHINE_IDS", (tmp_path / "none", tmp_path / "id"))
        assert rig.error(*call) == "Failed"
        (tmp_path / "id").write_text("0123abcd\n")
        assert rig.ask(*call) == ("0123abcd",)


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ((PLAYER, "Dance"), "UnknownMethod"),
        ((None, "Dance"), "UnknownMethod"),
        ((ROOT, "PlayPause"), "UnknownMethod"),
        (("org.mpris.MediaPlayer2.TrackList", "AddTrack"), "UnknownInterface"),
        ((PLAYER, "PlayPause", "s", ("now",)), "InvalidArgs"),
        ((PROPERTIES, "Get", "s", (PLAYER,)), "InvalidArgs"),
        ((PROPERTIES, "Get"), "InvalidArgs"),
        ((PROPERTIES, "Get", "ss", (PLAYER, "Colour")), "UnknownProperty"),
        ((PROPERTIES, "Get", "ss", ("a.b", "Rate")), "UnknownInterface"),
        ((PROPERTIES, "GetAll", "s", ("a.b",)), "UnknownInterface"),
        ((PROPERTIES, "Set", "ssv", (PLAYER, "Volume", ("d", 0.5))), "PropertyReadOnly"),
        ((PROPERTIES, "Set", "ssv", (PLAYER, "Colour", ("s", "red"))), "UnknownProperty"),
    ],
)
def test_what_cannot_be_done_is_refused_by_name(rig, call, name):
    assert rig.error(*call) == name


def test_there_is_nothing_elsewhere(rig):
    assert rig.error(PLAYER, "PlayPause", path="/elsewhere") == "UnknownObject"
    assert rig.error(PLAYER, "PlayPause", path="/org") == "UnknownObject"


VALUES = {"s": st.text(), "x": st.integers(-(2**63), 2**63 - 1), "as": st.lists(st.text()), "b": st.booleans()}
SIGNATURES = st.sampled_from(["", "s", "ss", "x", "as", "b", "sss"])
NAMES = [PLAYER, ROOT, PROPERTIES, "org.freedesktop.DBus.Peer", "a.b", None]
METHODS = ["Get", "GetAll", "Set", "PlayPause", "Seek", "OpenUri", "Introspect", "Ping", "x"]


@given(st.data(), st.sampled_from(NAMES), st.sampled_from(METHODS), SIGNATURES)
def test_any_call_is_answered(data, interface, member, signature):
    parts = [signature] if signature in VALUES else list(signature)
    body = tuple(data.draw(VALUES[part]) for part in parts)
    answer = Rig().call(interface, member, signature or None, body)
    assert answer.header.message_type in {MessageType.method_return, MessageType.error}
