"""Widgets in columns of one width: as many columns as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.ui.theme import Theme


class EvenGrid(QWidget):
    """Lays widgets out in reading order, anew whenever its width or the text size asks for other columns."""

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
