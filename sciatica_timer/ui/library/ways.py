"""How an exercise is done: in which of its forms, and whether each rep waits for the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sciatica_timer.core.settings import choice_of, pace_of, variant_of
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.choice_group import Switch

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.settings import Settings


class Ways(QWidget):
    """Shows the forms side by side, from the easiest to the hardest; `choice_made` carries the choice."""

    choice_made = Signal(object)

    def __init__(self) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._exercise: Exercise | None = None
        self._settings: Settings | None = None
        self._forms: Switch | None = None
        self._own_pace = QCheckBox(tr("At my own pace"))
        self._own_pace.setToolTip(tr("Each rep waits for the key."))
        self._own_pace.clicked.connect(self._choose_pace)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._own_pace)

    def show_ways(self, exercise: Exercise, settings: Settings) -> None:
        """Show the forms of an exercise, and how it would be done now."""
        if exercise is not self._exercise:
            self._exercise = exercise
            self._make_forms(exercise)
        self._settings = settings
        form = variant_of(exercise, settings)
        if self._forms is not None:
            self._forms.blockSignals(True)
            self._forms.show_part(exercise.ladder.index(form))
            self._forms.blockSignals(False)
        by_time = form.guide.duration_seconds is not None
        if self._own_pace.isHidden() is not by_time:
            self._own_pace.setHidden(by_time)
        self._own_pace.setChecked(pace_of(form, settings).own_pace)

    def _make_forms(self, exercise: Exercise) -> None:
        if self._forms is not None:
            self._forms.hide()
            self._forms.deleteLater()
            self._forms = None
        if exercise.variants:
            names = [exercise.variant_name(form.variant) or tr("The usual way") for form in exercise.ladder]
            self._forms = Switch(tr("Form"), names)
            self._forms.chosen.connect(self._choose_form)
            self._column.insertWidget(0, self._forms)

    def _choose_form(self, place: int) -> None:
        if self._exercise is not None and self._settings is not None:
            self.choice_made.emit(choice_of(self._exercise.ladder[place], self._settings))

    def _choose_pace(self) -> None:
        if self._exercise is not None and self._settings is not None:
            choice = choice_of(variant_of(self._exercise, self._settings), self._settings)
            self.choice_made.emit(replace(choice, own_pace=self._own_pace.isChecked()))
