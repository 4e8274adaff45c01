"""A button for what must not happen twice: the second half of a double click does nothing, wherever it lands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class OnceButton(QPushButton):
    """Takes a double click as one click, and keeps its second half from what stands in its place by then."""

    def __init__(self, text: str, role: str = "") -> None:
        """Take the words on it and a role of the style sheet."""
        super().__init__(text)
        self.setProperty("role", role)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(_SecondClick(handle))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing: the first click has done it."""


class _SecondClick(QObject):
    """Keeps the second half of one double click from a window.

    Qt sends a press before it says that this was the second of a double click. A press after which it does not say so
    was another click, and the next one is nobody's second half.
    """

    _presses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_second = event.type() == QEvent.Type.MouseButtonDblClick
        self._presses += event.type() == QEvent.Type.MouseButtonPress
        if is_second or self._presses > 1:
            watched.removeEventFilter(self)
            self.deleteLater()
        return is_second
