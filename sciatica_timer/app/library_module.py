"""What changes the exercises and programmes while the app runs: files put into their folders, and files shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.library.figures import FigureFiles
from sciatica_timer.app.library.shared_files import SharedFiles
from sciatica_timer.app.library.watch import LibraryWatch
from sciatica_timer.ui.library.page import PROGRAMMES
from sciatica_timer.ui.notice import Notice, Severity

if TYPE_CHECKING:
    from sciatica_timer.app.services import Services
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.ui.library.page import ExercisesPage
    from sciatica_timer.ui.window.main_window import MainWindow


class LibraryModule(QObject):
    """Watches the folders and serves the page "Exercises"; `notice` carries what came of it."""

    notice = Signal(object)

    def __init__(self, services: Services, window: MainWindow, page: ExercisesPage) -> None:
        """Connect the page; nothing is watched before `begin`."""
        super().__init__(window)
        self._library, self._programmes, self._folder = services.library, services.programmes, services.folder
        self._problems = services.library.problems
        self._watch: LibraryWatch | None = None
        figures = FigureFiles(parent=self)
        figures.notice.connect(self.notice)
        self.shared = SharedFiles(
            services.folder,
            services.library,
            services.programmes,
            window,
            figures=figures,
            today=lambda: services.clock.wall().date(),
        )
        self.shared.notice.connect(self.notice)
        self.shared.added.connect(page.choose)
        page.view.tools.sharing_requested.connect(self._share_exercise)
        page.programmes.sharing_requested.connect(self._share_programme)
        page.add_button(PROGRAMMES).file_requested.connect(self.shared.ask)
        services.own_exercises.shared_file_chosen.connect(self.shared.open)
        services.library.changed.connect(self._show_problems)

    def begin(self) -> None:
        """Notice from now on what is put into the folders by hand."""
        self._watch = LibraryWatch(self._folder, self)
        self._watch.changed.connect(self.read_again)

    def shut_down(self) -> None:
        """Let no thread outlive the window."""
        self.shared.shut_down()

    def read_again(self) -> None:
        """Read exercises and programmes as they lie there now."""
        self._library.read_again()
        self._programmes.read_again()

    def _share_exercise(self, exercise_id: str) -> None:
        exercise = self._library.find(exercise_id)
        if exercise is not None:
            self.shared.share(exercise.id, exercise.name)

    def _share_programme(self, programme: Programme) -> None:
        self.shared.share(programme.id, programme.name)

    def _show_problems(self) -> None:
        """Show which files cannot be used, each once, and clear what was shown of those that can be by now."""
        before, self._problems = self._problems, self._library.problems
        for problem in dict.fromkeys((*before, *self._problems)):
            if (problem in before) != (problem in self._problems):
                text = problem if problem in self._problems else ""
                self.notice.emit(Notice(f"exercises: {problem}", text, Severity.WARNING))
