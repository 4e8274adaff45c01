"""One row of eleven large buttons for pain from 0 to 10, which one key answers and one key skips."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sciatica_timer.core.pain import WORST
from sciatica_timer.core.value import Value
from sciatica_timer.ui.access.announcing import announce
from sciatica_timer.ui.keys.places import digit_of
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

GOING_ON = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
TAKING_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class ScaleText(Value):
    """The words of a row: its title, the question beside it, and what it is called aloud, such as "Back pain"."""

    title: str
    question: str
    spoken: str


class PainScale(QFrame):
    """Asks for one number, or none.

    0 to 9 answer, X or the key after 0 is 10, the arrows move the answer by one, Backspace takes it back. Space and
    Enter go on, which
    skips a row that has no answer. `answered` carries each change (an int, or None); `passed` follows the last.
    """

    answered = Signal(object)
    passed = Signal()

    def __init__(self, text: ScaleText) -> None:
        """Begin without an answer."""
        super().__init__()
        self._text = text
        self._score: int | None = None
        self._skipped = False
        self.setProperty("role", "scale")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state = label("", "scale-state")
        self._skip = button(tr("Skip"), self._skip_or_clear, "quiet-link")
        self._skip.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys for it belong to the row as a whole
        self._buttons = [self._make_button(score) for score in range(WORST + 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 2, 10, 2)
        column.setSpacing(3)
        column.addLayout(self._make_head())
        column.addLayout(self._make_row())
        column.addWidget(self._make_ends())
        self._show()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label(self._text.title, "heading"))
        row.addWidget(label(self._text.question, "muted", wrap=True), 1)
        row.addWidget(self._state)
        row.addWidget(self._skip)
        return row

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for made in self._buttons:
            row.addWidget(made, 1)
        return row

    def _make_ends(self) -> QWidget:
        self._ends = QWidget()
        row = QHBoxLayout(self._ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tr("no pain"), "small"))
        row.addStretch(1)
        row.addWidget(label(tr("worst imaginable"), "small"))
        return self._ends

    def show_ends(self, *, shown: bool) -> None:
        """Name both ends under the numbers, or leave that to the row below."""
        self._ends.setVisible(shown)

    def _make_button(self, score: int) -> QPushButton:
        name = tr("{0} {1} of {2}").format(self._text.spoken, score, WORST)
        made = button(str(score), partial(self._press, score), "score", name)
        made.setCheckable(True)
        made.setAutoExclusive(True)  # screen readers announce it as one of several, not as a check box
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    @property
    def score(self) -> int | None:
        """The answer, 0 to 10, or None."""
        return self._score

    @property
    def state(self) -> QLabel:
        """The label that shows that the row was skipped."""
        return self._state

    def _press(self, score: int) -> None:
        self._answer(score)
        self.passed.emit()

    def _answer(self, score: int | None, *, skipped: bool = False) -> None:
        changed = score != self._score
        self._score, self._skipped = score, skipped
        self._show()
        if changed:
            self.answered.emit(score)
        announce(self, self.accessibleName())

    def _skip_or_clear(self) -> None:
        """Skip a row that has no answer, or take the answer back."""
        skips = self._score is None
        self._answer(None, skipped=skips)
        if skips:
            self.passed.emit()

    def _show(self) -> None:
        score = self._score
        for number, made in enumerate(self._buttons):
            made.setAutoExclusive(False)  # of exclusive ones the last could not be let go
            made.setChecked(number == score)
            made.setAutoExclusive(True)
        self._state.setText(tr("Skipped") if self._skipped else "")
        self._skip.setVisible(not self._skipped)
        doing = tr("Skip") if score is None else tr("Clear", "an answer")
        self._skip.setText(doing)
        self._skip.setAccessibleName(f"{doing}: {self._text.spoken}")
        self.setAccessibleName(f"{self._text.spoken}: {self._spoken()}")

    def _spoken(self) -> str:
        if self._score is not None:
            return tr("{0} of {1}").format(self._score, WORST)
        return tr("skipped") if self._skipped else tr("0 to {0}, not answered").format(WORST)

    def _move(self, by: int) -> None:
        start = self._score
        if start is None:
            self._answer(0)
        else:
            self._answer(max(0, min(WORST, start + by)))

    def go_on(self) -> None:
        """Go on to what follows, which skips a row without an answer."""
        if self._score is None:
            self._answer(None, skipped=True)
        self.passed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
        score = WORST if key is Qt.Key.Key_X else digit_of(event)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key in moves:
            self._move(moves[key])
        elif score is not None:
            self._press(score)
        elif key in GOING_ON:
            self.go_on()
        elif key in TAKING_BACK:
            self._answer(None)
        else:
            super().keyPressEvent(event)
