"""Sets and check-ins that could not be saved yet: kept in memory until they can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.history.record import SetRecord
from sciatica_timer.core.pain import SessionNote
from sciatica_timer.storage.files.errors import HistoryProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Entry = SetRecord | SessionNote


class PendingWrites:
    """Writes entries in their order and keeps those that could not be written."""

    def __init__(self, write: Callable[[Entry], None]) -> None:
        self._write = write
        self._waiting: dict[str, Entry] = {}

    @property
    def waiting(self) -> tuple[SetRecord, ...]:
        """The sets that are not on disk, oldest first."""
        return tuple(entry for entry in self._waiting.values() if isinstance(entry, SetRecord))

    @property
    def waiting_notes(self) -> tuple[SessionNote, ...]:
        """What is known of sessions and not on disk, oldest first."""
        return tuple(entry for entry in self._waiting.values() if isinstance(entry, SessionNote))

    def write(self, *entries: Entry) -> str:
        """Write entries, after those that wait; tell what could not be saved, or nothing."""
        self._waiting.update({_identity(entry): entry for entry in entries})
        return self.retry()

    def retry(self) -> str:
        """Write what waits, oldest first; tell what could not be saved, or nothing."""
        for identity, entry in list(self._waiting.items()):
            try:
                self._write(entry)
            except HistoryProblem as problem:
                return self._in_words(problem)
            del self._waiting[identity]
        return ""

    def drop(self, identities: Iterable[str]) -> None:
        """Forget what waits under these ids: it was deleted, or written otherwise."""
        for identity in identities:
            self._waiting.pop(identity, None)

    def _in_words(self, problem: HistoryProblem) -> str:
        sets, notes = len(self.waiting), len(self.waiting_notes)
        are, them = ("is", "it") if sets + notes == 1 else ("are", "them")
        kept = f"{amounts(sets, notes)} {are} kept in memory, and saved as soon as that can be."
        return f"{problem} {kept} Meanwhile, Export on the page “History” can save {them} elsewhere."


def amounts(sets: int, notes: int) -> str:
    """Spell how many sets and check-ins, leaving out what there is none of."""
    kinds = ((sets, "set", "sets"), (notes, "check-in", "check-ins"))
    return " and ".join(f"{number} {one if number == 1 else several}" for number, one, several in kinds if number)


def _identity(entry: Entry) -> str:
    return entry.id if isinstance(entry, SetRecord) else entry.session_id
