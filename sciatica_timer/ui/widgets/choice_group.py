"""Buttons side by side of which one is pressed, as radio buttons are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class ChoiceGroup(QButtonGroup):
    """Tab stops at the button pressed alone, and the arrows go to the others."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.buttonToggled.connect(self._stop_at)

    def add(self, made: QAbstractButton, number: int) -> None:
        """Take a button in under a number."""
        made.setCheckable(True)
        made.setAutoExclusive(True)  # which screen readers tell as one of several, not as a tick
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.addButton(made, number)

    def _stop_at(self, pressed: QAbstractButton, is_pressed: bool) -> None:  # noqa: FBT001  Qt's signal
        if is_pressed:
            for one in self.buttons():
                one.setFocusPolicy(Qt.FocusPolicy.TabFocus if one is pressed else Qt.FocusPolicy.NoFocus)
