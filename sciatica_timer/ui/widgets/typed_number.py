"""What spin boxes whose numbers are typed have in common: a click selects all of it, and the wheel is the page's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QWheelEvent


class TypedNumber(QDoubleSpinBox):
    """A spin box for a text of so many letters at most."""

    def __init__(self, longest_text: int) -> None:
        """Begin with Qt's own range."""
        super().__init__()
        self._was_clicked = False
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lineEdit().setMaxLength(longest_text)
        self.lineEdit().installEventFilter(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._was_clicked = event.reason() is Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select all at the click that brings the keys here: what is typed then takes its place."""
        if event.type() == QEvent.Type.MouseButtonRelease and self._was_clicked:
            self._was_clicked = False
            if not self.lineEdit().hasSelectedText():
                self.selectAll()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a number that changes while one scrolls is a wrong dose."""
        event.ignore()
