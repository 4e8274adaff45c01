"""Everything the page "History" is made of, built and connected in one place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.history.edits import HistoryEdits
from sciatica_timer.core.history.course import plans_of
from sciatica_timer.core.history.overview import first_day, first_session_day, glance
from sciatica_timer.core.history.query import ALL, NEWEST_FIRST, ids_named
from sciatica_timer.core.problem import Exported, Imported, Problem
from sciatica_timer.core.problem_wording import worded
from sciatica_timer.ui.file_dialogs import ask_what_to_import, ask_where_to_export
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.week import first_weekday

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sciatica_timer.app.reports import Reports
    from sciatica_timer.app.services import Services
    from sciatica_timer.core.history.query import Filter, Order
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.exercise import Section
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.ui.history.page import HistoryPage
    from sciatica_timer.ui.window.main_window import MainWindow


class HistoryModule(QObject):
    """The page, and what fills it.

    `notice` carries a notice on what came of an edit, an export or a report; `changed` tells that the history holds
    other sets than before, `imported` carries the path of an export whose sets are in it now.
    """

    notice = Signal(object)
    changed = Signal()
    retry_requested = Signal()
    imported = Signal(object)

    def __init__(self, services: Services, window: MainWindow) -> None:
        """Build nothing of the page yet."""
        super().__init__(window)
        self._services, self._window = services, window
        self._store, self._programmes = services.store, services.programmes
        self._names: dict[str, str] = {}
        self._sections: dict[str, Section] = {}
        self.page: HistoryPage | None = None
        self._name_exercises()
        services.library.changed.connect(self._name_exercises)

    def _name_exercises(self) -> None:
        """Know the exercises by name, in place: the page looks into the same names."""
        self._names.clear()
        for exercise in self._services.library.exercises:
            self._names[exercise.id] = exercise.name
            self._sections[exercise.id] = exercise.section
        if self.page is not None:
            self.page.sets.filter.show_names(self._names)

    def make_page(self) -> HistoryPage:
        """Build the page, empty, and what edits its sets."""
        from sciatica_timer.ui.history.page import HistoryPage  # noqa: PLC0415  not needed before it is opened

        self.page = page = HistoryPage(self._names, self._today, self._services.theme, self._programmes.name_of)
        self._edits = HistoryEdits(self._store, self._services.clock.wall, page.sets, self)
        self._edits.changed.connect(self._show_figures)
        self._edits.changed.connect(self.changed)
        self._edits.notice.connect(self.notice)
        page.export_requested.connect(self._export)
        page.import_requested.connect(self._import)
        page.report_requested.connect(self._report)
        page.retry_requested.connect(self.retry_requested)
        return page

    def refresh(self) -> None:
        """Bring the page, if there is one, to the newest: its rows and half a year of figures."""
        if self.page is not None:
            self.page.show_pages(self._page, self._about)
            self.page.show_trouble(worded(self._store.trouble))
            self._show_figures()

    def show_another(self) -> None:
        """Show a history that has taken the place of the one before; nothing of that can be taken back any more."""
        if self.page is not None:
            self._edits.forget()
            self.refresh()

    def _show_figures(self) -> None:
        if self.page is not None and not self.page.sets.is_empty:
            today, begins = self._today(), first_weekday()
            days = self._store.daily(first_day(today, begins).isoformat(), today.isoformat())
            rows = self._store.session_rows(first_session_day(today, begins).isoformat(), today.isoformat())
            plans = plans_of(self._services.library.exercises, self._programmes.all)
            self.page.show_glance(glance(days, rows, self._sections, today, begins, plans=plans))

    def _page(self, after: Any, limit: int, where: Filter, order: Order) -> tuple[Sequence[SetRecord], Any]:
        """Read a page of the table; only where nothing is asked for, sets that are not on disk yet are among them."""
        if (where, order) == (ALL, NEWEST_FIRST):
            return self._store.page(after, limit)
        return self._store.table(after, limit, self._with_named(where) if where.text else where, order)

    def _with_named(self, where: Filter) -> Filter:
        """Add the exercises and programmes whose names hold the text; of an exercise that is gone its id is shown."""
        exercises = self._store.exercises() | self._names
        programmes = {one.id: one.name for one in self._programmes.all}
        return replace(
            where,
            named_exercises=ids_named(exercises, where.text),
            named_programmes=ids_named(programmes, where.text),
        )

    def _about(self, session_id: str) -> tuple[str, SessionNote | None]:
        """Return a session's programme by name, and what is known of it."""
        note = self._store.session(session_id)
        return self._programmes.name_of(note.programme) if note else "", note

    def _today(self) -> date:
        return self._services.clock.wall().date()

    @cached_property
    def reports(self) -> Reports:
        """Makes reports, and is made when the first is asked for."""
        from sciatica_timer.app.reports import Reports  # noqa: PLC0415  printing takes a while to load

        keeper = Reports(
            self._window,
            folder=self._services.folder.path,
            store=self._store,
            library=self._services.library,
            programmes=self._programmes,
            preferences=self._services.preferences,
            today=self._today,
        )
        keeper.notice.connect(self.notice)
        return keeper

    def _report(self) -> None:
        self.reports.ask()

    def _export(self) -> None:
        path = ask_where_to_export(self._window, self._today())
        if path is not None:
            self._show_outcome("export", self._store.export(path))

    def _import(self) -> None:
        path = ask_what_to_import(self._window)
        if path is not None:
            found = self._store.take_in(path)
            self._show_outcome("import", found)
            if isinstance(found, Imported):
                self.imported.emit(path)
            self.refresh()
            self.changed.emit()

    def _show_outcome(self, key: str, found: Exported | Imported | Problem) -> None:
        severity = Severity.ERROR if isinstance(found, Problem) else Severity.INFO
        self.notice.emit(Notice(key, worded(found), severity))
