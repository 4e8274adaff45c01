"""One exercise: its picture, its dose, how it is done and what to watch, and the button that starts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from sciatica_timer.core.session.timeline import lay_out, total_seconds
from sciatica_timer.core.settings import dose_of, pace_of, variant_of
from sciatica_timer.ui.figure.preview import FigurePreview
from sciatica_timer.ui.figure.view import wants_less_motion
from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.library.doses import Doses
from sciatica_timer.ui.library.exercise_tools import ExerciseTools
from sciatica_timer.ui.library.ways import Ways
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.offer_card import OfferCard
from sciatica_timer.ui.widgets.shapes import LONGEST_TITLE_WORD, breakable, button, card, label, scrolled
from sciatica_timer.ui.wording import capital, daily_words, duration_words, number_words, position_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.progression import Offer
    from sciatica_timer.core.settings import Choice, Settings
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.theme import Theme

SIDE_BY_SIDE_PX, ROOMY_PX, MARGIN = 620, 440, 28
NAME_PX = 200  # what the name has at least beside the button
LONGEST_CHIP = 48  # letters, in two lines at the largest text
FIGURE_HEIGHT, FIGURE_HEIGHT_LOW, FIGURE_HEIGHT_MOST = 300, 200, 560
TALL_PX, TALLER_PX, GROWS = 720, 800, 0.6  # a window that is taller still gives the figure so much of what it has more


class ExerciseView(QWidget):
    """Shows the chosen exercise.

    `start_requested` and `print_requested` carry its id, `choice_made` its id and the choice; `offer_taken` and
    `offer_dismissed` an offer.
    """

    start_requested = Signal(str)
    choice_made = Signal(str, object)
    offer_taken = Signal(object)
    offer_dismissed = Signal(object)
    answered = Signal()
    sound_test_requested = Signal()
    print_requested = Signal(str)

    def __init__(self, theme: Theme, pictures: Pictures | None = None) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._exercise: Exercise | None = None
        self._shown: Exercise | None = None  # the variant that is chosen of it
        self._room: tuple[bool, bool, int] | None = None  # wide, roomy, height of the figure
        self._earlier = ""
        self._doses = Doses(theme)
        self._doses.choice_made.connect(self._emit_choice)
        self._doses.answered.connect(self.answered)
        self._ways = Ways()
        self._ways.choice_made.connect(self._emit_choice)
        self.offer_card = OfferCard()
        self.offer_card.taken.connect(self._take_offer)
        self.offer_card.dismissed.connect(self._dismiss_offer)
        self.tools = ExerciseTools()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(14)
        column.addLayout(self._make_head())
        column.addWidget(self._make_figure())
        column.addWidget(self._ways)
        column.addWidget(self._doses)
        column.addWidget(self.offer_card)
        column.addLayout(self._make_texts())
        self.print = button(tr("Print…"), self._ask_print, name=tr("Print the exercise"))
        self.tools.add(self.print)
        column.addWidget(self.tools)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))
        theme.changed.connect(self._colour)
        self._colour()

    def _make_head(self) -> QBoxLayout:
        self._name = label("", "title", wrap=True)
        self._plain = label("", "muted", wrap=True)
        self._chips = FlowBar()
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._name)
        left.addWidget(self._plain)
        left.addWidget(self._chips)
        self._start = button(tr(" Start"), self.start, "primary", tr("Start"))
        self._length = label("", "small")
        self._length.setAlignment(Qt.AlignmentFlag.AlignRight)
        right = QVBoxLayout()
        right.addWidget(self._start)
        right.addWidget(self._length)
        right.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addLayout(left, 1)
        self._head.addLayout(right)
        return self._head

    def _make_figure(self) -> QWidget:
        self._figure_card, column = card(margins=12)
        self._movement = label("", "muted", wrap=True)
        self._device = label("", "small", wrap=True)
        self._device.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._movement, 1)
        self._foot.addWidget(self._device, 1)
        self._foot.addWidget(button(tr("Test sound"), self.sound_test_requested.emit, "link"))
        self._figure = FigurePreview(self._theme.palette, self._pictures)
        column.addWidget(self._figure, 1)
        column.addLayout(self._foot)
        return self._figure_card

    def _make_texts(self) -> QGridLayout:
        self._how_card, self._how = card()
        self._watch_card, self._watch = card()
        self._texts = QGridLayout()
        self._texts.setSpacing(12)
        return self._texts

    def _ask_print(self) -> None:
        if self._exercise is not None:
            self.print_requested.emit(self._exercise.id)

    def show_exercise(self, exercise: Exercise, settings: Settings, earlier: str = "") -> None:
        """Show an exercise with the dose of the settings; `earlier` is a sentence about what to do before it."""
        self._exercise, self._earlier = exercise, earlier
        self._name.setText(breakable(exercise.name, LONGEST_TITLE_WORD))
        self._plain.setText(breakable(exercise.plain_name))
        self._plain.setVisible(bool(exercise.plain_name))
        self._shown = None
        self.tools.show_exercise(exercise)
        self.show_settings(settings)

    def show_earlier(self, earlier: str) -> None:
        """Show which exercises to do before this one."""
        if self._exercise is not None and earlier != self._earlier:
            self._earlier = earlier
            self._fill_texts(self._shown or self._exercise)

    def show_settings(self, settings: Settings) -> None:
        """Show the dose and how long it takes."""
        if self._exercise is None:
            return
        exercise = variant_of(self._exercise, settings)
        if exercise is not self._shown:
            self._shown = exercise
            self._figure.show_exercise(exercise)
            self._fill_chips(exercise)
            self._fill_texts(exercise)
        self._ways.show_ways(self._exercise, settings)
        self._figure.set_reduced_motion(wants_less_motion(settings))
        self._doses.show_dose(exercise, settings)
        dose = dose_of(exercise, settings)
        seconds = total_seconds(lay_out(dose, exercise.guide.sides, pace_of(exercise, settings)))
        self._length.setText(tr("{0} · press Space").format(duration_words(seconds)))
        self._fit()
        hold = tr("hold {0} s").format(number_words(dose.hold_seconds)) if dose.hold_seconds else ""
        words = exercise.text
        parts = [words.out or tr("Out", "movement"), hold, words.back or tr("Back", "movement")]
        self._movement.setText(" · ".join(part for part in parts if part))

    def show_offer(self, offer: Offer | None) -> None:
        """Show what is offered for the exercise shown, or nothing."""
        self.offer_card.show_offer(offer)

    def _take_offer(self, offer: Offer) -> None:
        self.answered.emit()  # first: the focus must be elsewhere before the button that has it goes
        self.offer_taken.emit(offer)

    def _dismiss_offer(self, offer: Offer) -> None:
        self.answered.emit()
        self.offer_dismissed.emit(offer)

    def show_device(self, name: str | None) -> None:
        """Show the sound output; None means that there is no output."""
        found = tr("Sound: {0}").format(name)
        self._device.setText(found if name else tr("No sound output; the screen flashes"))

    def _fill_chips(self, exercise: Exercise) -> None:
        self._chips.clear()
        words = [position_words(exercise.position)]
        words += [capital(one) for one in exercise.equipment] or [tr("No equipment")]
        words.append(capital(", ".join(exercise.works)))
        words += [daily_words(exercise.guide.times_per_day)] if exercise.guide.times_per_day else []
        for text in filter(None, words):
            self._chips.add(label(text if len(text) <= LONGEST_CHIP else text[: LONGEST_CHIP - 1] + "…", "chip"))

    def _fill_texts(self, exercise: Exercise) -> None:
        _empty(self._how)
        _empty(self._watch)
        self._how.addWidget(label(tr("How"), "heading", wrap=True))
        for number, step in enumerate(exercise.text.steps, 1):
            self._how.addWidget(label(f"{number}. {step}", wrap=True))
        self._how.addStretch(1)
        self._watch.addWidget(label(tr("Watch for"), "heading", wrap=True))
        for line in filter(None, (*exercise.text.watch, self._earlier)):
            self._watch.addWidget(label(line, wrap=True))
        if exercise.text.easier:
            self._watch.addWidget(label(tr("Make it easier"), "heading", wrap=True))
            for line in exercise.text.easier:
                self._watch.addWidget(label(line, wrap=True))
        self._watch.addStretch(1)

    def start(self) -> None:
        """Request a session of the exercise shown."""
        if self._exercise is not None:
            self.start_requested.emit(self._exercise.id)

    def _emit_choice(self, choice: Choice) -> None:
        if self._exercise is not None:
            self.choice_made.emit(self._exercise.id, choice)

    def _colour(self) -> None:
        self._figure.set_palette_colours(self._theme.palette)
        self._start.setIcon(icon("play", self._theme.palette.on_hold))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._doses.fit(self.width() - 2 * MARGIN)
        self._fit()

    def _fit(self) -> None:
        """Arrange the parts as they fit."""
        wide = self.width() >= self._theme.px(SIDE_BY_SIDE_PX)
        beside = self._start.sizeHint().width(), self._length.fontMetrics().horizontalAdvance(self._length.text())
        roomy = self.width() >= max(self._theme.px(ROOMY_PX), 2 * MARGIN + self._theme.px(NAME_PX) + max(beside))
        height = self.window().height()
        more = max(0, round((height - TALLER_PX) * GROWS))
        high = min(FIGURE_HEIGHT + more, FIGURE_HEIGHT_MOST) if not roomy or height >= TALL_PX else FIGURE_HEIGHT_LOW
        if (wide, roomy, high) != self._room:
            self._room = (wide, roomy, high)
            self._arrange(wide=wide, roomy=roomy, high=high)

    def _arrange(self, *, wide: bool, roomy: bool, high: int) -> None:
        """Put the texts side by side if `wide`, head and foot in one line if `roomy`."""
        for layout in (self._head, self._foot):
            layout.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)
        self._length.setWordWrap(not roomy)
        self._device.setVisible(roomy)
        self._texts.addWidget(self._how_card, 0, 0)
        self._texts.addWidget(self._watch_card, *((0, 1) if wide else (1, 0)))
        self._texts.setColumnStretch(0, 3)
        self._texts.setColumnStretch(1, 2 if wide else 0)
        self._figure_card.setFixedHeight(high)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.deleteLater()
