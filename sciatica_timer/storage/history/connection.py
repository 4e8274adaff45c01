"""The history's file in its folder: opened when first needed, and anew when it is not as this app left it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sciatica_timer.core.problem import Kind, Problem
from sciatica_timer.storage.files.errors import FolderProblem, HistoryProblem
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.errors import DamagedHistory
from sciatica_timer.storage.history.recovery.result_file import read_recovery

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sciatica_timer.core.problem_wording import Message
    from sciatica_timer.storage.files.data_folder import DataFolder

_Found = TypeVar("_Found")
_Other = TypeVar("_Other")


class Stamp(NamedTuple):
    """A file as it was left: which one, how long, and when written. To read from it would end SQLite's locks on it."""

    device: int
    number: int
    size: int
    written_ns: int


class HistoryConnection:
    """Holds the history of a data folder, which may vanish, be replaced and come back while the app runs.

    Each use of it looks first whether the file is as this app left it (one `stat`, 2 µs). Where it is not, its pages
    are looked through, and what came of that is news. `trouble` is why the last use failed, if it did.
    """

    def __init__(self, folder: DataFolder, busy_seconds: float) -> None:
        """Name the folder; nothing is opened yet."""
        self._folder, self._busy_seconds = folder, busy_seconds
        self.on_news: Callable[[], object] = list  # does nothing
        self.trouble: Problem | None = None
        self._news: list[Message] = []
        self._told_trouble: Problem | None = None
        self._history: History | None = None
        self._left: Stamp | None = None
        self._was_there = False

    def use(self, act: Callable[[History], _Found]) -> _Found:
        """Do something with the history; where that meets damage, once more after mending. Raises HistoryProblem."""
        try:
            found = self._with_mending(act)
        except HistoryProblem as problem:
            self.trouble = problem.problem
            raise
        self.trouble = None
        return found

    def read(self, read: Callable[[History], _Found], otherwise: _Other) -> _Found | _Other:
        """Read from the history, or return what stands for it where it cannot be read; that is news the first time."""
        before = self.trouble
        try:
            return self.use(read)
        except HistoryProblem:
            if self.trouble not in (before, self._told_trouble):
                self._told_trouble = self.trouble
                self._add_news(self.trouble)
            return otherwise

    def take_news(self) -> tuple[Message, ...]:
        """Return what came of the history unasked since the last time."""
        news, self._news = self._news, []
        return tuple(news)

    def _add_news(self, found: Message | None) -> None:
        if found is not None and found not in self._news:
            self._news.append(found)
            self.on_news()

    def _with_mending(self, act: Callable[[History], _Found]) -> _Found:
        try:
            return self._act(act)
        except DamagedHistory:
            self.mend()
        return self._act(act)

    def _act(self, act: Callable[[History], _Found]) -> _Found:
        history = self.opened()
        writes = history.writes
        try:
            return act(history)
        finally:
            if history.writes != writes:
                self._left = _stamp_of(self._folder.history)

    def opened(self) -> History:
        """Open the history unless it is open and as it was left. Raises HistoryProblem.

        One that was there in this run is not begun anew: that would stand in the way of the one that comes back.
        """
        there = _stamp_of(self._folder.history)
        if self._history is not None and there == self._left:
            return self._history
        change = self._change_to(there)
        self._close()
        if self._was_there and there is None:
            gone = self._folder.history if self._folder.path.exists() else self._folder.path
            raise HistoryProblem(Kind.GONE, gone)
        if self._left is None or there is None:
            return self._open()
        return self._open_another(there, change)

    def mend(self) -> None:
        """Mend the history, which is damaged, and tell what came of it. Raises HistoryProblem."""
        from sciatica_timer.storage.history.opening import mend_history  # noqa: PLC0415  start-up: hardly ever needed

        self.let_go()
        mend_history(self._folder.history)
        self._add_news(read_recovery(self._folder.history))

    def let_go(self) -> None:
        """Close the history, if it is open, before something else is done to its file."""
        self._close()
        self._left = None

    def _open_another(self, there: Stamp, change: Problem | None) -> History:
        """Open a file that something else has written; tell what it is, and mend it where it is damaged."""
        if not there.size:  # without a backup this would be taken for a fresh beginning
            self.mend()
            return self._open()
        history = self._open()
        if history.recovery is None and history.damage() is not None:
            self.mend()
            return self._open()
        self._add_news(history.recovery or change)
        return history

    def _change_to(self, there: Stamp | None) -> Problem | None:
        """Return what somebody else has done to the history; None where nobody has written to the same file."""
        if there is None or self._left is None:
            return None
        if there[:2] != self._left[:2]:
            return Problem(Kind.REPLACED)
        if self._history is not None and self._history.is_changed_elsewhere():
            return Problem(Kind.CHANGED_ELSEWHERE)
        return None

    def _open(self) -> History:
        try:
            self._folder.prepare()
        except FolderProblem as problem:
            raise HistoryProblem(problem.problem.kind, self._folder.path, *problem.problem.detail) from problem
        self._history, self._told_trouble = History(self._folder.history, self._busy_seconds), None
        self._left, self._was_there = _stamp_of(self._folder.history), True
        return self._history

    def _close(self) -> None:
        if self._history is not None:
            self._history.close()
            self._history = None


def _stamp_of(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return Stamp(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
