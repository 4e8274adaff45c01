"""A menu of the library, to choose an exercise from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.core.library.exercise import Exercise


class ExerciseMenu(QMenu):
    """Lists exercises in the order of the library, a line between its sections; `chosen` carries an id."""

    chosen = Signal(str)

    def __init__(self, exercises: Sequence[Exercise], parent: QWidget) -> None:
        """Take the exercises in the order of the library."""
        super().__init__(parent)
        self.setAccessibleName(tr("Exercises to add"))
        for before, exercise in zip((None, *exercises), exercises, strict=False):
            if before is not None and before.section is not exercise.section:
                self.addSeparator()
            self.addAction(exercise.name).setData(exercise.id)
        self.triggered.connect(self._tell)

    def _tell(self, action: QAction) -> None:
        self.chosen.emit(action.data())
