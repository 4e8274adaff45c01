"""Lets the session speak: puts together what is wished, what can be said, and how long each sound takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.core.session.clips import slug
from sciatica_timer.core.session.cues import WORD_PREFIX, in_a_row
from sciatica_timer.core.session.phrases import SILENT, Voice, subjects_of
from sciatica_timer.ui.widgets.safety_advice import emergency_now, stop_and_ask

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.widgets.safety_advice import SafetyAdvice


class Narration(QObject):
    """Updates how the driver speaks, whenever a setting or the sound changes."""

    def __init__(self, driver: SessionDriver, preferences: Preferences, exercises: Iterable[Exercise]) -> None:
        """Begin silent: no sound is known yet."""
        super().__init__(driver)
        self._driver, self._preferences = driver, preferences
        self._subjects = subjects_of(exercises)
        self._lengths: dict[str, float] = {}
        self._words = SILENT
        preferences.changed.connect(self._set_voice)

    def use_exercises(self, exercises: Iterable[Exercise]) -> None:
        """Speak of these exercises."""
        self._subjects = subjects_of(exercises)
        self._set_voice(self._preferences.now)

    def know(self, lengths: Mapping[str, float]) -> None:
        """Know the seconds of all sounds there are, by the names of their cues."""
        self._lengths = dict(lengths)
        self._set_voice(self._preferences.now)

    def _set_voice(self, settings: Settings) -> None:
        words = Voice(
            settings.talk,
            settings.count,
            self._lengths,
            self._subjects,
            tuple(texts_after_pain()),
            asks_felt=settings.ask_felt,
        )
        self._words = words
        self._driver.set_voice(words)

    def lacks(self, names: Iterable[str]) -> bool:
        """Return whether any of these sounds cannot be heard."""
        return any(name not in self._lengths for name in names)

    def after_pain(self) -> list[tuple[float, str]]:
        """Return what is read aloud after pain, as pairs of seconds from its beginning and the name of a sound."""
        return self.row(texts_after_pain())

    def row(self, words: Iterable[str]) -> list[tuple[float, str]]:
        """Return words one after the other, as pairs of seconds from the first and the name of a sound."""
        return [(after, WORD_PREFIX + word) for after, word in in_a_row(words, self._words, 0.0)]


def texts_after_pain() -> dict[str, str]:
    """Return what is read aloud after pain, by the name of its clip: the emergency lines first, as they are shown."""
    return _texts_of(emergency_now(), stop_and_ask())


def texts_to_stop() -> dict[str, str]:
    """Return what is read aloud when something is new that means to stop and ask, by the name of its clip."""
    return _texts_of(stop_and_ask())


def _texts_of(*advices: SafetyAdvice) -> dict[str, str]:
    lines: list[str] = []
    for advice in advices:
        lines += [advice.heading, *advice.points, *filter(None, [advice.text])]
    return {f"advice-{slug(line)}": line for line in lines}
