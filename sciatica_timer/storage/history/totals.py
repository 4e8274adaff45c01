"""What the history adds up to: whole sets, occasions, rows of charts and reports, each by its stored local day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sciatica_timer.core.history.dose_done import dose_done
from sciatica_timer.core.history.insight import DayRow, DoseRow, SessionRow, Stop
from sciatica_timer.core.history.record import Felt
from sciatica_timer.core.history.report import DatedNote, DoseHistory, ProgrammeUse, Rows
from sciatica_timer.core.pain import UNKNOWN
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.history.rows import COLUMNS, NOTE_KEYS, to_note, to_record

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection


# The plus keeps SQLite from going by the index of outcomes, by which nearly every set is completed.
# A set of two sides is two rows, unless it says otherwise, and counts once both are there. It belongs to the day on
# which the later one began: what lies that near the edges of a span is looked at, too, so that midnight and travel cut
# no set in two.
_HALF = "side = '{0}' AND coalesce(sides_in_set, 2) = 2"
_LEFT, _RIGHT = _HALF.format("left"), _HALF.format("right")
WHOLE = f"count(side) - sum({_LEFT}) - sum({_RIGHT}) + min(sum({_LEFT}), sum({_RIGHT}))"
WHOLE_SETS = f"""
    SELECT day, exercise, whole FROM (
      SELECT exercise, max(local_date) AS day, {WHOLE} AS whole FROM sets
      WHERE local_date BETWEEN :before AND :after AND +outcome = '{Outcome.COMPLETED.value}'
      GROUP BY session_id, exercise, occurrence, set_number
    ) WHERE whole > 0 AND day BETWEEN :first AND :last
"""  # noqa: S608  names of our own
EDGE_DAYS = 2
# As many whole sets as make a dose: those prescribed, or, where that is not known, those planned at first. What was
# added on the way is a gift.
_DOSE = "coalesce(min(sets_prescribed), min(sets_planned))"
# An occasion is a session that did all it had planned of an exercise, every time that this stood in it and in every
# round.
_OCCASIONS = f"""
    SELECT exercise, count(*) FROM (
      SELECT exercise FROM (
        SELECT exercise, session_id, {WHOLE} >= {_DOSE} AS is_reached, coalesce(min(occurrences), 1) AS planned
        FROM sets WHERE +outcome = '{Outcome.COMPLETED.value}' AND exercise IN ({{0}})
        GROUP BY exercise, session_id, occurrence
      ) GROUP BY exercise, session_id HAVING sum(is_reached) >= min(planned)
    ) GROUP BY exercise
"""  # noqa: S608  names of our own


def span(first_date: str, last_date: str) -> dict[str, str]:
    """Name the ends of a span, and those of the somewhat longer one in which its whole sets are looked for."""
    first, last = date.fromisoformat(first_date), date.fromisoformat(last_date)
    edge = timedelta(days=EDGE_DAYS)
    before, after = max(first, date.min + edge) - edge, min(last, date.max - edge) + edge
    return {"first": first_date, "last": last_date, "before": before.isoformat(), "after": after.isoformat()}


def occasions_in_all(connection: sqlite3.Connection, exercises: Collection[str]) -> dict[str, int]:
    """Count the sessions in which all planned sets of an exercise were completed, for these ids."""
    query = _OCCASIONS.format(", ".join("?" * len(exercises)))
    return dict(connection.execute(query, tuple(exercises)).fetchall())


_REPS = "coalesce(left_done + right_done, reps_done)"
_DAILY = f"""
    SELECT day, exercise, sum(whole), sum(reps), sum(seconds), sum(held) FROM (
      SELECT day, exercise, whole, 0 AS reps, 0 AS seconds, 0 AS held FROM ({WHOLE_SETS})
      UNION ALL
      SELECT local_date, exercise, 0, {_REPS}, active_seconds, {_REPS} * coalesce(hold_seconds, 0) FROM sets
      WHERE local_date BETWEEN :first AND :last
    ) GROUP BY day, exercise ORDER BY day, exercise
"""  # noqa: S608  names of our own
# A session has a dose of an exercise for each time that it stands in it, in every round, begun or not; they belong to
# the day on which the last set of the exercise began.
_DOSES = f"""
    SELECT day, exercise, sum(planned), sum(min(reached, planned)) FROM (
      SELECT exercise, max(day) AS day, min(planned) AS planned, sum(coalesce(whole, 0) >= dose) AS reached FROM (
        SELECT exercise, session_id, max(local_date) AS day, {_DOSE} AS dose, {WHOLE} AS whole,
          coalesce(min(occurrences), 1) AS planned
        FROM (SELECT exercise, session_id, local_date, occurrence, occurrences, sets_planned, sets_prescribed,
                sides_in_set, CASE outcome WHEN '{Outcome.COMPLETED.value}' THEN side END AS side
              FROM sets WHERE local_date BETWEEN :before AND :after)
        GROUP BY session_id, exercise, occurrence
      ) GROUP BY session_id, exercise
    ) WHERE day BETWEEN :first AND :last GROUP BY day, exercise ORDER BY day, exercise
