"""What the history adds up to: the whole sets of a span, and how often an exercise was done in full."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from sciatica_timer.core.session.events import Outcome

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection


# The plus keeps SQLite from going by the index of outcomes, by which nearly every set is completed.
# A set of two sides is two rows and counts once both are there. It belongs to the day on which the later one began:
# what lies that near the edges of a span is looked at, too, so that midnight and travel cut no set in two.
WHOLE = "sum(side NOT IN ('left', 'right')) + min(sum(side = 'left'), sum(side = 'right'))"
WHOLE_SETS = f"""
    SELECT day, exercise, whole FROM (
      SELECT exercise, max(local_date) AS day, {WHOLE} AS whole FROM sets
      WHERE local_date BETWEEN :before AND :after AND +outcome = '{Outcome.COMPLETED.value}'
      GROUP BY session_id, exercise, set_number
    ) WHERE whole > 0 AND day BETWEEN :first AND :last
"""  # noqa: S608  names of our own
EDGE_DAYS = 2
# An occasion is a session with as many whole sets of an exercise as it planned at first, where there are two sides on
# each: what was added on the way is a gift. It belongs to the day on which its last set began.
_OCCASIONS = f"""
    SELECT exercise, count(*) FROM (
      SELECT exercise, max(local_date) AS day FROM sets WHERE +outcome = '{Outcome.COMPLETED.value}' AND {{0}}
      GROUP BY exercise, session_id
      HAVING {WHOLE} >= min(sets_planned)
    ) WHERE {{1}} GROUP BY exercise
"""  # noqa: S608
_OCCASIONS_ON = _OCCASIONS.format("session_id IN (SELECT session_id FROM sets WHERE local_date = ?)", "day = ?")


def span(first_date: str, last_date: str) -> dict[str, str]:
    """Name the ends of a span, and those of the somewhat longer one in which its whole sets are looked for."""
    first, last = date.fromisoformat(first_date), date.fromisoformat(last_date)
    edge = timedelta(days=EDGE_DAYS)
    before, after = max(first, date.min + edge) - edge, min(last, date.max - edge) + edge
    return {"first": first_date, "last": last_date, "before": before.isoformat(), "after": after.isoformat()}


def occasions_on(connection: sqlite3.Connection, local_date: str) -> dict[str, int]:
    """Count the sessions of one day in which all planned sets of an exercise were completed, by exercise id."""
    return dict(connection.execute(_OCCASIONS_ON, (local_date, local_date)).fetchall())


def occasions_in_all(connection: sqlite3.Connection, exercises: Collection[str]) -> dict[str, int]:
    """Count the same of all days for these ids."""
    query = _OCCASIONS.format(f"exercise IN ({', '.join('?' * len(exercises))})", "true")
    return dict(connection.execute(query, tuple(exercises)).fetchall())
