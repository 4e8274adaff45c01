"""What follows the first frame: the modules, and the connections between them, the window and the first page."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer import __version__
from sciatica_timer.app.desktop_module import DesktopModule
from sciatica_timer.app.diagnostics.logging import note_problems
from sciatica_timer.app.history.maintenance import HistoryMaintenance
from sciatica_timer.app.history_module import HistoryModule
from sciatica_timer.app.library.figures import FigureFiles
from sciatica_timer.app.library_module import LibraryModule
from sciatica_timer.app.services import at_end
from sciatica_timer.app.session_module import SessionModule
from sciatica_timer.app.today_module import TodayModule
from sciatica_timer.core.bad_days import LOOKED_AT_DAYS
from sciatica_timer.core.library.handout import handout_of_exercise, handout_of_programme
from sciatica_timer.core.problem import printable
from sciatica_timer.core.session.speech.language import has_speakers
from sciatica_timer.core.sets_done import doses_done
from sciatica_timer.desktop.sound.quieting import IS_POSSIBLE
from sciatica_timer.storage.translations import languages

if TYPE_CHECKING:
    from contextlib import ExitStack
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.app.library.handouts import Handouts
    from sciatica_timer.app.services import Services
    from sciatica_timer.app.window_state import WindowState
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.library.page import ExercisesPage
    from sciatica_timer.ui.today.page import TodayPage
    from sciatica_timer.ui.window.main_window import MainWindow

EXERCISES, HISTORY = 1, 2


class Modules(QObject):
    """One of each module. None knows another: what one does at the word of another is connected here."""

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        window_state: WindowState,
        today: TodayPage,
        exercises: ExercisesPage,
        *,
        endings: ExitStack,
    ) -> None:
        """Build and connect all; nothing is opened or shown before `begin`."""
        super().__init__(window)
        self.services = services
        self._window, self._today_page, self._exercises = window, today, exercises
        self.history = HistoryModule(services, window)
        self.desktop = DesktopModule(services, window)
        at_end(endings, self.desktop.shut_down)
        self.maintenance = HistoryMaintenance(services.store, window, services.clock)
        at_end(endings, self.maintenance.shut_down)
        at_end(endings, window_state.note)
        self.library = LibraryModule(services, window, exercises)
        at_end(endings, self.library.shut_down)
        self.session = SessionModule(services, window)
        at_end(endings, self.session.quieting.shut_down)
        self.today = TodayModule(services, today)
        at_end(endings, self.today.shut_down)
        at_end(endings, self.session.recorder.stop)
        at_end(endings, self.session.controller.interrupt)
        note_problems(services, self.session.recorder, self.maintenance)
        self._connect_session()
        self._connect_history()
        self._connect_desktop()
        self._connect_today()
        self._connect_exercises()
        self._connect_window()

    def _connect_session(self) -> None:
        session, maintenance, desktop = self.session, self.maintenance, self.desktop
        session.recorder.caught_up.connect(maintenance.open_again)
        controller = session.controller
        controller.closed.connect(maintenance.back_up)
        controller.history_requested.connect(maintenance.back_up)
        controller.closed.connect(maintenance.open_again)
        # After the session's own: the first tone is due as it begins.
        self.services.driver.begun.connect(desktop.reminders.hush)
        controller.ended.connect(desktop.reminders.look_after_session)
        for page in (self._today_page, self._exercises):
            controller.hurt.connect(page.ignore_next_start)
        controller.ended.connect(self._show_done)
        controller.history_requested.connect(partial(self._window.open_page, HISTORY))
        for over in (controller.closed, session.resume.declined, session.check_in.declined):
            over.connect(self._focus_page)

    def _focus_page(self) -> None:
        """Put the focus where the keys of the page that is open work."""
        page = self._window.page
        if page in (self._today_page, self._exercises):
            page.focus_start()
        else:
            page.setFocus()

    def _connect_history(self) -> None:
        show = self._window.notices.show_notice
        self.history.notice.connect(show)
        self.history.changed.connect(self._show_done)
        self.history.imported.connect(self.library.shared.take_export)
        self.history.retry_requested.connect(self.maintenance.look_again)
        self.maintenance.notice.connect(show)
        self.maintenance.backups.restoring.connect(self.services.preferences.flush)
        self.maintenance.backups.settings_restored.connect(self.services.preferences.read_again)
        self.maintenance.backups.changed.connect(self.library.read_again)
        self.maintenance.changed.connect(self.history.show_another)
        self.maintenance.changed.connect(self._show_done)
        self.maintenance.acknowledged.connect(self._focus_page)
        self.maintenance.folder_requested.connect(self.desktop.open_folder)

    def _connect_desktop(self) -> None:
        self.desktop.notice.connect(self._window.notices.show_notice)
        self.desktop.start_requested.connect(self.today.begin)
        self._window.hidden.connect(self.session.controller.interrupt)

    @cached_property
    def handouts(self) -> Handouts:
        """Prints exercises and programmes, and is made when the first is asked for."""
        from sciatica_timer.app.library.handouts import Handouts  # noqa: PLC0415  printing takes a while to load

        made = Handouts(self._window, self.services.folder.path, FigureFiles(parent=self), self._today)
        made.notice.connect(self._window.notices.show_notice)
        return made

    def _today(self) -> date:
        return self.services.clock.wall().date()

    def _print_exercise(self, exercise_id: str) -> None:
        exercise = self.services.library.find(exercise_id)
        if exercise is not None:
            self.handouts.ask(handout_of_exercise(exercise, self.services.preferences.now))

    def _print_programme(self, programme: Programme) -> None:
        known = {exercise.id: exercise for exercise in self.services.library.exercises}
        self.handouts.ask(handout_of_programme(programme, known, self.services.preferences.now))

    def _connect_today(self) -> None:
        page, open_page = self._today_page, self._window.open_page
        self.today.programme_start_requested.connect(self.session.controller.begin_programme)
        self.today.exercise_start_requested.connect(self.begin_session)
        self.today.outdated.connect(self._show_done)
        self.session.check_in.left_out.connect(self.today.leave_out)
        self.today.notice.connect(self._window.notices.show_notice)
        page.activated.connect(self._show_done)
        page.library_requested.connect(partial(open_page, EXERCISES))
        page.prescription_requested.connect(partial(open_page, EXERCISES))
        page.prescription_requested.connect(self.services.own_exercises.write_new)

    def _connect_exercises(self) -> None:
        page, services, session = self._exercises, self.services, self.session
        page.start_requested.connect(self.begin_session)
        page.programme_start_requested.connect(session.controller.begin_programme)
        page.choice_made.connect(services.preferences.remember_choice)
        page.offer_taken.connect(session.progression.take)
        page.offer_dismissed.connect(session.progression.dismiss)
        page.sound_test_requested.connect(services.sound.test)
        page.print_requested.connect(self._print_exercise)
        page.programmes.print_requested.connect(self._print_programme)
        page.undo_requested.connect(self._window.notices.act_on_newest)
        page.activated.connect(self._show_done)
        services.programmes.notice.connect(self._window.notices.show_notice)
        services.new_programmes.notice.connect(self._window.notices.show_notice)
        services.own_exercises.notice.connect(self._window.notices.show_notice)
        services.own_exercises.trial_requested.connect(session.try_out)
        session.controller.trial_ended.connect(services.own_exercises.focus_editor)
        services.library.changed.connect(self._show_library)
        self.library.notice.connect(self._window.notices.show_notice)
        services.sound.device_changed.connect(page.view.show_device)
        services.sound.device_changed.connect(session.check_in.show_device)

    def _connect_window(self) -> None:
        services = self.services
        services.preferences.changed.connect(self._show_settings)
        self._window.page_opened.connect(services.programmes.drafts.flush)
        self._window.page_opened.connect(services.own_exercises.flush)
        self._window.page_opened.connect(self.maintenance.look_again)
        self._window.page_opened.connect(self._refresh)
        self._window.mute_toggled.connect(services.preferences.toggle_mute)
        self.session.sound_checks.wanted.connect(self._check_sound)

    def begin(self) -> None:
        """Open history and programmes, show all there is, and get ready what takes a moment."""
        self.services.programmes.open()
        self.services.own_exercises.open()
        self.maintenance.open()
        self.session.resume.record()
        self._show_done()
        self._show_settings(self.services.preferences.now)
        self.session.warm()
        self.library.begin()
        self.desktop.reminders.look()

    def begin_what_was_asked(self) -> None:
        """Begin at once what was asked for at the start; else say first what became of the history."""
        if self.services.options.start:
            self._begin_first()
        else:
            self.maintenance.show_recovery(self._begin_first)

    def _begin_first(self) -> None:
        """Begin what was asked for at the start; else ask whether to go on with what was interrupted."""
        self.begin_session(self.services.options.start or "", ask=False)
        if not self.session.controller.is_busy:
            self.session.resume.offer()

    def begin_session(self, wanted: str, *, ask: bool = True) -> None:
        """Begin an exercise or a programme by its id; one that is not there begins nothing."""
        exercise = self.services.library.find(wanted)
        programme = self.services.programmes.find(wanted)
        if exercise is not None:
            self._exercises.choose(exercise.id)
            self.session.controller.begin(exercise, ask=ask)
        elif programme is not None:
            self.session.controller.begin_programme(programme, ask=ask)

    def make_settings(self) -> QWidget:
        """Build the page "Settings" and connect it."""
        from sciatica_timer.ui.settings.page import SettingsPage  # noqa: PLC0415  not needed before it is opened

        services = self.services
        page = SettingsPage(
            services.preferences.now,
            printable(str(services.folder.path)),
            __version__,
            languages(),
            has_speakers=has_speakers(services.language),
        )
        page.changed.connect(services.preferences.take)
        services.preferences.changed.connect(page.show_settings)
        page.sound_test_requested.connect(services.sound.test)
        page.voice_sample_requested.connect(services.sound.listen)
        page.sound_check_requested.connect(self._check_sound)
        page.sound.allow_quieting(possible=IS_POSSIBLE)
        page.bad_days_plan_requested.connect(self._draft_plan)
        self.maintenance.backups.serve(page.data)
        page.show_device(services.sound.device_name())
        services.sound.device_changed.connect(page.show_device)
        self.desktop.serve(page)
        return page

    def _draft_plan(self) -> None:
        """Draft a plan for bad days of what was done lately, and show it among the programmes."""
        today = self._today()
        first = today - timedelta(days=LOOKED_AT_DAYS)
        rows = self.services.store.daily(first.isoformat(), today.isoformat())
        done = Counter(row.exercise for row in rows if row.sets)
        self.services.new_programmes.draft_for_bad_days([exercise for exercise, _ in done.most_common()])
        self._window.open_page(EXERCISES)

    def _check_sound(self) -> None:
        if not self.session.controller.is_busy:
            self.session.sound_checks.open(self._window.uncover)

    def _show_settings(self, settings: Settings) -> None:
        self.services.theme.choose(settings.scheme, settings.text_size_percent, settings.contrast)
        self._window.keys.heed(settings.keys)
        self.session.show_settings(settings)
        self._exercises.show_settings(settings)
        self.today.show_settings(settings)

    def _show_done(self) -> None:
        today, settings = self._today(), self.services.preferences.now
        past = self.today.past()
        known = {exercise.id: exercise for exercise in self.services.library.exercises}
        programme = self.services.programmes.find(settings.programme)
        self._exercises.show_offers(self.session.progression.of)
        done = None if past is None else doses_done(past.sets, known, settings, programme, today)
        self._exercises.show_today(done, self.services.store.occasions_in_all)
        self.today.show(past)

    def _show_library(self) -> None:
        """Show other exercises than before, and what is made of them."""
        self._exercises.show_exercises(self.services.library.exercises)
        self.services.programmes.read_again()
        self._show_done()

    def _refresh(self, page: QWidget) -> None:
        """Bring a page that comes up to the newest, and the focus where its keys work."""
        page.setFocus()
        if page is self.history.page:
            self.history.refresh()
