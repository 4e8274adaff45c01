"""A button for what cannot be undone: the first press asks on the button itself, the second one does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from sciatica_timer.ui.widgets.shapes import give_role

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class SureButton(QPushButton):
    """Tells `sure` at the second press; going elsewhere takes the first one back."""

    sure = Signal()

    def __init__(self, words: str, question: str) -> None:
        """Take the words at rest and those of the question."""
        super().__init__()
        self._words, self._question = words, question
        self._is_asking = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.clicked.connect(self._press)
        self.calm_down()

    def calm_down(self) -> None:
        """Take the first press back."""
        self._show(asking=False)

    def _press(self) -> None:
        if self._is_asking:
            self.calm_down()
            self.sure.emit()
        else:
            self._show(asking=True)

    def _show(self, *, asking: bool) -> None:
        self._is_asking = asking
        words = self._question if asking else self._words
        self.setText(words)
        self.setAccessibleName(words)
        give_role(self, "danger" if asking else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.calm_down()
