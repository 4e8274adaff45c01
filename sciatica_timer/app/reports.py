"""The report between History, the disk and the printer: made when it is asked for, in days the person chooses."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.printing import no_printing, print_by
from sciatica_timer.core.history.adherence import asked_of
from sciatica_timer.core.history.course import plans_of
from sciatica_timer.core.history.report import report_of
from sciatica_timer.core.problem import Kind, Problem, printable
from sciatica_timer.core.problem_wording import worded
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import StorageProblem, why
from sciatica_timer.storage.files.own_place import require_elsewhere
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.report.dialog import ReportDialog, ask_for_pdf, ask_printer, period_of
from sciatica_timer.ui.report.document import paint, pdf_of
from sciatica_timer.ui.report.wording import Person, naming_of
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import first_weekday

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.app.library.live_library import LiveLibrary
    from sciatica_timer.app.library.programmes import Programmes
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.history.report import Report
    from sciatica_timer.storage.history.store import HistoryStore
    from sciatica_timer.ui.report.dialog import Period, Wish
    from sciatica_timer.ui.report.wording import Naming


class Reports(QObject):
    """Makes reports; `notice` carries a sentence on what came of one."""

    notice = Signal(object)

    def __init__(
        self,
        window: QWidget,
        *,
        folder: Path,
        store: HistoryStore,
        library: LiveLibrary,
        programmes: Programmes,
        preferences: Preferences,
        today: Callable[[], date],
    ) -> None:
        """Take what a report is made of; nothing is read yet."""
        super().__init__(window)
        self._folder = folder
        self._window, self._store, self._library = window, store, library
        self._programmes, self._preferences, self._today = programmes, preferences, today

    def ask(self) -> None:
        """Ask for the days and for where it goes."""
        now = self._preferences.now
        dialog = ReportDialog(self._window, Person(now.person_name, now.person_born))
        dialog.finished.connect(dialog.deleteLater)
        dialog.save_requested.connect(self._save)
        dialog.print_requested.connect(self._print)
        dialog.open()

    def write(self, wish: Wish, path: Path) -> None:
        """Write the report as a PDF, and say what came of it."""
        report = self._report(wish.period)
        if report is None:
            return
        try:
            require_elsewhere(path, self._folder)
            data = self._data() if wish.with_data else b""
            if data is None:
                return
            write_atomically(path, [pdf_of(report, self._naming(wish), data)[0]], follow_link=False)
        except StorageProblem as problem:
            self._show_problem(str(problem))
            return
        text = tr("The report was written to {0}.").format(printable(str(path)))
        self.notice.emit(Notice("report", text))

    def _data(self) -> bytes | None:
        """Return the export of the history; None, and a sentence, where it cannot be made."""
        try:
            with TemporaryDirectory(prefix="sciatica-timer-") as folder:
                file = Path(folder, "history.json")
                found = self._store.export(file)
                if not isinstance(found, Problem):
                    return file.read_bytes()
        except OSError as error:
            found = Problem(Kind.NOT_WRITTEN, "history.json", (why(error),))
        self._show_problem(worded(found))
        return None

    def print_on(self, wish: Wish, printer: QPrinter) -> None:
        """Print the report, and say so where that cannot be done."""
        report = self._report(wish.period)
        if report is None:
            return
        if why_not := print_by(partial(paint, report, self._naming(wish)), printer, self._folder):
            self._show_problem(why_not)

    def _save(self, wish: Wish) -> None:
        self._remember(wish.person)
        path = ask_for_pdf(self._window, self._today())
        if path is not None:
            self.write(wish, path)

    def _print(self, wish: Wish) -> None:
        self._remember(wish.person)
        try:
            ask_printer(self._window, self._today(), lambda printer: self.print_on(wish, printer))
        except ImportError as error:
            self._show_problem(no_printing(error))

    def _remember(self, person: Person) -> None:
        """Keep what was given, so that it is asked for once; what was emptied is gone."""
        self._preferences.take(replace(self._preferences.now, person_name=person.name, person_born=person.born))

    def _show_problem(self, sentence: str) -> None:
        self.notice.emit(Notice("report", sentence, Severity.ERROR))

    def _report(self, period: Period) -> Report | None:
        """Read what the report tells; None, and a sentence, where the history cannot be read."""
        first, last = period_of(period, self._today(), self._store.first_day())
        rows = self._store.report_rows(first.isoformat(), last.isoformat())
        if rows is None:
            self._show_problem(tr("The history cannot be read now, so there is no report."))
            return None
        of_day = self._programmes.find(self._preferences.now.programme)
        asked = asked_of(of_day, self._library.exercises)
        plans = plans_of(self._library.exercises, self._programmes.all)
        return report_of(rows, first, last, first_weekday=first_weekday(), asked=asked, plans=plans)

    def _naming(self, wish: Wish) -> Naming:
        names = {one.id: one.name for one in self._programmes.all}
        return naming_of(self._library.exercises, names, wish.person)
