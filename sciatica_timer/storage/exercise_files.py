"""Exercise files: TOML to Exercise; what is wrong with one is told as file, key, found and expected."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import msgspec
import tomli

from sciatica_timer.core.exercise import (
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    Exercise,
    Guide,
    Level,
    Pace,
    Position,
    Range,
    Section,
    Sides,
    Text,
)
from sciatica_timer.core.timeline import lay_out
from sciatica_timer.storage.figure_tables import FigureMistake, FigureTable, read_figure

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

    from sciatica_timer.core.figure import Figure

MAX_FILE_BYTES = 256 * 1024  # the largest bundled file has 3 KB
MAX_DEPTH = 12

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
Line = Annotated[str, msgspec.Meta(min_length=1, max_length=400)]
Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Lines = Annotated[list[Line], msgspec.Meta(max_length=20)]
Seconds = Annotated[float, msgspec.Meta(ge=PACE_SECONDS_POSSIBLE.low, le=PACE_SECONDS_POSSIBLE.high)]


class FileProblem(Exception):  # noqa: N818  an expected problem with a person's file, not a fault of the program
    """A file that cannot be used, as one sentence: file, key, what was found, what was expected."""


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    """A TOML table in which every key is known."""


class _Dose(_Table):
    sides: Sides
    reps: tuple[int, int]
    hold_seconds: tuple[float, float] | None = None
    sets: tuple[int, int] | None = None


class _Pace(_Table):
    out_seconds: Seconds = Pace().out_seconds
    back_seconds: Seconds = Pace().back_seconds
    rest_seconds: Seconds = Pace().rest_seconds
    set_rest_seconds: Seconds = Pace().set_rest_seconds
    side_change_seconds: Seconds = Pace().side_change_seconds
    prepare_seconds: Seconds = Pace().prepare_seconds


class _Text(_Table):
    steps: Annotated[list[Line], msgspec.Meta(min_length=1, max_length=20)]
    watch: Lines = []
    easier: Lines = []


class _File(_Table):
    id: Id
    name: Name
    section: Section
    order: Annotated[int, msgspec.Meta(ge=0, le=10_000)]
    position: Position
    dose: _Dose
    text: _Text
    equipment: Lines = []
    works: Lines = []
    level: Level = Level.BASIC
    after: Annotated[list[Id], msgspec.Meta(max_length=20)] = []
    pace: _Pace = msgspec.field(default_factory=_Pace)
    figure: FigureTable | None = None


@dataclass(frozen=True, slots=True)
class Library:
    """The exercises that could be read, in the order of the list, and a sentence for each file that could not."""

    exercises: tuple[Exercise, ...]
    problems: tuple[str, ...]

    def find(self, exercise_id: str) -> Exercise | None:
        """Look an exercise up by its id."""
        return next((exercise for exercise in self.exercises if exercise.id == exercise_id), None)


def load_library(folders: Iterable[Traversable]) -> Library:
    """Read every `*.toml` of the folders; a later file with a known id is refused, a bad one leaves the others."""
    found: dict[str, Exercise] = {}
    problems: list[str] = []
    for folder in folders:
        try:
            files = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=_by_name)
        except OSError as error:
            if not isinstance(error, FileNotFoundError):
                problems.append(f"{folder}: could not be read ({error.strerror or error})")
            continue
        for file in files:
            try:
                exercise = read_exercise(file)
                if exercise.id in found:
                    raise FileProblem(f"{file.name}: id: found '{exercise.id}', which another exercise already has")
                found[exercise.id] = exercise
            except FileProblem as problem:
                problems.append(str(problem))
    order = list(Section)
    ranked = sorted(found.values(), key=lambda one: (order.index(one.section), one.order, one.name))
    return Library(tuple(ranked), tuple(problems))


def read_exercise(file: Traversable) -> Exercise:
    """Read one exercise; raises FileProblem."""
    raw = read_toml(file)
    table = convert(raw, _File, file.name)
    guide = Guide(
        sides=table.dose.sides,
        reps=_range(file.name, "dose.reps", table.dose.reps, REPS_POSSIBLE),
        hold_seconds=_optional(file.name, "dose.hold_seconds", table.dose.hold_seconds, HOLD_SECONDS_POSSIBLE),
        sets=_optional(file.name, "dose.sets", table.dose.sets, SETS_POSSIBLE),
    )
    pace = Pace(**msgspec.structs.asdict(table.pace))
    text = Text(tuple(table.text.steps), tuple(table.text.watch), tuple(table.text.easier))
    _require_a_rep(file.name, guide, pace)
    return Exercise(
        id=table.id,
        name=table.name,
        section=table.section,
        order=table.order,
        position=table.position,
        guide=guide,
        pace=pace,
        text=text,
        equipment=tuple(table.equipment),
        works=tuple(table.works),
        level=table.level,
        after=tuple(table.after),
        figure=_figure(file.name, table),
    )


def read_toml(file: Traversable) -> dict[str, Any]:
    """Read a TOML file of bounded size and depth; raises FileProblem."""
    try:
        with file.open("rb") as stream:
            data = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise FileProblem(f"{file.name}: could not be read ({error.strerror or error})") from error
    if len(data) > MAX_FILE_BYTES:
        raise FileProblem(f"{file.name}: found more than {MAX_FILE_BYTES // 1024} KB, expected a short text file")
    try:
        raw = tomli.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise FileProblem(f"{file.name}: byte {error.start}: expected text in UTF-8") from error
    except tomli.TOMLDecodeError as error:
        raise FileProblem(f"{file.name}: not valid TOML: {_one_line(str(error))}") from error
    except RecursionError as error:
        raise FileProblem(f"{file.name}: found tables nested too deep, expected {MAX_DEPTH} levels at most") from error
    return raw


T = TypeVar("T")


def convert(raw: object, kind: type[T], name: str) -> T:
    """Check a parsed file against its schema; raises FileProblem with key, found and expected."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        raise FileProblem(f"{name}: {_explain(str(error), raw)}") from error
    except (RecursionError, OverflowError) as error:
        raise FileProblem(f"{name}: found a value too deep or too large") from error


