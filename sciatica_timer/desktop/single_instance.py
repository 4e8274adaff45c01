"""One window a data folder: a second start brings the first forward, and hands it the file it was to open.

The lock decides; it frees itself when its holder is killed. The local server only carries one line of JSON: null to
come forward, or the path of a file to be opened as well. On Linux its name is in no folder, so that it is found from
another session of the same account, too, whose folder for such things is another one; there any account could call,
and only this one is heard. Elsewhere a name left behind by a killed holder is removed, and only while the lock is held.
"""

from __future__ import annotations

import json
import os
import socket as sockets
import struct
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from sciatica_timer.desktop.folder_lock import FolderLock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1000
LONGEST_LINE = 64 * 1024  # bytes; a path has 4 KB at most
TRIES, PAUSE_MS = 20, 100
LOCK_NAME = "lock"
IN_NO_FOLDER = sys.platform.startswith("linux")  # https://man7.org/linux/man-pages/man7/unix.7.html, "abstract"


class SingleInstance(QObject):
    """Holds the lock of a data folder; `asked_forward` says that another start was made.

    `asked_to_open` carries the path that it was to open.
    """

    asked_forward = Signal()
    asked_to_open = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Name the lock and the server after the folder; nothing is taken yet."""
        super().__init__(parent)
        self._lock = FolderLock(folder / LOCK_NAME)
        place = folder.stat()  # the folder itself, by whatever path or link it was named
        self._name = f"sciatica-timer-{_account()}-{place.st_dev:x}-{place.st_ino:x}"
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Become the one; return False when another process is. `listen` is to follow."""
        return self._lock.take()

    def listen(self) -> None:
        """Hear from other starts from now on."""
        if self._server is not None:  # the window was opened again
            return
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  not needed for the first frame

        self._server = QLocalServer(self)
        if IN_NO_FOLDER:
            self._server.setSocketOptions(QLocalServer.SocketOption.AbstractNamespaceOption)
        else:
            QLocalServer.removeServer(self._name)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def call_other(self, file: Path | None = None) -> bool:
        """Ask the other process to come forward, and to open a file; return False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  not needed by the first start

        socket = QLocalSocket()
        if IN_NO_FOLDER:
            socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        for _ in range(TRIES):  # one that has only just taken the lock listens a moment later
            socket.connectToServer(self._name)
            if socket.waitForConnected(ANSWER_MS):
                break
            QThread.msleep(PAUSE_MS)
        else:
            return False
        socket.write(json.dumps(file and str(file)).encode() + b"\n")
        answered = socket.waitForBytesWritten(ANSWER_MS) and socket.waitForDisconnected(ANSWER_MS)
        socket.abort()
        return bool(answered)

    def release(self) -> None:
        """Let the next one in."""
        if self._server is not None:
            self._server.close()
        self._lock.release()

    def _answer(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            if not _is_mine(socket):
                socket.abort()
                socket.deleteLater()
                continue
            socket.readyRead.connect(partial(self._hear, socket))
            socket.disconnected.connect(socket.deleteLater)

    def _hear(self, socket: QLocalSocket) -> None:
        """Hear a line to its end; one that is too long, or none of ours, only brings the window forward."""
        if not socket.canReadLine() and socket.bytesAvailable() < LONGEST_LINE:
            return
        try:
            file = json.loads(bytes(socket.readLine(LONGEST_LINE).data()))
        except ValueError:
            file = None
        self.asked_forward.emit()
        if isinstance(file, str):
            self.asked_to_open.emit(Path(file))
        socket.disconnectFromServer()


def _account() -> int:
    return os.geteuid() if sys.platform != "win32" else 0


def _is_mine(socket: QLocalSocket) -> bool:
    """Return whether the process at the other end belongs to this account, where the system does not see to that."""
    if not IN_NO_FOLDER:
        return True
    with sockets.socket(fileno=os.dup(int(socket.socketDescriptor()))) as line:
        peer = line.getsockopt(sockets.SOL_SOCKET, sockets.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", peer)
    return bool(user == _account())
