"""Finds sets by a text: in their notes, the notes of their sessions, and the names of exercises and programmes.

Case and accents do not count, which SQLite does not know: it asks the app about every note that there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.history.folding import folded
from sciatica_timer.core.session.events import Outcome

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection

    from sciatica_timer.core.history.query import Filter
    from sciatica_timer.storage.history.table import Condition, Range

_FEW_SESSIONS, _FEW_EXERCISES = 200, 40  # SQLite joins 500 ranges at most
_AMONG = "instr(?, ',' || {} || ',') > 0"
_NAMED, _NOTED = _AMONG.format("exercise"), "note <> '' AND finds(note)"
_SESSIONS = f"SELECT id FROM sessions WHERE {_AMONG.format('programme')} OR ({_NOTED})"  # noqa: S608  names of our own
_IN_SESSIONS = f"session_id IN ({_SESSIONS})"
_EXERCISES = """
    WITH RECURSIVE each(id) AS (
      SELECT min(exercise) FROM sets
      UNION ALL SELECT (SELECT min(exercise) FROM sets WHERE exercise > each.id) FROM each WHERE each.id IS NOT NULL
    ) SELECT id FROM each WHERE id IS NOT NULL
"""  # one step an exercise in the index; DISTINCT would go through all sets


def exercises_in(connection: sqlite3.Connection) -> list[str]:
    """Return the ids of all exercises that have a set."""
    return [found for (found,) in connection.execute(_EXERCISES)]


def text_ranges(connection: sqlite3.Connection, where: Filter) -> tuple[list[Range], list[Condition]]:
    """Return the index ranges that hold all sets with the text of `where`, and what to look for in their rows.

    A set can stand in several of them. Where much is found there are no ranges: a page is full soon without them.
    """
    wanted = folded(where.text)
    connection.create_function("finds", 1, lambda note: wanted in folded(note), deterministic=True)
    programmes = _listed(where.named_programmes)
    some = f"{_SESSIONS} LIMIT {_FEW_SESSIONS + 1}"
    sessions = len(connection.execute(some, (programmes,)).fetchall())
    if sessions > _FEW_SESSIONS or len(where.named_exercises) > _FEW_EXERCISES:
        condition = f"({_NAMED} OR ({_NOTED}) OR {_IN_SESSIONS})"
        return [], [(condition, _listed(where.named_exercises), programmes)]
    ranges: list[Range] = [("sets_with_notes", [(_NOTED,)])]
    if sessions:
        ranges.append(("sets_by_session", [(_IN_SESSIONS, programmes)]))
    for exercise in where.named_exercises:
        both: list[Condition] = [("exercise = ?", exercise)]
        ranges += [("sets_by_exercise", [*both, ("outcome = ?", one.value)]) for one in Outcome]
    return ranges, _narrowed(where)


def _narrowed(where: Filter) -> list[Condition]:
    """Return the conditions on exercise and outcome, which the ranges of a text do not know."""
    found: list[Condition] = [] if where.exercise is None else [("exercise = ?", where.exercise)]
    if where.outcomes:
        found.append((_AMONG.format("outcome"), _listed([one.value for one in where.outcomes])))
    return found


def _listed(ids: Collection[str]) -> str:
    """Return ids as `_AMONG` looks through them: nothing where there are none, or a session of no programme is one."""
    return f",{','.join(ids)}," if ids else ""
