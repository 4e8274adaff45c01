"""A line of text with a limit: a change beyond it is refused as a whole, with a message; nothing is ever cut."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import label, set_role

COUNTED_FROM = 0.75  # of the limit: before that nobody comes near it


class _Limit(QValidator):
    """Lets in what fits; Qt takes back a change that is let in by none, a paste as a whole."""

    def __init__(self, field: QLineEdit, most: int) -> None:
        super().__init__(field)
        self._most = most

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Count characters as the files do, where Qt's own limit counts an emoji as two."""
        fits = len(text) <= self._most
        return (QValidator.State.Acceptable if fits else QValidator.State.Invalid), text, place


class LimitedLine(QLineEdit):
    """Takes at most `most` characters; `counter`, to be laid out beside it, appears near the limit."""

    def __init__(self, most: int) -> None:
        """Begin empty."""
        super().__init__()
        self._most, self._used = most, 0  # what is refused is in the text while Qt says so
        self.counter = label("", "small", wrap=True)
        self.counter.hide()
        self.setValidator(_Limit(self, most))
        self.textChanged.connect(self._count)
        self.inputRejected.connect(self._refuse)

    def _count(self) -> None:
        self._used = len(self.text())
        self._show("" if self._used < COUNTED_FROM * self._most else self._counted())

    def _refuse(self) -> None:
        refused = tr("That was left out: it would be too long.")
        self._show(f"{refused} {self._counted()}", "warning")

    def _counted(self) -> str:
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # "C" would leave the comma of 2,000 out
        used, most = (locale.toString(number) for number in (self._used, self._most))
        return tr("{0} of {1} characters").format(used, most)

    def _show(self, words: str, role: str = "small") -> None:
        set_role(self.counter, role)
        self.counter.setText(words)
        self.counter.setVisible(bool(words))
        self.setAccessibleDescription(words)
