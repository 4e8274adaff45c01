"""A row that was read from a damaged file: whether it is as the app wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec

from sciatica_timer.core.value import Value
from sciatica_timer.storage.history.entry import EntryIn, SessionIn, entry_fault, session_entry, to_entry
from sciatica_timer.storage.history.rows import (
    ASKED_KEYS,
    COLUMNS,
    NOTE_KEYS,
    PART_KEYS,
    REALS,
    row_sum,
    to_note,
    to_record,
    to_row,
)

if TYPE_CHECKING:
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.storage.history.recovery.sqlite_records import Values

# Columns as they lie in the file: the versions added theirs at the end, and a row may be older than its table.
_ORDERED_AT = 20
_OLDEST, _WITH_EDITS, _WITH_SUM, _WITH_PARTS = 21, 24, 25, 25 + len(PART_KEYS)
_PARTS_MISSING = (None,) * len(PART_KEYS)
_EDITS_MISSING = ("", None, None)
_NOTE_SUM = len(NOTE_KEYS) - len(ASKED_KEYS)
_NOTE_LENGTHS = {_NOTE_SUM, _NOTE_SUM + 1, len(NOTE_KEYS) + 1}
_ASKED_MISSING = (None,) * len(ASKED_KEYS)
_REALS = [COLUMNS.index(name) for name in REALS]
_STARTED, _EDITED = COLUMNS.index("started_at_utc"), COLUMNS.index("edited_at_utc")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_LAST_NUMBER = 1 << 53


class SetRow(Value):
    """A sound set: the values of COLUMNS, and where it stood."""

    values: Values
    ordered_at: str
    number: int | None

    @property
    def edited_at(self) -> str:
        """When it was edited, so that texts sort as the instants do; nothing for a set that was not."""
        return self.values[_EDITED] or ""


def set_row(number: int, raw: Values) -> SetRow | None:
    """Read a row of the table `sets` as it lies in the file; None unless it is sound."""
    if len(raw) not in {_OLDEST, _WITH_EDITS, _WITH_SUM, _WITH_PARTS} or raw[0] is not None:
        return None
    edits, parts = raw[_OLDEST:_WITH_EDITS] or _EDITS_MISSING, raw[_WITH_SUM:] or _PARTS_MISSING
    values = [*raw[1:_ORDERED_AT], *edits, *parts]
    for place in _REALS:  # SQLite keeps a whole one as an integer
        if isinstance(values[place], int):
            values[place] = float(values[place])
    if not is_sound_set(tuple(values), raw[_WITH_EDITS] if len(raw) > _WITH_EDITS else None):
        return None
    place = raw[_ORDERED_AT]
    fits = isinstance(place, str) and _TIME.fullmatch(place) and place >= values[_STARTED]
    return SetRow(tuple(values), place if fits else values[_STARTED], number if 0 < number < _LAST_NUMBER else None)


def is_sound_set(values: Values, checksum: object) -> bool:
    """Return whether the values of COLUMNS are what was written; without a checksum (None) by an import's rules."""
    try:
        if checksum is not None and row_sum(values) != checksum:
            return False
        record = to_record(values)
        if checksum is not None:
            return True
        return _is_plausible(to_entry(record)) and _again(record) == values and not _has_zeros(values)
    except (ValueError, TypeError, OverflowError, AttributeError):
        return False


def _has_zeros(values: Values) -> bool:
    """Whether a text has a NUL, which nobody types: a page it goes on on was blanked."""
    return any(isinstance(value, str) and "\0" in value for value in values)


def _again(record: SetRecord) -> Values:
    row = to_row(record)
    return tuple(row[name] for name in COLUMNS)


def _is_plausible(entry: dict[str, Any]) -> bool:
    return not entry_fault(msgspec.convert(entry, EntryIn, strict=False))


def note_row(raw: Values) -> Values | None:
    """Read a row of the table `sessions` as it lies in the file: the values of NOTE_KEYS, None if unsound."""
    if len(raw) not in _NOTE_LENGTHS:
        return None
    values = (*raw[:_NOTE_SUM], *(raw[_NOTE_SUM + 1 :] or _ASKED_MISSING))
    return values if is_sound_note(values, raw[_NOTE_SUM] if len(raw) > _NOTE_SUM else None) else None


def is_sound_note(values: Values, checksum: object) -> bool:
    """Return whether the values of NOTE_KEYS are what was written; without a checksum (None) an import's rules say."""
    try:
        if checksum is not None:
            return row_sum(values) == checksum and bool(to_note(values))
        msgspec.convert(session_entry(values), SessionIn)
        if str(UUID(values[0])) != values[0] or _has_zeros(values):
            return False
        return bool(to_note(values))
    except (ValueError, TypeError, OverflowError, AttributeError):
        return False
