"""Words for a screen reader that are not about the focus: notices, advice, answers to keys."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

LINUX = sys.platform.startswith("linux")
HELD = 4  # announcements in a row of which each keeps its words until they are read


def is_read() -> bool:
    """Return whether a screen reader, or another program of that kind, listens."""
    return QAccessible.isActive()


def announce(source: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `words`, if one listens; `urgent` interrupts it where that is known.

    What is the name or the description of the widget with the focus is left out on Linux: it is read as it changes.
    """
    if not words or not is_read():
        return
    if not LINUX:
        event = QAccessibleAnnouncementEvent(source, words)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
    elif not (source.hasFocus() and words in (source.accessibleName(), source.accessibleDescription())):
        _live_text(source.window()).say(words)


class LiveLine(QWidget):
    """A notification to screen readers (`roles.py`), which nobody sees."""


class LiveText(QWidget):
    """Shows words as notifications that come up: Orca reads these; before version 45 it hears no announcements."""

    def __init__(self, window: QWidget) -> None:
        """Lie unseen in a corner of the window."""
        super().__init__(window)
        self._at = 0
        self._lines = [LiveLine(self) for _ in range(HELD)]
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(0, 0, 1, 1)
        self.show()

    def say(self, words: str) -> None:
        """Add words to a line whose last ones have long been read."""
        line = self._lines[self._at]
        self._at = (self._at + 1) % HELD
        line.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.ObjectShow))


def _live_text(window: QWidget) -> LiveText:
    """Return the live text of a window, which is made with the first words."""
    return window.findChild(LiveText, options=Qt.FindChildOption.FindDirectChildrenOnly) or LiveText(window)
