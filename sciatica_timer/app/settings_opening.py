"""The settings between the window and their file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sciatica_timer.app.settings import Preferences
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.settings_file import SettingsFile
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from sciatica_timer.core.settings import Settings
    from sciatica_timer.storage.files.data_folder import DataFolder


def open_preferences(folder: DataFolder, parent: QObject) -> tuple[Preferences, str]:
    """Return the settings, which are saved as they change, and what is wrong with their file, or nothing."""
    file = SettingsFile(folder.settings)
    settings, notice = file.load()
    return Preferences(settings, partial(_save, file), parent), notice


def _save(file: SettingsFile, settings: Settings) -> str:
    try:
        file.save(settings)
    except StorageProblem as problem:
        text = tr("The settings could not be saved: {0}")
        return text.format(problem)
    return ""
