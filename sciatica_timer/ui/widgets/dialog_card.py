"""A card over the whole window that is answered before anything else: a title, what it says, and a row of buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.overlay import Overlay
from sciatica_timer.ui.widgets.shapes import card, label, scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

MARGIN, EDGE, SPACING = 24, 12, 12
WIDTH_PX = 560
LINE_PX = 1  # round a card


class DialogCard(Overlay):
    """Keeps the focus while it is shown; Esc closes it, and `left` follows.

    What has no room is scrolled, the title and the buttons never.
    """

    left = Signal()
    letters_wide = 62  # of the title

    def __init__(self, parent: QWidget, title: str, role: str = "heading") -> None:
        """Stay hidden over `parent`; the content goes into `column`, the buttons into `buttons`."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self._before: QWidget | None = None
        self._frame, whole = card(margins=MARGIN)
        whole.setSpacing(SPACING)
        self._title = label(title, role, wrap=True)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACING)
        self._area = scrolled(self._content)
        self.buttons = FlowBar()
        for part in (self._title, self._area, self.buttons):
            whole.addWidget(part)
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame, 0, 0, Qt.AlignmentFlag.AlignCenter)

    def open(self, first: QWidget) -> None:
        """Show the card with the focus on `first`."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.cover()
        self.fit()  # once more: only what is shown has its style, and so its height
        first.setFocus()

    def leave(self) -> None:
        """Hide the card and return the focus."""
        if self.isVisible():
            before, self._before = self._before, None
            self.hide()
            if before is not None and before.isVisible():
                before.setFocus()
            self.left.emit()

    def fit(self) -> None:
        """Take a width that is easy to read and the height of the content, as far as there is room."""
        super().fit()
        letters = self._title.fontMetrics().horizontalAdvance("x") * self.letters_wide
        wide = min(self.width() - 2 * EDGE, max(WIDTH_PX, letters))
        inside = wide - 2 * (MARGIN + LINE_PX)
        self._frame.setFixedWidth(wide)
        head, foot = self._title.heightForWidth(inside), self.buttons.height_at(inside)
        room = self.height() - 2 * (EDGE + MARGIN + LINE_PX + SPACING) - head - foot
        self.fit_content(inside, room)
        if self.height_of_content(inside) > room:  # it is scrolled, beside a bar
            bar = self._area.verticalScrollBar()
            bar.ensurePolished()
            self.fit_content(inside - bar.sizeHint().width(), room)
        self._area.setFixedHeight(max(0, min(room, self.height_of_content(inside))))

    def fit_content(self, width: int, height: int) -> None:
        """Make the content fit into so much room, where it can be made smaller."""

    def height_of_content(self, width: int) -> int:
        """Return the height that the content needs at a width."""
        self.column.invalidate()
        if not self.column.hasHeightForWidth():  # nothing in it wraps
            return self.column.totalSizeHint().height()
        return self.column.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep every key from the widgets below."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
