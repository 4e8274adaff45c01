"""The page "Safety", and the same words once at the first start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.notices import NO_ROOM, Room
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import CardGrid
from sciatica_timer.ui.widgets.safety_advice import (
    advice_card,
    ask_first,
    emergency,
    pain_numbers,
    stop_and_ask,
    translation_note,
    what_it_is,
    while_exercising,
)
from sciatica_timer.ui.widgets.shapes import button


def safety_cards(*, translated: bool) -> list[QWidget]:
    """Make a card for each piece of advice; what is urgent comes first, and last that a translation is not reviewed."""
    cards: list[QWidget] = [
        advice_card(emergency(), urgent=True),
        advice_card(stop_and_ask()),
        advice_card(what_it_is()),
        advice_card(ask_first()),
        advice_card(while_exercising()),
        advice_card(pain_numbers()),
    ]
    return [*cards, advice_card(translation_note())] if translated else cards


class SafetyPage(CardGrid):
    """Everything that the app says about safety."""

    def __init__(self, *, translated: bool = False) -> None:
        """Build the page; `translated` says that the app speaks another language than English."""
        super().__init__(tr("Safety"), safety_cards(translated=translated))
        self.setAccessibleName(tr("Safety"))
        self.setProperty("role", "page")


class FirstStartPage(QWidget):
    """The same text with a button to confirm that it was read; Enter presses it."""

    acknowledged = Signal()

    def __init__(self, *, translated: bool = False) -> None:
        """Build the page; nothing else of the app is needed to read it."""
        super().__init__()
        self.setAccessibleName(tr("Safety"))
        self.setProperty("role", "page")
        self._read = button(tr("I have read this   Enter"), self.acknowledged.emit, "primary", tr("I have read this"))
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 10, 28, 18)
        foot.addWidget(self._read, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        cards = safety_cards(translated=translated)
        self._emergency = cards[0]
        column.addWidget(CardGrid(tr("Before you begin"), cards), 1)
        column.addLayout(foot)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.acknowledged)

    def room_for_notices(self) -> Room:
        """Return no room: nothing may cover what must be read first."""
        return NO_ROOM

    def take_focus(self) -> None:
        """Begin with the emergency, from which the arrows read on; Enter acknowledges wherever the focus is."""
        self._emergency.setFocus()
