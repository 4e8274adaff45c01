"""The history in files for other programs: JSON holds everything and comes back in, CSV is for spreadsheets.

A line of the CSV is a set. The pain of its session, which is thus repeated for each of the session's sets, comes after
what the set was, then the person's words about it, and what it was before it was edited; columns of later versions
stand at the end. The last one, `whole_sets`, is 1 on the line that completes a set with all of its sides: its sum is
the number of sets that the window shows.
"""

from __future__ import annotations

import csv
import io
import json
from codecs import BOM_UTF8
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from functools import lru_cache, partial
from itertools import chain
from typing import TYPE_CHECKING, Any
from unicodedata import category, normalize

import msgspec

from sciatica_timer.core.history.query import WholeSets
from sciatica_timer.core.history.record import Felt, Original
from sciatica_timer.core.library.dose import plain_number
from sciatica_timer.core.problem import Exported, Problem
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import HistoryProblem, StorageProblem
from sciatica_timer.storage.files.own_content import read_own
from sciatica_timer.storage.files.own_place import require_elsewhere
from sciatica_timer.storage.history.entry import ENTRY_KEYS, session_entry, to_entry, to_session_entry
from sciatica_timer.storage.history.rows import ASKED_KEYS, COLUMNS, NOTE_KEYS, PAIN_KEYS, PART_KEYS, to_note_row

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.storage.files.journal import Change
    from sciatica_timer.storage.history.database import History
    from sciatica_timer.storage.history.pending import PendingWrites


FORMAT = "sciatica-timer-history"
FORMAT_VERSION = 1
# The export is JSON of one set or session a line.
HEAD = f'{{"format":"{FORMAT}","version":{FORMAT_VERSION},"sets":[\n'.encode()
BETWEEN, FILES, END = b'],"sessions":[\n', b'],"files":[\n', b"]}\n"
_CSV_LAST_KEYS = ("note", "edited_at")
_CSV_KEYS = tuple(key for key in ENTRY_KEYS if key not in {*_CSV_LAST_KEYS, "original", *PART_KEYS})
CSV_HEADER = (
    *_CSV_KEYS,
    *PAIN_KEYS,
    *_CSV_LAST_KEYS,
    *(f"original_{key}" for key in Original.__struct_fields__),
    *PART_KEYS,
    *ASKED_KEYS,
    "whole_sets",
)
_FORMULA_SIGNS = frozenset("=+-@")
_UNSEEN = frozenset(("Cc", "Cf", "Zs", "Zl", "Zp"))  # categories of Unicode that a spreadsheet may pass over


CHUNK = 1000
_BEFORE = ", ".join(COLUMNS[: COLUMNS.index("active_seconds")])
_SET_ROWS = f"""
    SELECT {_BEFORE}, round(active_seconds, 3), started_at_utc, ended_at_utc, local_date, outcome, reason, note,
      edited_at_utc, original, {", ".join(PART_KEYS)}, started_offset_seconds, ended_offset_seconds, ordered_at, number
    FROM sets WHERE (ordered_at, number) > (?, ?) ORDER BY ordered_at, number LIMIT {CHUNK}
"""  # noqa: S608  names of our own
_SESSION_ROWS = f"SELECT rowid, {', '.join(NOTE_KEYS)} FROM sessions WHERE rowid > ? ORDER BY rowid LIMIT {CHUNK}"  # noqa: S608
_OUTCOMES, _REASONS = ({one.value for one in kind} for kind in (Outcome, Reason))
_FELT_KNOWN = {None, *(one.value for one in Felt)}
_encode = msgspec.json.Encoder().encode
_VALUES = len(ENTRY_KEYS)
_HOLD, _ACTIVE, _DURATION, _BEGAN, _ENDED, _OUTCOME, _REASON, _FELT = map(
    ENTRY_KEYS.index,
    ("hold_seconds", "active_seconds", "duration_seconds", "started_at", "ended_at", "outcome", "reason", "felt"),
)
_EDITED, _ORIGINAL = map(ENTRY_KEYS.index, ("edited_at", "original"))
_plain = lru_cache(maxsize=4096)(plain_number)


