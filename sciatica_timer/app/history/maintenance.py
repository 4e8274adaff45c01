"""Opening the history, and showing what came of damage: once, on a page of its own, and in no session."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from sciatica_timer.app.history.backups import BackupActions
from sciatica_timer.app.history.checkup import DAMAGE, SHUT, HistoryCheckup
from sciatica_timer.core.problem_wording import Message, all_worded
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.files.shipped import damage
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.app.session.clock import Clock
    from sciatica_timer.core.history.backup import Recovery
    from sciatica_timer.storage.history.store import HistoryStore
    from sciatica_timer.ui.window.main_window import MainWindow


class HistoryMaintenance(QObject):
    """Covers the window once with what came of damage.

    `notice` carries a notice, `changed` tells that the history is another one than before, `told` that what came of
    damage was read; `recovered` carries it, as soon as it is known.
    """

    notice = Signal(object)
    changed = Signal()
    acknowledged = Signal()
    recovered = Signal(object)
    folder_requested = Signal()

    def __init__(self, store: HistoryStore, window: MainWindow, clock: Clock) -> None:
        """Have the history and what the app came with looked through, and the history backed up, from now on."""
        super().__init__(window)
        self._store, self._window, self._clock = store, window, clock
        self._then: Callable[[], object] | None = None
        self._is_shut = False
        self._recovery: Recovery | None = None
        self._noted: Recovery | None = None
        self.checkup = HistoryCheckup(self._store, clock.wall, partial(damage, RESOURCES), self)
        self.checkup.notice.connect(self.notice)
        self.checkup.met.connect(self._show_damage)
        self.checkup.mended.connect(self.changed)
        self.checkup.mended.connect(self._show_when_free)
        self.backups = BackupActions(store, window, clock.wall, self.checkup.back_up_now, self)
        self.checkup.backed_up.connect(self.backups.show_result)
        self.backups.notice.connect(self.notice)
        self.backups.changed.connect(self.changed)
        queued = Qt.ConnectionType.QueuedConnection  # what uncovers the window may be about to cover it anew
        window.uncovered.connect(self._show_when_free, queued)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]

    def back_up(self) -> None:
        """Have today's backup made, unless there is one."""
        self.checkup.back_up()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Look at the history when the person comes back from another program, which may have done something to it."""
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_again()

    def look_again(self) -> None:
        """See whether the history is as it was left, and open it if it could not be opened before."""
        self.open_again()
        self.checkup.look_again()

    # What came of damage

    def open(self) -> bool:
        """Open the history, and say what the page of its recovery does not; why it cannot be opened, until it can.

        Return whether it is open.
        """
        found = self._store.open()
        self._is_shut = self._store.trouble is not None
        severity = Severity.ERROR if self._is_shut else Severity.INFO
        self.notice.emit(Notice(SHUT, self._without_recovery(found), severity))
        return not self._is_shut

    def open_again(self) -> None:
        """Open the history if it could not be opened before."""
        if self._is_shut and self.open():
            self.changed.emit()

    def _without_recovery(self, found: tuple[Message, ...]) -> str:
        """Return the words but for what the page of a recovery tells better, now or after the session."""
        recovery = self._store.recovery
        if recovery is None:
            return all_worded(found)
        if recovery != self._noted:
            self._noted = recovery
            self.recovered.emit(recovery)
        return all_worded(one for one in found if one != recovery)

    def show_recovery(self, then: Callable[[], object] | None = None) -> None:
        """Show what damage there was, unless that was shown already; then run `then`, or at once."""
        recovery = self._store.recovery
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
        self._store.acknowledge_recovery()
        self.notice.emit(Notice(DAMAGE))
        self._window.uncover()
        self.acknowledged.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _show_when_free(self) -> None:
        """Show it unless a session or a question covers the window: then it waits for the end of that."""
        if self._window.cover is None:
            self.show_recovery()

    def _show_damage(self, found: tuple[Message, ...], severity: Severity) -> None:
        text = self._without_recovery(found)
        if not text and self._window.cover is not None:
            text = tr("Your history was damaged and has been mended. Afterwards you will see what could be saved.")
        self.notice.emit(Notice(DAMAGE, text, severity))

    def shut_down(self) -> None:
        """Begin nothing more, and give up a backup that is being made."""
        self.checkup.shut_down()
