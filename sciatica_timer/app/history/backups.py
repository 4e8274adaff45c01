"""Backups that are asked for on the page "Settings": made, restored, and the restoring undone."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.history.backup import BackupPart
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
    """Serves the settings' card; `restoring` comes before other files take the place of those there are.

    `settings_restored` comes afterwards where the settings are others, and `changed` in any case.
    """

    notice = Signal(object)
    restoring = Signal()
    settings_restored = Signal()
    changed = Signal()
    _list_changed = Signal()

    def __init__(
        self,
        store: HistoryStore,
        window: MainWindow,
        now: Callable[[], datetime],
        make: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Take what makes a backup; its outcome is to be passed to `show_result`."""
        super().__init__(parent)
        self._store, self._window, self._now, self._make = store, window, now, make
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
            text = tr("There is nothing to back up yet.")
            if self._store.backups.all():
                text = tr("Your history, your exercises and your settings are backed up.")
        self.notice.emit(Notice("backup", text, severity))

    def _show_newest(self, card: DataSettings) -> None:
        found = self._store.backups.all()
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
        if backups := self._store.backups.all():
            self._card.ask(backups, self._now().date())
        else:
            self._list_changed.emit()

    def _restore(self, backup: Backup, parts: frozenset[BackupPart]) -> None:
        problem, before = self._put(backup, parts)
        if problem:
            self._card.show_problem(problem)
            return
        self._card.leave()
        text = tr("The backup is restored. All that was there before is among the backups, too.")
        undo = partial(self._undo_restore, before, parts) if before is not None else None
        self.notice.emit(Notice("restore", text, action=tr("Undo") if undo else "", act=undo))

    def _undo_restore(self, before: Backup, parts: frozenset[BackupPart]) -> None:
        problem, _ = self._put(before, parts)
        if problem:
            undo = partial(self._undo_restore, before, parts)
            self.notice.emit(Notice("restore", problem, Severity.ERROR, tr("Undo"), undo))
        else:
            self.notice.emit(Notice("restore", tr("All is as it was before.")))

    def _put(self, backup: Backup, parts: frozenset[BackupPart]) -> tuple[str, Backup | None]:
        """Put parts of a backup in place; return why not, or nothing, and the backup of what was there."""
        known = {one.name for one in self._store.backups.all()}
        self.restoring.emit()
        problem = self._store.restore(backup, self._now(), parts)
        if problem is None and BackupPart.SETTINGS in parts:
            self.settings_restored.emit()
        self._list_changed.emit()
        self.changed.emit()
        return worded(problem), next((one for one in self._store.backups.all() if one.name not in known), None)
