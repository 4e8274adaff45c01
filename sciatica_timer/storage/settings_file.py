"""settings.toml: usual values stand for what is missing or bad, a save is whole or not at all, nothing bad is lost."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import msgspec

from sciatica_timer.core.library.dose import DoseError
from sciatica_timer.core.problem import Kind
from sciatica_timer.core.settings import Choice, Loudness, Settings
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why
from sciatica_timer.storage.files.toml import convert, parse_toml, read_bounded, require_bounds
from sciatica_timer.storage.reminder_table import table_of, to_the_minute
from sciatica_timer.storage.settings_table import ChoiceTable, SettingsTable

if TYPE_CHECKING:
    from pathlib import Path


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
        self._unknown = {key: value for key, value in raw.items() if key not in SettingsTable.__struct_fields__}
        return settings

    def _readable(self) -> dict[str, Any]:
        """Return what the file says; lines that cannot be read are left out and told, unless there are no others."""
        data = read_bounded(self._path)
        try:
            return parse_toml(data, self._path.name, bounded=False)
        except FileProblem:
            from sciatica_timer.storage.files.toml_lines import readable_part, told_lines  # noqa: PLC0415  only then

            raw, bad = readable_part(data)
            if not any(key in SettingsTable.__struct_fields__ for key in raw):
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
    return _built(convert(raw, SettingsTable, name), name)


def _is_good(part: dict[str, Any]) -> bool:
    """Return whether `_to_settings` takes a part, without the words, which take a hundred times as long."""
    try:
        require_bounds(part, "")
        _built(msgspec.convert(part, SettingsTable), "")
    except (msgspec.ValidationError, FileProblem, RecursionError, OverflowError):
        return False
    return True


def _built(file: SettingsTable, name: str) -> Settings:
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
    values = {name: getattr(choice, name) for name in ChoiceTable.__struct_fields__}
    kept: dict[str, Any] = msgspec.to_builtins(ChoiceTable(**{**values, "reps_per_set": list(choice.reps_per_set)}))
    return kept


def _to_table(settings: Settings) -> dict[str, Any]:
    """Lay the settings out for TOML: plain values first, tables last."""
    choices = {key: _to_choice(choice) for key, choice in settings.choices.items()}
    values = {name: getattr(settings, name) for name in SettingsTable.__struct_fields__}
    values = {name: value.value if isinstance(value, Enum) else value for name, value in values.items()}
    reminders = {key: table_of(kept) for key, kept in settings.reminders.items()}
    if settings.reminded_until is None:
        del values["reminded_until"]  # TOML has no word for nothing
    tables = {"choices": choices, "dismissed_offers": dict(settings.dismissed_offers), "reminders": reminders}
    tables |= {"begun": dict(settings.begun), "buttons": dict(settings.buttons)}
    tables["outputs"] = {key: msgspec.structs.asdict(kept) for key, kept in settings.outputs.items()}
    lists = {name: list(getattr(settings, name)) for name in ("window", "hidden", "quiet_hours")}
    return {**values, **lists, **tables}
