"""A session stands still while a card over it asks something, and goes on as before when that is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.core.session.events import Command, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.ui.widgets.overlay import Overlay


class Standstill(QObject):
    """Pauses for a card. One who resumes by other means, such as a media key, wants no answer: the card goes."""

    def __init__(self, driver: SessionDriver, card: Overlay, resumed: Callable[[], object]) -> None:
        """Take the card, and what is to be done when the session runs again beneath it."""
        super().__init__(card)
        self._driver, self._card, self._resumed = driver, card, resumed
        self._was_running = False
        driver.finished.connect(card.hide)
        driver.shown.connect(self._look)

    def begin(self) -> bool:
        """Let a running session pause, and return whether there is one to ask about, with no card over it yet."""
        if self._card.isVisible():
            return False
        self._driver.wake()  # it may end, wait or have slept by now, which is not ours to take back
        session = self._driver.session
        self._was_running = session is not None and session.state is State.RUNNING
        if self._was_running:
            self._driver.request(Command.PAUSE)
        return self._driver.is_open

    def end(self) -> None:
        """Let the session go on if it ran before."""
        if self._was_running:
            self._driver.request(Command.RESUME)

    def _look(self, session: Session) -> None:
        if session.state is State.RUNNING and self._card.isVisible():
            self._card.hide()
            self._resumed()
