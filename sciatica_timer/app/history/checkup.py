"""A checkup of the history beside the window: damage is looked for soon after the start, then the day's backup is made.

Damage met later, and another file in the history's place, is noticed when it is used and told at once.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sciatica_timer.core.problem_wording import worded
from sciatica_timer.ui.notice import Again, Notice, Severity

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sciatica_timer.storage.history.store import HistoryStore

LOOK_AFTER_MS = 3000  # the pages of 100,000 sets take 20 ms: not while the window comes up
PAUSE_MS = 10
SHUT, DAMAGE = "history-open", "history-damage"  # keys of notices: why it cannot be opened, what came of damage


class HistoryCheckup(QObject):
    """Looks through the history a little at a time, and has it backed up on a thread of its own."""

    notice = Signal(object)
    met = Signal(object, object)
    mended = Signal()
    backed_up = Signal(object)
    _news_came = Signal()

    def __init__(
        self, store: HistoryStore, now: Callable[[], datetime], also: Callable[[], str], parent: QObject
    ) -> None:
        """Begin in a while, and look at `also`, which returns other damage.

        `notice` carries a notice, `met` what came of damage as messages, and its severity. `mended` is emitted when the
        history holds other rows than before, or can be read again, or not any more.

        `backed_up` carries why there is no backup, a Problem or None, whenever one was to be made.
        """
        super().__init__(parent)
        self._store, self._now, self._also = store, now, also
        self._copying: threading.Thread | None = None
        self._next = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._next.timeout.connect(self._look)
        self._next.start()
        self._is_also_shown = False
        self._is_shut = False
        self._news_came.connect(self._show_news, Qt.ConnectionType.QueuedConnection)  # what was read is shown first
        store.listen(self._news_came.emit)

    def look_again(self) -> None:
        """See whether the history's file is as it was left, and can be read again if it could not."""
        self._store.look()
        self._show_trouble()

    def _show_trouble(self) -> None:
        was_shut, self._is_shut = self._is_shut, bool(self._store.trouble)
        if was_shut or self._is_shut:
            self.notice.emit(Notice(SHUT, worded(self._store.trouble), Severity.ERROR, again=Again.AFTER_CLEAR))
        if was_shut != self._is_shut:
            self.mended.emit()

    def _show_news(self) -> None:
        news = self._store.take_news()
        if news:
            self._show_trouble()
        if news and not self._is_shut:
            severity = Severity.WARNING if self._store.recovery is None else Severity.ERROR
            self.met.emit(news, severity)
            self.mended.emit()
            self._next.start()

    def back_up(self) -> None:
        """Have today's backup made, unless none is due, one is being made, or there is nothing to be read."""
        is_idle = not self._store.is_checking and not self._store.trouble
        if is_idle and self._store.backups.due(self._now()):
            self.back_up_now()

    def back_up_now(self) -> None:
        """Have a backup made, whether one is due or not, unless one is being made."""
        if self._copying is None or not self._copying.is_alive():
            self._copying = threading.Thread(target=self._copy, args=(self._now(),), name="backup")
            self._copying.start()

    def shut_down(self) -> None:
        """Begin nothing more, and give up a backup that is being made."""
        self._next.stop()
        if self._copying is not None:
            self._store.backups.stop()
            self._copying.join()

    def _look(self) -> None:
        begins = not self._store.is_checking
        if found := self._store.damage():
            self.met.emit(found, Severity.ERROR)
            self.mended.emit()
        if begins and not self._is_also_shown:
            self._is_also_shown = True
            if told := self._also():
                self.notice.emit(Notice("app-damage", told, Severity.ERROR))
        if self._store.is_checking:
            self._next.start(PAUSE_MS)
        else:
            self.back_up()

    def _copy(self, now: datetime) -> None:
        self.backed_up.emit(self._store.backups.make(now))
