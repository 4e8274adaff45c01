"""Three ways to begin, shown as long as nothing is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, card, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

SHARE, MOST_HIGH_PX = 0.4, 280  # of the window's height


class Beginning(QWidget):
    """Three cards, each with a button."""

    starter_chosen = Signal()
    prescription_requested = Signal()
    library_requested = Signal()

    def __init__(self) -> None:
        """Make the cards."""
        super().__init__()
        self.starter = button(tr("Use the Starter"), self.starter_chosen.emit, "primary")
        self.prescription = button(tr("Write it down"), self.prescription_requested.emit)
        self.library = button(tr("See the exercises"), self.library_requested.emit)
        self._length = label("", "today-line", wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        article = tr("Four gentle exercises from the article, once a day.")
        own = tr("Enter what your physiotherapist gave you, with its days and times.")
        browse = tr("See what there is, and try one. Nothing is planned by that.")
        self._add(tr("The article's Starter"), article, self.starter, self._length)
        self._add(tr("My prescription"), own, self.prescription)
        self._add(tr("Look around"), browse, self.library)

    def _add(self, title: str, text: str, way: QPushButton, *more: QWidget) -> None:
        frame, column = card(margins=24)
        column.addWidget(label(title, "today-way", wrap=True))
        for part in (label(text, "today-line", wrap=True), *more):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(way)
        self._row.addWidget(frame, 1)

    def show_length(self, words: str) -> None:
        """Show how long the Starter takes; without it that way is not offered."""
        self._length.setText(words)
        self.starter.setEnabled(bool(words))

    def fit(self, window_height: int, *, is_wide: bool) -> None:
        """Set the cards side by side where there is room, as high as the window is worth."""
        self.setMinimumHeight(min(round(window_height * SHARE), MOST_HIGH_PX) if is_wide else 0)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
