"""Exercises and programmes out as one file, and in: asked for, dropped on the window, or opened by a double click."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.figure.figure import resting
from sciatica_timer.core.figure.strip import Strip
from sciatica_timer.core.library.sharing import Arrival, Outcome
from sciatica_timer.core.session.planning import plan_exercise, programme_seconds
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.history.importing import own_files_in
from sciatica_timer.storage.library.sharing.bundle import read_bundle
from sciatica_timer.storage.library.sharing.export_bundle import bundle_of_export
from sciatica_timer.storage.library.sharing.packing import pack
from sciatica_timer.storage.library.sharing.taking import standing_of, take, undo
from sciatica_timer.ui.figure.pictures import Pictures
from sciatica_timer.ui.file_dialogs import ask_what_to_add, ask_where_to_share
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

    from sciatica_timer.app.library.figures import FigureFiles
    from sciatica_timer.app.library.live_library import LiveLibrary
    from sciatica_timer.app.library.programmes import Programmes
    from sciatica_timer.core.figure.figure import Figure
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.sharing import Choice
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.library.sharing.bundle import Bundle, Item
    from sciatica_timer.storage.library.sharing.taking import Taken
    from sciatica_timer.ui.library.shared_card import SharedCard
    from sciatica_timer.ui.window.main_window import MainWindow

OPENED, SHARED = "shared-file-opened", "shared-file-written"


class SharedFiles(QObject):
    """Shows what is in a file, and takes it once the user says so; `notice` carries what came of it.

    A file that comes while something covers the pages, such as a session, waits until that is over. `added` carries
    the id of an exercise that is there now.
    """

    notice = Signal(object)
    added = Signal(str)

    def __init__(
        self,
        folder: DataFolder,
        library: LiveLibrary,
        programmes: Programmes,
        window: MainWindow,
        *,
        figures: FigureFiles,
        today: Callable[[], date],
    ) -> None:
        """Read nothing yet."""
        super().__init__(window)
        self._today = today
        self._folder, self._library, self._programmes = folder, library, programmes
        self._window, self._figures = window, figures
        self._waiting: Path | None = None
        self._bundle: Bundle | None = None
        self._pictures: Pictures | None = None
        window.uncovered.connect(self._open_waiting)
        window.file_dropped.connect(self.open)

    @cached_property
    def card(self) -> SharedCard:
        """The card that asks, made when the first file is opened."""
        from sciatica_timer.ui.library.shared_card import SharedCard  # noqa: PLC0415  seldom needed

        card = SharedCard(self._window)
        card.accepted.connect(self._take)
        card.left.connect(self._forget)
        return card

    def share(self, own_id: str, name: str) -> None:
        """Ask where an exercise or a programme is to be written with all that belongs to it, and write it."""
        path = ask_where_to_share(self._window, name, self._today())
        if path is None:
            return
        try:
            pack(path, [own_id], self._folder, self._known())
        except StorageProblem as problem:
            text = tr("It could not be shared: {0}").format(problem)
            self.notice.emit(Notice(SHARED, text, Severity.ERROR))
            return
        text = tr("“{0}” is in the file {1}, with all that belongs to it.")
        self.notice.emit(Notice(SHARED, text.format(name, path.name)))

    def ask(self) -> None:
        """Ask for a file, and show what is in it."""
        path = ask_what_to_add(self._window)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Show what is in a file, or why it cannot be used."""
        if self._window.cover is not None:
            self._waiting = path
            return
        self._window.bring_to_front()
        try:
            bundle = read_bundle(path, self._known())
            standing = standing_of(bundle, self._folder)
        except StorageProblem as problem:
            self.notice.emit(Notice(OPENED, tr("Nothing was added: {0}").format(problem), Severity.ERROR))
            return
        self.notice.emit(Notice(OPENED))
        self._bundle = bundle
        exercises = {**self._known(), **bundle.exercises()}
        arrivals = [
            Arrival(
                one.id,
                one.name,
                standing[one.id],
                _seconds(one, exercises),
                one.exercise,
                one.programme,
                self._name_of(one.id),
            )
            for one in bundle.items
        ]
        self.card.ask(bundle.file, arrivals)
        self._load_pictures(bundle, exercises)

    def take_export(self, path: Path) -> None:
        """Take the exercises and programmes of a JSON export, whose sets are in the history by now."""
        known = self._known()
        try:
            files = own_files_in(path)
            taken = take(bundle_of_export(path.name, files, known), self._folder, known, {})
        except StorageProblem as problem:
            text = tr("Its exercises and programmes were not added: {0}").format(problem)
            self.notice.emit(Notice(OPENED, text, Severity.ERROR))
            return
        self._show_taken(taken)

    def shut_down(self) -> None:
        """Let no thread outlive the window."""
        if self._pictures is not None:
            self._pictures.shut_down()

    def _open_waiting(self) -> None:
        path, self._waiting = self._waiting, None
        if path is not None:
            self.open(path)

    def _known(self) -> dict[str, Exercise]:
        return {one.id: one for one in self._library.exercises}

    def _name_of(self, own_id: str) -> str:
        exercise = self._library.find(own_id)
        return exercise.name if exercise is not None else self._programmes.name_of(own_id)

    def _load_pictures(self, bundle: Bundle, exercises: Mapping[str, Exercise]) -> None:
        from sciatica_timer.ui.library.shared_card import PICTURE_SIZE  # noqa: PLC0415  as the card

        self._pictures = Pictures(_CameAlong(bundle, self._figures), self)
        self._pictures.thumbnails_loaded.connect(self.card.show_pictures)
        shown = {one.id: _first_exercise(one, exercises) for one in bundle.items}
        figures = {one: exercise.figure or resting(exercise.position) for one, exercise in shown.items()}
        self._pictures.load_thumbnails(figures, PICTURE_SIZE * self._window.devicePixelRatioF())

    def _take(self, choices: Mapping[str, Choice]) -> None:
        assert self._bundle is not None
        try:
            taken = take(self._bundle, self._folder, self._known(), choices)
        except StorageProblem as problem:
            self.card.show_problem(tr("Nothing was added: {0}").format(problem))
            return
        self.card.leave()
        if not self._show_taken(taken):
            self.notice.emit(Notice(OPENED, tr("Nothing was added: what you have is as it was.")))
        first = next((own_id for one, _, own_id in taken.outcomes if one.exercise is not None), "")
        if taken.changes and first:
            self.added.emit(first)

    def _show_taken(self, taken: Taken) -> bool:
        """Show what was added, with an Undo; return whether there was anything."""
        self._read_again()
        names = [one.name for one, outcome, _ in taken.outcomes if outcome not in {Outcome.KEPT, Outcome.SAME}]
        if names:
            text = tr("Added: {0}").format(", ".join(names))
            self.notice.emit(Notice(OPENED, text, action=tr("Undo"), act=partial(self._undo, taken)))
        return bool(names)

    def _undo(self, taken: Taken) -> None:
        try:
            undo(taken, self._folder)
        except StorageProblem as problem:
            text = tr("It could not be undone: {0}").format(problem)
            self.notice.emit(Notice(OPENED, text, Severity.ERROR, tr("Undo"), partial(self._undo, taken)))
            return
        self._read_again()
        self.notice.emit(Notice(OPENED, tr("Your exercises are as they were before.")))

    def _read_again(self) -> None:
        self._library.read_again()
        self._programmes.read_again()

    def _forget(self) -> None:
        self._bundle = None


