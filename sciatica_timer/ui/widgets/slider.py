"""A slider for percent that keeps its keys, on any page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSlider

KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class Slider(QSlider):
    """Keeps its keys from the page's shortcuts while it has the focus: in a session, → makes it louder."""

    def __init__(self, name: str) -> None:
        """Make a horizontal slider; `name` is what a screen reader says."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_value(self, percent: int) -> None:
        """Show a value without emitting it."""
        before = self.blockSignals(True)
        self.setValue(percent)
        self.blockSignals(before)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in KEYS:
                event.accept()
                return True
        return super().event(event)
