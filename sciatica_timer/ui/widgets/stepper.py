"""A card with one number to step: it keeps to the guide's range and leaves it only after a plain warning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from sciatica_timer.core.library.dose import stepped
from sciatica_timer.core.value import Value
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.number_box import NumberBox
from sciatica_timer.ui.widgets.shapes import label, set_role
from sciatica_timer.ui.wording import duration_words, number_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from sciatica_timer.core.library.dose import Range

MINUTES_FROM = 120  # seconds, the one unit there is: 90 s is said in seconds
MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier  # the whole exercise, in a programme


class StepperText(Value):
    """The words around the number: `unit` follows it, `none` replaces zero, `silent` is for a guide without a range."""

    title: str
    unit: str = ""
    none: str = ""
    silent: str = ""


class _StepButton(QPushButton):
    """A button whose arrows are its stepper's: Qt's own would move the focus to another button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Stepper(QFrame):
    """Shows a number with minus and plus.

    `value_changed` carries the value after a step; `beyond_range_requested` carries a value outside the guide that the
    user wants and has not been warned of yet.
    """

    value_changed = Signal(float)
    beyond_range_requested = Signal(float)

    def __init__(self, text: StepperText) -> None:
        """Begin without a value, until `show_value`."""
        super().__init__()
        self._text = text
        self._value = 0.0
        self.source = "{0}"  # who gives the range, which takes the place of {0}
        self._guide: Range | None = None
        self._possible: Range | None = None
        self._warned = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._number = NumberBox(self.words_for, timed=bool(text.unit), moving=MOVING)
        self._number.typed.connect(self._take)
        self._number.step_requested.connect(self._step)
        self._note = label("", "small", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        title = self._text.title
        self._number.setAccessibleName(title)
        self._less = self._step_button("\N{MINUS SIGN}", self._step_down, tr("Less: {0}").format(title))
        self._more = self._step_button("+", self._step_up, tr("More: {0}").format(title))
        row = QHBoxLayout()
        row.addWidget(self._less)
        row.addWidget(self._number, 1)
        row.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 12)
        column.setSpacing(6)
        column.addWidget(label(title, "section"))
        column.addLayout(row)
        column.addWidget(self._note)
        column.addStretch(1)  # so that titles and numbers of neighbours stand level

    def _step_button(self, sign: str, pressed: Callable[[], None], name: str) -> QPushButton:
        made = _StepButton(sign)
        made.clicked.connect(pressed)
        made.setProperty("role", "step")
        made.setAccessibleName(name)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number beside it has the keys
        made.setAutoDefault(True)
        made.setAutoRepeat(True)
        made.setToolTip(name)
        return made

    @property
    def value(self) -> float:
        """The number shown."""
        return self._value

    @property
    def title(self) -> str:
        """What the number is."""
        return self._text.title

    @property
    def number(self) -> NumberBox:
        """The box that shows the number."""
        return self._number

    def words_for(self, value: float) -> str:
        """Return a number with its unit, as it would be shown."""
        if value == 0 and self._text.none:
            return self._text.none
        if self._text.unit and value >= MINUTES_FROM:
            return duration_words(value)
        return number_words(value) + self._text.unit

    def take_focus(self) -> None:
        """Focus the number."""
        self._number.setFocus()

    def show_value(self, value: float, guide: Range | None, possible: Range) -> None:
        """Show a number with the guide's range (None: the guide is silent) and what can be timed at all."""
        self._guide, self._possible = guide, possible
        self._warned = guide is None or value not in guide
        self._set(value)

    def allow_beyond(self, value: float) -> None:
        """Step outside the guide, after the user has read the warning."""
        self._warned = True
        self._set(value)
        self.value_changed.emit(value)

    def _set(self, value: float) -> None:
        self._value = value
        self._number.show_number(value)
        note = self._describe()
        self._note.setText(note)
        self._note.setVisible(bool(note))
        outside = self._guide is not None and value not in self._guide
        set_role(self._note, "warning" if outside else "small")
        self._number.setAccessibleDescription(note)
        if self._possible is not None:
            self._enable(less=value > self._possible.low, more=value < self._possible.high)

    def _enable(self, *, less: bool, more: bool) -> None:
        """Enable the buttons that can step; the focus stays here and does not move to the next number."""
        for made, other, can in ((self._less, self._more, less), (self._more, self._less, more)):
            if not can and made.hasFocus():
                other.setEnabled(True)
                other.setFocus()
        self._less.setEnabled(less)
        self._more.setEnabled(more)

    def _describe(self) -> str:
        guide = self._guide
        if guide is None:
            return self._text.silent
        low, high = number_words(guide.low), number_words(guide.high)
        span = low if low == high else tr("{0} to {1}").format(low, high)
        text = self.source.format(span + self._text.unit)
        if self._value not in guide:
            return tr("{0} · you chose otherwise").format(text)
        if low == high:
            return text
        if self._value == guide.high:
            return tr("{0} · top").format(text)
        if self._value == guide.low:
            return tr("{0} · lowest").format(text)
        return text

    def _beside(self, by: int) -> float:
        """Return the value a step on, larger steps for longer times; none goes past an end of the guide unseen."""
        value = stepped(self._value, by) if self._text.unit else self._value + by
        guide = self._guide
        if guide is not None and self._value in guide:
            if self._value < guide.high < value:
                return guide.high
            if value < guide.low < self._value:
                return guide.low
        return value

    def _step_down(self) -> None:
        self._step(-1)

    def _step_up(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        """Go a step; out of the guide only once warned, and back towards it always."""
        if self._possible is None:
            return
        self._take(self._beside(by))

    def _take(self, wanted: float) -> None:
        """Take a number that was typed or stepped to, as far as it can be timed."""
        if self._possible is None:
            return
        value = max(self._possible.low, min(self._possible.high, wanted))
        if value == self._value:
            return
        leaves = self._guide is not None and value not in self._guide
        if leaves and not self._warned:
            self.beyond_range_requested.emit(value)
            return
        if not leaves and self._guide is not None:
            self._warned = False
        self._set(value)
        self.value_changed.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & MOVING:
            super().keyPressEvent(event)
        else:
            self._step(step)
