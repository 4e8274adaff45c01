"""What an exercise comes to while it is written: its figure, its session in time, and what is still missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from sciatica_timer.core.editing import Missing
from sciatica_timer.core.library.dose import DoseError
from sciatica_timer.core.session.planning import plan_exercise
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Settings, dose_of
from sciatica_timer.ui.figure.preview import FigurePreview
from sciatica_timer.ui.figure.view import wants_less_motion
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import breakable, card, label, set_role
from sciatica_timer.ui.wording import dose_words, duration_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.timeline import Phase
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.palettes import Palette
    from sciatica_timer.ui.theme import Theme

FIGURE_HEIGHT, STRIP_PX, GAP_PX, ROUND = 230, 28, 2, 3
TICKING_FROM, HALF_WAY_FROM = 8, 20  # seconds of a hold: what the cues go by
_RESTS = {PhaseKind.REST, PhaseKind.SET_REST, PhaseKind.ROUND_REST, PhaseKind.EXERCISE_CHANGE}


class PhaseStrip(QWidget):
    """Shows a session as a row of phases, each as long as it takes."""

    def __init__(self, theme: Theme) -> None:
        """Begin without a session."""
        super().__init__()
        self._theme = theme
        self._stretches: list[tuple[str, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_timeline(self, timeline: Sequence[Phase], words: str) -> None:
        """Show phases; the parts of a rep are one stretch. `words` are what a screen reader says of it."""
        stretches: list[tuple[str, float]] = []
        before: object = None
        for phase in timeline:
            key = phase.rep_key if phase.kind.is_rep else phase.key
            kind = "rep" if phase.kind.is_rep else phase.kind.value
            if key == before:
                stretches[-1] = (kind, stretches[-1][1] + phase.duration)
            else:
                stretches.append((kind, phase.duration))
            before = key
        self.setAccessibleName(words)
        if stretches != self._stretches:
            self._stretches = stretches
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        whole = sum(seconds for _, seconds in self._stretches)
        if not whole:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = GAP_PX if len(self._stretches) * 4 * GAP_PX < self.width() else 0
        at = 0.0
        for kind, seconds in self._stretches:
            wide = self.width() * seconds / whole
            painter.setBrush(QColor(_colour(kind, self._theme.palette)))
            painter.drawRoundedRect(QRectF(at, 0, max(1.0, wide - gap), self.height()), ROUND if gap else 0, ROUND)
            at += wide
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(200, STRIP_PX)


def _colour(kind: str, colours: Palette) -> str:
    by_kind = {
        "rep": colours.hold,
        PhaseKind.PREPARE.value: colours.prepare,
        PhaseKind.SIDE_CHANGE.value: colours.side,
    }
    return by_kind.get(kind, colours.rest)


class Outlook(QWidget):
    """Shows an exercise as it would be done."""

    def __init__(self, theme: Theme, pictures: Pictures | None) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._theme = theme
        self._figured: object = None
        self._figure = FigurePreview(theme.palette, pictures)
        self._figure.setMinimumHeight(FIGURE_HEIGHT)
        figure_card, inside = card(margins=8)
        inside.addWidget(self._figure, 1)
        run_card, run = card()
        self._strip, self._dose = PhaseStrip(theme), label("", wrap=True)
        self._cues = label("", "muted", wrap=True)
        self._heading = label(tr("So it will run"), "heading", wrap=True)
        for part in (self._heading, self._strip, self._dose, self._cues):
            run.addWidget(part)
        self._missing_card, missing = card("card")
        self._missing = label("", wrap=True)
        missing.addWidget(self._missing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(figure_card, 1)
        column.addWidget(run_card)
        column.addWidget(self._missing_card)
        theme.changed.connect(self._colour)

    @property
    def figure(self) -> FigurePreview:
        """The figure, which the keys reach."""
        return self._figure

    @property
    def missing_card(self) -> QFrame:
        """The card that says what is missing."""
        return self._missing_card

    def show_exercise(self, exercise: Exercise, settings: Settings, form: str = "") -> None:
        """Show an exercise as it would be done with these settings, its own dose untouched by them.

        `form` is the name of the easier or harder form that this is, if it is one.
        """
        self._heading.setText(tr("So it will run: {0}").format(breakable(form)) if form else tr("So it will run"))
        figured = (exercise.figure, exercise.position, exercise.pace.out_seconds, exercise.pace.back_seconds)
        self._figure.set_reduced_motion(wants_less_motion(settings))
        if figured != self._figured:
            self._figured = figured
            self._figure.show_exercise(exercise)
        try:
            plan = plan_exercise(exercise, Settings(prepare_seconds=settings.prepare_seconds))
        except DoseError:
            self._dose.setText(tr("A repetition would take no time at all."))
            self._strip.show_timeline((), self._dose.text())
            self._cues.hide()
            return
        dose = dose_of(exercise, Settings())
        words = tr("{0}: {1}").format(dose_words(exercise, dose), duration_words(plan.total_seconds))
        self._strip.show_timeline(plan.timeline, words)
        self._dose.setText(words)
        self._cues.setText(_cue_words(exercise))
        self._cues.setVisible(bool(self._cues.text()))

    def show_missing(self, missing: Sequence[Missing], problem: str = "") -> None:
        """Show what has to be mended before it can be saved, or why saving failed."""
        words = {
            Missing.NAME: tr("Still missing: a name."),
            Missing.OTHER_NAME: tr("There is an exercise with this name already; give it another one."),
            Missing.TIME: tr("A repetition needs a hold, or seconds for the way out or back (under More)."),
        }
        text = problem or " ".join(words[one] for one in missing)
        set_role(self._missing_card, "warning-card" if text else "card")
        self._missing.setText(text or tr("Nothing is missing."))
        self._missing_card.setAccessibleName(self._missing.text())

    def _colour(self) -> None:
        self._figure.set_palette_colours(self._theme.palette)


def _cue_words(exercise: Exercise) -> str:
    """Describe what is heard on the way."""
    guide = exercise.guide
    longest = max((limits.low for limits in (guide.hold_seconds, guide.duration_seconds) if limits), default=0)
    sentences = []
    if guide.is_open or exercise.pace.own_pace:
        sentences.append(tr("Each one lasts until you press the big key."))
    if longest >= HALF_WAY_FROM:
        sentences.append(tr("“Half way” is spoken, and the last three seconds tick."))
    elif longest >= TICKING_FROM:
        sentences.append(tr("The last three seconds of each hold tick."))
    if not exercise.text.steps:
        sentences.append(tr("Steps, under More, would be shown with the exercise."))
    return " ".join(sentences)
