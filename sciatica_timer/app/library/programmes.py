"""Programmes between the page and the disk: read, saved, deleted, chosen for the day; and unsaved changes of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.core.library.dose import DoseError
from sciatica_timer.core.library.drafts import Draft, Finding, brought_back, draft_of
from sciatica_timer.core.library.programme import Programme, new_id, renamed
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.library.catalogue import programmes_of
from sciatica_timer.storage.library.draft_file import DraftFile
from sciatica_timer.storage.library.own_programmes import (
    as_file,
    delete_own,
    names_taken,
    put_back,
    save_programme,
)
from sciatica_timer.storage.library.programme_files import require_doable
from sciatica_timer.storage.library.tables import USUAL_ORDER
from sciatica_timer.ui.library.wording import deleted_words
from sciatica_timer.ui.notice import Again, Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.app.library.live_library import LiveLibrary
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Entry
    from sciatica_timer.core.reminders import Reminder
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.library.own_programmes import DeletedFile
    from sciatica_timer.storage.library.programme_files import ProgrammeList
    from sciatica_timer.ui.library.page import ExercisesPage
    from sciatica_timer.ui.library.programmes.shelf import ProgrammeShelf

KEEP_AFTER_MS = 300  # a stepper held is a change on disk every so often, and a power cut costs no more than that


class Deleted(Value):
    """All that brings a deleted programme back: its file, how it was shown, and what the settings said of it."""

    file: DeletedFile
    saved: Programme
    shown: Programme
    was_of_day: bool
    reminder: Reminder | None


class Programmes(QObject):
    """Does what the page asks for with the files; `notice` tells what was deleted or could not be done."""

    notice = Signal(object)

    def __init__(self, folder: DataFolder, library: LiveLibrary, page: ExercisesPage, preferences: Preferences) -> None:
        """Connect the page; `open` reads the programmes."""
        super().__init__(page)
        self._folder, self._library = folder, library
        self._page, self._preferences = page, preferences
        self._deleted_ids: set[str] = set()  # in this run: one that is brought back finds its own id free
        self._list: ProgrammeList = programmes_of(folder, library.exercises)
        shelf = page.programmes
        shelf.save_requested.connect(self._save)
        shelf.copy_requested.connect(self._copy)
        shelf.deletion_requested.connect(self._delete)
        self.drafts = Drafts(folder, shelf, self)
        self.drafts.notice.connect(self.notice)
        shelf.day_chosen.connect(self._choose_day)
        shelf.notice_changed.connect(self.notice)

    def open(self) -> None:
        """Show the programmes, and which files could not be used."""
        self._page.show_programmes(self.all)
        self.drafts.open(self._list, {one.id: one for one in self._library.exercises})
        self._show_problems(())

    def read_again(self) -> None:
        """Read them once more, because the exercises have changed."""
        self._read_again("")

    @property
    def all(self) -> tuple[Programme, ...]:
        """The programmes there are, in order."""
        return self._list.programmes

    def find(self, programme_id: str) -> Programme | None:
        """Return the programme with this id, if there is one."""
        return self._list.find(programme_id)

    def name_of(self, programme_id: str) -> str:
        """Name a programme by its id; one that is not there has no name."""
        programme = self.find(programme_id)
        return programme.name if programme is not None else ""

    def _save(self, programme: Programme) -> None:
        try:
            save_programme(self._folder.programmes, programme)
        except StorageProblem as problem:
            text = tr("The programme could not be saved: {0}").format(problem)
            self.notice.emit(Notice(f"programme {programme.id} saved", text, Severity.ERROR))
            return
        self.notice.emit(Notice(f"programme {programme.id} saved"))
        self._page.programmes.forget_draft(programme.id)
        self._read_again(programme.id)

    def save(self, programme: Programme) -> None:
        """Save a programme of the user's own, with what was changed in it."""
        self._save(programme)

    def make(self, name: str, entries: tuple[Entry, ...]) -> None:
        """Save a new programme, and choose it."""
        self._save(Programme(self._free_id(name), name, USUAL_ORDER, entries, own=True))

    def make_copy(self, programme: Programme, name: str) -> None:
        """Save a programme as another one of the user's own, and choose it."""
        self._save(replace(renamed(programme, name, self._free_id(name)), order=USUAL_ORDER))

    def _free_id(self, name: str) -> str:
        taken = {one.id for one in self.all} | {one.id for one in self._library.exercises}
        return new_id(name, taken | names_taken(self._folder.programmes) | self._deleted_ids)

    def _copy(self, programme: Programme, name: str) -> None:
        """Save under another name; what was changed is in the copy now, and the one it came from as it was."""
        made = renamed(programme, name, self._free_id(name))
        self._save(replace(made, order=USUAL_ORDER))
        if self.find(made.id) is not None:
            self._page.programmes.leave_to_copy(programme.id)
            self._read_again(made.id)

    def _delete(self, programme: Programme) -> None:
        """Delete a programme at once, and what the settings say of it; the notice holds what brings it back."""
        key = f"programme {programme.id} deleted"
        saved = self.find(programme.id) or programme
        try:
            file = delete_own(self._folder.programmes, saved.id) or as_file(saved)
        except StorageProblem as problem:
            text = tr("The programme could not be deleted: {0}").format(problem)
            self.notice.emit(Notice(key, text, Severity.ERROR))
            return
        now = self._preferences.now
        deleted = Deleted(file, saved, programme, now.programme == saved.id, now.reminders.get(saved.id))
        self._deleted_ids.add(saved.id)
        self._page.programmes.forget_draft(saved.id)
        reminders = {one: reminder for one, reminder in now.reminders.items() if one != saved.id}
        self._settle(replace(now, programme="" if deleted.was_of_day else now.programme, reminders=reminders))
        self._read_again("")
        self._offer_undo(deleted_words(saved.name, was_of_day=deleted.was_of_day), deleted)

    def _offer_undo(self, text: str, deleted: Deleted, severity: Severity = Severity.INFO) -> None:
        key, act = f"programme {deleted.saved.id} deleted", partial(self._bring_back, deleted)
        self.notice.emit(Notice(key, text, severity, tr("Undo"), act))

    def _bring_back(self, deleted: Deleted) -> None:
        """Write a deleted programme again; what was chosen since then for the day stays."""
        name, now = deleted.saved.name, self._preferences.now
        try:
            put_back(self._folder.programmes, deleted.file)
        except StorageProblem as problem:
            text = tr("“{0}” could not be brought back: {1}").format(name, problem)
            self._offer_undo(text, deleted, Severity.ERROR)
            return
        reminders = now.reminders
        if deleted.reminder is not None:
            reminders = {deleted.saved.id: deleted.reminder, **reminders}
        of_day = now.programme or (deleted.saved.id if deleted.was_of_day else "")
        self._read_again(deleted.saved.id)
        self._settle(replace(now, programme=of_day, reminders=reminders))
        if deleted.shown != deleted.saved:
            self._page.programmes.show_draft(deleted.shown)
        self.notice.emit(Notice(f"programme {deleted.saved.id} back", tr("“{0}” is back.").format(name)))

    def _settle(self, settings: Settings) -> None:
        """Let settings hold that go with a file, and save them with it."""
        if settings != self._preferences.now:
            self._preferences.take(settings)
            self._preferences.flush()

    def _choose_day(self, programme_id: str) -> None:
        self._preferences.take(replace(self._preferences.now, programme=programme_id))

    def _read_again(self, chosen: str) -> None:
        before = self._list.problems
        found = programmes_of(self._folder, self._library.exercises)
        if not chosen and found == self._list:
            return
        self._list = found
        self._page.programmes.show_programmes(self.all, chosen)
        self._show_problems(before)

    def _show_problems(self, before: tuple[str, ...]) -> None:
        """Show which files cannot be used, and clear what was shown of those that can be by now."""
        for problem in (*before, *self._list.problems):
            text = problem if problem in self._list.problems else ""
            self.notice.emit(Notice(f"programmes: {problem}", text, Severity.WARNING))


