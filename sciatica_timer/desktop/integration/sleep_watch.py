"""Hears from logind that the computer is about to sleep, and holds it up until the session has been put aside.

It keeps one of logind's "delay" locks (https://systemd.io/INHIBITOR_LOCKS): sleep waits until the lock's file is
closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call

from sciatica_timer.desktop.integration.bus_line import BusLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import FileDescriptor, Message

READY_SECONDS = 1.0  # how long sleep is held up at most; logind itself would wait 5 s
LOGIND = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager")
WHY = ("sleep", "Sciatica Timer", "Pausing the session", "delay")


class SleepWatch:
    """Sends "going to sleep" and "woke up" while it runs; a guest on the line to the system bus."""

    def __init__(self, send: Callable[[str], None], ready_seconds: float = READY_SECONDS) -> None:
        self._send = send
        self._ready_seconds = ready_seconds
        self._line: BusLine | None = None
        self._lock: FileDescriptor | None = None
        self._is_going = False

    def begin(self, line: BusLine) -> None:
        """Ask for the signal first, then for the lock, so that no sleep falls between."""
        self._line = line
        rule = MatchRule(
            type="signal",
            sender=LOGIND.bus_name,
            interface=LOGIND.interface,
            member="PrepareForSleep",
            path=LOGIND.object_path,
        )
        line.call(message_bus.AddMatch(rule), _never_mind)
        self._ask_for_lock()

    def hear(self, message: Message) -> None:
        """Take PrepareForSleep: true before sleep, false after it."""
        is_signal = message.header.message_type is MessageType.signal
        if not is_signal or message.header.fields.get(HeaderFields.member) != "PrepareForSleep" or self._line is None:
            return
        self._is_going = message.body == (True,)
        if self._is_going:
            self._line.wake_after(self._ready_seconds)
            self._send("going to sleep")
        else:
            self._line.wake_after(None)
            self._send("woke up")
            if self._lock is None:
                self._ask_for_lock()

    def take(self, order: object) -> None:
        """Do what is asked for: "ready" lets the computer sleep, "close" ends the watch."""
        if order == "close" and self._line is not None:
            self._line.close()
        elif order == "ready" and self._is_going and self._line is not None:
            self._line.wake_after(None)
            self._let_go()

    def wake(self) -> None:
        """Let the computer sleep although nobody said the session is put aside."""
        self._let_go()

    def end(self) -> None:
        """Let go of the lock."""
        self._let_go()
        self._line = None

    def _ask_for_lock(self) -> None:
        if self._line is not None:
            self._line.call(new_method_call(LOGIND, "Inhibit", "ssss", WHY), self._on_lock)

    def _on_lock(self, reply: Message | None) -> None:
        if reply is not None:
            self._let_go()
            (self._lock,) = reply.body

    def _let_go(self) -> None:
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.close()


def _never_mind(_reply: Message | None) -> None:
    """Ignore the reply: without the signal there is nothing to do."""


def watch_sleep(send: Callable[[str], None]) -> BusLine:
    """Begin to watch on the system bus, if there is one."""
    return BusLine("SYSTEM", SleepWatch(send), with_files=True)
