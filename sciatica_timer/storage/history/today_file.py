"""today.json: what was done today, for the first frame, which does not wait until the history is open.

It holds for one very state of the history's file, whoever writes to that next: this app, another one, an import, a
restored backup, a copy put in its place. SQLite counts the changes of a file in its header.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.core.today import Past

if TYPE_CHECKING:
    from typing import BinaryIO

    from sciatica_timer.storage.files.data_folder import DataFolder

    Stamp = tuple[int, int, int, int]

_COUNTER = slice(24, 28)  # https://www.sqlite.org/fileformat.html: the file change counter
_MOST_BYTES = 65_536
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class _File(msgspec.Struct):
    history: tuple[int, int, int, int]
    day: date
    last_date: str
    sets: dict[str, tuple[SetsDone, ...]]
    done_last: dict[str, date]
    begun: dict[str, date]
    touched: tuple[str, ...]
    done_at: dict[str, time]

    @property
    def past(self) -> Past:
        """What was known of that day."""
        return Past(self.sets, self.done_last, self.begun, self.touched, self.done_at)


class TodayFile:
    """The summary beside the history; it is true or it is none, and nothing raises."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._kept: bytes = b""

    def find(self, local_date: str) -> Past | None:
        """Return what is known of a day and of those before it; None when in doubt."""
        if self._may_change_at_once():
            return None
        try:
            with _opened(self._folder.today) as stream:
                file = msgspec.json.decode(stream.read(_MOST_BYTES), type=_File)
        except (OSError, ValueError, RecursionError):
            return None
        if file.history != self.stamp():
            return None
        day = file.day.isoformat()
        if day == local_date:
            return file.past
        return file.past.after(file.day) if local_date > max(day, file.last_date) else None

    def _may_change_at_once(self) -> bool:
        """Return whether sets of an earlier run are still to come in when the history is opened."""
        unsaved = self._folder.path.glob("unsaved-*.json")
        return self._folder.bookmark.exists() or next(unsaved, None) is not None

    def stamp(self) -> Stamp | None:
        """Return what tells this state of the history from any other; None where it is not whole."""
        path = Path(os.path.realpath(self._folder.history))
        try:
            with _opened(path) as stream:
                header, found = stream.read(100), os.fstat(stream.fileno())
        except OSError:
            return None
        if path.with_name(f"{path.name}-journal").exists():
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns, int.from_bytes(header[_COUNTER], "big")

    def keep(self, stamp: Stamp | None, local_date: str, last_date: str, past: Past) -> None:
        """Write what was read of a day while the history was in the state of `stamp`, unless it has gone on."""
        if stamp is None or stamp != self.stamp():
            return
        data = msgspec.json.encode(
            _File(stamp, date.fromisoformat(local_date), last_date, **msgspec.structs.asdict(past))
        )
        if data == self._kept:
            return
        self.drop()
        with suppress(OSError):  # the next start then shows it a moment later
            descriptor = os.open(self._folder.today, _FLAGS, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
            self._kept = data

    def drop(self) -> None:
        """Take it away: sets are about to come in otherwise."""
        self._kept = b""
        with suppress(OSError):
            self._folder.today.unlink()


def _opened(path: Path) -> BinaryIO:
    if not path.is_file():  # a pipe would be waited for
        raise FileNotFoundError
    return path.open("rb")
