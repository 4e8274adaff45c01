"""settings.toml: usual values stand for what is missing or bad, a save is whole or not at all, nothing bad is lost."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    DoseError,
)
from sciatica_timer.core.library.exercise import LONGEST_LOAD
from sciatica_timer.core.problem import Kind
from sciatica_timer.core.progression import SESSIONS_POSSIBLE
from sciatica_timer.core.settings import (
    CALM_DAYS_POSSIBLE,
    LONGEST_OUTPUT_ID,
    LONGEST_PERSON,
    PAIN_POSSIBLE,
    Choice,
    Contrast,
    Count,
    Loudness,
    Scheme,
    SessionVoice,
    Settings,
    Speaker,
    Talk,
    ToneSet,
)
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why
from sciatica_timer.storage.files.patterns import (
    DATE_OR_NOTHING_PATTERN,
    ID_OR_NOTHING_PATTERN,
    ID_PATTERN,
    LANGUAGE_PATTERN,
)
from sciatica_timer.storage.files.toml import convert, parse_toml, read_bounded, require_bounds
from sciatica_timer.storage.reminder_table import ReminderTable, TimeOfDay, table_of, to_the_minute

if TYPE_CHECKING:
    from pathlib import Path


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


class _Choice(msgspec.Struct, omit_defaults=True):
    sets: Annotated[int, msgspec.Meta(ge=int(SETS_POSSIBLE.low), le=int(SETS_POSSIBLE.high))]
    reps: _Reps
    hold_seconds: Annotated[float, msgspec.Meta(ge=0, le=HOLD_SECONDS_POSSIBLE.high)]
    rest_seconds: _Seconds
    variant: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=60)] = ""
    load: Annotated[str, msgspec.Meta(max_length=LONGEST_LOAD)] = ""
    duration_seconds: Annotated[float, msgspec.Meta(ge=0, le=DURATION_SECONDS_POSSIBLE.high)] = 0
    reps_per_set: Annotated[list[_Reps], msgspec.Meta(max_length=int(SETS_POSSIBLE.high))] = []
    own_pace: bool | None = None


class _Loudness(msgspec.Struct):
    volume: _Percent
    voice_volume: _Percent


class _File(msgspec.Struct):
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
    choices: dict[_Id, _Choice] = {}
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
    outputs: dict[_OutputId, _Loudness] = {}


class SettingsFile:
    """The settings on disk; keys of a newer version survive a save.

    `problems` names what could not be used when the file was last read, a sentence each.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unknown: dict[str, Any] = {}
        self.problems: tuple[str, ...] = ()

    def read(self) -> Settings:
        """Read the settings and change nothing; usual values stand for what is missing or bad.

        Raises FileProblem for a file of which nothing can be used.
        """
        self.problems = ()
        if not self._path.exists() and not self._path.is_symlink():
            return Settings()
        raw = self._readable()
        try:
            settings = _to_settings(raw, self._path.name)
        except FileProblem:
            raw = self._good_part_of(raw)
            settings = _to_settings(raw, self._path.name)
        self._unknown = {key: value for key, value in raw.items() if key not in _File.__struct_fields__}
        return settings

    def _readable(self) -> dict[str, Any]:
        """Return what the file says; lines that cannot be read are left out and told, unless there are no others."""
        data = read_bounded(self._path)
        try:
            return parse_toml(data, self._path.name, bounded=False)
        except FileProblem:
            from sciatica_timer.storage.files.toml_lines import readable_part, told_lines  # noqa: PLC0415  only then

            raw, bad = readable_part(data)
            if not any(key in _File.__struct_fields__ for key in raw):
                raise
            self.problems = (told_lines(bad),)
            return raw

    def load(self) -> tuple[Settings, str]:
        """Read the settings; a bad value costs only itself, and the file as it was is kept under another name.

        The text names what was bad, and is empty otherwise.
        """
        try:
            settings = self.read()
        except FileProblem as problem:
            return Settings(), self._set_aside(problem)
        return settings, self._mend(settings) if self.problems else ""

    def _good_part_of(self, raw: dict[str, Any]) -> dict[str, Any]:
        from sciatica_timer.storage.files.good_parts import sort_out, tell  # noqa: PLC0415  only when something is wrong

        good, bad = sort_out(raw, _is_good)
        self.problems += tell(bad, lambda part: _to_settings(part, self._path.name))
        return good

    def _set_aside(self, problem: FileProblem) -> str:
        from sciatica_timer.storage.files.set_aside import set_aside  # noqa: PLC0415  only when something is wrong

        try:
            kept = set_aside(self._path).name
        except OSError as error:
            from sciatica_timer.core.problem_wording import reason_worded  # noqa: PLC0415  only then

            words = tr("The settings could not be read, so the usual ones are used ({0}).")
            return words.format(reason_worded(why(error)))
        if problem.problem.kind is Kind.BAD_SYNTAX:
            words = tr("The settings could not be read, so the usual ones are used. The old file is kept as {0}.")
            return words.format(kept)
        words = tr("The settings could not be read, so the usual ones are used. The old file is kept as {0} ({1}).")
        return words.format(kept, problem)

    def _mend(self, settings: Settings) -> str:
        """Keep a copy of the file as it is, and only then write it anew without what is bad."""
        from sciatica_timer.storage.files.set_aside import copy_aside  # noqa: PLC0415  only when something is wrong

        words = tr(
            "Some settings could not be used, so the usual ones stand in for them ({0}). All others are as you left"
            " them."
        )
        told = words.format("; ".join(self.problems))
        try:
            kept = copy_aside(self._path).name
            self.save(settings)
        except FileProblem as problem:
            mended = tr("The file could not be mended: {0}").format(problem)
            return f"{told} {mended}"
        kept_as = tr("The old file is kept as {0}.").format(kept)
        return f"{told} {kept_as}"

    def save(self, settings: Settings) -> None:
        """Write all settings; raises FileProblem and leaves the old file as it was."""
        import tomli_w  # noqa: PLC0415  start-up: only needed once something changes

        from sciatica_timer.storage.files.atomic import write_atomically  # noqa: PLC0415

        table = {**self._unknown, **_to_table(settings)}
        write_atomically(self._path, [tomli_w.dumps(table).encode()])


