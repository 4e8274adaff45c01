"""What can be read of the history in SQLite: pages, totals, and all of it, a chunk at a time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind
from sciatica_timer.storage.history.errors import raising
from sciatica_timer.storage.history.rows import to_note, to_record
from sciatica_timer.storage.history.statements import ALL_NOTES, EXERCISES, ONE_NOTE, ROWS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator

    from sciatica_timer.core.history.insight import DayRow, DoseRow, SessionRow, Stop
    from sciatica_timer.core.history.query import Filter, Order
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.history.report import Rows
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.core.today import Past
    from sciatica_timer.storage.history.table import Place

_CHUNK = 500

Cursor = tuple[str, int]


class HistoryReads:
    """What a history can be asked for. Every method raises HistoryProblem when the file cannot be read."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def session(self, session_id: str) -> SessionNote | None:
        """Read what is known of one session, if anything."""
        with raising(Kind.HISTORY_NOT_READ):
            row = self._connection.execute(ONE_NOTE, (session_id,)).fetchone()
            return None if row is None else to_note(row)

    def sessions(self) -> list[SessionNote]:
        """Read what is known of sessions, oldest first; those of which no set is there come before all others."""
        with raising(Kind.HISTORY_NOT_READ):
            return [to_note(row) for row in self._connection.execute(ALL_NOTES).fetchall()]

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

    def session_rows(self, from_date: str, to_date: str) -> list[SessionRow]:
        """Read what each session of these days was and how it was, oldest first."""
        from sciatica_timer.storage.history.totals import session_rows  # noqa: PLC0415  start-up: the page needs it alone

        with raising(Kind.HISTORY_NOT_READ):
            return session_rows(self._connection, from_date, to_date)

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

    def past(self, local_date: str, counting: Collection[str] = ()) -> Past:
        """Return what is known of a day and of those before it; of the `counting` programmes their first day, too."""
        from sciatica_timer.storage.history.past import past  # noqa: PLC0415  start-up: not needed before the first frame

        with raising(Kind.HISTORY_NOT_READ):
            return past(self._connection, local_date, counting)

    def occasions_in_all(self, exercises: Collection[str]) -> dict[str, int]:
        """Count the sessions that completed an exercise, by id: 60 ms for three of eight in 100,000 sets."""
        from sciatica_timer.storage.history.totals import occasions_in_all  # noqa: PLC0415  start-up: not needed before the first frame

        with raising(Kind.HISTORY_NOT_READ):
            return occasions_in_all(self._connection, exercises)

    def count(self) -> int:
        """Count all rows."""
        with raising(Kind.HISTORY_NOT_READ):
            return self._count()

    def _rows(self, rest: str, values: tuple[object, ...]) -> list[tuple[Cursor, SetRecord]]:
        with raising(Kind.HISTORY_NOT_READ):
            rows = self._connection.execute(f"{ROWS} {rest}", values).fetchall()
            return [((row[0], row[1]), to_record(row[2:])) for row in rows]

    def _count(self) -> int:
        (rows,) = self._connection.execute("SELECT count(*) FROM sets").fetchone()
        return int(rows)
