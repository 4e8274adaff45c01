"""Programme files: TOML to Programme and back; what is wrong with one is told as file, key, found and expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from sciatica_timer.core.library.exercise import (
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    DoseError,
)
from sciatica_timer.core.library.programme import (
    LONGEST_ID,
    LONGEST_NAME,
    MOST_ENTRIES,
    MOST_REPS,
    Entry,
    Programme,
    settled_reps,
)
from sciatica_timer.core.problem import Kind
from sciatica_timer.core.session.timeline import lay_out
from sciatica_timer.core.settings import Settings, dose_of, pace_of
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why
from sciatica_timer.storage.files.patterns import ID_PATTERN, LINE_PATTERN
from sciatica_timer.storage.files.toml import convert, files_in, load_toml, read_toml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from importlib.resources.abc import Traversable

    from sciatica_timer.core.library.exercise import Exercise

USUAL_ORDER = 100  # of a file that names none: after the bundled ones
_Id = Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=LONGEST_ID)]


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    """A TOML table in which every key is known."""


class EntryTable(_Table, omit_defaults=True):
    """One exercise of a programme, as files spell it."""

    id: _Id
    sets: Annotated[int, msgspec.Meta(ge=int(SETS_POSSIBLE.low), le=int(SETS_POSSIBLE.high))] | None = None
    reps: Annotated[int, msgspec.Meta(ge=int(REPS_POSSIBLE.low), le=int(REPS_POSSIBLE.high))] | None = None
    hold_seconds: Annotated[float, msgspec.Meta(ge=0, le=HOLD_SECONDS_POSSIBLE.high)] | None = None
    rest_seconds: Annotated[float, msgspec.Meta(ge=PACE_SECONDS_POSSIBLE.low, le=PACE_SECONDS_POSSIBLE.high)] | None = (
        None
    )


class _File(_Table):
    id: _Id
    name: Annotated[str, msgspec.Meta(pattern=LINE_PATTERN, min_length=1, max_length=LONGEST_NAME)]
    exercises: Annotated[list[EntryTable], msgspec.Meta(min_length=1, max_length=MOST_ENTRIES)]
    order: Annotated[int, msgspec.Meta(ge=0, le=10_000)] = USUAL_ORDER


class ProgrammeList(Value):
    """The programmes that could be read, bundled ones first, and a sentence for each file that could not."""

    programmes: tuple[Programme, ...]
    problems: tuple[str, ...]

    def find(self, programme_id: str) -> Programme | None:
        """Look a programme up by its id."""
        return next((programme for programme in self.programmes if programme.id == programme_id), None)


def load_programmes(
    folders: Iterable[Traversable], exercises: Sequence[Exercise], own: Traversable | None = None
) -> ProgrammeList:
    """Read every `*.toml` of the folders; those of the folder `own` are the person's, and a bad one leaves the others.

    `exercises` are all that a programme may name; an id that one of them or an earlier programme has is refused.
    """
    known = {exercise.id: exercise for exercise in exercises}
    found: dict[str, Programme] = {}
    problems: list[str] = []
    for folder in folders:
        try:
            files = files_in(folder)
        except OSError as error:
            problems.append(str(FileProblem(Kind.NOT_READ, folder, why(error))))
            continue
        for file in files:
            try:
                programme = read_programme(file, known, own=folder is own)
                if programme.id in found:
                    raise content_problem(file.name, "id", f"{programme.id}, which another programme already has")
                found[programme.id] = programme
            except FileProblem as problem:
                problems.append(str(problem))
    ranked = sorted(found.values(), key=lambda one: (one.own, one.order, one.name))
    return ProgrammeList(tuple(ranked), tuple(problems))


def is_programme_file(file: Traversable) -> bool:
    """Return whether a file is meant as a programme: it lists exercises. Raises FileProblem for one that is no TOML."""
    return "exercises" in read_toml(file)


def read_programme(file: Traversable, exercises: Mapping[str, Exercise], *, own: bool = False) -> Programme:
    """Read one programme; `exercises` by id are those it may name. Raises FileProblem."""
    table = load_toml(file, _File)
    if table.id in exercises:
        raise content_problem(file.name, "id", f"{table.id}, which an exercise already has")
    entries: list[Entry] = []
    for number, row in enumerate(table.exercises, 1):
        where = f"exercises (place {number})"
        if row.id not in exercises:
            expected = f"the id of an exercise{_hint(row.id, exercises)}"
            raise content_problem(file.name, f"{where}.id", repr(row.id), expected)
        entries += to_entries([row])
        require_few_reps(file.name, entries)
        require_doable(file.name, where, entries[-1], exercises[row.id])
    return Programme(table.id, table.name, table.order, tuple(entries), own)


def require_few_reps(name: str, entries: Sequence[Entry]) -> None:
    """Raise FileProblem where a programme settles more reps than can be laid out."""
    reps = settled_reps(entries)
    if reps > MOST_REPS:
        raise content_problem(name, "exercises", f"{reps} reps in all", f"{MOST_REPS} at most")


def id_in(file: Traversable) -> str:
    """Return the id a programme file holds; empty where it cannot be told."""
    try:
        raw = read_toml(file)
        return convert(raw.get("id"), str, file.name)
    except FileProblem:
        return ""


def to_table(programme: Programme) -> dict[str, Any]:
    """Lay a programme out for TOML; what is left to the person is absent."""
    rows = map(msgspec.structs.asdict, to_tables(programme.entries))
    tables = [{key: value for key, value in row.items() if value is not None} for row in rows]
    return {"id": programme.id, "name": programme.name, "order": programme.order, "exercises": tables}


def to_tables(entries: Iterable[Entry]) -> list[EntryTable]:
    """Lay entries out as files spell them."""
    return [EntryTable(one.exercise_id, one.sets, one.reps, one.hold_seconds, one.rest_seconds) for one in entries]


def to_entries(tables: Iterable[EntryTable]) -> tuple[Entry, ...]:
    """Build entries, whether their exercises are there or not."""
    return tuple(Entry(row.id, row.sets, row.reps, row.hold_seconds, row.rest_seconds) for row in tables)


def _hint(exercise_id: str, exercises: Mapping[str, Exercise]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  only when something is wrong

    near = get_close_matches(exercise_id, list(exercises), n=1)
    return f" such as {near[0]}" if near else f", one of {', '.join(exercises)}"[:200]


def require_doable(name: str, where: str, entry: Entry, exercise: Exercise) -> None:
    """Refuse a dose that cannot be timed, whatever the person's own choice fills in."""
    try:
        settings = entry.settings(exercise, Settings())
        lay_out(dose_of(exercise, settings), exercise.guide.sides, pace_of(exercise, settings))
    except DoseError as error:
        raise FileProblem(Kind.RULE, name, where, str(error)) from error
