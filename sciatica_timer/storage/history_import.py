"""A JSON export on its way in: every field is checked before anything is changed, and one fault refuses the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal
from uuid import UUID

import msgspec

from sciatica_timer.core.edits import MAX_NOTE_CHARACTERS, Fault, fault_of, with_values
from sciatica_timer.core.events import Outcome, Reason
from sciatica_timer.core.exercise import HOLD_SECONDS_POSSIBLE, REPS_POSSIBLE, SETS_POSSIBLE
from sciatica_timer.core.pain import WORST
from sciatica_timer.core.record import Original, SetRecord
from sciatica_timer.storage.exchange import FORMAT, FORMAT_VERSION
from sciatica_timer.storage.explain import explain
from sciatica_timer.storage.problems import FileProblem, why
from sciatica_timer.storage.session_rows import to_note
from sciatica_timer.storage.toml_files import ID_OR_NOTHING_PATTERN, ID_PATTERN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sciatica_timer.core.pain import SessionNote

MAX_FILE_BYTES = 256 * 1024 * 1024  # 100,000 sets have about 45 MB
_FIRST_YEAR, _LAST_YEAR = 1970, 9000

_Reps = Annotated[int, msgspec.Meta(ge=0, le=int(REPS_POSSIBLE.high))]
_Sets = Annotated[int, msgspec.Meta(ge=1, le=int(SETS_POSSIBLE.high))]
_Score = Annotated[int, msgspec.Meta(ge=0, le=WORST)]
_Note = Annotated[str, msgspec.Meta(max_length=MAX_NOTE_CHARACTERS)]
_Time = Annotated[datetime, msgspec.Meta(tz=True)]

_LONGEST_SECONDS = 7 * 86_400


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    """A JSON object in which every key is known."""


class _Original(_Table):
    reps_done: _Reps
    left_done: _Reps | None
    right_done: _Reps | None
    outcome: Outcome
    reason: Reason
    note: _Note


class _Entry(_Table):
    id: UUID
    session_id: UUID
    exercise: Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=60)]
    set: _Sets
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
    original: _Original | None = None


class _Session(_Table):
    id: UUID
    programme: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=60)]
    back_before: _Score | None
    leg_before: _Score | None
    back_after: _Score | None
    leg_after: _Score | None
    note: _Note


class _Head(msgspec.Struct):
    format: str
    version: int


class _File(_Table):
    format: Literal["sciatica-timer-history"]
    version: int
    sets: list[_Entry]
    sessions: list[_Session] = []


@dataclass(frozen=True, slots=True)
class Export:
    """What a JSON export holds: its sets, and what is known of sessions as a whole."""

    records: list[SetRecord]
    notes: list[SessionNote]


def read_export(path: Path) -> Export:
    """Read a JSON export, one from before there were notes of sessions too; raises FileProblem with file and place."""
    data = _read(path)
    head = _decode(data, _Head, path)
    if head.format != FORMAT:
        raise FileProblem(f"{path.name}: format: found another kind of file, expected {FORMAT}")
    if head.version != FORMAT_VERSION:
        raise FileProblem(f"{path.name}: version: found {head.version}, expected {FORMAT_VERSION}")
    content = _decode(data, _File, path)
    return Export(_records(content.sets, path), _notes(content.sessions, path))


def _records(entries: Iterable[_Entry], path: Path) -> list[SetRecord]:
    records: dict[str, SetRecord] = {}
    for number, entry in enumerate(entries, start=1):
        record = _to_record(entry)
        fault = _fault(entry, record)
        if records.setdefault(record.id, record) != record:
            fault = "id: found an id that another set of this file has"
        if fault:
            raise FileProblem(f"{path.name}: sets (place {number}).{fault}")
    return list(records.values())


def _notes(sessions: Iterable[_Session], path: Path) -> list[SessionNote]:
    notes: dict[str, SessionNote] = {}
    for number, session in enumerate(sessions, start=1):
        identity, *values = msgspec.structs.astuple(session)
        note = to_note((str(identity), *values))
        if notes.setdefault(note.session_id, note) != note:
            fault = "id: found an id that another session of this file has"
            raise FileProblem(f"{path.name}: sessions (place {number}).{fault}")
    return list(notes.values())


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            found = "a folder" if path.is_dir() else "no such file"
            raise FileProblem(f"{path.name}: found {found}, expected a JSON file")
        with path.open("rb") as stream:
            data = stream.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = why(error) if isinstance(error, OSError) else "it is not a name that a file can have"
        raise FileProblem(f"{path.name}: could not be read ({reason})") from error
    if len(data) > MAX_FILE_BYTES:
        raise FileProblem(f"{path.name}: found more than {MAX_FILE_BYTES // 1024**2} MB, expected a smaller file")
    return data.removeprefix(b"\xef\xbb\xbf")


def _decode(data: bytes, kind: Any, path: Path) -> Any:
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        try:
            raw = msgspec.json.decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raw = None
        raise FileProblem(f"{path.name}: {explain(error, raw, kind)}") from error
    except UnicodeDecodeError as error:
        raise FileProblem(f"{path.name}: found something else, expected text in UTF-8") from error
    except RecursionError as error:
        raise FileProblem(f"{path.name}: found lists nested too deep") from error
    except msgspec.DecodeError as error:
        raise FileProblem(f"{path.name}: not valid JSON ({error})") from error


def _fault(entry: _Entry, record: SetRecord) -> str:
    """Tell what does not fit together within one set, or nothing."""
    if not (_FIRST_YEAR <= entry.started_at.year <= _LAST_YEAR and _FIRST_YEAR <= entry.ended_at.year <= _LAST_YEAR):
        return f"started_at, ended_at: expected a year from {_FIRST_YEAR} to {_LAST_YEAR}"
    if entry.local_date != record.local_date:
        return "local_date: expected the date of started_at"
    fault = fault_of(record)
    return _original_fault(record) if fault is None else _in_words(fault, record)


def _original_fault(record: SetRecord) -> str:
    if record.original is None:
        return "" if record.edited_at is None else "edited_at: expected null where there is no original"
    if record.edited_at is None:
        return "edited_at: expected a time where there is an original"
    if not _FIRST_YEAR <= record.edited_at.year <= _LAST_YEAR:
        return f"edited_at: expected a year from {_FIRST_YEAR} to {_LAST_YEAR}"
    fault = fault_of(with_values(record, record.original))
    return "" if fault is None else f"original.{_in_words(fault, record)}"


def _in_words(fault: Fault, record: SetRecord) -> str:
    number = record.sets_planned if fault is Fault.SET_NUMBER else record.reps_planned
    return _WORDS[fault].format(number, record.set_number)


_WORDS = {
    Fault.SIDES: "left_done, right_done: expected numbers for alternating sides, and null otherwise",
    Fault.LESSER: "reps_done: expected the lesser of left_done and right_done",
    Fault.REPS: "reps_done: found more than the {0} that were planned",
    Fault.SET_NUMBER: "set: found {1}, expected {0} at most",
    Fault.REASON: "reason: expected nothing for a completed set, and a reason otherwise",
    Fault.PAIN: "reason: expected pain for a set stopped for pain, and only there",
}


def _to_record(entry: _Entry) -> SetRecord:
    values = msgspec.structs.asdict(entry)
    del values["local_date"]
    values["set_number"] = values.pop("set")
    original = None if entry.original is None else Original(*msgspec.structs.astuple(entry.original))
    return SetRecord(**{**values, "id": str(entry.id), "session_id": str(entry.session_id), "original": original})
