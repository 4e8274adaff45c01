"""The folder of backups: one a day when anything changed, one before each update and restore; the old are let go.

A backup is a database, and beside it a ZIP of the same name with the user's exercises, programmes, pictures and
settings.
"""

from __future__ import annotations

import re
import threading
import time
from contextlib import ExitStack, closing, suppress
from datetime import datetime
from typing import TYPE_CHECKING

from sciatica_timer.core.history.backup import EVERY_PART, Backup, BackupKind, BackupPart, may_go
from sciatica_timer.core.problem import Kind, Problem
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import FileProblem, HistoryProblem
from sciatica_timer.storage.files.own_content import (
    SETTINGS,
    holds_settings,
    newest_change,
    own_paths,
    put_back,
    read_archive,
    read_own,
    write_archive,
)
from sciatica_timer.storage.history.errors import READ_ERRORS, reason
from sciatica_timer.storage.history.recovery.backup_copy import (
    Stopped,
    connect,
    contents,
    copy_pages,
    copy_whole,
    looked_through,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.files.own_content import OwnContent

_STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"history-(\d{8}-\d{6})(?:-(before-update|before-restore))?(?:-\d{1,3})?\.sqlite3")
_FILES = re.compile(r"history-[-0-9a-z]+\.zip")
_LEFT_OVER = re.compile(r"\.history-[-0-9a-z]+\.(?:sqlite3|zip)\.[0-9a-f]{12}\.tmp(?:-journal)?")
_STALE_SECONDS = 3600  # a copy takes seconds: what is older was left by a process that died


