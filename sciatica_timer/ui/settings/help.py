"""The card "Help" of the settings: what to send along with a question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from sciatica_timer.ui.access.announcing import announce
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label


class HelpSettings(SettingsCard):
    """Nothing to choose here: facts on program and computer can be copied."""

    diagnostics_requested = Signal()

    def __init__(self) -> None:
        """Begin with nothing copied."""
        super().__init__(tr("Help"))
        self.add_text(
            tr(
                "When you ask for help, these facts help too: versions, system, screen, sound, folders. "
                "Nothing of your history, pain or notes is among them."
            )
        )
        row = QHBoxLayout()
        self.copy = button(tr("Copy diagnostics"), self.diagnostics_requested.emit)
        row.addWidget(self.copy)
        self.copied = label("", "muted")
        row.addWidget(self.copied, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def show_copied(self) -> None:
        """Show that the details are on the clipboard."""
        self.copied.setText(tr("Copied."))
        announce(self, self.copied.text())
