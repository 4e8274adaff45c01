"""The first page of the editor: what a sheet of paper from a clinic says."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.core.editing import USUAL_REPS, changed, with_guide, with_movement
from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    Range,
)
from sciatica_timer.core.library.exercise import LONGEST_LOAD, TIMES_PER_DAY_POSSIBLE
from sciatica_timer.core.library.programme import LONGEST_NAME, clean_name
from sciatica_timer.core.library.sides import Position, Side, Sides
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.fields import Choices, Field, shown_text
from sciatica_timer.ui.library.editor.movements import MovementGrid
from sciatica_timer.ui.library.editor.schedule import DaysField
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.wording import position_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sciatica_timer.core.figure.figure import Movement
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.theme import Theme

WIDE_FIELD_PX, NARROW_FIELD_PX = 210, 150
USUAL_DURATION = Range(600, 600)  # seconds
_ONE = Range(1, 1)


class Manner(Enum):
    """How an exercise is measured."""

    REPS = "reps"
    OPEN = "open"
    TIME = "time"


class SheetForm(QWidget):
    """Shows an exercise's first page; `edited` carries it as changed, and the name of the part that was."""

    edited = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        pictures: Pictures | None,
        movements: Sequence[Movement],
        limbs: Mapping[str, frozenset[str]],
    ) -> None:
        """Take the movements that ship, and which limbs work in those of them that are known."""
        super().__init__()
        self._limbs = limbs
        self._exercise: Exercise | None = None
        self._make_fields()
        self.grid = MovementGrid(theme, pictures, movements)
        self.grid.movement_chosen.connect(self._take_movement)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(EvenGrid(theme, (Field(tr("Name"), self.name), self._position_field), (2, 1), WIDE_FIELD_PX))
        column.addWidget(self._make_movement(theme))
        counted = (self._sets_field, self._reps_field, self._hold_field, self._time_field)
        column.addWidget(
            EvenGrid(theme, (Field(tr("Sides"), self.sides), Field(tr("Measured"), self.manner)), (2, 1), WIDE_FIELD_PX)
        )
        column.addWidget(EvenGrid(theme, counted, (3, 2, 1), NARROW_FIELD_PX))
        often = (Field(tr("On which days"), self.days), Field(tr("Times a day"), self.times))
        column.addWidget(EvenGrid(theme, often, (2, 1), WIDE_FIELD_PX))
        column.addWidget(Field(tr("Weight or band"), self.load))

    def _make_fields(self) -> None:
        self.name = LimitedLine(LONGEST_NAME)
        self.name.textEdited.connect(self._take_name)
        self.position = Choices([(one, position_words(one)) for one in Position])
        self.position.chosen.connect(self._take_position)
        self._position_field = Field(tr("Position"), self.position)
        self.sides = Choices(_side_options())
        self.sides.chosen.connect(self._take_sides)
        self.manner = Choices(
            [
                (Manner.REPS, tr("By repetitions")),
                (Manner.OPEN, tr("As long as I can")),
                (Manner.TIME, tr("By time, such as a walk")),
            ]
        )
        self.manner.chosen.connect(self._take_manner)
        self.sets = AmountBox(SETS_POSSIBLE)
        self.reps = AmountBox(REPS_POSSIBLE, takes_several=True)
        self.hold = AmountBox(HOLD_SECONDS_POSSIBLE, timed=True, none=tr("none"))
        self.duration = AmountBox(DURATION_SECONDS_POSSIBLE, timed=True)
        self.times = AmountBox(TIMES_PER_DAY_POSSIBLE, none=tr("not said"))
        self.days = DaysField()
        self.load = LimitedLine(LONGEST_LOAD)
        self.load.setPlaceholderText(tr("such as 3 kg, or a red band"))
        self.sets.amount_changed.connect(self._take_sets)
        self.reps.amount_changed.connect(self._take_reps)
        self.hold.amount_changed.connect(self._take_hold)
        self.duration.amount_changed.connect(self._take_duration)
        self.times.amount_changed.connect(self._take_times)
        self.days.schedule_changed.connect(self._take_days)
        self.load.textEdited.connect(self._take_load)
        several = tr("a range such as 10–15, or 6, 4, 2 for each set")  # noqa: RUF001  a range has this dash
        self._sets_field = Field(tr("Sets"), self.sets)
        self._reps_field = Field(tr("Times"), self.reps, several)
        self._hold_field = Field(tr("Hold"), self.hold, tr("such as 30 s or 2 min"))
        self._time_field = Field(tr("For how long"), self.duration, tr("such as 10 min"))

    def _make_movement(self, theme: Theme) -> QWidget:
        self.search = LimitedLine(LONGEST_NAME)
        self.search.setPlaceholderText(tr("Type to find a movement"))
        self.search.textEdited.connect(self._filter)
        self.search.setAccessibleName(tr("Find a movement"))
        self.everywhere = Choices([(False, tr("In this position")), (True, tr("In all positions"))])
        self.everywhere.setAccessibleName(tr("Which movements"))
        self.everywhere.chosen.connect(self._filter)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(EvenGrid(theme, (self.search, self.everywhere), (2, 1), WIDE_FIELD_PX))
        column.addWidget(self.grid)
        inside.setFocusProxy(self.search)
        return Field(tr("Movement · plays when you point at it"), inside)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Everything that can be filled in, in order."""
        return (
            self.name,
            self.position,
            self.search,
            self.everywhere,
            self.grid,
            self.sides,
            self.manner,
            self.sets,
            self.reps,
            self.hold,
            self.duration,
            self.days.kind,
            self.days.every,
            *self.days.days.values(),
            self.times,
            self.load,
        )

    def show_exercise(self, exercise: Exercise) -> None:
        """Show an exercise."""
        is_elsewhere = self._exercise is None or self._exercise.position is not exercise.position
        self._exercise, guide = exercise, exercise.guide
        shown_text(self.name, exercise.name)
        shown_text(self.load, exercise.load)
        self.position.show_value(exercise.position)
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
        self.times.show_amount(guide.times_per_day)
        self.days.show_schedule(guide.schedule)
        figure = exercise.figure
        self.grid.show_chosen(figure.movement if figure is not None and figure.movement else "")
        if is_elsewhere:
            self.grid.show_position(exercise.position)
            self._filter()

    def _filter(self, _typed: object = "") -> None:
        assert self._exercise is not None
        place = "" if self.everywhere.value else self._exercise.position.value
        self.grid.filter(place, self.search.text())

    # What is filled in

    def _edit(self, part: str, change: Callable[..., Exercise], *values: object, **changes: Any) -> None:
        assert self._exercise is not None
        self.edited.emit(change(self._exercise, *values, **changes), part)

    def _take_name(self, text: str) -> None:
        self._edit("name", changed, name=clean_name(text))

    def _take_load(self, text: str) -> None:
        self._edit("load", changed, load=clean_name(text))

    def _take_position(self, position: Position) -> None:
        self._edit("position", changed, position=position)

    def _take_movement(self, movement: str) -> None:
        self._edit("movement", with_movement, movement, self._limbs.get(movement))

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

    def _take_times(self, amount: Range | None) -> None:
        self._edit("times", with_guide, times_per_day=amount)

    def _take_days(self, schedule: object) -> None:
        self._edit("days", with_guide, schedule=schedule)


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
