"""Easier and harder forms of an exercise: whatever differs from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_timer.core.editing import changed, with_guide, with_text
from sciatica_timer.core.library.dose import HOLD_SECONDS_POSSIBLE, REPS_POSSIBLE, SETS_POSSIBLE, Range
from sciatica_timer.core.library.exercise import LONGEST_LOAD, Variant
from sciatica_timer.core.library.programme import LONGEST_NAME, clean_name, new_id
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.fields import MOST_LINES, Choices, Field, Lines, parts_of, shown_text
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.theme import Theme

MOST = 8
FIELD_PX = 150
LONGEST_LINE = 400
_ONE = Range(1, 1)


class VariantForms(QWidget):
    """Lists the forms; `edited` carries the exercise with others, and the name of the part that was changed."""

    edited = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._theme = theme
        self._exercise: Exercise | None = None
        self.forms: list[VariantForm] = []
        self.add = button(tr("+ Add an easier or harder form"), self._add, name=tr("Add an easier or harder form"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label(tr("Easier and harder forms"), "heading"))
        self._column.addWidget(self.add)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show the forms of an exercise."""
        self._exercise = exercise
        while len(self.forms) > len(exercise.variants):
            form = self.forms.pop()
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        while len(self.forms) < len(exercise.variants):
            form = VariantForm(self._theme)
            form.edited.connect(partial(self._take, len(self.forms)))
            form.removal_requested.connect(partial(self._remove, len(self.forms)))
            self._column.insertWidget(self._column.count() - 1, form)
            self.forms.append(form)
        for form, variant in zip(self.forms, exercise.variants, strict=True):
            form.show_variant(variant)
        self.add.setEnabled(len(exercise.variants) < MOST)

    def _emit(self, variants: list[Variant], part: str = "") -> None:
        assert self._exercise is not None
        self.edited.emit(replace(self._exercise, variants=tuple(variants)), part)

    def _add(self) -> None:
        assert self._exercise is not None
        taken = {one.id for one in self._exercise.variants}
        name = tr("Easier")
        made = new_id(name, taken)
        form = replace(self._exercise, variant=made, variants=())
        self._emit([*self._exercise.variants, Variant(made, name, is_harder=False, exercise=form)])
        self.forms[-1].name.setFocus()
        self.forms[-1].name.selectAll()

    def _take(self, index: int, variant: Variant, part: str) -> None:
        assert self._exercise is not None
        variants = list(self._exercise.variants)
        variants[index] = variant
        self._emit(variants, f"{part} of variant {index}" if part else "")

    def _remove(self, index: int) -> None:
        assert self._exercise is not None
        self.add.setFocus()  # first: the focus must be elsewhere before the button that has it goes
        self._emit([one for place, one in enumerate(self._exercise.variants) if place != index])


class VariantForm(QFrame):
    """Shows one form; `edited` carries it as changed, and the name of the part that was."""

    edited = Signal(object, str)
    removal_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        """Begin without a form."""
        super().__init__()
        self.setProperty("role", "card")
        self._variant: Variant | None = None
        self.name, self.load = LimitedLine(LONGEST_NAME), LimitedLine(LONGEST_LOAD)
        self.equipment = LimitedLine(LONGEST_LINE)
        self.harder = Choices([(False, tr("Easier")), (True, tr("Harder"))])
        self.sets, self.reps = AmountBox(SETS_POSSIBLE), AmountBox(REPS_POSSIBLE, takes_several=True)
        self.hold = AmountBox(HOLD_SECONDS_POSSIBLE, timed=True, none=tr("none"))
        self.steps = Lines(MOST_LINES, LONGEST_LINE)
        self.name.textEdited.connect(self._take_name)
        self.harder.chosen.connect(self._take_harder)
        self.load.textEdited.connect(self._take_load)
        self.equipment.textEdited.connect(self._take_equipment)
        self.sets.amount_changed.connect(self._take_sets)
        self.reps.amount_changed.connect(self._take_reps)
        self.hold.amount_changed.connect(self._take_hold)
        self.steps.lines_changed.connect(self._take_steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(EvenGrid(theme, (Field(tr("Name"), self.name), Field(tr("It is"), self.harder)), (2, 1), 180))
        counted = (Field(tr("Sets"), self.sets), Field(tr("Times"), self.reps), Field(tr("Hold"), self.hold))
        column.addWidget(EvenGrid(theme, counted, (3, 2, 1), FIELD_PX))
        needed = (Field(tr("What you need"), self.equipment), Field(tr("Weight or band"), self.load))
        column.addWidget(EvenGrid(theme, needed, (2, 1), FIELD_PX))
        column.addWidget(Field(tr("How it is done, a step a line"), self.steps))
        column.addWidget(button(tr("Remove this form"), self.removal_requested.emit))

    def show_variant(self, variant: Variant) -> None:
        """Show a form."""
        self._variant, exercise = variant, variant.exercise
        guide = exercise.guide
        shown_text(self.name, variant.name)
        shown_text(self.load, exercise.load)
        if parts_of(self.equipment.text()) != exercise.equipment:
            self.equipment.setText(", ".join(exercise.equipment))
        self.harder.show_value(variant.is_harder)
        self.sets.show_amount(guide.sets or _ONE)
        self.sets.setEnabled(not guide.reps_per_set)
        self.reps.show_amount(guide.reps, guide.reps_per_set)
        self.hold.show_amount(guide.hold_seconds)
        self.hold.setEnabled(not guide.is_open and guide.duration_seconds is None)
        self.steps.show_lines(exercise.text.steps)

    def _edit(self, part: str, change: Callable[..., Exercise], **changes: Any) -> None:
        assert self._variant is not None
        self.edited.emit(replace(self._variant, exercise=change(self._variant.exercise, **changes)), part)

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

    def _take_sets(self, amount: Range) -> None:
        self._edit("sets", with_guide, sets=amount, sets_left=None, sets_right=None)

    def _take_reps(self, amount: Range | tuple[int, ...]) -> None:
        changes = {"reps_per_set": amount} if isinstance(amount, tuple) else {"reps": amount}
        self._edit("reps", with_guide, **changes)

    def _take_hold(self, amount: Range | None) -> None:
        self._edit("hold", with_guide, hold_seconds=amount)

    def _take_steps(self, lines: tuple[str, ...]) -> None:
        self._edit("steps", with_text, steps=lines)
