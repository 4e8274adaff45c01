"""The line to a process of the app's own: starts it, speaks with it in JSON lines, and ends it without waiting."""

from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_log = logging.getLogger(__name__)

LEAVE_MS = 300  # how long a process may take to go once its stdin has ended, at most once a run of the app


def own_command(module: str, door: str) -> tuple[str, ...]:
    """Return how the app starts a module of its own as a process; a frozen app has one door for everything."""
    if getattr(sys, "frozen", False):
        return (sys.executable, door)
    return (sys.executable, "-m", module)


class ChildProcess(QObject):
    """One process at a time; nothing here ever blocks but `leave`."""

    heard = Signal(dict)
    died = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None

    @property
    def is_running(self) -> bool:
        """Return whether there is a process, starting or started."""
        return self._process is not None

    def start(self) -> None:
        """Start the process unless there is one."""
        if self._process is not None:
            return
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())  # QtMultimedia talks about missing libraries there
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._process.start(self._command[0], list(self._command[1:]))

    def send(self, message: Mapping[str, object]) -> None:
        """Send a message to the process, if there is one: now, not when the event loop comes round to it.

        A window that is being built keeps the loop busy for 60 ms, by which the first tone of a session was late.
        """
        process = self._process
        if process is None:
            return
        process.write(json.dumps(message).encode() + b"\n")
        process.blockSignals(True)  # what is heard meanwhile is handled in its turn, never in the middle of a call
        process.waitForBytesWritten(0)
        process.blockSignals(False)
        if process.canReadLine() or process.state() is QProcess.ProcessState.NotRunning:
            QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        """Take note of what happened while signals were held back."""
        self._read()
        if self._process is not None and self._process.state() is QProcess.ProcessState.NotRunning:
            self._gone()

    def part(self) -> None:
        """Let the process read what was said and go by itself; another can be started at once."""
        process, self._process = self._process, None
        if process is not None:
            self._ignore(process)
            process.finished.connect(process.deleteLater)
            process.closeWriteChannel()

    def kill(self) -> None:
        """End the process at once, without a word of it."""
        process, self._process = self._process, None
        if process is not None:
            self._ignore(process)
            process.finished.connect(process.deleteLater)
            process.kill()

    def leave(self, within_ms: int = LEAVE_MS) -> None:
        """End the process before the app ends, and any that is still on its way out."""
        process, self._process = self._process, None
        if process is not None:
            self._ignore(process)
            process.closeWriteChannel()
        for leaving in self.findChildren(QProcess):
            if not leaving.waitForFinished(within_ms):
                leaving.kill()
                leaving.waitForFinished(LEAVE_MS)

    def _ignore(self, process: QProcess) -> None:
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._on_finished)
        process.errorOccurred.disconnect(self._on_error)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                message = json.loads(bytes(self._process.readLine().data()))
            except ValueError:
                continue
            if isinstance(message, dict):
                self._hear(message)

    def _hear(self, message: dict[str, Any]) -> None:
        if message.get("is") == "fault":
            outline = {"outline": str(message.get("outline"))}
            _log.error("Something went wrong in the process %s:", self._command[-1], extra=outline)
        else:
            self.heard.emit(message)

    def _on_finished(self) -> None:
        self._read()
        self._gone()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._gone()

    def _gone(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self.died.emit()
