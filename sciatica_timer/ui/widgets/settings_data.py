"""The card "Your data" of the settings: where everything lies, and which version this is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from sciatica_timer.ui.widgets.settings_card import SettingsCard
from sciatica_timer.ui.widgets.shapes import button, label


class DataSettings(SettingsCard):
    """Nothing to choose here: the folder can be opened, and its name copied."""

    folder_requested = Signal()

    def __init__(self, folder: str, version: str) -> None:
        """Show this folder and version."""
        super().__init__(self.tr("Your data"))
        self.say(self.tr("Everything stays on this computer, in one folder:"))
        where = label(folder, wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(where)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Open the folder"), self.folder_requested.emit))
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(label(self.tr("Sciatica Timer {0}").format(version), "small"))
        self.column.addStretch(1)
