"""What the page "Today" shows, and what it asks for: one computed day, kept true while the window is there."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.days import shown_day, what_days_go_by
from sciatica_timer.core.calendar import calendar, plan_events
from sciatica_timer.core.library.programme import only
from sciatica_timer.core.today import Past, counting, items_today
from sciatica_timer.desktop.wall_alarm import WallAlarm
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.ui.file_dialogs import ask_where_to_save_plan
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.today.day import left_out_day
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from sciatica_timer.app.services import Services
    from sciatica_timer.core.agenda import Task
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.today.day import Day
    from sciatica_timer.ui.today.page import TodayPage

STARTER = "starter"
PRODUCT = "-//Sciatica Timer//EN"


class TodayModule(QObject):
    """Serves the page.

    `programme_start_requested` carries a programme with what is left of it, `exercise_start_requested` an id;
    `outdated` means that another day may have begun, or the clock was set; `notice` carries a notice.
    """

    programme_start_requested = Signal(object)
    exercise_start_requested = Signal(str)
    outdated = Signal()
    notice = Signal(object)

    def __init__(self, services: Services, page: TodayPage) -> None:
        """Connect the page; nothing is read before `show`."""
        super().__init__(page)
        self._services, self._page = services, page
        self._past: Past | None = None
        self._left_out_at: tuple[str, ...] | None = None  # what was done when the day was left out, or since the start
        self._shown_with: tuple[object, ...] = ()
        self._alarm = WallAlarm(self)
        self._alarm.rang.connect(self.outdated)
        page.hidden.connect(self._alarm.clear)
        page.start_requested.connect(self._start)
        page.starter_chosen.connect(self._choose_starter)
        page.calendar_requested.connect(self._write_calendar)

    def past(self) -> Past | None:
        """Read what the history knows of today; None where it cannot be read."""
        services = self._services
        wanted = counting(services.programmes.all, services.preferences.now)
        return services.store.today(services.clock.wall().date().isoformat(), wanted)

    def show(self, past: Past | None) -> None:
        """Show the day that it is now; `past` is None where the history cannot be read: then nothing counts as done."""
        self._past = past
        services, now = self._services, self._services.clock.wall()
        self._shown_with = what_days_go_by(services.preferences.now)
        day = shown_day(past or Past(), services.library, services.programmes.all, services.preferences.now, now)
        day = self._quiet(day)
        if past is None:
            day = replace(day, headline=tr("What was done today cannot be read."))
        self._page.show_day(day)
        if self._page.isVisible():  # nothing runs for a page that nobody sees; it asks anew when it is shown
            midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
            self._alarm.set((midnight - now).total_seconds())

    def leave_out(self, is_pain: bool) -> None:  # noqa: FBT001  a slot
        """Invite to nothing for the rest of the day, until something is done: an answer spoke against it."""
        preferences, today = self._services.preferences, self._services.clock.wall().date()
        self._left_out_at = None
        preferences.take(replace(preferences.now, left_out_on=today.isoformat(), left_out_for_pain=is_pain))
        self.show(self._past)

    def _quiet(self, day: Day) -> Day:
        preferences = self._services.preferences
        if preferences.now.left_out_on != self._services.clock.wall().date().isoformat():
            return day
        if self._past is not None:
            if self._left_out_at not in (None, self._past.touched):
                preferences.take(replace(preferences.now, left_out_on=""))
                return day
            self._left_out_at = self._past.touched
        if day.card is None or day.card.task is None:
            return day
        return left_out_day(day, is_pain=preferences.now.left_out_for_pain)

    def show_settings(self, settings: Settings) -> None:
        """Show the day that other settings make of what is known."""
        if what_days_go_by(settings) != self._shown_with:
            self.show(self._past)

    def shut_down(self) -> None:
        """Let nothing ring any more."""
        self._alarm.clear()

    def begin(self, name: str) -> None:
        """Begin an exercise, or what is left today of a programme: all of it where nothing is."""
        services = self._services
        programme = services.programmes.find(name)
        if programme is None:
            self.exercise_start_requested.emit(name)
            return
        now, past = services.clock.wall().date(), self.past() or Past()
        items = items_today(past, services.library.exercises, (programme,), services.preferences.now, now)
        self.programme_start_requested.emit(only(programme, items[0].left) if items[0].left else programme)

    def _start(self, task: Task, whole: bool) -> None:  # noqa: FBT001  a slot
        if not task.is_programme:
            self.exercise_start_requested.emit(task.id)
            return
        programme = self._services.programmes.find(task.id)
        if programme is not None:
            self.programme_start_requested.emit(programme if whole else only(programme, task.left))

    def _choose_starter(self) -> None:
        preferences = self._services.preferences
        preferences.take(replace(preferences.now, programme=STARTER))

    def _write_calendar(self) -> None:
        """Ask where the plan is to be written as a file for a calendar, and write it."""
        now, services = self._services.clock.wall(), self._services
        path = ask_where_to_save_plan(self._page.window(), now.date())
        if path is None:
            return
        events = plan_events(
            self._past or Past(),
            services.library.exercises,
            services.programmes.all,
            services.preferences.now,
            now.date(),
        )
        text = tr("Your plan is in the file {0}. Open it with your calendar; write it again when the plan changes.")
        notice = Notice("calendar", text.format(path.name))
        try:
            write_atomically(path, [calendar(events, PRODUCT, now.astimezone(timezone.utc))])
        except StorageProblem as problem:
            notice = Notice("calendar", tr("The plan could not be written: {0}").format(problem), Severity.ERROR)
        self.notice.emit(notice)
