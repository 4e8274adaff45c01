"""Parts of a form: a title above what is asked, a list to choose from, text of one line and of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from sciatica_timer.core.library.programme import clean_name
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QWheelEvent

    from sciatica_timer.core.library.exercise import Exercise

LINES_SHOWN = 4
MOST_LINES = 20  # as files allow


class Field(QWidget):
    """A title above what is asked; `note`, below it, is hidden while it is empty."""

    def __init__(self, title: str, asked: QWidget, note: str = "") -> None:
        """Name `asked` for screen readers, and make the title its label."""
        super().__init__()
        self.asked = asked
        self._title = label(title, "section", wrap=True)
        self._title.setBuddy(asked)
        asked.setAccessibleName(title)
        self._note = label("", "small", wrap=True)
        for words in (self._title, self._note):
            words.setMinimumWidth(1)  # a text that wraps asks for more than the columns of a small window have
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._title, asked, self._note):
            column.addWidget(part)
        if isinstance(asked, LimitedLine):
            column.addWidget(asked.counter)
        column.addStretch(1)
        self.show_note(note)

    def show_title(self, title: str) -> None:
        """Ask for something else by the same means."""
        self._title.setText(title)
        self.asked.setAccessibleName(title)

    def show_note(self, note: str) -> None:
        """Show a hint below, or none."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.asked.setAccessibleDescription(note)


class Choices(QComboBox):
    """A list to choose from; `chosen` carries the value that was chosen by hand."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[object, str]]) -> None:
        """Take values and their words, in order."""
        super().__init__()
        self._options: list[tuple[object, str]] = []
        self.offer(options)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._emit)

    def offer(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these values, of which the first is chosen, unless they are those offered."""
        if list(options) != self._options:
            self._options = list(options)
            self._values = [value for value, _ in options]
            self.clear()
            self.addItems([words for _, words in options])

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object) -> None:
        """Show a value as chosen."""
        self.setCurrentIndex(self._values.index(value))

    def _emit(self, index: int) -> None:
        self.chosen.emit(self._values[index])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Lines(QPlainTextEdit):
    """Text of several lines, each of which counts; `lines_changed` carries those that are not empty."""

    lines_changed = Signal(object)

    def __init__(self, most: int, longest: int, placeholder: str = "") -> None:
        """Take at most so many lines, each of so many characters at most; what is more is left out."""
        super().__init__()
        self._most, self._longest = most, longest
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES_SHOWN + 24)
        self.textChanged.connect(self._emit)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that are not empty."""
        found = (" ".join(line.split())[: self._longest] for line in self.toPlainText().splitlines())
        return tuple(line for line in found if line)[: self._most]

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show lines, unless they are those shown."""
        if tuple(lines) != self.lines:
            self.blockSignals(True)
            self.setPlainText("\n".join(lines))
            self.blockSignals(False)

    def _emit(self) -> None:
        self.lines_changed.emit(self.lines)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES_SHOWN + 24)


class ExerciseForm(QWidget):
    """Shows some of an exercise; `edited` carries it as changed, and the name of the part that was."""

    edited = Signal(object, str)

    def __init__(self) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._exercise: Exercise | None = None

    def _edit(self, part: str, change: Callable[..., Exercise], *values: object, **changes: Any) -> None:
        assert self._exercise is not None
        self.edited.emit(change(self._exercise, *values, **changes), part)


class FormKeys(QObject):
    """Leaves undo and redo to the form, where a field would have its own, and tells which field has the keys."""

    focused = Signal(QWidget)

    def watch(self, field: QWidget) -> None:
        """Watch a field."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return True
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.focused.emit(watched)
        return super().eventFilter(watched, event)


def shown_text(line: LimitedLine, text: str) -> None:
    """Show a text in a line, unless it is the one shown: the cursor stays where it is."""
    if line.text() != text and " ".join(line.text().split()) != text:
        line.setText(text)


def parts_of(text: str) -> tuple[str, ...]:
    """Return the parts of a text such as "band, chair", each once."""
    parts = (clean_name(part) for part in text.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))[:MOST_LINES]
