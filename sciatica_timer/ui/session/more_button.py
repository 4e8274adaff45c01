"""The button for what there is no room for in the session view: a menu of it, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping


class MoreButton(QPushButton):
    """Stands for buttons that are out of sight; one that is hidden itself is not offered."""

    def __init__(self, hints: Mapping[QPushButton, tuple[str, str]], instead_of: list[QPushButton]) -> None:
        """Take the text and the key of each button, as they are when the menu is opened."""
        super().__init__("…")
        self._hints, self._instead_of = hints, instead_of
        self.setProperty("role", "session")
        self.setAccessibleName(tr("More"))
        self.setToolTip(tr("More"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._instead_of:
            if not one.isHidden():
                text, key = self._hints[one]
                action = menu.addAction(f"{text}\t{key}" if key else text, one.click)
                action.setEnabled(one.isEnabled())
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
