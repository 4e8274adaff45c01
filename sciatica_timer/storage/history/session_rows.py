"""What is known of a session as a whole, as a database row and as outside programs see it, and back."""

from __future__ import annotations

from typing import Any

from sciatica_timer.core.pain import PainNote, SessionNote

PAIN_KEYS = ("back_before", "leg_before", "back_after", "leg_after")
NOTE_KEYS = ("id", "programme", *PAIN_KEYS, "note")

_NAMES = ", ".join(NOTE_KEYS)
_VALUES = ", ".join(f":{name}" for name in NOTE_KEYS)
_INSERT = f"""
    INSERT INTO sessions ({_NAMES}, checksum) VALUES ({_VALUES}, row_sum({_VALUES}))
    ON CONFLICT (id) DO UPDATE SET
"""  # noqa: S608  names of our own
UPSERT = _INSERT + ", ".join(f"{name} = excluded.{name}" for name in (*NOTE_KEYS, "checksum") if name != "id")
# What stands in the file stays; only what was skipped or left empty is taken over.
_FILLED = {
    name: f"coalesce(sessions.{name}, excluded.{name})"
    if name in PAIN_KEYS
    else f"coalesce(nullif(sessions.{name}, ''), excluded.{name})"
    for name in NOTE_KEYS
}
FILL = (
    _INSERT
    + ", ".join(f"{name} = {value}" for name, value in _FILLED.items() if name != "id")
    + f", checksum = row_sum({', '.join(_FILLED.values())})"
)
DELETE = "DELETE FROM sessions WHERE id = :id"
ONE = f"SELECT {_NAMES} FROM sessions WHERE id = ?"  # noqa: S608
# By the first set, as the history is; a session without any has no time of its own and comes before all others.
ALL = f"""
    SELECT {_NAMES} FROM sessions
    ORDER BY (SELECT min(ordered_at) FROM sets WHERE session_id = sessions.id), sessions.rowid
"""  # noqa: S608


def to_note_row(note: SessionNote) -> dict[str, Any]:
    """Lay a session's note out under NOTE_KEYS."""
    return {
        "id": note.session_id,
        "programme": note.programme,
        "back_before": note.before.back,
        "leg_before": note.before.leg,
        "back_after": note.after.back,
        "leg_after": note.after.leg,
        "note": note.note,
    }


def to_note(values: tuple[Any, ...]) -> SessionNote:
    """Build a session's note from the values of NOTE_KEYS; raises ValueError for what no version of the app writes."""
    identity, programme, back_before, leg_before, back_after, leg_after, words = values
    return SessionNote(identity, programme, PainNote(back_before, leg_before), PainNote(back_after, leg_after), words)
