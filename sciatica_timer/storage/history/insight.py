"""The history's rows for pictures and reports: days, doses, pain and stops, each by the day stored with the record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sciatica_timer.core.history.insight import DayRow, DoseRow, PainRow, Stop
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.history.session_rows import PAIN_KEYS
from sciatica_timer.storage.history.totals import WHOLE, WHOLE_SETS, span

if TYPE_CHECKING:
    import sqlite3

_REPS = "coalesce(left_done + right_done, reps_done)"
_DAILY = f"""
    SELECT day, exercise, sum(whole), sum(reps), sum(seconds), sum(held) FROM (
      SELECT day, exercise, whole, 0 AS reps, 0 AS seconds, 0 AS held FROM ({WHOLE_SETS})
      UNION ALL
      SELECT local_date, exercise, 0, {_REPS}, active_seconds, {_REPS} * coalesce(hold_seconds, 0) FROM sets
      WHERE local_date BETWEEN :first AND :last
    ) GROUP BY day, exercise ORDER BY day, exercise
"""  # noqa: S608  names of our own
# A dose is what a session planned of an exercise at first; it belongs to the day on which its last set began.
_DOSES = f"""
    SELECT day, exercise, count(*), sum(coalesce(whole, 0) >= planned) FROM (
      SELECT exercise, max(local_date) AS day, min(sets_planned) AS planned, {WHOLE} AS whole
      FROM (SELECT exercise, session_id, local_date, sets_planned,
              CASE outcome WHEN '{Outcome.COMPLETED.value}' THEN side END AS side
            FROM sets WHERE local_date BETWEEN :before AND :after)
      GROUP BY session_id, exercise
    ) WHERE day BETWEEN :first AND :last GROUP BY day, exercise ORDER BY day, exercise
"""  # noqa: S608
_PAIN = f"""
    SELECT day, {", ".join(PAIN_KEYS)} FROM (
      SELECT {", ".join(PAIN_KEYS)}, sets.local_date AS day, sets.ordered_at AS at, sets.number AS number
      FROM (SELECT DISTINCT session_id FROM sets WHERE local_date BETWEEN :first AND :last) AS there
      JOIN sessions ON sessions.id = there.session_id
      JOIN sets ON sets.number = (
        SELECT number FROM sets WHERE session_id = there.session_id ORDER BY ordered_at, number LIMIT 1)
      WHERE coalesce({", ".join(PAIN_KEYS)}) IS NOT NULL
    ) WHERE day BETWEEN :first AND :last ORDER BY at, number
"""  # noqa: S608
_STOPS = f"""
    SELECT local_date, exercise, set_number, side, reps_done, reps_planned, outcome, reason, note FROM sets
    WHERE local_date BETWEEN :first AND :last AND outcome <> '{Outcome.COMPLETED.value}' ORDER BY ordered_at, number
"""  # noqa: S608


def daily(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[DayRow]:
    """Sum up each day and exercise, oldest first; ValueError for what no version of the app writes."""
    rows = connection.execute(_DAILY, span(from_date, to_date)).fetchall()
    return [DayRow(date.fromisoformat(day), *values) for day, *values in rows]


def doses(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[DoseRow]:
    """Count the doses begun and reached for each day and exercise, oldest first."""
    rows = connection.execute(_DOSES, span(from_date, to_date)).fetchall()
    return [DoseRow(date.fromisoformat(day), *values) for day, *values in rows]


def pain(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[PainRow]:
    """Read the pain of each session with any answer, oldest first."""
    rows = connection.execute(_PAIN, span(from_date, to_date)).fetchall()
    return [PainRow(date.fromisoformat(day), *values) for day, *values in rows]


def stops(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[Stop]:
    """Read the sets that did not come to their end, oldest first."""
    rows = connection.execute(_STOPS, span(from_date, to_date)).fetchall()
    return [_to_stop(row) for row in rows]


def _to_stop(row: tuple[Any, ...]) -> Stop:
    day, exercise, number, side, done, planned, outcome, reason, note = row
    when = date.fromisoformat(day)
    return Stop(when, exercise, number, side, done, planned, Outcome(outcome), Reason(reason), note)
