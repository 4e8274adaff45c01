"""Words that a button cannot wrap by itself, broken into more lines where one has no room for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
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
    """Split the longest line of a part in two, while it has few."""
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
    seen = [one for one in content.findChildren(QWidget) if one.isVisible()]
    return [one for one in seen if isinstance(one, QAbstractButton) or (isinstance(one, QLabel) and not one.wordWrap())]


class FittingArea(QScrollArea):
    """A page that scrolls, and breaks the words of what would make it wider than can be seen."""

    def __init__(self, content: QWidget) -> None:
        """Show this content."""
        super().__init__()
        self._content, self._room, self._fitted, self._has_broken = content, 0, 0, False
        self._look = QTimer(self, singleShot=True, interval=0)  # once all is laid out: before, much has no room
        self._look.timeout.connect(self._fit)
        self.setWidget(content)

    def viewportEvent(self, event: QEvent) -> bool:
        handled = super().viewportEvent(event)
        if isinstance(event, QResizeEvent):  # `viewport()` would make Python load every kind of widget at the start
            self._room = event.size().width()
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._look_again()
        return handled

    def _look_again(self) -> None:
        over = self._content.minimumSizeHint().width() > self._room
        if over or (self._has_broken and self._room > self._fitted):
            self._look.start()

    def _fit(self) -> None:
        """Break words that are too long for what is seen; a page that is not shown yet has no room for anything."""
        if not self.isVisible():
            return
        grows, self._fitted = self._room > self._fitted, self._room
        if self._has_broken and grows:
            for part in parts_of(self._content):
                mend_words(part)
        over = self._content.minimumSizeHint().width() - self._room
        if over <= 0:
            return
        self._has_broken = True
        wide = {part: part.minimumSizeHint().width() for part in parts_of(self._content)}
        for part, width in wide.items():
            if width > max(wide.values()) - over:
                break_words(part)
