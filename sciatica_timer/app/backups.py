"""Backups asked for, restored, and what a damaged history came to, between the diary and what a person sees."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from sciatica_timer.app.history_maintenance import DAMAGE, SHUT, HistoryCare
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.files.errors import Trouble
from sciatica_timer.storage.files.shipped import damage
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.app.session.clock import Clock
    from sciatica_timer.core.history.backup import Backup, Recovery
    from sciatica_timer.storage.history.store import Diary
    from sciatica_timer.ui.history.restore_card import RestoreCard
    from sciatica_timer.ui.settings.data import DataSettings
    from sciatica_timer.ui.window.main_window import MainWindow


class Safekeeping(QObject):
    """Serves the settings' card, and covers the window once with what came of damage.

    `said` carries a notice, `changed` tells that the history is another one than before, `told` that what came of
    damage was read; `recovered` carries it, as soon as it is known.
    """

    said = Signal(object)
    changed = Signal()
    told = Signal()
    recovered = Signal(object)
    folder_requested = Signal()
    _backups_changed = Signal()

    def __init__(self, diary: Diary, window: MainWindow, clock: Clock) -> None:
        """Have the history and what the app came with looked through, and the history backed up, from now on."""
        super().__init__(window)
        self._diary, self._window, self._clock = diary, window, clock
        self._asks: RestoreCard | None = None
        self._then: Callable[[], object] | None = None
        self._is_asked_for = self._is_shut = False
        self._recovery: Recovery | None = None
        self._noted: Recovery | None = None
        self.care = HistoryCare(self._diary, clock.wall, partial(damage, RESOURCES), self)
        self.care.said.connect(self._say_of_care)
        self.care.mended.connect(self.changed)
        self.care.mended.connect(self._tell_when_free)
        self.care.backed_up.connect(self._on_backed_up)
        queued = Qt.ConnectionType.QueuedConnection  # what uncovers the window may be about to cover it anew
        window.uncovered.connect(self._tell_when_free, queued)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]

    def serve(self, card: DataSettings) -> None:
        """Do what is asked for on the card of the settings."""
        card.backup_requested.connect(self._back_up)
        card.restore_requested.connect(self._ask)
        self._backups_changed.connect(partial(self._show_backup, card))
        self._window.page_opened.connect(partial(self._on_page, card))

    def back_up(self) -> None:
        """Have today's backup made, unless there is one."""
        self.care.back_up()

    def _show_backup(self, card: DataSettings) -> None:
        found = self._diary.backups.all()
        card.show_backup(found[0] if found else None, self._clock.wall().date())

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Look at the history when the person comes back from another program, which may have done something to it."""
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_again()

    def look_again(self) -> None:
        """See whether the history is as it was left, and open it if it could not be opened before."""
        self.open_again()
        self.care.look_again()

    def _on_page(self, card: DataSettings, page: QWidget) -> None:
        if page.isAncestorOf(card):
            self._show_backup(card)

    # What came of damage

    def open(self) -> bool:
        """Open the history, and say what the page of its recovery does not; why it cannot be opened, until it can.

        Return whether it is open.
        """
        told = self._diary.open()
        self._is_shut = isinstance(told, Trouble)
        severity = Severity.ERROR if self._is_shut else Severity.INFO
        self.said.emit(Notice(SHUT, self._without_recovery(told), severity))
        return not self._is_shut

    def open_again(self) -> None:
        """Open the history if it could not be opened before."""
        if self._is_shut and self.open():
            self.changed.emit()

    def _without_recovery(self, sentence: str) -> str:
        """Leave out what the page of a recovery tells better, now or after the session."""
        recovery = self._diary.recovery
        if recovery is None:
            return sentence
        from sciatica_timer.storage.history.recovery_words import recovery_words  # noqa: PLC0415  hardly ever needed

        if recovery != self._noted:
            self._noted = recovery
            self.recovered.emit(recovery)
        return sentence.replace(recovery_words(recovery), "").strip()

    def tell_recovery(self, then: Callable[[], object] | None = None) -> None:
        """Tell what came of damage, if anything did and it was not told; do something then, or at once."""
        recovery = self._diary.recovery
        if recovery is None or recovery == self._recovery:
            if then is not None:
                then()
            return
        from sciatica_timer.ui.history.recovery_page import RecoveryPage  # noqa: PLC0415  hardly ever needed

        self._then, self._recovery = then, recovery
        page = RecoveryPage(recovery, self._clock.wall().date())
        page.setProperty("disposable", True)
        page.acknowledged.connect(self._acknowledge)
        page.folder_requested.connect(self.folder_requested)
        self._window.cover_with(page)
        page.take_focus()

    def _acknowledge(self) -> None:
        self._diary.acknowledge_recovery()
        self.said.emit(Notice(DAMAGE))
        self._window.uncover()
        self.told.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _tell_when_free(self) -> None:
        """Tell it unless something covers the window, a session or a question: then it waits for the end of that."""
        if self._window.cover is None:
            self.tell_recovery()

    def _say_of_care(self, notice: Notice) -> None:
        told = self._without_recovery(notice.text)
        if notice.text and not told and self._window.cover is not None:
            told = tr("Your history was damaged and has been mended. Afterwards you will see what could be saved.")
        self.said.emit(replace(notice, text=told))

    # Backups

    def _back_up(self) -> None:
        self._is_asked_for = True
        self.care.back_up_now()

    def _on_backed_up(self, problem: str) -> None:
        asked, self._is_asked_for = self._is_asked_for, False
        self._backups_changed.emit()
        text, severity = problem, Severity.ERROR
        if asked and not problem:
            severity = Severity.INFO
            text = tr("There is nothing to back up yet: the history is empty.")
            if self._diary.backups.all():
                text = tr("Your history is backed up.")
        self.said.emit(Notice("backup", text, severity))

    def _ask(self) -> None:
        backups = self._diary.backups.all()
        if self._asks is None:
            from sciatica_timer.ui.history.restore_card import RestoreCard  # noqa: PLC0415  hardly ever needed

            self._asks = RestoreCard(self._window)
            self._asks.chosen.connect(self._restore)
        if backups:
            self._asks.ask(backups, self._clock.wall().date())
        else:
            self._backups_changed.emit()

    def _restore(self, backup: Backup) -> None:
        assert self._asks is not None
        problem, before = self._put(backup)
        if problem:
            self._asks.show_problem(problem)
            return
        self._asks.leave()
        text = tr("The backup is restored. The history as it was before is among the backups, too.")
        undo = partial(self._undo_restore, before) if before is not None else None
        self.said.emit(Notice("restore", text, action=tr("Undo"), act=undo))

    def _undo_restore(self, before: Backup) -> None:
        problem, _ = self._put(before)
        if problem:
            undo = partial(self._undo_restore, before)
            self.said.emit(Notice("restore", problem, Severity.ERROR, tr("Undo"), undo))
        else:
            self.said.emit(Notice("restore", tr("Your history is as it was before.")))

    def _put(self, backup: Backup) -> tuple[str, Backup | None]:
        """Put a backup in the place of the history; return why not, or nothing, and the backup of what was there."""
        known = {one.name for one in self._diary.backups.all()}
        problem = self._diary.restore(backup, self._clock.wall())
        self._backups_changed.emit()
        self.changed.emit()
        return problem, next((one for one in self._diary.backups.all() if one.name not in known), None)

    def shut_down(self) -> None:
        """Begin nothing more, and give up a backup that is being made."""
        self.care.shut_down()
