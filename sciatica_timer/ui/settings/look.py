"""The card "Look" of the settings: colours, contrast, size of the text, motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Contrast, Scheme
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from sciatica_timer.core.settings import Settings


class LookSettings(SettingsCard):
    """How the app looks."""

    def __init__(self) -> None:
        """Begin with nothing chosen."""
        super().__init__(tr("Look"))
        schemes = {
            Scheme.SYSTEM: tr("Like the system"),
            Scheme.LIGHT: tr("Light"),
            Scheme.DARK: tr("Dark"),
        }
        self.schemes = self.add_choices("scheme", tr("Colours"), schemes)
        contrasts = {
            Contrast.SYSTEM: tr("Like the system"),
            Contrast.USUAL: tr("Usual"),
            Contrast.HIGH: tr("High"),
        }
        self.contrasts = self.add_choices("contrast", tr("Contrast"), contrasts)
        sizes = {size: f"{size} %" for size in TEXT_SIZES_PERCENT}
        self.sizes = self.add_choices("text_size_percent", tr("Text size"), sizes)
        self.calm = self.add_check("reduce_motion", tr("Reduce motion: still pictures only"))
        self.column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show the values; of the sizes of the text, the nearest that can be chosen."""
        nearest = min(TEXT_SIZES_PERCENT, key=lambda size: abs(size - settings.text_size_percent))
        super().show_settings(replace(settings, text_size_percent=nearest))
