"""What stands below the exercises of a programme: the menu that adds one, hints, and the button that deletes it all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from sciatica_timer.core.library.programme import MOST_ENTRIES
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.wording import heading_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from sciatica_timer.core.library.exercise import Exercise


class ExerciseMenu(QMenu):
    """Lists exercises in the order of the library, a line between its sections; `chosen` carries an id."""

    chosen = Signal(str)

    def __init__(self, exercises: Sequence[Exercise], parent: QWidget) -> None:
        """Take the exercises in the order of the library."""
        super().__init__(parent)
        self.setAccessibleName(tr("Exercises to add"))
        for before, exercise in zip((None, *exercises), exercises, strict=False):
            if before is not None and heading_words(before) != heading_words(exercise):
                self.addSeparator()
            self.addAction(exercise.name).setData(exercise.id)
        self.triggered.connect(self._choose)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())


class ProgrammeFoot(QWidget):
    """`exercise_chosen` carries the id of an exercise to add."""

    exercise_chosen = Signal(str)
    several_requested = Signal()
    deletion_requested = Signal()
    print_requested = Signal()
    sharing_requested = Signal()

    def __init__(self, exercises: Sequence[Exercise]) -> None:
        """Take the exercises that can be added, in the order of the library."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._empty = label(tr("There is no exercise in it yet."), "muted", wrap=True)
        self.menu = ExerciseMenu(exercises, self)
        self.menu.chosen.connect(self.exercise_chosen)
        self.add = button(tr("+ Add an exercise…"), self._open_menu, name=tr("Add an exercise"))
        self._full = label(tr("More than {0} exercises do not fit in.").format(MOST_ENTRIES), "small", wrap=True)
        self._hint = label(
            tr("Drag an exercise to another place, or press Alt+↑ and Alt+↓. Delete takes it out."),
            "small",
            wrap=True,
        )
        self.print = button(tr("Print…"), self.print_requested.emit, name=tr("Print the programme"))
        self._delete = button(tr("Delete programme"), self.deletion_requested.emit, "danger")
        self.several = button(tr("+ Add several…"), self.several_requested.emit, name=tr("Add several exercises"))
        for part in (self._empty, self.add, self.several, self._full, self._hint):
            column.addWidget(part)
        onwards = FlowBar()
        onwards.add(self.print)
        onwards.add(button(tr("Share…"), self.sharing_requested.emit, name=tr("Share the programme")))
        column.addWidget(onwards)
        column.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignLeft)

    def use_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Offer these exercises."""
        self.menu.deleteLater()
        self.menu = ExerciseMenu(exercises, self)
        self.menu.chosen.connect(self.exercise_chosen)

    def show_entries(self, count: int) -> None:
        """Show what can be done with a programme of so many exercises."""
        is_full = count >= MOST_ENTRIES
        self._empty.setVisible(not count)
        self._hint.setVisible(bool(count))
        self.print.setEnabled(bool(count))
        self._full.setVisible(is_full)
        self.add.setEnabled(not is_full)
        self.several.setEnabled(not is_full)

    def show_deletable(self, *, is_deletable: bool) -> None:
        """Offer to delete the programme, which only the user's own can be."""
        self._delete.setVisible(is_deletable)

    def _open_menu(self) -> None:
        self.menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))
