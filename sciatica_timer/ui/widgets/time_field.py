"""A field for a time of day: typed, or stepped with the arrow keys."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QTimeEdit

from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class TimeField(QTimeEdit):
    """`chosen` carries another time once it is whole; what is merely shown is not told."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Begin at midnight."""
        super().__init__()
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setToolTip(tr("Type a time, or change it with the arrow keys"))
        self.timeChanged.connect(self._tell)

    def show_time(self, at: time) -> None:
        """Show a time without telling it."""
        before = self.blockSignals(True)
        self.setTime(QTime(at.hour, at.minute))
        self.blockSignals(before)

    def _tell(self, at: QTime) -> None:
        self.chosen.emit(time(at.hour(), at.minute()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page, and the time stays
