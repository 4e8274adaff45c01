"""What settings.toml may hold: each key with its type and its bounds."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
)
from sciatica_timer.core.library.exercise import LONGEST_LOAD
from sciatica_timer.core.progression import SESSIONS_POSSIBLE
from sciatica_timer.core.settings import (
    CALM_DAYS_POSSIBLE,
    LONGEST_OUTPUT_ID,
    LONGEST_PERSON,
    PAIN_POSSIBLE,
    Contrast,
    Count,
    Scheme,
    SessionVoice,
    Settings,
    Speaker,
    Talk,
    ToneSet,
)
from sciatica_timer.storage.files.patterns import (
    DATE_OR_NOTHING_PATTERN,
    ID_OR_NOTHING_PATTERN,
    ID_PATTERN,
    LANGUAGE_PATTERN,
)
from sciatica_timer.storage.reminder_table import ReminderTable, TimeOfDay

_FACTORY = Settings()
_Id = Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=60)]
_Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]
_Reps = Annotated[int, msgspec.Meta(ge=int(REPS_POSSIBLE.low), le=int(REPS_POSSIBLE.high))]
_Seconds = Annotated[float, msgspec.Meta(ge=PACE_SECONDS_POSSIBLE.low, le=PACE_SECONDS_POSSIBLE.high)]
_Button = Literal[
    "pause",
    "back",
    "hurt",
    "easier",
    "harder",
    "skip",
    "skip-exercise",
    "rest",
    "more",
    "swap",
    "pace",
    "explain",
    "mute",
]
_Key = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
_Sessions = Annotated[int, msgspec.Meta(ge=int(SESSIONS_POSSIBLE.low), le=int(SESSIONS_POSSIBLE.high))]
_DateOrNothing = Annotated[str, msgspec.Meta(pattern=DATE_OR_NOTHING_PATTERN)]
_Pain = Annotated[int, msgspec.Meta(ge=int(PAIN_POSSIBLE.low), le=int(PAIN_POSSIBLE.high))]
_CalmDays = Annotated[int, msgspec.Meta(ge=int(CALM_DAYS_POSSIBLE.low), le=int(CALM_DAYS_POSSIBLE.high))]
_SessionId = Annotated[str, msgspec.Meta(max_length=60)]
_OutputId = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_OUTPUT_ID)]
_Pixels = Annotated[int, msgspec.Meta(ge=-100_000, le=100_000)]


class ChoiceTable(msgspec.Struct, omit_defaults=True):
    """The dose chosen for one exercise."""

    sets: Annotated[int, msgspec.Meta(ge=int(SETS_POSSIBLE.low), le=int(SETS_POSSIBLE.high))]
    reps: _Reps
    hold_seconds: Annotated[float, msgspec.Meta(ge=0, le=HOLD_SECONDS_POSSIBLE.high)]
    rest_seconds: _Seconds
    variant: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=60)] = ""
    load: Annotated[str, msgspec.Meta(max_length=LONGEST_LOAD)] = ""
    duration_seconds: Annotated[float, msgspec.Meta(ge=0, le=DURATION_SECONDS_POSSIBLE.high)] = 0
    reps_per_set: Annotated[list[_Reps], msgspec.Meta(max_length=int(SETS_POSSIBLE.high))] = []
    own_pace: bool | None = None


class LoudnessTable(msgspec.Struct):
    """How loud tones and words are on one output."""

    volume: _Percent
    voice_volume: _Percent


class SettingsTable(msgspec.Struct):
    """The whole file; what is missing has its usual value."""

    """The keys of the file; those of a newer version are passed over."""

    safety_acknowledged_on: _DateOrNothing = ""
    scheme: Scheme = _FACTORY.scheme
    contrast: Contrast = _FACTORY.contrast
    text_size_percent: Literal[100, 125, 150, 200] = 100
    volume: _Percent = _FACTORY.volume
    voice_volume: _Percent = _FACTORY.voice_volume
    muted: bool = _FACTORY.muted
    talk: Talk = _FACTORY.talk
    breath: bool = _FACTORY.breath
    count: Count = _FACTORY.count
    voice: Speaker = _FACTORY.voice
    system_voice: bool = _FACTORY.system_voice
    flash: bool = _FACTORY.flash
    fill_screen: bool = _FACTORY.fill_screen
    wait_for_me: bool = _FACTORY.wait_for_me
    wait_ends: bool = _FACTORY.wait_ends
    check_in: bool = _FACTORY.check_in
    programme: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=60)] = ""
    reduce_motion: bool = _FACTORY.reduce_motion
    prepare_seconds: _Seconds = _FACTORY.prepare_seconds
    progress_sessions: _Sessions = _FACTORY.progress_sessions
    window: Annotated[list[_Pixels], msgspec.Meta(max_length=4)] = []
    window_maximized: bool = _FACTORY.window_maximized
    stay_in_tray: bool = _FACTORY.stay_in_tray
    reminded_until: Annotated[datetime, msgspec.Meta(tz=False)] | None = None
    choices: dict[_Id, ChoiceTable] = {}
    dismissed_offers: dict[_Id, _SessionId] = {}
    screen: Annotated[str, msgspec.Meta(max_length=200)] = ""
    buttons: dict[_Button, _Key] = {}
    letter_keys: bool = _FACTORY.letter_keys
    begun: dict[_Id, date] = {}
    reminders: dict[_Id, ReminderTable] = {}
    hidden: list[_Id] = []
    person_name: Annotated[str, msgspec.Meta(max_length=LONGEST_PERSON)] = ""
    person_born: Annotated[str, msgspec.Meta(max_length=LONGEST_PERSON)] = ""
    quiet_hours: Annotated[list[TimeOfDay], msgspec.Meta(max_length=2)] = []
    language: Annotated[str, msgspec.Meta(pattern=LANGUAGE_PATTERN)] = ""
    ask_felt: bool = _FACTORY.ask_felt
    bad_day_pain: _Pain = _FACTORY.bad_day_pain
    calm_days: _CalmDays = _FACTORY.calm_days
    bad_days_since: _DateOrNothing = ""
    checked_in_on: _DateOrNothing = ""
    next_day_asked: _SessionId = ""
    left_out_on: _DateOrNothing = ""
    left_out_for_pain: bool = _FACTORY.left_out_for_pain
    tones: ToneSet = _FACTORY.tones
    quiet_others: bool = _FACTORY.quiet_others
    session_voice: SessionVoice = _FACTORY.session_voice
    outputs: dict[_OutputId, LoudnessTable] = {}
