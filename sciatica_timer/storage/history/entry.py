"""A set and a session's note as outside programs see them: their public keys, and what is checked on the way in."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec

from sciatica_timer.core.history.edits import MAX_NOTE_CHARACTERS, Fault, fault_of, with_values
from sciatica_timer.core.history.record import Felt, Original, SetRecord
from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    plain_number,
)
from sciatica_timer.core.library.exercise import LONGEST_LOAD
from sciatica_timer.core.library.programme import LONGEST_ID, LONGEST_NAME, ROUNDS_POSSIBLE
from sciatica_timer.core.pain import WORST, BadDay, Lowest, NextDay, PainNote, SessionNote, Symptom
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.patterns import ID_OR_NOTHING_PATTERN, ID_PATTERN
from sciatica_timer.storage.history.rows import NOTE_KEYS, PART_KEYS, original_row, to_note_row

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
    *PART_KEYS,
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
    entry["felt"] = None if record.felt is None else record.felt.value
    entry["duration_seconds"] = plain_number(record.duration_seconds)
    entry["original"] = None if record.original is None else original_row(record.original)
    return {key: entry[key] for key in ENTRY_KEYS}


def to_session_entry(note: SessionNote) -> dict[str, Any]:
    """Lay the note of a session out under its public keys."""
    return session_entry(tuple(to_note_row(note).values()))


def session_entry(values: tuple[Any, ...]) -> dict[str, Any]:
    """Lay the values of NOTE_KEYS out as an export has them."""
    entry = dict(zip(NOTE_KEYS, values, strict=True))
    symptoms = entry["new_symptoms"]
    entry["new_symptoms"] = symptoms.split(",") if symptoms else None if symptoms is None else []
    return entry


def _spell(time: datetime) -> str:
    return time.isoformat(timespec="microseconds" if time.microsecond else "seconds")


_FIRST_YEAR, _LAST_YEAR = 1970, 9000
_MOST_OCCURRENCES = 600  # thirty in ten rounds, and as many swapped on the way

_Reps = Annotated[int, msgspec.Meta(ge=0, le=int(REPS_POSSIBLE.high))]
_Sets = Annotated[int, msgspec.Meta(ge=1, le=int(SETS_POSSIBLE.high))]
_Score = Annotated[int, msgspec.Meta(ge=0, le=WORST)]
_Note = Annotated[str, msgspec.Meta(max_length=MAX_NOTE_CHARACTERS)]
_Round = Annotated[int, msgspec.Meta(ge=1, le=int(ROUNDS_POSSIBLE.high))]
_Occurrence = Annotated[int, msgspec.Meta(ge=1, le=_MOST_OCCURRENCES)]
_Duration = Annotated[float, msgspec.Meta(ge=DURATION_SECONDS_POSSIBLE.low, le=DURATION_SECONDS_POSSIBLE.high)]
_Time = Annotated[datetime, msgspec.Meta(tz=True)]

_LONGEST_SECONDS = 7 * 86_400


class Table(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A JSON object in which every key is known."""


class _OriginalIn(Table):
    reps_done: _Reps
    left_done: _Reps | None
    right_done: _Reps | None
    outcome: Outcome
    reason: Reason
    note: _Note


class EntryIn(Table):
    id: UUID
    session_id: UUID
    exercise: Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=LONGEST_ID)]
    set_number: _Sets = msgspec.field(name="set")
    sets_planned: _Sets
    side: Literal["both", "left", "right", "alternating"]
    reps_planned: Annotated[int, msgspec.Meta(ge=1, le=int(REPS_POSSIBLE.high))]
    reps_done: _Reps
    left_done: _Reps | None
    right_done: _Reps | None
    hold_seconds: Annotated[float, msgspec.Meta(ge=HOLD_SECONDS_POSSIBLE.low, le=HOLD_SECONDS_POSSIBLE.high)] | None
    active_seconds: Annotated[float, msgspec.Meta(ge=0, le=_LONGEST_SECONDS)]
    started_at: _Time
    ended_at: _Time
    local_date: str
    outcome: Outcome
    reason: Reason
    note: _Note = ""
    edited_at: _Time | None = None
    original: _OriginalIn | None = None
    variant: Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=LONGEST_ID)] | None = None
    load: Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_LOAD)] | None = None
    felt: Felt | None = None
    round: _Round | None = None
    rounds: _Round | None = None
    occurrence: _Occurrence | None = None
    occurrences: _Occurrence | None = None
    exercises_planned: _Occurrence | None = None
    sets_prescribed: _Sets | None = None
    sides_in_set: Literal[1, 2] | None = None
    duration_seconds: _Duration | None = None
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_NAME)] | None = None


