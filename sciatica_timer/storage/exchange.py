"""The history in files for other programs: JSON holds everything and comes back in, CSV is for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from sciatica_timer.storage.atomic_file import write_atomically
from sciatica_timer.storage.entries import ENTRY_KEYS, to_entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sciatica_timer.core.record import SetRecord

FORMAT = "sciatica-timer-history"
FORMAT_VERSION = 1
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def export_json(path: Path, records: Iterable[SetRecord]) -> None:
    """Write all fields of the records as one JSON object; raises FileProblem."""
    write_atomically(path, json_chunks(records))


def export_csv(path: Path, records: Iterable[SetRecord]) -> None:
    """Write the records as CSV; raises FileProblem."""
    write_atomically(path, csv_chunks(records))


def json_chunks(records: Iterable[SetRecord]) -> Iterator[bytes]:
    """Spell the JSON export, one set a line."""
    head = {"format": FORMAT, "version": FORMAT_VERSION}
    yield (json.dumps(head)[:-1] + ', "sets": [').encode()
    separator = "\n"
    for record in records:
        yield (separator + entry_json(record)).encode()
        separator = ",\n"
    yield b"\n]}\n"


def entry_json(record: SetRecord) -> str:
    """Spell one record on one line."""
    return json.dumps(to_entry(record), ensure_ascii=False)


def csv_chunks(records: Iterable[SetRecord]) -> Iterator[bytes]:
    """Spell the CSV export: RFC 4180, UTF-8, a header line."""
    yield _csv_line(ENTRY_KEYS)
    for record in records:
        yield _csv_line(_defuse(value) for value in to_entry(record).values())


def _csv_line(values: Iterable[Any]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(values)
    return line.getvalue().encode()


def _defuse(value: object) -> object:
    """Keep a spreadsheet from taking a text for a formula: https://owasp.org/www-community/attacks/CSV_Injection."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_SIGNS) else value