def export_json(
    path: Path, records: Iterable[SetRecord], notes: Iterable[SessionNote] = (), own: Path | None = None
) -> None:
    """Write all fields of the records and of the sessions' notes as one JSON object; raises FileProblem.

    `own` is the data folder whose exercises, programmes and pictures go with them.
    """
    write_atomically(path, json_chunks(records, notes, own))


def export_history(path: Path, history: History, own: Path | None = None) -> None:
    """Write all of a history, as CSV under a name in .csv and as JSON under any other, that with what is in `own`.

    Raises FileProblem, and HistoryProblem where the history cannot be read.
    """
    if path.suffix.lower() == ".csv":
        export_csv(path, history.each(), history.sessions())
    else:
        write_atomically(path, _laid_out(history.spelled(), history.spelled_sessions(), own))


def export_csv(path: Path, records: Iterable[SetRecord], notes: Iterable[SessionNote] = ()) -> None:
    """Write the records as CSV, the pain of their sessions at the end of the lines; raises FileProblem.

    The file begins with a byte order mark: a spreadsheet that is given it by a double click garbles umlauts without.
    """
    write_atomically(path, chain([BOM_UTF8], csv_chunks(records, notes)))


def json_chunks(
    records: Iterable[SetRecord], notes: Iterable[SessionNote] = (), own: Path | None = None
) -> Iterator[bytes]:
    """Spell the JSON export, one set, session or file of the user's own a line."""
    sets = ([msgspec.json.encode(to_entry(record))] for record in records)
    return _laid_out(sets, ([msgspec.json.encode(to_session_entry(note))] for note in notes), own)


def _laid_out(sets: Iterable[list[bytes]], sessions: Iterable[list[bytes]], own: Path | None = None) -> Iterator[bytes]:
    yield HEAD
    yield from _lines(sets)
    yield BETWEEN
    yield from _lines(sessions)
    files = iter(()) if own is None else _lines([_spelled_file(one)] for one in read_own(own))
    first = next(files, b"")
    if first:
        yield FILES + first
        yield from files
    yield END


def _spelled_file(one: Change) -> bytes:
    """Spell a file of the user's own: as text, which outside programs can read, or else as it is, in base 64."""
    content, key = one.content or b"", "data"
    value: str | bytes = content
    with suppress(UnicodeDecodeError):
        key, value = "text", content.decode()
    return msgspec.json.encode({"folder": one.folder, "name": one.name, key: value})


def _lines(spelled: Iterable[list[bytes]]) -> Iterator[bytes]:
    separator = b""
    for lines in spelled:
        if lines:
            yield separator + b",\n".join(lines)
            separator = b",\n"
    if separator:
        yield b"\n"


def entry_json(record: SetRecord, note: SessionNote) -> str:
    """Spell one record on one line, and what the check-ins of its session were answered."""
    session = to_session_entry(note)
    return json.dumps(
        {**to_entry(record), **{key: session[key] for key in (*PAIN_KEYS, *ASKED_KEYS)}}, ensure_ascii=False
    )


def csv_chunks(records: Iterable[SetRecord], notes: Iterable[SessionNote] = ()) -> Iterator[bytes]:
    """Spell the CSV export: RFC 4180, UTF-8, a header line; the mark before it belongs to files alone."""
    rows = {note.session_id: to_note_row(note) for note in notes}
    yield _csv_line(CSV_HEADER)
    counted = WholeSets()
    for record in records:
        entry, pain = to_entry(record), rows.get(record.session_id, {})
        first, last = [entry[key] for key in _CSV_KEYS], [entry[key] for key in _CSV_LAST_KEYS]
        original = entry["original"] or {}
        at_first = (original.get(key) for key in Original.__struct_fields__)
        parts = (entry[key] for key in PART_KEYS)
        whole = counted.completed_by(record)
        scores, asked = ([pain.get(key) for key in keys] for keys in (PAIN_KEYS, ASKED_KEYS))
        yield _csv_line(map(_defuse, (*first, *scores, *last, *at_first, *parts, *asked, whole)))