class FileEntry(Table):
    """A file of the user's own exercises and programmes: its text, or, where it is none, its bytes in base 64."""

    folder: Literal["exercises", "programmes"]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=255)]
    text: str | None = None
    data: bytes | None = None


class SessionIn(Table):
    id: UUID
    programme: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=60)]
    back_before: _Score | None
    leg_before: _Score | None
    back_after: _Score | None
    leg_after: _Score | None
    note: _Note
    lowest_before: Lowest | None = None
    lowest_after: Lowest | None = None
    new_symptoms: Annotated[list[Symptom], msgspec.Meta(max_length=len(Symptom))] | None = None
    next_day: NextDay | None = None
    bad_day: BadDay | None = None


def to_note(entry: SessionIn) -> SessionNote:
    """Build the note of a session from its public values."""
    return SessionNote(
        str(entry.id),
        entry.programme,
        PainNote(entry.back_before, entry.leg_before, entry.lowest_before),
        PainNote(entry.back_after, entry.leg_after, entry.lowest_after),
        entry.note,
        None if entry.new_symptoms is None else frozenset(entry.new_symptoms),
        entry.next_day,
        entry.bad_day,
    )


def entry_fault(entry: EntryIn) -> str:
    """Return what does not fit together within one set, or nothing."""
    if not (_FIRST_YEAR <= entry.started_at.year <= _LAST_YEAR and _FIRST_YEAR <= entry.ended_at.year <= _LAST_YEAR):
        return tr("{0}: expected a year from {1} to {2}").format("started_at, ended_at", _FIRST_YEAR, _LAST_YEAR)
    if entry.local_date != entry.started_at.date().isoformat():
        return tr("local_date: expected the date of started_at")
    fault = fault_of(entry)
    if fault is not None:
        return _in_words(fault, entry)
    if (entry.round or 1) > (entry.rounds or entry.round or 1):
        return tr("round: found {0}, expected {1} at most").format(entry.round, entry.rounds)
    return "" if entry.original is None and entry.edited_at is None else _original_fault(entry)


def _original_fault(entry: EntryIn) -> str:
    if entry.original is None:
        return tr("edited_at: expected null where there is no original")
    if entry.edited_at is None:
        return tr("edited_at: expected a time where there is an original")
    if not _FIRST_YEAR <= entry.edited_at.year <= _LAST_YEAR:
        return tr("{0}: expected a year from {1} to {2}").format("edited_at", _FIRST_YEAR, _LAST_YEAR)
    fault = fault_of(with_values(to_record(entry), _to_original(entry.original)))
    return "" if fault is None else f"original.{_in_words(fault, entry)}"


def _in_words(fault: Fault, entry: EntryIn) -> str:
    number = entry.sets_planned if fault is Fault.SET_NUMBER else entry.reps_planned
    words = {
        Fault.SIDES: tr("left_done, right_done: expected numbers for alternating sides, and null otherwise"),
        Fault.LESSER: tr("reps_done: expected the lesser of left_done and right_done"),
        Fault.REPS: tr("reps_done: found more than the {0} that were planned"),
        Fault.SET_NUMBER: tr("set: found {1}, expected {0} at most"),
        Fault.REASON: tr("reason: expected nothing for a completed set, and a reason otherwise"),
        Fault.PAIN: tr("reason: expected pain for a set stopped for pain, and only there"),
    }
    return words[fault].format(number, entry.set_number)


def to_record(entry: EntryIn) -> SetRecord:
    values = msgspec.structs.asdict(entry)
    del values["local_date"]
    original = None if entry.original is None else _to_original(entry.original)
    return SetRecord(**{**values, "id": str(entry.id), "session_id": str(entry.session_id), "original": original})


def _to_original(original: _OriginalIn) -> Original:
    return Original(*msgspec.structs.astuple(original))
