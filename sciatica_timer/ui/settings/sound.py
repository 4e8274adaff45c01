"""The card "Sound" of the settings: where sound comes out, how loud, which tones, and the flash beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from sciatica_timer.core.settings import ToneSet
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.wording import tone_set_words

if TYPE_CHECKING:
    from sciatica_timer.core.settings import Settings


class SoundSettings(SettingsCard):
    """How loud the tones and the voice are on the output in use, and which tones there are.

    `test_requested` follows each choice of tones, too, so that every set is heard.
    """

    test_requested = Signal()
    check_requested = Signal()

    def __init__(self) -> None:
        """Begin without an output, until `show_device`."""
        super().__init__(tr("Sound"))
        self.device = label("", "muted", wrap=True)
        self.column.addWidget(self.device)
        self.tones = self.slider("volume", tr("Tones"))
        self.voice = self.slider("voice_volume", tr("Voice"))
        del self._shows["volume"], self._shows["voice_volume"]  # they show what holds on the output in use
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        for row, slider in enumerate((self.tones, self.voice)):
            rows.addWidget(label(slider.accessibleName()), row, 0)
            rows.addWidget(slider, row, 1)
        self.column.addLayout(rows)
        sets = {tones: tone_set_words(tones) for tones in ToneSet}
        self.sets = self.add_choices("tones", tr("How the tones sound"), sets)
        self.sets.idClicked.connect(self.test_requested)
        self.add_text(tr("Low is for ears that hear high tones badly."))
        self.test, self.check = (
            button(tr("Test sound"), self.test_requested.emit),
            button("", self.check_requested.emit),
        )
        self.check.setText(tr("Check by ear"))
        self.check.setAccessibleName(tr("Check by ear: find the tones and the loudness that suit you"))
        bar = FlowBar()
        for made in (self.test, self.check):
            bar.add(made)
        self.column.addWidget(bar)
        self.muted = self.add_check("muted", tr("Mute"))
        self.flash = self.add_check("flash", tr("Flash the screen at every change, too"))
        self.quiet = self.add_check("quiet_others", tr("Lower the music while it speaks"))
        self.add_text(tr("Music and films, through PulseAudio or PipeWire: this works on Linux alone."), "note")
        self.column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show the values that hold on the output in use."""
        super().show_settings(settings)
        self.tones.show_value(settings.loudness.volume)
        self.voice.show_value(settings.loudness.voice_volume)

    def allow_quieting(self, *, possible: bool) -> None:
        """Let other sounds be turned down, or show that this computer does not allow it."""
        self.quiet.setEnabled(possible)

    def show_device(self, name: str | None) -> None:
        """Show the sound output; None means that there is none."""
        found = tr("Sound comes out of: {0}").format(name)
        self.device.setText(found if name else tr("No sound output found. The screen will flash instead."))
        self.check.setEnabled(bool(name))
