"""Backups that are asked for on the page "Settings": made, restored, and the restoring undone."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.problem_wording import worded
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.core.history.backup import Backup
    from sciatica_timer.core.problem import Problem
    from sciatica_timer.storage.history.store import HistoryStore
    from sciatica_timer.ui.history.restore_card import RestoreCard
    from sciatica_timer.ui.settings.data import DataSettings
    from sciatica_timer.ui.window.main_window import MainWindow


class BackupActions(QObject):
    """Serves the settings' card; `changed` is emitted when another history has taken the place of the one before."""

    notice = Signal(object)
    changed = Signal()
    _list_changed = Signal()

    def __init__(
        self,
        diary: HistoryStore,
        window: MainWindow,
        now: Callable[[], datetime],
        make: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Take what makes a backup; its outcome is to be passed to `show_result`."""
        super().__init__(parent)
        self._diary, self._window, self._now, self._make = diary, window, now, make
        self._is_asked_for = False

    def serve(self, card: DataSettings) -> None:
        """Do what is asked for on the card, and keep it up to date."""
        card.backup_requested.connect(self._back_up)
        card.restore_requested.connect(self._ask)
        self._list_changed.connect(partial(self._show_newest, card))
        self._window.page_opened.connect(partial(self._on_page, card))

    def show_result(self, problem: Problem | None) -> None:
        """Show why a backup could not be made; that one was made only where it was asked for."""
        asked, self._is_asked_for = self._is_asked_for, False
        self._list_changed.emit()
        text, severity = worded(problem), Severity.ERROR
        if asked and not problem:
            severity = Severity.INFO
            text = tr("There is nothing to back up yet: the history is empty.")
            if self._diary.backups.all():
                text = tr("Your history is backed up.")
        self.notice.emit(Notice("backup", text, severity))

    def _show_newest(self, card: DataSettings) -> None:
        found = self._diary.backups.all()
        card.show_backup(found[0] if found else None, self._now().date())

    def _on_page(self, card: DataSettings, page: QWidget) -> None:
        if page.isAncestorOf(card):
            self._show_newest(card)

    def _back_up(self) -> None:
        self._is_asked_for = True
        self._make()

    @cached_property
    def _card(self) -> RestoreCard:
        from sciatica_timer.ui.history.restore_card import RestoreCard  # noqa: PLC0415  hardly ever needed

        card = RestoreCard(self._window)
        card.chosen.connect(self._restore)
        return card

    def _ask(self) -> None:
        if backups := self._diary.backups.all():
            self._card.ask(backups, self._now().date())
        else:
            self._list_changed.emit()

    def _restore(self, backup: Backup) -> None:
        problem, before = self._put(backup)
        if problem:
            self._card.show_problem(problem)
            return
        self._card.leave()
        text = tr("The backup is restored. The history as it was before is among the backups, too.")
        undo = partial(self._undo_restore, before) if before is not None else None
        self.notice.emit(Notice("restore", text, action=tr("Undo"), act=undo))

    def _undo_restore(self, before: Backup) -> None:
        problem, _ = self._put(before)
        if problem:
            undo = partial(self._undo_restore, before)
            self.notice.emit(Notice("restore", problem, Severity.ERROR, tr("Undo"), undo))
        else:
            self.notice.emit(Notice("restore", tr("Your history is as it was before.")))

    def _put(self, backup: Backup) -> tuple[str, Backup | None]:
        """Put a backup in the place of the history; return why not, or nothing, and the backup of what was there."""
        known = {one.name for one in self._diary.backups.all()}
        problem = self._diary.restore(backup, self._now())
        self._list_changed.emit()
        self.changed.emit()
        return worded(problem), next((one for one in self._diary.backups.all() if one.name not in known), None)
