"""The card "Language" of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.settings import Settings


class LanguageSettings(SettingsCard):
    """Which language the app speaks; each is called by its own name, to be found by those who know no other."""

    def __init__(self, languages: Mapping[str, str]) -> None:
        """Offer these languages, by code, and that of the system."""
        super().__init__(tr("Language"))
        self._known = {"", *languages}
        self.languages = self.add_choices("language", tr("Language"), {"": tr("Like the system"), **languages})
        self.add_text(tr("The window opens again in the other language."))
        self.column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show the value; one that is not among those offered is the system's."""
        known = settings.language if settings.language in self._known else ""
        super().show_settings(replace(settings, language=known))
