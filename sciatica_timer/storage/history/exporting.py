"""The history in files for other programs: JSON holds everything and comes back in, CSV is for spreadsheets.

A line of the CSV is a set. The pain of its session, which is thus repeated for each of the session's sets, comes after
what the set was, then the person's words about it, and what it was before it was edited.
"""

from __future__ import annotations

import csv
import io
import json
from codecs import BOM_UTF8
from itertools import chain
from typing import TYPE_CHECKING, Any
from unicodedata import category, normalize

import msgspec

from sciatica_timer.core.history.record import Original
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.history.entries import ENTRY_KEYS, to_entry
from sciatica_timer.storage.history.session_rows import PAIN_KEYS, to_note_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.storage.history.database import History

FORMAT = "sciatica-timer-history"
FORMAT_VERSION = 1
# The export is JSON of one set or session a line, by which the way back in can go, too.
HEAD = f'{{"format":"{FORMAT}","version":{FORMAT_VERSION},"sets":[\n'.encode()
BETWEEN, END = b'],"sessions":[\n', b"]}\n"
_CSV_LAST_KEYS = ("note", "edited_at")
_CSV_KEYS = tuple(key for key in ENTRY_KEYS if key not in {*_CSV_LAST_KEYS, "original"})
CSV_HEADER = (*_CSV_KEYS, *PAIN_KEYS, *_CSV_LAST_KEYS, *(f"original_{key}" for key in Original.__struct_fields__))
_FORMULA_SIGNS = frozenset("=+-@")
_UNSEEN = frozenset(("Cc", "Cf", "Zs", "Zl", "Zp"))  # categories of Unicode that a spreadsheet may pass over


def export_json(path: Path, records: Iterable[SetRecord], notes: Iterable[SessionNote] = ()) -> None:
    """Write all fields of the records and of the sessions' notes as one JSON object; raises FileProblem."""
    write_atomically(path, json_chunks(records, notes))


def export_history(path: Path, history: History) -> None:
    """Write all of a history, as CSV under a name in .csv and as JSON under any other.

    Raises FileProblem, and HistoryProblem where the history cannot be read.
    """
    if path.suffix.lower() == ".csv":
        export_csv(path, history.each(), history.sessions())
    else:
        write_atomically(path, _laid_out(history.spelled(), history.spelled_sessions()))


def export_csv(path: Path, records: Iterable[SetRecord], notes: Iterable[SessionNote] = ()) -> None:
    """Write the records as CSV, the pain of their sessions at the end of the lines; raises FileProblem.

    The file begins with a byte order mark: a spreadsheet that is given it by a double click garbles umlauts without.
    """
    write_atomically(path, chain([BOM_UTF8], csv_chunks(records, notes)))


def json_chunks(records: Iterable[SetRecord], notes: Iterable[SessionNote] = ()) -> Iterator[bytes]:
    """Spell the JSON export, one set or session a line."""
    sets = ([msgspec.json.encode(to_entry(record))] for record in records)
    return _laid_out(sets, ([msgspec.json.encode(to_note_row(note))] for note in notes))


def _laid_out(sets: Iterable[list[bytes]], sessions: Iterable[list[bytes]]) -> Iterator[bytes]:
    yield HEAD
    yield from _lines(sets)
    yield BETWEEN
    yield from _lines(sessions)
    yield END


def _lines(spelled: Iterable[list[bytes]]) -> Iterator[bytes]:
    separator = b""
    for lines in spelled:
        if lines:
            yield separator + b",\n".join(lines)
            separator = b",\n"
    if separator:
        yield b"\n"


def entry_json(record: SetRecord) -> str:
    """Spell one record on one line."""
    return json.dumps(to_entry(record), ensure_ascii=False)


def csv_chunks(records: Iterable[SetRecord], notes: Iterable[SessionNote] = ()) -> Iterator[bytes]:
    """Spell the CSV export: RFC 4180, UTF-8, a header line; the mark before it belongs to files alone."""
    rows = {note.session_id: to_note_row(note) for note in notes}
    yield _csv_line(CSV_HEADER)
    for record in records:
        entry, pain = to_entry(record), rows.get(record.session_id, {})
        first, last = [entry[key] for key in _CSV_KEYS], [entry[key] for key in _CSV_LAST_KEYS]
        original = entry["original"] or {}
        at_first = (original.get(key) for key in Original.__struct_fields__)
        yield _csv_line(map(_defuse, (*first, *(pain.get(key) for key in PAIN_KEYS), *last, *at_first)))


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
