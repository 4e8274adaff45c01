"""settings.toml: defaults stand for what is missing, a save is whole or not at all, a damaged file is set aside."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from sciatica_timer.core.exercise import (
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    DoseError,
)
from sciatica_timer.core.progress import SESSIONS_POSSIBLE
from sciatica_timer.core.settings import Choice, Count, Scheme, Settings, Talk
from sciatica_timer.storage.problems import FileProblem, why
from sciatica_timer.storage.toml_files import (
    DATE_OR_NOTHING_PATTERN,
    ID_OR_NOTHING_PATTERN,
    ID_PATTERN,
    convert,
    read_toml,
)

if TYPE_CHECKING:
    from pathlib import Path

_FACTORY = Settings()
_Id = Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=60)]
_Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]
_Seconds = Annotated[float, msgspec.Meta(ge=PACE_SECONDS_POSSIBLE.low, le=PACE_SECONDS_POSSIBLE.high)]
_Sessions = Annotated[int, msgspec.Meta(ge=int(SESSIONS_POSSIBLE.low), le=int(SESSIONS_POSSIBLE.high))]
_SessionId = Annotated[str, msgspec.Meta(max_length=60)]
_Pixels = Annotated[int, msgspec.Meta(ge=-100_000, le=100_000)]


class _Choice(msgspec.Struct):
    sets: Annotated[int, msgspec.Meta(ge=int(SETS_POSSIBLE.low), le=int(SETS_POSSIBLE.high))]
    reps: Annotated[int, msgspec.Meta(ge=int(REPS_POSSIBLE.low), le=int(REPS_POSSIBLE.high))]
    hold_seconds: Annotated[float, msgspec.Meta(ge=0, le=HOLD_SECONDS_POSSIBLE.high)]
    rest_seconds: _Seconds


class _File(msgspec.Struct):
    """The keys of the file; those of a newer version are passed over."""

    safety_acknowledged_on: Annotated[str, msgspec.Meta(pattern=DATE_OR_NOTHING_PATTERN)] = ""
    scheme: Scheme = _FACTORY.scheme
    text_size_percent: Literal[100, 125, 150, 200] = 100
    volume: _Percent = _FACTORY.volume
    voice_volume: _Percent = _FACTORY.voice_volume
    muted: bool = _FACTORY.muted
    talk: Talk = _FACTORY.talk
    count: Count = _FACTORY.count
    system_voice: bool = _FACTORY.system_voice
    flash: bool = _FACTORY.flash
    fill_screen: bool = _FACTORY.fill_screen
    wait_for_me: bool = _FACTORY.wait_for_me
    check_in: bool = _FACTORY.check_in
    programme: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=60)] = ""
    reduce_motion: bool = _FACTORY.reduce_motion
    prepare_seconds: _Seconds = _FACTORY.prepare_seconds
    progress_sessions: _Sessions = _FACTORY.progress_sessions
    window: Annotated[list[_Pixels], msgspec.Meta(max_length=4)] = []
    choices: dict[_Id, _Choice] = {}
    dismissed_offers: dict[_Id, _SessionId] = {}


class SettingsFile:
    """The settings on disk; keys of a newer version survive a save."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unknown: dict[str, Any] = {}

    def read(self) -> Settings:
        """Read the settings and change nothing; defaults where there is no file. Raises FileProblem."""
        if not self._path.exists() and not self._path.is_symlink():
            return Settings()
        raw = read_toml(self._path)
        settings = _to_settings(raw, self._path.name)
        self._unknown = {key: value for key, value in raw.items() if key not in _File.__struct_fields__}
        return settings

    def load(self) -> tuple[Settings, str]:
        """Read the settings; a file that cannot be used is set aside. The text says so, and is empty otherwise."""
        from sciatica_timer.storage.set_aside import set_aside  # noqa: PLC0415  only when something is wrong

        try:
            return self.read(), ""
        except FileProblem as problem:
            try:
                kept = set_aside(self._path).name
            except OSError as error:
                return Settings(), f"The settings could not be read, so the usual ones are used ({why(error)})."
            usual = "The settings could not be read, so the usual ones are used."
            return Settings(), f"{usual} The old file is kept as {kept} ({problem})."

    def save(self, settings: Settings) -> None:
        """Write all settings; raises FileProblem and leaves the old file as it was."""
        import tomli_w  # noqa: PLC0415  start-up: only needed once something changes

        from sciatica_timer.storage.atomic_file import write_atomically  # noqa: PLC0415

        table = {**self._unknown, **_to_table(settings)}
        write_atomically(self._path, [tomli_w.dumps(table).encode()])


def _to_settings(raw: dict[str, Any], name: str) -> Settings:
    file = convert(raw, _File, name)
    try:
        choices = {key: Choice(**msgspec.structs.asdict(choice)) for key, choice in file.choices.items()}
        for choice in choices.values():
            choice.dose()
    except DoseError as error:
        raise FileProblem(f"{name}: choices: {error}") from error
    if file.window and len(file.window) != 4:  # noqa: PLR2004  x, y, width, height
        raise FileProblem(f"{name}: window: found {len(file.window)} numbers, expected 4 or none")
    values = {**msgspec.structs.asdict(file), "choices": choices, "window": tuple(file.window)}
    return Settings(**values)


def _to_table(settings: Settings) -> dict[str, Any]:
    """Lay the settings out for TOML: plain values first, tables last."""
    choices = {
        key: {name: getattr(choice, name) for name in _Choice.__struct_fields__}
        for key, choice in settings.choices.items()
    }
    values = {name: getattr(settings, name) for name in _File.__struct_fields__}
    values = {name: value.value if isinstance(value, Enum) else value for name, value in values.items()}
    tables = {"choices": choices, "dismissed_offers": dict(settings.dismissed_offers)}
    return {**values, "window": list(settings.window), **tables}
