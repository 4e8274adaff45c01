"""The history's file in its folder: opened when first needed, and anew when another stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.storage.history_db import History
from sciatica_timer.storage.problems import FolderProblem, HistoryProblem, printable

if TYPE_CHECKING:
    from pathlib import Path

    from sciatica_timer.storage.data_folder import DataFolder


class HistoryPlace:
    """Gives the history of a data folder, which may vanish and come back while the app runs."""

    def __init__(self, folder: DataFolder, busy_seconds: float) -> None:
        """Name the folder; nothing is opened yet."""
        self._folder, self._busy_seconds = folder, busy_seconds
        self._history: History | None = None
        self._file: tuple[int, int] | None = None  # what was opened, by device and number

    def opened(self) -> History:
        """Open the history unless it is open. Raises HistoryProblem.

        One that was there in this run is not begun anew: that would stand in the way of the one that comes back.
        """
        there = _number_of(self._folder.history)
        if self._history is not None and self._file == there:
            return self._history
        self.let_go()
        if self._file is not None and there is None:
            gone = self._folder.history if self._folder.path.exists() else self._folder.path
            raise HistoryProblem(f"{printable(str(gone))} is gone.")
        try:
            self._folder.prepare()
        except FolderProblem as problem:
            raise HistoryProblem(str(problem)) from problem
        self._history = History(self._folder.history, self._busy_seconds)
        self._file = _number_of(self._folder.history)
        return self._history

    def let_go(self) -> None:
        """Close the history, if it is open."""
        if self._history is not None:
            self._history.close()
            self._history = None


def _number_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
