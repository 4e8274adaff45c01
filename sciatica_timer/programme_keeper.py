"""Programmes between the page and the disk: read, saved as one's own, deleted; and which one is that of the day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.programme import new_id, renamed
from sciatica_timer.draft_keeper import DraftKeeper
from sciatica_timer.library import programmes_of
from sciatica_timer.storage.own_programmes import delete_programme, names_taken, save_programme
from sciatica_timer.storage.problems import StorageProblem
from sciatica_timer.storage.programme_files import USUAL_ORDER

if TYPE_CHECKING:
    from sciatica_timer.core.programme import Programme
    from sciatica_timer.storage.data_folder import DataFolder
    from sciatica_timer.storage.exercise_files import Library
    from sciatica_timer.storage.programme_files import Programmes
    from sciatica_timer.ui.pages.exercises import ExercisesPage
    from sciatica_timer.ui.preferences import Preferences


class ProgrammeKeeper(QObject):
    """Does what the page asks for with the files; `said` carries a sentence when that could not be done."""

    said = Signal(str)

    def __init__(self, folder: DataFolder, library: Library, page: ExercisesPage, preferences: Preferences) -> None:
        """Connect the page; `open` reads the programmes."""
        super().__init__(page)
        self._folder, self._library = folder, library
        self._page, self._preferences = page, preferences
        self.programmes: Programmes = programmes_of(folder, library.exercises)
        shelf = page.programmes
        shelf.save_requested.connect(self._save)
        shelf.copy_requested.connect(self._copy)
        shelf.deletion_requested.connect(self._delete)
        self.drafts = DraftKeeper(folder, shelf, self)
        self.drafts.said.connect(self.said)
        shelf.day_chosen.connect(self._choose_day)

    def open(self) -> None:
        """Show the programmes, and say which files could not be used."""
        self._page.show_programmes(self.programmes.programmes)
        self.drafts.open(self.programmes, {one.id: one for one in self._library.exercises})
        for problem in self.programmes.problems:
            self.said.emit(problem)

    def name_of(self, programme_id: str) -> str:
        """Name a programme by its id; one that is not there has no name."""
        programme = self.programmes.find(programme_id)
        return programme.name if programme is not None else ""

    def _save(self, programme: Programme) -> None:
        try:
            save_programme(self._folder.programmes, programme)
        except StorageProblem as problem:
            self.said.emit(self.tr("The programme could not be saved: {0}").format(problem))
            return
        self._page.programmes.forget_draft(programme.id)
        self._read_again(programme.id)

    def _copy(self, programme: Programme, name: str) -> None:
        """Save under another name; what was changed is in the copy now, and the one it came from as it was."""
        taken = {one.id for one in self.programmes.programmes} | {one.id for one in self._library.exercises}
        made = renamed(programme, name, new_id(name, taken | names_taken(self._folder.programmes)))
        self._save(replace(made, order=USUAL_ORDER))
        if self.programmes.find(made.id) is not None:
            self._page.programmes.forget_draft(programme.id)
            self._read_again(made.id)

    def _delete(self, programme: Programme) -> None:
        try:
            delete_programme(self._folder.programmes, programme.id)
        except StorageProblem as problem:
            self.said.emit(self.tr("The programme could not be deleted: {0}").format(problem))
            return
        if self._preferences.now.programme == programme.id:
            self._choose_day("")
        self._read_again("")

    def _choose_day(self, programme_id: str) -> None:
        self._preferences.take(replace(self._preferences.now, programme=programme_id))

    def _read_again(self, chosen: str) -> None:
        self.programmes = programmes_of(self._folder, self._library.exercises)
        self._page.programmes.show_programmes(self.programmes.programmes, chosen)
