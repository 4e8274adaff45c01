"""Lets the app speak: puts together what is wished, what can be said, and how long each sound takes.

In a session its words lie on the track. This alone decides who speaks: two voices at once help nobody, so while
a screen reader is on it reads the pages, and leads through sessions as well unless the user wants the app for that.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.core.language import ENGLISH
from sciatica_timer.core.session.cue import WORD_PREFIX
from sciatica_timer.core.session.speech.clip_texts import TEXTS
from sciatica_timer.core.session.speech.clips import told_clip
from sciatica_timer.core.session.speech.language import counted, prefers_system_voice, wording_of
from sciatica_timer.core.session.speech.stretch import in_a_row
from sciatica_timer.core.session.speech.voice import SILENT, Voice, subjects_of, texts_of
from sciatica_timer.core.settings import Talk
from sciatica_timer.ui.access.announcing import is_read
from sciatica_timer.ui.access.one_voice import reader_speaks
from sciatica_timer.ui.widgets.safety_advice import emergency_now, stop_and_ask

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.dose import Range
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.schedule import Schedule
    from sciatica_timer.core.session.plan import Planned
    from sciatica_timer.core.session.timeline import Phase
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.widgets.safety_advice import SafetyAdvice

AGAIN = told_clip("Any key reads it aloud again.")


class Narration(QObject):
    """Sends the driver what to speak, whenever a wish or a sound changes."""

    def __init__(
        self,
        driver: SessionDriver,
        preferences: Preferences,
        exercises: Iterable[Exercise],
        language: str = ENGLISH,
    ) -> None:
        """Begin silent: no sound is known yet."""
        super().__init__(driver)
        self._language = language
        self._driver, self._preferences = driver, preferences
        self._subjects = subjects_of(exercises)
        self._lengths: dict[str, float] = {}
        self._words = SILENT
        preferences.changed.connect(self._set_voice)
        driver.begun.connect(self._look_who_speaks)

    def use_exercises(self, exercises: Iterable[Exercise]) -> None:
        """Speak of these exercises."""
        self._subjects = subjects_of(exercises)
        self._set_voice(self._preferences.now)

    def texts_at_start(self) -> dict[str, str]:
        """Return what may be spoken before the first session; nothing that the computer's voice would go before."""
        return {} if prefers_system_voice(self._language) else self.texts_of(())

    def texts_of(self, exercises: Iterable[Exercise]) -> dict[str, str]:
        """Return what may be spoken with these exercises, by the names of cues."""
        texts = texts_of(exercises, wording_of(self._language))
        return {WORD_PREFIX + name: text for name, text in texts.items()}

    def know(self, lengths: Mapping[str, float]) -> None:
        """Know the seconds of all sounds there are, by the names of their cues."""
        self._lengths = dict(lengths)
        self._set_voice(self._preferences.now)

    def _set_voice(self, settings: Settings) -> None:
        words = Voice(
            Talk.OFF if reader_speaks(settings) else settings.talk,
            settings.count,
            self._lengths,
            self._subjects,
            (*texts_after_pain(), AGAIN),
            asks_felt=settings.ask_felt,
            breath=settings.breath,
        )
        self._words = words
        self._driver.set_voice(words)

    def _look_who_speaks(self) -> None:
        """Heed a screen reader that was started, or ended, since."""
        self._set_voice(self._preferences.now)

    def lacks(self, names: Iterable[str]) -> bool:
        """Return whether any of these sounds cannot be heard."""
        return any(name not in self._lengths for name in names)

    @property
    def speaks_outside(self) -> bool:
        """Return whether the app speaks where no session runs; a screen reader does so itself."""
        return self._words.speaks and not is_read()

    def after_pain(self) -> list[tuple[float, str]]:
        """Return what is read aloud after pain, as pairs of seconds from its beginning and the name of a sound."""
        is_ours = self._words.speaks and not reader_speaks(self._preferences.now)  # else the focus lies on it
        return self._row((*texts_after_pain(), AGAIN)) if is_ours else []

    def row(self, words: Iterable[str]) -> list[tuple[float, str]]:
        """Return words one after the other, in the same way; nothing while somebody else reads the page."""
        return self._row(words) if self.speaks_outside else []

    def going_on(self, planned: Planned, phase: Phase) -> list[str]:
        """Return what is said where an interrupted session may go on with a phase."""
        subject = self._words.subject(planned)
        named = [subject.name, *filter(None, [subject.sides.get(phase.side)])] if subject is not None else []
        return [told_clip("Your session was interrupted."), "go-on-with", *named, "press-space"]

    def done(self, records: Sequence[SetRecord], *, kept: bool) -> list[str]:
        """Return what is said of a session that is over, in this language."""
        return done_words(records, wording_of(self._language).texts, kept=kept)

    def _row(self, words: Iterable[str]) -> list[tuple[float, str]]:
        return [(after, WORD_PREFIX + word) for after, word in in_a_row(words, self._words.lengths, 0.0)]


def done_words(records: Sequence[SetRecord], texts: Mapping[str, str] = TEXTS, *, kept: bool) -> list[str]:
    """Return what is said of a session that is over: how much was done, and whether it is in the history.

    `texts` are the words of the language, by the names of their clips.
    """
    if not records:
        return []
    exercises = len({record.exercise for record in records})
    sets = len({(record.exercise, record.set_number, record.round, record.occurrence) for record in records})
    minutes = round(sum(record.active_seconds for record in records) / 60)
    done = _done(exercises, "exercise", texts) if exercises > 1 else _done(sets, "set", texts)
    told = "It is kept in your history." if kept else "It could not be kept yet."
    return [*done, *(counted(minutes, "minutes", texts) if minutes > 1 else ()), told_clip(told)]


def is_daily(times: Range | None) -> bool:
    """Return whether once a day is enough."""
    return times is None or times.low <= 1


def next_words(schedule: Schedule | None, today: date) -> list[str]:
    """Return on which day of the coming week something that was done today comes again."""
    days = [] if schedule is None else [today + timedelta(ahead) for ahead in range(1, 8)]
    found = next((day for day in days if schedule is not None and schedule.holds_on(day, today)), None)
    if found is None:
        return []
    when = "tomorrow" if found == today + timedelta(1) else f"on {_DAYS[found.weekday()]}"
    return [told_clip("That is all for today."), told_clip(f"Next time {when}.")]


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")  # as the clips say them


def _done(count: int, what: str, texts: Mapping[str, str]) -> tuple[str, ...]:
    return (f"one-{what}-done",) if count == 1 else counted(count, f"{what}s-done", texts)


def texts_after_pain() -> dict[str, str]:
    """Return what is read aloud after pain, by the name of its clip: the emergency lines first, as they are shown."""
    return _texts_of(emergency_now(), stop_and_ask())


def texts_to_stop() -> dict[str, str]:
    """Return what is read aloud when something is new that means to stop and ask, by the name of its clip."""
    return _texts_of(stop_and_ask())


def _texts_of(*advices: SafetyAdvice) -> dict[str, str]:
    return {told_clip(line): line for advice in advices for line in advice.lines}
