"""A card to edit one set of the history: its reps, how it ended, and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from sciatica_timer.core.history.edits import MAX_NOTE_CHARACTERS, values_of, with_reps
from sciatica_timer.core.history.record import Original
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.ui.history.sets.wording import edited_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.choice_group import ChoiceGroup
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.overlay import go_round
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.widgets.stepper import Stepper, StepperText
from sciatica_timer.ui.wording import outcome_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from sciatica_timer.core.history.record import SetRecord

ENDINGS = (
    (Outcome.COMPLETED, Reason.NONE),
    (Outcome.PARTIAL, Reason.STOPPED),
    (Outcome.PARTIAL, Reason.SKIPPED),
    (Outcome.PARTIAL, Reason.INTERRUPTED),
    (Outcome.PARTIAL, Reason.CHANGED),
    (Outcome.STOPPED_FOR_PAIN, Reason.PAIN),
)


class SetEditor(QFrame):
    """Hidden until `edit`; `saved` carries the set's id and its new values, `left` means cancelled."""

    saved = Signal(str, object)
    left = Signal()

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._record: SetRecord | None = None
        self.setProperty("role", "advice")
        self._title, self._was = label("", "key", wrap=True), label("", "small", wrap=True)
        self.problem = label("", "warning", wrap=True)
        self.reps = Stepper(StepperText(tr("Reps")))
        self.left_reps = Stepper(StepperText(tr("Reps left")))
        self.right_reps = Stepper(StepperText(tr("Reps right")))
        self.note = LimitedLine(MAX_NOTE_CHARACTERS)
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Note"))
        self.note.returnPressed.connect(self.save)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        steppers = QHBoxLayout()
        for stepper in (self.reps, self.left_reps, self.right_reps):
            stepper.value_changed.connect(self._follow_reps)
            steppers.addWidget(stepper)
        self._middle.addLayout(steppers)
        endings = QVBoxLayout()
        endings.addWidget(label(tr("How it ended"), "section"))
        endings.addWidget(self._make_endings())
        endings.addStretch(1)
        self._middle.addLayout(endings, 1)
        last = QHBoxLayout()
        last.addWidget(self.note, 1)
        last.addWidget(button(tr("Save"), self.save))
        last.addWidget(button(tr("Cancel"), self.left.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        for part in (self._title, self._was):
            column.addWidget(part)
        column.addLayout(self._middle)
        column.addLayout(last)
        column.addWidget(self.note.counter)
        column.addWidget(self.problem)

    def _make_endings(self) -> FlowBar:
        bar, self._endings = FlowBar(6), ChoiceGroup(self)
        for number, ending in enumerate(ENDINGS):
            words = outcome_words(*ending)
            made = button(words, None, "choice", tr("How it ended: {0}").format(words))
            self._endings.add(made, number)
            bar.add(made)
        self._endings.idClicked.connect(self._follow_ending)
        return bar

    @property
    def is_open(self) -> bool:
        """Whether a set is being edited."""
        return self._record is not None

    def edit(self, record: SetRecord, title: str) -> None:
        """Show a set and its values."""
        self._record = record
        self._title.setText(title)
        self.setAccessibleName(tr("Edit: {0}").format(title))
        was = edited_words(record)
        self._was.setText(was)
        self._was.setVisible(bool(was))
        self._show_values(values_of(record))
        self.note.setText(record.note)
        self._shown_note = self.note.text()
        self.show_problem("")
        self.show()
        first = self.reps if record.left_done is None else self.left_reps
        first.take_focus()

    def close_editor(self) -> None:
        """Hide the editor, once the focus is elsewhere."""
        self._record = None
        self.hide()

    def show_problem(self, sentence: str) -> None:
        """Show why a set cannot be changed like this, or nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def values(self) -> Original:
        """Return the values shown."""
        assert self._record is not None
        outcome, reason = ENDINGS[self._endings.checkedId()]
        left, right = self._sides()
        reps = int(self.reps.value) if left is None or right is None else min(left, right)
        note = self._record.note if self.note.text() == self._shown_note else self.note.text().strip()
        return Original(reps, left, right, outcome, reason, note)

    def save(self) -> None:
        """Emit the values to save."""
        if self._record is not None:
            self.saved.emit(self._record.id, self.values())

    def _sides(self) -> tuple[int | None, int | None]:
        if self._record is None or self._record.left_done is None:
            return None, None
        return int(self.left_reps.value), int(self.right_reps.value)

    def _show_values(self, values: Original) -> None:
        assert self._record is not None
        possible = Range(0, self._record.reps_planned)
        turns = values.left_done is not None
        way = QBoxLayout.Direction.TopToBottom if turns else QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(way)  # two steppers leave no room beside them where text is large
        self.reps.setVisible(not turns)
        self.reps.show_value(values.reps_done, None, possible)
        for stepper, value in ((self.left_reps, values.left_done), (self.right_reps, values.right_done)):
            stepper.setVisible(turns)
            stepper.show_value(value or 0, None, possible)
        self._endings.button(ENDINGS.index((values.outcome, values.reason))).setChecked(True)

    def _follow_reps(self) -> None:
        """Choose the ending that follows from the reps."""
        if self._record is not None:
            found = with_reps(self._record, int(self.reps.value), *self._sides())
            self._endings.button(ENDINGS.index((found.outcome, found.reason))).setChecked(True)

    def _follow_ending(self, number: int) -> None:
        """Show all reps as done if the set is marked as completed."""
        if self._record is not None and ENDINGS[number][0] is Outcome.COMPLETED:
            for stepper in (self.reps, self.left_reps, self.right_reps):
                stepper.show_value(self._record.reps_planned, None, Range(0, self._record.reps_planned))

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001
        """Keep Tab within the card."""
        return go_round(self, forwards=next_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
