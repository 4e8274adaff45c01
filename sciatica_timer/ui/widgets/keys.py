"""The card with all keys, shown with "?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from sciatica_timer.ui.widgets.shapes import button, card, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

DIM = QColor(0, 0, 0, 110)


class KeysCard(QWidget):
    """Lies over its parent and lists the keys; while it is up any key takes it away, and does nothing else."""

    def __init__(self, parent: QWidget) -> None:
        """Lie hidden over `parent`."""
        super().__init__(parent)
        self._covered = parent
        self._focused_before: QWidget | None = None
        self.setAccessibleName(self.tr("Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        frame, column = card(margins=24)
        column.addWidget(label(self.tr("Keys"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        for row, (key, what) in enumerate(self._keys()):
            grid.addWidget(label(key, "key"), row, 0)
            grid.addWidget(label(what), row, 1)
        column.addLayout(grid)
        close = button(self.tr("Close   any key"), self.leave, name=self.tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        outer = QGridLayout(self)
        outer.addWidget(frame, 0, 0, Qt.AlignmentFlag.AlignCenter)
        parent.installEventFilter(self)
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
            ("Ctrl+Tab", self.tr("exercises or programmes")),
            ("?", self.tr("these keys")),
        ]

    def toggle(self) -> None:
        """Show or hide the card."""
        if self.isVisible():
            self.leave()
            return
        self._focused_before = QApplication.focusWidget()
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.setFocus()

    def leave(self) -> None:
        """Hide the card and give the focus back."""
        self.hide()
        if self._focused_before is not None and self._focused_before.isVisible():
            self._focused_before.setFocus()
        self._focused_before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the window's own shortcuts wait until the card is gone
            return True
        return super().event(event)

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
        if event.key() not in modifiers and not event.isAutoRepeat():
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), DIM)
        painter.end()
