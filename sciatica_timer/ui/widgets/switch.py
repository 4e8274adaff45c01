"""A switch of a few parts, of which one is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from sciatica_timer.ui.widgets.choice_group import ChoiceGroup
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button

if TYPE_CHECKING:
    from collections.abc import Sequence


class Switch(FlowBar):
    """Shows the parts side by side; `chosen` carries the place of the one pressed."""

    chosen = Signal(int)

    def __init__(self, title: str, parts: Sequence[str]) -> None:
        """Begin with the first part; a part is spoken as "title: part"."""
        super().__init__(spacing=6)
        self.setAccessibleName(title)
        self._group = ChoiceGroup(self)
        for index, words in enumerate(parts):
            made = button(words, None, "choice", f"{title}: {words}")
            self._group.add(made, index)
            self.add(made)
        self._group.idToggled.connect(self._tell)
        self.show_part(0)

    def show_part(self, index: int) -> None:
        """Show which part is open; `chosen` tells it where it was another one."""
        self._group.button(index).setChecked(True)

    def _tell(self, index: int, checked: bool) -> None:  # noqa: FBT001
        if checked:
            self.chosen.emit(index)
