"""Notices: sentences at the top of the window that stay until they are read, and never block."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.widgets.shapes import label

MOST_SHOWN = 4


class Notices(QWidget):
    """A stack of notices, the newest last; the same sentence is not said twice."""

    def __init__(self) -> None:
        """Begin empty, which takes no room."""
        super().__init__()
        self._shown: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 0)
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is on the screen."""
        return tuple(self._shown)

    def say(self, sentence: str) -> None:
        """Show a sentence; when there are too many, the oldest goes."""
        if sentence in self._shown:
            return
        while len(self._shown) >= MOST_SHOWN:
            self.withdraw(next(iter(self._shown)))
        frame = QFrame()
        frame.setProperty("role", "notice")
        frame.setAccessibleName(self.tr("Notice: {0}").format(sentence))
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(label(sentence, wrap=True), 1)
        close = QToolButton()
        close.setProperty("role", "quiet")
        close.setIcon(icon("close", self.palette().text().color().name(), 16))
        close.setAccessibleName(self.tr("Close notice"))
        close.clicked.connect(partial(self.withdraw, sentence))
        row.addWidget(close)
        self._shown[sentence] = frame
        self._column.addWidget(frame)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def withdraw(self, sentence: str) -> None:
        """Take a sentence away, read or no longer true."""
        frame = self._shown.pop(sentence, None)
        if frame is not None:
            self._column.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self.setVisible(bool(self._shown))
