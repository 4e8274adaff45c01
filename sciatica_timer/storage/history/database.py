"""The history in SQLite: a set is on disk the moment it ends, and pages of it stay quick however long it grows."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind, Problem
from sciatica_timer.storage.history.errors import READ_ERRORS, raising
from sciatica_timer.storage.history.integrity import damaged_pages, damaged_rows
from sciatica_timer.storage.history.opening import open_history
from sciatica_timer.storage.history.recovery.result_file import read_recovery
from sciatica_timer.storage.history.rows import to_note, to_note_row, to_record, to_row
from sciatica_timer.storage.history.statements import (
    ADD_OR_BETTER,
    ALL_NOTES,
    DELETE_NOTE,
    EXERCISES,
    ONE_NOTE,
    ROWS,
    UPSERT_NOTE,
    UPSERT_SET,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from sciatica_timer.core.history.edits import Step
    from sciatica_timer.core.history.insight import DayRow, DoseRow, PainRow, Stop
    from sciatica_timer.core.history.query import Filter, Order
    from sciatica_timer.core.history.record import Original, SetRecord
    from sciatica_timer.core.history.report import Rows
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.core.today import SetsDone
    from sciatica_timer.storage.history.importing import Added
    from sciatica_timer.storage.history.integrity import Reached
    from sciatica_timer.storage.history.table import Place

BUSY_SECONDS = 2.0
_CHUNK = 500

Cursor = tuple[str, int]


class History:
    """All sets ever done. Every method raises HistoryProblem when the file cannot be read or written."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS, *, mend: bool = True) -> None:
        """Open the file, fresh if there is none.

        A damaged one is set aside, what can be read of it stands in a new one, and `recovery` says how much that is.
        Without `mend` it is a HistoryProblem.
        """
        self._connection, mended = open_history(path, busy_seconds, mend=mend)
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

    def session(self, session_id: str) -> SessionNote | None:
        """Read what is known of one session, if anything."""
        with raising(Kind.HISTORY_NOT_READ):
            row = self._connection.execute(ONE_NOTE, (session_id,)).fetchone()
            return None if row is None else to_note(row)

    def sessions(self) -> list[SessionNote]:
        """Read what is known of sessions, oldest first; those of which no set is there come before all others."""
        with raising(Kind.HISTORY_NOT_READ):
            return [to_note(row) for row in self._connection.execute(ALL_NOTES).fetchall()]

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

    def page(self, after: Cursor | None = None, limit: int = 100) -> tuple[list[SetRecord], Cursor | None]:
        """Read a page, newest first, and the cursor to give for the next one: None when there is none."""
        where = "" if after is None else "WHERE (ordered_at, number) < (?, ?)"
        rows = self._rows(f"{where} ORDER BY ordered_at DESC, number DESC LIMIT ?", (*(after or ()), limit + 1))
        more = len(rows) > limit
        return [record for _, record in rows[:limit]], rows[limit - 1][0] if more else None

    def latest(self, exercise: str, from_date: str, limit: int) -> list[SetRecord]:
        """Read the newest sets of one exercise that began on or after a day, newest first and so many at most."""
        query = "WHERE ordered_at >= ? AND +exercise = ? ORDER BY ordered_at DESC, number DESC LIMIT ?"
        return [record for _, record in self._rows(query, (from_date, exercise, limit))]

    def table(
        self, after: Place | None, limit: int, where: Filter, order: Order
    ) -> tuple[list[SetRecord], Place | None]:
        """Read a page of the sets that are wanted, in the order that is wanted, and the place for the next one."""
        from sciatica_timer.storage.history.table import table_page  # noqa: PLC0415  start-up: the first page is plain

        with raising(Kind.HISTORY_NOT_READ):
            return table_page(self._connection, after, limit, where, order)

    def exercises(self) -> dict[str, str]:
        """Return all exercises that have a set by id: the name recorded last, or the id where none was."""
        with raising(Kind.HISTORY_NOT_READ):
            return dict(self._connection.execute(EXERCISES).fetchall())

    def each(
        self, from_date: str | None = None, to_date: str | None = None, exercise: str | None = None
    ) -> Iterator[SetRecord]:
        """Go through the sets, oldest first; dates are local, ISO 8601 and both included."""
        # The plus keeps SQLite from going by the day's index, which it would have to sort anew for every chunk.
        wanted = (("+local_date >= ?", from_date), ("+local_date <= ?", to_date), ("exercise = ?", exercise))
        chosen = [(words, value) for words, value in wanted if value is not None]
        conditions = " AND ".join(["(ordered_at, number) > (?, ?)", *(words for words, _ in chosen)])
        query = f"WHERE {conditions} ORDER BY ordered_at, number LIMIT {_CHUNK}"
        values = [value for _, value in chosen]
        rows = self._rows(query, ("", 0, *values))
        while rows:  # chunk by chunk: an open cursor would keep a set from being written
            yield from (record for _, record in rows)
            rows = self._rows(query, (*rows[-1][0], *values))

    def spelled(self) -> Iterator[list[bytes]]:
        """Spell all sets as JSON, some at a time, oldest first."""
        from sciatica_timer.storage.history.exporting import sets_after  # noqa: PLC0415  start-up: hardly ever needed

        place, lines = ("", 0), [b""]
        while lines:  # chunk by chunk, as in `each`
            with raising(Kind.HISTORY_NOT_READ):
                lines, place = sets_after(self._connection, place)
            yield lines

    def spelled_sessions(self) -> Iterator[list[bytes]]:
        """Spell what is known of sessions as JSON, some at a time."""
        from sciatica_timer.storage.history.exporting import sessions_after  # noqa: PLC0415  start-up: hardly ever needed

        place, lines = 0, [b""]
        while lines:
            with raising(Kind.HISTORY_NOT_READ):
                lines, place = sessions_after(self._connection, place)
            yield lines

    def daily(self, from_date: str, to_date: str) -> list[DayRow]:
        """Sum up each day and exercise from the first day to the last, both included, oldest first."""
        from sciatica_timer.storage.history.totals import daily  # noqa: PLC0415  start-up: the page needs it alone

        with raising(Kind.HISTORY_NOT_READ):
            return daily(self._connection, from_date, to_date)

    def doses(self, from_date: str, to_date: str) -> list[DoseRow]:
        """Count the doses begun and reached for each day and exercise, oldest first."""
        from sciatica_timer.storage.history.totals import doses  # noqa: PLC0415  start-up: the page needs it alone

        with raising(Kind.HISTORY_NOT_READ):
            return doses(self._connection, from_date, to_date)

    def pain(self, from_date: str, to_date: str) -> list[PainRow]:
        """Read the pain of each session of these days, oldest first; those without any answer are not there."""
        from sciatica_timer.storage.history.totals import pain  # noqa: PLC0415  start-up: the page needs it alone

        with raising(Kind.HISTORY_NOT_READ):
            return pain(self._connection, from_date, to_date)

    def stops(self, from_date: str, to_date: str) -> list[Stop]:
        """Read the sets of these days that did not come to their end, oldest first."""
        from sciatica_timer.storage.history.totals import stops  # noqa: PLC0415  start-up: the page needs it alone

        with raising(Kind.HISTORY_NOT_READ):
            return stops(self._connection, from_date, to_date)

    def first_day(self) -> date | None:
        """Return the first day with a set, if there is one."""
        with raising(Kind.HISTORY_NOT_READ):
            (found,) = self._connection.execute("SELECT min(local_date) FROM sets").fetchone()
            return date.fromisoformat(found) if found else None

    def last_day(self) -> str:
        """Return the last local date with a set; empty where there is none."""
        with raising(Kind.HISTORY_NOT_READ):
            (found,) = self._connection.execute("SELECT max(local_date) FROM sets").fetchone()
            return found or ""

    def report_rows(self, from_date: str, to_date: str) -> Rows:
        """Read all that a report on these days is made of."""
        from sciatica_timer.storage.history.totals import report_rows  # noqa: PLC0415  start-up: a report needs it alone

        with raising(Kind.HISTORY_NOT_READ):
            return report_rows(self._connection, from_date, to_date)

    def sets_on(self, local_date: str) -> dict[str, tuple[SetsDone, ...]]:
        """Return the completed sets of each session of one day, by exercise id."""
        from sciatica_timer.storage.history.totals import sets_on  # noqa: PLC0415  start-up: not needed before the first frame

        with raising(Kind.HISTORY_NOT_READ):
            return sets_on(self._connection, local_date)

    def occasions_in_all(self, exercises: Collection[str]) -> dict[str, int]:
        """Count the sessions that completed an exercise, by id: 60 ms for three of eight in 100,000 sets."""
        from sciatica_timer.storage.history.totals import occasions_in_all  # noqa: PLC0415  start-up: not needed before the first frame

        with raising(Kind.HISTORY_NOT_READ):
            return occasions_in_all(self._connection, exercises)

    def count(self) -> int:
        """Count all rows."""
        with raising(Kind.HISTORY_NOT_READ):
            return self._count()

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

    def _count(self) -> int:
        (rows,) = self._connection.execute("SELECT count(*) FROM sets").fetchone()
        return int(rows)

    def _rows(self, rest: str, values: tuple[object, ...]) -> list[tuple[Cursor, SetRecord]]:
        with raising(Kind.HISTORY_NOT_READ):
            rows = self._connection.execute(f"{ROWS} {rest}", values).fetchall()
            return [((row[0], row[1]), to_record(row[2:])) for row in rows]

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
