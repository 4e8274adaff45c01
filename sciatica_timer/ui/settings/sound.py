"""The card "Sound" of the settings: where sound comes out, how loud, and the flash beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label


class SoundSettings(SettingsCard):
    """How loud the tones and the voice are."""

    test_requested = Signal()

    def __init__(self) -> None:
        """Begin without an output, until `show_device`."""
        super().__init__(tr("Sound"))
        self.device = label("", "muted", wrap=True)
        self.column.addWidget(self.device)
        self.tones = self.slider("volume", tr("Tones"))
        self.voice = self.slider("voice_volume", tr("Voice"))
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        for row, slider in enumerate((self.tones, self.voice)):
            rows.addWidget(label(slider.accessibleName()), row, 0)
            rows.addWidget(slider, row, 1)
        rows.addWidget(button(tr("Test sound"), self.test_requested.emit), 0, 2, 2, 1)
        self.column.addLayout(rows)
        self.muted = self.add_check("muted", tr("Mute"))
        self.flash = self.add_check("flash", tr("Flash the screen at every change, too"))
        self.column.addStretch(1)

    def show_device(self, name: str | None) -> None:
        """Show the sound output; None means that there is none."""
        found = tr("Sound comes out of: {0}").format(name)
        self.device.setText(found if name else tr("No sound output found. The screen will flash instead."))
