"""Printed programmes between the page, the disk and the printer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from sciatica_timer.app.printing import no_printing, print_by
from sciatica_timer.core.problem import printable
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.files.own_place import require_elsewhere
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.report.dialog import HandoutDialog, ask_for_pdf, ask_printer
from sciatica_timer.ui.report.document import usual_size
from sciatica_timer.ui.report.handout import handout_pdf, paint_handout
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.core.figure.strip import PictureSource
    from sciatica_timer.core.library.handout import Handout


class Handouts(QObject):
    """Prints handouts, or writes them as a PDF; `notice` carries what came of one."""

    notice = Signal(object)

    def __init__(self, window: QWidget, folder: Path, pictures: PictureSource, today: Callable[[], date]) -> None:
        """Take where pictures come from; nothing is written into the data folder `folder`."""
        super().__init__(window)
        self._window, self._folder, self._pictures, self._today = window, folder, pictures, today

    def ask(self, handout: Handout) -> None:
        """Ask where it goes."""
        dialog = HandoutDialog(handout.title, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.save_requested.connect(partial(self._save, handout))
        dialog.print_requested.connect(partial(self._print, handout))
        dialog.open()

    def write(self, handout: Handout, path: Path) -> None:
        """Write it as a PDF, and say what came of it."""
        try:
            require_elsewhere(path, self._folder)
            pdf = handout_pdf(handout, self._pictures, usual_size(QLocale().territory()))
            write_atomically(path, [pdf], follow_link=False)
        except StorageProblem as problem:
            self._show_problem(str(problem))
            return
        text = tr("“{0}” was written to {1}.").format(printable(handout.title), printable(str(path)))
        self.notice.emit(Notice("handout", text))

    def print_on(self, handout: Handout, printer: QPrinter) -> None:
        """Print it, and say so where that cannot be done."""
        if why_not := print_by(partial(paint_handout, handout, self._pictures), printer, self._folder):
            self._show_problem(why_not)

    def _save(self, handout: Handout) -> None:
        path = ask_for_pdf(self._window, self._today(), tr("Save as PDF"))
        if path is not None:
            self.write(handout, path)

    def _print(self, handout: Handout) -> None:
        try:
            ask_printer(self._window, self._today(), partial(self.print_on, handout))
        except ImportError as error:
            self._show_problem(no_printing(error))

    def _show_problem(self, sentence: str) -> None:
        self.notice.emit(Notice("handout", sentence, Severity.ERROR))
