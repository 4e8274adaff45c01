"""What is said of a damaged history held against what is really there, for as many damages as there is time for."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from fakes import a_record
from msgspec.structs import replace
from old_histories import write_old

from sciatica_timer.core.history.edits import values_of
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.storage.history.store import HistoryStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sciatica_timer.core.history.backup import Recovery
    from sciatica_timer.core.history.record import SetRecord

PAGE = 4096
NOW = datetime(2026, 11, 25, 7, 0).astimezone()

Held = tuple[dict[str, "SetRecord"], dict[str, SessionNote]]


@dataclass(frozen=True)
class Sample:
    """A sound history in a folder that is copied, and what it holds."""

    folder: DataFolder
    held: Held

    @property
    def content(self) -> bytes:
        return self.folder.history.read_bytes()


def held(history: History) -> Held:
    return {one.id: one for one in history.each()}, {one.session_id: one for one in history.sessions()}


def a_set(number: int) -> SetRecord:
    """Sets as they come, their ids in no order, some with a note that goes on on another page."""
    record = a_record(number, id=str(UUID(int=(number * 0x9E3779B97F4A7C15) % (1 << 64) << 64 | number)))
    return replace(record, note="ü" * 1990 + f" {number:05}") if number % 60 == 0 else record


def a_note(record: SetRecord) -> SessionNote:
    return SessionNote(record.session_id, "morning", PainNote(2, 1), PainNote(1, None), "better" * (len(record.id) % 5))


def build(path: Path, sets: int, check_ins: int, *, one_by_one: bool, backup: bool) -> Sample:
    """Write a history, at once or as the app does, back it up when it was half as long, and edit some sets after."""
    folder = DataFolder(path)
    folder.prepare()
    records = [a_set(number) for number in range(1, sets + 1)]
    notes = [a_note(one) for one in records[:: max(1, sets // max(1, check_ins))]][:check_ins]
    half = sets // 2 if backup else 0
    with closing(History(folder.history)) as history:
        history.add_all(records[:half], notes[: check_ins // 2])
        if backup:
            assert Backups(folder).make(NOW - timedelta(days=3)) is None
        if one_by_one:
            for record in records[half:]:
                history.write(record)
            for note in notes[check_ins // 2 :]:
                history.note_session(note)
        else:
            history.add_all(records[half:], notes[check_ins // 2 :])
        _edit(history, records)
        return Sample(folder, held(history))


def _edit(history: History, records: list[SetRecord]) -> None:
    """Edit, delete and note as a person does after the backup; each leaves an earlier state on a page."""
    for record in records[5::40]:
        history.change(record.id, replace(values_of(record), note="after all it pulled in the left leg"), NOW)
    for record in records[7::50]:
        changed = replace(values_of(record), reps_done=3, outcome=Outcome.PARTIAL, reason=Reason.STOPPED)
        history.change(record.id, changed, NOW)
    history.delete([record.id for record in records[9::45]])


def old(path: Path, version: int, rows: int) -> Sample:
    """Write a history as an earlier version did."""
    folder, other = DataFolder(path), DataFolder(path.with_name(f"{path.name}-read"))
    for one in (folder, other):
        one.prepare()
    write_old(folder.history, version, rows)
    shutil.copyfile(folder.history, other.history)
    with closing(History(other.history)) as history:
        return Sample(folder, held(history))


@dataclass(frozen=True)
class Came:
    """What came of one damage."""

    recovery: Recovery | None
    lost_sets: int
    lost_check_ins: int
    changed: int

    @property
    def is_all(self) -> bool:
        return not (self.lost_sets or self.lost_check_ins or self.changed)


def open_damaged(sample: Sample, content: bytes, place: Path) -> Came:
    """Put `content` in the place of a copy of the history, open it as the window does, and compare."""
    shutil.copytree(sample.folder.path, place)
    folder = DataFolder(place)
    folder.history.write_bytes(content)
    store = HistoryStore(folder)
    store.open()
    store.damage()
    while store.is_checking:
        store.damage()
    recovery = store.recovery
    store.close(NOW)
    with closing(History(folder.history)) as history:
        there = held(history)
    shutil.rmtree(place)
    gone = [before.keys() - after.keys() for before, after in zip(sample.held, there, strict=True)]
    changed = sum(
        after[key] != before[key]
        for before, after in zip(sample.held, there, strict=True)
        for key in before.keys() & after.keys()
    )
    return Came(recovery, len(gone[0]), len(gone[1]), changed)


def untruths(found: Came) -> list[str]:
    """Name what is said and is not so."""
    told = found.recovery
    if told is None:
        return [] if found.is_all else [f"nothing is said of {found}"]
    wrong = []
    if told.is_all and not found.is_all:
        wrong.append("all is said to be back")
    if told.lost_sets not in {None, found.lost_sets}:
        wrong.append(f"{told.lost_sets} sets are said to be lost")
    if told.lost_check_ins not in {None, found.lost_check_ins}:
        wrong.append(f"{told.lost_check_ins} check-ins are said to be lost")
    if told.is_as_it_was and found.changed:
        wrong.append("edits and notes are said to be there")
    return [f"{one}: {found}" for one in wrong]


def cuts(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Cut at every page boundary, and within some pages: in the head, in the middle, before the last row."""
    for end in range(PAGE, len(content), PAGE):
        yield f"cut to {end}", content[:end]
    for number, end in enumerate(range(PAGE, len(content), 3 * PAGE)):
        within = (end + (4, 100, PAGE // 2, PAGE - 7)[number % 4]) % len(content)
        yield f"cut to {within}", content[:within]


def blanks(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Blank each page, with each of some values, and each page's second half and a sector of it."""
    for number, begin in enumerate(range(0, len(content), PAGE)):
        for at, length in ((begin, PAGE), (begin + PAGE // 2, PAGE // 2), (begin + 512 * (number % 8), 512)):
            value = (b"\0", b"\xff", b"\x0a")[number % 3] if length == PAGE else b"\0"
            yield f"{length} bytes of {value!r} at {at}", content[:at] + value * length + content[at + length :]


def mixed(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Cut and blank at once, and put pages in the places of others."""
    pages = len(content) // PAGE
    for number in range(1, pages, 2):
        other = (number * 7 + 3) % pages
        begin, end = number * PAGE, (other + 1) * PAGE
        blank = content[:begin] + bytes(PAGE) + content[begin + PAGE :]
        yield f"page {number} blank, cut to {end}", blank[:end]
        yield f"page {number} blank, zeros from {end}", blank[:end].ljust(len(content), b"\0")
        page = content[other * PAGE : end]
        yield f"page {other} at {number}", content[:begin] + page + content[begin + PAGE :]
