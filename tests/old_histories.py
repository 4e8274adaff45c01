"""Histories as earlier versions of the app wrote them: their tables by the steps of then, their rows by hand."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from fakes import a_record
from msgspec.structs import replace

from sciatica_timer.core.history.record import Felt, Original
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.history.rows import COLUMNS, teach
from sciatica_timer.storage.history.schema import STEPS

VERSIONS = (1, 2, 3, 4, 5, 6)
_FIRST = (
    "id, session_id, exercise, set_number, sets_planned, side, reps_planned, reps_done, left_done, right_done,"
    " hold_seconds, active_seconds, started_at_utc, started_offset_seconds, ended_at_utc, ended_offset_seconds,"
    " local_date, outcome, reason"
)


def old_records(version, rows):
    """What such a file holds: sets of several kinds, and from the third version on notes and edits."""
    found = [_record(number) for number in range(1, rows + 1)]
    if version >= 3:
        found[0] = replace(found[0], note="stiff today")
        found[-1] = replace(found[-1], note="ü" * 2000)  # which goes on on another page
        first = Original(10, None, None, Outcome.COMPLETED, Reason.NONE)
        found[1] = replace(found[1], reps_done=9, outcome=Outcome.PARTIAL, reason=Reason.STOPPED)
        found[1] = replace(found[1], edited_at=found[1].ended_at, original=first)
    if version >= 6:
        found[2] = replace(found[2], variant="easy", felt=Felt.HARD)
    return found


def old_notes(version, rows):
    """What it holds of sessions, of which the first version kept nothing; none before the seventh says more."""
    there = old_records(version, rows)[:: 3 if version > 1 else rows + 1]
    return [SessionNote(record.session_id, "morning", PainNote(3, None), PainNote(2, 0), "ok") for record in there[1:]]


def write_old(path, version, rows=30):
    """Write a history of that version."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        teach(connection)
        connection.execute("BEGIN")
        _step(connection, STEPS[: min(version, 3)])
        for record in old_records(version, rows):
            _insert(connection, record, version)
        for note in old_notes(version, rows):
            connection.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?)",
                (note.session_id, note.programme, note.before.back, note.before.leg, 2, 0, note.note),
            )
        _step(connection, STEPS[3:version])  # which give the rows that are there their checksums
        if version >= 6:
            connection.execute("UPDATE sets SET variant = 'easy', felt = 'hard' WHERE number = 3")
            connection.execute(f"UPDATE sets SET checksum = row_sum({', '.join(COLUMNS)}) WHERE number = 3")
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")


def _step(connection, steps):
    for statement in (statement for step in steps for statement in step):
        connection.execute(statement)


def _record(number):
    if number % 4 == 0:
        return a_record(number, side="alternating", left_done=10, right_done=10, hold_seconds=None)
    if number % 5 == 0:
        return a_record(number, reps_done=4, outcome=Outcome.STOPPED_FOR_PAIN, reason=Reason.PAIN)
    return a_record(number)


def _insert(connection, record, version):
    began, ended = (f"{time:%Y-%m-%dT%H:%M:%S.%f}Z" for time in map(_utc, (record.started_at, record.ended_at)))
    values = [
        record.id, record.session_id, record.exercise, record.set_number, record.sets_planned, record.side,
        record.reps_planned, record.reps_done, record.left_done, record.right_done, record.hold_seconds,
        record.active_seconds, began, 3600, ended, 3600, record.local_date, record.outcome.value, record.reason.value,
    ]  # fmt: skip
    names = _FIRST
    if version >= 3:
        names += ", note, edited_at_utc, original"
        original = '{"reps_done":10,"left_done":null,"right_done":null,"outcome":"completed","reason":"","note":""}'
        values += [record.note, *((ended, original) if record.is_edited else (None, None))]
    places = ", ".join("?" for _ in values)
    connection.execute(f"INSERT INTO sets ({names}, ordered_at) VALUES ({places}, ?)", (*values, began))


def _utc(time):
    return time - time.utcoffset()
