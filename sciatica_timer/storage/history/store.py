"""The history as the window uses it: opened when first needed, keeping what cannot be written yet."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from sciatica_timer.core.history.backup import EVERY_PART
from sciatica_timer.core.pain import SessionNote
from sciatica_timer.core.problem import Exported, Imported, Kind, Problem
from sciatica_timer.storage.files.errors import HistoryProblem, StorageProblem
from sciatica_timer.storage.history.connection import HistoryConnection
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.integrity import START
from sciatica_timer.storage.history.pending import PendingWrites, leave, take_in
from sciatica_timer.storage.history.recovery.result_file import forget_recovery, read_recovery
from sciatica_timer.storage.history.store_reads import StoreReads
from sciatica_timer.storage.history.today_file import TodayFile

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime
    from pathlib import Path

    from sciatica_timer.core.history.backup import Backup, BackupPart, Recovery
    from sciatica_timer.core.history.edits import Step
    from sciatica_timer.core.history.record import Original, SetRecord
    from sciatica_timer.core.problem_wording import Message
    from sciatica_timer.core.today import Past
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.history.integrity import Reached
    from sciatica_timer.storage.history.pending import Entry
    from sciatica_timer.storage.history.reading import Cursor
    from sciatica_timer.storage.history.recovery.backups import Backups

BUSY_SECONDS = 0.2  # the countdown waits for no other program; what cannot be written now is written later


class HistoryStore(StoreReads):
    """Sets and check-ins go in and come out; nothing raises: problems are returned, what waits is kept."""

    def __init__(self, folder: DataFolder) -> None:
        """Name the folder; nothing is opened yet."""
        self._folder = folder
        self._place = HistoryConnection(folder, BUSY_SECONDS)
        super().__init__(self._place)
        self._use, self._opened = self._place.use, self._place.opened
        self._pending = PendingWrites(self._put)
        self._today = TodayFile(folder)
        self._counting: Collection[str] = ()  # the programmes whose first day was asked for
        self._checked: Reached | None = None  # how far the rows were looked through, while that is going on

    @cached_property
    def backups(self) -> Backups:
        """The folder of backups; it can be used from any thread."""
        from sciatica_timer.storage.history.recovery.backups import Backups  # noqa: PLC0415  start-up: not needed before the first frame

        return Backups(self._folder)

    @property
    def recovery(self) -> Recovery | None:
        """What came of a damaged history, in this run or one before, until it is acknowledged."""
        return read_recovery(self._folder.history)

    def acknowledge_recovery(self) -> None:
        """Forget what came of a damaged history: the person has seen it."""
        forget_recovery(self._folder.history)

    def restore(self, backup: Backup, now: datetime, parts: Collection[BackupPart] = EVERY_PART) -> Problem | None:
        """Put parts of a backup in the place of what is there, of which a backup is made first; return why not."""
        self._let_go()
        return self.backups.restore(backup, now, parts) or self._why_not_open()

    def open(self) -> tuple[Message, ...]:
        """Open the history; return what came of damage and of sets left by an earlier run, or why it is shut."""
        try:
            return self._use(self._take_in_left)
        except HistoryProblem as problem:
            return (problem.problem,)

    def _take_in_left(self, history: History) -> tuple[Message, ...]:
        left = take_in(self._folder.path, history)
        return left if history.recovery is None else (history.recovery, *left)

    @property
    def trouble(self) -> Problem | None:
        """Why the history could not be used when it was last asked for."""
        return self._place.trouble

    def listen(self, on_news: Callable[[], object]) -> None:
        """Have `on_news` called whenever there is something to take."""
        self._place.on_news = on_news

    def take_news(self) -> tuple[Message, ...]:
        """Return what came of the history unasked since the last time: damage, another file in its place, trouble."""
        return self._place.take_news()

    def look(self) -> None:
        """See whether the history's file is as it was left, which takes 2 µs; what is found otherwise is news."""
        self._read(lambda _history: None, None)

    @property
    def is_checking(self) -> bool:
        """Whether `damage` has not looked through all rows yet."""
        return self._checked is not None

    def damage(self) -> tuple[Message, ...]:
        """Look for damage, a little at a time as long as `is_checking`, and mend it; return what came of it."""
        try:
            if self._checked is None:
                found, self._checked = self._use(History.damage), START
            else:
                reached = self._checked
                found, self._checked = self._use(lambda history: history.damaged_rows(reached))
        except HistoryProblem:  # told when it was opened, or another program is using it
            self._checked = None
            return ()
        return self._mended() if found else self.take_news()

    def _mended(self) -> tuple[Message, ...]:
        self._checked = None
        try:
            self._place.mend()
        except HistoryProblem as problem:
            return (problem.problem,)
        shut = self._why_not_open()
        return self.take_news() if shut is None else (shut,)

    def _why_not_open(self) -> Problem | None:
        try:
            self._opened()
        except HistoryProblem as problem:
            return problem.problem
        return None

    def _let_go(self) -> None:
        self._checked = None
        self._place.let_go()

    def write(self, record: SetRecord) -> Problem | None:
        """Write a set; return what could not be saved."""
        return self._pending.write(record)

    def note_session(self, note: SessionNote) -> Problem | None:
        """Keep what is known of a session, in place of what was; return what could not be saved."""
        return self._pending.write(note)

    def retry(self) -> Problem | None:
        """Write what waits; return what could not be saved."""
        return self._pending.retry()

    def session(self, session_id: str) -> SessionNote | None:
        """Return what is known of one session, saved or not."""
        waiting = {note.session_id: note for note in self._pending.waiting_notes}
        return waiting.get(session_id) or self._read(lambda history: history.session(session_id), None)

    def sessions(self) -> list[SessionNote]:
        """Return what is known of sessions, oldest first; what waits to be written stands last."""
        waiting = {note.session_id: note for note in self._pending.waiting_notes}
        saved: list[SessionNote] = self._read(History.sessions, [])
        return [note for note in saved if note.session_id not in waiting] + [
            note for note in waiting.values() if not note.is_empty
        ]

    def recover(self, records: Sequence[SetRecord]) -> Problem | None:
        """Write what an interrupted session left, unless it is there; return what could not be saved."""
        try:
            self._use(lambda history: history.recover(records))
        except HistoryProblem:
            return self._pending.write(*records)
        return None

    def change(self, record_id: str, values: Original, at: datetime) -> tuple[Step | None, Problem | None]:
        """Edit one set, saved or waiting; return the step, or None and why not."""
        from sciatica_timer.core.history.edits import EditError, Step, edited  # noqa: PLC0415  start-up: hardly ever needed

        waiting = next((record for record in self._pending.waiting if record.id == record_id), None)
        try:
            if waiting is None:
                return self._use(lambda history: history.change(record_id, values, at)), None
            after = edited(waiting, values, at)
        except HistoryProblem as problem:
            return None, problem.problem
        except EditError as refused:
            return None, Problem(Kind.EDIT_REFUSED, "", (str(refused),))
        return Step((waiting,), (after,)), self._pending.write(after)

    def delete(self, ids: Sequence[str]) -> tuple[Step | None, Problem | None]:
        """Delete sets, saved or waiting; return the step, or None and why not."""
        from sciatica_timer.core.history.edits import Step  # noqa: PLC0415  start-up: hardly ever needed

        waiting = [record for record in self._pending.waiting if record.id in set(ids)]
        try:
            saved = self._use(lambda history: history.delete(ids))
        except HistoryProblem as problem:
            return None, problem.problem
        self._pending.drop(ids)
        known = {record.id for record in waiting}
        return Step((*(record for record in saved if record.id not in known), *waiting)), None

    def do(self, step: Step) -> Problem | None:
        """Do a step, or take one back that is given reversed; return why not."""
        try:
            self._use(lambda history: history.do(step))
        except HistoryProblem as problem:
            return problem.problem
        self._pending.drop([record.id for record in (*step.before, *step.after)])
        return None

    def page(self, after: Cursor | None, limit: int) -> tuple[list[SetRecord], Cursor | None]:
        """Read a page, newest first; sets that wait to be written stand before all others."""
        waiting = [] if after else list(reversed(self._pending.waiting))
        nothing: tuple[list[SetRecord], Cursor | None] = ([], None)
        rows, following = self._read(lambda history: history.page(after, limit), nothing)
        known = {record.id for record in waiting}
        return waiting + [record for record in rows if record.id not in known], following

    def latest(self, exercise: str, from_date: str, limit: int) -> list[SetRecord]:
        """Read the newest sets of one exercise since a day, newest first; those that wait to be written come first."""
        waiting = [record for record in reversed(self._pending.waiting) if record.exercise == exercise]
        nothing: list[SetRecord] = []
        rows = self._read(lambda history: history.latest(exercise, from_date, limit), nothing)
        known = {record.id for record in waiting}
        return waiting + [record for record in rows if record.id not in known]

    def today(self, local_date: str, counting: Collection[str] = ()) -> Past | None:
        """Return what `past` does, and keep it for the next start, whose first frame shows it."""
        self._counting = counting
        stamp, found = self._today.stamp(), self.past(local_date, counting)
        if found is None or self._pending.waiting:
            self._today.drop()
        else:
            self._today.keep(stamp, local_date, self._read(History.last_day, ""), found)
        return found

    def export(self, path: Path) -> Exported | Problem:
        """Write all sets, with what waits, to a .csv file, or any other name as JSON; return what came of it."""
        from sciatica_timer.storage.history.exporting import export  # noqa: PLC0415  start-up: rarely needed

        if self._read(History.damage, None):  # what is exported counts as good elsewhere
            with suppress(HistoryProblem):
                self._place.mend()
        return export(path, self._folder.path, self._opened, self._pending)

    def take_in(self, path: Path) -> Imported | Problem:
        """Add what a JSON export holds, all of it or nothing; return what came of it."""
        from sciatica_timer.storage.history.importing import import_export  # noqa: PLC0415  start-up: rarely needed

        try:
            new, known, edited, check_ins = self._use(lambda history: import_export(path, history))
        except StorageProblem as problem:
            return Problem(Kind.IMPORT_REFUSED, "", (problem.problem,))
        return Imported(path.name, new, check_ins, known, edited)

    def close(self, now: datetime) -> Problem | None:
        """Close the history; what could still not be written is left in a file for the next run, which is returned."""
        waiting = self._pending
        left = leave(self._folder.path, waiting.waiting, waiting.waiting_notes, now) if waiting.retry() else None
        self.today(now.date().isoformat(), self._counting)
        self._place.let_go()
        return left

    def _put(self, entry: Entry) -> None:
        if isinstance(entry, SessionNote):
            self._use(lambda history: history.note_session(entry))
        else:
            self._use(lambda history: history.write(entry))
