"""The flash: a short wash of colour over the whole view, the twin of a cue for the eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

FLASH_MS = 180  # long enough to be seen from the side of the eye, once a transition: far below 3 flashes a second
OPACITY = 0.35


class Flash(QWidget):
    """Covers its parent while it flashes; takes no clicks."""

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden over `parent`."""
        super().__init__(parent)
        self._covered = parent
        self._colour = QColor()
        self._timer = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._timer.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.installEventFilter(self)

    def flash(self, colour: str) -> None:
        """Wash the parent with a colour for an instant."""
        self._colour = QColor(colour)
        self._colour.setAlphaF(OPACITY)
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.update()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour)
        painter.end()
