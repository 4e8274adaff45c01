"""A card of settings: each control belongs to a setting by name, and emits the value that the user chooses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QVBoxLayout, QWidget

from sciatica_timer.ui.widgets.choice_group import ChoiceGroup
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.widgets.slider import Slider

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QWheelEvent

    from sciatica_timer.core.settings import Settings


class SettingsCard(QFrame):
    """`chosen` carries the name of a setting and the user's value; showing a value emits nothing."""

    chosen = Signal(str, object)

    def __init__(self, title: str) -> None:
        """Begin with the title alone; controls are added below it, in reading order."""
        super().__init__()
        self._shows: dict[str, Callable[[Any], object]] = {}
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 18, 18, 18)
        self.column.setSpacing(8)
        self.column.addWidget(label(title, "heading", wrap=True))

    def show_settings(self, settings: Settings) -> None:
        """Show the values of these settings."""
        for name, show in self._shows.items():
            show(getattr(settings, name))

    def add_text(self, words: str, role: str = "muted") -> None:
        """Add a muted line; the role "note" indents it like the text of a check box."""
        self.column.addWidget(label(words, role, wrap=True))

    def add_choices(
        self, name: str, title: str, words: Mapping[Any, str], beside: QWidget | None = None
    ) -> QButtonGroup:
        """Add a row of buttons, one for each value, with one pressed; and what stands beside them."""
        self.column.addWidget(label(title, "section", wrap=True))
        row, group, values = FlowBar(), ChoiceGroup(self), list(words)
        for index, text in enumerate(words.values()):
            made = button(text, None, "choice", f"{title}: {text}")
            group.add(made, index)
            row.add(made)
        if beside is not None:
            row.add(beside)
        self.column.addWidget(row)
        group.idClicked.connect(partial(self._choose, name, values))
        self._shows[name] = partial(self._press, group, values)
        return group

    def _choose(self, name: str, values: list[Any], index: int) -> None:
        self.chosen.emit(name, values[index])

    def _press(self, group: QButtonGroup, values: list[Any], value: object) -> None:
        """Press the button of a value."""
        group.button(values.index(value)).setChecked(True)

    def add_check(self, name: str, text: str) -> QCheckBox:
        """Add a box to tick."""
        made = QCheckBox(text)
        made.setAccessibleName(text)
        made.clicked.connect(partial(self._tick, name, made))
        self._shows[name] = made.setChecked
        self.column.addWidget(made)
        return made

    def _tick(self, name: str, made: QCheckBox) -> None:
        self.chosen.emit(name, made.isChecked())

    def slider(self, name: str, title: str) -> Slider:
        """Make a slider of percent, for the card to place."""
        made = _Slider(title)
        made.valueChanged.connect(partial(self.chosen.emit, name))
        self._shows[name] = made.show_value
        return made


class _Slider(Slider):
    """A slider that the wheel passes by: it scrolls the page, and the loudness stays."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
