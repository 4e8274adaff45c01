"""The small plain parts every page is made of: labels with a role, cards, chips, buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sciatica_timer.ui.widgets.breaking import FittingArea

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent


ON_ACCENT = ("primary", "ask-primary")
LONGEST_WORD = 18  # letters; the longest word of the app's own has 16
LONGEST_TITLE_WORD = 10  # of a title the user gave, at the largest text in the smallest window


class _OnAccent(QPushButton):
    """Has a ring inside its edge while it has the focus: no edge is 3:1 apart from both the accent and the page."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 9, 9)


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Make a label in one of the style sheet's roles."""
    made = QLabel()
    made.setProperty("role", role)  # before the text, with which screen readers ask what it is
    made.setText(breakable(text) if wrap else text)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def breakable(text: str, longest: int = LONGEST_WORD) -> str:
    """Let words too long for any line be broken, invisibly, so that a page never grows wider than its window."""
    at_marks = re.sub(rf"\S{{{longest + 1},}}", lambda word: re.sub(r"[.-](?=\w)", "\\g<0>\u200b", word[0]), text)
    return re.sub(rf"[^\s\u200b]{{{longest}}}(?=[^\s\u200b])", "\\g<0>\u200b", at_marks)


def card(role: str = "card", margins: int = 18) -> tuple[QFrame, QVBoxLayout]:
    """Make a card and the column inside it."""
    frame = QFrame()
    frame.setProperty("role", role)
    column = QVBoxLayout(frame)
    column.setContentsMargins(margins, margins, margins, margins)
    column.setSpacing(8)
    return frame, column


def button(text: str, pressed: Callable[[], object] | None, role: str = "", name: str = "") -> QPushButton:
    """Make a button; `name` is what a screen reader says when it is not the text."""
    made = _OnAccent(text) if role in ON_ACCENT else QPushButton(text)
    made.setProperty("role", role)
    made.setAccessibleName(name or text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(True)  # Enter presses it, too
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus, and so Space, where it was
    if pressed is not None:
        made.clicked.connect(pressed)
    return made


def scrolled(content: QWidget) -> QScrollArea:
    """Let a page scroll when its text is larger than the window."""
    area = FittingArea(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("role", "scrolled")
    return area


def centred_column(page: QWidget, most_wide: int) -> QVBoxLayout:
    """Return a page one column in its middle, no wider than is easy to read, scrolling where it must."""
    page.setProperty("role", "page")
    content = QWidget()
    content.setMaximumWidth(most_wide)
    column = QVBoxLayout(content)
    column.setContentsMargins(28, 28, 28, 28)
    column.setSpacing(14)
    area = scrolled(content)
    area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return column


def set_role(widget: QWidget, role: str) -> None:
    """Change a widget's role while it is shown."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
