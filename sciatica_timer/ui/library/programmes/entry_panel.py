"""What can be done with the chosen exercise of a programme: its dose, its place, its going."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.ui.library.doses import Doses
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Entry
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.theme import Theme


class EntryPanel(QWidget):
    """Shows one entry's dose; `choice_made` carries a choice, or None for the user's usual dose."""

    choice_made = Signal(object)
    answered = Signal()
    step_requested = Signal(int)
    removal_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        """Begin without an entry."""
        super().__init__()
        self._doses = Doses(theme)
        self._doses.choice_made.connect(self.choice_made)
        self._doses.answered.connect(self.answered)
        self._earlier = button(tr("↑ Earlier"), self._move_earlier, name=tr("Earlier"))
        self._later = button(tr("↓ Later"), self._move_later, name=tr("Later"))
        self._usual = button(tr("My usual dose"), self._ask_usual)
        self._usual.setToolTip(tr("Leave the dose to what you chose for this exercise by itself"))
        row = FlowBar()
        for made in (self._earlier, self._later, self._usual, button(tr("Remove"), self.removal_requested.emit)):
            row.add(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 8)
        column.setSpacing(10)
        column.addWidget(self._doses)
        column.addWidget(row)

    def show_entry(self, entry: Entry, exercise: Exercise, settings: Settings) -> None:
        """Show the dose that would be done now."""
        self._doses.show_dose(exercise, entry.settings(exercise, settings))
        if not entry.has_own_dose and self._usual.hasFocus():
            self.answered.emit()  # Qt would hand it on to the next button, which is Remove
        self._usual.setEnabled(entry.has_own_dose)

    def show_place(self, *, is_first: bool, is_last: bool) -> None:
        """Offer the ways there are."""
        self._earlier.setEnabled(not is_first)
        self._later.setEnabled(not is_last)

    def close_warning(self) -> None:
        """Take what is shown next as another entry, even where its dose is the same."""
        self._doses.close_warning()

    def fit(self, width: int) -> None:
        """Set the steppers as a width has room."""
        self._doses.fit(width)

    def _move_earlier(self) -> None:
        self.step_requested.emit(-1)

    def _move_later(self) -> None:
        self.step_requested.emit(1)

    def _ask_usual(self) -> None:
        self.choice_made.emit(None)
