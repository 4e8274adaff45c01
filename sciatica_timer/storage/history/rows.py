"""Sets and notes of sessions as database rows, and back: times in UTC, the local offset and date beside them.

The checksum of a row tells a byte that changed on the disk from what the app wrote. It is the CRC-32 of its values
as one MessagePack array, spelled as short as can be: for a set the values of COLUMNS, for a session those of NOTE_KEYS,
in their order. A set that says nothing in PART_KEYS, or a session in ASKED_KEYS, as those of the versions before them,
is summed up without these.
Of a set the place in the order (`ordered_at`, `number`) is not in it, because that may change without
the set; what belongs to SQLite's REAL is always spelled as a float.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from zlib import crc32

import msgspec
from msgspec.structs import asdict

from sciatica_timer.core.history.record import Felt, Original, SetRecord
from sciatica_timer.core.pain import BadDay, Lowest, NextDay, PainNote, SessionNote, Symptom
from sciatica_timer.core.session.events import Outcome, Reason

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from enum import Enum


_ANY_NUMBER = -1
_encode = msgspec.msgpack.Encoder().encode


def row_sum(values: tuple[Any, ...]) -> int:
    """Sum up the values of a row as SQLite gives them; raises TypeError for a value that no row has."""
    before = _LATER_FROM.get(len(values))
    return crc32(_encode(values[:before] if _ONLY_NONE.issuperset(values[before:]) else values))


def teach(connection: sqlite3.Connection) -> None:
    """Register the function `row_sum` with a connection, for statements that merge two rows."""
    connection.create_function("row_sum", _ANY_NUMBER, _sum_of, deterministic=True)


def _sum_of(*values: object) -> int:
    return row_sum(values)


# What a set was part of, in the order of the columns and of exports.
PART_KEYS = (
    "variant",
    "load",
    "felt",
    "round",
    "rounds",
    "occurrence",
    "occurrences",
    "exercises_planned",
    "sets_prescribed",
    "sides_in_set",
    "duration_seconds",
    "name",
)
COLUMNS = (
    "id",
    "session_id",
    "exercise",
    "set_number",
    "sets_planned",
    "side",
    "reps_planned",
    "reps_done",
    "left_done",
    "right_done",
    "hold_seconds",
    "active_seconds",
    "started_at_utc",
    "started_offset_seconds",
    "ended_at_utc",
    "ended_offset_seconds",
    "local_date",
    "outcome",
    "reason",
    "note",
    "edited_at_utc",
    "original",
    *PART_KEYS,
)
PAIN_KEYS = ("back_before", "leg_before", "back_after", "leg_after")
# What the check-in asks beside pain, in the order of the columns and of exports.
ASKED_KEYS = ("lowest_before", "lowest_after", "new_symptoms", "next_day", "bad_day")
NOTE_KEYS = ("id", "programme", *PAIN_KEYS, "note", *ASKED_KEYS)
# Where what came with a later version begins, by the number of values.
_LATER_FROM = {len(keys): len(keys) - len(later) for keys, later in ((COLUMNS, PART_KEYS), (NOTE_KEYS, ASKED_KEYS))}
_ONLY_NONE = frozenset({None})
REALS = ("hold_seconds", "active_seconds", "duration_seconds")
_SAME = tuple(name for name in COLUMNS if hasattr(SetRecord, name))
_NONE = timedelta()


def to_row(record: SetRecord) -> dict[str, Any]:
    """Lay a record out as columns, its checksum beside them."""
    row = {name: getattr(record, name) for name in _SAME}
    for name, time in (("started", record.started_at), ("ended", record.ended_at)):
        row[f"{name}_at_utc"] = utc_text(time)
        row[f"{name}_offset_seconds"] = _offset_seconds(time)
    row["edited_at_utc"] = None if record.edited_at is None else utc_text(record.edited_at)
    row["original"] = None if record.original is None else spell_original(record.original)
    row["outcome"], row["reason"] = record.outcome.value, record.reason.value
    row["felt"] = None if record.felt is None else record.felt.value
    for name in REALS:  # SQLite would make floats of them, and the checksum is of these
        row[name] = None if row[name] is None else float(row[name])
    return {**row, "checksum": row_sum(tuple(row[name] for name in COLUMNS))}


def to_record(row: tuple[Any, ...]) -> SetRecord:
    """Build a record from the values of COLUMNS; raises ValueError for what no version of the app writes."""
    values = dict(zip(COLUMNS, row, strict=True))
    del values["local_date"]
    for name in ("started", "ended"):
        offset = timezone(timedelta(seconds=values.pop(f"{name}_offset_seconds")))
        values[f"{name}_at"] = instant_of(values.pop(f"{name}_at_utc")).astimezone(offset)
    edited_at, original = values.pop("edited_at_utc"), values.pop("original")
    values["edited_at"] = None if edited_at is None else instant_of(edited_at)
    values["original"] = None if original is None else _read(original)
    values["outcome"], values["reason"] = Outcome(values["outcome"]), Reason(values["reason"])
    values["felt"] = None if values["felt"] is None else Felt(values["felt"])
    return SetRecord(**values)


def is_readable(row: tuple[Any, ...]) -> bool:
    """Whether `to_record` builds a record from these values of COLUMNS."""
    try:
        to_record(row)
    except (ValueError, TypeError, OverflowError, AttributeError):
        return False
    return True


def original_row(original: Original) -> dict[str, Any]:
    """Lay out what a set was at first, as it stands in the file and in exports."""
    return {**asdict(original), "outcome": original.outcome.value, "reason": original.reason.value}


def spell_original(original: Original) -> str:
    """Spell what a set was at first as it stands in the file."""
    return msgspec.json.encode(original_row(original)).decode()


def _read(text: str) -> Original:
    try:
        values = msgspec.json.decode(text, type=dict[str, Any])
        return Original(**{**values, "outcome": Outcome(values["outcome"]), "reason": Reason(values["reason"])})
    except (KeyError, RecursionError, msgspec.MsgspecError) as error:
        raise ValueError("what it was at first cannot be read") from error


def instant_of(text: str) -> datetime:
    """Return the moment that `utc_text` spelled."""
    return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=timezone.utc)


def _offset_seconds(time: datetime) -> int:
    offset = time.utcoffset() or _NONE
    return 86_400 * offset.days + offset.seconds


def utc_text(time: datetime) -> str:
    """Spell an instant so that texts sort as the instants do."""
    return (time.replace(tzinfo=None) - (time.utcoffset() or _NONE)).isoformat(timespec="microseconds") + "Z"


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
        "lowest_before": _value(note.before.lowest),
        "lowest_after": _value(note.after.lowest),
        "new_symptoms": None if note.symptoms is None else spell_symptoms(note.symptoms),
        "next_day": _value(note.next_day),
        "bad_day": _value(note.bad_day),
    }


def _value(one: Enum | None) -> str | None:
    return None if one is None else str(one.value)


def spell_symptoms(symptoms: Collection[Symptom]) -> str:
    """Spell symptoms in an order of their own, with commas between; nothing new is an empty text."""
    return ",".join(one.value for one in Symptom if one in symptoms)


def read_symptoms(text: str) -> frozenset[Symptom]:
    """Read symptoms as they stand in the file; raises ValueError for what no version of the app writes."""
    found = frozenset(Symptom(one) for one in text.split(",") if text)
    if spell_symptoms(found) != text:
        raise ValueError(f"symptoms in another order: {text[:60]!r}")
    return found


def to_note(values: tuple[Any, ...]) -> SessionNote:
    """Build a session's note from the values of NOTE_KEYS; raises ValueError for what no version of the app writes."""
    identity, programme, back_before, leg_before, back_after, leg_after, words, *asked = values
    lowest_before, lowest_after, symptoms, next_day, bad_day = asked
    return SessionNote(
        identity,
        programme,
        PainNote(back_before, leg_before, None if lowest_before is None else Lowest(lowest_before)),
        PainNote(back_after, leg_after, None if lowest_after is None else Lowest(lowest_after)),
        words,
        None if symptoms is None else read_symptoms(symptoms),
        None if next_day is None else NextDay(next_day),
        None if bad_day is None else BadDay(bad_day),
    )
