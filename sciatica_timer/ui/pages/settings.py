"""The page "Settings": look, sound, time, and where the data lies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from sciatica_timer.core.exercise import Range
from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Scheme, Settings
from sciatica_timer.ui.widgets.card_grid import CardGrid
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, card, label
from sciatica_timer.ui.widgets.stepper import Stepper, StepperText

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

PREPARE_POSSIBLE = Range(3, 120)


class SettingsPage(QWidget):
    """Shows the settings; `changed` carries all of them after each change, which then holds at once."""

    changed = Signal(object)
    sound_test_requested = Signal()
    folder_requested = Signal()

    def __init__(self, settings: Settings, folder: str, version: str) -> None:
        """Show these settings."""
        super().__init__()
        self._settings = settings
        self.setAccessibleName(self.tr("Settings"))
        self.setProperty("role", "page")
        cards = (self._make_look(), self._make_sound(), self._make_time(), self._make_data(folder, version))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = CardGrid(self.tr("Settings"), cards)
        self.setFocusProxy(grid)
        column.addWidget(grid)
        self.show_settings(settings)

    def _make_look(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Look"), "heading"))
        schemes = {
            Scheme.SYSTEM: self.tr("Like the system"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        self._schemes = self._choices(column, self.tr("Colours"), list(schemes.values()))
        self._schemes.idClicked.connect(self._choose_scheme)
        sizes = [f"{size} %" for size in TEXT_SIZES_PERCENT]
        self._sizes = self._choices(column, self.tr("Text size"), sizes)
        self._sizes.idClicked.connect(self._choose_size)
        self._calm = self._check(self.tr("Reduce motion: still pictures only"))
        self._calm.clicked.connect(self._choose_calm)
        column.addWidget(self._calm)
        column.addStretch(1)
        return frame

    def _choices(self, column: QVBoxLayout, title: str, words: list[str]) -> QButtonGroup:
        """Add a row of buttons of which one is pressed."""
        column.addWidget(label(title, "section"))
        row = FlowBar()
        group = QButtonGroup(row)
        for index, text in enumerate(words):
            made = button(text, None, "choice", f"{title}: {text}")
            made.setCheckable(True)
            made.setAutoExclusive(True)  # which screen readers tell as one of several, not as a tick
            group.addButton(made, index)
            row.add(made)
        column.addWidget(row)
        return group

    def _check(self, text: str) -> QCheckBox:
        made = QCheckBox(text)
        made.setAccessibleName(text)
        return made

    def _make_sound(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Sound"), "heading"))
        self._device = label("", "muted", wrap=True)
        column.addWidget(self._device)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Volume")))
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.valueChanged.connect(self._choose_volume)
        row.addWidget(self._volume, 1)
        row.addWidget(button(self.tr("Test sound"), self.sound_test_requested.emit))
        column.addLayout(row)
        self._muted = self._check(self.tr("Mute"))
        self._muted.clicked.connect(self._choose_muted)
        self._flash = self._check(self.tr("Flash the screen at every change, too"))
        self._flash.clicked.connect(self._choose_flash)
        column.addWidget(self._muted)
        column.addWidget(self._flash)
        column.addStretch(1)
        return frame

    def _make_time(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Time"), "heading"))
        column.addWidget(
            label(self.tr("How long you have to get into position before the first rep."), "muted", wrap=True)
        )
        self._prepare = Stepper(StepperText(self.tr("Get ready"), self.tr(" s")))
        self._prepare.setMaximumWidth(260)
        self._prepare.value_changed.connect(self._choose_prepare)
        column.addWidget(self._prepare)
        self._check_in = self._check(self.tr("Ask about pain before and after"))
        self._check_in.clicked.connect(self._choose_check_in)
        column.addWidget(self._check_in)
        column.addStretch(1)
        return frame

    def _make_data(self, folder: str, version: str) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Your data"), "heading"))
        column.addWidget(label(self.tr("Everything stays on this computer, in one folder:"), "muted", wrap=True))
        where = label(folder, wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(where)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Open the folder"), self.folder_requested.emit))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(label(self.tr("Sciatica Timer {0}").format(version), "small"))
        column.addStretch(1)
        return frame

    def show_settings(self, settings: Settings) -> None:
        """Show other settings, without telling them as changes."""
        self._settings = settings
        self._schemes.button(list(Scheme).index(settings.scheme)).setChecked(True)
        sizes = TEXT_SIZES_PERCENT
        nearest = min(range(len(sizes)), key=lambda at: abs(sizes[at] - settings.text_size_percent))
        self._sizes.button(nearest).setChecked(True)
        self._calm.setChecked(settings.reduce_motion)
        self._volume.blockSignals(True)
        self._volume.setValue(settings.volume)
        self._volume.blockSignals(False)
        self._muted.setChecked(settings.muted)
        self._flash.setChecked(settings.flash)
        self._check_in.setChecked(settings.check_in)
        self._prepare.show_value(settings.prepare_seconds, None, PREPARE_POSSIBLE)

    def show_device(self, name: str | None) -> None:
        """Say where sound comes out."""
        found = self.tr("Sound comes out of: {0}").format(name)
        self._device.setText(found if name else self.tr("No sound output found. The screen will flash instead."))

    def _tell(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)

    def _choose_scheme(self, index: int) -> None:
        self._tell(replace(self._settings, scheme=list(Scheme)[index]))

    def _choose_size(self, index: int) -> None:
        self._tell(replace(self._settings, text_size_percent=TEXT_SIZES_PERCENT[index]))

    def _choose_calm(self, checked: bool) -> None:  # noqa: FBT001
        self._tell(replace(self._settings, reduce_motion=checked))

    def _choose_volume(self, percent: int) -> None:
        self._tell(replace(self._settings, volume=percent))

    def _choose_muted(self, checked: bool) -> None:  # noqa: FBT001
        self._tell(replace(self._settings, muted=checked))

    def _choose_flash(self, checked: bool) -> None:  # noqa: FBT001
        self._tell(replace(self._settings, flash=checked))

    def _choose_check_in(self, checked: bool) -> None:  # noqa: FBT001
        self._tell(replace(self._settings, check_in=checked))

    def _choose_prepare(self, seconds: float) -> None:
        self._tell(replace(self._settings, prepare_seconds=seconds))
