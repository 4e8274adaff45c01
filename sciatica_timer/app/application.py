"""Composition root: builds one of everything and connects them; the only file that knows everyone."""

from __future__ import annotations

import sys
from functools import partial
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from sciatica_timer import __version__
from sciatica_timer.app.endings import do_all
from sciatica_timer.app.session.clock import SystemClock
from sciatica_timer.app.settings_opening import open_preferences
from sciatica_timer.app.window_state import WindowManners
from sciatica_timer.storage.files.errors import printable
from sciatica_timer.storage.history.today_file import TodayFile
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.ui.library.page import EXERCISES, ExercisesPage
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.theme import Theme
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.window.main_window import MainWindow
from sciatica_timer.ui.window.presses import Presses

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from sciatica_timer.app.backups import Safekeeping
    from sciatica_timer.app.desktop_module import DeskParts
    from sciatica_timer.app.history_module import HistoryParts
    from sciatica_timer.app.options import WindowOptions
    from sciatica_timer.app.programmes import ProgrammeKeeper
    from sciatica_timer.app.session.controller import SessionFlow
    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.session.resume import GoingOn
    from sciatica_timer.app.session_module import SessionParts
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.desktop.sound.session_sound import SessionSound
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.history.store import Diary
    from sciatica_timer.ui.history.page import HistoryPage
    from sciatica_timer.ui.settings.page import SettingsPage

HISTORY = 1


