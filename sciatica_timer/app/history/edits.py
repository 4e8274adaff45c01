"""What is done to sets from the page "History": on disk first, then on the page; and what can be taken back."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.history.edits import Steps
from sciatica_timer.core.problem_wording import worded
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import sets_count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sciatica_timer.core.history.edits import Step
    from sciatica_timer.core.history.record import Original
    from sciatica_timer.storage.history.store import HistoryStore
    from sciatica_timer.ui.history.sets.table import SetTable

DELETION = "history deletion"  # the key of what is said where nothing came of it


class HistoryEdits(QObject):
    """Edits, deletes, takes back and does again, as long as the app is open.

    `changed` tells that it is on disk; `notice` carries a notice of each step, with an Undo of its own.
    """

    changed = Signal()
    notice = Signal(object)

    def __init__(self, store: HistoryStore, now: Callable[[], datetime], table: SetTable, parent: QObject) -> None:
        """Do what is asked for in this table; there is nothing to take back yet."""
        super().__init__(parent)
        self._store, self._now, self._table = store, now, table
        self._steps = Steps()
        self._offered: dict[str, Step] = {}  # what a notice offers to take back, by the key of the notice
        self._numbers = count()
        table.change_requested.connect(self._change)
        table.deletion_requested.connect(self._delete)
        table.undo_requested.connect(self._undo)
        table.redo_requested.connect(self._redo)

    def forget(self) -> None:
        """Forget all steps: the history is another one."""
        self._steps = Steps()
        for step in tuple(self._offered.values()):
            self._take_offers_back(step)
        if self._table.editor.is_open:
            self._table.leave_editor()
        self._table.can_undo = False

    def _change(self, record_id: str, values: Original) -> None:
        step, problem = self._store.change(record_id, values, self._now())
        if step is None:
            self._table.editor.show_problem(worded(problem))
            return
        self._table.leave_editor()
        if step.before != step.after:
            self._offer(step, worded(problem) or tr("The set was changed."))
            self._done(self._steps.did(step))

    def _delete(self, ids: Sequence[str]) -> None:
        step, problem = self._store.delete(ids)
        if step is None:
            self.notice.emit(Notice(DELETION, worded(problem), Severity.ERROR))
        elif step.before:
            self.notice.emit(Notice(DELETION))
            self._offer(step, tr("Deleted: {0}.").format(sets_count_words(len(step.before))))
            self._done(self._steps.did(step))
        else:
            self.notice.emit(Notice(DELETION, tr("These sets are not in the history any more.")))
            self._done(self._steps)

    def _offer(self, step: Step, text: str, severity: Severity = Severity.INFO) -> None:
        """Show a notice of a step that offers to undo it; withdraw older offers that concern the same sets."""
        self._take_offers_back(step)
        key = f"history step {next(self._numbers)}"
        self._offered[key] = step
        self.notice.emit(Notice(key, text, severity, tr("Undo"), partial(self._undo, step)))

    def _take_offers_back(self, step: Step) -> None:
        for key in [key for key, one in self._offered.items() if one.touched & step.touched]:
            del self._offered[key]
            self.notice.emit(Notice(key))

    def _undo(self, which: Step | None = None) -> None:
        """Take a step back, without one the latest."""
        step = which or (self._steps.done[-1] if self._steps.done else None)
        steps, back = self._steps.undo(step)
        if step is None or back is None:
            return
        problem = self._store.do(back)
        if problem:
            self._offer(step, worded(problem), Severity.ERROR)
        else:
            self._take_offers_back(step)
            self.notice.emit(Notice("history undone", tr("Undone.")))
            self._done(steps)

    def _redo(self) -> None:
        steps, step = self._steps.redo()
        if step is None:
            return
        problem = self._store.do(step)
        if problem:
            self.notice.emit(Notice(DELETION, worded(problem), Severity.ERROR))
        else:
            self._offer(step, tr("Done again."))
            self._done(steps)

    def _done(self, steps: Steps) -> None:
        """Show what is on disk now."""
        self._steps = steps
        if self._table.editor.is_open:
            self._table.leave_editor()  # what is edited there may be gone
        self._table.can_undo = bool(steps.done)
        self._table.refresh()
        self.changed.emit()
