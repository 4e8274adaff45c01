"""Offers of one step, between the history and the settings: looked up when asked for, taken or left by the person."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.progression import SETS_LOOKED_AT, offer_of
from sciatica_timer.core.settings import choice_of, dose_of, variant_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.pain import SessionNote
    from sciatica_timer.core.progression import Offer
    from sciatica_timer.core.settings import Choice

DAYS_LOOKED_AT = 365  # what was done longer ago says little about now
MOST_AT_ONCE = 3


class Past(Protocol):
    """What an offer needs of the history."""

    def latest(self, exercise: str, from_date: str, limit: int) -> list[SetRecord]:
        """Read the newest sets of one exercise since a day, newest first."""

    def session(self, session_id: str) -> SessionNote | None:
        """Return what is known of one session."""


class Progression(QObject):
    """Finds offers and heeds the answers; `answered` says that one was taken or turned down."""

    answered = Signal()

    def __init__(
        self, preferences: Preferences, past: Past, exercises: Sequence[Exercise], today: Callable[[], date]
    ) -> None:
        """Take where doses are kept and where the history is; nothing is read yet."""
        super().__init__()
        self._preferences, self._past, self._today = preferences, past, today
        self._exercises = {exercise.id: exercise for exercise in exercises}
        self._taken: dict[str, tuple[Choice | None, Choice]] = {}

    def use_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Know these exercises."""
        self._exercises = {exercise.id: exercise for exercise in exercises}

    def of(self, exercise_id: str) -> Offer | None:
        """Return the offer for an exercise, if there is one now."""
        exercise = self._exercises.get(exercise_id)
        if exercise is None:
            return None
        settings = self._preferences.now
        form = variant_of(exercise, settings)
        since = (self._today() - timedelta(days=DAYS_LOOKED_AT)).isoformat()
        found = self._past.latest(exercise_id, since, SETS_LOOKED_AT)
        own = (record.session_id for record in found if (record.variant or "") == form.variant)
        ids = list(dict.fromkeys(own))[: settings.progress_sessions]
        notes = {session_id: note for session_id in ids if (note := self._past.session(session_id)) is not None}
        return offer_of(
            exercise,
            form,
            dose_of(form, settings),
            found,
            notes,
            sessions=settings.progress_sessions,
            dismissed=settings.dismissed_offers.get(exercise_id, ""),
        )

    def after(self, exercise_ids: Iterable[str]) -> list[tuple[str, Offer]]:
        """Return the offers for some exercises, each with its name: steps back first, and few enough to be read."""
        found = [(self._exercises[one].name, offer) for one in dict.fromkeys(exercise_ids) if (offer := self.of(one))]
        found.sort(key=lambda pair: not pair[1].is_back)
        return found[:MOST_AT_ONCE]

    def take(self, offer: Offer) -> None:
        """Do the step from the next session on, unless the dose is another by now."""
        settings, exercise = self._preferences.now, self._exercises[offer.exercise_id]
        form = variant_of(exercise, settings)
        if dose_of(form, settings) == offer.now and (offer.form is None or offer.form.now == form.variant):
            other = form if offer.form is None else exercise.as_variant(offer.form.then)
            choice = choice_of(other, settings, offer.then)
            self._taken[exercise.id] = (settings.choices.get(exercise.id), choice)
            self._preferences.remember_choice(exercise.id, choice)
        self.answered.emit()

    def undo(self, offer: Offer) -> None:
        """Do as before the step was taken, unless something else was chosen since."""
        settings = self._preferences.now
        before, taken = self._taken.pop(offer.exercise_id, (None, None))
        if taken is not None and settings.choices.get(offer.exercise_id) == taken:
            choices = {name: choice for name, choice in settings.choices.items() if name != offer.exercise_id}
            choices |= {} if before is None else {offer.exercise_id: before}
            self._preferences.take(replace(settings, choices=choices))
        self.answered.emit()

    def dismiss(self, offer: Offer) -> None:
        """Leave the dose as it is, and offer nothing until something new has happened."""
        settings = self._preferences.now
        dismissed = {**settings.dismissed_offers, offer.exercise_id: offer.last_session}
        self._preferences.take(replace(settings, dismissed_offers=dismissed))
        self.answered.emit()
