"""The history spelled for its JSON export, straight from its rows: to build records of them would take far longer."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec

from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.history.entries import ENTRY_KEYS
from sciatica_timer.storage.history.numbers import plain_number
from sciatica_timer.storage.history.rows import COLUMNS
from sciatica_timer.storage.history.session_rows import NOTE_KEYS

if TYPE_CHECKING:
    import sqlite3

CHUNK = 1000
_BEFORE = ", ".join(COLUMNS[: COLUMNS.index("active_seconds")])
_SETS = f"""
    SELECT {_BEFORE}, round(active_seconds, 3), started_at_utc, ended_at_utc, local_date, outcome, reason, note,
      edited_at_utc, original, started_offset_seconds, ended_offset_seconds, ordered_at, number
    FROM sets WHERE (ordered_at, number) > (?, ?) ORDER BY ordered_at, number LIMIT {CHUNK}
"""  # noqa: S608  names of our own
_SESSIONS = f"SELECT rowid, {', '.join(NOTE_KEYS)} FROM sessions WHERE rowid > ? ORDER BY rowid LIMIT {CHUNK}"  # noqa: S608
_OUTCOMES, _REASONS = ({one.value for one in kind} for kind in (Outcome, Reason))
_encode = msgspec.json.Encoder().encode


class Line(msgspec.Struct):
    """One set under its public keys, in the order of ENTRY_KEYS."""

    id: str
    session_id: str
    exercise: str
    set: int
    sets_planned: int
    side: str
    reps_planned: int
    reps_done: int
    left_done: int | None
    right_done: int | None
    hold_seconds: float | None
    active_seconds: float | None
    started_at: str
    ended_at: str
    local_date: str
    outcome: str
    reason: str
    note: str
    edited_at: str | None
    original: msgspec.Raw | None


_VALUES = len(ENTRY_KEYS)
_HOLD, _ACTIVE, _BEGAN, _ENDED, _OUTCOME, _REASON, _EDITED, _ORIGINAL = map(
    ENTRY_KEYS.index,
    ("hold_seconds", "active_seconds", "started_at", "ended_at", "outcome", "reason", "edited_at", "original"),
)
_plain = lru_cache(maxsize=4096)(plain_number)


def sets_after(connection: sqlite3.Connection, after: tuple[str, int]) -> tuple[list[bytes], tuple[str, int]]:
    """Spell the next sets, oldest first, and give the place of the last one; none are left when the list is empty."""
    rows = connection.execute(_SETS, after).fetchall()
    return [_spell(row) for row in rows], rows[-1][-2:] if rows else after


def sessions_after(connection: sqlite3.Connection, after: int) -> tuple[list[bytes], int]:
    """Spell what is known of the next sessions, and give the place of the last one."""
    rows = connection.execute(_SESSIONS, (after,)).fetchall()
    return [_encode(dict(zip(NOTE_KEYS, row[1:], strict=True))) for row in rows], rows[-1][0] if rows else after


def _spell(row: tuple[Any, ...]) -> bytes:
    values = list(row[:_VALUES])
    began_offset, ended_offset = row[_VALUES : _VALUES + 2]
    values[_HOLD], values[_ACTIVE] = _plain(row[_HOLD]), _plain(row[_ACTIVE])
    values[_BEGAN], values[_ENDED] = _local(row[_BEGAN], began_offset), _local(row[_ENDED], ended_offset)
    if row[_OUTCOME] not in _OUTCOMES or row[_REASON] not in _REASONS:
        raise ValueError(f"{row[_OUTCOME]!r}, {row[_REASON]!r}")
    if row[_ORIGINAL] is not None:
        values[_EDITED], values[_ORIGINAL] = _local(row[_EDITED], 0), msgspec.Raw(row[_ORIGINAL].encode())
    return _encode(Line(*values))


def _local(utc: str, offset_seconds: int) -> str:
    shift, suffix = _zone(offset_seconds)
    return (datetime.fromisoformat(utc[:-1]) + shift).isoformat() + suffix


@lru_cache(maxsize=256)
def _zone(offset_seconds: int) -> tuple[timedelta, str]:
    shift = timedelta(seconds=offset_seconds)
    return shift, datetime(2000, 1, 1, tzinfo=timezone(shift)).isoformat()[19:]
