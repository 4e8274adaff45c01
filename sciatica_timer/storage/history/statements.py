"""The statements that put sets and notes of sessions into the history, and decide where their id is there already."""

from __future__ import annotations

from sciatica_timer.storage.history.rows import ASKED_KEYS, COLUMNS, NOTE_KEYS, PAIN_KEYS

_NAMES = ", ".join(COLUMNS)
_VALUES = ", ".join(f":{name}" for name in COLUMNS)
_PLACE = "max(:started_at_utc, coalesce((SELECT max(ordered_at) FROM sets WHERE session_id = :session_id), ''))"
_INSERT = f"""
    INSERT INTO sets ({_NAMES}, checksum, ordered_at) VALUES ({_VALUES}, :checksum, {_PLACE})
    ON CONFLICT (id) DO UPDATE SET
"""  # noqa: S608  names of our own
_ALL = ", ".join(f"{name} = excluded.{name}" for name in (*COLUMNS, "checksum") if name != "id")
UPSERT_SET = _INSERT + _ALL
# What the person edited stands, whatever an interrupted session left.
_REPS = "coalesce({0}.left_done + {0}.right_done, {0}.reps_done)"
ADD_OR_BETTER = f"{UPSERT_SET} WHERE {_REPS.format('excluded')} > {_REPS.format('sets')} AND sets.edited_at_utc IS NULL"
EDITABLE = ("reps_done", "left_done", "right_done", "outcome", "reason", "note", "edited_at_utc", "original")
_MERGED = ", ".join(f"{'excluded' if name in EDITABLE else 'sets'}.{name}" for name in COLUMNS)
# An edited set wins over one that is not, and the later edit over the earlier; NULL is less than nothing here.
ADD_OR_EDIT = (
    _INSERT
    + ", ".join(f"{name} = excluded.{name}" for name in EDITABLE)
    + f", checksum = row_sum({_MERGED})"
    + " WHERE excluded.edited_at_utc > coalesce(sets.edited_at_utc, '')"
)
ROWS = f"SELECT ordered_at, number, {_NAMES} FROM sets"  # noqa: S608
_NAME = "SELECT name FROM sets AS own WHERE own.exercise = there.exercise"
EXERCISES = f"""
    SELECT exercise, coalesce(({_NAME} AND outcome = 'completed' ORDER BY ordered_at DESC LIMIT 1), ({_NAME} LIMIT 1),
      exercise)
    FROM (SELECT DISTINCT exercise FROM sets ORDER BY 1) AS there
"""  # noqa: S608  names of our own
PUT_BACK = f"""
    INSERT INTO sets ({_NAMES}, checksum, ordered_at, number) VALUES ({_VALUES}, :checksum, :ordered_at,
      CASE WHEN NOT EXISTS (SELECT 1 FROM sets WHERE number = :number) THEN :number END)
    ON CONFLICT (id) DO UPDATE SET {_ALL}
"""  # noqa: S608  names of our own

_NOTE_NAMES = ", ".join(NOTE_KEYS)
_NOTE_VALUES = ", ".join(f":{name}" for name in NOTE_KEYS)
_INSERT_NOTE = f"""
    INSERT INTO sessions ({_NOTE_NAMES}, checksum) VALUES ({_NOTE_VALUES}, row_sum({_NOTE_VALUES}))
    ON CONFLICT (id) DO UPDATE SET
"""  # noqa: S608  names of our own
UPSERT_NOTE = _INSERT_NOTE + ", ".join(f"{name} = excluded.{name}" for name in (*NOTE_KEYS, "checksum") if name != "id")
# What stands in the file stays; only what was skipped or left empty is taken over.
_FILLED = {
    name: f"coalesce(sessions.{name}, excluded.{name})"
    if name in {*PAIN_KEYS, *ASKED_KEYS}
    else f"coalesce(nullif(sessions.{name}, ''), excluded.{name})"
    for name in NOTE_KEYS
}
FILL_NOTE = (
    _INSERT_NOTE
    + ", ".join(f"{name} = {value}" for name, value in _FILLED.items() if name != "id")
    + f", checksum = row_sum({', '.join(_FILLED.values())})"
)
DELETE_NOTE = "DELETE FROM sessions WHERE id = :id"
ONE_NOTE = f"SELECT {_NOTE_NAMES} FROM sessions WHERE id = ?"  # noqa: S608
# By the first set, as the history is; a session without any has no time of its own and comes before all others.
ALL_NOTES = f"""
    SELECT {_NOTE_NAMES} FROM sessions
    ORDER BY (SELECT min(ordered_at) FROM sets WHERE session_id = sessions.id), sessions.rowid
"""  # noqa: S608  names of our own
