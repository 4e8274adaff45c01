"""What lies over a whole view: dims it, follows its size, and keeps the keys to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent

DIM = QColor(0, 0, 0, 110)


class Overlay(QWidget):
    """Lies hidden over its parent until `cover` is called; `fit` may be more in what lies there."""

    def __init__(self, parent: QWidget) -> None:
        """Follow the parent's size."""
        super().__init__(parent)
        self._covered = parent
        parent.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Come up over everything else of the parent."""
        self.fit()
        self.raise_()
        self.show()

    def fit(self) -> None:
        """Be as large as what is covered."""
        self.setGeometry(self._covered.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the keys of what lies below wait until this is gone
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let what waited for this find its place again; Qt tells the parent only when a child comes up."""
        super().hideEvent(event)
        QCoreApplication.postEvent(self._covered, QEvent(QEvent.Type.LayoutRequest))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), DIM)
        painter.end()