def _to_settings(raw: dict[str, Any], name: str) -> Settings:
    require_bounds(raw, name)
    return _built(convert(raw, _File, name), name)


def _is_good(part: dict[str, Any]) -> bool:
    """Return whether `_to_settings` takes a part, without the words, which take a hundred times as long."""
    try:
        require_bounds(part, "")
        _built(msgspec.convert(part, _File), "")
    except (msgspec.ValidationError, FileProblem, RecursionError, OverflowError):
        return False
    return True


def _built(file: _File, name: str) -> Settings:
    choices = {
        key: Choice(**{**msgspec.structs.asdict(choice), "reps_per_set": tuple(choice.reps_per_set)})
        for key, choice in file.choices.items()
    }
    for key, choice in choices.items():
        try:
            choice.dose()
        except DoseError as error:
            raise FileProblem(Kind.RULE, name, f"choices.{key}", str(error)) from error
    if file.window and len(file.window) != 4:  # noqa: PLR2004  x, y, width, height
        raise content_problem(name, "window", tr("{0} numbers").format(len(file.window)), tr("4 or none"))
    if file.quiet_hours and len(file.quiet_hours) != 2:  # noqa: PLR2004  from, to
        raise content_problem(name, "quiet_hours", tr("1 time"), tr("2 or none"))
    reminders = {key: kept.reminder() for key, kept in file.reminders.items()}
    outputs = {key: Loudness(**msgspec.structs.asdict(kept)) for key, kept in file.outputs.items()}
    tables = {"choices": choices, "reminders": reminders, "outputs": outputs}
    lists = {"window": tuple(file.window), "hidden": tuple(file.hidden)}
    lists["quiet_hours"] = tuple(map(to_the_minute, file.quiet_hours))
    return Settings(**{**msgspec.structs.asdict(file), **tables, **lists})


def _to_choice(choice: Choice) -> dict[str, Any]:
    """Lay a choice out for TOML; what the exercise says is absent."""
    values = {name: getattr(choice, name) for name in _Choice.__struct_fields__}
    kept: dict[str, Any] = msgspec.to_builtins(_Choice(**{**values, "reps_per_set": list(choice.reps_per_set)}))
    return kept


def _to_table(settings: Settings) -> dict[str, Any]:
    """Lay the settings out for TOML: plain values first, tables last."""
    choices = {key: _to_choice(choice) for key, choice in settings.choices.items()}
    values = {name: getattr(settings, name) for name in _File.__struct_fields__}
    values = {name: value.value if isinstance(value, Enum) else value for name, value in values.items()}
    reminders = {key: table_of(kept) for key, kept in settings.reminders.items()}
    if settings.reminded_until is None:
        del values["reminded_until"]  # TOML has no word for nothing
    tables = {"choices": choices, "dismissed_offers": dict(settings.dismissed_offers), "reminders": reminders}
    tables |= {"begun": dict(settings.begun), "buttons": dict(settings.buttons)}
    tables["outputs"] = {key: msgspec.structs.asdict(kept) for key, kept in settings.outputs.items()}
    lists = {name: list(getattr(settings, name)) for name in ("window", "hidden", "quiet_hours")}
    return {**values, **lists, **tables}
