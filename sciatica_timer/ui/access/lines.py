"""A card of text that is read piece by piece: Tab comes to it, and for a screen reader the arrows go line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Lines(QObject):
    """Moves the focus from a card to its lines while a screen reader listens; else the arrows do what they always do.

    Beyond the last line, and before the card, lies what Tab would reach.
    """

    def __init__(self, card: QWidget, lines: Sequence[QWidget]) -> None:
        """Take the card, which is named for all that stands on it, and its lines from the top down."""
        super().__init__(card)
        self._stops = (card, *lines)
        card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for line in lines:
            line.setProperty("line", "true")  # which gives it room for a ring
        for stop in self._stops:
            stop.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            bring_into_view(self._stops[self._stops.index(watched)])
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            return self._step(self._stops.index(watched), Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _step(self, at: int, key: Qt.Key) -> bool:
        from sciatica_timer.ui.access.announcing import is_read  # noqa: PLC0415  start-up: the first page has such cards

        step = STEPS.get(key)
        if step is None or not is_read():
            return False
        beside = at + step
        if 0 <= beside < len(self._stops):
            self._stops[beside].setFocus()
        elif step > 0:
            self._stops[at].focusNextChild()
        else:
            self._stops[at].focusPreviousChild()
        return True


def bring_into_view(widget: QWidget) -> None:
    """Scroll until a widget that took the focus is seen, or its top, where it lies on something that scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    content = above.widget() if isinstance(above, QScrollArea) else None
    if not isinstance(above, QScrollArea) or content is None:
        return
    if widget.height() < above.viewport().height():
        above.ensureWidgetVisible(widget)
    else:  # it begins with its heading
        above.verticalScrollBar().setValue(widget.mapTo(content, QPoint()).y())
