"""Reminders shown by the desktop, and how the user answers them; the window's side.

A process of the app's own does the talking (companion.py), for as long as a notification stands; no call here waits.
Off Linux, and where no service of the desktop shows any, each is answered by `failed`.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from sciatica_timer.desktop.integration.system import companion_command
from sciatica_timer.desktop.processes.child_process import ChildProcess

if TYPE_CHECKING:
    from collections.abc import Mapping

PATIENCE_MS = 15_000  # a bus that hangs says nothing at all


class Notifications(QObject):
    """Shows notifications by a key; `shown` means that one is up. All signals carry the key.

    Each ends in one of the others, or is withdrawn: `dismissed` by the user, `closed` by itself, perhaps unseen.
    """

    shown = Signal(str)
    started = Signal(str)
    put_off = Signal(str)
    dismissed = Signal(str)
    closed = Signal(str)
    failed = Signal(str)

    def __init__(
        self, parent: QObject | None = None, *, process: ChildProcess | None = None, platform: str = sys.platform
    ) -> None:
        super().__init__(parent)
        self._has_service = platform.startswith("linux")
        self._process = process or ChildProcess(companion_command(), self)
        self._process.heard.connect(self._on_heard)
        self._process.died.connect(self._on_died)
        self._waiting: dict[str, QTimer] = {}  # not there yet
        self._open: set[str] = set()

    def ask(self, key: str, words: Mapping[str, str]) -> None:
        """Show a notification in place of what stood under that key.

        `words` are title, body, start, later and click; without "later" it cannot be put off.
        """
        if not self._has_service:
            self.failed.emit(key)
            return
        self._forget(key)
        self._waiting[key] = timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        timer.timeout.connect(partial(self._fail, key))
        timer.start()
        self._process.start()
        self._process.send({"do": "notify", "key": key, **words})

    def withdraw(self, key: str) -> None:
        """Take one away, if it is there."""
        if key in self._waiting or key in self._open:
            self._process.send({"do": "withdraw", "key": key})
            self._forget(key)
            self._part_when_idle()

    def shut_down(self) -> None:
        """Take all away, before the app ends."""
        for key in [*self._waiting, *self._open]:
            self.withdraw(key)
        self._process.leave()

    def _on_heard(self, message: dict[str, Any]) -> None:
        match message:
            case {"is": "notified", "key": str(key)} if key in self._waiting:
                self._drop_timer(key)
                self._open.add(key)
                self.shown.emit(key)
            case {"is": "not notified", "key": str(key)} if key in self._waiting:
                self._fail(key)
            case {"is": "answer", "key": str(key), "answer": answer} if key in self._open:
                self._let_come_forward(str(message.get("token") or ""))
                self._end(key, self._signal_of(str(answer)))

    def _on_died(self) -> None:
        for key in list(self._waiting):
            self._fail(key)
        for key in list(self._open):
            self._end(key, self.closed)

    def _fail(self, key: str) -> None:
        self._end(key, self.failed)

    def _end(self, key: str, how: SignalInstance) -> None:
        self._forget(key)
        self._part_when_idle()
        how.emit(key)

    def _part_when_idle(self) -> None:
        if not self._waiting and not self._open:
            self._process.part()

    def _forget(self, key: str) -> None:
        self._drop_timer(key)
        self._open.discard(key)

    def _drop_timer(self, key: str) -> None:
        timer = self._waiting.pop(key, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()

    def _signal_of(self, answer: str) -> SignalInstance:
        signals = {"start": self.started, "later": self.put_off, "dismissed": self.dismissed}
        return signals.get(answer, self.closed)

    def _let_come_forward(self, token: str) -> None:
        """Hand Qt the desktop's leave to bring a window forward, which Wayland wants."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
