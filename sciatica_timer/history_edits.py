"""What is done to sets from the page "History": on disk first, then on the page; and what can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.edits import Steps
from sciatica_timer.ui.history_words import sets_count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sciatica_timer.core.edits import Step
    from sciatica_timer.core.record import Original
    from sciatica_timer.storage.diary import Diary
    from sciatica_timer.ui.widgets.set_table import SetTable


class HistoryEdits(QObject):
    """Edits, deletes, takes back and does again, as long as the app is open; `changed` tells that it is on disk."""

    changed = Signal()

    def __init__(self, diary: Diary, now: Callable[[], datetime], parent: QObject) -> None:
        """Begin with nothing to take back."""
        super().__init__(parent)
        self._diary, self._now = diary, now
        self._steps = Steps()
        self._table: SetTable | None = None

    def serve(self, table: SetTable) -> None:
        """Do what is asked for in this table."""
        self._table = table
        table.change_asked.connect(self._change)
        table.delete_asked.connect(self._delete)
        table.undo_asked.connect(self._undo)
        table.redo_asked.connect(self._redo)

    def forget(self) -> None:
        """Forget all steps: the history is another one."""
        self._steps = Steps()
        if self._table is not None:
            if self._table.editor.is_open:
                self._table.leave_editor()
            self._table.say("", can_undo=False)

    def _change(self, record_id: str, values: Original) -> None:
        assert self._table is not None
        step, problem = self._diary.change(record_id, values, self._now())
        if step is None:
            self._table.editor.complain(problem)
            return
        self._table.leave_editor()
        if step.before != step.after:
            self._done(self._steps.did(step), problem or self.tr("The set was changed."))

    def _delete(self, ids: Sequence[str]) -> None:
        step, problem = self._diary.delete(ids)
        if step is None:
            self._say(problem)
        elif step.before:
            self._done(self._steps.did(step), self.tr("Deleted: {0}.").format(sets_count_words(len(step.before))))
        else:
            self._done(self._steps, self.tr("These sets are not in the history any more."))

    def _undo(self) -> None:
        self._do_if(*self._steps.undo(), self.tr("Taken back."))

    def _redo(self) -> None:
        self._do_if(*self._steps.redo(), self.tr("Done again."))

    def _do_if(self, steps: Steps, step: Step | None, told: str) -> None:
        if step is None:
            return
        problem = self._diary.do(step)
        if problem:
            self._say(problem)
        else:
            self._done(steps, told)

    def _done(self, steps: Steps, told: str) -> None:
        """Show what is on disk now."""
        assert self._table is not None
        self._steps = steps
        if self._table.editor.is_open:
            self._table.leave_editor()  # what is edited there may be gone
        self._say(told)
        self._table.renew()
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        assert self._table is not None
        self._table.say(sentence, can_undo=bool(self._steps.done))
