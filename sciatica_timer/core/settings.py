"""What the person chose: plain values, kept in settings.toml by storage and shown by the settings page."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import field
from msgspec.structs import replace

from sciatica_timer.core.library.exercise import Dose
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sciatica_timer.core.library.exercise import Exercise, Pace
    from sciatica_timer.core.reminders import Reminder


class Scheme(Enum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Talk(Enum):
    """How much is spoken beside the tones."""

    OFF = "off"
    SHORT = "short"
    FULL = "full"


class Count(Enum):
    """Which numbers are spoken."""

    REPS = "reps"
    SECONDS = "seconds"
    NONE = "none"


TEXT_SIZES_PERCENT = (100, 125, 150, 200)


class Choice(Value):
    """The dose and rest a person picked for one exercise; `hold_seconds` 0 means no hold."""

    sets: int
    reps: int
    hold_seconds: float
    rest_seconds: float

    def dose(self) -> Dose:
        """Return the dose of this choice; raises DoseError for one that cannot be timed."""
        return Dose(self.sets, self.reps, self.hold_seconds or None)


class Settings(Value):
    """All settings; volumes in percent, `window` as x, y, width, height in pixels (empty: not known).

    `volume` is that of the tones. `programme` is the id of the programme of the day; empty where none was chosen.
    `progress_sessions` is how many sessions must have gone well before a step up is offered; `dismissed_offers` holds
    for an exercise the id of its newest session when an offer was last turned down. `reminders` are those of programmes
    by id, and `reminded_until` is the local time up to which they were looked at; `page` names the page open last.
    """

    safety_acknowledged_on: str = ""
    scheme: Scheme = Scheme.SYSTEM
    text_size_percent: int = 100
    volume: int = 80
    voice_volume: int = 80
    muted: bool = False
    talk: Talk = Talk.FULL
    count: Count = Count.REPS
    system_voice: bool = False
    flash: bool = False
    fill_screen: bool = True
    wait_for_me: bool = True
    check_in: bool = True
    programme: str = ""
    reduce_motion: bool = False
    prepare_seconds: float = 15
    progress_sessions: int = 3
    window: tuple[int, ...] = ()
    window_maximized: bool = False
    page: str = ""
    stay_in_tray: bool = False
    reminded_until: datetime | None = None
    choices: Mapping[str, Choice] = field(default_factory=dict)
    dismissed_offers: Mapping[str, str] = field(default_factory=dict)
    reminders: Mapping[str, Reminder] = field(default_factory=dict)

    def with_choice(self, exercise_id: str, choice: Choice) -> Settings:
        """Remember a choice for one exercise."""
        return replace(self, choices={**self.choices, exercise_id: choice})


def dose_of(exercise: Exercise, settings: Settings) -> Dose:
    """Return the dose that would be done now: the chosen one, else where the guide starts."""
    choice = settings.choices.get(exercise.id)
    if choice is None:
        return exercise.guide.starting_dose()
    return choice.dose()


def pace_of(exercise: Exercise, settings: Settings) -> Pace:
    """Return the pace that would be kept now."""
    choice = settings.choices.get(exercise.id)
    pace = replace(exercise.pace, prepare_seconds=settings.prepare_seconds)
    return pace if choice is None else replace(pace, rest_seconds=choice.rest_seconds)
