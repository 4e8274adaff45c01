"""Everything the page "History" is made of, built and connected in one place; a part of the composition root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.core.glance import first_day, glance
from sciatica_timer.ui.plot_library import PlotLibrary
from sciatica_timer.ui.week import first_weekday

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from sciatica_timer.core.exercise import Exercise
    from sciatica_timer.core.glance import Glance
    from sciatica_timer.session_parts import SessionParts
    from sciatica_timer.ui.pages.history import HistoryPage
    from sciatica_timer.ui.theme import Theme

WARM_AFTER_MS = 4000  # the window is up, and the file looked through for damage


class HistoryParts(QObject):
    """The page, what fills it, and the library for its pictures."""

    export_requested = Signal()
    report_requested = Signal()

    def __init__(
        self, session: SessionParts, exercises: Sequence[Exercise], today: Callable[[], date], theme: Theme
    ) -> None:
        """Build nothing of the page yet; the library is loaded a while after this, and after a session."""
        super().__init__(session)
        self._diary, self._driver = session.diary, session.driver
        self._exercises, self._today, self._theme = tuple(exercises), today, theme
        self.page: HistoryPage | None = None
        self.library = PlotLibrary(self)
        self._warm = QTimer(self, singleShot=True, interval=WARM_AFTER_MS)
        self._warm.timeout.connect(self._warm_if_idle)
        self._warm.start()
        session.flow.closed.connect(self._warm.start)

    def make_page(self) -> HistoryPage:
        """Build the page, empty."""
        from sciatica_timer.ui.pages.history import HistoryPage  # noqa: PLC0415  not needed before it is opened

        names = {exercise.id: exercise.name for exercise in self._exercises}
        self.page = HistoryPage(names, self._today, self._theme, self.library)
        self.page.export_requested.connect(self.export_requested)
        self.page.report_requested.connect(self.report_requested)
        return self.page

    def refresh(self) -> None:
        """Bring the page, if there is one, to the newest."""
        if self.page is None:
            return
        self.page.show_pages(self._diary.page)
        if not self.page.sets.is_empty:
            self.page.show_glance(self._glance())

    def _glance(self) -> Glance:
        today, begins = self._today(), first_weekday()
        span = first_day(today, begins).isoformat(), today.isoformat()
        section_of = {exercise.id: exercise.section for exercise in self._exercises}
        return glance(self._diary.daily(*span), self._diary.pain(*span), section_of, today, begins)

    def _warm_if_idle(self) -> None:
        """Load the library so that pictures are there at once when wanted; not beside a session, but after it."""
        if not self._driver.is_open:
            self.library.ask()
