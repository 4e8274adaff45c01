"""Words that a button cannot wrap by itself, broken into more lines where one has no room for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

MOST_LINES = 4
_BROKEN = "broken"  # the property that holds a text as it was broken here


def in_two_lines(text: str) -> str:
    """Break a text at the space nearest its middle, for a widget that cannot wrap by itself."""
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    if not spaces:
        return text
    at = min(spaces, key=lambda place: abs(2 * place - len(text)))
    return f"{text[:at]}\n{text[at + 1 :]}"


def break_words(part: QAbstractButton | QLabel) -> None:
    """Give the longest line of a part two lines, while it has few."""
    lines = part.text().split("\n")
    at = max(range(len(lines)), key=lambda line: len(lines[line]))
    broken = "\n".join([*lines[:at], in_two_lines(lines[at]), *lines[at + 1 :]])
    if len(lines) < MOST_LINES and broken != part.text():
        part.setProperty(_BROKEN, broken)
        part.setText(broken)


def is_broken(part: QAbstractButton | QLabel) -> bool:
    """Return whether the words of a part were broken here, and are still the same."""
    return bool(part.property(_BROKEN) == part.text())


def mend_words(part: QAbstractButton | QLabel) -> None:
    """Set words that were broken here in one line again."""
    if is_broken(part):
        part.setText(part.text().replace("\n", " "))


def parts_of(content: QWidget) -> list[QAbstractButton | QLabel]:
    """Return what is seen of a page and does not wrap by itself."""
    parts: list[QAbstractButton | QLabel] = [one for one in content.findChildren(QLabel) if not one.wordWrap()]
    parts += content.findChildren(QAbstractButton)
    return [one for one in parts if one.isVisible()]


class FittingArea(QScrollArea):
    """A page that scrolls, and breaks the words of what would make it wider than can be seen."""

    def __init__(self, content: QWidget) -> None:
        """Show this content."""
        super().__init__()
        self._content, self._room = content, 0
        self.setWidget(content)

    def viewportEvent(self, event: QEvent) -> bool:
        handled = super().viewportEvent(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return handled

    def _fit(self) -> None:
        before, self._room = self._room, self.viewport().width()
        if before and self._room > before:
            for part in parts_of(self._content):
                mend_words(part)
        over = self._content.minimumSizeHint().width() - self._room
        if over <= 0:
            return
        wide = {part: part.minimumSizeHint().width() for part in parts_of(self._content)}
        for part, width in wide.items():
            if width > max(wide.values()) - over:
                break_words(part)
