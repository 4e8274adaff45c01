"""The page "Settings": look, sound, voice, sessions, reminders, where the data lies, and help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.core.settings import Loudness
from sciatica_timer.ui.settings.buttons import ButtonSettings
from sciatica_timer.ui.settings.check_in import CheckInSettings
from sciatica_timer.ui.settings.data import DataSettings
from sciatica_timer.ui.settings.help import HelpSettings
from sciatica_timer.ui.settings.language import LanguageSettings
from sciatica_timer.ui.settings.look import LookSettings
from sciatica_timer.ui.settings.reminders import ReminderSettings
from sciatica_timer.ui.settings.session import SessionSettings
from sciatica_timer.ui.settings.sound import SoundSettings
from sciatica_timer.ui.settings.voice import VoiceSettings
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import CardGrid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.settings import Settings


class SettingsPage(QWidget):
    """Shows the settings; `changed` carries all of them after each change, which then holds at once."""

    changed = Signal(object)
    sound_test_requested = Signal()
    sound_check_requested = Signal()
    voice_sample_requested = Signal()
    folder_requested = Signal()
    bad_days_plan_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        folder: str,
        version: str,
        languages: Mapping[str, str],
        *,
        has_speakers: bool = True,
    ) -> None:
        """Show these settings; `languages` are those that can be chosen, by code, `has_speakers` whether voices are."""
        super().__init__()
        self._settings = settings
        self.setAccessibleName(tr("Settings"))
        self.setProperty("role", "page")
        self.look, self.sound, self.voice = LookSettings(), SoundSettings(), VoiceSettings(has_speakers=has_speakers)
        self.session, self.check_in = SessionSettings(), CheckInSettings()
        self.buttons, self.reminders = ButtonSettings(), ReminderSettings()
        self.data, self.help = DataSettings(folder, version), HelpSettings()
        self.language = LanguageSettings(languages)
        asked = (self.session, self.check_in, self.buttons, self.reminders)
        self._cards = (self.look, self.language, self.sound, self.voice, *asked, self.data, self.help)
        for card in self._cards:
            card.chosen.connect(self._emit)
        self.sound.test_requested.connect(self.sound_test_requested)
        self.sound.check_requested.connect(self.sound_check_requested)
        self.voice.sample_requested.connect(self.voice_sample_requested)
        self.check_in.plan_requested.connect(self.bad_days_plan_requested)
        self.data.folder_requested.connect(self.folder_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        has_choice = len(languages) > 1
        grid = CardGrid(tr("Settings"), [card for card in self._cards if card is not self.language or has_choice])
        self.setFocusProxy(grid)
        column.addWidget(grid)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show other settings, without telling them as changes."""
        self._settings = settings
        for card in self._cards:
            card.show_settings(settings)

    def show_device(self, name: str | None) -> None:
        """Show the sound output; None means that there is none."""
        self.sound.show_device(name)

    def _emit(self, name: str, value: Any) -> None:
        loud = name in Loudness.__struct_fields__
        change = self._settings.with_loudness if loud else partial(replace, self._settings)
        settings = change(**{name: value})
        self.show_settings(settings)
        self.changed.emit(settings)