def _explain(message: str, raw: object) -> str:
    """Turn msgspec's message, such as "Expected `int`, got `str` - at `$.order`", into key, found, expected."""
    text, _, path = message.partition(" - at ")
    keys = path.strip("`").removeprefix("$").lstrip(".")
    missing = re.search(r"missing required field `(\w+)`", text)
    unknown = re.search(r"contains unknown field `(.+)`", text)
    if missing:
        return f"{_join(keys, missing[1])}: found nothing, expected a value"
    if unknown:
        return f"{_join(keys, unknown[1])}: found a key that is not known here"
    expected = _one_line(re.sub(r", got .*$", "", text).replace("`", ""))
    lowered = expected[:1].lower() + expected[1:]
    lowered = lowered if lowered.startswith("expected") else f"expected a known value ({expected})"
    return f"{keys or 'the file'}: found {_show(_value_at(raw, keys))}, {lowered}"


def _join(keys: str, key: str) -> str:
    return f"{keys}.{key}" if keys else key


def _value_at(raw: object, keys: str) -> object:
    for key in re.findall(r"[^.\[\]]+", keys):
        if isinstance(raw, dict):
            raw = raw.get(key)
        elif isinstance(raw, list) and key.isdigit() and int(key) < len(raw):
            raw = raw[int(key)]
    return raw


def _show(value: object) -> str:
    """Show a value briefly: a sentence has no room for 40 KB."""
    text = _one_line(repr(value) if not isinstance(value, dict) else "a table")
    return text if len(text) <= 60 else text[:57] + "…"  # noqa: PLR2004


def _one_line(text: str) -> str:
    return " ".join(text.split())[:200]


def _optional(name: str, key: str, pair: tuple[float, float] | None, possible: Range) -> Range | None:
    return None if pair is None else _range(name, key, pair, possible)


def _range(name: str, key: str, pair: tuple[float, float], possible: Range) -> Range:
    low, high = pair
    if not (low in possible and high in possible and low <= high):
        limits = f"{possible.low:g} to {possible.high:g}"
        raise FileProblem(f"{name}: {key}: found {_show(list(pair))}, expected [low, high] within {limits}")
    return Range(low, high)


def _require_a_rep(name: str, guide: Guide, pace: Pace) -> None:
    try:
        lay_out(guide.starting_dose(), guide.sides, pace)
    except ValueError as error:
        raise FileProblem(f"{name}: pace: {error}") from error


def _figure(name: str, table: _File) -> Figure | None:
    try:
        return read_figure(table.figure, table.position)
    except FigureMistake as mistake:
        raise FileProblem(f"{name}: figure.{mistake}") from mistake


def _by_name(file: Traversable) -> str:
    return file.name
