"""What the person chose: plain values, kept in settings.toml by storage and shown by the settings page."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import field
from msgspec.structs import replace

from sciatica_timer.core.library.dose import Dose, Range
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, time

    from sciatica_timer.core.library.exercise import Exercise, Pace
    from sciatica_timer.core.reminders import Reminder


class Scheme(Enum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(Enum):
    """How far colours stand apart."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


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


class ButtonRole(Enum):
    """What a button of the user's own can be for."""

    BIG = "pause"
    BACK = "back"
    HURT = "hurt"
    EASIER = "easier"
    HARDER = "harder"
    SKIP = "skip"
    SKIP_EXERCISE = "skip-exercise"
    REST = "rest"
    MORE = "more"
    SWAP = "swap"
    PACE = "pace"
    EXPLAIN = "explain"
    MUTE = "mute"


class Keys(Value):
    """Which keys a session heeds: those `taught`, by the value of their role, and keys of one letter or sign, if so."""

    taught: Mapping[str, str] = field(default_factory=dict)
    letters: bool = True


class Speaker(Enum):
    """Whose clips speak; the value names their archive in resources/voice."""

    WOMAN = "woman"
    MAN = "man"


class ToneSet(Enum):
    """How the tones sound; the value names their folder in resources/sounds."""

    CLEAR = "clear"
    SOFT = "soft"
    LOW = "low"


class SessionVoice(Enum):
    """Whose voice leads through sessions while a screen reader is on; empty until that was asked."""

    UNASKED = ""
    READER = "reader"
    APP = "app"


class Loudness(Value):
    """How loud tones and words are on an output, in percent."""

    volume: int
    voice_volume: int


_PLAIN = Dose(1, 1)
MOST_OUTPUTS, LONGEST_OUTPUT_ID = 40, 200
WAIT_ENDS_SECONDS = 60.0
LONGEST_PERSON = 60  # characters of a name, or of a date of birth as the person writes it
PAIN_POSSIBLE, CALM_DAYS_POSSIBLE = Range(1, 10), Range(1, 14)  # of the plan for bad days
TEXT_SIZES_PERCENT = (100, 125, 150, 200)


class Choice(Value):
    """The dose and rest a person picked for one exercise; `hold_seconds` 0 means no hold.

    `variant` is the id of the variant it is for, empty for none. What is empty or 0 of the others, the exercise says,
    and whether each rep waits for the person where `own_pace` is None; that holds for all variants.
    """

    sets: int
    reps: int
    hold_seconds: float
    rest_seconds: float
    variant: str = ""
    load: str = ""
    duration_seconds: float = 0
    reps_per_set: tuple[int, ...] = ()
    own_pace: bool | None = None

    def dose(self, start: Dose = _PLAIN) -> Dose:
        """Return `start`, the dose of the guide, with what was chosen; raise DoseError where it cannot be timed."""
        dose = start.changed(self.sets, self.reps)
        falling = self.reps_per_set
        if falling:
            dose = replace(dose, sets=len(falling), reps=falling[0], reps_per_set=falling)
        hold = None if start.is_open else self.hold_seconds or None
        duration = start.duration_seconds and (self.duration_seconds or start.duration_seconds)
        return replace(dose, hold_seconds=hold, duration_seconds=duration)


