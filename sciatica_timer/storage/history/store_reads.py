"""What the window reads of the history as far as it is on disk; nothing raises, trouble becomes news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.storage.history.database import History

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from sciatica_timer.core.history.insight import DayRow, DoseRow, SessionRow, Stop
    from sciatica_timer.core.history.query import Filter, Order
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.history.report import Rows
    from sciatica_timer.core.today import Past
    from sciatica_timer.storage.history.connection import HistoryConnection
    from sciatica_timer.storage.history.table import Place


class StoreReads:
    """Pages and totals of the sets on disk, empty or None where the history cannot be read."""

    def __init__(self, place: HistoryConnection) -> None:
        self._read = place.read

    def table(
        self, after: Place | None, limit: int, where: Filter, order: Order
    ) -> tuple[list[SetRecord], Place | None]:
        """Read a page of the sets that are wanted, in that order, as far as they are on disk."""
        return self._read(lambda history: history.table(after, limit, where, order), ([], None))

    def exercises(self) -> dict[str, str]:
        """Return all exercises that have a set on disk by id: the name recorded last, or the id where none was."""
        return self._read(History.exercises, {})

    def daily(self, from_date: str, to_date: str) -> list[DayRow]:
        """Sum up each day and exercise, oldest first, as far as it is on disk."""
        return self._read(lambda history: history.daily(from_date, to_date), [])

    def doses(self, from_date: str, to_date: str) -> list[DoseRow]:
        """Count the doses begun and reached for each day and exercise, as far as they are on disk."""
        return self._read(lambda history: history.doses(from_date, to_date), [])

    def session_rows(self, from_date: str, to_date: str) -> list[SessionRow]:
        """Read what each session was and how it was, oldest first, as far as it is on disk."""
        return self._read(lambda history: history.session_rows(from_date, to_date), [])

    def pain(self, from_date: str, to_date: str) -> list[SessionRow]:
        """Read the sessions with any answer of a check-in, oldest first, as far as they are on disk."""
        return [row for row in self.session_rows(from_date, to_date) if row.has_answer]

    def stops(self, from_date: str, to_date: str) -> list[Stop]:
        """Read the sets that did not come to their end, oldest first, as far as they are on disk."""
        return self._read(lambda history: history.stops(from_date, to_date), [])

    def first_day(self) -> date | None:
        """Return the first day with a set, if there is one and the history can be read."""
        return self._read(History.first_day, None)

    def report_rows(self, from_date: str, to_date: str) -> Rows | None:
        """Read all that a report on these days is made of; None where the history cannot be read."""
        return self._read(lambda history: history.report_rows(from_date, to_date), None)

    def past(self, local_date: str, counting: Collection[str] = ()) -> Past | None:
        """Return what is on disk of a day and those before it; None where the history cannot be read."""
        return self._read(lambda history: history.past(local_date, counting), None)

    def occasions_in_all(self, exercises: Collection[str]) -> dict[str, int] | None:
        """Count the sessions that ever completed each of these; None where the history cannot be read."""
        return self._read(lambda history: history.occasions_in_all(exercises), None)
