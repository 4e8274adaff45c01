"""The statements that put sets into the history, and what decides where one with the same id is there already."""

from __future__ import annotations

import re

from sciatica_timer.storage.history_rows import COLUMNS

_NAMES = ", ".join(COLUMNS)
_PLACE = "max(:started_at_utc, coalesce((SELECT max(ordered_at) FROM sets WHERE session_id = :session_id), ''))"
_INSERT = f"""
    INSERT INTO sets ({_NAMES}, ordered_at) VALUES ({", ".join(f":{name}" for name in COLUMNS)}, {_PLACE})
    ON CONFLICT (id) DO UPDATE SET
"""  # noqa: S608  names of our own
UPSERT_SET = _INSERT + ", ".join(f"{name} = excluded.{name}" for name in COLUMNS if name != "id")
# What the person edited stands, whatever an interrupted session left.
_REPS = "coalesce({0}.left_done + {0}.right_done, {0}.reps_done)"
ADD_OR_BETTER = f"{UPSERT_SET} WHERE {_REPS.format('excluded')} > {_REPS.format('sets')} AND sets.edited_at_utc IS NULL"
EDITABLE = ("reps_done", "left_done", "right_done", "outcome", "reason", "note", "edited_at_utc", "original")
# An edited set wins over one that is not, and the later edit over the earlier; NULL is less than nothing here.
ADD_OR_EDIT = (
    _INSERT
    + ", ".join(f"{name} = excluded.{name}" for name in EDITABLE)
    + " WHERE excluded.edited_at_utc > coalesce(sets.edited_at_utc, '')"
)


def _numbered(statement: str, *columns: str) -> str:
    return re.sub(r":(\w+)", lambda name: f"?{columns.index(name[1]) + 1}", statement)


# The same with the values in the order of COLUMNS, which is quicker to give; and with `ordered_at` as one more.
ADD_OR_EDIT_ROW = _numbered(ADD_OR_EDIT, *COLUMNS)
ADD_OR_EDIT_PLACED = _numbered(ADD_OR_EDIT.replace(_PLACE, ":ordered_at"), *COLUMNS, "ordered_at")
ROWS = f"SELECT ordered_at, number, {_NAMES} FROM sets"  # noqa: S608
PUT_BACK = f"""
    INSERT INTO sets ({_NAMES}, ordered_at, number) VALUES ({", ".join(f":{name}" for name in COLUMNS)}, :ordered_at,
      CASE WHEN NOT EXISTS (SELECT 1 FROM sets WHERE number = :number) THEN :number END)
    ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in COLUMNS if name != "id")}
"""  # noqa: S608
