"""Exercises ticked in the library and taken into a programme at once, a new one or one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from sciatica_timer.core.library.programme import LONGEST_NAME, MOST_ENTRIES, clean_name
from sciatica_timer.ui.library.editor.fields import Field
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.dialog_card import DialogCard
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.core.library.exercise import Exercise

ID = Qt.ItemDataRole.UserRole
LIST_HEIGHT, LEAST_LIST_HEIGHT = 280, 120


class ExercisePicker(DialogCard):
    """`picked` carries the name written, empty where none is asked for, and the ids ticked, in the order of ticking."""

    picked = Signal(str, object)

    def __init__(self, parent: QWidget, title: str, *, asks_name: bool) -> None:
        """Stay hidden until `ask`."""
        super().__init__(parent, title)
        self._asks_name = asks_name
        self._taken: Collection[str] = ()
        self._ticked: list[str] = []
        self.name = LimitedLine(LONGEST_NAME)
        self._name_field = Field(tr("Name"), self.name)
        self._name_field.setVisible(asks_name)
        self.list = QListWidget()
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(tr("Exercises"))
        self.list.itemChanged.connect(self._note_tick)
        self._problem = label("", "warning", wrap=True)
        for part in (self._name_field, self.list, self._problem):
            self.column.addWidget(part)
        self.take = button(tr("Make it") if asks_name else tr("Add"), self._emit, "primary")
        self.buttons.add(self.take)
        self.buttons.add(button(tr("Cancel"), self.leave))

    def ask(self, exercises: Sequence[Exercise], ticked: Sequence[str] = (), taken: Collection[str] = ()) -> None:
        """Show the exercises, some of them ticked; `taken` are names of programmes in lower case."""
        self._taken, self._ticked = taken, []
        self.name.clear()
        self.list.clear()
        for exercise in exercises:
            item = QListWidgetItem(exercise.name, self.list)
            item.setData(ID, exercise.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if exercise.id in ticked else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self._problem.hide()
        self.open(self.name if self._asks_name else self.list)

    def fit_content(self, _width: int, height: int) -> None:
        self.list.setFixedHeight(max(LEAST_LIST_HEIGHT, min(LIST_HEIGHT, height - LEAST_LIST_HEIGHT)))

    def _note_tick(self, item: QListWidgetItem) -> None:
        one = str(item.data(ID))
        if item.checkState() is Qt.CheckState.Checked and one not in self._ticked:
            self._ticked.append(one)
        elif item.checkState() is Qt.CheckState.Unchecked and one in self._ticked:
            self._ticked.remove(one)

    def _emit(self) -> None:
        name = clean_name(self.name.text())
        if self._asks_name and not name:
            self._show_problem(tr("It needs a name first."), self.name)
        elif name.casefold() in self._taken:
            self._show_problem(tr("There is a programme named “{0}” already.").format(name), self.name)
        elif not self._ticked:
            self._show_problem(tr("Tick an exercise first: Space ticks."), self.list)
        elif len(self._ticked) > MOST_ENTRIES:
            self._show_problem(tr("More than {0} exercises do not fit in.").format(MOST_ENTRIES), self.list)
        else:
            ticked = tuple(self._ticked)
            self.leave()
            self.picked.emit(name, ticked)

    def _show_problem(self, sentence: str, where: QWidget) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        self.fit()
        where.setFocus()