def _csv_line(values: Iterable[Any]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(values)
    return line.getvalue().encode()


def _defuse(value: object) -> object:
    """Keep a spreadsheet from taking a text for a formula: https://owasp.org/www-community/attacks/CSV_Injection."""
    if not isinstance(value, str) or value[:1].isalnum():
        return value
    first = next((one for one in value if category(one) not in _UNSEEN), "")
    is_broken = value[:1] in {"\t", "\r", "\n"}
    return f"'{value}" if is_broken or normalize("NFKC", first) in _FORMULA_SIGNS else value  # a full-width one, too


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
    variant: str | None
    load: str | None
    felt: str | None
    round: int | None
    rounds: int | None
    occurrence: int | None
    occurrences: int | None
    exercises_planned: int | None
    sets_prescribed: int | None
    sides_in_set: int | None
    duration_seconds: float | None
    name: str | None


def sets_after(connection: sqlite3.Connection, after: tuple[str, int]) -> tuple[list[bytes], tuple[str, int]]:
    """Spell the next sets, oldest first, and give the place of the last one; none are left when the list is empty."""
    rows = connection.execute(_SET_ROWS, after).fetchall()
    return [_spell(row) for row in rows], rows[-1][-2:] if rows else after


def sessions_after(connection: sqlite3.Connection, after: int) -> tuple[list[bytes], int]:
    """Spell what is known of the next sessions, and give the place of the last one."""
    rows = connection.execute(_SESSION_ROWS, (after,)).fetchall()
    return [_encode(session_entry(row[1:])) for row in rows], rows[-1][0] if rows else after


def _spell(row: tuple[Any, ...]) -> bytes:
    values = list(row[:_VALUES])
    began_offset, ended_offset = row[_VALUES : _VALUES + 2]
    values[_HOLD], values[_ACTIVE], values[_DURATION] = _plain(row[_HOLD]), _plain(row[_ACTIVE]), _plain(row[_DURATION])
    values[_BEGAN], values[_ENDED] = _local(row[_BEGAN], began_offset), _local(row[_ENDED], ended_offset)
    if row[_OUTCOME] not in _OUTCOMES or row[_REASON] not in _REASONS or row[_FELT] not in _FELT_KNOWN:
        raise ValueError(f"{row[_OUTCOME]!r}, {row[_REASON]!r}, {row[_FELT]!r}")
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


def export(path: Path, folder: Path, opened: Callable[[], History], waiting: PendingWrites) -> Exported | Problem:
    """Write all there is to a .csv file, or any other name as JSON; return what was written, or why nothing was.

    Nothing is written into the data folder `folder`.
    """
    missing = None
    try:
        require_elsewhere(path, folder)
        if waiting.waiting or waiting.waiting_notes:
            missing = _export_with(path, folder, opened, waiting)
        else:
            export_history(path, opened(), folder)
    except StorageProblem as refused:
        return refused.problem
    return Exported(str(path), missing)


def _export_with(path: Path, folder: Path, opened: Callable[[], History], waiting: PendingWrites) -> Problem | None:
    """Write it with what waits; return why the history is not in it. Raises FileProblem."""
    write = export_csv if path.suffix.lower() == ".csv" else partial(export_json, own=folder)
    sets = {record.id: record for record in waiting.waiting}
    notes = {note.session_id: note for note in waiting.waiting_notes}
    try:
        saved = (record for record in opened().each() if record.id not in sets)
        known = [note for note in opened().sessions() if note.session_id not in notes]
        write(path, chain(saved, sets.values()), [*known, *notes.values()])
    except HistoryProblem as problem:
        write(path, sets.values(), notes.values())
        return problem.problem
    return None
