"""The number in a card with minus and plus: typed, or stepped with the arrow keys; a spin box for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox

from sciatica_timer.ui.widgets.amounts import range_in
from sciatica_timer.ui.widgets.typed_number import TypedNumber

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent

LONGEST_TEXT, LARGEST, BORDER_PX, ROUND_IT_PX = 20, 100_000, 2, 8


class NumberBox(TypedNumber):
    """`typed` carries a number once it is finished, `step_requested` how many steps are wanted; none is shown yet."""

    typed = Signal(float)
    step_requested = Signal(int)

    def __init__(self, words: Callable[[float], str], *, timed: bool, moving: Qt.KeyboardModifier) -> None:
        """Take what writes a number; with a key of `moving` the arrows belong to what holds it. `timed` are seconds."""
        super().__init__(LONGEST_TEXT)
        self._words, self._timed, self._moving = words, timed, moving
        self.setProperty("role", "value")
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setDecimals(3)
        self.setRange(0, LARGEST)

    def show_number(self, number: float) -> None:
        """Show a number, in the place of what was typed."""
        self.blockSignals(True)
        self.setValue(number)
        self.blockSignals(False)
        if self.lineEdit().text() != self._words(number):
            self.lineEdit().setText(self._words(number))
            self.updateGeometry()

    def _parsed(self, text: str) -> float | None:
        found = range_in(text, timed=self._timed)
        if found is None or found.low != found.high or (not self._timed and found.low % 1):
            return None
        return found.low

    def _finish(self) -> None:
        found, now = self._parsed(self.lineEdit().text()), self.value()
        self.show_number(now)
        if found is not None and found != now:
            self.typed.emit(found)

    # What Qt asks

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, place

    def valueFromText(self, _text: str) -> float:  # noqa: N802  Qt's
        return self.value()  # what was typed is for the owner to take

    def textFromValue(self, value: float) -> str:  # noqa: N802  Qt's
        return self._words(value)

    def stepBy(self, steps: int) -> None:  # noqa: N802  Qt's
        self.step_requested.emit(steps)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:  # noqa: N802  Qt's
        return QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled

    def minimumSizeHint(self) -> QSize:
        """Take the room of what is shown, not of the largest number there is."""
        wide = self.fontMetrics().horizontalAdvance(self._words(self.value()))
        return QSize(wide + ROUND_IT_PX, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _fill(self) -> None:
        """Let the text have all the room: the style sheet keeps some for buttons, even where there are none."""
        self.lineEdit().setGeometry(self.rect().adjusted(BORDER_PX, 0, -BORDER_PX, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Enter, which would start a session further up."""
        if event.modifiers() & self._moving and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish()
            self.selectAll()
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self.stepBy(1 if event.key() == Qt.Key.Key_Plus else -1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed, before Qt writes the number out again."""
        self._finish()
        super().focusOutEvent(event)
