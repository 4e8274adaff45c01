"""The words of an exercise, or of a form of it: its two movements, its steps, what to watch for, what is easier."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.core.editing import with_text
from sciatica_timer.core.library.programme import clean_name
from sciatica_timer.ui.library.editor.fields import MOST_LINES, ExerciseForm, Field, Lines, shown_text
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.limited_line import LimitedLine

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.theme import Theme

LONGEST_WORD, LONGEST_LINE = 14, 400  # as files allow
FIELD_PX = 150


class WordsForm(ExerciseForm):
    """Shows them, each line of a text a step."""

    def __init__(self, theme: Theme) -> None:
        """Begin without an exercise."""
        super().__init__()
        self.out, self.back = LimitedLine(LONGEST_WORD), LimitedLine(LONGEST_WORD)
        self.out.setPlaceholderText(tr("such as: Lift"))
        self.back.setPlaceholderText(tr("such as: Lower"))
        self.out.textEdited.connect(self._take_out)
        self.back.textEdited.connect(self._take_back)
        titles = {
            "steps": tr("How it is done, a step a line"),
            "watch": tr("What to watch for"),
            "easier": tr("How to make it easier"),
        }
        self.lists = {name: Lines(MOST_LINES, LONGEST_LINE) for name in titles}
        for name, lines in self.lists.items():
            lines.lines_changed.connect(partial(self._take_lines, name))
        ways = (Field(tr("Word for the way out"), self.out), Field(tr("Word for the way back"), self.back))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(EvenGrid(theme, ways, (2, 1), FIELD_PX))
        for name, lines in self.lists.items():
            column.addWidget(Field(titles[name], lines))

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Everything that can be filled in, in order."""
        return (self.out, self.back, *self.lists.values())

    def show_exercise(self, exercise: Exercise) -> None:
        """Show an exercise."""
        self._exercise, text = exercise, exercise.text
        shown_text(self.out, text.out)
        shown_text(self.back, text.back)
        for name, lines in self.lists.items():
            lines.show_lines(getattr(text, name))

    def _take_out(self, text: str) -> None:
        self._edit("out", with_text, out=clean_name(text))

    def _take_back(self, text: str) -> None:
        self._edit("back", with_text, back=clean_name(text))

    def _take_lines(self, name: str, lines: tuple[str, ...]) -> None:
        self._edit(name, with_text, **{name: lines})
