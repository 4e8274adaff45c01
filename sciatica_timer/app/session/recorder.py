"""Writes what a session leaves, and goes on trying until what waits is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.core.problem_wording import worded
from sciatica_timer.ui.notice import Again, Notice, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.core.problem import Problem
    from sciatica_timer.storage.history.store import HistoryStore

RETRY_MS = 5000  # room comes back when somebody makes it; a try takes 1 ms, or 200 where another program is writing


class Recorder(QObject):
    """Writes to the history; a timer runs only while something waits.

    `notice` carries a notice, without text when nothing waits any more; `caught_up` is emitted when all is written that
    had to wait, `troubled` with the Problem when something has to wait and nothing did before.
    """

    notice = Signal(object)
    troubled = Signal(object)
    caught_up = Signal()

    def __init__(self, store: HistoryStore, parent: QObject | None = None) -> None:
        """Take where things are written; nothing waits yet."""
        super().__init__(parent)
        self._store = store
        self._problem: Problem | None = None
        self._again = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._again.timeout.connect(self.retry)

    def unsaved(self) -> str:
        """Return why something waits to be written, or nothing."""
        return worded(self._problem)

    def write(self, record: SetRecord) -> Problem | None:
        """Write a set; return what could not be saved."""
        return self._heed(self._store.write(record))

    def note_session(self, note: SessionNote) -> Problem | None:
        """Keep what is known of a session; return what could not be saved."""
        return self._heed(self._store.note_session(note))

    def recover(self, records: Sequence[SetRecord]) -> Problem | None:
        """Write what an interrupted session left; return what could not be saved."""
        return self._heed(self._store.recover(records))

    def retry(self) -> None:
        """Try once more what waits."""
        self._heed(self._store.retry())

    def stop(self) -> None:
        """Try no more by itself."""
        self._again.stop()

    def _heed(self, problem: Problem | None) -> Problem | None:
        had_to_wait, self._problem = self._problem is not None, problem
        self.notice.emit(Notice("unsaved-sets", worded(problem), Severity.ERROR, again=Again.AFTER_CLEAR))
        if problem is not None:
            self._again.start()
            if not had_to_wait:
                self.troubled.emit(problem)
        else:
            self._again.stop()
            if had_to_wait:
                self.caught_up.emit()
        return problem
