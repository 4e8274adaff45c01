"""Asks after each exercise how it was, where that is wished, and keeps the answer with its sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from sciatica_timer.ui.session.cards.felt_card import FeltCard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.history.record import Felt, SetRecord
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.events import PhaseBegan
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.ui.session.end_page import SessionEndPage
    from sciatica_timer.ui.session.page import SessionPage


class Feeling(QObject):
    """Opens the card over the session's page as another exercise comes, and on the page at the end."""

    def __init__(
        self,
        driver: SessionDriver,
        preferences: Preferences,
        *,
        exercises: Mapping[str, Exercise],
        records: Callable[[], Iterable[SetRecord]],
        keep: Callable[[SetRecord], object],
    ) -> None:
        """Take where the sets of the session are, and what writes one again."""
        super().__init__(driver)
        self._driver, self._preferences, self._exercises = driver, preferences, exercises
        self._records, self._keep = records, keep
        self._card: FeltCard | None = None
        self._sets: tuple[SetRecord, ...] = ()

    def serve(self, page: SessionPage) -> None:
        """Ask on this page from now on."""
        self._card = card = FeltCard(page)
        card.answered.connect(self._take)
        card.gone.connect(page.take_focus)
        self._driver.phase_began.connect(self._on_phase)
        self._driver.finished.connect(card.leave)

    def _on_phase(self, began: PhaseBegan) -> None:
        session = self._driver.session
        if self._card is None or session is None:
            return
        if began.phase.kind.is_between_exercises and self._is_to_be_asked(session):
            self._card.teach(self._preferences.now.keys)
            self._card.ask(self._name(), big_answers=not began.phase.waits)
        else:
            self._card.leave()

    def ask_at_end(self, page: SessionEndPage, session: Session) -> bool:
        """Ask about the last exercise on the page at the end, if it is to be asked; return whether it is."""
        if not self._is_to_be_asked(session):
            return False
        card = FeltCard()
        card.answered.connect(self._take)
        card.teach(self._preferences.now.keys)
        page.ask_felt(card, self._name())
        return True

    def _is_to_be_asked(self, session: Session) -> bool:
        """Remember the sets of the exercise that was done last; ask where there are some and nobody answered yet."""
        at_hand = session.exercise_at_hand
        exercise, occurrence = session.plan.exercises[at_hand].exercise_id, session.plan.occurrence(at_hand)
        found = (one for one in self._records() if one.exercise == exercise and one.occurrence == occurrence)
        self._sets = tuple(found)
        is_open = bool(self._sets) and not any(one.felt is not None or one.hurt for one in self._sets)
        return self._preferences.now.ask_felt and is_open

    def _name(self) -> str:
        exercise = self._exercises.get(self._sets[0].exercise)
        return self._sets[0].name or (exercise.name if exercise is not None else self._sets[0].exercise)

    def _take(self, felt: Felt) -> None:
        """Keep the answer with each set of the exercise, as far as it was not done anew meanwhile."""
        ids = {one.id for one in self._sets}
        for record in tuple(self._records()):
            if record.id in ids:
                self._keep(replace(record, felt=felt))
        self._sets = ()
