"""Unsaved changes of programmes between page and disk: written soon after a change, there again at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.core.library.drafts import Draft, Finding, brought_back, draft_of
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.draft_file import DraftFile
from sciatica_timer.storage.library.programme_files import require_doable
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.library.programme_files import Programmes
    from sciatica_timer.ui.library.programmes.shelf import ProgrammeShelf

KEEP_AFTER_MS = 300  # a stepper held is a change on disk every so often, and a power cut costs no more than that


class DraftKeeper(QObject):
    """Keeps the drafts of a shelf in their file; `said` carries a notice on what a person should know of them."""

    said = Signal(object)

    def __init__(self, folder: DataFolder, shelf: ProgrammeShelf, parent: QObject) -> None:
        """Name the file; nothing is read before `open`."""
        super().__init__(parent)
        self._file, self._shelf = DraftFile(folder.drafts), shelf
        self._asleep: list[Draft] = []  # of programmes that are not there now
        self._is_dirty, self._problem = False, ""
        self._soon = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._soon.timeout.connect(self.flush)

    def open(self, programmes: Programmes, exercises: Mapping[str, Exercise]) -> None:
        """Show the drafts that an earlier run left, and keep those of this one from now on."""
        drafts, problem = self._file.read()
        if problem:
            self.said.emit(Notice("drafts-read", problem, Severity.WARNING))
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
        before, self._problem = self._problem, self._file.keep([*self._asleep, *self._changed()])
        self._is_dirty = bool(self._problem)  # tried again when a page is left, and at the end
        if self._problem != before:
            self.said.emit(Notice("drafts-kept", self._problem, Severity.ERROR))

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
                require_doable(saved.name, entry, exercises[entry.exercise_id])
        except FileProblem:
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
        self.said.emit(Notice(f"draft of {programme_id}", text, Severity.WARNING))
