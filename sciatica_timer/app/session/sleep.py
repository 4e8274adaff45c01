"""Sleep of the computer in a session: pauses before it where that is announced, and says so in both cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.session.events import Command, State
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.core.session.events import Paused

SLEPT = "slept"  # the key of the notice


class SleepPause(QObject):
    """Shows why a session paused that nobody paused, until it goes on; `notice` carries a notice."""

    notice = Signal(object)

    def __init__(self, driver: SessionDriver) -> None:
        """Follow the driver, which notices by itself that time is missing."""
        super().__init__(driver)
        self._driver = driver
        driver.phase_began.connect(self._clear)
        driver.paused.connect(self._on_paused)
        driver.finished.connect(self._clear)

    def prepare(self) -> None:
        """Pause a running session before the computer sleeps; the driver then finds nothing missing."""
        session = self._driver.session
        if session is not None and session.state is State.RUNNING:
            self._driver.request(Command.PAUSE)
            self._show(tr("The computer went to sleep, so the session paused. Nothing was counted meanwhile."))

    def _on_paused(self, paused: Paused) -> None:
        if paused.gap:
            self._show(tr("The computer slept or stood still, so the session paused. Nothing was counted meanwhile."))

    def _show(self, text: str) -> None:
        self.notice.emit(Notice(SLEPT, text, Severity.WARNING, stays=True))

    def _clear(self) -> None:
        self.notice.emit(Notice(SLEPT))
