"""Printing what the app lays out, on a printer or, as such dialogs offer, into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.files.own_place import require_elsewhere
from sciatica_timer.ui.report.document import set_up
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter


def print_by(paint: Callable[[QPrinter], int], printer: QPrinter, folder: Path) -> str:
    """Print what `paint` draws, which returns its sheets, and return why that cannot be done, or nothing.

    `folder` holds the app's own files.
    """
    try:
        if name := printer.outputFileName():  # "print to a file"
            require_elsewhere(Path(name), folder)
    except StorageProblem as problem:
        return str(problem)
    set_up(printer, printer.pageLayout().pageSize())
    return "" if paint(printer) else tr("It could not be printed: the printer refused it.")


def no_printing(error: ImportError) -> str:
    """Return that Qt cannot print here."""
    return tr("This computer cannot print from here ({0}); save a PDF instead.").format(error)
