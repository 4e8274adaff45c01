"""Another exercise instead of the one at hand: the session waits while the person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.app.session.standstill import Standstill
from sciatica_timer.core.session.planning import planned
from sciatica_timer.ui.session.swap_card import SwapCard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.ui.session.page import SessionPage


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
        self._driver.swap(planned(self._exercises[exercise_id], self._preferences.now))
        self._go_on()

    def _go_on(self) -> None:
        self._page.take_focus()
        self._still.end()
