"""The session as a media player on the bus (MPRIS 2.2): answers calls, and says which properties have changed.

Plain messages in and out; who brings them is media_keys.py. A key of a desktop or a headset arrives here as a method
call and leaves as a word: play-pause, play, pause, next, previous, stop, raise.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from jeepney import DBusAddress, HeaderFields, new_error, new_method_return, new_signal

from sciatica_timer.desktop.integration.mpris_xml import PLAYER_XML, way_xml
from sciatica_timer.desktop.integration.now_playing import NowPlaying

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message

PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
ON_THE_WAY = {"/": "org", "/org": "mpris", "/org/mpris": "MediaPlayer2"}
KEYS = {
    "PlayPause": "play-pause",
    "Play": "play",
    "Pause": "pause",
    "Next": "next",
    "Previous": "previous",
    "Stop": "stop",
}
SAME_PLACE_SECONDS = 1.0  # a place that strays by more from where it would have come was jumped to
MICRO = 1_000_000
MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))

Answer = tuple[str | None, tuple[Any, ...]]  # signature and body
NOTHING: Answer = (None, ())


class RefusedError(Exception):
    """A call that cannot be answered; carries the name of D-Bus' own error and a sentence."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = f"org.freedesktop.DBus.Error.{name}"


class MediaPlayer:
    """What is on the bus while a session is open."""

    def __init__(self, send_key: Callable[[str], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._send_key = send_key
        self._clock = clock
        self._now = NowPlaying()
        self._told_at = clock()
        self._track = 0
        self._methods: dict[tuple[str, str], tuple[str, Callable[..., Answer]]] = {
            ("org.freedesktop.DBus.Introspectable", "Introspect"): ("", _introspect),
            ("org.freedesktop.DBus.Peer", "Ping"): ("", _nothing),
            ("org.freedesktop.DBus.Peer", "GetMachineId"): ("", _machine_id),
            (PROPERTIES, "Get"): ("ss", self._get),
            (PROPERTIES, "GetAll"): ("s", self._get_all),
            (PROPERTIES, "Set"): ("ssv", self._set),
            (ROOT, "Raise"): ("", self._raise),
            (ROOT, "Quit"): ("", _nothing),
            (PLAYER, "Seek"): ("x", _nothing),
            (PLAYER, "SetPosition"): ("ox", _nothing),
            (PLAYER, "OpenUri"): ("s", _open_uri),
            **{(PLAYER, name): ("", self._pressing(key)) for name, key in KEYS.items()},
        }

    def show(self, now: NowPlaying) -> list[Message]:
        """Take how the session stands; returns the signals to send, none where nothing has changed."""
        before = self._player()
        expected = self._position_seconds()
        if (now.title, now.album) != (self._now.title, self._now.album):
            self._track += 1
        has_jumped = abs(now.position_seconds - expected) > SAME_PLACE_SECONDS
        self._now, self._told_at = now, self._clock()
        after = self._player()
        changed = {name: value for name, value in after.items() if name != "Position" and value != before[name]}
        signals = []
        if changed:
            signals.append(_changed(changed))
        if has_jumped:
            signals.append(new_signal(DBusAddress(PATH, interface=PLAYER), "Seeked", "x", (after["Position"][1],)))
        return signals

    def answer(self, call: Message) -> Message:
        """Answer a method call, be it as odd as it may."""
        try:
            signature, body = self._do(call)
            return new_method_return(call, signature, body)
        except RefusedError as refusal:
            return new_error(call, refusal.name, "s", (str(refusal),))

    def _do(self, call: Message) -> Answer:
        fields = call.header.fields
        path, member = fields.get(HeaderFields.path), fields.get(HeaderFields.member, "")
        interface = fields.get(HeaderFields.interface)
        if path in ON_THE_WAY and member == "Introspect":
            return "s", (way_xml(ON_THE_WAY[path]),)
        if path != PATH:
            raise RefusedError("UnknownObject", f"There is nothing at {path}.")
        signature, method = self._find(interface, member)
        if fields.get(HeaderFields.signature, "") != signature:
            raise RefusedError("InvalidArgs", f"{member} takes {signature or 'nothing'}.")
        return method(*call.body)

    def _find(self, interface: str | None, member: str) -> tuple[str, Callable[..., Answer]]:
        """Find a method; a call need not name the interface."""
        for (its_interface, its_name), found in self._methods.items():
            if its_name == member and interface in {None, its_interface}:
                return found
        if interface is None or interface in {each for each, _ in self._methods}:
            raise RefusedError("UnknownMethod", f"There is no method {member}.")
        raise RefusedError("UnknownInterface", f"There is no interface {interface}.")

    def _pressing(self, key: str) -> Callable[..., Answer]:
        def press() -> Answer:
            if self._now.can_go_on or key == "stop":
                self._send_key(key)
            return NOTHING

        return press

    def _raise(self) -> Answer:
        self._send_key("raise")
        return NOTHING

    def _get(self, interface: str, name: str) -> Answer:
        return "v", (self._property(interface, name),)

    def _get_all(self, interface: str) -> Answer:
        return "a{sv}", (self._properties(interface),)

    def _set(self, interface: str, name: str, _value: object) -> NoReturn:
        self._property(interface, name)
        raise RefusedError("PropertyReadOnly", f"{name} cannot be set.")

    def _property(self, interface: str, name: str) -> tuple[str, Any]:
        properties = self._properties(interface)
        if name not in properties:
            raise RefusedError("UnknownProperty", f"There is no property {name}.")
        return properties[name]

    def _properties(self, interface: str) -> dict[str, tuple[str, Any]]:
        if interface == PLAYER:
            return self._player()
        if interface == ROOT:
            return _root()
        if interface in {each for each, _ in self._methods}:
            return {}
        raise RefusedError("UnknownInterface", f"There is no interface {interface}.")

    def _player(self) -> dict[str, tuple[str, Any]]:
        does_something = ("b", self._now.can_go_on)
        return {
            "PlaybackStatus": ("s", self._now.status),
            "Rate": ("d", 1.0),
            "MinimumRate": ("d", 1.0),
            "MaximumRate": ("d", 1.0),
            "Volume": ("d", 1.0),
            "Metadata": ("a{sv}", self._metadata()),
            "Position": ("x", round(self._position_seconds() * MICRO)),
            "CanGoNext": does_something,
            "CanGoPrevious": does_something,
            "CanPlay": does_something,
            "CanPause": does_something,
            "CanSeek": ("b", False),
            "CanControl": ("b", True),
        }

    def _metadata(self) -> dict[str, tuple[str, Any]]:
        return {
            "mpris:trackid": ("o", f"/sciatica_timer/part/{self._track}"),
            "mpris:length": ("x", round(self._now.length_seconds * MICRO)),
            "xesam:title": ("s", self._now.title),
            "xesam:album": ("s", self._now.album),
        }

    def _position_seconds(self) -> float:
        """Return the place now: it runs on while playing, up to the end."""
        place = self._now.position_seconds
        if self._now.status == "Playing":
            place += self._clock() - self._told_at
        return min(place, max(self._now.length_seconds, self._now.position_seconds))


def _changed(properties: dict[str, tuple[str, Any]]) -> Message:
    emitter = DBusAddress(PATH, interface=PROPERTIES)
    invalidated: list[str] = []
    return new_signal(emitter, "PropertiesChanged", "sa{sv}as", (PLAYER, properties, invalidated))


def _root() -> dict[str, tuple[str, Any]]:
    return {
        "CanQuit": ("b", False),
        "CanRaise": ("b", True),
        "HasTrackList": ("b", False),
        "Identity": ("s", "Sciatica Timer"),
        "DesktopEntry": ("s", "sciatica-timer"),
        "SupportedUriSchemes": ("as", []),
        "SupportedMimeTypes": ("as", []),
    }


def _nothing(*_arguments: object) -> Answer:
    return NOTHING


def _open_uri(_uri: str) -> NoReturn:
    raise RefusedError("NotSupported", "A session cannot be opened by its address.")


def _introspect() -> Answer:
    return "s", (PLAYER_XML,)


def _machine_id() -> Answer:
    for file in MACHINE_IDS:
        try:
            return "s", (file.read_text(encoding="ascii").strip(),)
        except (OSError, ValueError):
            continue
    raise RefusedError("Failed", "This computer has no machine id.")
