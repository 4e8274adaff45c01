"""The card that asks whether the sound can be heard, before the user lies down."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.widgets.slider import Slider


class SoundCheck(QFrame):
    """Shows the sound output and the volume; requests one test by itself when first shown."""

    test_requested = Signal()
    volume_chosen = Signal(int)
    voice_volume_chosen = Signal(int)

    def __init__(self) -> None:
        """Begin without an output, until `show_device` and `show_sound`."""
        super().__init__()
        self._asked = self._is_up = False
        self._device_name: str | None = None
        self._muted = False
        self.setProperty("role", "card")
        self._device = label("", "muted", wrap=True)
        self._again = button(tr("Play it again"), self.test_requested.emit)
        self._tones, self._voice = Slider(tr("Tones")), Slider(tr("Voice"))
        self._tones.valueChanged.connect(self.volume_chosen)
        self._voice.valueChanged.connect(self.voice_volume_chosen)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(tr("Can you hear this?"), "heading", wrap=True))
        words.addWidget(self._device)
        head.addLayout(words, 1)
        head.addWidget(self._again)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(4)
        self.make_room(roomy=True)
        column.addLayout(head)
        column.addLayout(self._make_sliders())
        self._show()

    def _make_sliders(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, slider in ((0, self._tones), (2, self._voice)):
            grid.addWidget(label(slider.accessibleName()), 0, place)
            grid.addWidget(slider, 0, place + 1)
            grid.setColumnStretch(place + 1, 1)
        return grid

    def make_room(self, *, roomy: bool) -> None:
        """Be as low as can be where there is little room."""
        above = 10 if roomy else 3
        self._column.setContentsMargins(18, above, 18, above)

    def show_device(self, name: str | None) -> None:
        """Show the sound output; None means that there is none."""
        self._device_name = name
        self._show()
        if self._is_up:
            self.ask_once()

    def show_sound(self, volume: int, voice_volume: int, *, muted: bool) -> None:
        """Show how loud tones and voice are, in percent, and whether both are muted."""
        for slider, percent in ((self._tones, volume), (self._voice, voice_volume)):
            slider.show_value(percent)
        self._muted = muted
        self._show()

    def _show(self) -> None:
        name = self._device_name
        if not name:
            words = tr("No sound output found. The screen will flash instead.")
        elif self._muted:
            words = tr("The sound is muted. Press M to hear it.")
        else:
            words = tr("Sound comes out of: {0}").format(name)
        self._device.setText(words)
        self._again.setEnabled(bool(name))

    def ask_once(self) -> None:
        """Request the first test once there is an output; later calls do nothing."""
        self._is_up = True
        if self._device_name and not self._asked:
            self._asked = True
            self.test_requested.emit()
