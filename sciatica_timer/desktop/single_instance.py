"""One window a data folder: a second start brings the first forward.

The lock decides; it frees itself when its holder is killed. The local server only carries the wish to come forward;
a name left behind by a killed holder is removed, and only while the lock is held.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, QThread, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1000
TRIES, PAUSE_MS = 20, 100
LOCK_NAME = "lock"


class SingleInstance(QObject):
    """Holds the lock of a data folder; `asked_forward` tells that another start was made."""

    asked_forward = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Name the lock and the server after the folder; nothing is taken yet."""
        super().__init__(parent)
        self._file = folder / LOCK_NAME
        self._lock = QLockFile(_for_qt(self._file))
        self._lock.setStaleLockTime(0)  # only a holder that is gone makes a lock stale, not its age
        place = folder.stat()  # the folder itself, by whatever path or link it was named
        self._name = f"sciatica-timer-{place.st_dev:x}-{place.st_ino:x}"
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Become the one; False when another process is. `listen` is to follow."""
        if self._lock.tryLock(0):
            return True
        _, host, _ = self._lock.getLockInfo()
        if host == QSysInfo.machineHostName():
            return False
        self._file.unlink(missing_ok=True)  # it came with a synced or copied folder; its holder is not here
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Hear from other starts from now on."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  not needed for the first frame

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def call_other(self) -> bool:
        """Ask the other process to come forward; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  not needed by the first start

        socket = QLocalSocket()
        for _ in range(TRIES):  # one that has only just taken the lock listens a moment later
            socket.connectToServer(self._name)
            if socket.waitForConnected(ANSWER_MS):
                break
            QThread.msleep(PAUSE_MS)
        else:
            return False
        socket.write(b"forward\n")
        answered = socket.waitForBytesWritten(ANSWER_MS) and socket.waitForDisconnected(ANSWER_MS)
        socket.abort()
        return bool(answered)

    def release(self) -> None:
        """Let the next one in."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _answer(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self.asked_forward)
            socket.readyRead.connect(partial(_hang_up, socket))
            socket.disconnected.connect(socket.deleteLater)


def _for_qt(path: Path) -> str:
    """Name a file so that Qt finds it: of bytes that are no UTF-8 it leaves out some, and it is another file then."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        folder = os.open(path.parent, os.O_RDONLY)  # stays open as long as the process, as the lock does
        return f"/proc/self/fd/{folder}/{path.name}"
    return str(path)


def _hang_up(socket: QLocalSocket) -> None:
    socket.disconnectFromServer()
