"""One connection to a D-Bus bus and the one thread that uses it, so that a bus that hangs holds up nobody else.

The thread sleeps until the bus or somebody of this process has something to say. A bus that is not there, that refuses
or that dies ends the line in silence.
"""

from __future__ import annotations

import queue
import threading
import time
from typing import TYPE_CHECKING, Protocol

from jeepney import HeaderFields, MessageType
from jeepney.io.threading import ReceiveStopped, open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message
    from jeepney.io.threading import DBusConnection


class Guest(Protocol):
    """Whoever speaks through a line; all of these are called in the line's own thread."""

    def begin(self, line: BusLine) -> None:
        """Send what comes first."""

    def hear(self, message: Message) -> None:
        """Take a call or a signal from the bus."""

    def take(self, order: object) -> None:
        """Do what was asked for from another thread."""

    def wake(self) -> None:
        """Do what was put off by `wake_after`."""

    def end(self) -> None:
        """Let go of everything; the line is gone."""


class BusLine:
    """A line to a bus, "SESSION", "SYSTEM" or an address; it is tried at once, in a thread of its own."""

    def __init__(self, bus: str, guest: Guest, *, with_files: bool = False) -> None:
        self._bus = bus
        self._guest = guest
        self._with_files = with_files
        self._orders: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._connection: DBusConnection | None = None
        self._replies: dict[int, Callable[[Message | None], None]] = {}
        self._wake_at: float | None = None
        self._is_closing = False
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def ask(self, order: object) -> None:
        """Hand an order to the guest; callable from any thread."""
        self._orders.put(order)
        connection = self._connection
        if connection is not None:
            connection.interrupt()

    def send(self, message: Message) -> None:
        """Send a message that needs no answer; for the guest."""
        assert self._connection is not None
        self._connection.send(message)

    def call(self, message: Message, answered: Callable[[Message | None], None]) -> None:
        """Call a method of somebody else; `answered` gets the reply, or None where it was refused; for the guest."""
        assert self._connection is not None
        serial = next(self._connection.outgoing_serial)
        self._replies[serial] = answered
        self._connection.send(message, serial=serial)

    def wake_after(self, seconds: float | None) -> None:
        """Call the guest's `wake` once, after so many seconds, or never; for the guest."""
        self._wake_at = None if seconds is None else time.monotonic() + seconds

    def close(self) -> None:
        """Close the line once the guest has done what it is at; for the guest."""
        self._is_closing = True

    def _run(self) -> None:
        try:
            with open_dbus_connection(self._bus, enable_fds=self._with_files) as connection:
                self._connection = connection
                self._guest.begin(self)
                self._take_orders()
                while not self._is_closing:
                    self._turn(connection)
        except Exception:  # noqa: BLE001, S110  no trouble with a bus is trouble for a session
            pass
        finally:
            self._connection = None
            self._guest.end()

    def _turn(self, connection: DBusConnection) -> None:
        try:
            message = connection.receive(timeout=self._patience())
        except ReceiveStopped:
            connection.reset_interrupt()
            self._take_orders()
        except TimeoutError:
            self._wake_at = None
            self._guest.wake()
        else:
            self._deliver(message)

    def _patience(self) -> float | None:
        return None if self._wake_at is None else max(self._wake_at - time.monotonic(), 0.0)

    def _take_orders(self) -> None:
        while not self._orders.empty():
            self._guest.take(self._orders.get())

    def _deliver(self, message: Message) -> None:
        if message.header.message_type in {MessageType.method_return, MessageType.error}:
            answered = self._replies.pop(message.header.fields.get(HeaderFields.reply_serial, 0), None)
            if answered is not None:
                answered(message if message.header.message_type is MessageType.method_return else None)
        else:
            self._guest.hear(message)
