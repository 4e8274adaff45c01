"""Composition root: builds what the first frame shows, and after it all the rest; `modules` connects that."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from sciatica_timer.app.days import shown_day
from sciatica_timer.app.language import language_of_window, speak
from sciatica_timer.app.library.live_library import LiveLibrary
from sciatica_timer.app.session.clock import SystemClock
from sciatica_timer.app.settings import open_preferences
from sciatica_timer.app.window_state import WindowState
from sciatica_timer.core.language import ENGLISH
from sciatica_timer.storage.history.today_file import TodayFile
from sciatica_timer.storage.library.catalogue import programmes_of
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.theme import Theme
from sciatica_timer.ui.today.page import TodayPage
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.window.main_window import MainWindow
from sciatica_timer.ui.window.presses import Presses

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from sciatica_timer.app.modules import Modules
    from sciatica_timer.app.options import WindowOptions
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.library.page import ExercisesPage


class App(QObject):
    """One running app. `modules` are there from the first frame on."""

    modules: Modules | None = None

    def __init__(self, qt: QApplication, options: WindowOptions, folder: DataFolder, notice: str = "") -> None:
        """Build what the first frame needs; the rest follows it."""
        super().__init__()
        self._qt, self._options, self._folder = qt, options, folder
        self._file = options.file
        self.preferences, settings_notice = open_preferences(folder, self)
        settings = self.preferences.now
        self._language = language_of_window(options.language, settings.language)
        self._chosen_language = settings.language
        speak(qt, self._language)
        self.reopens = False
        self.library = LiveLibrary(folder, self)
        self.clock = SystemClock(options.speed)
        self.theme = Theme(qt)
        self.theme.choose(settings.scheme, settings.text_size_percent, settings.contrast)
        self.today = TodayPage(self.theme)
        self._show_what_is_known()
        self._make: dict[str, Callable[[], QWidget]] = {"today": lambda: self.today, "safety": self._make_safety}
        self.window = self._make_window()
        self._endings = ExitStack()  # filled in the order of building, and done from its end
        self.window.closing.connect(self._endings.close)
        self.window.first_painted.connect(self.after_first_frame, Qt.ConnectionType.QueuedConnection)
        show = self.window.notices.show_notice
        self.preferences.notice.connect(show)
        self.preferences.changed.connect(self._follow_language)
        # Under the key of a history that cannot be opened (app/history/checkup.py), which says the same later.
        show(Notice("history-open", notice, Severity.ERROR))
        show(Notice("settings-read", settings_notice, Severity.ERROR))
        for sentence in self.library.problems:
            show(Notice(f"exercises: {sentence}", sentence, Severity.WARNING))

    def _show_what_is_known(self) -> None:
        """Show the day as it was left, where that is still true: the history is opened after the first frame."""
        now = self.clock.wall()
        past = TodayFile(self._folder).find(now.date().isoformat())
        if past is not None:
            programmes = programmes_of(self._folder, self.library.exercises).programmes
            self.today.show_day(shown_day(past, self.library, programmes, self.preferences.now, now))

    def _make_window(self) -> MainWindow:
        titles = {
            "today": tr("Today"),
            "exercises": tr("Exercises"),
            "history": tr("History"),
            "settings": tr("Settings"),
            "safety": tr("Safety"),
        }
        pages: list[tuple[str, str, Callable[[], QWidget]]]
        pages = [(name, title, partial(self._make_page, name)) for name, title in titles.items()]
        window = MainWindow(pages, self.theme)
        Presses(window)
        self._window_state = WindowState(window, self.preferences, tuple(titles))
        return window

    @cached_property
    def exercises(self) -> ExercisesPage:
        """The page "Exercises", built after the first frame."""
        from sciatica_timer.ui.library.page import ExercisesPage

        return ExercisesPage(self.library.exercises, self.preferences.now, self.theme)

    def run(self) -> int:
        """Show the window and stay until it is closed."""
        if not self.preferences.now.safety_acknowledged_on:
            self._show_first_start()
        else:
            self.today.focus_start()
        in_background = self._options.in_background and self.window.cover is None
        self._window_state.show(self._qt, in_background=in_background)
        return self._qt.exec()

    def after_first_frame(self) -> None:
        """Build and begin what the first frame did not need; importing it takes a good part of the time to that."""
        from sciatica_timer.app.modules import Modules
        from sciatica_timer.app.services import make_services
        from sciatica_timer.desktop.memory import return_large_blocks
        from sciatica_timer.ui.access import roles
        from sciatica_timer.ui.library.page import EXERCISES

        roles.install()
        return_large_blocks()
        pictures = self._make_pictures()
        self.exercises.open_part(EXERCISES)
        services = make_services(
            options=self._options,
            folder=self._folder,
            clock=self.clock,
            preferences=self.preferences,
            theme=self.theme,
            library=self.library,
            window=self.window,
            exercises=self.exercises,
            pictures=pictures,
            language=self._language,
            endings=self._endings,
        )
        self.modules = modules = Modules(
            services, self.window, self._window_state, self.today, self.exercises, endings=self._endings
        )
        self._make |= {
            "exercises": lambda: self.exercises,
            "history": modules.history.make_page,
            "settings": modules.make_settings,
        }
        modules.begin()
        if self._file is not None:
            self.open_file(self._file)
        if self._options.page:
            self._window_state.open_page(self._options.page)
        if self.preferences.now.safety_acknowledged_on:
            modules.begin_what_was_asked()

    def _follow_language(self, settings: Settings) -> None:
        """Close the window, to be opened again in the language that was chosen."""
        if settings.language == self._chosen_language:
            return  # another setting changed; the window may speak what the command line asked for
        self._chosen_language = settings.language
        if language_of_window("", settings.language) != self._language and not self.reopens:
            self.reopens = True
            QTimer.singleShot(0, self.window, self.window.leave)

    def open_file(self, path: Path) -> None:
        """Show what is in a file that somebody shared, as soon as there is what does that."""
        self._file = path
        if self.modules is not None:
            self.modules.library.shared.open(path)

    def _make_pictures(self) -> Pictures:
        from sciatica_timer.app.library.figures import FigureFiles
        from sciatica_timer.app.services import at_end
        from sciatica_timer.ui.figure.pictures import Pictures

        source = FigureFiles(parent=self)
        source.notice.connect(self.window.notices.show_notice)
        pictures = Pictures(source, self)
        at_end(self._endings, pictures.shut_down)
        self.today.use_pictures(pictures)
        self.exercises.use_pictures(pictures)
        return pictures

    def _make_page(self, name: str) -> QWidget:
        return self._make[name]()

    def _make_safety(self) -> QWidget:
        from sciatica_timer.ui.safety.page import SafetyPage

        return SafetyPage(translated=self._language != ENGLISH)

    def _show_first_start(self) -> None:
        from sciatica_timer.ui.safety.page import FirstStartPage

        page = FirstStartPage(translated=self._language != ENGLISH)
        page.setProperty("disposable", True)
        page.acknowledged.connect(self._acknowledge)
        self.window.cover_with(page)
        page.take_focus()

    def _acknowledge(self) -> None:
        if not self.preferences.now.safety_acknowledged_on:
            self.preferences.acknowledge_safety(self.clock.wall().date().isoformat())
            self.window.uncover()
            self.today.focus_start()
            if self.modules is not None:
                self.modules.desktop.reminders.look()
                self.modules.begin_what_was_asked()
