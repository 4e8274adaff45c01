"""The dose of an exercise, or of a form of it: sides, how it is measured, sets, times and holds."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.core.editing import USUAL_REPS, with_guide
from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    Range,
)
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.fields import Choices, ExerciseForm, Field
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.theme import Theme

WIDE_FIELD_PX, NARROW_FIELD_PX = 210, 150
USUAL_DURATION = Range(600, 600)  # seconds
_ONE = Range(1, 1)


class Manner(Enum):
    """How an exercise is measured."""

    REPS = "reps"
    OPEN = "open"
    TIME = "time"


class DoseForm(ExerciseForm):
    """What a sheet of paper says of the dose."""

    def __init__(self, theme: Theme) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._make_fields()
        several = tr("a range such as 10–15, or 6, 4, 2 for each set")  # noqa: RUF001  a range has this dash
        self._hold_field = Field(tr("Hold"), self.hold, tr("such as 30 s or 2 min"))
        self._time_field = Field(tr("For how long"), self.duration, tr("such as 10 min"))
        counted = (
            Field(tr("Sets"), self.sets),
            Field(tr("Times"), self.reps, several),
            self._hold_field,
            self._time_field,
        )
        kinds = (Field(tr("Sides"), self.sides), Field(tr("Measured"), self.manner))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(EvenGrid(theme, kinds, (2, 1), WIDE_FIELD_PX))
        column.addWidget(EvenGrid(theme, counted, (3, 2, 1), NARROW_FIELD_PX))

    def _make_fields(self) -> None:
        self.sides = Choices(_side_options())
        self.manner = Choices(
            [
                (Manner.REPS, tr("By repetitions")),
                (Manner.OPEN, tr("As long as I can")),
                (Manner.TIME, tr("By time, such as a walk")),
            ]
        )
        self.sets = AmountBox(SETS_POSSIBLE)
        self.reps = AmountBox(REPS_POSSIBLE, takes_several=True)
        self.hold = AmountBox(HOLD_SECONDS_POSSIBLE, timed=True, none=tr("none", "hold or rest"))
        self.duration = AmountBox(DURATION_SECONDS_POSSIBLE, timed=True)
        self.sides.chosen.connect(self._take_sides)
        self.manner.chosen.connect(self._take_manner)
        self.sets.amount_changed.connect(self._take_sets)
        self.reps.amount_changed.connect(self._take_reps)
        self.hold.amount_changed.connect(self._take_hold)
        self.duration.amount_changed.connect(self._take_duration)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Everything that can be filled in, in order."""
        return (self.sides, self.manner, self.sets, self.reps, self.hold, self.duration)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show an exercise."""
        self._exercise, guide = exercise, exercise.guide
        self.sides.show_value((guide.sides, guide.first_side))
        manner = Manner.TIME if guide.duration_seconds else Manner.OPEN if guide.is_open else Manner.REPS
        self.manner.show_value(manner)
        self.sets.show_amount(guide.sets or _ONE)
        self.sets.setEnabled(not guide.reps_per_set)
        self.reps.show_amount(guide.reps, guide.reps_per_set)
        self.hold.show_amount(guide.hold_seconds)
        self.duration.show_amount(guide.duration_seconds or USUAL_DURATION)
        self._hold_field.setVisible(manner is Manner.REPS)
        self._time_field.setVisible(manner is Manner.TIME)

    # What is filled in

    def _take_sides(self, sides: tuple[Sides, Side]) -> None:
        self._edit("sides", with_guide, sides=sides[0], first_side=sides[1])

    def _take_manner(self, manner: Manner) -> None:
        assert self._exercise is not None
        guide = self._exercise.guide
        reps = guide.reps
        if manner is Manner.REPS and reps == _ONE and (guide.is_open or guide.duration_seconds):
            reps = Range(USUAL_REPS, USUAL_REPS)
        elif manner is not Manner.REPS and not (guide.is_open or guide.duration_seconds):
            reps = _ONE
        duration = self.duration.amount if manner is Manner.TIME else None
        falling = guide.reps_per_set if reps == guide.reps else ()
        parts = {"is_open": manner is Manner.OPEN, "duration_seconds": duration, "reps_per_set": falling}
        self._edit("", with_guide, reps=reps, **parts)

    def _take_sets(self, amount: Range) -> None:
        assert self._exercise is not None
        is_silent = amount == _ONE and self._exercise.guide.sets is None
        self._edit("sets", with_guide, sets=None if is_silent else amount, sets_left=None, sets_right=None)

    def _take_reps(self, amount: Range | tuple[int, ...]) -> None:
        if isinstance(amount, tuple):
            self._edit("reps", with_guide, reps_per_set=amount)
        else:
            assert self._exercise is not None
            falling = self._exercise.guide.reps_per_set
            sets = {"sets": None} if falling else {}
            self._edit("reps", with_guide, reps=amount, **sets)

    def _take_hold(self, amount: Range | None) -> None:
        self._edit("hold", with_guide, hold_seconds=amount)

    def _take_duration(self, amount: Range) -> None:
        self._edit("duration", with_guide, duration_seconds=amount)


class MoreDoseForm(ExerciseForm):
    """What a sheet of paper seldom says of it: a second hold, and sets for each side."""

    def __init__(self, theme: Theme) -> None:
        """Begin without an exercise."""
        super().__init__()
        self.return_hold = AmountBox(HOLD_SECONDS_POSSIBLE, timed=True, none=tr("none", "hold or rest"))
        self.return_hold.amount_changed.connect(self._take_return_hold)
        self.sets_left, self.sets_right = (AmountBox(SETS_POSSIBLE, none=tr("as the other")) for _ in range(2))
        self.sets_left.amount_changed.connect(self._take_sets_left)
        self.sets_right.amount_changed.connect(self._take_sets_right)
        self._side_fields = (
            Field(tr("Sets on the left"), self.sets_left),
            Field(tr("Sets on the right"), self.sets_right),
        )
        back = Field(tr("Second hold, at the start position"), self.return_hold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(EvenGrid(theme, (back, *self._side_fields), (3, 2, 1), NARROW_FIELD_PX))

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Everything that can be filled in, in order."""
        return (self.return_hold, self.sets_left, self.sets_right)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show an exercise."""
        self._exercise, guide = exercise, exercise.guide
        self.return_hold.show_amount(guide.return_hold_seconds)
        self.return_hold.setEnabled(guide.duration_seconds is None)
        self.sets_left.show_amount(guide.sets_left)
        self.sets_right.show_amount(guide.sets_right)
        for field in self._side_fields:
            field.setEnabled(guide.sides is Sides.EACH and not guide.reps_per_set)

    def _take_return_hold(self, amount: Range | None) -> None:
        self._edit("return_hold", with_guide, return_hold_seconds=amount)

    def _take_sets_left(self, amount: Range | None) -> None:
        self._edit("sets_left", with_guide, sets_left=amount)

    def _take_sets_right(self, amount: Range | None) -> None:
        self._edit("sets_right", with_guide, sets_right=amount)


def _side_options() -> list[tuple[object, str]]:
    return [
        ((Sides.BOTH, Side.RIGHT), tr("Both together")),
        ((Sides.EACH, Side.RIGHT), tr("Each, right first")),
        ((Sides.EACH, Side.LEFT), tr("Each, left first")),
        ((Sides.ALTERNATING, Side.RIGHT), tr("In turn, right first")),
        ((Sides.ALTERNATING, Side.LEFT), tr("In turn, left first")),
        ((Sides.LEFT, Side.RIGHT), tr("Left only")),
        ((Sides.RIGHT, Side.RIGHT), tr("Right only")),
    ]
