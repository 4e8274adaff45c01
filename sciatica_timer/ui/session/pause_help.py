"""How the exercise is done, shown in a pause: its steps, what to watch for, and how to make it easier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import label, scrolled

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Text


class PauseHelp(QWidget):
    """A column of words that is scrolled where it is longer than its room; Tab reaches it."""

    def __init__(self) -> None:
        """Begin without words."""
        super().__init__()
        content = QWidget()
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(0, 0, 0, 0)
        area = scrolled(content)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # arrows read on
        area.setAccessibleName(tr("How it is done"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to read."""
        return self._lines.count() == 0

    def show_text(self, text: Text) -> None:
        """Show the words of an exercise; a heading without lines is left out."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        steps = [tr("{0}. {1}").format(number, step) for number, step in enumerate(text.steps, 1)]
        parts = (("", steps), (tr("Watch for"), text.watch), (tr("Make it easier"), text.easier))
        for heading, lines in parts:
            if heading and lines:
                self._lines.addWidget(label(heading, "heading", wrap=True))
            for line in lines:
                self._lines.addWidget(label(line, wrap=True))
        if not self.is_empty:
            self._lines.addStretch()  # room that is left lies below the words, not between them
