"""A child process that only remembers."""

from PySide6.QtCore import QObject, Signal


class FakeProcess(QObject):
    heard = Signal(dict)
    died = Signal()

    def __init__(self):
        super().__init__()
        self.is_running = False
        self.starts = 0
        self.left = False
        self.said = []

    def start(self):
        self.is_running = True
        self.starts += 1

    def send(self, message):
        if self.is_running:
            self.said.append(message)

    def kill(self):
        self.is_running = False

    part = kill

    def leave(self):
        self.is_running = False
        self.left = True

    def die(self):
        self.is_running = False
        self.died.emit()

    def all(self, what):
        """Return the messages of a kind, the first one first."""
        return [message for message in self.said if message["do"] == what]

    def last(self, what):
        """Return the newest message of a kind, None where there is none."""
        return next(reversed(self.all(what)), None)
