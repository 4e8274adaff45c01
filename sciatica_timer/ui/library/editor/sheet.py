"""The first page of the editor: what a sheet of paper from a clinic says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.core.editing import changed, with_guide, with_movement
from sciatica_timer.core.library.exercise import LONGEST_LOAD, TIMES_PER_DAY_POSSIBLE
from sciatica_timer.core.library.programme import LONGEST_NAME, clean_name
from sciatica_timer.core.library.sides import Position
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.dose import WIDE_FIELD_PX, DoseForm
from sciatica_timer.ui.library.editor.fields import Choices, ExerciseForm, Field, shown_text
from sciatica_timer.ui.library.editor.movements import MovementGrid
from sciatica_timer.ui.library.editor.schedule import DaysField
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.wording import position_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.core.figure.figure import Movement
    from sciatica_timer.core.library.dose import Range
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.theme import Theme


class SheetForm(ExerciseForm):
    """Shows an exercise's first page."""

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
        self.dose = DoseForm(theme)
        self.dose.edited.connect(self.edited)
        self._make_fields()
        self.grid = MovementGrid(theme, pictures, movements)
        self.grid.movement_chosen.connect(self._take_movement)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(EvenGrid(theme, (Field(tr("Name"), self.name), self._position_field), (2, 1), WIDE_FIELD_PX))
        column.addWidget(self._make_movement(theme))
        column.addWidget(self.dose)
        often = (Field(tr("On which days"), self.days), Field(tr("Times a day"), self.times))
        column.addWidget(EvenGrid(theme, often, (2, 1), WIDE_FIELD_PX))
        column.addWidget(Field(tr("Weight or band"), self.load))

    def _make_fields(self) -> None:
        self.name = LimitedLine(LONGEST_NAME)
        self.name.textEdited.connect(self._take_name)
        self.position = Choices([(one, position_words(one)) for one in Position])
        self.position.chosen.connect(self._take_position)
        self._position_field = Field(tr("Position"), self.position)
        self.times = AmountBox(TIMES_PER_DAY_POSSIBLE, none=tr("not said"))
        self.days = DaysField()
        self.load = LimitedLine(LONGEST_LOAD)
        self.load.setPlaceholderText(tr("such as 3 kg, or a red band"))
        self.times.amount_changed.connect(self._take_times)
        self.days.schedule_changed.connect(self._take_days)
        self.load.textEdited.connect(self._take_load)

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
            *self.dose.fields,
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
        self.dose.show_exercise(exercise)
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

    def _take_name(self, text: str) -> None:
        self._edit("name", changed, name=clean_name(text))

    def _take_load(self, text: str) -> None:
        self._edit("load", changed, load=clean_name(text))

    def _take_position(self, position: Position) -> None:
        self._edit("position", changed, position=position)

    def _take_movement(self, movement: str) -> None:
        self._edit("movement", with_movement, movement, self._limbs.get(movement))

    def _take_times(self, amount: Range | None) -> None:
        self._edit("times", with_guide, times_per_day=amount)

    def _take_days(self, schedule: object) -> None:
        self._edit("days", with_guide, schedule=schedule)
