"""The choice of the screen that sessions are shown on, such as a television; there where there is more than one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.choice_group import ChoiceGroup
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.window.placement import screen_name

if TYPE_CHECKING:
    from collections.abc import Sequence


class ScreenChoice(QWidget):
    """`chosen` carries what a screen is remembered by; empty for the one that the window is on."""

    chosen = Signal(str)

    def __init__(self) -> None:
        """Follow the screens that are connected."""
        super().__init__()
        self._value = ""
        self._bar: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label(tr("Show sessions on"), "section"))
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_change)
        app.screenRemoved.connect(self._on_change)
        self._on_change()

    def _on_change(self) -> None:
        self.show_screens([screen_name(one) for one in QGuiApplication.screens()])

    def show_screens(self, names: Sequence[str]) -> None:
        """Offer these screens, and the one that was chosen though it is away."""
        self._names = list(names)
        self._fill()

    def show_value(self, value: str) -> None:
        """Show which screen was chosen."""
        if value != self._value:
            self._value = value
            self._fill()

    def _fill(self) -> None:
        if self._bar is not None:
            self._bar.deleteLater()
        bar = self._bar = FlowBar()
        group = ChoiceGroup(bar)
        words = {"": tr("The app's own screen")} | {name: name for name in self._names}
        if self._value not in words:
            words[self._value] = tr("{0} (not connected)").format(self._value)
        for index, (value, text) in enumerate(words.items()):
            made = button(text, partial(self.chosen.emit, value), "choice", tr("Show sessions on: {0}").format(text))
            group.add(made, index)
            bar.add(made)
            made.setChecked(value == self._value)
        self._column.addWidget(bar)
        self.setVisible(len(self._names) > 1 or bool(self._value))
