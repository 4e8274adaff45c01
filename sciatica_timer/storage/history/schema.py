"""The history's tables, version by version: each step runs in one transaction, and never changes once released."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from sciatica_timer.storage.history.rows import teach

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

# What `row_sum` is stands in rows.py; SQLite asks the app for it.
_VERSION_4 = (
    "ALTER TABLE sets ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE sessions ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
    """
    UPDATE sets
    SET checksum = row_sum(id, session_id, exercise, set_number, sets_planned, side, reps_planned, reps_done, left_done,
      right_done, hold_seconds, active_seconds, started_at_utc, started_offset_seconds, ended_at_utc,
      ended_offset_seconds, local_date, outcome, reason, note, edited_at_utc, original)
    """,
    """
    UPDATE sessions
    SET checksum = row_sum(id, programme, back_before, leg_before, back_after, leg_after, note)
    """,
)

# What keeps an id from coming twice becomes an index of its own, because only such a one can be left out while many
# sets are added; so the table is laid out anew.
_VERSION_5 = (
    """
    CREATE TABLE sets_now (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
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
      ordered_at TEXT NOT NULL,
      note TEXT NOT NULL DEFAULT '',
      edited_at_utc TEXT,
      original TEXT,
      checksum INTEGER NOT NULL DEFAULT 0
    )
    """,
    "INSERT INTO sets_now SELECT * FROM sets ORDER BY number",
    "DROP TABLE sets",
    "ALTER TABLE sets_now RENAME TO sets",
    "CREATE UNIQUE INDEX sets_by_id ON sets (id)",
    *_VERSION_1[1:],
    *_VERSION_3[3:],
)

# What a set was part of. Rows that are there say nothing of it, and their checksums stay right: see rows.py.
_VERSION_6 = (
    "ALTER TABLE sets ADD COLUMN variant TEXT",
    "ALTER TABLE sets ADD COLUMN load TEXT",
    "ALTER TABLE sets ADD COLUMN felt TEXT",
    "ALTER TABLE sets ADD COLUMN round INTEGER",
    "ALTER TABLE sets ADD COLUMN rounds INTEGER",
    "ALTER TABLE sets ADD COLUMN occurrence INTEGER",
    "ALTER TABLE sets ADD COLUMN occurrences INTEGER",
    "ALTER TABLE sets ADD COLUMN exercises_planned INTEGER",
    "ALTER TABLE sets ADD COLUMN sets_prescribed INTEGER",
    "ALTER TABLE sets ADD COLUMN sides_in_set INTEGER",
    "ALTER TABLE sets ADD COLUMN duration_seconds REAL",
    "ALTER TABLE sets ADD COLUMN name TEXT",
)

# What the check-in asks beside pain: see docs/decisions/what-the-check-in-keeps.md. As for version 6, checksums stay.
_VERSION_7 = (
    "ALTER TABLE sessions ADD COLUMN lowest_before TEXT",
    "ALTER TABLE sessions ADD COLUMN lowest_after TEXT",
    "ALTER TABLE sessions ADD COLUMN new_symptoms TEXT",
    "ALTER TABLE sessions ADD COLUMN next_day TEXT",
    "ALTER TABLE sessions ADD COLUMN bad_day TEXT",
)

_WITH_SESSIONS, _WITH_EDITS = 2, 3
STEPS = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4, _VERSION_5, _VERSION_6, _VERSION_7)
VERSION = len(STEPS)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database up to VERSION, one transaction a step; every connection that writes comes by here."""
    teach(connection)
    for version, statements in enumerate(STEPS, start=1):
        if version_of(connection) >= version:
            continue
        connection.execute("BEGIN IMMEDIATE")
        try:
            if version_of(connection) < version:  # another program may have been quicker
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {version}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def is_in_shape(connection: sqlite3.Connection) -> bool:
    """Return whether tables, columns and indexes are those of the version that the database says it has."""
    connection.execute("BEGIN")  # another program may bring it up to date meanwhile
    try:
        version, shape = version_of(connection), _shape(connection)
    finally:
        connection.execute("COMMIT")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        teach(model)
        for statement in (statement for step in STEPS[:version] for statement in step):
            model.execute(statement)
        return shape == _shape(model)


def has_blank_text(connection: sqlite3.Connection) -> bool:
    """Whether a note has a NUL, which nobody types: a page it goes on on was blanked, and no checksum tells."""
    version = version_of(connection)
    columns = [("sets", "note"), ("sets", "original")] if version == _WITH_EDITS else []
    columns += [("sessions", "note")] if version in {_WITH_SESSIONS, _WITH_EDITS} else []
    return any(
        connection.execute(f"SELECT 1 FROM {table} WHERE instr(CAST({name} AS BLOB), x'00') LIMIT 1").fetchone()  # noqa: S608
        for table, name in columns
    )


def _shape(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    return set(
        connection.execute(
            """
            SELECT master.type, master.name, coalesce(columns.name, '') FROM sqlite_master AS master
            LEFT JOIN pragma_table_info(master.name) AS columns ON master.type = 'table'
            WHERE master.name NOT LIKE 'sqlite_%'
            """
        ).fetchall()
    )


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version that a database says it has."""
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    return int(found)
