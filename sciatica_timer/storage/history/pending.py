"""Sets and check-ins that could not be saved yet: kept in memory, and at the end in a file for a later run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.history.record import SetRecord
from sciatica_timer.core.pain import SessionNote
from sciatica_timer.core.problem import Kind, Problem, TakenIn
from sciatica_timer.storage.files.data_folder import spare_place
from sciatica_timer.storage.files.errors import HistoryProblem, StorageProblem, why

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from sciatica_timer.core.problem_wording import Message
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

    def write(self, *entries: Entry) -> Problem | None:
        """Write entries, after those that wait; return what could not be saved."""
        self._waiting.update({_identity(entry): entry for entry in entries})
        return self.retry()

    def retry(self) -> Problem | None:
        """Write what waits, oldest first; return what could not be saved."""
        for identity, entry in list(self._waiting.items()):
            try:
                self._write(entry)
            except HistoryProblem as problem:
                return Problem(Kind.UNSAVED, "", (problem.problem, len(self.waiting), len(self.waiting_notes)))
            del self._waiting[identity]
        return None

    def drop(self, identities: Iterable[str]) -> None:
        """Forget what waits under these ids: it was deleted, or written otherwise."""
        for identity in identities:
            self._waiting.pop(identity, None)


def _identity(entry: Entry) -> str:
    return entry.id if isinstance(entry, SetRecord) else entry.session_id


UNSAVED = "unsaved-"


def take_in(folder: Path, history: History) -> tuple[Message, ...]:
    """Add what an earlier run could not save and left in files of its own; return what came of it."""
    added, noted, problem = 0, 0, None
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
        except StorageProblem as refused:
            problem = Problem(Kind.STILL_LEFT_IN_FILE, path.name, (refused.problem,))
        except OSError as error:
            problem = Problem(Kind.STILL_LEFT_IN_FILE, path.name, (why(error),))
    taken = TakenIn(added, noted) if added or noted else None
    return tuple(one for one in (taken, problem) if one is not None)


def leave(folder: Path, sets: Sequence[SetRecord], notes: Sequence[SessionNote], now: datetime) -> Problem:
    """Write what waits into a file, in the spare place where the folder takes none; return where it is, or why not."""
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
            return problem.problem
    return Problem(Kind.LEFT_IN_FILE, str(path), (len(sets), len(notes)))
