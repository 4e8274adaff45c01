"""The page "Safety", and the same words once at the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from sciatica_timer.ui import safety_text
from sciatica_timer.ui.widgets.advice import advice_card
from sciatica_timer.ui.widgets.shapes import button, label, scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

TWO_COLUMNS_PX = 820
MOST_WIDE_PX = 1180


class SafetyPage(QWidget):
    """All that the app says about safety; what is urgent comes first."""

    def __init__(self) -> None:
        """Build the page."""
        super().__init__()
        self.setAccessibleName(self.tr("Safety"))
        self.setProperty("role", "page")
        content = QWidget()
        content.setMaximumWidth(MOST_WIDE_PX)
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(28, 20, 28, 20)
        self._grid.setSpacing(14)
        self._title = label(self.tr("Safety"), "title", wrap=True)
        self._grid.addWidget(self._title, 0, 0, 1, 2)
        self._cards = [
            advice_card(safety_text.emergency(), urgent=True),
            advice_card(safety_text.stop_and_ask()),
            advice_card(safety_text.what_it_is()),
            advice_card(safety_text.ask_first()),
            advice_card(safety_text.while_exercising()),
            advice_card(safety_text.pain_numbers()),
        ]
        self._area = scrolled(content)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._area, 1)

    def _arrange(self, columns: int) -> None:
        for index, one in enumerate(self._cards):
            self._grid.addWidget(one, 1 + index // columns, index % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(len(self._cards) + 1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= TWO_COLUMNS_PX * self.fontMetrics().height() / 17 else 1)


class FirstStartPage(SafetyPage):
    """The safety page with the button that says it was read; Enter presses it."""

    acknowledged = Signal()

    def __init__(self) -> None:
        """Build the page; nothing else of the app is needed to read it."""
        super().__init__()
        self._title.hide()
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(28, 24, 28, 0)
        column.addWidget(label(self.tr("Before you begin"), "title", wrap=True))
        self._column.insertWidget(0, head)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(28, 10, 28, 18)
        self._read = button(
            self.tr("I have read this   Enter"), self.acknowledged.emit, "primary", self.tr("I have read this")
        )
        column.addWidget(self._read, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(foot)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.acknowledged)

    def focus_button(self) -> None:
        """Let Space and Enter acknowledge."""
        self._read.setFocus()
