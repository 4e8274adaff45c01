"""The history in SQLite: a set is on disk the moment it ends, and pages of it stay quick however long it grows."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind, Problem
from sciatica_timer.storage.history.errors import READ_ERRORS, raising
from sciatica_timer.storage.history.integrity import damaged_pages, damaged_rows
from sciatica_timer.storage.history.opening import open_history
from sciatica_timer.storage.history.reading import Cursor, HistoryReads
from sciatica_timer.storage.history.recovery.result_file import read_recovery
from sciatica_timer.storage.history.rows import to_note_row, to_row
from sciatica_timer.storage.history.statements import (
    ADD_OR_BETTER,
    DELETE_NOTE,
    UPSERT_NOTE,
    UPSERT_SET,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from sciatica_timer.core.history.edits import Step
    from sciatica_timer.core.history.record import Original, SetRecord
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.storage.history.importing import Added
    from sciatica_timer.storage.history.integrity import Reached

BUSY_SECONDS = 2.0


class History(HistoryReads):
    """All sets ever done. Every method raises HistoryProblem when the file cannot be read or written."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS, *, mend: bool = True) -> None:
        """Open the file, fresh if there is none.

        A damaged one is set aside, what can be read of it stands in a new one, and `recovery` says how much that is.
        Without `mend` it is a HistoryProblem.
        """
        connection, mended = open_history(path, busy_seconds, mend=mend)
        super().__init__(connection)
        self.recovery = read_recovery(path) if mended else None
        self.writes = 0  # transactions that were begun
        self._seen = self._data_version()
        self._places: dict[str, Cursor] = {}  # of what was deleted, so that it can be put back there

    def close(self) -> None:
        self._connection.close()

    def write(self, record: SetRecord) -> None:
        """Write one set in one transaction; one with the same id is replaced and keeps its place."""
        with raising(Kind.SET_NOT_SAVED), self._transaction():
            self._connection.execute(UPSERT_SET, to_row(record))

    def recover(self, records: Iterable[SetRecord]) -> None:
        """Write what an interrupted session left, in one transaction; a row that tells of as many reps stays."""
        with raising(Kind.SESSION_NOT_SAVED), self._transaction():
            self._connection.executemany(ADD_OR_BETTER, [to_row(record) for record in records])

    def note_session(self, note: SessionNote) -> None:
        """Keep what is known of a session in one transaction, in place of what was; one that tells nothing is none."""
        with raising(Kind.CHECK_IN_NOT_SAVED), self._transaction():
            self._connection.execute(DELETE_NOTE if note.is_empty else UPSERT_NOTE, to_note_row(note))

    def add_all(self, records: Iterable[SetRecord], notes: Iterable[SessionNote] = ()) -> Added:
        """Add records and notes in one transaction; tell how many records were new, known, and edited elsewhere.

        Of a record that is known the later edit stays. What is known here of a session stays; only what is missing is
        taken over from its note.
        """
        from sciatica_timer.storage.history.importing import add_all  # noqa: PLC0415  start-up: hardly ever needed

        with raising(Kind.NOTHING_IMPORTED), self._transaction():
            return add_all(self._connection, records, notes)

    def change(self, record_id: str, values: Original, at: datetime) -> Step:
        """Edit one set, at this moment; tell what was done, for `do` to take back.

        Raises EditError, and changes nothing, for what does not fit together.
        """
        from sciatica_timer.storage.history.table import change  # noqa: PLC0415  start-up: hardly ever needed

        with raising(Kind.SET_NOT_CHANGED), self._transaction():
            return change(self._connection, record_id, values, at)

    def delete(self, ids: Iterable[str]) -> list[SetRecord]:
        """Delete sets in one transaction; give them back whole, for `put_back`."""
        from sciatica_timer.storage.history.table import delete  # noqa: PLC0415  start-up: hardly ever needed

        with raising(Kind.NOTHING_DELETED), self._transaction():
            return delete(self._connection, ids, self._places)

    def put_back(self, records: Iterable[SetRecord]) -> None:
        """Write sets as they were, in one transaction, and where they stood; what is there of them is replaced."""
        from sciatica_timer.storage.history.table import put_back  # noqa: PLC0415  start-up: hardly ever needed

        with raising(Kind.NOTHING_PUT_BACK), self._transaction():
            put_back(self._connection, records, self._places)

    def do(self, step: Step) -> None:
        """Do a step, or take one back that is given reversed, in one transaction."""
        from sciatica_timer.storage.history.table import delete, put_back  # noqa: PLC0415  start-up: hardly ever needed

        with raising(Kind.NOTHING_CHANGED), self._transaction():
            delete(self._connection, step.gone, self._places)
            put_back(self._connection, step.after, self._places)

    def damage(self) -> Problem | None:
        """Look through the pages of the file, which takes time, and return their damage."""
        with raising(Kind.HISTORY_NOT_CHECKED):
            return damaged_pages(self._connection)

    def damaged_rows(self, reached: Reached) -> tuple[Problem | None, Reached | None]:
        """Look through the next 1000 rows, which takes 3 ms; return their damage, and where to go on."""
        with raising(Kind.HISTORY_NOT_CHECKED):
            return damaged_rows(self._connection, reached)

    def is_changed_elsewhere(self) -> bool:
        """Whether something else has written to the file since it was opened, as far as SQLite can tell."""
        try:
            return self._data_version() != self._seen
        except READ_ERRORS:
            return True

    def _data_version(self) -> int:
        (found,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(found)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.writes += 1
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk has rolled back already
                self._connection.execute("ROLLBACK")
            raise
