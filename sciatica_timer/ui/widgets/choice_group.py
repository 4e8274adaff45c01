"""Buttons side by side, one of them pressed, as with radio buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ChoiceGroup(QButtonGroup):
    """Tab stops at the button pressed alone, and the arrows go to the others."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.buttonToggled.connect(self._stop_at)

    def add(self, made: QAbstractButton, number: int) -> None:
        """Add a button with its number."""
        made.setCheckable(True)
        made.setAutoExclusive(True)  # screen readers announce it as one of several, not as a check box
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.installEventFilter(self)
        self.addButton(made, number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go by an arrow to the next choice in their order; Qt finds none where a row ends."""
        step = _STEPS.get(Qt.Key(event.key())) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        there = [one for one in self.buttons() if one.isEnabled() and not one.isHidden()]
        place = next(place for place, one in enumerate(there) if one is watched) + step
        if 0 <= place < len(there):
            there[place].click()
            there[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _stop_at(self, pressed: QAbstractButton, is_pressed: bool) -> None:  # noqa: FBT001  Qt's signal
        if is_pressed:
            for one in self.buttons():
                one.setFocusPolicy(Qt.FocusPolicy.TabFocus if one is pressed else Qt.FocusPolicy.NoFocus)


class Switch(FlowBar):
    """Shows the parts side by side; `chosen` carries the place of the one pressed."""

    chosen = Signal(int)

    def __init__(self, title: str, parts: Sequence[str]) -> None:
        """Begin with the first part; a part is spoken as "title: part"."""
        super().__init__(spacing=6)
        self.setAccessibleName(title)
        self._group = ChoiceGroup(self)
        for index, words in enumerate(parts):
            made = button(words, None, "choice", f"{title}: {words}")
            self._group.add(made, index)
            self.add(made)
        self._group.idToggled.connect(self._emit)
        self.show_part(0)

    def show_part(self, index: int) -> None:
        """Show which part is open; emit `chosen` if it was another one."""
        self._group.button(index).setChecked(True)

    def _emit(self, index: int, checked: bool) -> None:  # noqa: FBT001
        if checked:
            self.chosen.emit(index)
