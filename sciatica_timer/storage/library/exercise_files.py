"""Exercise files: TOML to Exercise; what is wrong with one is told as file, key, found and expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from sciatica_timer.core.library.exercise import (
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    TIMES_PER_DAY_POSSIBLE,
    Exercise,
    Guide,
    Level,
    Pace,
    Range,
    Section,
    Text,
)
from sciatica_timer.core.problem import Kind
from sciatica_timer.core.session.timeline import lay_out
from sciatica_timer.core.sides import Position, Sides
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why
from sciatica_timer.storage.files.patterns import ID_PATTERN, LINE_PATTERN
from sciatica_timer.storage.files.toml import files_in, load_toml
from sciatica_timer.storage.library.figure_tables import FigureTable, read_figure

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

Name = Annotated[str, msgspec.Meta(pattern=LINE_PATTERN, min_length=1, max_length=80)]
Word = Annotated[str, msgspec.Meta(pattern=LINE_PATTERN, min_length=1, max_length=14)]  # stands above the countdown
Line = Annotated[str, msgspec.Meta(pattern=LINE_PATTERN, min_length=1, max_length=400)]
Id = Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=60)]
Lines = Annotated[list[Line], msgspec.Meta(max_length=20)]
Seconds = Annotated[float, msgspec.Meta(ge=PACE_SECONDS_POSSIBLE.low, le=PACE_SECONDS_POSSIBLE.high)]


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    """A TOML table in which every key is known."""


class _Dose(_Table):
    sides: Sides
    reps: tuple[int, int]
    hold_seconds: tuple[float, float] | None = None
    sets: tuple[int, int] | None = None
    times_per_day: tuple[int, int] | None = None


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
    out: Word | None = None
    back: Word | None = None


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


class Library(Value):
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
            files = files_in(folder)
        except OSError as error:
            problems.append(str(FileProblem(Kind.NOT_READ, folder, why(error))))
            continue
        for file in files:
            try:
                exercise = read_exercise(file)
                if exercise.id in found:
                    raise content_problem(file.name, "id", f"{exercise.id}, which another exercise already has")
                found[exercise.id] = exercise
            except FileProblem as problem:
                problems.append(str(problem))
    order = list(Section)
    ranked = sorted(found.values(), key=lambda one: (order.index(one.section), one.order, one.name))
    return Library(tuple(ranked), tuple(problems))


def read_exercise(file: Traversable) -> Exercise:
    """Read one exercise; raises FileProblem."""
    table = load_toml(file, _File)
    guide = Guide(
        sides=table.dose.sides,
        reps=_range(file.name, "dose.reps", table.dose.reps, REPS_POSSIBLE),
        hold_seconds=_optional(file.name, "dose.hold_seconds", table.dose.hold_seconds, HOLD_SECONDS_POSSIBLE),
        sets=_optional(file.name, "dose.sets", table.dose.sets, SETS_POSSIBLE),
        times_per_day=_optional(file.name, "dose.times_per_day", table.dose.times_per_day, TIMES_PER_DAY_POSSIBLE),
    )
    pace = Pace(**msgspec.structs.asdict(table.pace))
    words = table.text
    text = Text(tuple(words.steps), tuple(words.watch), tuple(words.easier), words.out or "", words.back or "")
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
        figure=None if table.figure is None else read_figure(table.figure, table.position, file),
    )


def _optional(name: str, key: str, pair: tuple[float, float] | None, possible: Range) -> Range | None:
    return None if pair is None else _range(name, key, pair, possible)


def _range(name: str, key: str, pair: tuple[float, float], possible: Range) -> Range:
    low, high = pair
    if not (low in possible and high in possible and low <= high):
        limits = f"{possible.low:g} to {possible.high:g}"
        raise content_problem(name, key, f"[{low:g}, {high:g}]", f"[low, high] within {limits}")
    return Range(low, high)


def _require_a_rep(name: str, guide: Guide, pace: Pace) -> None:
    try:
        lay_out(guide.starting_dose(), guide.sides, pace)
    except ValueError as error:
        raise FileProblem(Kind.RULE, name, "pace", str(error)) from error
