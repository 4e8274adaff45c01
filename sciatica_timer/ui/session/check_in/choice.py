"""A question with a few answers, each a large button with its number, which one key answers and one key skips."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from sciatica_timer.core.value import Value
from sciatica_timer.ui.access.announcing import announce
from sciatica_timer.ui.keys.places import digit_of
from sciatica_timer.ui.session.check_in.scale import GOING_ON, TAKING_BACK
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class Options(Value):
    """The words of a question, what it is called aloud, and its answers: each a value and its words, from 1 on."""

    title: str
    spoken: str
    answers: tuple[tuple[Any, str], ...]


class ChoiceQuestion(QFrame):
    """Asks for one of some answers.

    The digits answer and go on, the arrows move the answer, Backspace takes it back. Space goes on, which skips a
    question that has no answer. `answered` carries each change, `passed` follows the last.
    """

    answered = Signal(object)
    passed = Signal()

    def __init__(self, options: Options, picture: QWidget | None = None) -> None:
        """Begin without an answer; a picture stands before the buttons."""
        super().__init__()
        self._options = options
        self._values = [value for value, _ in options.answers]
        self._chosen: tuple[int, ...] = ()
        self._is_skipped = False
        self.setProperty("role", "scale")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state = label("", "scale-state")
        self._bar = FlowBar(spacing=8)
        self._buttons = [self._make_button(place, words) for place, (_, words) in enumerate(options.answers)]
        self._skip = button(tr("Skip"), self._skip_or_clear, "choice")
        self._skip.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys for it belong to the question as a whole
        for made in (*self._more_buttons(), self._skip):
            self._bar.add(made)
        self._lay_out(picture)
        self._show()

    def _lay_out(self, picture: QWidget | None) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(self._options.title, "heading", wrap=True), 1)
        head.addWidget(self._state)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(14)
        if picture is not None:
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.setAlignment(column, Qt.AlignmentFlag.AlignTop)

    def _more_buttons(self) -> Iterable[QPushButton]:
        """Return buttons beside those of the answers."""
        return ()

    def _make_button(self, place: int, words: str) -> QPushButton:
        made = button(
            f"{place + 1}   {words}", partial(self.press, place), "choice", f"{self._options.spoken}: {words}"
        )
        made.setCheckable(True)
        made.setAutoExclusive(True)  # screen readers announce it as one of several, not as a check box
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.add(made)
        return made

    @property
    def answer(self) -> Any:
        """The value that was chosen, or None."""
        return self._values[self._chosen[0]] if self._chosen else None

    @property
    def is_open(self) -> bool:
        """Whether it was neither answered nor skipped."""
        return not self._chosen and not self._is_skipped

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons of the answers, in their order."""
        return self._buttons

    def press(self, place: int) -> None:
        """Answer, as a press on the button of this place does, and go on."""
        self._choose((place,))
        self.passed.emit()

    def show_answer(self, value: object) -> None:
        """Show an answer that was given elsewhere, or before; emit nothing."""
        self._chosen, self._is_skipped = tuple(p for p, one in enumerate(self._values) if one == value), False
        self._show()

    def _choose(self, chosen: tuple[int, ...], *, skipped: bool = False) -> None:
        changed = chosen != self._chosen
        self._chosen, self._is_skipped = chosen, skipped
        self._show()
        if changed:
            self.answered.emit(self.answer)
        announce(self, self.accessibleName())

    def _skip_or_clear(self) -> None:
        """Skip a question that has no answer, or take the answer back."""
        skips = not self._chosen
        self._choose((), skipped=skips)
        if skips:
            self.passed.emit()

    def _show(self) -> None:
        for place, made in enumerate(self._buttons):
            exclusive = made.autoExclusive()
            made.setAutoExclusive(False)  # of exclusive ones the last could not be let go
            made.setChecked(place in self._chosen)
            made.setAutoExclusive(exclusive)
        self._state.setText(tr("Skipped") if self._is_skipped else "")
        self._skip.setText(tr("Clear", "an answer") if self._chosen else tr("Skip"))
        self._skip.setAccessibleName(f"{self._skip.text()}: {self._options.spoken}")
        self.setAccessibleName(f"{self._options.spoken}: {self._words()}")

    def _words(self) -> str:
        if self._chosen:
            return ", ".join(self._options.answers[place][1] for place in self._chosen)
        keys = ", ".join(f"{place}: {words}" for place, (_, words) in enumerate(self._options.answers, start=1))
        return tr("skipped") if self._is_skipped else tr("not answered. {0}").format(keys)

    def go_on(self) -> None:
        """Go on to what follows, which skips a question without an answer."""
        if not self._chosen:
            self._choose((), skipped=True)
        self.passed.emit()

    def _move(self, by: int) -> None:
        last = len(self._values) - 1
        place = max(0, min(last, self._chosen[0] + by)) if self._chosen else 0 if by > 0 else last
        self._choose((place,))

    def _take_digit(self, digit: int) -> bool:
        """Answer by a digit; return whether it stands for an answer."""
        if not 1 <= digit <= len(self._values):
            return False
        self.press(digit - 1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, digit = Qt.Key(event.key()), digit_of(event)
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key in moves:
            self._move(moves[key])
        elif key in GOING_ON:
            self.go_on()
        elif key in TAKING_BACK:
            self._choose(())
        elif digit is None or not self._take_digit(digit):
            super().keyPressEvent(event)


class SeveralQuestion(ChoiceQuestion):
    """Asks for any of some answers: the digits turn each on and off, 0 says that there is none, Space goes on.

    The answer is a set, which may be empty, or None.
    """

    def __init__(self, options: Options, none_words: str) -> None:
        """Begin without an answer; `none_words` says that there is none of them."""
        self._none_words, self._is_none = none_words, False
        super().__init__(options)

    def _more_buttons(self) -> Iterable[QPushButton]:
        for made in self.buttons:
            made.setAutoExclusive(False)
        name = f"{self._options.spoken}: {self._none_words}"
        self._none = button(f"0   {self._none_words}", self.press_none, "choice", name)
        self._none.setCheckable(True)
        self._none.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return (self._none,)

    @property
    def answer(self) -> Any:
        """The set of values that were chosen, empty where there is none of them, None without an answer."""
        if not self._chosen and not self._is_none:
            return None
        return frozenset(self._values[place] for place in self._chosen)

    @property
    def is_open(self) -> bool:
        """Whether it was neither answered nor skipped."""
        return super().is_open and not self._is_none

    def press(self, place: int) -> None:
        """Turn the answer of this place on or off."""
        self._is_none = False
        on = place not in self._chosen
        self._choose(tuple(sorted({*self._chosen, place} if on else {*self._chosen} - {place})))

    def press_none(self) -> None:
        """Answer that there is none of them, and go on."""
        self._is_none = True
        self._chosen = ()
        self._choose(())
        self.answered.emit(self.answer)
        self.passed.emit()

    def go_on(self) -> None:
        """Go on to what follows, which skips a question without an answer."""
        if self._is_none:
            self.passed.emit()
        else:
            super().go_on()

    def _choose(self, chosen: tuple[int, ...], *, skipped: bool = False) -> None:
        self._is_none = self._is_none and not chosen and not skipped
        super()._choose(chosen, skipped=skipped)

    def _skip_or_clear(self) -> None:
        was_none, self._is_none = self._is_none, False
        if was_none:
            self._choose(())
            self.answered.emit(None)
        else:
            super()._skip_or_clear()

    def _move(self, by: int) -> None:
        """Leave the arrows alone: more than one can be chosen."""

    def _take_digit(self, digit: int) -> bool:
        if digit == 0:
            self.press_none()
            return True
        return super()._take_digit(digit)

    def _show(self) -> None:
        super()._show()
        self._none.setChecked(self._is_none)
        if self._is_none:
            self._skip.setText(tr("Clear", "an answer"))

    def _words(self) -> str:
        return self._none_words if self._is_none else super()._words()
