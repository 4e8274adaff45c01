"""The four steppers of a dose, and the plain warning before one leaves the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    Dose,
    Range,
)
from sciatica_timer.core.settings import Choice, choice_of, dose_of, load_of, pace_of, variant_of
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, card, label
from sciatica_timer.ui.widgets.stepper import Stepper, StepperText

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.theme import Theme

STEPPER_PX = 168


class Doses(QWidget):
    """Steppers for sets, reps, hold and rest; `choice_made` carries every step, `answered` follows a warning."""

    choice_made = Signal(object)
    answered = Signal()

    def __init__(self, theme: Theme) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._theme = theme
        self._asking: Stepper | None = None
        self._asked = 0.0
        self._shown: object = None
        self._dose, self._variant, self._load = Dose(1, 1), "", ""
        self._own_pace: bool | None = None
        self._abreast = 0
        seconds, none, silent = tr(" s"), tr("none", "hold or rest"), tr("No fixed number")
        self.sets = Stepper(StepperText(tr("Sets"), silent=silent))
        self.reps = Stepper(StepperText(tr("Reps")))
        self.hold = Stepper(StepperText(tr("Hold"), seconds, none, silent))
        self.rest = Stepper(StepperText(tr("Rest"), seconds, none, silent))
        self.duration = Stepper(StepperText(tr("For how long"), seconds))
        self._steppers = (self.sets, self.reps, self.hold, self.duration, self.rest)
        for stepper in self._steppers:
            stepper.value_changed.connect(self._emit)
            stepper.beyond_range_requested.connect(self._warn)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._grid)
        column.addWidget(self._make_warning())
        self._arrange(2)

    def _make_warning(self) -> QWidget:
        self._warning, column = card("warning-card", 14)
        self._warning_text = label("", wrap=True)
        column.addWidget(self._warning_text)
        row = QHBoxLayout()
        self._beyond = button("", self._go_beyond)
        self._stay = button(tr("Stay within it"), self._decline)
        row.addWidget(self._stay)
        row.addWidget(self._beyond)
        row.addStretch(1)
        column.addLayout(row)
        self._warning.hide()
        return self._warning

    def show_dose(self, exercise: Exercise, settings: Settings) -> None:
        """Show the dose that would be done now."""
        exercise = variant_of(exercise, settings)
        dose, guide = dose_of(exercise, settings), exercise.guide
        kept = choice_of(exercise, settings)
        shown = (exercise.id, exercise.variant, dose, kept)
        if shown == self._shown:
            return  # another setting changed, which is no answer to a warning
        self._shown, self._dose = shown, dose
        load = load_of(exercise, settings)
        for stepper in self._steppers:
            stepper.source = tr("Your physiotherapist: {0}") if exercise.own else tr("The article says {0}")
        self._variant, self._load = exercise.variant, "" if load == exercise.load else load
        self._own_pace = kept.own_pace
        hold = Range(HOLD_SECONDS_POSSIBLE.low if guide.hold_seconds else 0, HOLD_SECONDS_POSSIBLE.high)
        self.sets.show_value(dose.sets, guide.sets, SETS_POSSIBLE)
        self.reps.show_value(dose.reps, guide.reps, REPS_POSSIBLE)
        self.hold.show_value(dose.hold_seconds or 0, guide.hold_seconds, hold)
        self.duration.show_value(dose.duration_seconds or 0, guide.duration_seconds, DURATION_SECONDS_POSSIBLE)
        self.hold.setVisible(dose.duration_seconds is None)
        self.duration.setVisible(dose.duration_seconds is not None)
        self.rest.show_value(pace_of(exercise, settings).rest_seconds, None, PACE_SECONDS_POSSIBLE)
        self._stay_within()

    def close_warning(self) -> None:
        """Close the warning: the next dose shown belongs to another entry, even if its numbers are the same."""
        self._shown = None

    def choice(self) -> Choice:
        """Return the choice that the steppers show."""
        dose = self._dose.changed(int(self.sets.value), int(self.reps.value))
        return Choice(
            dose.sets,
            dose.reps,
            self.hold.value,
            self.rest.value,
            variant=self._variant,
            load=self._load,
            duration_seconds=0 if dose.duration_seconds is None else self.duration.value,
            reps_per_set=dose.reps_per_set,
            own_pace=self._own_pace,
        )

    def _emit(self) -> None:
        self._shown = None
        self._stay_within()
        self.choice_made.emit(self.choice())

    def _warn(self, value: float) -> None:
        stepper = self.sender()
        assert isinstance(stepper, Stepper)
        self._asking, self._asked = stepper, value
        text = tr(
            "{0} is not what this exercise is given with. Whether it is good for you, nobody has said. "
            "A physiotherapist can tell."
        )
        shown = tr("{0}: {1}").format(stepper.title, stepper.words_for(value))
        self._warning_text.setText(text.format(shown))
        self._warning.setAccessibleName(self._warning_text.text())
        self._beyond.setText(tr("Choose {0} anyway").format(stepper.words_for(value)))
        self._beyond.setAccessibleName(self._beyond.text())
        self._warning.show()
        self._stay.setFocus()

    def _go_beyond(self) -> None:
        self.answered.emit()  # first: the focus must be elsewhere before the button that has it goes
        if self._asking is not None:
            self._asking.allow_beyond(self._asked)

    def _decline(self) -> None:
        self.answered.emit()
        self._stay_within()

    def _stay_within(self) -> None:
        self._asking = None
        self._warning.hide()

    def _arrange(self, abreast: int) -> None:
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for index, stepper in enumerate((self.sets, self.reps, self.hold, self.rest)):
            self._grid.addWidget(stepper, *divmod(index, abreast))
        self._grid.addWidget(
            self.duration, *divmod(self._steppers.index(self.hold), abreast)
        )  # one of the two is shown
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < abreast else 0)

    def fit(self, width: int) -> None:
        """Put four, two or one stepper in a row, as fits the width."""
        widest = max(one.minimumSizeHint().width() for one in self._steppers) + self._grid.spacing()
        fitting = width // max(self._theme.px(STEPPER_PX), widest)
        self._arrange(4 if fitting >= 4 else 2 if fitting >= 2 else 1)  # noqa: PLR2004
