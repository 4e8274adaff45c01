"""Notices what is put into the folders of the user's own exercises and programmes by hand, soon after it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from sciatica_timer.storage.files.toml import files_in

if TYPE_CHECKING:
    from pathlib import Path

    from sciatica_timer.storage.files.data_folder import DataFolder

QUIET_MS = 300  # without another change: an editor writes a file in several steps, a file manager many files


class LibraryWatch(QObject):
    """Emits `changed` when a folder, or a file in it, has been changed and then left alone for a moment.

    The system tells: between two changes nothing runs. Where there is no folder yet, the data folder is watched until
    there is one.
    """

    changed = Signal()

    def __init__(self, folder: DataFolder, parent: QObject | None = None) -> None:
        """Begin to watch."""
        super().__init__(parent)
        self._folder = folder
        self._folders = (folder.exercises, folder.programmes)
        self._seen: frozenset[Path] = frozenset()
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._emit)
        self._watcher.directoryChanged.connect(self._on_folder)
        self._watcher.fileChanged.connect(self._wait)
        self._watch()

    def _on_folder(self, path: str) -> None:
        """Wait for quiet, unless it is the data folder, in which the history changes all the time."""
        if path != str(self._folder.path) or self._there() != self._seen:
            self._wait()

    def _wait(self) -> None:
        self._quiet.start()

    def _emit(self) -> None:
        self._watch()
        self.changed.emit()

    def _there(self) -> frozenset[Path]:
        return frozenset(one for one in self._folders if one.is_dir())

    def _watch(self) -> None:
        """Watch what is there by now; a file that another one has replaced is not watched any more."""
        self._seen = self._there()
        wanted = {str(one) for one in self._seen}
        wanted |= {str(folder / file.name) for folder in self._seen for file in _files(folder)}
        if len(self._seen) < len(self._folders):
            wanted.add(str(self._folder.path))
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))


def _files(folder: Path) -> list[Path]:
    try:
        return [folder / file.name for file in files_in(folder)]
    except OSError:
        return []
