"""What a programme says beside its exercises: its name, when it is due, and how often all of it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sciatica_timer.core.library.dose import PACE_SECONDS_POSSIBLE, Range
from sciatica_timer.core.library.exercise import TIMES_PER_DAY_POSSIBLE
from sciatica_timer.core.library.programme import LONGEST_NAME, ROUNDS_POSSIBLE, clean_name
from sciatica_timer.core.library.schedule import WEEKS_POSSIBLE
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.fields import Field, shown_text
from sciatica_timer.ui.library.editor.schedule import DaysField
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import button

if TYPE_CHECKING:
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.library.schedule import Schedule
    from sciatica_timer.ui.theme import Theme

FIELD_PX = 170


class ProgrammeDetails(QWidget):
    """Shows them when it is opened; `changed` carries the programme with one of them changed."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Begin closed, without a programme."""
        super().__init__()
        self._programme: Programme | None = None
        self.opener = button("", self._toggle, "choice")
        self.opener.setCheckable(True)
        self._make_fields()
        fields = (
            Field(tr("Name"), self.name),
            Field(tr("On which days"), self.days),
            Field(tr("Times a day"), self.times),
            Field(tr("Weeks, from the day it is begun"), self.weeks),
            Field(tr("Rounds"), self.rounds),
            Field(tr("Rest between rounds"), self.round_rest),
            Field(tr("Time between exercises"), self.change),
        )
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(EvenGrid(theme, fields, (3, 2, 1), FIELD_PX))
        inside.addWidget(self.bad_days)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        self._toggle()

    def _make_fields(self) -> None:
        self.name = LimitedLine(LONGEST_NAME)
        self.days = DaysField()
        self.times = AmountBox(TIMES_PER_DAY_POSSIBLE, none=tr("not said"))
        self.weeks = AmountBox(WEEKS_POSSIBLE, none=tr("all", "weeks"))
        self.rounds = AmountBox(ROUNDS_POSSIBLE)
        self.round_rest, self.change = (AmountBox(PACE_SECONDS_POSSIBLE, timed=True) for _ in range(2))
        self.bad_days = QCheckBox(tr("For bad days"))
        self.bad_days.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name.textEdited.connect(self._take_name)
        self.days.schedule_changed.connect(self._take_days)
        self.times.amount_changed.connect(self._take_times)
        self.weeks.amount_changed.connect(self._take_weeks)
        self.rounds.amount_changed.connect(self._take_rounds)
        self.round_rest.amount_changed.connect(self._take_round_rest)
        self.change.amount_changed.connect(self._take_change)
        self.bad_days.clicked.connect(self._take_bad_days)

    def show_programme(self, programme: Programme) -> None:
        """Show what a programme says."""
        self._programme = programme
        shown_text(self.name, programme.name)
        self.days.show_schedule(programme.schedule)
        self.times.show_amount(programme.times_per_day)
        self.weeks.show_amount(programme.weeks)
        self.rounds.show_amount(Range(programme.rounds, programme.rounds))
        self.round_rest.show_amount(Range(programme.round_rest_seconds, programme.round_rest_seconds))
        self.round_rest.setEnabled(programme.rounds > 1)
        self.change.show_amount(Range(programme.change_seconds, programme.change_seconds))
        self.bad_days.setChecked(programme.for_bad_days)

    def _toggle(self) -> None:
        is_open = self.opener.isChecked()
        self._inside.setVisible(is_open)
        words = tr("Less", "to show") if is_open else tr("Days, rounds…")
        self.opener.setText(words)
        self.opener.setAccessibleName(tr("Name, days and rounds"))

    def _emit(self, **changes: Any) -> None:
        if self._programme is not None:
            self.changed.emit(replace(self._programme, **changes))

    def _take_name(self, text: str) -> None:
        if name := clean_name(text):
            self._emit(name=name)

    def _take_days(self, schedule: Schedule) -> None:
        self._emit(schedule=schedule)

    def _take_times(self, amount: Range | None) -> None:
        self._emit(times_per_day=amount)

    def _take_weeks(self, amount: Range | None) -> None:
        self._emit(weeks=amount)

    def _take_rounds(self, amount: Range) -> None:
        self._emit(rounds=int(amount.low))

    def _take_round_rest(self, amount: Range) -> None:
        self._emit(round_rest_seconds=amount.low)

    def _take_change(self, amount: Range) -> None:
        self._emit(change_seconds=amount.low)

    def _take_bad_days(self, is_checked: bool) -> None:  # noqa: FBT001  Qt's signal
        self._emit(for_bad_days=is_checked)
