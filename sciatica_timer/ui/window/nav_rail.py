"""The rail at the left: one button a page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout

from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.choice_group import ChoiceGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.ui.theme import Theme

WIDTH_PX, BESIDE_PX = 84, 8
LARGEST_PERCENT = 140  # beyond it the rail would take the room that the page needs more


class NavRail(QFrame):
    """Shows which page is up; `chosen` carries the index of the one asked for, `keys_requested` wants all keys."""

    chosen = Signal(int)
    keys_requested = Signal()

    def __init__(self, pages: Sequence[tuple[str, str]], theme: Theme) -> None:
        """Make a button a page, from its icon's name and its title."""
        super().__init__()
        self._theme = theme
        self._icons = [name for name, _ in pages]
        self.setProperty("role", "rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(BESIDE_PX, 16, BESIDE_PX, 16)
        column.setSpacing(8)
        self._group = ChoiceGroup(self)
        for index, (_, title) in enumerate(pages):
            made = QToolButton()
            made.setProperty("role", "nav")
            made.setText(title)
            made.setAccessibleName(title)
            made.setToolTip(tr("{0} (Ctrl+{1})").format(title, index + 1))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.clicked.connect(partial(self.chosen.emit, index))
            self._group.add(made, index)
            column.addWidget(made)
        column.addStretch(1)
        column.addWidget(self._make_help())
        theme.changed.connect(self._colour)
        self._colour()

    def _make_help(self) -> QToolButton:
        made = QToolButton()
        made.setProperty("role", "quiet")
        made.setText("?")
        made.setAccessibleName(tr("Keys"))
        made.setToolTip(tr("Keys (?)"))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(self.keys_requested)
        return made

    def show_page(self, index: int) -> None:
        """Mark the page that is up."""
        self._group.button(index).setChecked(True)

    def _colour(self) -> None:
        colours = self._theme.palette
        larger = min(self._theme.px(100), LARGEST_PERCENT) / 100
        size = round(22 * larger)
        for made, name in zip(self._group.buttons(), self._icons, strict=True):
            made.setIcon(icon(name, colours.muted, size, checked_colour=colours.hold))
            made.setIconSize(QSize(size, size))
            made.setMinimumHeight(round(60 * larger))
        widest = max(made.sizeHint().width() for made in self._group.buttons())  # "Einstellungen" is longer than all
        self.setFixedWidth(max(round(WIDTH_PX * larger), widest + 2 * BESIDE_PX))
