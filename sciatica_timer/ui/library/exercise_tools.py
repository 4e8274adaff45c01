"""What can be done with an exercise beside doing it: change, copy, hide, delete, put into a programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from sciatica_timer.core.library.exercise import Exercise


class ExerciseTools(FlowBar):
    """Each signal carries the id of the exercise shown; `addition_requested` the id of a programme, too, or nothing."""

    change_requested = Signal(str)
    copy_requested = Signal(str)
    hiding_requested = Signal(str)
    deletion_requested = Signal(str)
    sharing_requested = Signal(str)
    addition_requested = Signal(str, str)

    def __init__(self) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._id = ""
        self._programmes: Callable[[], Sequence[tuple[str, str]]] = tuple
        self.change = button(tr("Change…"), self._change, name=tr("Change"))
        self.copy = button(tr("Copy…"), self._copy, name=tr("Copy"))
        self.into = button(tr("+ Programme…"), self._ask_where, name=tr("Add to a programme"))
        self.sharing = button(tr("Share…"), self._share, name=tr("Share"))
        self.hiding = button(tr("Hide"), self._hide)
        self.hiding.setToolTip(tr("Leave it out of the list. “Add…” shows it again."))
        self.delete = button(tr("Delete"), self._delete, "danger")
        for made in (self.change, self.copy, self.into, self.sharing, self.hiding, self.delete):
            self.add(made)

    def show_exercise(self, exercise: Exercise) -> None:
        """Offer what can be done with an exercise; a ready-made one is changed as a copy of the user's own."""
        self._id = exercise.id
        self.change.setText(tr("Change…") if exercise.own else tr("My version…"))
        self.change.setAccessibleName(tr("Change") if exercise.own else tr("Make it my own"))
        self.delete.setVisible(exercise.own)

    def offer(self, programmes: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """Offer programmes, each an id and a name, when it is asked where to add the exercise."""
        self._programmes = programmes

    def _change(self) -> None:
        self.change_requested.emit(self._id)

    def _copy(self) -> None:
        self.copy_requested.emit(self._id)

    def _share(self) -> None:
        self.sharing_requested.emit(self._id)

    def _hide(self) -> None:
        self.hiding_requested.emit(self._id)

    def _delete(self) -> None:
        self.deletion_requested.emit(self._id)

    def _ask_where(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Programmes"))
        for one, name in self._programmes():
            menu.addAction(name.replace("&", "&&")).setData(one)
        menu.addSeparator()
        menu.addAction(tr("New programme…")).setData("")
        menu.triggered.connect(self._emit_addition)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.into.mapToGlobal(QPoint(0, self.into.height())))

    def _emit_addition(self, action: QAction) -> None:
        self.addition_requested.emit(self._id, action.data())