"""  # noqa: S608  names of our own
# The day of a session is that of its first set.
_SESSION_ROWS = f"""
    SELECT day, exercises, forms, seconds, hurt, {", ".join(f"sessions.{key}" for key in NOTE_KEYS)} FROM (
      SELECT session_id, min(ordered_at) AS at, min(number) AS number, sum(active_seconds) AS seconds,
        group_concat(DISTINCT exercise) AS exercises, group_concat(DISTINCT exercise || '/' || variant) AS forms,
        sum(outcome = '{Outcome.STOPPED_FOR_PAIN.value}' OR felt IS '{Felt.HURT.value}') > 0 AS hurt,
        (SELECT local_date FROM sets AS first WHERE first.session_id = own.session_id
          ORDER BY ordered_at, number LIMIT 1) AS day
      FROM sets AS own WHERE session_id IN (SELECT session_id FROM sets WHERE local_date BETWEEN :first AND :last)
      GROUP BY session_id
    ) LEFT JOIN sessions ON sessions.id = session_id
    WHERE day BETWEEN :first AND :last ORDER BY at, number
"""  # noqa: S608  names of our own
_STOPS = f"""
    SELECT local_date, exercise, set_number, side, reps_done, reps_planned, outcome, reason, note FROM sets
    WHERE local_date BETWEEN :first AND :last AND (outcome <> '{Outcome.COMPLETED.value}' OR felt = '{Felt.HURT.value}')
    ORDER BY ordered_at, number
"""  # noqa: S608  names of our own


def daily(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[DayRow]:
    """Sum up each day and exercise, oldest first; ValueError for what no version of the app writes."""
    rows = connection.execute(_DAILY, span(from_date, to_date)).fetchall()
    return [DayRow(date.fromisoformat(day), *values) for day, *values in rows]


def doses(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[DoseRow]:
    """Count the doses begun and reached for each day and exercise, oldest first."""
    rows = connection.execute(_DOSES, span(from_date, to_date)).fetchall()
    return [DoseRow(date.fromisoformat(day), *values) for day, *values in rows]


def session_rows(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[SessionRow]:
    """Read what each session was and how it was, oldest first."""
    rows = connection.execute(_SESSION_ROWS, {"first": from_date, "last": to_date}).fetchall()
    return [_to_session_row(row) for row in rows]


def _to_session_row(row: tuple[Any, ...]) -> SessionRow:
    day, exercises, forms, seconds, hurt, *noted = row
    note = UNKNOWN if noted[0] is None else to_note(tuple(noted))
    before, after = note.before, note.after
    return SessionRow(
        date.fromisoformat(day),
        before.back,
        before.leg,
        after.back,
        after.leg,
        before.lowest,
        after.lowest,
        note.symptoms,
        note.next_day,
        note.bad_day,
        note.programme,
        tuple(exercises.split(",")),
        tuple((one.partition("/")[0], one.partition("/")[2]) for one in (forms or "").split(",") if one),
        seconds,
        bool(hurt),
    )


def stops(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[Stop]:
    """Read the sets that did not come to their end or hurt, oldest first."""
    rows = connection.execute(_STOPS, span(from_date, to_date)).fetchall()
    return [_to_stop(row) for row in rows]


def _to_stop(row: tuple[Any, ...]) -> Stop:
    day, exercise, number, side, done, planned, outcome, reason, note = row
    when = date.fromisoformat(day)
    return Stop(when, exercise, number, side, done, planned, Outcome(outcome), Reason(reason), note)


# The sets of the first and of the last session of each form of an exercise, and how many doses all of them had: those
# that were planned, or, where a session had several forms of it, those that were begun.
_DOSE_CHANGES = f"""
    WITH planned AS (
      SELECT exercise, coalesce(variant, '') AS form, session_id, min(ordered_at) AS at, min(number) AS number,
        count(DISTINCT coalesce(occurrence, 1)) AS times, coalesce(min(occurrences), 1) AS doses,
        count(*) OVER (PARTITION BY session_id, exercise) AS forms
      FROM sets WHERE local_date BETWEEN :first AND :last GROUP BY exercise, form, session_id
    ), ranked AS (
      SELECT *, row_number() OVER own AS place, count(*) OVER whole AS sessions,
        sum(CASE forms WHEN 1 THEN doses ELSE times END) OVER whole AS begun FROM planned
      WINDOW whole AS (PARTITION BY exercise, form), own AS (PARTITION BY exercise, form ORDER BY at, number)
    )
    SELECT place = 1, begun, {", ".join(f"sets.{name}" for name in COLUMNS)} FROM ranked
    CROSS JOIN sets ON sets.session_id = ranked.session_id AND +sets.exercise = ranked.exercise
      AND coalesce(sets.variant, '') = ranked.form
    WHERE place = 1 OR place = sessions
    ORDER BY ranked.exercise, ranked.form, place, sets.ordered_at, sets.number
