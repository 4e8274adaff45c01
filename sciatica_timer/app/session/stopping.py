"""Stop ends no session by one press: it pauses and asks. "It hurts more" stops at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.app.session.standstill import Standstill
from sciatica_timer.core.session.events import Command
from sciatica_timer.ui.session.stop_card import StopCard

if TYPE_CHECKING:
    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.ui.session.page import SessionPage


class Stopping(QObject):
    """Opens the card over the session's page, and does what is answered."""

    def __init__(self, page: SessionPage, driver: SessionDriver) -> None:
        """Wait to be asked."""
        super().__init__(page)
        self._page = page
        self._card = StopCard(page)
        self._still = Standstill(driver, self._card, page.take_focus)
        self._card.end_chosen.connect(partial(driver.request, Command.STOP))
        self._card.hurt_chosen.connect(partial(driver.request, Command.STOP_FOR_PAIN))
        self._card.left.connect(self._go_on)
        page.stop_requested.connect(self.ask)

    def ask(self) -> None:
        """Ask whether the session is to end, if one is open."""
        if self._still.begin():
            self._card.ask()

    def _go_on(self) -> None:
        self._page.take_focus()
        self._still.end()
