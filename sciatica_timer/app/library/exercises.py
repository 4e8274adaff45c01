"""The user's own exercises between the editor and the disk: written, copied, hidden, deleted, and brought back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from sciatica_timer.app.library.picture_cuts import PictureCuts
from sciatica_timer.core.editing import blank, copied, limbs_of
from sciatica_timer.core.library.programme import LONGEST_NAME, new_id
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.library.exercise_draft import drop_draft, keep_draft, read_draft
from sciatica_timer.storage.library.exercise_files import read_exercise
from sciatica_timer.storage.library.own_exercises import save_exercise
from sciatica_timer.storage.library.own_programmes import delete_own, names_taken, put_back
from sciatica_timer.storage.library.strips import movements_in
from sciatica_timer.ui.library.editor.page import ExerciseEditor
from sciatica_timer.ui.library.page import EXERCISES
from sciatica_timer.ui.library.wording import form_needed_words, name_words
from sciatica_timer.ui.notice import Again, Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from sciatica_timer.app.library.live_library import LiveLibrary
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.library.own_programmes import DeletedFile
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.library.page import ExercisesPage
    from sciatica_timer.ui.theme import Theme


KEEP_AFTER_MS = 300  # a spin box held is a change on disk every so often, and a power cut costs no more than that


class OwnExercises(QObject):
    """Does what the page "Exercises" asks for with exercises; `trial_requested` carries one to be tried.

    `shared_file_chosen` carries the path of a file that can hold several.
    """

    notice = Signal(object)
    trial_requested = Signal(object)
    shared_file_chosen = Signal(object)

    def __init__(
        self,
        folder: DataFolder,
        library: LiveLibrary,
        page: ExercisesPage,
        preferences: Preferences,
        *,
        theme: Theme,
        pictures: Pictures | None,
        ids_done: Callable[[], Collection[str]],
    ) -> None:
        """Connect the page; the editor is built when it is first needed. `ids_done` are those in the history."""
        super().__init__(page)
        self._folder, self._library, self._page, self._preferences = folder, library, page, preferences
        self._theme, self._pictures, self._ids_done = theme, pictures, ids_done
        self._deleted_ids: set[str] = set()  # in this run: one that is brought back finds its own id free
        self._editor: ExerciseEditor | None = None
        self._cuts = PictureCuts(folder.cuts, page, theme)
        self._cuts.notice.connect(self.notice)
        add, tools = page.add_button(EXERCISES), page.view.tools
        add.new_requested.connect(self.write_new)
        add.copy_requested.connect(self.write_copy)
        add.file_requested.connect(self._ask_file)
        add.hidden_requested.connect(self._show_again)
        tools.change_requested.connect(self.change)
        tools.copy_requested.connect(self.write_copy)
        tools.hiding_requested.connect(self.hide)
        tools.deletion_requested.connect(self.delete)
        add.draft_requested.connect(self._go_on)
        self._is_dirty = False
        self._soon = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._soon.timeout.connect(self.flush)

    def open(self) -> None:
        """Offer to go on with what an earlier run left unfinished."""
        draft = read_draft(self._folder.exercise_draft)
        self._show_draft(draft)
        if draft is not None:
            text = tr("The exercise you were writing is kept: “{0}”.").format(name_words(draft))
            self.notice.emit(Notice("exercise draft", text, action=tr("Go on with it"), act=self._go_on))
        else:
            self._cuts.clear()

    def flush(self) -> None:
        """Write what is being written, as far as it is not on disk yet."""
        self._soon.stop()
        exercise = self._editor.exercise if self._editor is not None else None
        if not self._is_dirty or exercise is None:
            return
        self._is_dirty = False
        try:
            keep_draft(self._folder.exercise_draft, exercise)
            problem = ""
        except StorageProblem as error:
            problem = tr("What you write is lost when the app is closed before it is saved: {0}").format(error)
        self._show_draft(exercise)
        self.notice.emit(Notice("exercise draft kept", problem, Severity.ERROR, again=Again.AFTER_CLEAR))

    def _keep_soon(self) -> None:
        self._is_dirty = True
        if not self._soon.isActive():
            self._soon.start()

    def _drop_draft(self) -> None:
        self._soon.stop()
        self._is_dirty = False
        drop_draft(self._folder.exercise_draft)
        self._show_draft(None)

    def _show_draft(self, draft: Exercise | None) -> None:
        self._page.add_button(EXERCISES).show_draft("" if draft is None else name_words(draft))

    def _go_on(self) -> None:
        draft = read_draft(self._folder.exercise_draft)
        if draft is not None:
            self._open(draft)

    @property
    def editor(self) -> ExerciseEditor:
        """The editor, built when it is first needed."""
        if self._editor is None:
            limbs = limbs_of(self._library.exercises)
            movements = movements_in(RESOURCES / "figures")
            self._editor = ExerciseEditor(self._theme, self._pictures, movements, limbs)
            self._editor.save_requested.connect(self._save)
            self._editor.cancelled.connect(self._cancel)
            self._editor.trial_requested.connect(self.trial_requested)
            self._editor.changed.connect(self._keep_soon)
            self._editor.cut_requested.connect(self._cuts.ask)
            self._preferences.changed.connect(self._editor.show_settings)
        return self._editor

    def write_new(self) -> None:
        """Open the editor with nothing written."""
        self._open(blank())

    def write_copy(self, exercise_id: str) -> None:
        """Open the editor with a copy of an exercise."""
        found = self._library.find(exercise_id)
        if found is not None:
            name = tr("My {0}") if not found.own else tr("{0} 2")
            self._open(copied(found, name.format(found.name)[:LONGEST_NAME]))

    def change(self, exercise_id: str) -> None:
        """Open the editor with an exercise; with a copy where it came with the app."""
        found = self._library.find(exercise_id)
        if found is not None and found.own:
            self._open(found)
        else:
            self.write_copy(exercise_id)

    def focus_editor(self) -> None:
        """Return the keys to the editor after a trial."""
        if self._page.is_editing:
            self.editor.sheet.name.setFocus()

    def _open(self, exercise: Exercise) -> None:
        names = {one.name.casefold() for one in self._library.exercises if one.id != exercise.id}
        self._page.open_editor(self.editor)
        self.editor.open(exercise, names, self._preferences.now)

    def _cancel(self) -> None:
        """Discard what was written; the notice restores it."""
        was_changed, written = self._is_dirty or self._folder.exercise_draft.exists(), self.editor.exercise
        self._page.close_editor()
        self._drop_draft()
        if was_changed and written is not None:
            text = tr("“{0}” was not saved.").format(name_words(written))
            act = partial(self._write_on, written)
            self.notice.emit(Notice("exercise cancelled", text, action=tr("Undo"), act=act))

    def _write_on(self, exercise: Exercise) -> None:
        self._open(exercise)
        self._keep_soon()

    def _save(self, exercise: Exercise) -> None:
        before = self._library.find(exercise.id) if exercise.id else None
        if refused := form_needed_words(exercise, self._page.programmes.naming(exercise.id)):
            self.editor.show_problem(refused)
            return
        if not exercise.id:
            exercise = replace(exercise, id=self._free_id(exercise.name))
        try:
            save_exercise(self._folder.exercises, exercise)
        except StorageProblem as problem:
            self.editor.show_problem(tr("It could not be saved, and nothing is lost: {0}").format(problem))
            return
        if before is not None and before.guide != exercise.guide:
            self._forget_choice(exercise.id)  # the dose chosen before belongs to what it was
        self._drop_draft()
        self._cuts.clear()
        self._library.read_again()
        self._page.close_editor()
        self._page.choose(exercise.id)
        self.notice.emit(Notice(f"exercise {exercise.id} saved", tr("“{0}” is saved.").format(exercise.name)))

    def _free_id(self, name: str) -> str:
        """Return an id that nothing has or had: the history tells exercises apart by it."""
        own = names_taken(self._folder.exercises) | names_taken(self._folder.programmes)
        known = {one.id for one in self._library.exercises} | set(self._ids_done())
        return new_id(name, known | own | self._deleted_ids)

    def _forget_choice(self, exercise_id: str) -> None:
        now = self._preferences.now
        choices = {one: choice for one, choice in now.choices.items() if one != exercise_id}
        self._settle(replace(now, choices=choices))

    def _ask_file(self) -> None:
        kinds = tr("Exercises (*.toml *.sciatica)")
        name, _ = QFileDialog.getOpenFileName(self._page, tr("Add an exercise from a file"), str(Path.home()), kinds)
        if name.lower().endswith(".sciatica"):
            self.shared_file_chosen.emit(Path(name))
        elif name:
            self.write_from_file(Path(name))

    def write_from_file(self, path: Path) -> None:
        """Open the editor with what a file says, or say why it cannot be used."""
        try:
            found = read_exercise(path, own=True)
        except StorageProblem as problem:
            self.notice.emit(Notice("exercise file", str(problem), Severity.ERROR))
            return
        self._open(replace(found, id=""))

    # Hidden and deleted

    def hide(self, exercise_id: str) -> None:
        """Leave an exercise out of the list; the notice shows it again."""
        found = self._library.find(exercise_id)
        if found is None:
            return
        self._page.focus_start()
        now = self._preferences.now
        self._settle(replace(now, hidden=(*(one for one in now.hidden if one != exercise_id), exercise_id)))
        text = tr("“{0}” is hidden. “Add…” shows it again.").format(found.name)
        act = partial(self._show_again, exercise_id)
        self.notice.emit(Notice(f"exercise {exercise_id} hidden", text, action=tr("Undo"), act=act))

    def _show_again(self, exercise_id: str) -> None:
        now = self._preferences.now
        self._settle(replace(now, hidden=tuple(one for one in now.hidden if one != exercise_id)))
        self._page.choose(exercise_id)

    def delete(self, exercise_id: str) -> None:
        """Delete an exercise of the user's own, unless a programme needs it; the history goes on naming it."""
        found = self._library.find(exercise_id)
        key = f"exercise {exercise_id} deleted"
        if found is None or not found.own:
            return
        needing = self._page.programmes.naming(exercise_id)
        if needing:
            text = tr("“{0}” is in the programme “{1}”. Take it out there first, or hide it here.")
            self.notice.emit(Notice(key, text.format(found.name, needing[0].name), Severity.WARNING))
            return
        try:
            file = delete_own(self._folder.exercises, exercise_id)
        except StorageProblem as problem:
            text = tr("The exercise could not be deleted: {0}").format(problem)
            self.notice.emit(Notice(key, text, Severity.ERROR))
            return
        self._page.focus_start()
        self._deleted_ids.add(exercise_id)
        self._library.read_again()
        if file is not None:
            self._offer_back(tr("“{0}” was deleted.").format(found.name), file, found.name)

    def _offer_back(self, text: str, file: DeletedFile, name: str, severity: Severity = Severity.INFO) -> None:
        key, act = f"exercise {file.programme_id} deleted", partial(self._bring_back, file, name)
        self.notice.emit(Notice(key, text, severity, tr("Undo"), act))

    def _bring_back(self, file: DeletedFile, name: str) -> None:
        try:
            put_back(self._folder.exercises, file)
        except StorageProblem as problem:
            text = tr("“{0}” could not be brought back: {1}").format(name, problem)
            self._offer_back(text, file, name, Severity.ERROR)
            return
        self._library.read_again()
        self._page.choose(file.programme_id)

    def _settle(self, settings: Settings) -> None:
        """Let settings hold that go with a file, and save them with it."""
        self._preferences.take(settings)
        self._preferences.flush()
