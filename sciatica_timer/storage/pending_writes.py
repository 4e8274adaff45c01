"""Sets that could not be saved yet: kept in memory, and tried again with the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.storage.problems import HistoryProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.core.record import SetRecord


class PendingWrites:
    """Writes records in their order and keeps those that could not be written."""

    def __init__(self, write: Callable[[SetRecord], None]) -> None:
        self._write = write
        self._waiting: dict[str, SetRecord] = {}

    @property
    def waiting(self) -> tuple[SetRecord, ...]:
        """The records that are not on disk, oldest first."""
        return tuple(self._waiting.values())

    def write(self, *records: SetRecord) -> str:
        """Write records, after those that wait; tell what could not be saved, or nothing."""
        self._waiting.update({record.id: record for record in records})
        return self.retry()

    def retry(self) -> str:
        """Write what waits, oldest first; tell what could not be saved, or nothing."""
        for identity, record in list(self._waiting.items()):
            try:
                self._write(record)
            except HistoryProblem as problem:
                return self._in_words(problem)
            del self._waiting[identity]
        return ""

    def _in_words(self, problem: HistoryProblem) -> str:
        number = len(self._waiting)
        what = "1 set is" if number == 1 else f"{number} sets are"
        return f"{problem} {what} kept in memory, and saving is tried again with the next set."
