"""The system's dialogs for where the history is to be written, and for what is to be read into it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from sciatica_timer.ui.save_dialog import Kind, ask_where_to_save
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from datetime import date


def ask_where_to_export(window: QWidget, today: date) -> Path | None:
    """Ask for a file; its ending tells what is to be written. None when it was cancelled."""
    kinds = (
        Kind(tr("The whole history, to import again"), ".json"),
        Kind(tr("A table for spreadsheets"), ".csv"),
    )
    return ask_where_to_save(window, tr("Export"), kinds, today)


def ask_what_to_import(window: QWidget) -> Path | None:
    """Ask for a file that an export wrote; None when it was cancelled."""
    kinds = tr("A history that was exported (*.json)")
    name, _ = QFileDialog.getOpenFileName(window, tr("Import"), str(Path.home()), kinds)
    return Path(name) if name else None
