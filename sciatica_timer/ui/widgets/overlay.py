"""A widget over a whole view: it dims the view, follows its size, and keeps the keys and the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent

DIM = QColor(0, 0, 0, 110)
CLOSING_KEYS = ("Ctrl+Q", "Ctrl+W")  # which close the window, whatever lies over it


class Overlay(QWidget):
    """Hidden over its parent until `cover`; subclasses may extend `fit`."""

    def __init__(self, parent: QWidget) -> None:
        """Follow the parent's size."""
        super().__init__(parent)
        self._covered = parent
        parent.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Show the overlay on top of everything else in the parent."""
        self.fit()
        self.raise_()
        self.show()

    def fit(self) -> None:
        """Take the size of the parent."""
        self.setGeometry(self._covered.rect())

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001
        """Keep Tab within the card: what it covers must not be reached."""
        return go_round(self, forwards=next_)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if QKeySequence(event.keyCombination()).toString() not in CLOSING_KEYS:
                event.accept()  # the keys of what lies below wait until this is gone
                return True
            event.ignore()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Have the parent laid out again: Qt does so by itself only when a child is shown."""
        super().hideEvent(event)
        QCoreApplication.postEvent(self._covered, QEvent(QEvent.Type.LayoutRequest))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), DIM)
        painter.end()


def go_round(card: QWidget, *, forwards: bool) -> bool:
    """Move the focus to the next widget inside `card` at which Tab stops, from the last one to the first.

    Returns True, as `focusNextPrevChild` does when there is nothing more to do.
    """
    stops = _stops(card)
    current = QApplication.focusWidget()
    if stops and forwards:
        at = stops.index(current) + 1 if current in stops else 0
        stops[at % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
    elif stops:
        at = stops.index(current) - 1 if current in stops else -1
        stops[at].setFocus(Qt.FocusReason.BacktabFocusReason)
    return True


def _stops(card: QWidget) -> list[QWidget]:
    """Return the widgets inside a card at which Tab stops, in Qt's own order."""
    found: list[QWidget] = []
    one = card.nextInFocusChain()
    while one is not None and one is not card:
        takes_tab = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if takes_tab and card.isAncestorOf(one) and one.isEnabled() and one.isVisible():
            found.append(one)
        one = one.nextInFocusChain()
    return found
