"""Asks which backup is to take the place of the history, and says what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem

from sciatica_timer.core.history.backup import BackupPart
from sciatica_timer.ui.backup_wording import backup_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.dialog_card import DialogCard
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.wording import capital

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.core.history.backup import Backup

ROWS_SHOWN = 4


class RestoreCard(DialogCard):
    """Hidden until `ask`; `chosen` carries a backup, and the parts of it that are wanted."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden over `parent`."""
        super().__init__(parent, tr("Restore a backup"))
        means = tr(
            "What you tick becomes what it was when the backup was made. What you did since then is not in it, but"
            " nothing is lost: all of it is backed up first, and can be restored the same way."
        )
        self._list = _Backups()
        self._list.setAccessibleName(tr("Backups, newest first"))
        self._problem = label("", "warning", wrap=True)
        for part in (label(means, wrap=True), self._list, self._make_parts(), self._problem):
            self.column.addWidget(part)
        self._restore = button(tr("Restore"), self._emit, "danger")
        self._list.itemActivated.connect(self._go_to_button)
        self._list.currentRowChanged.connect(self._show_row)
        self.buttons.add(self._restore)
        self.buttons.add(button(tr("Cancel   Esc"), self.leave, name=tr("Cancel")))
        self._backups: list[Backup] = []

    def _make_parts(self) -> QWidget:
        words = {
            BackupPart.HISTORY: tr("My history"),
            BackupPart.LIBRARY: tr("My exercises and programmes"),
            BackupPart.SETTINGS: tr("My settings"),
        }
        row = FlowBar()
        self.parts = {part: QCheckBox(text) for part, text in words.items()}
        for box in self.parts.values():
            box.setChecked(True)
            box.setAccessibleName(box.text())
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.clicked.connect(self._offer)
            row.add(box)
        return row

    def ask(self, backups: Sequence[Backup], today: date) -> None:
        """Offer backups, newest first, of which there must be at least one."""
        self._backups = list(backups)
        self._list.clear()
        for backup in backups:
            made, holds = backup_words(backup, today)
            made = capital(made)
            item = QListWidgetItem(f"{made}\n{holds}", self._list)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{made}: {holds}")
        for box in self.parts.values():
            box.setChecked(True)
        self._list.setCurrentRow(0)
        self._show_row()
        self.open(self._list)

    def _show_row(self) -> None:
        """Offer the parts that the chosen backup holds."""
        held = self._backups[self._list.currentRow()].parts if self._list.currentRow() >= 0 else frozenset()
        for part, box in self.parts.items():
            box.setEnabled(part in held)
        self._offer()
        self.show_problem()

    @property
    def _wanted(self) -> frozenset[BackupPart]:
        return frozenset(part for part, box in self.parts.items() if box.isChecked() and box.isEnabled())

    def _offer(self) -> None:
        self._restore.setEnabled(bool(self._wanted))

    def show_problem(self, sentence: str = "") -> None:
        """Show why a backup could not be restored, or nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
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
        self.chosen.emit(self._backups[self._list.currentRow()], self._wanted)


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
        self.resize(width, self.height())
        self.doItemsLayout()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)
