"""A JSON export on its way in: every field is checked before anything is changed, and one fault refuses the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal
from uuid import UUID

import msgspec

from sciatica_timer.core.events import Outcome, Reason
from sciatica_timer.core.exercise import HOLD_SECONDS_POSSIBLE, REPS_POSSIBLE, SETS_POSSIBLE
from sciatica_timer.core.pain import WORST
from sciatica_timer.core.record import ALTERNATING, SetRecord
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
MAX_NOTE_CHARACTERS = 2000
_FIRST_YEAR, _LAST_YEAR = 1970, 9000

_Reps = Annotated[int, msgspec.Meta(ge=0, le=int(REPS_POSSIBLE.high))]
_Sets = Annotated[int, msgspec.Meta(ge=1, le=int(SETS_POSSIBLE.high))]
_Score = Annotated[int, msgspec.Meta(ge=0, le=WORST)]
_Time = Annotated[datetime, msgspec.Meta(tz=True)]

_LONGEST_SECONDS = 7 * 86_400


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    """A JSON object in which every key is known."""


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


class _Session(_Table):
    id: UUID
    programme: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=60)]
    back_before: _Score | None
    leg_before: _Score | None
    back_after: _Score | None
    leg_after: _Score | None
    note: Annotated[str, msgspec.Meta(max_length=MAX_NOTE_CHARACTERS)]


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
        fault = _fault(entry)
        record = _to_record(entry)
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


def _fault(entry: _Entry) -> str:  # noqa: PLR0911  one rule a line
    """Tell what does not fit together within one set, or nothing."""
    both = entry.side == ALTERNATING
    if both != (entry.left_done is not None) or both != (entry.right_done is not None):
        return "left_done, right_done: expected numbers for alternating sides, and null otherwise"
    if both and entry.reps_done != min(entry.left_done or 0, entry.right_done or 0):
        return "reps_done: expected the lesser of left_done and right_done"
    if max(entry.reps_done, entry.left_done or 0, entry.right_done or 0) > entry.reps_planned:
        return f"reps_done: found more than the {entry.reps_planned} that were planned"
    if entry.set > entry.sets_planned:
        return f"set: found {entry.set}, expected {entry.sets_planned} at most"
    if any(not _FIRST_YEAR <= time.year <= _LAST_YEAR for time in (entry.started_at, entry.ended_at)):
        return f"started_at, ended_at: expected a year from {_FIRST_YEAR} to {_LAST_YEAR}"
    if entry.local_date != entry.started_at.date().isoformat():
        return "local_date: expected the date of started_at"
    if (entry.outcome is Outcome.COMPLETED) != (entry.reason is Reason.NONE):
        return "reason: expected nothing for a completed set, and a reason otherwise"
    if (entry.outcome is Outcome.STOPPED_FOR_PAIN) != (entry.reason is Reason.PAIN):
        return "reason: expected pain for a set stopped for pain, and only there"
    return ""


def _to_record(entry: _Entry) -> SetRecord:
    values = msgspec.structs.asdict(entry)
    del values["local_date"]
    values["set_number"] = values.pop("set")
    return SetRecord(**{**values, "id": str(entry.id), "session_id": str(entry.session_id)})
