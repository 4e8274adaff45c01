"""A record as outside programs see it: the keys of `history --json` and of the JSON export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sciatica_timer.core.history.record import SetRecord
from sciatica_timer.storage.history.numbers import plain_number
from sciatica_timer.storage.history.rows import original_row

if TYPE_CHECKING:
    from datetime import datetime

ENTRY_KEYS = (
    "id",
    "session_id",
    "exercise",
    "set",
    "sets_planned",
    "side",
    "reps_planned",
    "reps_done",
    "left_done",
    "right_done",
    "hold_seconds",
    "active_seconds",
    "started_at",
    "ended_at",
    "local_date",
    "outcome",
    "reason",
    "note",
    "edited_at",
    "original",
)
_OWN = frozenset(SetRecord.__struct_fields__)


def to_entry(record: SetRecord) -> dict[str, Any]:
    """Lay a record out under its public keys; times ISO 8601 with the local offset."""
    entry: dict[str, Any] = {key: getattr(record, key) for key in ENTRY_KEYS if key in _OWN}
    entry["set"] = record.set_number
    entry["hold_seconds"] = plain_number(record.hold_seconds)
    entry["active_seconds"] = plain_number(round(record.active_seconds, 3))
    entry["started_at"], entry["ended_at"] = _spell(record.started_at), _spell(record.ended_at)
    entry["local_date"] = record.local_date
    entry["outcome"], entry["reason"] = record.outcome.value, record.reason.value
    entry["edited_at"] = None if record.edited_at is None else _spell(record.edited_at)
    entry["original"] = None if record.original is None else original_row(record.original)
    return {key: entry[key] for key in ENTRY_KEYS}


def _spell(time: datetime) -> str:
    return time.isoformat(timespec="microseconds" if time.microsecond else "seconds")