class Settings(Value):
    """All settings; volumes in percent, `window` as x, y, width, height in pixels (empty: not known).

    `volume` is that of the tones, on every output that is not among `outputs`, by the id that the system has for it;
    `output` is the one in use, which no file keeps. With `quiet_others` other programs are turned down while the app
    speaks. `programme` is the id of the programme of the day; empty where none was chosen.

    `progress_sessions` is how many sessions must have gone well before a step up is offered; `dismissed_offers` holds
    for an exercise the id of its newest session when an offer was last turned down. `begun` is the day on which
    a programme that counts weeks was begun, by id. `reminders` are those of programmes and exercises by id, and
    `reminded_until` is the local time up to which they were looked at; none asks in the `quiet_hours`, from one time to
    another. `screen` names the screen that sessions are shown on, empty for the one the window is on. `buttons` are
    keys that the user taught, by the value of their role; without `letter_keys` no key that types a sign has a meaning
    that was not taught. With `breath` long holds say when to breathe. `hidden` are the ids of exercises left out of the
    list. `language` is the code of the language that was chosen, empty for the system's.
    `person_name` and `person_born` stand on reports, as far as the user gave them.

    From `bad_day_pain` on the plan for bad days is offered, `calm_days` calm days later the way back; `bad_days_since`
    is the day since which that plan is followed, empty on usual days. `checked_in_on` is the day of the last check-in,
    `next_day_asked` the id of the session after which it was asked how it was the next day. `left_out_on` is the last
    day that was left out after its check-in, because of pain (`left_out_for_pain`) or of something new.
    """

    safety_acknowledged_on: str = ""
    scheme: Scheme = Scheme.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    text_size_percent: int = 100
    volume: int = 80
    voice_volume: int = 80
    muted: bool = False
    talk: Talk = Talk.FULL
    count: Count = Count.REPS
    breath: bool = False
    voice: Speaker = Speaker.MAN
    system_voice: bool = False
    flash: bool = False
    fill_screen: bool = True
    wait_for_me: bool = True
    wait_ends: bool = False
    check_in: bool = True
    programme: str = ""
    reduce_motion: bool = False
    prepare_seconds: float = 15
    progress_sessions: int = 3
    window: tuple[int, ...] = ()
    window_maximized: bool = False
    stay_in_tray: bool = False
    reminded_until: datetime | None = None
    choices: Mapping[str, Choice] = field(default_factory=dict)
    dismissed_offers: Mapping[str, str] = field(default_factory=dict)
    screen: str = ""
    buttons: Mapping[str, str] = field(default_factory=dict)
    letter_keys: bool = True
    begun: Mapping[str, date] = field(default_factory=dict)
    reminders: Mapping[str, Reminder] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()
    person_name: str = ""
    person_born: str = ""
    quiet_hours: tuple[time, ...] = ()
    language: str = ""
    ask_felt: bool = False
    bad_day_pain: int = 6
    calm_days: int = 3
    bad_days_since: str = ""
    checked_in_on: str = ""
    next_day_asked: str = ""
    left_out_on: str = ""
    left_out_for_pain: bool = False
    tones: ToneSet = ToneSet.CLEAR
    outputs: Mapping[str, Loudness] = field(default_factory=dict)
    output: str = ""
    quiet_others: bool = False
    session_voice: SessionVoice = SessionVoice.UNASKED

    @property
    def keys(self) -> Keys:
        """Which keys a session heeds."""
        return Keys(self.buttons, letters=self.letter_keys)

    @property
    def loudness(self) -> Loudness:
        """How loud tones and words are on the output in use."""
        return self.outputs.get(self.output) or Loudness(self.volume, self.voice_volume)

    def with_loudness(self, **percent: int) -> Settings:
        """Change `volume` or `voice_volume` of the output in use, or of all others where it has none of its own."""
        if self.output not in self.outputs:
            return replace(self, **percent)
        return self.with_own_loudness(replace(self.loudness, **percent))

    def with_own_loudness(self, loudness: Loudness) -> Settings:
        """Remember how loud the output in use is to be; of too many, the one set longest ago is forgotten."""
        others = [(one, kept) for one, kept in self.outputs.items() if one != self.output]
        return replace(self, outputs=dict([*others[1 - MOST_OUTPUTS :], (self.output, loudness)]))

    @property
    def patience_seconds(self) -> float:
        """How long a session waits for the user before it goes on by itself; infinite if it never does."""
        return WAIT_ENDS_SECONDS if self.wait_ends else math.inf

    def with_choice(self, exercise_id: str, choice: Choice) -> Settings:
        """Remember a choice for one exercise."""
        return replace(self, choices={**self.choices, exercise_id: choice})


def variant_of(exercise: Exercise, settings: Settings) -> Exercise:
    """Return the variant of an exercise that would be done now: the chosen one, else the exercise itself."""
    choice = settings.choices.get(exercise.id)
    return exercise if choice is None else exercise.as_variant(choice.variant)


def dose_of(exercise: Exercise, settings: Settings) -> Dose:
    """Return the dose of an exercise or variant that would be done now: the chosen one, else where the guide starts."""
    choice, start = _choice_for(exercise, settings), exercise.guide.starting_dose()
    return start if choice is None else choice.dose(start)


def pace_of(exercise: Exercise, settings: Settings) -> Pace:
    """Return the pace that would be kept now; a time to get ready that the exercise names outranks the person's."""
    choice = _choice_for(exercise, settings)
    named = exercise.prepare_seconds
    pace = replace(exercise.pace, prepare_seconds=settings.prepare_seconds if named is None else named)
    kept = settings.choices.get(exercise.id)
    if kept is not None and kept.own_pace is not None:
        pace = replace(pace, own_pace=kept.own_pace)
    return pace if choice is None else replace(pace, rest_seconds=choice.rest_seconds)


def choice_of(exercise: Exercise, settings: Settings, dose: Dose | None = None) -> Choice:
    """Return what would be done now of an exercise or variant as a choice, with another dose if one is given."""
    dose = dose_of(exercise, settings) if dose is None else dose
    choice, kept = _choice_for(exercise, settings), settings.choices.get(exercise.id)
    return Choice(
        dose.sets,
        dose.reps,
        dose.hold_seconds or 0,
        pace_of(exercise, settings).rest_seconds,
        variant=exercise.variant,
        load=choice.load if choice else "",
        duration_seconds=dose.duration_seconds or 0,
        reps_per_set=dose.reps_per_set,
        own_pace=kept.own_pace if kept else None,
    )


def load_of(exercise: Exercise, settings: Settings) -> str:
    """Return the load that would be used now, such as "3 kg"; empty for none."""
    choice = _choice_for(exercise, settings)
    return (choice.load if choice else "") or exercise.load


def _choice_for(exercise: Exercise, settings: Settings) -> Choice | None:
    """Return what was chosen for an exercise, unless that is for another variant of it."""
    choice = settings.choices.get(exercise.id)
    return choice if choice is not None and choice.variant == exercise.variant else None
