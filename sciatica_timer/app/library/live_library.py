"""The exercises there are, which may change while the app runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.library.exercise_files import Library, load_library

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.storage.files.data_folder import DataFolder


class LiveLibrary(QObject):
    """Reads the bundled exercises and the user's own; `changed` comes when there are others than before."""

    changed = Signal()

    def __init__(self, folder: DataFolder, parent: QObject | None = None) -> None:
        """Read what there is."""
        super().__init__(parent)
        self._folder = folder
        self._now: Library = self._read()

    def _read(self) -> Library:
        own = self._folder.exercises
        return load_library([RESOURCES / "exercises", own], own=own)

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """All that could be read, in the order of the list."""
        return self._now.exercises

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each file that could not be read."""
        return self._now.problems

    def find(self, exercise_id: str) -> Exercise | None:
        """Look an exercise up by its id."""
        return self._now.find(exercise_id)

    def read_again(self) -> None:
        """Read what there is now."""
        before, self._now = self._now, self._read()
        if before != self._now:
            self.changed.emit()
