"""The computer around a session: kept awake while one is open, heard when it goes to sleep, and its media keys.

All of it is done by a process that lives as long as a session (companion.py); no call here waits for it. One that dies
is started again, with what was sent last, a few times a session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from sciatica_timer.desktop.processes.child_process import ChildProcess, own_command

if TYPE_CHECKING:
    from collections.abc import Mapping

RESTARTS = 3  # a session

SCREEN_ONLY = "screen may go dark"  # the computer is kept awake, its screen is not
ENDED = "ended"  # what keeps the computer awake has died too often


def companion_command() -> tuple[str, ...]:
    """Return how the app starts itself as the process beside a session."""
    return own_command("sciatica_timer.desktop.integration.companion", "--companion")


class System(QObject):
    """The computer around a session.

    `media_key` is play-pause (pause or resume), play, pause, next (skip), previous (back), stop, or raise (show the
    window). After `going_to_sleep` the computer waits up to 1 s for `paused_for_sleep`. `problem` is one of the
    kinds above or a reason of awake.py, sent once a session; `restored` says that it is over.
    """

    media_key = Signal(str)
    going_to_sleep = Signal()
    problem = Signal(str)
    restored = Signal()

    def __init__(self, parent: QObject | None = None, *, process: ChildProcess | None = None) -> None:
        super().__init__(parent)
        self._process = process or ChildProcess(companion_command(), self)
        self._process.heard.connect(self._on_heard)
        self._process.died.connect(self._on_died)
        self._is_open = self._is_troubled = False
        self._state: Mapping[str, object] | None = None
        self._restarts_left = 0

    def begin(self) -> None:
        """Keep the computer awake from now on: a session opens."""
        if self._is_open:
            return
        self._is_open, self._is_troubled = True, False
        self._state = None
        self._restarts_left = RESTARTS
        self._start()

    def show_state(
        self,
        status: str,
        title: str,
        album: str,
        length_seconds: float,
        position_seconds: float,
        *,
        can_go_on: bool = True,
    ) -> None:
        """Show the desktop how the session stands; do nothing outside one.

        `status` is "Playing", "Paused" or "Stopped"; `position_seconds` is the place now. The media keys are the
        session's from the first that is not "Stopped". Without `can_go_on` they do nothing but stop.
        """
        if not self._is_open:
            return
        self._state = {
            "do": "state",
            "status": status,
            "title": title,
            "album": album,
            "length_seconds": length_seconds,
            "position_seconds": position_seconds,
            "can_go_on": can_go_on,
        }
        self._process.send(self._state)

    def paused_for_sleep(self) -> None:
        """Answer `going_to_sleep`: the session is put aside, and the computer may sleep."""
        self._process.send({"do": "ready for sleep"})

    def end(self) -> None:
        """Let the computer sleep and give the media keys back: the session is over."""
        if not self._is_open:
            return
        self._is_open = self._is_troubled = False
        self._process.send({"do": "state", "status": "Stopped"})
        self._process.send({"do": "release"})
        self._process.part()

    def shut_down(self) -> None:
        """End what is left of it, before the app ends."""
        self.end()
        self._process.leave()

    def _start(self) -> None:
        self._process.start()
        self._process.send({"do": "hold"})
        if self._state is not None:
            self._process.send(self._state)

    def _on_heard(self, message: dict[str, Any]) -> None:
        match message:
            case {"is": "awake", "display": True}:
                self._calm()
            case {"is": "awake"}:
                self._trouble(SCREEN_ONLY)
            case {"is": "not awake", "why": why}:
                self._trouble(str(why))
            case {"is": "going to sleep"}:
                self.going_to_sleep.emit()
            case {"is": "key", "key": str(key)}:
                self.media_key.emit(key)

    def _on_died(self) -> None:
        if not self._is_open:
            return
        if self._restarts_left:
            self._restarts_left -= 1
            self._start()
        else:
            self._trouble(ENDED)

    def _calm(self) -> None:
        if self._is_troubled:
            self._is_troubled = False
            self.restored.emit()

    def _trouble(self, kind: str) -> None:
        if self._is_open and not self._is_troubled:
            self._is_troubled = True
            self.problem.emit(kind)
