"""Programmes that are begun: from exercises ticked, from a copy, from a file; and an exercise put into one at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from sciatica_timer.core.library.programme import LONGEST_NAME, MOST_ENTRIES, Entry, Programme, with_entries
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.library.programme_files import read_programme
from sciatica_timer.ui.library.page import PROGRAMMES
from sciatica_timer.ui.library.programmes.picker import ExercisePicker
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.app.library.live_library import LiveLibrary
    from sciatica_timer.app.library.programmes import Programmes
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.ui.library.page import ExercisesPage


class NewProgrammes(QObject):
    """Does what the page asks for; `notice` carries a notice on it."""

    notice = Signal(object)

    def __init__(
        self, programmes: Programmes, library: LiveLibrary, page: ExercisesPage, preferences: Preferences
    ) -> None:
        """Connect the page; the card to tick on is built when it is first needed."""
        super().__init__(programmes)
        self._programmes, self._library, self._page, self._preferences = programmes, library, page, preferences
        self._picker: ExercisePicker | None = None
        add, tools = page.add_button(PROGRAMMES), page.view.tools
        add.offer(self._named)
        add.new_requested.connect(self.ask)
        add.copy_requested.connect(self.copy)
        add.file_requested.connect(self._ask_file)
        tools.addition_requested.connect(self.add)
        page.view.tools.offer(self._own)

    def ask(self, ticked: Sequence[str] = ()) -> None:
        """Ask for a name and the exercises of a new programme."""
        if self._picker is None:
            self._picker = ExercisePicker(self._page, tr("New programme"), asks_name=True)
            self._picker.picked.connect(self._make)
        hidden = self._preferences.now.hidden
        shown = [one for one in self._library.exercises if one.id not in hidden]
        self._picker.ask(shown, ticked, self._names())

    def copy(self, programme_id: str) -> None:
        """Make a programme of the user's own that is the same as another, as it is shown."""
        found = self._page.programmes.find(programme_id)
        if found is not None:
            self._programmes.make_copy(found, self._free_name(found.name))

    def add(self, exercise_id: str, programme_id: str) -> None:
        """Put an exercise at the end of a programme, or into a new one where none is named."""
        found, exercise = self._programmes.find(programme_id), self._library.find(exercise_id)
        if found is None or exercise is None:
            self.ask([exercise_id])
        elif len(found.entries) < MOST_ENTRIES:
            self._programmes.save(with_entries(self._page.programmes.find(programme_id) or found, [exercise_id]))
            text = tr("“{0}” was added to “{1}”.").format(exercise.name, found.name)
            self.notice.emit(Notice("exercise added", text))

    def draft_for_bad_days(self, done: Sequence[str]) -> None:
        """Draft a plan for bad days of exercises that were done, most often first; it is one once it is saved."""
        from sciatica_timer.core.bad_days import drafted  # noqa: PLC0415  start-up: hardly ever needed

        settings = self._preferences.now
        of_day = self._programmes.find(settings.programme)
        ids = [*done, *(entry.exercise_id for entry in (of_day.entries if of_day else ()))]
        name = tr("Bad days")
        name = self._free_name(name) if name.casefold() in self._names() else name
        known = {one.id: one for one in self._library.exercises}
        draft = drafted(list(dict.fromkeys(ids)), known, settings, Programme("", name, 0, ()))
        if not draft.entries:
            text = tr("The plan is made of what you do. There is nothing in your history yet.")
            self.notice.emit(Notice("bad days", text))
            return
        self._programmes.make(name, draft.entries)
        saved = next((one for one in self._programmes.all if one.name == name), None)
        self._page.open_part(PROGRAMMES)
        if saved is not None:
            self._page.programmes.show_draft(replace(saved, for_bad_days=True))
            text = tr("A draft of your plan for bad days: half of what you do. Change what you like, then save it.")
            self.notice.emit(Notice("bad days", text))

    def add_file(self, path: Path) -> None:
        """Take a programme from a file, or say why it cannot be used."""
        try:
            found = read_programme(path, {one.id: one for one in self._library.exercises}, own=True)
        except StorageProblem as problem:
            self.notice.emit(Notice("programme file", str(problem), Severity.ERROR))
            return
        is_taken = found.name.casefold() in self._names()
        self._programmes.make_copy(found, self._free_name(found.name) if is_taken else found.name)

    def _make(self, name: str, ids: Sequence[str]) -> None:
        self._programmes.make(name, tuple(map(Entry, ids)))
        self._page.open_part(PROGRAMMES)

    def _ask_file(self) -> None:
        kinds = tr("Programmes (*.toml)")
        name, _ = QFileDialog.getOpenFileName(self._page, tr("Add a programme from a file"), str(Path.home()), kinds)
        if name:
            self.add_file(Path(name))

    def _free_name(self, name: str) -> str:
        number, taken = 2, self._names()
        while (made := f"{name[: LONGEST_NAME - 4]} {number}").casefold() in taken:
            number += 1
        return made

    def _names(self) -> set[str]:
        return {name.casefold() for _, name in self._page.programmes.names}

    def _named(self) -> list[tuple[str, str]]:
        return self._page.programmes.names

    def _own(self) -> list[tuple[str, str]]:
        return [(one.id, one.name) for one in self._page.programmes.own]
