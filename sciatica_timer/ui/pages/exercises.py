"""The page "Exercises": exercises or programmes in the list on the left, the chosen one on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sciatica_timer.core.settings import dose_of
from sciatica_timer.ui.pages.programmes import ProgrammeShelf
from sciatica_timer.ui.widgets.exercise_list import PICTURE_SIZE, ExerciseList, Row
from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.widgets.switch import Switch
from sciatica_timer.ui.wording import dose_words, section_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from sciatica_timer.core.exercise import Exercise
    from sciatica_timer.core.programme import Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.pages.exercise import ExerciseView
    from sciatica_timer.ui.theme import Theme

EXERCISES, PROGRAMMES = 0, 1
LIST_WIDTH, LIST_WIDTH_NARROW, NARROW = 372, 336, 1100


class ExercisesPage(QWidget):
    """Lists the exercises and the programmes.

    `start_requested` and `choice_made` carry the exercise's id, `programme_start_requested` the programme as shown.
    """

    start_requested = Signal(str)
    choice_made = Signal(str, object)
    sound_test_requested = Signal()
    programme_start_requested = Signal(object)

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
        self.setFocusProxy(self._list)
        self._view: ExerciseView | None = None
        self.programmes = ProgrammeShelf(exercises, settings, theme)
        self.programmes.setParent(self)
        self.programmes.start_requested.connect(self.programme_start_requested)
        self.programmes.left.connect(self.focus_start)
        self._lay_out()
        self._list.chosen.connect(self._show_exercise)
        self._list.start_asked.connect(self.start_requested)
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
        self._switch = Switch(self.tr("Show"), (self.tr("Exercises"), self.tr("Programmes")))
        self._switch.chosen.connect(self.open_part)
        column.addWidget(self._switch)
        self._lists = QStackedWidget()
        self._lists.addWidget(self._list)
        self._lists.addWidget(self.programmes.list)
        column.addWidget(self._lists, 1)
        self._views = QStackedWidget()
        turn = QShortcut(QKeySequence("Ctrl+Tab"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.activated.connect(self._turn)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._column)
        self._row.addWidget(self._views, 1)
        self._theme.changed.connect(self._fit)
        self._fit()

    @property
    def view(self) -> ExerciseView:
        """The chosen exercise, built when it is first needed: the list alone is painted sooner."""
        if self._view is None:
            from sciatica_timer.ui.pages.exercise import ExerciseView  # noqa: PLC0415  start-up: after the first frame

            self._view = ExerciseView(self._theme)
            self._view.start_requested.connect(self.start_requested)
            self._view.choice_made.connect(self.choice_made)
            self._view.answered.connect(self.focus_start)
            self._view.sound_test_requested.connect(self.sound_test_requested)
            self._views.addWidget(self._view)
            self._show_exercise(self._list.chosen_id)
        return self._view

    def choose(self, exercise_id: str) -> None:
        """Choose an exercise as if by hand."""
        self.open_part(EXERCISES)
        self._list.choose(exercise_id)

    def open_part(self, index: int) -> None:
        """Show the exercises (0) or the programmes (1), and put the keys on their list."""
        had_focus = self._shown_list.hasFocus()
        self._lists.setCurrentIndex(index)
        view = self.programmes.view if index == PROGRAMMES else self.view
        self._views.addWidget(view)  # which does nothing for one that is there
        self._views.setCurrentWidget(view)
        self.setFocusProxy(self._shown_list)
        self._switch.show_part(index)
        if had_focus:
            self.focus_start()

    def show_programmes(self, programmes: Sequence[Programme]) -> None:
        """Show the programmes; where one is that of the day, it is chosen and their part is open."""
        of_the_day = self._settings.programme
        self.programmes.show_programmes(programmes, of_the_day)
        if self.programmes.find(of_the_day) is not None:
            self.open_part(PROGRAMMES)

    def show_settings(self, settings: Settings) -> None:
        """Show other doses."""
        self._settings = settings
        self.programmes.show_settings(settings)
        self._show_rows()
        if self._view is not None:
            self._view.show_settings(settings)

    def show_done(self, done: Mapping[str, int]) -> None:
        """Mark what was done today: completed sets by exercise."""
        self._done = done
        self._show_rows()

    def show_pictures(self) -> None:
        """Draw the pictures beside the names, in the colours in force."""
        from sciatica_timer.ui.widgets.figure_view import thumbnail  # noqa: PLC0415  start-up: after the first frame

        ratio = self.devicePixelRatioF()
        pictures = {one.id: thumbnail(one, PICTURE_SIZE, self._theme.palette, ratio) for one in self._exercises}
        for exercise_id, picture in pictures.items():
            self._list.show_picture(exercise_id, picture)
        self.programmes.show_pictures(pictures)

    def focus_start(self) -> None:
        """Put the focus where Space starts and the arrows choose."""
        self._shown_list.setFocus()

    @property
    def _is_on_programmes(self) -> bool:
        return self._lists.currentIndex() == PROGRAMMES

    @property
    def _shown_list(self) -> ExerciseList:
        return self.programmes.list if self._is_on_programmes else self._list

    def _turn(self) -> None:
        self.open_part(EXERCISES if self._is_on_programmes else PROGRAMMES)
        self.focus_start()

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
        exercise = next((one for one in self._exercises if one.id == exercise_id), None)
        if exercise is not None and self._view is not None:
            self._view.show_exercise(exercise, self._settings, self._names_of(exercise.after))

    def _names_of(self, ids: Sequence[str]) -> tuple[str, ...]:
        return tuple(exercise.name for exercise in self._exercises if exercise.id in ids)

    def _fit(self) -> None:
        wide = LIST_WIDTH if self.width() >= NARROW else LIST_WIDTH_NARROW
        self._column.setFixedWidth(min(self._theme.px(wide), max(wide, self.width() * 2 // 5)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            (self.programmes if self._is_on_programmes else self.view).start()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
