"""The second page of the editor: what a sheet of paper seldom says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sciatica_timer.core.editing import changed, with_guide, with_pace, with_text
from sciatica_timer.core.library.dose import HOLD_SECONDS_POSSIBLE, PACE_SECONDS_POSSIBLE, SETS_POSSIBLE, Range
from sciatica_timer.core.library.exercise import Section
from sciatica_timer.core.library.programme import LONGEST_NAME, clean_name
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.fields import MOST_LINES, Choices, Field, Lines, parts_of, shown_text
from sciatica_timer.ui.library.editor.own_pictures import OwnPictures
from sciatica_timer.ui.library.editor.variants import VariantForms
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.wording import section_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.theme import Theme

LONGEST_WORD, LONGEST_SECTION, LONGEST_LINE = 14, 40, 400  # as files allow
FIELD_PX = 150
PACE = ("out_seconds", "back_seconds", "rest_seconds", "set_rest_seconds", "side_change_seconds", "prepare_seconds")
LISTS = ("steps", "watch", "easier")


class MoreForm(QWidget):
    """Shows the rest of an exercise; `edited` carries it as changed, and the name of the part that was."""

    edited = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._exercise: Exercise | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._make_names(theme))
        column.addWidget(label(tr("Pace, in seconds"), "heading"))
        column.addWidget(self._make_pace(theme))
        column.addWidget(self.own_pace)
        column.addWidget(self._make_extras(theme))
        column.addWidget(label(tr("Words"), "heading"))
        for part in self._make_words(theme):
            column.addWidget(part)
        self.pictures = OwnPictures()
        self.pictures.edited.connect(self.edited)
        self.variants = VariantForms(theme)
        self.variants.edited.connect(self.edited)
        for part in (self.pictures, self.variants):
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

    def _make_extras(self, theme: Theme) -> QWidget:
        none = tr("none")
        self.return_hold = AmountBox(HOLD_SECONDS_POSSIBLE, timed=True, none=none)
        self.return_hold.amount_changed.connect(self._take_return_hold)
        self.sets_left, self.sets_right = (AmountBox(SETS_POSSIBLE, none=tr("as the other")) for _ in range(2))
        self.sets_left.amount_changed.connect(self._take_sets_left)
        self.sets_right.amount_changed.connect(self._take_sets_right)
        self._side_fields = (
            Field(tr("Sets on the left"), self.sets_left),
            Field(tr("Sets on the right"), self.sets_right),
        )
        back = Field(tr("Second hold, at the start position"), self.return_hold)
        return EvenGrid(theme, (back, *self._side_fields), (3, 2, 1), FIELD_PX)

    def _make_words(self, theme: Theme) -> list[QWidget]:
        self.out, self.back = LimitedLine(LONGEST_WORD), LimitedLine(LONGEST_WORD)
        self.out.setPlaceholderText(tr("such as: Lift"))
        self.back.setPlaceholderText(tr("such as: Lower"))
        self.out.textEdited.connect(self._take_out)
        self.back.textEdited.connect(self._take_back)
        titles = {
            "steps": tr("How it is done, a step a line"),
            "watch": tr("What to watch for"),
            "easier": tr("How to make it easier"),
        }
        self.lists = {name: Lines(MOST_LINES, LONGEST_LINE) for name in LISTS}
        for lines in self.lists.values():
            lines.lines_changed.connect(self._take_lines)
        ways = (Field(tr("Word for the way out"), self.out), Field(tr("Word for the way back"), self.back))
        return [
            EvenGrid(theme, ways, (2, 1), FIELD_PX),
            *(Field(titles[name], lines) for name, lines in self.lists.items()),
        ]

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
            self.return_hold,
            self.sets_left,
            self.sets_right,
            self.out,
            self.back,
            *self.lists.values(),
        )

    def show_exercise(self, exercise: Exercise) -> None:
        """Show an exercise."""
        self._exercise, guide, text = exercise, exercise.guide, exercise.text
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
        self.return_hold.show_amount(guide.return_hold_seconds)
        self.return_hold.setEnabled(guide.duration_seconds is None)
        self.sets_left.show_amount(guide.sets_left)
        self.sets_right.show_amount(guide.sets_right)
        for field in self._side_fields:
            field.setEnabled(guide.sides is Sides.EACH and not guide.reps_per_set)
        shown_text(self.out, text.out)
        shown_text(self.back, text.back)
        for name, lines in self.lists.items():
            lines.show_lines(getattr(text, name))
        self.pictures.show_exercise(exercise)
        self.variants.show_exercise(exercise)

    # What is filled in

    def _edit(self, part: str, change: Callable[..., Exercise], **changes: Any) -> None:
        assert self._exercise is not None
        self.edited.emit(change(self._exercise, **changes), part)

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

    def _take_return_hold(self, amount: Range | None) -> None:
        self._edit("return_hold", with_guide, return_hold_seconds=amount)

    def _take_sets_left(self, amount: Range | None) -> None:
        self._edit("sets_left", with_guide, sets_left=amount)

    def _take_sets_right(self, amount: Range | None) -> None:
        self._edit("sets_right", with_guide, sets_right=amount)

    def _take_out(self, text: str) -> None:
        self._edit("out", with_text, out=clean_name(text))

    def _take_back(self, text: str) -> None:
        self._edit("back", with_text, back=clean_name(text))

    def _take_lines(self, lines: tuple[str, ...]) -> None:
        name = next(name for name, one in self.lists.items() if one is self.sender())
        self._edit(name, with_text, **{name: lines})
