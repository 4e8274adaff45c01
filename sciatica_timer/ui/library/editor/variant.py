"""One easier or harder form of an exercise: its dose first, the rest of it behind a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_timer.core.editing import changed, with_movement
from sciatica_timer.core.library.exercise import LONGEST_LOAD, Exercise
from sciatica_timer.core.library.programme import LONGEST_NAME, clean_name
from sciatica_timer.core.library.sides import Position
from sciatica_timer.ui.library.editor.dose import DoseForm, MoreDoseForm
from sciatica_timer.ui.library.editor.fields import Choices, Field, parts_of, shown_text
from sciatica_timer.ui.library.editor.movement_wording import movement_words
from sciatica_timer.ui.library.editor.own_pictures import OwnPictures
from sciatica_timer.ui.library.editor.words import FIELD_PX, LONGEST_LINE, WordsForm
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import button
from sciatica_timer.ui.wording import position_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sciatica_timer.core.figure.figure import Movement
    from sciatica_timer.core.library.exercise import Variant
    from sciatica_timer.ui.theme import Theme


class VariantForm(QFrame):
    """Shows one form; `edited` carries it as changed, and the name of the part that was."""

    edited = Signal(object, str)
    step_requested = Signal(int)
    removal_requested = Signal()

    def __init__(self, theme: Theme, movements: Sequence[Movement], limbs: Mapping[str, frozenset[str]]) -> None:
        """Take the movements that ship, and which limbs work in those of them that are known."""
        super().__init__()
        self.setProperty("role", "card")
        self._limbs = limbs
        self._variant: Variant | None = None
        self._make_fields(movements)
        self.dose, self.more_dose = DoseForm(theme), MoreDoseForm(theme)
        self.words, self.pictures = WordsForm(theme), OwnPictures()
        self._forms = (self.dose, self.more_dose, self.words, self.pictures)
        for form in self._forms:
            form.edited.connect(self._take_exercise)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(EvenGrid(theme, (Field(tr("Name"), self.name), Field(tr("It is"), self.harder)), (2, 1), 180))
        column.addWidget(self.dose)
        self.opener = button("", self._show_rest, "choice")
        self.opener.setCheckable(True)
        column.addWidget(self._make_rest(theme))
        column.addWidget(self._make_foot())
        self._show_rest()

    def _make_fields(self, movements: Sequence[Movement]) -> None:
        self.name, self.load = LimitedLine(LONGEST_NAME), LimitedLine(LONGEST_LOAD)
        self.equipment = LimitedLine(LONGEST_LINE)
        self.harder = Choices([(False, tr("Easier")), (True, tr("Harder"))])
        self.position = Choices([(one, position_words(one)) for one in Position])
        self._movements = {one.name for one in movements}
        named = sorted((movement_words(name), name) for name in self._movements)
        self.movement = Choices([("", tr("Only the position")), *((name, words) for words, name in named)])
        self.name.textEdited.connect(self._take_name)
        self.harder.chosen.connect(self._take_harder)
        self.load.textEdited.connect(self._take_load)
        self.equipment.textEdited.connect(self._take_equipment)
        self.position.chosen.connect(self._take_position)
        self.movement.chosen.connect(self._take_movement)

    def _make_rest(self, theme: Theme) -> QWidget:
        self._rest = QWidget()
        column = QVBoxLayout(self._rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        fields = (
            Field(tr("Position"), self.position),
            Field(tr("Movement"), self.movement),
            Field(tr("What you need"), self.equipment),
            Field(tr("Weight or band"), self.load),
        )
        column.addWidget(EvenGrid(theme, fields, (2, 1), FIELD_PX))
        for form in (self.more_dose, self.words, self.pictures):
            column.addWidget(form)
        return self._rest

    def _make_foot(self) -> QWidget:
        self._up = button(tr("↑ Up"), self._move_up, name=tr("Move this form up"))
        self._down = button(tr("↓ Down"), self._move_down, name=tr("Move this form down"))
        foot = FlowBar()
        for made in (self.opener, self._up, self._down, button(tr("Remove this form"), self.removal_requested.emit)):
            foot.add(made)
        return foot

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Everything that can be filled in, in order."""
        inner = (field for form in (self.more_dose, self.words) for field in form.fields)
        rest = (self.position, self.movement, self.equipment, self.load, *inner)
        return (self.name, self.harder, *self.dose.fields, *rest)

    def show_variant(self, variant: Variant) -> None:
        """Show a form."""
        self._variant, exercise = variant, variant.exercise
        shown_text(self.name, variant.name)
        shown_text(self.load, exercise.load)
        if parts_of(self.equipment.text()) != exercise.equipment:
            self.equipment.setText(", ".join(exercise.equipment))
        self.harder.show_value(variant.is_harder)
        self.position.show_value(exercise.position)
        movement = exercise.figure.movement if exercise.figure is not None else ""
        self.movement.show_value(movement if movement in self._movements else "")
        for form in self._forms:
            form.show_exercise(exercise)

    def show_place(self, can_rise: bool, can_fall: bool) -> None:  # noqa: FBT001  two of a kind
        """Offer the ways there are."""
        self._up.setEnabled(can_rise)
        self._down.setEnabled(can_fall)

    def _show_rest(self) -> None:
        is_open = self.opener.isChecked()
        self._rest.setVisible(is_open)
        self.opener.setText(tr("Less of this form") if is_open else tr("More of this form"))
        self.opener.setAccessibleName(self.opener.text())

    # What is filled in

    def _take_exercise(self, exercise: Exercise, part: str) -> None:
        assert self._variant is not None
        self.edited.emit(replace(self._variant, exercise=exercise), part)

    def _edit(self, part: str, change: Callable[..., Exercise], *values: object, **changes: Any) -> None:
        assert self._variant is not None
        self._take_exercise(change(self._variant.exercise, *values, **changes), part)

    def _take_name(self, text: str) -> None:
        assert self._variant is not None
        self.edited.emit(replace(self._variant, name=clean_name(text) or self._variant.name), "name")

    def _take_harder(self, is_harder: bool) -> None:  # noqa: FBT001  a slot
        assert self._variant is not None
        self.edited.emit(replace(self._variant, is_harder=is_harder), "")

    def _take_load(self, text: str) -> None:
        self._edit("load", changed, load=clean_name(text))

    def _take_equipment(self, text: str) -> None:
        self._edit("equipment", changed, equipment=parts_of(text))

    def _take_position(self, position: Position) -> None:
        self._edit("position", changed, position=position)

    def _take_movement(self, movement: str) -> None:
        self._edit("movement", with_movement, movement, self._limbs.get(movement))

    def _move_up(self) -> None:
        self.step_requested.emit(-1)

    def _move_down(self) -> None:
        self.step_requested.emit(1)
