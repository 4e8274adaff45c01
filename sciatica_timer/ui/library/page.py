"""The page "Exercises": exercises or programmes in the list on the left, the chosen one on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from sciatica_timer.core.figure.figure import resting
from sciatica_timer.ui.library.exercise_list import PICTURE_SIZE, ExerciseList, pixmaps
from sciatica_timer.ui.library.list_column import ListColumn
from sciatica_timer.ui.library.programmes.shelf import ProgrammeShelf
from sciatica_timer.ui.library.today import Today, nothing_offered, what_offers_go_by
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QShowEvent

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.progression import Offer
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.library.add_button import AddButton
    from sciatica_timer.ui.library.exercise_view import ExerciseView
    from sciatica_timer.ui.library.today import InAll
    from sciatica_timer.ui.theme import Theme

    OfferOf = Callable[[str], Offer | None]

EXERCISES, PROGRAMMES = 0, 1


class ExercisesPage(QWidget):
    """Lists the exercises and the programmes.

    `start_requested`, `print_requested` and `choice_made` carry the exercise's id, `programme_start_requested` the
    programme as shown; `offer_taken` and `offer_dismissed` carry an offer; `activated` means that the user is back at
    this page, perhaps on another day; `undo_requested` asks to undo the last thing done.
    """

    start_requested = Signal(str)
    choice_made = Signal(str, object)
    offer_taken = Signal(object)
    offer_dismissed = Signal(object)
    sound_test_requested = Signal()
    programme_start_requested = Signal(object)
    print_requested = Signal(str)
    activated = Signal()
    undo_requested = Signal()

    def __init__(
        self,
        exercises: Sequence[Exercise],
        settings: Settings,
        theme: Theme,
        occasions: Mapping[str, int] | None = None,
    ) -> None:
        """Show the exercises with the doses of the settings; the first one is chosen.

        `occasions` is how often each was done today, by id; with None, for not known, nothing is due or done.
        """
        super().__init__()
        self._exercises = tuple(exercises)
        self._settings = settings
        self._today = Today(self._exercises, occasions)
        self._knows_programmes = False
        self._offer_of: OfferOf = nothing_offered
        self._theme = theme
        self._pictures: Pictures | None = None
        self._thumbnails: dict[str, QPixmap] = {}
        self.setAccessibleName(tr("Exercises"))
        self.setProperty("role", "page")
        self._list = ExerciseList(theme)
        self.setFocusProxy(self._list)
        self._view: ExerciseView | None = None
        self.programmes = ProgrammeShelf(exercises, settings, theme)
        self.programmes.setParent(self)
        self.programmes.start_requested.connect(self.programme_start_requested)
        self.programmes.left.connect(self.focus_start)
        self.programmes.day_changed.connect(self._show_rows)
        self._column = ListColumn(theme, (self._list, self.programmes.list))
        self._lay_out()
        self._list.chosen.connect(self._show_exercise)
        self._list.start_requested.connect(self.start_requested)
        self._show_rows()
        if exercises:
            self._list.setCurrentRow(0)

    def _lay_out(self) -> None:
        self._column.switch.chosen.connect(self.open_part)
        self._views = QStackedWidget()
        home = QWidget()
        turn = QShortcut(QKeySequence("Ctrl+Tab"), home, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.activated.connect(self._turn)
        undo = QShortcut(QKeySequence("Ctrl+Z"), home, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo_requested)
        row = QHBoxLayout(home)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column)
        row.addWidget(self._views, 1)
        self._rooms = QStackedWidget()
        self._rooms.addWidget(home)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._rooms)
        self._theme.changed.connect(self._fit)
        self._fit()

    @property
    def view(self) -> ExerciseView:
        """The chosen exercise, built when it is first needed: the list alone is painted sooner."""
        if self._view is None:
            from sciatica_timer.ui.library.exercise_view import ExerciseView  # noqa: PLC0415  start-up: after the first frame

            self._view = ExerciseView(self._theme, self._pictures)
            self._view.start_requested.connect(self.start_requested)
            self._view.print_requested.connect(self.print_requested)
            self._view.choice_made.connect(self.choice_made)
            self._view.offer_taken.connect(self.offer_taken)
            self._view.offer_dismissed.connect(self.offer_dismissed)
            self._view.answered.connect(self.focus_start)
            self._view.sound_test_requested.connect(self.sound_test_requested)
            self._views.addWidget(self._view)
            self._show_exercise(self._list.chosen_id)
        return self._view

    def open_editor(self, editor: QWidget) -> None:
        """Show an editor in place of the lists, until `close_editor`."""
        if self._rooms.indexOf(editor) < 0:
            self._rooms.addWidget(editor)
        self._rooms.setCurrentWidget(editor)
        self.setFocusProxy(editor)

    def close_editor(self) -> None:
        """Show the lists again."""
        self._rooms.setCurrentIndex(0)
        self.setFocusProxy(self._shown_list)
        self.focus_start()

    @property
    def is_editing(self) -> bool:
        """Whether an editor is shown."""
        return self._rooms.currentIndex() > 0

    def add_button(self, part: int) -> AddButton:
        """Return the button that adds exercises (0) or programmes (1)."""
        return self._column.add_button(part)

    def show_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Show other exercises than before."""
        before = {one.id: one.figure for one in self._exercises}
        self._exercises = tuple(exercises)
        self._today.use_exercises(exercises)
        self.programmes.use_exercises(exercises)
        self._show_rows()
        self._load_thumbnails([one for one in exercises if before.get(one.id) != one.figure or one.id not in before])
        if self._list.chosen_id:
            self._show_exercise(self._list.chosen_id)

    def choose(self, exercise_id: str) -> None:
        """Choose an exercise as if by hand."""
        self.open_part(EXERCISES)
        self._list.choose(exercise_id)

    def open_part(self, index: int) -> None:
        """Show the exercises (0) or the programmes (1), and put the keys on their list."""
        had_focus = self._shown_list.hasFocus()
        self._column.show_part(index)
        view = self.programmes.view if index == PROGRAMMES else self.view
        if self._views.indexOf(view) < 0:  # one that is added anew loses the focus
            self._views.addWidget(view)
        self._views.setCurrentWidget(view)
        self.setFocusProxy(self._shown_list)
        if had_focus:
            self.focus_start()

    def show_programmes(self, programmes: Sequence[Programme]) -> None:
        """Show the programmes; where one is that of the day, it is chosen and their part is open."""
        of_the_day = self._settings.programme
        self._knows_programmes = True
        self.programmes.show_programmes(programmes, of_the_day)
        if self.programmes.find(of_the_day) is not None:
            self.open_part(PROGRAMMES)

    def show_settings(self, settings: Settings) -> None:
        """Show other doses."""
        before, self._settings = self._settings, settings
        self.programmes.show_settings(settings)
        self._show_rows()
        if self._view is not None:
            self._view.show_settings(settings)
        if what_offers_go_by(before) != what_offers_go_by(settings):
            self._show_offer()

    def show_offers(self, offer_of: OfferOf) -> None:
        """Show offers; `offer_of` returns that of an exercise, by id, and is called when one is shown."""
        self._offer_of = offer_of
        self._show_offer()

    def show_today(self, occasions: Mapping[str, int] | None, in_all: InAll) -> None:
        """Show what was done today: how often each exercise was; None where that is not known.

        `in_all` counts how often some of them ever were, by id, None where that is not known; it is asked when needed.
        """
        self._today.take(occasions, in_all)
        self._show_rows()
        exercise = self._chosen
        if exercise is not None and self._view is not None:
            self._view.show_earlier(self._today.earlier_wording(exercise))

    def use_pictures(self, pictures: Pictures) -> None:
        """Show these pictures of figures, the small ones once they are loaded."""
        self._pictures = pictures
        pictures.thumbnails_loaded.connect(self._show_thumbnails)
        self._load_thumbnails(self._exercises)

    def _load_thumbnails(self, exercises: Sequence[Exercise]) -> None:
        if self._pictures is not None and exercises:
            size = PICTURE_SIZE * self.devicePixelRatioF()
            self._pictures.load_thumbnails({one.id: one.figure or resting(one.position) for one in exercises}, size)

    def _show_thumbnails(self, images: Mapping[str, QImage]) -> None:
        found = pixmaps(images, {exercise.id for exercise in self._exercises}, self.devicePixelRatioF())
        if found:
            self._thumbnails |= found
            for exercise_id, picture in found.items():
                self._list.show_picture(exercise_id, picture)
            self.programmes.show_pictures(self._thumbnails)

    def focus_start(self) -> None:
        """Put the focus where Space starts and the arrows choose."""
        self._shown_list.setFocus()

    def ignore_next_start(self) -> None:
        """Ignore the next press of Space or Enter: a session was stopped because it hurt more."""
        for shown in (self._list, self.programmes.list):
            shown.ignore_next_start()

    @property
    def _is_on_programmes(self) -> bool:
        return self._column.part == PROGRAMMES

    @property
    def _shown_list(self) -> ExerciseList:
        return self.programmes.list if self._is_on_programmes else self._list

    def _turn(self) -> None:
        self.open_part(EXERCISES if self._is_on_programmes else PROGRAMMES)
        self.focus_start()

    def _show_rows(self) -> None:
        programme = self.programmes.of_the_day
        self._list.show_rows(self._today.rows(programme, self._settings))
        self._column.show_exercises(self._exercises, self._settings.hidden)
        knows_programme = self._knows_programmes or not self._settings.programme
        self._column.show_tally(self._today.tally_wording(programme, knows_programme=knows_programme))
        self._fit()
        self.programmes.show_day_done(is_done=self._today.is_done(programme))

    @property
    def _chosen(self) -> Exercise | None:
        return self._today.exercise(self._list.chosen_id)

    def _show_exercise(self, exercise_id: str) -> None:
        exercise = self._today.exercise(exercise_id)
        if exercise is not None and self._view is not None:
            self._view.show_exercise(exercise, self._settings, self._today.earlier_wording(exercise))
            self._show_offer()

    def _show_offer(self) -> None:
        if self._view is not None:
            self._view.show_offer(self._offer_of(self._list.chosen_id))

    def _fit(self) -> None:
        self._column.fit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not self.is_editing:
            (self.programmes if self._is_on_programmes else self.view).start()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.activated.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.activated.emit()
        return super().event(event)
