"""After the history was found damaged: what is there again, where from, what is not, and where the damaged file is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from sciatica_timer.ui.backup_wording import amount_words, lost_words, moment_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import day_words
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.foot import add_foot
from sciatica_timer.ui.widgets.shapes import button, card, centred_column, label

if TYPE_CHECKING:
    from datetime import date

    from sciatica_timer.core.history.backup import Recovery

MOST_WIDE_PX = 760


class RecoveryPage(QWidget):
    """Shows what was recovered; Enter closes it."""

    acknowledged = Signal()
    folder_requested = Signal()

    def __init__(self, recovery: Recovery, today: date) -> None:
        """Describe a recovery, as of `today`."""
        super().__init__()
        self._recovery, self._today = recovery, today
        self.setAccessibleName(tr("Your history was damaged"))
        column = centred_column(self, MOST_WIDE_PX)
        column.addStretch(1)
        column.addWidget(label(self._title(), "title", wrap=True))
        frame, rows = card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (role, word, text) in enumerate(self._rows()):
            grid.addWidget(label(word, role), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, wrap=True), row, 1)
        rows.addLayout(grid)
        column.addWidget(frame)
        column.addWidget(label(self._advice(), "muted", wrap=True))
        self._go_on = button(tr("Go on   Enter"), self.acknowledged.emit, "primary", tr("Go on"))
        buttons = FlowBar()
        buttons.add(self._go_on)
        buttons.add(button(tr("Show the folder"), self.folder_requested.emit))
        column.addStretch(2)
        add_foot(self, buttons, MOST_WIDE_PX)
        self._bind_enter()

    def _bind_enter(self) -> None:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_enter)

    def _on_enter(self) -> None:
        """Press the button that has the focus, by default the one that goes on."""
        focused = self.focusWidget()
        if focused is None or focused is self._go_on:
            self.acknowledged.emit()
        else:
            self.folder_requested.emit()

    def take_focus(self) -> None:
        """Focus the button that goes on."""
        self._go_on.setFocus()

    def _title(self) -> str:
        found = self._recovery
        was = tr("Your history was damaged.") if found.kept_as else tr("Your history was gone.")
        if not (found.sets or found.check_ins):
            return tr("{0} A fresh one has begun.").format(was)
        came = tr("All of it is back.") if found.is_all else tr("What could be saved is back.")
        return f"{was} {came}"

    def _rows(self) -> list[tuple[str, str, str]]:
        """Return the rows: the role of a word, the word, and the text; colour is never the only cue."""
        return [*self._saved_rows(), self._lost_row(), *self._place_rows()]

    def _saved_rows(self) -> list[tuple[str, str, str]]:
        found, rows = self._recovery, []
        if found.sets_from_file or found.check_ins_from_file:
            amount = amount_words(found.sets_from_file, found.check_ins_from_file)
            rows.append(("pain-calm", tr("Saved"), tr("{0}, from the damaged file").format(amount)))
        if found.backup_made_at is not None:
            amount = amount_words(found.sets_from_backup, found.check_ins_from_backup)
            made = moment_words(found.backup_made_at, self._today)
            told = tr("{0}, as they were in the backup of {1}").format(amount, made)
            rows.append(("pain-calm", tr("Saved"), told))
        if found.last_day is not None:
            day = day_words(found.last_day, "dddd d MMMM yyyy")
            rows.append(("key", tr("Up to"), tr("{0}: the last day with a set").format(day)))
        return rows

    def _lost_row(self) -> tuple[str, str, str]:
        found = self._recovery
        role = "pain-calm" if found.is_all else "danger" if found.lost_sets or found.lost_check_ins else "pain-less"
        return role, tr("Lost"), lost_words(found)

    def _place_rows(self) -> list[tuple[str, str, str]]:
        if not self._recovery.kept_as:
            return []
        kept = tr("the damaged file, as it was found, in your data folder: {0}").format(self._recovery.kept_as)
        return [("key", tr("Kept"), kept)]

    def _advice(self) -> str:
        return tr(
            "A power cut or a failing disk can do this. If it happens again, copy the data folder to another disk."
        )