class Drafts(QObject):
    """Keeps the drafts of a shelf in their file; `notice` carries a notice on what a person should know of them."""

    notice = Signal(object)

    def __init__(self, folder: DataFolder, shelf: ProgrammeShelf, parent: QObject) -> None:
        """Name the file; nothing is read before `open`."""
        super().__init__(parent)
        self._file, self._shelf = DraftFile(folder.drafts), shelf
        self._asleep: list[Draft] = []  # of programmes that are not there now
        self._is_dirty = False
        self._soon = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._soon.timeout.connect(self.flush)

    def open(self, programmes: ProgrammeList, exercises: Mapping[str, Exercise]) -> None:
        """Show the drafts that an earlier run left, and keep those of this one from now on."""
        drafts, problem = self._file.read()
        if problem:
            self.notice.emit(Notice("drafts-read", problem, Severity.WARNING))
        for draft in drafts:
            saved = programmes.find(draft.programme_id)
            if saved is None:
                self._put_to_sleep(draft)
            else:
                self._bring_back(draft, saved, exercises)
        self._shelf.drafts_changed.connect(self._keep_soon)
        if drafts:
            self._keep_soon()

    def flush(self) -> None:
        """Write what is not written yet."""
        self._soon.stop()
        if not self._is_dirty:
            return
        self._asleep = [draft for draft in self._asleep if self._shelf.find(draft.programme_id) is None]
        problem = self._file.keep([*self._asleep, *self._changed()])
        self._is_dirty = bool(problem)  # tried again when a page is left, and at the end
        self.notice.emit(Notice("drafts-kept", problem, Severity.ERROR, again=Again.AFTER_CLEAR))

    def _changed(self) -> list[Draft]:
        return [draft_of(saved, changed) for saved, changed in self._shelf.drafts]

    def _keep_soon(self) -> None:
        self._is_dirty = True
        if not self._soon.isActive():  # not anew with each change, or it would wait for the last of them
            self._soon.start()

    def _put_to_sleep(self, draft: Draft) -> None:
        self._asleep.append(replace(draft, told=True))
        if not draft.told:
            gone = tr("“{0}” is not there any more. What you changed in it without saving is kept until it is back.")
            self._warn(draft.programme_id, gone.format(draft.name))

    def _bring_back(self, draft: Draft, saved: Programme, exercises: Mapping[str, Exercise]) -> None:
        programme, finding = brought_back(draft, saved, exercises)
        try:
            for entry in programme.entries:
                require_doable(entry, exercises[entry.exercise_id])
        except DoseError:
            unfit = tr("What you changed in “{0}” without saving does not fit its exercises any more, and is gone.")
            self._warn(saved.id, unfit.format(saved.name))
            return
        self._shelf.show_draft(programme)
        if finding is Finding.EXERCISES_GONE:
            fewer = tr("In your unsaved changes of “{0}” an exercise is missing that is not there any more.")
            self._warn(saved.id, fewer.format(saved.name))
        elif finding is Finding.CHANGED_ELSEWHERE:
            both = tr("“{0}” was changed elsewhere. Your unsaved changes are shown; “Undo changes” shows the others.")
            self._warn(saved.id, both.format(saved.name))

    def _warn(self, programme_id: str, text: str) -> None:
        self.notice.emit(Notice(f"draft of {programme_id}", text, Severity.WARNING))
