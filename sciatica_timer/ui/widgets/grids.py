"""Cards in as many columns as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.widgets.shapes import label, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.ui.theme import Theme

WIDEST_COLUMN_PX, COLUMN_PX, MOST_COLUMNS = 590, 500, 3
LINE_PX = 17  # height of a line at 100 % text size


class CardGrid(QWidget):
    """Lays cards out by the room there is; larger text needs more of it."""

    def __init__(self, title: str, cards: Sequence[QWidget]) -> None:
        """Take the cards in reading order; an empty title takes no room."""
        super().__init__()
        self._cards = tuple(cards)
        self._columns = 0
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(28, 20, 28, 20)
        self._grid.setSpacing(14)
        if title:
            heading = label(title, "title", wrap=True)
            self._grid.addWidget(heading, 0, 0, 1, MOST_COLUMNS)
            self.setFocusProxy(heading)  # from which the arrows and Page Down read on
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(self._content))
        self._arrange(1)

    def _arrange(self, columns: int) -> None:
        """Put the cards into columns; a card that is alone in its row spans it."""
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self._cards):
            alone = index % columns == 0 and card is self._cards[-1]
            self._grid.addWidget(card, 1 + index // columns, index % columns, 1, columns if alone else 1)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(len(self._cards) + 1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = max(1.0, self.fontMetrics().height() / LINE_PX)
        columns = max(1, min(MOST_COLUMNS, int(self.width() / (COLUMN_PX * scale))))
        self._content.setMaximumWidth(round(WIDEST_COLUMN_PX * max(columns, 2) * scale))
        self._arrange(columns)


class EvenGrid(QWidget):
    """Lays widgets out in reading order, in as many columns as the width and the text size allow."""

    def __init__(self, theme: Theme, widgets: Sequence[QWidget], columns: Sequence[int], least_px: int) -> None:
        """Take the numbers of columns that look well, most first; `least_px` is a column's width at 100 % text size."""
        super().__init__()
        self._theme, self._widgets, self._choices, self._least_px = theme, tuple(widgets), tuple(columns), least_px
        self.columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        theme.changed.connect(self._fit)
        self._arrange(columns[-1])

    def _fit(self) -> None:
        least, gap = self._theme.px(self._least_px), self._grid.spacing()
        fitting = [count for count in self._choices if count * (least + gap) - gap <= self.width()]
        self._arrange(fitting[0] if fitting else self._choices[-1])

    def _arrange(self, columns: int) -> None:
        if columns == self.columns:
            return
        self.columns = columns
        for index, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, index // columns, index % columns)
        for column in range(self._choices[0]):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
