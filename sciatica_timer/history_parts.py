"""Everything the page "History" is made of, built and connected in one place; a part of the composition root."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.core.glance import first_day, glance
from sciatica_timer.core.insight import USUAL_WEEKS, compare, first_of_week, weeks
from sciatica_timer.ui.plot_library import PlotLibrary
from sciatica_timer.ui.week import first_weekday

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from sciatica_timer.core.exercise import Exercise
    from sciatica_timer.core.insight import Comparison
    from sciatica_timer.session_parts import SessionParts
    from sciatica_timer.ui.pages.history import HistoryPage
    from sciatica_timer.ui.theme import Theme

WARM_AFTER_MS = 4000  # the window is up, and the file looked through for damage


class HistoryParts(QObject):
    """The page, what fills it, and the library for its pictures."""

    export_requested = Signal()

    def __init__(
        self, session: SessionParts, exercises: Sequence[Exercise], today: Callable[[], date], theme: Theme
    ) -> None:
        """Build nothing of the page yet; the library is loaded a while after this, and after a session."""
        super().__init__(session)
        self._diary, self._driver = session.diary, session.driver
        self._exercises, self._today, self._theme = tuple(exercises), today, theme
        self._sections = {exercise.id: exercise.section for exercise in exercises}
        self.page: HistoryPage | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_glance)
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
        return self.page

    def refresh(self) -> None:
        """Bring the page, if there is one, to the newest: rows and this week's figures first, then half a year."""
        if self.page is None:
            return
        self.page.show_pages(self._diary.page)
        if not self.page.sets.is_empty:
            self.page.show_week(self._comparison())
            self._soon.start()

    def shut_down(self) -> None:
        """Begin nothing more."""
        self._warm.stop()
        self._soon.stop()

    def _comparison(self) -> Comparison:
        today, begins, count = self._today(), first_weekday(), 1 + USUAL_WEEKS
        since = first_of_week(today, begins) - timedelta(weeks=USUAL_WEEKS)
        rows = self._diary.daily(since.isoformat(), today.isoformat())
        return compare(weeks(rows, self._sections, today, begins, count))

    def _show_glance(self) -> None:
        today, begins = self._today(), first_weekday()
        span = first_day(today, begins).isoformat(), today.isoformat()
        if self.page is not None:
            days, pain = self._diary.daily(*span), self._diary.pain(*span)
            self.page.show_glance(glance(days, pain, self._sections, today, begins))

    def _warm_if_idle(self) -> None:
        """Load the library so that pictures are there at once when wanted; not beside a session, but after it."""
        if not self._driver.is_open:
            self.library.ask()
