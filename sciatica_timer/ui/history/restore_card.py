"""Asks which backup is to take the place of the history, and says what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from sciatica_timer.ui.backup_wording import backup_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.dialog_card import DialogCard
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.core.history.backup import Backup

ROWS_SHOWN = 4


class RestoreCard(DialogCard):
    """Hidden until `ask`; `chosen` carries a backup."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden over `parent`."""
        super().__init__(parent, tr("Restore a backup"))
        means = tr(
            "Your history, your exercises and your programmes become what they were when the backup was made. What you"
            " did since then is not in it, but nothing is lost: all of it is backed up first, and can be restored the"
            " same way."
        )
        self._list = _Backups()
        self._list.setAccessibleName(tr("Backups, newest first"))
        self._problem = label("", "warning", wrap=True)
        for part in (label(means, wrap=True), self._list, self._problem):
            self.column.addWidget(part)
        self._restore = button(tr("Restore"), self._emit, "danger")
        self._list.itemActivated.connect(self._go_to_button)
        self._list.currentRowChanged.connect(self.show_problem)
        self.buttons.add(self._restore)
        self.buttons.add(button(tr("Cancel   Esc"), self.leave, name=tr("Cancel")))
        self._backups: list[Backup] = []

    def ask(self, backups: Sequence[Backup], today: date) -> None:
        """Offer backups, newest first, of which there must be at least one."""
        self._backups = list(backups)
        self._list.clear()
        for backup in backups:
            made, holds = backup_words(backup, today)
            made = f"{made[:1].upper()}{made[1:]}"
            item = QListWidgetItem(f"{made}\n{holds}", self._list)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{made}: {holds}")
        self._list.setCurrentRow(0)
        self.show_problem()
        self.open(self._list)

    def show_problem(self, sentence: object = "") -> None:
        """Show why a backup could not be restored, or nothing."""
        words = sentence if isinstance(sentence, str) else ""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if self.isVisible():
            self.fit()

    def fit_content(self, width: int, height: int) -> None:
        """Show as many whole rows of the list at once as there is room for."""
        self._list.lay_out_at(width)
        for rows in range(min(ROWS_SHOWN, self._list.count()), 0, -1):
            self._list.setFixedHeight(self._list.height_of(rows))
            if self.height_of_content(width) <= height:
                break
        self._list.scrollToItem(self._list.currentItem())

    def _go_to_button(self) -> None:
        self._restore.setFocus()

    def _emit(self) -> None:
        self.chosen.emit(self._backups[self._list.currentRow()])


class _Backups(QListWidget):
    """The list; Enter moves to the button, and long lines wrap."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "choices")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def height_of(self, rows: int) -> int:
        """Return the height of the first rows."""
        return sum(self.visualItemRect(self.item(row)).height() for row in range(rows)) + 2 * self.frameWidth()

    def lay_out_at(self, width: int) -> None:
        """Break the lines for a width, on which the height of a row depends."""
        self.setFixedWidth(width)
        self.doItemsLayout()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)
