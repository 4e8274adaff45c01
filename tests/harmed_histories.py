"""A history to do harm to, its backup, and what of it is there afterwards."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from contextlib import closing, suppress
from datetime import datetime
from itertools import cycle
from pathlib import Path
from uuid import UUID

from fakes import a_record

from sciatica_timer.core.history.record import Felt
from sciatica_timer.core.pain import Lowest, PainNote, SessionNote, Symptom
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.storage.history.recovery.result_file import read_recovery

PAGE = 4096
PART = {"name": "Bridge", "load": "3 kg", "felt": Felt.HARD, "rounds": 4, "sides_in_set": 1, "duration_seconds": 60.0}
ANSWERS = ((None, None), (Lowest.BELOW_KNEE, frozenset(Symptom)))
LONG_AGO = datetime(2020, 11, 24, 7, 0).astimezone()
TESTS = Path(__file__).parent


def make(folder, rows):
    """Write so many sets and a third as many check-ins, and one backup of them."""
    folder.prepare()
    records = [
        a_record(number, id=str(UUID(int=number << 64 | number)), **(PART if number % 2 else {}))
        for number in range(1, rows + 1)
    ]
    notes = [
        SessionNote(record.session_id, "morning", PainNote(2, 1, lowest), symptoms=symptoms)
        for record, (lowest, symptoms) in zip(records[::3], cycle(ANSWERS), strict=False)
    ]
    with closing(History(folder.history)) as history:
        history.add_all(records, notes)
    assert Backups(folder).make(LONG_AGO) is None
    return records


def copied(source, target):
    """Copy a data folder as it is, with the times of its files."""
    shutil.copytree(source.path, target, dirs_exist_ok=True)
    return DataFolder(target)


def held(folder):
    """Read the sets that are there; this neither mends nor changes anything."""
    with closing(History(folder.history, mend=False)) as history:
        return list(history.each())


def recovery(folder):
    """Tell what came of the damage, once the app has mended it and the history is in its place."""
    is_done = folder.history.exists() and not list(folder.path.glob("*.mended-*"))
    return read_recovery(folder.history) if is_done else None


def overwrite(path, place, content):
    with path.open("r+b") as stream:
        stream.seek(place)
        stream.write(content)


def spoil(folder):
    """Overwrite the part that tells where the rows are; the rows stay."""
    overwrite(folder.history, 100, b"\xff" * 300)


def child(code, *arguments):
    """Run some lines of Python on the app's own modules in a process that can be killed."""
    lines = f"import sys; sys.path[:0] = [{str(TESTS)!r}]\n{code}"
    return subprocess.Popen([sys.executable, "-c", lines, *map(str, arguments)], cwd=TESTS.parent)


def _ended_within(process, seconds):
    """Return whether a process ends by itself within so many seconds."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    return process.poll() is not None


def kill_when(process, there, after=0.0):
    """Kill a process a while after something is there; tell whether it was in time."""
    until = time.monotonic() + 60
    while not there() and process.poll() is None:
        assert time.monotonic() < until, "it did not come"
        _ended_within(process, 0.001)
    was_in_time = not _ended_within(process, after)
    process.kill()
    process.wait()
    return was_in_time
