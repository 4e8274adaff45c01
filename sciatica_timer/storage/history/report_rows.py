"""The history's rows that only a report needs: the doses an exercise had, the programmes done, the person's notes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sciatica_timer.core.history.report import DatedNote, DoseHistory, ProgrammeUse, Rows
from sciatica_timer.core.library.exercise import Dose
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.storage.history.insight import daily, doses, pain, stops

if TYPE_CHECKING:
    import sqlite3

# What a session planned at first is the least it says of its sets: what was added on the way is a gift.
_DOSES = """
    WITH planned AS (
      SELECT exercise, min(ordered_at) AS at, min(number) AS number,
        min(sets_planned) AS sets, max(reps_planned) AS reps, max(hold_seconds) AS hold
      FROM sets WHERE local_date BETWEEN :first AND :last GROUP BY exercise, session_id
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY exercise ORDER BY at, number) AS place,
        count(*) OVER (PARTITION BY exercise) AS sessions FROM planned
    )
    SELECT exercise, sets, reps, hold, sessions FROM ranked WHERE place = 1 OR place = sessions ORDER BY exercise, place
"""
_PROGRAMMES = """
    SELECT name, count(*) AS times FROM (
      SELECT coalesce(sessions.programme, '') AS name
      FROM (SELECT DISTINCT session_id FROM sets WHERE local_date BETWEEN :first AND :last) AS there
      LEFT JOIN sessions ON sessions.id = there.session_id
    ) GROUP BY name ORDER BY name = '', times DESC, name
"""
# The note on a set that was stopped is told with the stop.
_NOTES = f"""
    SELECT day, note, exercise FROM (
      SELECT first.local_date AS day, sessions.note AS note, '' AS exercise,
        first.ordered_at AS at, first.number AS number
      FROM sessions JOIN sets AS first ON first.number =
        (SELECT number FROM sets WHERE session_id = sessions.id ORDER BY ordered_at, number LIMIT 1)
      WHERE sessions.note <> ''
      UNION ALL
      SELECT local_date, note, exercise, ordered_at, number FROM sets
      WHERE note <> '' AND outcome = '{Outcome.COMPLETED.value}'
    ) WHERE day BETWEEN :first AND :last ORDER BY at, number, exercise
"""  # noqa: S608  a value of our own


def report_rows(connection: sqlite3.Connection, from_date: str, to_date: str) -> Rows:
    """Read all that a report on these days is made of; ValueError for what no version of the app writes."""
    span = (connection, from_date, to_date)
    return Rows(
        daily(*span),
        doses(*span),
        pain(*span),
        stops(*span),
        dated_notes(*span),
        dose_histories(*span),
        programme_uses(*span),
    )


def dose_histories(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[DoseHistory]:
    """Return the first and the last dose of each exercise; ValueError for one that no version of the app writes."""
    rows = connection.execute(_DOSES, {"first": from_date, "last": to_date}).fetchall()
    found: dict[str, DoseHistory] = {}
    for exercise, sets, reps, hold, sessions in rows:
        dose = Dose(sets, reps, hold)
        first = found[exercise].first if exercise in found else dose
        found[exercise] = DoseHistory(exercise, first, dose, sessions)
    return list(found.values())


def programme_uses(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[ProgrammeUse]:
    """Count the sessions of each programme, those of single exercises last."""
    rows = connection.execute(_PROGRAMMES, {"first": from_date, "last": to_date}).fetchall()
    return [ProgrammeUse(*row) for row in rows]


def dated_notes(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[DatedNote]:
    """Read the notes on sessions, by the day of their first set, and on sets that were completed, oldest first."""
    rows = connection.execute(_NOTES, {"first": from_date, "last": to_date}).fetchall()
    return [DatedNote(date.fromisoformat(day), text, exercise) for day, text, exercise in rows]
