"""The process beside the app: keeps the computer awake, hears it fall asleep, brings the media keys, shows reminders.

It is a process of its own so that a bus that hangs holds nothing up, and so that whatever is held is let go with it,
however the app ends (docs/decisions/a-companion-process.md). No Qt here. Each line, either way, is one JSON object.

in   {"do": "hold"}: keep display and computer awake and watch for sleep, {"do": "release"}: no longer,
     {"do": "state", "status": "Playing" | "Paused" | "Stopped", "title": …, "album": …, "length_seconds": …,
      "position_seconds": …, "can_go_on": true}: how the session stands; the media keys are ours until "Stopped".
     Where `can_go_on` is false the keys do nothing but stop. {"do": "ready for sleep"}: the session is put aside,
     {"do": "notify", "key": …, "title": …, "body": …, "start": …, "later": …, "click": …}: show a reminder, where an
     empty "later" leaves that button out, {"do": "withdraw", "key": …}: take it away
out  {"is": "awake", "display": true | false}: false where only the computer is kept awake, and the screen may go dark,
     {"is": "not awake", "why": …}: a part of a sentence, {"is": "going to sleep"}: sleep waits up to 1 s for
     "ready for sleep", {"is": "woke up"}, {"is": "key", "key": "play-pause" | "play" | "pause" | "next" | "previous" |
     "stop" | "raise"}: play-pause means pause or resume, next skip, previous back, stop stop, raise show the window,
      {"is": "fault", "outline": …}: something went wrong that should not have,
      {"is": "notified", "key": …}, {"is": "not notified", "key": …, "why": …}, {"is": "answer", "key": …,
      "answer": "start" | "later" | "dismissed" | "closed", "token": …}: how a reminder that was shown has ended;
      "closed" where nobody may have seen it

It ends when its stdin does. Where there is no bus, it says "not awake" and is silent otherwise. Off Linux it keeps the
computer awake, and that is all.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sciatica_timer.desktop.integration.awake import Awake
from sciatica_timer.desktop.integration.now_playing import NowPlaying, now_playing
from sciatica_timer.desktop.processes.child_faults import ChildFaults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, MutableMapping, Sequence

_speaking = threading.Lock()


class Watch(Protocol):
    """What watches for sleep."""

    def ask(self, order: object) -> None:
        """Take "ready" or "close"."""


class Keys(Protocol):
    """What brings the media keys."""

    def show(self, now: NowPlaying) -> None:
        """Take how the session stands."""


class Reminders(Protocol):
    """What shows reminders."""

    def show(self, message: dict[str, Any]) -> None:
        """Take a "notify" message."""

    def withdraw(self, key: str) -> None:
        """Take one away."""

    def finish(self) -> None:
        """Take all away, now."""


class Holder(Protocol):
    """What keeps the computer awake."""

    def hold(self) -> None:
        """Begin to."""

    def release(self) -> None:
        """End it."""


class Companion:
    """Hands each message to whom it concerns; nothing here waits."""

    def __init__(
        self,
        awake: Holder,
        keys: Keys | None,
        watch_sleep: Callable[[], Watch] | None,
        reminders: Reminders | None = None,
    ) -> None:
        self._awake = awake
        self._keys = keys
        self._reminders = reminders
        self._watch_sleep = watch_sleep
        self._watch: Watch | None = None

    def hear(self, message: dict[str, Any]) -> None:
        """Take a message; one that nobody knows is passed over."""
        match message:
            case {"do": "hold"}:
                self._awake.hold()
                if self._watch is None and self._watch_sleep is not None:
                    self._watch = self._watch_sleep()
            case {"do": "release"}:
                self._awake.release()
                self._ask_watch("close")
                self._watch = None
            case {"do": "ready for sleep"}:
                self._ask_watch("ready")
            case {"do": "state"} if self._keys is not None:
                self._keys.show(now_playing(message))
            case {"do": "notify", "key": str()} if self._reminders is not None:
                self._reminders.show(message)
            case {"do": "withdraw", "key": str(key)} if self._reminders is not None:
                self._reminders.withdraw(key)

    def finish(self) -> None:
        """Take away what nobody is there to answer to any more."""
        if self._reminders is not None:
            self._reminders.finish()

    def _ask_watch(self, order: str) -> None:
        if self._watch is not None:
            self._watch.ask(order)


def listen(lines: Iterable[bytes], hear: Callable[[dict[str, Any]], None]) -> None:
    """Hand on each line that is a message, until there are no more."""
    for line in lines:
        with suppress(ValueError, RecursionError):  # what is no JSON
            message = json.loads(line)
            if isinstance(message, dict):
                hear(message)


def know_session_bus(environ: MutableMapping[str, str]) -> None:
    """Name the session bus where systemd puts it, when the environment does not: neither wakepy nor jeepney looks."""
    folder = environ.get("XDG_RUNTIME_DIR")
    if folder and not environ.get("DBUS_SESSION_BUS_ADDRESS") and Path(folder, "bus").is_socket():
        environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder}/bus"


def send(what: str, **more: object) -> None:
    """Send one message on stdout; callable from any thread."""
    with _speaking, suppress(OSError):  # nobody listens any more, so stdin ends too
        sys.stdout.write(json.dumps({"is": what, **more}) + "\n")
        sys.stdout.flush()


def send_key(key: str) -> None:
    """Send that a key was pressed."""
    send("key", key=key)


def run(arguments: Sequence[str] = ()) -> int:
    """Be the process beside a session; does not return, because a thread may hang in a bus."""
    del arguments
    faults = ChildFaults(send)
    faults.watch()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the app, which then ends this process
    know_session_bus(os.environ)
    try:
        companion = _companion()
        listen(sys.stdin.buffer, companion.hear)
        companion.finish()
    except Exception as error:  # noqa: BLE001  sent, and then the process ends as ever
        faults.note(error)
    finally:
        os._exit(0)


def _companion() -> Companion:
    if not sys.platform.startswith("linux"):
        return Companion(Awake(send), None, None)
    from sciatica_timer.desktop.integration.media_keys import MediaKeys  # noqa: PLC0415  jeepney is there on Linux only
    from sciatica_timer.desktop.integration.notification import Notifier  # noqa: PLC0415
    from sciatica_timer.desktop.integration.sleep_watch import watch_sleep  # noqa: PLC0415

    return Companion(Awake(send), MediaKeys(send_key), lambda: watch_sleep(send), Notifier(send))


if __name__ == "__main__":
    sys.exit(run())
