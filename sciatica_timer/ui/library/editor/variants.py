"""Easier and harder forms of an exercise, from the easiest to the hardest: whatever differs from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from sciatica_timer.core.editing import ordered_forms
from sciatica_timer.core.library.exercise import Variant
from sciatica_timer.core.library.programme import new_id
from sciatica_timer.ui.library.editor.fields import ExerciseForm
from sciatica_timer.ui.library.editor.variant import VariantForm
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.core.figure.figure import Movement
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.theme import Theme

MOST = 8


class VariantForms(ExerciseForm):
    """Lists the forms; `form_made` carries each form that is new on the screen."""

    form_made = Signal(object)

    def __init__(self, theme: Theme, movements: Sequence[Movement], limbs: Mapping[str, frozenset[str]]) -> None:
        """Take the movements that ship, and which limbs work in those of them that are known."""
        super().__init__()
        self._theme, self._movements, self._limbs = theme, movements, limbs
        self.forms: list[VariantForm] = []
        self.add = button(tr("+ Add an easier or harder form"), self._add, name=tr("Add an easier or harder form"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label(tr("Easier and harder forms"), "heading"))
        order = tr("From the easiest to the hardest. Whatever a form does not change is as above.")
        self._column.addWidget(label(order, "muted", wrap=True))
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
            self._make_form(len(self.forms))
        for index, (form, variant) in enumerate(zip(self.forms, exercise.variants, strict=True)):
            form.show_variant(variant)
            form.show_place(*self._ways(index))
        self.add.setEnabled(len(exercise.variants) < MOST)

    def _make_form(self, index: int) -> None:
        form = VariantForm(self._theme, self._movements, self._limbs)
        form.edited.connect(partial(self._take, index))
        form.removal_requested.connect(partial(self._remove, index))
        form.step_requested.connect(partial(self._move, index))
        self._column.insertWidget(self._column.count() - 1, form)
        self.forms.append(form)
        self.form_made.emit(form)

    def _ways(self, index: int) -> tuple[bool, bool]:
        """Return whether a form can go one place up, and one down: not from the easier ones to the harder ones."""
        assert self._exercise is not None
        kinds = [one.is_harder for one in self._exercise.variants]
        return (
            index > 0 and kinds[index - 1] is kinds[index],
            index + 1 < len(kinds) and kinds[index + 1] is kinds[index],
        )

    def _emit(self, variants: Sequence[Variant], part: str = "") -> None:
        assert self._exercise is not None
        self.edited.emit(replace(self._exercise, variants=ordered_forms(variants)), part)

    def _add(self) -> None:
        assert self._exercise is not None
        taken = {one.id for one in self._exercise.variants}
        name = tr("Easier")
        made = new_id(name, taken)
        form = replace(self._exercise, variant=made, variants=())
        self._emit([*self._exercise.variants, Variant(made, name, is_harder=False, exercise=form)])
        self._focus(made)

    def _focus(self, variant_id: str) -> None:
        """Put the keys on the name of a form, wherever it stands now."""
        assert self._exercise is not None
        at = [one.id for one in self._exercise.variants].index(variant_id)
        self.forms[at].name.setFocus()
        self.forms[at].name.selectAll()

    def _take(self, index: int, variant: Variant, part: str) -> None:
        assert self._exercise is not None
        before = self._exercise.variants[index]
        variants = list(self._exercise.variants)
        variants[index] = variant
        self._emit(variants, f"{part} of variant {variant.id}" if part else "")
        if before.is_harder is not variant.is_harder:
            self._focus(variant.id)

    def _move(self, index: int, by: int) -> None:
        assert self._exercise is not None
        variants = list(self._exercise.variants)
        variants.insert(index + by, variants.pop(index))
        self._emit(variants)
        self._focus(variants[index + by].id)

    def _remove(self, index: int) -> None:
        assert self._exercise is not None
        self.add.setFocus()  # first: the focus must be elsewhere before the button that has it goes
        self._emit([one for place, one in enumerate(self._exercise.variants) if place != index])
