"""The foot of a page: below its scrolling column, and always visible."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget
from shiboken6 import Shiboken

SIDE_PX, ABOVE_PX, BELOW_PX = 28, 8, 14


class Foot(QWidget):
    """Keeps its content aligned with the column above, with or without a scroll bar."""

    def __init__(self, content: QWidget, most_wide: int, area: QScrollArea) -> None:
        """Align with the column of `area`, which is `most_wide` pixels wide with its margins."""
        super().__init__()
        self._content = content
        content.setMaximumWidth(most_wide - 2 * SIDE_PX)
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._row.addWidget(content, 1000)
        self._row.addStretch(1)
        self._bar = area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._keep_level)
        self._keep_level(0, 0)

    def widen(self, factor: int) -> None:
        """Let the content be so many times as wide, as the column above is."""
        self._content.setMaximumWidth((self._content.maximumWidth() + 2 * SIDE_PX) * factor - 2 * SIDE_PX)

    def _keep_level(self, low: int, high: int) -> None:
        if not Shiboken.isValid(self._bar):
            return  # a page that is deleted takes the bar first, which may change its range on the way
        beside_bar = self._bar.sizeHint().width() if high > low else 0
        self._row.setContentsMargins(SIDE_PX, ABOVE_PX, SIDE_PX + beside_bar, BELOW_PX)


def add_foot(page: QWidget, content: QWidget, most_wide: int) -> None:
    """Add a foot to a page made with `centred_column`."""
    area, layout = page.findChild(QScrollArea), page.layout()
    assert area is not None
    assert layout is not None
    layout.addWidget(Foot(content, most_wide, area))
