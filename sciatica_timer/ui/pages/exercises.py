"""The page "Exercises": the list on the left, the chosen exercise on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.core.settings import dose_of
from sciatica_timer.ui.pages.exercise import ExerciseView
from sciatica_timer.ui.widgets.exercise_list import PICTURE_SIZE, ExerciseList, Row
from sciatica_timer.ui.widgets.figure_view import thumbnail
from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.wording import dose_words, section_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from sciatica_timer.core.exercise import Exercise
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.theme import Theme

LIST_WIDTH, LIST_WIDTH_NARROW, NARROW = 372, 336, 1100


class ExercisesPage(QWidget):
    """Lists the exercises; `start_requested` and `choice_made` carry the exercise's id."""

    start_requested = Signal(str)
    choice_made = Signal(str, object)
    sound_test_requested = Signal()

    def __init__(self, exercises: Sequence[Exercise], settings: Settings, theme: Theme) -> None:
        """Show the exercises with the doses of the settings; the first one is chosen."""
        super().__init__()
        self._exercises = tuple(exercises)
        self._settings = settings
        self._done: Mapping[str, int] = {}
        self._theme = theme
        self.setAccessibleName(self.tr("Exercises"))
        self.setProperty("role", "page")
        self._list = ExerciseList(theme)
        self._view = ExerciseView(theme)
        self._lay_out()
        self._list.chosen.connect(self._show_exercise)
        self._list.start_asked.connect(self.start_requested)
        self._view.start_requested.connect(self.start_requested)
        self._view.choice_made.connect(self.choice_made)
        self._view.answered.connect(self.focus_start)
        self._view.sound_test_requested.connect(self.sound_test_requested)
        self._show_rows()
        if exercises:
            self._list.setCurrentRow(0)

    def _lay_out(self) -> None:
        self._column = QFrame()
        self._column.setProperty("role", "column")
        column = QVBoxLayout(self._column)
        column.setContentsMargins(16, 20, 16, 12)
        title = label(self.tr("Exercises"), "title")
        title.setContentsMargins(8, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column)
        row.addWidget(self._view, 1)
        self._theme.changed.connect(self._fit)
        self._fit()

    @property
    def view(self) -> ExerciseView:
        """The chosen exercise."""
        return self._view

    def choose(self, exercise_id: str) -> None:
        """Choose an exercise as if by hand."""
        self._list.choose(exercise_id)

    def show_settings(self, settings: Settings) -> None:
        """Show other doses."""
        self._settings = settings
        self._show_rows()
        self._view.show_settings(settings)

    def show_done(self, done: Mapping[str, int]) -> None:
        """Mark what was done today: completed sets by exercise."""
        self._done = done
        self._show_rows()

    def show_pictures(self) -> None:
        """Draw the pictures beside the names, in the colours in force."""
        ratio = self.devicePixelRatioF()
        for exercise in self._exercises:
            self._list.show_picture(exercise.id, thumbnail(exercise, PICTURE_SIZE, self._theme.palette, ratio))

    def focus_start(self) -> None:
        """Put the focus where Space starts and the arrows choose."""
        self._list.setFocus()

    def _show_rows(self) -> None:
        rows = []
        section = None
        for exercise in self._exercises:
            heading = "" if exercise.section is section else section_words(exercise.section)
            section = exercise.section
            done = self._done.get(exercise.id, 0)
            badge = (
                self.tr("✓ Done today") if done else self.tr("Advanced") if exercise.level.value == "advanced" else ""
            )
            words = dose_words(exercise, dose_of(exercise, self._settings))
            rows.append(Row(exercise.id, exercise.name, words, badge, bool(done), heading))
        self._list.show_rows(rows)

    def _show_exercise(self, exercise_id: str) -> None:
        exercise = next(one for one in self._exercises if one.id == exercise_id)
        self._view.show_exercise(exercise, self._settings, self._names_of(exercise.after))

    def _names_of(self, ids: Sequence[str]) -> tuple[str, ...]:
        return tuple(exercise.name for exercise in self._exercises if exercise.id in ids)

    def _fit(self) -> None:
        wide = LIST_WIDTH if self.width() >= NARROW else LIST_WIDTH_NARROW
        self._column.setFixedWidth(min(self._theme.px(wide), max(wide, self.width() * 2 // 5)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._view.start()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