class Backups:
    """The backups of one data folder.

    Every method may be called from any thread, beside a history that is open and being written to; each uses a
    connection of its own. `make` and `restore` take turns. Nothing raises: problems are returned.
    """

    def __init__(self, folder: DataFolder, history: Path | None = None) -> None:
        """Name the folder, and a history of another name than the usual one; nothing is read or made yet."""
        self._history, self._path, self._folder = history or folder.history, folder.backups, folder.path
        self._turn, self._stopped = threading.Lock(), threading.Event()

    def due(self, now: datetime) -> bool:
        """Return whether the history has changed since the last backup and none was made today; reads names alone."""
        with suppress(OSError, ValueError):
            history = self._history.stat()
            today = now.astimezone().date()
            daily = [(path, made_at) for path, made_at, kind in self._files() if kind is BackupKind.DAILY]
            as_new = any(self._is_as_new(path, history.st_mtime_ns) for path, _ in daily)
            return history.st_size > 0 and not as_new and all(made_at.date() != today for _, made_at in daily)
        return False

    def _is_as_new(self, path: Path, history_ns: int) -> bool:
        """Return whether neither the history nor a file of the user's own has changed since a backup."""
        files = path.with_suffix(".zip")
        made_ns = files.stat().st_mtime_ns if files.exists() else 0
        return path.stat().st_mtime_ns == history_ns and newest_change(self._folder) <= made_ns

    def make(self, now: datetime, kind: BackupKind = BackupKind.DAILY) -> Problem | None:
        """Make a backup and let go of those not needed any more; return why there is none.

        Takes 0.2 s for 100,000 sets, during which sets can be written. An empty history is not backed up, and none
        is made once `stop` was called.
        """
        with self._turn:
            return self._made(now, kind)

    def stop(self) -> None:
        """Cancel a copy that is under way on another thread, and make no more."""
        self._stopped.set()

    def all(self) -> list[Backup]:
        """Return every good backup, newest first; what cannot be read or is no backup is left out."""
        found = [_backup(*file) for file in self._files()]
        return sorted(filter(None, found), key=lambda one: (one.made_at, one.name), reverse=True)

    def path_of(self, backup: Backup) -> Path:
        """Name the file of a backup."""
        return self._path / backup.name

    def restore(self, backup: Backup, now: datetime, parts: Collection[BackupPart] = EVERY_PART) -> Problem | None:
        """Put parts of a backup in the place of what is there, of all of which a backup is made first; return why not.

        Each part is one step, so that it is what it was or what the backup holds, and where one fails those before it
        are put back. The history comes last: one from an earlier version has to be opened by `History` afterwards,
        which brings it up to date. A part that the backup does not hold stays as it is.
        """
        with self._turn:
            try:
                if BackupPart.HISTORY in parts:
                    looked_through(self.path_of(backup), self._stopped.is_set)
                files = self.path_of(backup).with_suffix(".zip")
                wanted = read_archive(files) if files.exists() and set(parts) - {BackupPart.HISTORY} else None
                self._copy(now, BackupKind.BEFORE_RESTORE, spared=backup)
                with ExitStack() as back:
                    if wanted is not None:
                        self._put_own(wanted, parts, back)
                    if BackupPart.HISTORY in parts:
                        self._history.touch(mode=0o600)
                        copy_pages(self.path_of(backup), self._history, self._stopped.is_set)
                    back.pop_all()
            except Stopped:
                return Problem(Kind.RESTORE_STOPPED)
            except (FileProblem, HistoryProblem, OSError, *READ_ERRORS) as error:
                return Problem(Kind.NOT_RESTORED, "", (reason(error),))
        return None

    def _put_own(self, wanted: OwnContent, parts: Collection[BackupPart], back: ExitStack) -> None:
        """Put exercises, programmes and settings in place; `back` learns how that is undone."""
        settings = self._folder / SETTINGS
        if BackupPart.LIBRARY in parts:
            back.callback(_attempt, put_back, self._folder, tuple(read_own(self._folder)))
            put_back(self._folder, wanted.library)
        if BackupPart.SETTINGS in parts and wanted.settings is not None:
            if settings.exists():
                back.callback(_attempt, write_atomically, settings, [settings.read_bytes()])
            write_atomically(settings, [wanted.settings])

    def make_before_update(self, now: datetime) -> None:
        """Make a backup of a history that is going to be brought up to date.

        Raises DamagedCopy where it is damaged, else HistoryProblem, sqlite3.Error and OSError where none can be made.
        """
        with self._turn:
            self._copy(now, BackupKind.BEFORE_UPDATE)

    def _made(self, now: datetime, kind: BackupKind) -> Problem | None:
        if self._stopped.is_set():
            return None
        try:
            self._copy(now, kind)
        except Stopped:
            return None
        except (HistoryProblem, OSError, *READ_ERRORS) as error:
            return Problem(Kind.NO_BACKUP, "", (reason(error),))
        return None

    def _copy(self, now: datetime, kind: BackupKind, spared: Backup | None = None) -> None:
        if self._is_empty():
            return
        now = now.astimezone()
        self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._clear_left_overs()
        made = self._free_name(now, kind)
        files = made.with_suffix(".zip")
        write_archive(files, self._folder)  # first: where there is a database, the backup is whole
        try:
            copy_whole(self._history, made, self._stopped.is_set)
        except BaseException:
            files.unlink(missing_ok=True)
            raise
        self._let_go(now, {made.name, spared.name if spared else ""})

    def _is_empty(self) -> bool:
        if not self._history.exists() or not self._history.stat().st_size:
            return True
        with closing(connect(self._history)) as connection:
            if next(own_paths(self._folder), None) is not None:
                return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] or not any(
                connection.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0]  # noqa: S608  our own names
                for table in ("sets", "sessions")
                if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone()
            )

    def _let_go(self, now: datetime, spared: set[str]) -> None:
        """Delete what is not needed; what cannot be deleted now is tried again with the next backup."""
        for one in may_go(self.all(), now):
            if one.name not in spared:
                with suppress(OSError):
                    self.path_of(one).unlink()
                    self.path_of(one).with_suffix(".zip").unlink(missing_ok=True)

    def _clear_left_overs(self) -> None:
        for path in self._path.iterdir():
            is_alone = _FILES.fullmatch(path.name) and not path.with_suffix(".sqlite3").exists()
            if (is_alone or _LEFT_OVER.fullmatch(path.name)) and time.time() - path.lstat().st_mtime > _STALE_SECONDS:
                path.unlink()

    def _free_name(self, now: datetime, kind: BackupKind) -> Path:
        middle = f"-{kind.value}" if kind.value else ""
        stem, number = f"history-{now.strftime(_STAMP)}{middle}", 1
        path = self._path / f"{stem}.sqlite3"
        while path.exists() or path.is_symlink():
            number += 1
            path = self._path / f"{stem}-{number}.sqlite3"
        return path

    def _files(self) -> Iterator[tuple[Path, datetime, BackupKind]]:
        """Go through the files that are named as backups are, whatever they hold; OSError only while this is used."""
        try:
            names = sorted(path.name for path in self._path.iterdir())
        except OSError:
            return
        for name in names:
            named = _NAME.fullmatch(name)
            path = self._path / name
            if named and path.is_file() and not path.is_symlink():
                with suppress(ValueError, OverflowError, OSError):
                    made_at = datetime.strptime(named[1], _STAMP).astimezone()
                    yield path, made_at, BackupKind(named[2] or "")


def _attempt(act: Callable[..., object], *values: object) -> None:
    """Undo as far as that can be done: the backup made before holds it in any case."""
    with suppress(FileProblem, OSError):
        act(*values)


def _backup(path: Path, made_at: datetime, kind: BackupKind) -> Backup | None:
    try:
        with closing(connect(path, "ro")) as connection:
            found = contents(connection)
    except (HistoryProblem, OSError, *READ_ERRORS):
        return None
    return Backup(
        path.name, made_at, kind, found.sets, found.check_ins, found.first_day, found.last_day, _parts_of(path)
    )


def _parts_of(path: Path) -> frozenset[BackupPart]:
    files, parts = path.with_suffix(".zip"), {BackupPart.HISTORY}
    with suppress(OSError):
        if files.exists():
            parts |= {BackupPart.LIBRARY, *([BackupPart.SETTINGS] if holds_settings(files) else [])}
    return frozenset(parts)
