"""The button below the list that adds something: made from nothing, from a copy, or from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QPushButton

from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

Named = tuple[str, str]  # an id and a name


class AddButton(QPushButton):
    """Opens a menu; `new_requested` and `file_requested` stand alone, the others carry an id."""

    new_requested = Signal()
    draft_requested = Signal()
    copy_requested = Signal(str)
    file_requested = Signal()
    hidden_requested = Signal(str)

    def __init__(self) -> None:
        """Begin with nothing to copy."""
        super().__init__(tr("+ Add…"))
        self.setAccessibleName(tr("Add"))
        self.setAutoDefault(True)
        self._copies: Callable[[], Sequence[Named]] = tuple
        self._hidden: Sequence[Named] = ()
        self._draft = ""
        self.menu_shown: QMenu | None = None
        self.clicked.connect(self._open)

    def offer(self, copies: Callable[[], Sequence[Named]]) -> None:
        """Offer copies of what there is when the menu is opened."""
        self._copies = copies

    def show_draft(self, name: str) -> None:
        """Offer to go on with an exercise that was begun; an empty name offers none."""
        self._draft = name

    def show_hidden(self, hidden: Sequence[Named]) -> None:
        """Offer to show again what is hidden."""
        self._hidden = hidden

    def _open(self) -> None:
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415  start-up: not shown at first

        menu = QMenu(self)
        menu.setAccessibleName(tr("Add"))
        if self._draft:
            menu.addAction(tr("Go on with “{0}”").format(self._draft)).triggered.connect(self.draft_requested)
        menu.addAction(tr("From nothing")).triggered.connect(self.new_requested)
        self._fill(menu.addMenu(tr("From a copy of")), self._copies(), self._copy)
        menu.addAction(tr("From a file…")).triggered.connect(self.file_requested)
        if self._hidden:
            menu.addSeparator()
            self._fill(menu.addMenu(tr("Show again")), self._hidden, self._show_again)
        self.menu_shown = menu
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @staticmethod
    def _fill(menu: QMenu, named: Sequence[Named], chosen: Callable[[QAction], None]) -> None:
        for one, name in named:
            menu.addAction(name.replace("&", "&&")).setData(one)
        menu.setEnabled(bool(named))
        menu.triggered.connect(chosen)

    def _copy(self, action: QAction) -> None:
        self.copy_requested.emit(action.data())

    def _show_again(self, action: QAction) -> None:
        self.hidden_requested.emit(action.data())
