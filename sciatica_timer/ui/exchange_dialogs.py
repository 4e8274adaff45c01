"""The system's dialogs for where the history is to be written, and for what is to be read into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_export(window: QWidget) -> Path | None:
    """Ask for a file; its ending is that of the kind chosen, unless one was typed. None when it was cancelled."""
    kinds = _tr("The whole history, to import again (*.json);;A table for spreadsheets (*.csv)")
    start = str(Path.home() / "sciatica-timer")
    name, kind = QFileDialog.getSaveFileName(window, _tr("Export"), start, kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(".csv" if "*.csv" in kind else ".json")


def ask_what_to_import(window: QWidget) -> Path | None:
    """Ask for a file that an export wrote; None when it was cancelled."""
    kinds = _tr("A history that was exported (*.json)")
    name, _ = QFileDialog.getOpenFileName(window, _tr("Import"), str(Path.home()), kinds)
    return Path(name) if name else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("exchange_dialogs", text)
