"""The history's tables, version by version: each step runs in one transaction, and never changes once released."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

# `ordered_at` is the start, but never before that of an earlier row of the session: a clock set back keeps the order.
_VERSION_1 = (
    """
    CREATE TABLE sets (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      session_id TEXT NOT NULL,
      exercise TEXT NOT NULL,
      set_number INTEGER NOT NULL,
      sets_planned INTEGER NOT NULL,
      side TEXT NOT NULL,
      reps_planned INTEGER NOT NULL,
      reps_done INTEGER NOT NULL,
      left_done INTEGER,
      right_done INTEGER,
      hold_seconds REAL,
      active_seconds REAL NOT NULL,
      started_at_utc TEXT NOT NULL,
      started_offset_seconds INTEGER NOT NULL,
      ended_at_utc TEXT NOT NULL,
      ended_offset_seconds INTEGER NOT NULL,
      local_date TEXT NOT NULL,
      outcome TEXT NOT NULL,
      reason TEXT NOT NULL,
      ordered_at TEXT NOT NULL
    )
    """,
    "CREATE INDEX sets_in_order ON sets (ordered_at, number)",
    "CREATE INDEX sets_by_day ON sets (local_date)",
    "CREATE INDEX sets_by_session ON sets (session_id, ordered_at)",
)

# A session has a row only where there is something to keep of it; NULL is pain that was not asked for or skipped.
_VERSION_2 = (
    """
    CREATE TABLE sessions (
      id TEXT PRIMARY KEY NOT NULL,
      programme TEXT NOT NULL,
      back_before INTEGER CHECK (back_before BETWEEN 0 AND 10),
      leg_before INTEGER CHECK (leg_before BETWEEN 0 AND 10),
      back_after INTEGER CHECK (back_after BETWEEN 0 AND 10),
      leg_after INTEGER CHECK (leg_after BETWEEN 0 AND 10),
      note TEXT NOT NULL DEFAULT ''
    )
    """,
)

# `original` is JSON, what of a set was edited as it was at first; it is there where `edited_at_utc` is. The indexes are
# for the filters of the table; in one by `ordered_at` a set whose clock was set back does not stand where it began.
_VERSION_3 = (
    "ALTER TABLE sets ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sets ADD COLUMN edited_at_utc TEXT",
    "ALTER TABLE sets ADD COLUMN original TEXT",
    "CREATE INDEX sets_by_exercise ON sets (exercise, outcome, ordered_at, reps_done)",
    "CREATE INDEX sets_by_outcome ON sets (outcome, ordered_at, reps_done)",
    "CREATE INDEX sets_by_reps ON sets (reps_done, ordered_at)",
    "CREATE INDEX sets_with_notes ON sets (ordered_at) WHERE note <> ''",
    "CREATE INDEX sets_set_back ON sets (ordered_at) WHERE ordered_at > started_at_utc",
)

STEPS = (_VERSION_1, _VERSION_2, _VERSION_3)
VERSION = len(STEPS)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database up to VERSION, one transaction a step."""
    for version, statements in enumerate(STEPS, start=1):
        if _version(connection) >= version:
            continue
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _version(connection) < version:  # another program may have been quicker
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {version}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _version(connection: sqlite3.Connection) -> int:
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    return int(found)
