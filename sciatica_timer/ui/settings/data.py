"""The card "Your data" of the settings: where everything lies, its backups, and which version this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from sciatica_timer.ui.backup_wording import backup_words
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from datetime import date

    from sciatica_timer.core.history.backup import Backup


class DataSettings(SettingsCard):
    """Nothing to choose here: the folder can be opened and its name copied, a backup made or restored."""

    folder_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()

    def __init__(self, folder: str, version: str) -> None:
        """Show this folder and version."""
        super().__init__(tr("Your data"))
        self.add_text(tr("Everything stays on this computer, in one folder:"))
        where = label(folder, wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(where)
        row = QHBoxLayout()
        row.addWidget(button(tr("Open the folder"), self.folder_requested.emit))
        row.addStretch(1)
        self.column.addLayout(row)
        self.backup = label("", "muted", wrap=True)
        self.column.addWidget(self.backup)
        self.back_up = button(tr("Back up now"), self.backup_requested.emit)
        self.restore = button(tr("Restore…"), self.restore_requested.emit)
        buttons = FlowBar()
        buttons.add(self.back_up)
        buttons.add(self.restore)
        self.column.addWidget(buttons)
        self.show_backup(None, None)
        self.column.addWidget(label(tr("Sciatica Timer {0}").format(version), "small"))
        self.column.addStretch(1)

    def show_backup(self, newest: Backup | None, today: date | None) -> None:
        """Show the newest backup, or that there is none yet."""
        words = tr("All that is yours is backed up once a day, on this computer. There is no backup yet.")
        if newest is not None and today is not None:
            words = tr("Last backup: {0} ({1})").format(*backup_words(newest, today))
        self.backup.setText(words)
        self.restore.setEnabled(newest is not None)
