"""One exercise of a programme as a row: picture, name, dose, and the dots it can be dragged by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from sciatica_timer.core.value import Value
from sciatica_timer.ui.access.signs import as_spoken
from sciatica_timer.ui.icons import picture
from sciatica_timer.ui.library.exercise_list import PICTURE_SIZE
from sciatica_timer.ui.library.wording import entry_words
from sciatica_timer.ui.widgets.shapes import breakable, label, set_role
from sciatica_timer.ui.wording import position_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.library.sides import Position
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.palettes import Palette

GRIP_PX = 20


class EntryLine(Value):
    """The text of one row; `position` is its heading, if it differs from that of the row before."""

    exercise_id: str
    name: str
    dose: str
    position: str
    spoken: str


def lines_of(programme: Programme, exercises: Mapping[str, Exercise], settings: Settings) -> list[EntryLine]:
    """Return the lines of a programme; `exercises` by id holds all that it names."""
    lines: list[EntryLine] = []
    before: Position | None = None
    for number, entry in enumerate(programme.entries, 1):
        exercise = exercises[entry.exercise_id]
        dose, place = entry_words(entry, exercise, settings), position_words(exercise.position)
        heading = "" if exercise.position is before else place
        spoken = as_spoken(f"{number}. {exercise.name}, {dose}, {place}")
        lines.append(EntryLine(entry.exercise_id, exercise.name, dose, heading, spoken))
        before = exercise.position
    return lines


class EntryRow(QFrame):
    """Shows one line; `focused` carries its place when the keys come to it."""

    focused = Signal(int)

    def __init__(self, index: int) -> None:
        """Begin empty, at an index that never changes."""
        super().__init__()
        self._index = index
        self.setProperty("role", "entry")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._grip, self._picture = QLabel(), QLabel()
        self._picture.setFixedSize(PICTURE_SIZE)
        self._name, self._dose = label("", "heading", wrap=True), label("", "small", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._dose)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(self._grip)
        row.addWidget(self._picture)
        row.addLayout(words, 1)

    def show_line(self, line: EntryLine, picture: QPixmap | None, *, is_chosen: bool) -> None:
        """Show a line, chosen or not."""
        self._name.setText(breakable(line.name))
        self._dose.setText(line.dose)
        self._picture.setPixmap(picture or QPixmap())
        self.setAccessibleName(line.spoken)
        role = "entry-chosen" if is_chosen else "entry"
        if self.property("role") != role:
            set_role(self, role)

    def show_colours(self, palette: Palette) -> None:
        """Draw the dots in the colours in force."""
        self._grip.setPixmap(picture("grip", palette.muted, GRIP_PX))

    def show_room(self, *, is_roomy: bool) -> None:
        """Leave the picture out where words need the room."""
        self._picture.setVisible(is_roomy)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self._index)
