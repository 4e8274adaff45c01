"""Stand-ins for the services of a desktop that a test can look into, and a person who uses a bus."""

from __future__ import annotations

import os
import queue
import socket
import threading
from typing import TYPE_CHECKING

from bus_server import SECONDS
from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    Properties,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection as open_blocking
from jeepney.io.threading import DBusRouter, Proxy, ReceiveStopped, open_dbus_connection
from jeepney.wrappers import unwrap_msg

if TYPE_CHECKING:
    from bus_server import Bus


class Service:
    """Owns names on a bus and answers calls in a thread of its own; what happened is in `told`, a queue."""

    def __init__(self, bus: Bus, *names: str, with_files: bool = False) -> None:
        self.told: queue.SimpleQueue[tuple] = queue.SimpleQueue()
        self._connection = open_dbus_connection(bus.address, enable_fds=with_files)
        rule = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
        with DBusRouter(self._connection) as router:
            proxy = Proxy(message_bus, router, timeout=SECONDS)
            proxy.AddMatch(rule)
            for name in names:
                proxy.RequestName(name)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.interrupt()
        self._thread.join(SECONDS)
        self._connection.close()
        os.close(self._connection._stop_r)
        os.close(self._connection._stop_w)

    def next(self) -> tuple:
        """Wait for what happens next."""
        return self.told.get(timeout=SECONDS)

    def emit(self, emitter: DBusAddress, name: str, signature: str, body: tuple) -> None:
        self._connection.send(new_signal(emitter, name, signature, body))

    def _serve(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except ReceiveStopped:
                return
            member = message.header.fields.get(HeaderFields.member)
            if message.header.message_type is MessageType.method_call:
                answer = self.answer(message, message.header.fields[HeaderFields.interface], member)
                if answer is not None:
                    self._connection.send(answer)
            elif member == "NameOwnerChanged" and message.body[2] == "":
                self.left(message.body[0])

    def answer(self, call, interface, member):
        """Answer a call; a service without answers of its own knows none."""
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", (f"{interface}.{member}",))

    def left(self, sender: str) -> None:
        """Somebody is gone from the bus."""


class Desktop(Service):
    """Holds off screen saver and sleep for whoever asks, until told otherwise or they are gone, as desktops do.

    Tells ("held", service, who, why), ("let go", service) and ("gone", service).
    """

    SCREEN_SAVER = "org.freedesktop.ScreenSaver"
    GNOME = "org.gnome.SessionManager"
    POWER = "org.freedesktop.PowerManagement"

    def __init__(self, bus: Bus, *names: str, answers: bool = True) -> None:
        self._answers = answers
        self._cookies: dict[int, tuple[str, str]] = {}
        super().__init__(bus, *names)

    def answer(self, call, interface, member):
        if not self._answers:
            self.told.put(("asked", interface))
            return None
        if member == "Inhibit":
            cookie = len(self._cookies) + 17
            self._cookies[cookie] = (interface, call.header.fields[HeaderFields.sender])
            who, why = call.body[0], call.body[2 if interface == self.GNOME else 1]
            self.told.put(("held", interface, who, why))
            return new_method_return(call, "u", (cookie,))
        if member.lower() == "uninhibit" and call.body[0] in self._cookies:
            self.told.put(("let go", self._cookies.pop(call.body[0])[0]))
            return new_method_return(call)
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")

    def left(self, sender: str) -> None:
        for cookie, (interface, owner) in list(self._cookies.items()):
            if owner == sender:
                del self._cookies[cookie]
                self.told.put(("gone", interface))


class Logind(Service):
    """Hands out delay locks; tells ("locked", what, mode) and ("unlocked",)."""

    NAME = "org.freedesktop.login1"
    MANAGER = DBusAddress("/org/freedesktop/login1", NAME, "org.freedesktop.login1.Manager")

    def __init__(self, bus: Bus) -> None:
        super().__init__(bus, self.NAME, with_files=True)

    def prepare_for_sleep(self, begins: bool) -> None:
        self.emit(self.MANAGER, "PrepareForSleep", "b", (begins,))

    def answer(self, call, interface, member):
        if member != "Inhibit":
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
        what, _who, _why, mode = call.body
        ours, theirs = socket.socketpair()
        threading.Thread(target=self._watch, args=(ours,), daemon=True).start()
        self._connection.send(new_method_return(call, "h", (theirs,)))
        theirs.close()
        self.told.put(("locked", what, mode))
        return None

    def _watch(self, ours: socket.socket) -> None:
        with ours:
            ours.recv(1)  # returns when the last holder of the other end has closed it
        self.told.put(("unlocked",))


class NotificationService(Service):
    """Shows notifications; tells ("shown", title, body, actions) and ("closed", number)."""

    NAME = "org.freedesktop.Notifications"
    ADDRESS = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)

    def __init__(self, bus: Bus, *can: str, answers: bool = True) -> None:
        self._can, self._answers = list(can), answers
        self._shown = 0
        super().__init__(bus, self.NAME)

    def answer(self, call, interface, member):
        if not self._answers:
            return None
        if member == "GetCapabilities":
            return new_method_return(call, "as", (self._can,))
        if member == "Notify":
            _app, _replaces, _icon, title, body, actions, hints, _lasts = call.body
            assert hints["desktop-entry"] == ("s", "sciatica-timer")
            self._shown += 1
            self.told.put(("shown", title, body, list(actions)))
            return new_method_return(call, "u", (self._shown,))
        if member == "CloseNotification":
            self.told.put(("closed", call.body[0]))
            self.close(call.body[0], 3)
            return new_method_return(call)
        return super().answer(call, interface, member)

    def press(self, number: int, action: str, token: str = "") -> None:
        """Press a button, as desktops do: the leave to come forward, the action, and the notification goes."""
        if token:
            self.emit(self.ADDRESS, "ActivationToken", "us", (number, token))
        self.emit(self.ADDRESS, "ActionInvoked", "us", (number, action))
        self.close(number, 2)

    def close(self, number: int, reason: int) -> None:
        """Let one go: 1 it was there for long enough, 2 the person closed it, 3 the app did."""
        self.emit(self.ADDRESS, "NotificationClosed", "uu", (number, reason))


class Person:
    """Somebody on a bus who calls methods and hears signals, as playerctl does; a context manager."""

    def __init__(self, bus: Bus) -> None:
        self._connection = open_blocking(bus.address)

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def call(self, address: DBusAddress, method: str, signature: str | None = None, body: tuple = ()):
        """Call a method; returns the body of the answer, or raises DBusErrorResponse."""
        return self.send(new_method_call(address, method, signature, body))

    def send(self, message):
        return unwrap_msg(self._connection.send_and_get_reply(message, timeout=SECONDS))

    def get(self, address: DBusAddress, name: str):
        """Read a property."""
        return self.send(Properties(address).get(name))[0][1]

    def owner(self, name: str) -> bool:
        """Whether somebody owns a name."""
        return self.send(message_bus.NameHasOwner(name))[0]

    def listen(self, **rule: str):
        """Hear a signal from here on; returns a function that waits for the next."""
        match = MatchRule(type="signal", **rule)
        self.send(message_bus.AddMatch(match))
        heard = self._connection.filter(match, bufsize=20).queue
        return lambda: self._connection.recv_until_filtered(heard, timeout=SECONDS).body

    def wait_for_owner(self, name: str, *, owned: bool) -> None:
        """Wait until a name is owned, or no longer."""
        changed = self.listen(sender="org.freedesktop.DBus", member="NameOwnerChanged")
        while self.owner(name) is not owned:
            changed()
