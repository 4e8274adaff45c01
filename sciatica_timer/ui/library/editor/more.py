"""The second page of the editor: what a sheet of paper seldom says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sciatica_timer.core.editing import changed, with_pace
from sciatica_timer.core.library.dose import PACE_SECONDS_POSSIBLE, Range
from sciatica_timer.core.library.exercise import Section
from sciatica_timer.core.library.programme import LONGEST_NAME, clean_name
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.dose import MoreDoseForm
from sciatica_timer.ui.library.editor.fields import Choices, ExerciseForm, Field, parts_of, shown_text
from sciatica_timer.ui.library.editor.own_pictures import OwnPictures
from sciatica_timer.ui.library.editor.variants import VariantForms
from sciatica_timer.ui.library.editor.words import FIELD_PX, LONGEST_LINE, WordsForm
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.wording import section_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.core.figure.figure import Movement
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.theme import Theme

LONGEST_SECTION = 40  # as files allow
PACE = ("out_seconds", "back_seconds", "rest_seconds", "set_rest_seconds", "side_change_seconds", "prepare_seconds")


class MoreForm(ExerciseForm):
    """Shows the rest of an exercise."""

    def __init__(self, theme: Theme, movements: Sequence[Movement], limbs: Mapping[str, frozenset[str]]) -> None:
        """Take the movements that ship, and which limbs work in those of them that are known."""
        super().__init__()
        self.dose, self.words, self.pictures = MoreDoseForm(theme), WordsForm(theme), OwnPictures()
        self.variants = VariantForms(theme, movements, limbs)
        for form in (self.dose, self.words, self.pictures, self.variants):
            form.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._make_names(theme))
        column.addWidget(label(tr("Pace, in seconds"), "heading"))
        column.addWidget(self._make_pace(theme))
        column.addWidget(self.own_pace)
        column.addWidget(self.dose)
        column.addWidget(label(tr("Words"), "heading"))
        for part in (self.words, self.pictures, self.variants):
            column.addWidget(part)

    def _make_names(self, theme: Theme) -> QWidget:
        self.plain_name = LimitedLine(LONGEST_NAME)
        self.plain_name.setPlaceholderText(tr("such as: knees apart, lying on your side"))
        self.plain_name.textEdited.connect(self._take_plain_name)
        self.section = Choices([(one, section_words(one)) for one in Section])
        self.section.chosen.connect(self._take_section)
        self.own_section = LimitedLine(LONGEST_SECTION)
        self.own_section.setPlaceholderText(tr("empty, or a name of your own"))
        self.own_section.textEdited.connect(self._take_own_section)
        self.equipment = LimitedLine(LONGEST_LINE)
        self.equipment.setPlaceholderText(tr("such as: band, chair"))
        self.equipment.textEdited.connect(self._take_equipment)
        fields = (
            Field(tr("In plain words"), self.plain_name),
            Field(tr("What you need"), self.equipment),
            Field(tr("Section of the list"), self.section),
            Field(tr("Section of my own"), self.own_section),
        )
        return EvenGrid(theme, fields, (2, 1), FIELD_PX)

    def _make_pace(self, theme: Theme) -> QWidget:
        from_settings = tr("as in the settings")
        self.pace = {
            name: AmountBox(PACE_SECONDS_POSSIBLE, timed=True, none=from_settings if name == PACE[-1] else None)
            for name in PACE
        }
        titles = {
            "out_seconds": tr("Way out"),
            "back_seconds": tr("Way back"),
            "rest_seconds": tr("Rest between two"),
            "set_rest_seconds": tr("Rest between sets"),
            "side_change_seconds": tr("To change sides"),
            "prepare_seconds": tr("To get ready"),
        }
        for box in self.pace.values():
            box.amount_changed.connect(self._take_pace)
        self.own_pace = QCheckBox(tr("At my own pace: each one waits for the big key"))
        self.own_pace.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.own_pace.clicked.connect(self._take_own_pace)
        return EvenGrid(theme, [Field(titles[name], box) for name, box in self.pace.items()], (3, 2, 1), FIELD_PX)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Everything that can be filled in, in order."""
        return (
            self.plain_name,
            self.equipment,
            self.section,
            self.own_section,
            *self.pace.values(),
            self.own_pace,
            *self.dose.fields,
            *self.words.fields,
        )

    def show_exercise(self, exercise: Exercise) -> None:
        """Show an exercise."""
        self._exercise, guide = exercise, exercise.guide
        shown_text(self.plain_name, exercise.plain_name)
        shown_text(self.own_section, exercise.own_section)
        if parts_of(self.equipment.text()) != exercise.equipment:
            self.equipment.setText(", ".join(exercise.equipment))
        self.section.show_value(exercise.section)
        self.section.setEnabled(not exercise.own_section)
        for name, box in self.pace.items():
            seconds = exercise.prepare_seconds if name == PACE[-1] else getattr(exercise.pace, name)
            box.show_amount(None if seconds is None else Range(seconds, seconds))
        self.own_pace.setChecked(exercise.pace.own_pace)
        self.own_pace.setEnabled(guide.duration_seconds is None)
        for form in (self.dose, self.words, self.pictures, self.variants):
            form.show_exercise(exercise)

    # What is filled in

    def _take_plain_name(self, text: str) -> None:
        self._edit("plain_name", changed, plain_name=clean_name(text))

    def _take_section(self, section: Section) -> None:
        self._edit("section", changed, section=section)

    def _take_own_section(self, text: str) -> None:
        self._edit("own_section", changed, own_section=clean_name(text), section=Section.MINE)

    def _take_equipment(self, text: str) -> None:
        self._edit("equipment", changed, equipment=parts_of(text))

    def _take_pace(self, amount: Range | None) -> None:
        name = next(name for name, box in self.pace.items() if box is self.sender())
        self._edit(name, with_pace, **{name: None if amount is None else amount.low})

    def _take_own_pace(self, is_own: bool) -> None:  # noqa: FBT001  Qt's signal
        self._edit("", with_pace, own_pace=is_own)
