"""Spin boxes for amounts: a number or a range, typed or stepped; in all else those of the toolkit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox

from sciatica_timer.core.library.dose import Range, stepped
from sciatica_timer.ui.widgets.amounts import range_in, range_words, seconds_words, several_in
from sciatica_timer.ui.widgets.typed_number import TypedNumber

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

LONGEST_TEXT, LEAST_LETTERS, TEXT_MARGIN = 60, 10, 8
_STEPPING = QAbstractSpinBox.StepEnabledFlag
_Meant: TypeAlias = "Range | tuple[int, ...] | None"


class AmountBox(TypedNumber):
    """Shows a number or a range, or `none` for an amount that is not given.

    `amount_changed` carries a `Range`, None, or a tuple of numbers where `takes_several`; it comes with each letter
    typed that makes a new one, and with each step.
    """

    amount_changed = Signal(object)

    def __init__(
        self, possible: Range, *, timed: bool = False, none: str | None = None, takes_several: bool = False
    ) -> None:
        """Begin with the least that is possible, or with `none` where there is such a text; `timed` are seconds."""
        super().__init__(LONGEST_TEXT)
        self._possible, self._timed, self._none = possible, timed, none
        self._takes_several = takes_several
        self._usual: Range | None = None
        self._amount: Range | None = None if none is not None else Range(possible.low, possible.low)
        self._several: tuple[int, ...] = ()
        self.setDecimals(3)
        self.setRange(min(0.0, possible.low) if none is not None else possible.low, possible.high)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToPreviousValue)
        self.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)
        self.lineEdit().textEdited.connect(self._take_text)
        self._show()

    @property
    def amount(self) -> Range | None:
        """What is shown; None for nothing given."""
        return self._amount

    @property
    def several(self) -> tuple[int, ...]:
        """The numbers shown where there is one for each set."""
        return self._several

    def show_amount(self, amount: Range | None, several: tuple[int, ...] = ()) -> None:
        """Show an amount; what is being typed and means the same stays as it is typed."""
        if (amount, several) == (self._amount, self._several) and self._is_amount(self.lineEdit().text()):
            return
        self._amount, self._several = amount, several
        self._show()

    def show_usual(self, usual: Range | None, words: str) -> None:
        """Show, in grey, what holds where nothing is given; steps begin there."""
        self._usual = usual
        if words != self.lineEdit().placeholderText():
            self.lineEdit().setPlaceholderText(words)

    def _show(self) -> None:
        self.blockSignals(True)
        self.setValue(0 if self._amount is None else self._amount.low)
        self.blockSignals(False)
        self.lineEdit().setText(self.textFromValue(self.value()))

    def _parsed(self, text: str) -> _Meant:
        """Return what a text means: an amount, None for none; raise ValueError where it means none that is possible."""
        text = text.strip()
        if self._none is not None and text.casefold() in {"", self._none.casefold(), "-", self._zero}:
            return None
        numbers = several_in(text) if self._takes_several else ()
        if numbers and all(number in self._possible for number in numbers):
            return numbers
        found = range_in(text, timed=self._timed)
        if found is None or found.low not in self._possible or found.high not in self._possible:
            raise ValueError(text)
        if not self._timed and found.low % 1 + found.high % 1:
            raise ValueError(text)
        return found

    def _is_amount(self, text: str) -> bool:
        try:
            self._parsed(text)
        except ValueError:
            return False
        return True

    def _take_text(self, text: str) -> None:
        if self._is_amount(text):
            self._take(self._parsed(text))

    def _take(self, meant: _Meant) -> None:
        several = meant if isinstance(meant, tuple) else ()
        amount = Range(several[0], several[0]) if isinstance(meant, tuple) else meant
        if (amount, several) == (self._amount, self._several):
            return
        self._amount, self._several = amount, several
        self.amount_changed.emit(meant)

    @property
    def _zero(self) -> str:
        """What zero is read as where nothing can be given: nothing, unless zero is an amount."""
        return "" if self._possible.low == 0 else "0"

    # What Qt asks

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Let everything be typed that may become an amount."""
        fits = self._is_amount(text)
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate), text, place

    def fixup(self, _text: str) -> str:
        """Return to the last amount that was one."""
        return self.textFromValue(self.value())

    def valueFromText(self, text: str) -> float:  # noqa: N802  Qt's
        meant = self._parsed(text) if self._is_amount(text) else self._amount
        if isinstance(meant, Range):
            return meant.low
        return float(meant[0]) if isinstance(meant, tuple) else 0.0

    def textFromValue(self, _value: float) -> str:  # noqa: N802  Qt's
        if self._several:
            return ", ".join(map(str, self._several))
        if self._amount is None:
            return self._none or ""
        return seconds_words(self._amount) if self._timed else range_words(self._amount)

    def stepBy(self, steps: int) -> None:  # noqa: N802  Qt's
        """Step the lower end, and the upper one with it."""
        shown = self._amount
        low = shown.low if shown is not None else self._below
        gap = shown.high - shown.low if shown is not None else 0
        wanted = stepped(low, steps) if self._timed else low + steps
        if self._none is not None and self._usual is None and wanted < self._possible.low:
            self._take(None)
        else:
            wanted = min(max(wanted, self._possible.low), self._possible.high - gap)
            self._take(Range(wanted, wanted + gap))
        self._show()
        self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:  # noqa: N802  Qt's
        low = self._below if self._amount is None else self._amount.low
        high = self._below if self._amount is None else self._amount.high
        least = self._possible.low if self._none is None or self._usual is not None else self._below
        can = _STEPPING.StepNone
        can |= _STEPPING.StepUpEnabled if high < self._possible.high else _STEPPING.StepNone
        return can | (_STEPPING.StepDownEnabled if low > least else _STEPPING.StepNone)

    @property
    def _below(self) -> float:
        """What stands for no amount when it is stepped."""
        if self._usual is not None:
            return self._usual.low
        return min(0.0, self._possible.low - 1) if self._possible.low > 0 else self._possible.low - 1

    def minimumSizeHint(self) -> QSize:
        """Take no more room than is given: the longest amount is longer than any that is written."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * LEAST_LETTERS, super().minimumSizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write out what was typed, or the last amount where that means nothing."""
        super().focusOutEvent(event)
        self.lineEdit().setText(self.textFromValue(self.value()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows with Alt to what the number belongs to: there they move it."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)