"""  # noqa: S608  names of our own
_REACHED = f"""
    SELECT exercise, form, sum(is_reached) FROM (
      SELECT exercise, coalesce(variant, '') AS form, {WHOLE} >= {_DOSE} AS is_reached FROM sets
      WHERE local_date BETWEEN :first AND :last AND +outcome = '{Outcome.COMPLETED.value}'
      GROUP BY session_id, exercise, form, occurrence
    ) GROUP BY exercise, form
"""  # noqa: S608  names of our own
_FELT = """
    SELECT exercise, coalesce(variant, '') AS form, felt, count(DISTINCT session_id || coalesce(occurrence, 1))
    FROM sets WHERE local_date BETWEEN :first AND :last AND felt IS NOT NULL GROUP BY exercise, form, felt
"""
_PROGRAMMES = """
    SELECT name, count(*) AS times FROM (
      SELECT coalesce(sessions.programme, '') AS name
      FROM (SELECT DISTINCT session_id FROM sets WHERE local_date BETWEEN :first AND :last) AS there
      LEFT JOIN sessions ON sessions.id = there.session_id
    ) GROUP BY name ORDER BY name = '', times DESC, name
"""
# The note on a set that was stopped is told with the stop.
_DATED_NOTES = f"""
    SELECT day, note, exercise FROM (
      SELECT first.local_date AS day, sessions.note AS note, '' AS exercise,
        first.ordered_at AS at, first.number AS number
      FROM sessions JOIN sets AS first ON first.number =
        (SELECT number FROM sets WHERE session_id = sessions.id ORDER BY ordered_at, number LIMIT 1)
      WHERE sessions.note <> ''
      UNION ALL
      SELECT local_date, note, exercise, ordered_at, number FROM sets
      WHERE note <> '' AND outcome = '{Outcome.COMPLETED.value}' AND felt IS NOT '{Felt.HURT.value}'
    ) WHERE day BETWEEN :first AND :last ORDER BY at, number, exercise
"""  # noqa: S608  names of our own


def report_rows(connection: sqlite3.Connection, from_date: str, to_date: str) -> Rows:
    """Read all that a report on these days is made of; ValueError for what no version of the app writes."""
    wanted = (connection, from_date, to_date)
    return Rows(
        daily(*wanted),
        doses(*wanted),
        session_rows(*wanted),
        stops(*wanted),
        dated_notes(*wanted),
        dose_histories(*wanted),
        programme_uses(*wanted),
    )


def dose_histories(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[DoseHistory]:
    """Return the first and the last dose of each form; ValueError for one that no version of the app writes."""
    days = {"first": from_date, "last": to_date}
    reached = {tuple(own): number for *own, number in connection.execute(_REACHED, days)}
    felt = {tuple(own): number for *own, number in connection.execute(_FELT, days)}
    rows = [(*row[:2], to_record(row[2:])) for row in connection.execute(_DOSE_CHANGES, days).fetchall()]
    found: list[DoseHistory] = []
    for form, own in groupby(rows, lambda row: (row[2].exercise, row[2].variant or "")):
        sessions = [list(some) for _, some in groupby(own, lambda row: row[0])]
        first, last = (dose_done([record for *_, record in some]) for some in (sessions[0], sessions[-1]))
        name = next((record.name for *_, record in reversed(sessions[-1]) if record.name), "")
        fine, hard, hurt = (felt.get((*form, one.value), 0) for one in (Felt.FINE, Felt.HARD, Felt.HURT))
        begun = sessions[0][0][1]
        found.append(DoseHistory(form[0], first, last, begun, name, reached.get(form, 0), (fine, hard, hurt)))
    return found


def programme_uses(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[ProgrammeUse]:
    """Count the sessions of each programme, those of single exercises last."""
    rows = connection.execute(_PROGRAMMES, {"first": from_date, "last": to_date}).fetchall()
    return [ProgrammeUse(*row) for row in rows]


def dated_notes(connection: sqlite3.Connection, from_date: str, to_date: str) -> list[DatedNote]:
    """Read the notes on sessions, by the day of their first set, and on sets that were completed, oldest first."""
    rows = connection.execute(_DATED_NOTES, {"first": from_date, "last": to_date}).fetchall()
    return [DatedNote(date.fromisoformat(day), text, exercise) for day, text, exercise in rows]
