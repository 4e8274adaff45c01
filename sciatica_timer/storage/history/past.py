"""What the history knows of one day and of the days before it that schedules look back to."""

from __future__ import annotations

from datetime import date, time, timedelta, timezone
from typing import TYPE_CHECKING

from sciatica_timer.core.library.schedule import EVERY_DAYS_POSSIBLE
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.core.today import Past
from sciatica_timer.storage.history.rows import instant_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection

# The sets of a session belong to the day on which its last one of the exercise began.
_SETS = f"""
    SELECT exercise, ended, both, left_side, right_side FROM (
      SELECT exercise, max(local_date) AS day, min(ordered_at) AS at, sum(side NOT IN ('left', 'right')) AS both,
        sum(side = 'left') AS left_side, sum(side = 'right') AS right_side,
        max(ended_at_utc || ' ' || ended_offset_seconds) AS ended
      FROM sets WHERE +outcome = '{Outcome.COMPLETED.value}'
        AND session_id IN (SELECT session_id FROM sets WHERE local_date = :day)
      GROUP BY exercise, session_id
    ) WHERE day = :day ORDER BY at
"""  # noqa: S608  names of our own
# The last day before this one on which a set of it was begun, and whether one was on this day.
_LAST = "max(CASE WHEN local_date < :day THEN local_date END), max(local_date = :day)"
_BEGUN_LAST = f"""
    SELECT exercise, {_LAST} FROM sets WHERE local_date BETWEEN :first AND :day GROUP BY exercise
    UNION ALL
    SELECT programme, {_LAST} FROM sets JOIN sessions ON sessions.id = sets.session_id
    WHERE local_date BETWEEN :first AND :day AND programme <> '' GROUP BY programme
"""  # noqa: S608  names of our own
_BEGUN_FIRST = """
    SELECT programme, min(local_date) FROM sessions JOIN sets ON sets.session_id = sessions.id
    WHERE programme IN ({0}) GROUP BY programme
"""


def past(connection: sqlite3.Connection, local_date: str, counting: Collection[str] = ()) -> Past:
    """Return what is known; `counting` are the programmes of which the first day is wanted.

    Raises ValueError for what no version of the app writes.
    """
    sets: dict[str, tuple[SetsDone, ...]] = {}
    done_at: dict[str, time] = {}
    for exercise, ended, *counts in connection.execute(_SETS, {"day": local_date}).fetchall():
        sets[exercise] = (*sets.get(exercise, ()), SetsDone(*counts))
        done_at[exercise] = _local_time(ended)
    first = date.fromisoformat(local_date) - timedelta(days=int(EVERY_DAYS_POSSIBLE.high))
    rows = connection.execute(_BEGUN_LAST, {"day": local_date, "first": first.isoformat()}).fetchall()
    last = {name: date.fromisoformat(day) for name, day, _ in rows if day is not None}
    begun = _first_days(connection, counting) if counting else {}
    return Past(sets, last, begun, tuple(name for name, _, is_today in rows if is_today), done_at)


def _first_days(connection: sqlite3.Connection, programmes: Collection[str]) -> dict[str, date]:
    query = _BEGUN_FIRST.format(", ".join("?" * len(programmes)))
    return {name: date.fromisoformat(day) for name, day in connection.execute(query, tuple(programmes)).fetchall()}


def _local_time(ended: str) -> time:
    """Return the time that a clock on the wall showed, to the minute."""
    at, _, offset = ended.rpartition(" ")
    local = instant_of(at).astimezone(timezone(timedelta(seconds=int(offset))))
    return local.time().replace(second=0, microsecond=0)
