"""Keeps the display and the computer awake while asked to, through whatever service the desktop has (wakepy).

A service that hangs, hangs a thread of its own here, which is why this never runs in the app itself: wakepy collects
cycles in the thread that it is used in, and would take Qt's objects along.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from wakepy.core.dbus import DBusMethodCall

PATIENCE_SECONDS = 10.0  # wakepy gives each of up to four services 2 s
OUR_WORDS = {"wakepy": "Sciatica Timer", "wakelock active": "An exercise session is open"}

NO_BUS = "there is no session bus"
NO_SERVICE = "no service of the desktop took the request"
NO_ANSWER = "the desktop does not answer"
REFUSED = "the system refused"


class Mode(Protocol):
    """What is held, once: it is entered and left in one thread, and tells whether that worked."""

    @property
    def active(self) -> bool: ...

    def __enter__(self) -> object: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None, /
    ) -> object: ...


def wakepy_modes() -> Sequence[Mode]:
    """Make what is to be tried, best first: display and computer, then the computer alone.

    Raises ImportError where wakepy is missing.
    """
    from wakepy import keep  # noqa: PLC0415  30 ms, not before it is needed

    if not sys.platform.startswith("linux"):
        return (keep.presenting(on_fail="pass"), keep.running(on_fail="pass"))

    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter  # noqa: PLC0415  there on Linux only

    class Adapter(JeepneyDBusAdapter):
        """Sends our name to the services instead of wakepy's, because desktops show it to people."""

        def process(self, call: DBusMethodCall) -> object:
            call.args = tuple(OUR_WORDS.get(arg, arg) if isinstance(arg, str) else arg for arg in call.args)
            return super().process(call)

    return (
        keep.presenting(on_fail="pass", dbus_adapter=Adapter),
        keep.running(on_fail="pass", dbus_adapter=Adapter),
    )


class Awake:
    """Holds and lets go; tells "awake" with `display`, or "not awake" with `why`, once for each time it is asked."""

    def __init__(
        self,
        send: Callable[..., None],
        make_modes: Callable[[], Sequence[Mode]] = wakepy_modes,
        patience_seconds: float = PATIENCE_SECONDS,
    ) -> None:
        self._send = send
        self._make_modes = make_modes
        self._patience_seconds = patience_seconds
        self._orders: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()  # around the timer and what is sent
        self._late: threading.Timer | None = None
        self._mode: Mode | None = None
        self._has_display = False

    def hold(self) -> None:
        """Ask for the computer to be kept awake; the answer is sent later, at the latest after `patience_seconds`."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()
        self._wait_for_answer()
        self._orders.put(True)

    def release(self) -> None:
        """Let the computer sleep again."""
        with self._lock:
            self._stop_waiting()
        self._orders.put(False)

    def _wait_for_answer(self) -> None:
        with self._lock:
            self._stop_waiting()
            self._late = threading.Timer(self._patience_seconds, self._on_late)
            self._late.daemon = True
            self._late.start()

    def _stop_waiting(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _on_late(self) -> None:
        with self._lock:
            if self._late is threading.current_thread():
                self._late = None
                self._send("not awake", why=NO_ANSWER)

    def _run(self) -> None:
        while True:
            if self._orders.get():
                self._enter()
            else:
                self._leave()

    def _enter(self) -> None:
        if self._mode is None:
            self._try_modes()
        with self._lock:
            self._stop_waiting()
            if self._mode is None:
                self._send("not awake", why=_reason())
            else:
                self._send("awake", display=self._has_display)

    def _try_modes(self) -> None:
        modes: Sequence[Mode] = ()
        with suppress(Exception):  # whatever fails, here and below, the answer is that it failed
            modes = self._make_modes()
        for number, mode in enumerate(modes):
            with suppress(Exception):
                mode.__enter__()
                if mode.active:
                    self._mode, self._has_display = mode, number == 0
                    return
                mode.__exit__(None, None, None)

    def _leave(self) -> None:
        mode, self._mode = self._mode, None
        if mode is not None:
            with suppress(Exception):  # a service that is gone has let go by itself; the rest goes with the process
                mode.__exit__(None, None, None)


def _reason() -> str:
    if not sys.platform.startswith("linux"):
        return REFUSED
    return NO_SERVICE if os.environ.get("DBUS_SESSION_BUS_ADDRESS") else NO_BUS
