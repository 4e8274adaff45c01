"""Sets and check-ins that could not be saved yet: kept in memory, and at the end in a file for a later run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.history.record import SetRecord
from sciatica_timer.core.pain import SessionNote
from sciatica_timer.storage.files.data_folder import spare_place
from sciatica_timer.storage.files.errors import HistoryProblem, StorageProblem, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from sciatica_timer.storage.history.database import History

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


UNSAVED = "unsaved-"


def take_in(folder: Path, history: History) -> str:
    """Add what an earlier run could not save and left in files of its own; tell what came of it, or nothing."""
    added, noted, told = 0, 0, ""
    places = (folder, spare_place(folder))
    for path in sorted(path for place in places for path in place.glob(f"{UNSAVED}*.json")):
        from sciatica_timer.storage.history.importing import read_export  # noqa: PLC0415  start-up: hardly ever needed

        try:
            left = read_export(path)
            added += history.add_all(left.records).new
            for note in left.notes:  # told later than what is on disk, so it takes its place
                history.note_session(note)
            noted += len(left.notes)
            path.unlink()
        except (StorageProblem, OSError) as problem:
            told = f"Sets of an earlier run are still in {printable(path.name)} ({problem})."
    if added or noted:
        stand = "stands" if added + noted == 1 else "stand"
        words = f"{amounts(added, noted)} that could not be saved earlier {stand} in your history now."
        return f"{words} {told}".strip()
    return told


def leave(folder: Path, sets: Sequence[SetRecord], notes: Sequence[SessionNote], now: datetime) -> str:
    """Write what waits into a file, in the spare place where the folder takes none; tell where it is, or why not."""
    from sciatica_timer.storage.history.exporting import export_json  # noqa: PLC0415  start-up: hardly ever needed

    path = folder / f"{UNSAVED}{now:%Y%m%d-%H%M%S}.json"
    try:
        export_json(path, sets, notes)
    except StorageProblem as problem:
        path = spare_place(folder) / path.name
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            export_json(path, sets, notes)
        except (StorageProblem, OSError):
            return str(problem)
    what = "Sets and check-ins" if sets and notes else "Sets" if sets else "Check-ins"
    return f"{what} that could not be saved are in {printable(str(path))}."