class App(QObject):
    """One running app: everything, and the connections between them."""

    diary: Diary
    sound: SessionSound
    driver: SessionDriver
    going_on: GoingOn
    parts: SessionParts
    programmes: ProgrammeKeeper
    history_parts: HistoryParts
    desk: DeskParts
    session: SessionFlow | None = None
    safekeeping: Safekeeping | None = None

    def __init__(self, qt: QApplication, options: WindowOptions, folder: DataFolder, notice: str = "") -> None:
        """Build what the first frame needs; the rest follows it."""
        super().__init__()
        self._qt, self._options, self._folder = qt, options, folder
        self.preferences, settings_notice = open_preferences(folder, self)
        settings = self.preferences.now
        self.library = load_library([files("sciatica_timer.resources") / "exercises", folder.exercises])
        self.clock = SystemClock(options.speed)
        self.theme = Theme(qt)
        self.theme.choose(settings.scheme, settings.text_size_percent)
        done = TodayFile(folder).find(self._today)
        self.exercises = ExercisesPage(self.library.exercises, settings, self.theme, done)
        self.history: HistoryPage | None = None
        self.settings: SettingsPage | None = None
        self.window = self._make_window()
        self._tell = self.window.notices.tell
        self._endings: list[Callable[[], object]] = [self.manners.note]
        self.window.closing.connect(self._end)
        self.window.first_painted.connect(self.after_first_frame, Qt.ConnectionType.QueuedConnection)
        self._tell(Notice("folder", notice, Severity.ERROR))
        self._tell(Notice("settings-read", settings_notice, Severity.ERROR))
        for sentence in self.library.problems:
            self._tell(Notice(f"exercises: {sentence}", sentence, Severity.WARNING))

    def _make_window(self) -> MainWindow:
        pages = [
            ("exercises", tr("Exercises"), self._give_exercises),
            ("history", tr("History"), self._make_history),
            ("settings", tr("Settings"), self._make_settings),
            ("safety", tr("Safety"), self._make_safety),
        ]
        window = MainWindow(pages, self.theme)
        Presses(window)
        self.manners = WindowManners(window, self.preferences, [name for name, *_ in pages])
        return window

    def _build_rest(self) -> None:
        """Build what the first frame did not need; importing it takes a good part of the time to that frame."""
        from sciatica_timer.app.backups import Safekeeping
        from sciatica_timer.app.desktop_module import DeskParts
        from sciatica_timer.app.history_module import HistoryParts
        from sciatica_timer.app.logging import note_problems
        from sciatica_timer.app.session_module import SessionParts

        self.parts = parts = SessionParts(
            self._options,
            self._folder,
            exercises=self.library.exercises,
            clock=self.clock,
            window=self.window,
            theme=self.theme,
            preferences=self.preferences,
            name_of=self.programmes.name_of,
        )
        self.diary, self.sound, self.driver = parts.diary, parts.sound, parts.driver
        self.going_on, self.session = parts.going_on, parts.flow
        self._endings = [parts.flow.interrupt, *self._endings, self._close_diary, parts.shut_down]
        self.history_parts = HistoryParts(
            parts,
            self.library,
            self.programmes,
            folder=self._folder,
            preferences=self.preferences,
            clock=self.clock,
            theme=self.theme,
        )
        self.safekeeping = Safekeeping(parts, self.clock)
        self.desk = DeskParts(parts, self.programmes, self._folder, self._options, self.clock)
        self._endings[2:2] = [self.safekeeping.shut_down, self.desk.shut_down]
        note_problems(parts, self.safekeeping)
        self._connect(parts, self.safekeeping)

    def _connect(self, parts: SessionParts, keeping: Safekeeping) -> None:
        self.exercises.start_requested.connect(self._begin)
        self.exercises.programme_start_requested.connect(self._begin_programme)
        self.exercises.choice_made.connect(self.preferences.remember_choice)
        self.exercises.offer_taken.connect(parts.offering.take)
        self.exercises.offer_dismissed.connect(parts.offering.dismiss)
        self.exercises.sound_test_requested.connect(parts.sound.test)
        self.preferences.changed.connect(self._show_settings)
        self.preferences.said.connect(self._tell)
        parts.flow.hurt.connect(self.exercises.hold_back)
        parts.flow.ended.connect(self._show_done)
        self.exercises.came_up.connect(self._show_done)
        parts.flow.closed.connect(self.exercises.focus_start)
        parts.flow.history_requested.connect(partial(self.window.open_page, HISTORY))
        parts.going_on.declined.connect(self.exercises.focus_start)
        parts.checking.declined.connect(self.exercises.focus_start)
        self.history_parts.said.connect(self._tell)
        keeping.said.connect(self._tell)
        keeping.changed.connect(self.history_parts.show_another)
        keeping.changed.connect(self._show_done)
        keeping.told.connect(self.exercises.focus_start)
        keeping.folder_requested.connect(self.desk.open_folder)
        self.desk.said.connect(self._tell)
        self.history_parts.edits.changed.connect(self._show_done)
        parts.sound.device_changed.connect(self._show_device)
        self.theme.changed.connect(self.exercises.show_pictures)
        self.window.page_opened.connect(self._refresh)
        self.window.mute_toggled.connect(self.preferences.toggle_mute)

    def _connect_programmes(self) -> None:
        from sciatica_timer.app.programmes import ProgrammeKeeper

        self.programmes = ProgrammeKeeper(self._folder, self.library, self.exercises, self.preferences)
        self.programmes.said.connect(self._tell)
        self.exercises.undo_asked.connect(self.window.notices.act_on_newest)
        self.programmes.open()
        self.window.page_opened.connect(self.programmes.drafts.flush)
        self._endings.append(self.programmes.drafts.flush)

    def run(self) -> int:
        """Show the window and stay until it is closed."""
        if not self.preferences.now.safety_acknowledged_on:
            self._show_first_start()
        else:
            self.exercises.focus_start()
        self.manners.show(self._qt, in_background=self._options.in_background and self.window.cover is None)
        return self._qt.exec()

    def after_first_frame(self) -> None:
        """Do what the first frame did not need: history, pictures, sound, and the session asked for."""
        self.exercises.open_part(EXERCISES)
        self._connect_programmes()
        self._build_rest()
        if self.safekeeping is not None:
            self.safekeeping.open()
        self.going_on.record()
        self._show_done()
        self.exercises.show_pictures()
        self._show_settings(self.preferences.now)
        self.parts.warm()
        self.manners.reopen_page()
        self.desk.reminders.look()
        if self.preferences.now.safety_acknowledged_on:
            self._begin_what_was_asked()

    # Pages, built when they are first opened

    def _give_exercises(self) -> QWidget:
        return self.exercises

    def _make_history(self) -> QWidget:
        self.history = self.history_parts.make_page()
        if self.safekeeping is not None:
            self.history.retry_requested.connect(self.safekeeping.look_again)
        return self.history

    def _make_settings(self) -> QWidget:
        from sciatica_timer.ui.settings.page import SettingsPage

        self.settings = SettingsPage(self.preferences.now, printable(str(self._folder.path)), __version__)
        self.settings.changed.connect(self.preferences.take)
        self.settings.sound_test_requested.connect(self.sound.test)
        if self.safekeeping is not None:
            self.safekeeping.serve(self.settings.data)
        self.settings.show_device(self.sound.device_name())
        self.desk.serve(self.settings)
        return self.settings

    def _make_safety(self) -> QWidget:
        from sciatica_timer.ui.safety.page import SafetyPage

        return SafetyPage()

    def _show_first_start(self) -> None:
        from sciatica_timer.ui.safety.page import FirstStartPage

        page = FirstStartPage()
        page.setProperty("disposable", True)
        page.acknowledged.connect(self._acknowledge)
        self.window.cover_with(page)
        page.take_focus()

    # What is asked, and what is shown

    def _acknowledge(self) -> None:
        if not self.preferences.now.safety_acknowledged_on:
            self.preferences.acknowledge_safety(self.clock.wall().date().isoformat())
            self.window.uncover()
            self.exercises.focus_start()
            self.desk.reminders.look()
            self._begin_what_was_asked()

    def _begin_what_was_asked(self) -> None:
        """Begin at once what was asked for; else say first what became of the history."""
        if self.session is not None and self._options.start:
            self._begin_first()
        elif self.safekeeping is not None:
            self.safekeeping.tell_recovery(self._begin_first)

    def _begin_first(self) -> None:
        """Begin what was asked for at the start; else ask whether to go on with what was interrupted."""
        self._begin(self._options.start or "", ask=False)
        if self.session is not None and not self.session.is_busy:
            self.going_on.offer()

    def _begin(self, wanted: str, *, ask: bool = True) -> None:
        """Begin an exercise or a programme by its id."""
        exercise, programme = self.library.find(wanted), self.programmes.programmes.find(wanted)
        if self.session is None:
            return
        if exercise is not None:
            self.exercises.choose(exercise.id)
            self.session.begin(exercise, ask=ask)
        elif programme is not None:
            self.session.begin_programme(programme, ask=ask)

    def _begin_programme(self, programme: Programme) -> None:
        if self.session is not None:
            self.session.begin_programme(programme)

    def _show_settings(self, settings: Settings) -> None:
        self.theme.choose(settings.scheme, settings.text_size_percent)
        self.parts.show_settings(settings)
        self.exercises.show_settings(settings)
        if self.settings is not None:
            self.settings.show_settings(settings)

    def _show_device(self) -> None:
        for shows in (self.exercises.view, self.parts.checking, self.settings):
            if shows is not None:
                shows.show_device(self.sound.device_name())

    def _show_done(self) -> None:
        self.exercises.show_offers(self.parts.offering.of)
        self.exercises.show_today(self.diary.today(self._today), self.diary.occasions_in_all)

    @property
    def _today(self) -> str:
        return self.clock.wall().date().isoformat()

    def _refresh(self, page: QWidget) -> None:
        """Bring a page that comes up to the newest, and the focus where its keys work."""
        page.setFocus()
        if page is self.history:
            self.history_parts.refresh()

    def _end(self) -> None:
        """Keep what is under way, then let go of everything."""
        do_all(self._endings)

    def _close_diary(self) -> None:
        if left := self.diary.close(self.clock.wall()):
            print(left, file=sys.stderr)  # noqa: T201
