"""Care for the history beside the window: damage is looked for soon after the start, then the day's backup is made."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.ui.notice import Notice, Severity

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sciatica_timer.storage.diary import Diary

LOOK_AFTER_MS = 3000  # the pages of a million sets take 184 ms: not while the window comes up
PAUSE_MS = 10


class HistoryCare(QObject):
    """Looks through the history a little at a time, and has it backed up on a thread of its own."""

    said = Signal(object)
    mended = Signal()
    backed_up = Signal(str)

    def __init__(self, diary: Diary, now: Callable[[], datetime], also: Callable[[], str], parent: QObject) -> None:
        """Begin in a while, and look at `also`, which tells of other damage.

        `said` carries a notice, `mended` tells that the history holds other rows than before.

        `backed_up` carries why there is no backup, or nothing, whenever one was to be made.
        """
        super().__init__(parent)
        self._diary, self._now, self._also = diary, now, also
        self._copying: threading.Thread | None = None
        self._next = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._next.timeout.connect(self._look)
        self._next.start()

    def back_up(self) -> None:
        """Have today's backup made, unless none is due or one is being made."""
        if not self._diary.is_checking and self._diary.backups.due(self._now()):
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
            self._diary.backups.stop()
            self._copying.join()

    def _look(self) -> None:
        begins = not self._diary.is_checking
        if told := self._diary.damage():
            self.said.emit(Notice("history-damage", told, Severity.ERROR))
            self.mended.emit()
        if begins and (told := self._also()):
            self.said.emit(Notice("app-damage", told, Severity.ERROR))
        if self._diary.is_checking:
            self._next.start(PAUSE_MS)
        else:
            self.back_up()

    def _copy(self, now: datetime) -> None:
        self.backed_up.emit(self._diary.backups.make(now))