class _CameAlong:
    """The pictures of a file that was not taken yet, and those of the movements that ship."""

    def __init__(self, bundle: Bundle, figures: FigureFiles) -> None:
        self._images = {name: data for one in bundle.items for name, data in one.pictures.items()}
        self._figures = figures

    def strip(self, figure: Figure) -> Strip | None:
        """Return the pictures of a figure, None where there are none."""
        if figure.images and set(figure.images) <= self._images.keys():
            return Strip(tuple(self._images[name] for name in figure.images))
        return self._figures.strip(figure)

    def thumbnail(self, figure: Figure) -> bytes | None:
        """Return the small picture of a figure's end, None where there is none."""
        if figure.images and figure.images[-1] in self._images:
            return self._images[figure.images[-1]]
        return self._figures.thumbnail(figure)

    def report(self, figure: Figure) -> None:
        """Report a picture that cannot be decoded, as those of the user's own."""
        self._figures.report(figure)


def _first_exercise(item: Item, exercises: Mapping[str, Exercise]) -> Exercise:
    return exercises[item.programme.entries[0].exercise_id if item.programme is not None else item.id]


def _seconds(item: Item, exercises: Mapping[str, Exercise]) -> float:
    if item.exercise is not None:
        return plan_exercise(item.exercise, Settings()).total_seconds
    assert item.programme is not None
    return programme_seconds(item.programme, exercises, Settings())
