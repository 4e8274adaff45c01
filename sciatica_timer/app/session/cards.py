"""Cards over a session, which stands still meanwhile: whether it is to end, and another exercise for the one at hand.

Stop ends no session by one press. "It hurts more" stops at once.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.core.session.events import Command, State
from sciatica_timer.core.session.machine import swap
from sciatica_timer.core.session.planning import planned
from sciatica_timer.ui.session.cards.stop_card import StopCard
from sciatica_timer.ui.session.cards.swap_card import SwapCard

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.core.settings import Keys
    from sciatica_timer.ui.session.page import SessionPage
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

    def teach(self, keys: Keys) -> None:
        """Heed these keys while it is asked."""
        self._card.teach(keys)

    def ask(self) -> None:
        """Ask whether the session is to end, if one is open."""
        if self._still.begin():
            self._card.ask()

    def _go_on(self) -> None:
        self._page.take_focus()
        self._still.end()


class Swapping(QObject):
    """Opens the card over the session's page, and goes on as before when it is gone."""

    def __init__(
        self, page: SessionPage, driver: SessionDriver, preferences: Preferences, exercises: Mapping[str, Exercise]
    ) -> None:
        """Wait to be asked."""
        super().__init__(page)
        self._page, self._driver, self._preferences, self._exercises = page, driver, preferences, exercises
        self._card = SwapCard(page)
        self._still = Standstill(driver, self._card, page.take_focus)
        self._card.chosen.connect(self._take)
        self._card.left.connect(self._go_on)
        page.swap_requested.connect(self._ask)

    def _ask(self) -> None:
        if not self._still.begin():
            return
        session = self._driver.session
        assert session is not None
        at_hand = session.plan.of(session.phase).exercise_id
        others = [exercise for exercise in self._exercises.values() if exercise.id != at_hand]
        self._card.ask(self._exercises[at_hand], others)

    def _take(self, exercise_id: str) -> None:
        other = planned(self._exercises[exercise_id], self._preferences.now)
        self._driver.alter(partial(swap, other=other))
        self._go_on()

    def _go_on(self) -> None:
        self._page.take_focus()
        self._still.end()
