"""The card with all keys, shown with "?"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from sciatica_timer.ui.widgets.shapes import button, card, label


class KeysCard(QWidget):
    """Lies over its parent and lists the keys."""

    def __init__(self, parent: QWidget) -> None:
        """Lie hidden over `parent`."""
        super().__init__(parent)
        self._covered = parent
        self.setAccessibleName(self.tr("Keys"))
        frame, column = card(margins=28)
        column.addWidget(label(self.tr("Keys"), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(10)
        for row, (key, what) in enumerate(self._keys()):
            grid.addWidget(label(key, "heading"), row, 0)
            grid.addWidget(label(what), row, 1)
        column.addLayout(grid)
        self._close = button(self.tr("Close   ?"), self.hide, name=self.tr("Close"))
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        outer = QGridLayout(self)
        outer.addWidget(frame, 0, 0, Qt.AlignmentFlag.AlignCenter)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.hide)
        self.hide()

    def _keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Space"), self.tr("start, pause, go on")),
            ("→", self.tr("skip this rep or rest")),
            ("←", self.tr("back: this rep again, or the one before")),
            ("R", self.tr("10 s more rest")),
            ("Esc", self.tr("stop")),
            ("H", self.tr("stop: it hurts more")),
            ("M", self.tr("mute, and sound on again")),
            ("F11", self.tr("full screen")),
            ("Ctrl+1 … 4", self.tr("Exercises, History, Settings, Safety")),
            ("?", self.tr("these keys")),
        ]

    def toggle(self) -> None:
        """Show or hide the card."""
        if self.isVisible():
            self.hide()
            return
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self._close.setFocus()
