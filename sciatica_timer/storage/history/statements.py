"""The statements that put sets into the history, and what decides where one with the same id is there already."""

from __future__ import annotations

from sciatica_timer.storage.history.rows import COLUMNS

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
PUT_BACK = f"""
    INSERT INTO sets ({_NAMES}, checksum, ordered_at, number) VALUES ({_VALUES}, :checksum, :ordered_at,
      CASE WHEN NOT EXISTS (SELECT 1 FROM sets WHERE number = :number) THEN :number END)
    ON CONFLICT (id) DO UPDATE SET {_ALL}
"""  # noqa: S608
