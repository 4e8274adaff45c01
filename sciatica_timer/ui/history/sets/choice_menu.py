"""A button that shows one of several choices, and offers them all in a menu; Up and Down choose another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class ChoiceMenu(QPushButton):
    """Shows "title: choice"; emits `chosen` when the user picks another one."""

    chosen = Signal()

    def __init__(self, title: str, choices: Sequence[tuple[Any, str]]) -> None:
        """Take values and their words; the first one is chosen."""
        super().__init__()
        self._title = title
        self.setProperty("role", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)
        menu = QMenu(self)
        menu.setAccessibleName(title)
        self._group = QActionGroup(self)
        self.setMenu(menu)
        self._group.triggered.connect(self._pick)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer these choices; the one chosen stays so where it is among them, else it is the first."""
        chosen = self.value if self._group.actions() else None
        self.menu().clear()
        for action in self._group.actions():
            self._group.removeAction(action)
        for value, words in choices:
            action = self.menu().addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setData((value, words))
            self._group.addAction(action)
        self.choose(chosen if chosen in [value for value, _ in choices] else choices[0][0])

    @property
    def value(self) -> Any:
        """The value chosen."""
        return self._group.checkedAction().data()[0]

    def choose(self, value: Any) -> None:
        """Show a choice without emitting `chosen`."""
        for action in self._group.actions():
            if action.data()[0] == value:
                action.setChecked(True)
                words = tr("{0}: {1}").format(self._title, action.data()[1])
                self.setText(words.replace("&", "&&"))
                self.setAccessibleName(words)

    def _step(self, by: int) -> None:
        actions = self._group.actions()
        at = actions.index(self._group.checkedAction()) + by
        if 0 <= at < len(actions):
            self._pick(actions[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            self._step(step)

    def _pick(self, action: QAction) -> None:
        self.choose(action.data()[0])
        self.chosen.emit()
