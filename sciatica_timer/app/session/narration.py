"""Lets the session speak: puts together what is wished, what can be said, and how long each sound takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.core.session.phrases import Voice, subject_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.settings import Settings


class Narration(QObject):
    """Tells the driver how to speak, whenever a wish or a sound changes."""

    def __init__(self, driver: SessionDriver, preferences: Preferences, exercises: Iterable[Exercise]) -> None:
        """Begin silent: no sound is known yet."""
        super().__init__(driver)
        self._driver, self._preferences = driver, preferences
        self._subjects = {exercise.id: subject_of(exercise) for exercise in exercises}
        self._lengths: dict[str, float] = {}
        preferences.changed.connect(self._set_voice)

    def use_exercises(self, exercises: Iterable[Exercise]) -> None:
        """Speak of these exercises."""
        self._subjects = {exercise.id: subject_of(exercise) for exercise in exercises}
        self._set_voice(self._preferences.now)

    def know(self, lengths: Mapping[str, float]) -> None:
        """Know the seconds of all sounds there are, by the names of their cues."""
        self._lengths = dict(lengths)
        self._set_voice(self._preferences.now)

    def _set_voice(self, settings: Settings) -> None:
        self._driver.set_voice(Voice(settings.talk, settings.count, self._lengths, self._subjects))
