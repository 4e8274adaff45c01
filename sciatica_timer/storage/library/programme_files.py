"""Programme files: TOML to Programme and back; what is wrong with one is told as file, key, found and expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, get_args

import msgspec

from sciatica_timer.core.library.dose import DoseError, Range
from sciatica_timer.core.library.exercise import TIMES_PER_DAY_POSSIBLE
from sciatica_timer.core.library.programme import (
    CHANGE_SECONDS,
    LONGEST_ID,
    MOST_ENTRIES,
    MOST_REPS,
    ROUND_REST_SECONDS,
    ROUNDS_POSSIBLE,
    Entry,
    Programme,
    settled_reps,
)
from sciatica_timer.core.library.schedule import WEEKS_POSSIBLE
from sciatica_timer.core.session.timeline import require_time
from sciatica_timer.core.settings import Settings, dose_of, pace_of
from sciatica_timer.core.translation import of_files, tr
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem, content_problem
from sciatica_timer.storage.files.patterns import ID_OR_NOTHING_PATTERN
from sciatica_timer.storage.files.toml import convert, load_toml, read_toml
from sciatica_timer.storage.library.folders import read_folders
from sciatica_timer.storage.library.tables import (
    USUAL_ORDER,
    Day,
    Days,
    Duration,
    EveryDays,
    HoldOrNone,
    Id,
    Load,
    Name,
    Notes,
    Order,
    PaceSeconds,
    Reps,
    RepsPerSet,
    Sets,
    WholePair,
    range_of,
    schedule_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from importlib.resources.abc import Traversable

    from sciatica_timer.core.library.exercise import Exercise

_DAYS: tuple[Day, ...] = get_args(Day)
Week = Annotated[int, msgspec.Meta(ge=int(WEEKS_POSSIBLE.low), le=int(WEEKS_POSSIBLE.high))]


class Table(msgspec.Struct, forbid_unknown_fields=True):
    """A TOML table in which every key is known."""


class EntryTable(Table, omit_defaults=True):
    """One exercise of a programme; what is absent is left to the person."""

    id: Id
    sets: Sets | None = None
    reps: Reps | None = None
    hold_seconds: HoldOrNone | None = None
    rest_seconds: PaceSeconds | None = None
    duration_seconds: Duration | None = None
    reps_per_set: RepsPerSet | None = None
    variant: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=LONGEST_ID)] | None = None
    load: Load | None = None
    weeks: tuple[Week, Week] | None = None


class ProgrammeFile(Table, omit_defaults=True):
    """A programme: an ordered list of exercises, when it is due, and how often all of it is done."""

    id: Id
    name: Name
    exercises: Annotated[list[EntryTable], msgspec.Meta(min_length=1, max_length=MOST_ENTRIES)]
    order: Order = USUAL_ORDER
    days: Days | None = None
    every_days: EveryDays | None = None
    times_per_day: WholePair | None = None
    weeks: tuple[Week, Week] | None = None
    rounds: Annotated[int, msgspec.Meta(ge=int(ROUNDS_POSSIBLE.low), le=int(ROUNDS_POSSIBLE.high))] = 1
    round_rest_seconds: PaceSeconds = ROUND_REST_SECONDS
    change_seconds: PaceSeconds = CHANGE_SECONDS
    for_bad_days: bool = False


class ProgrammeList(Value):
    """The programmes that could be read, the user's own first, and a sentence for each file that could not."""

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

    def read(file: Traversable, folder: Traversable) -> Programme:
        programme = read_programme(file, known, own=folder is own)
        return programme if folder is own else _in_users_language(programme)

    found, problems = read_folders(folders, read, "another programme")
    ranked = sorted(found.values(), key=lambda one: (not one.own, one.order, one.name))
    return ProgrammeList(tuple(ranked), tuple(problems))


def _in_users_language(programme: Programme) -> Programme:
    return msgspec.structs.replace(programme, name=of_files(programme.name))


def is_programme_file(file: Traversable) -> bool:
    """Return whether a file is meant as a programme: it lists exercises. Raises FileProblem for one that is no TOML."""
    return "exercises" in read_toml(file)


def read_programme(file: Traversable, exercises: Mapping[str, Exercise], *, own: bool = False) -> Programme:
    """Read one programme; `exercises` by id are those it may name. Raises FileProblem for the first that is wrong."""
    notes = Notes(file.name)
    programme = programme_of(load_toml(file, ProgrammeFile), exercises, notes, own=own)
    notes.require_none()
    return programme


def programme_of(
    table: ProgrammeFile, exercises: Mapping[str, Exercise], notes: Notes, *, own: bool = False
) -> Programme:
    """Return the programme that a file means; what is wrong with its values is noted, all of it."""
    if table.id in exercises:
        notes.content("id", tr("{0}, which an exercise already has").format(table.id))
    for place, row in enumerate(table.exercises, 1):
        _note_row("exercises " + tr("(place {0})").format(place), row, exercises, notes)
    entries = to_entries(table.exercises)
    reps = settled_reps(entries) * table.rounds
    if reps > MOST_REPS:
        found = tr("{0} reps in all").format(reps)
        notes.content("exercises", found, tr("{0} at most").format(MOST_REPS))
    return Programme(
        table.id,
        table.name,
        table.order,
        entries,
        own,
        schedule=schedule_of("", table.days, table.every_days, notes),
        times_per_day=range_of("times_per_day", table.times_per_day, TIMES_PER_DAY_POSSIBLE, notes),
        weeks=range_of("weeks", table.weeks, WEEKS_POSSIBLE, notes),
        rounds=table.rounds,
        round_rest_seconds=table.round_rest_seconds,
        change_seconds=table.change_seconds,
        for_bad_days=table.for_bad_days,
    )


def _note_row(where: str, row: EntryTable, exercises: Mapping[str, Exercise], notes: Notes) -> None:
    range_of(f"{where}.weeks", row.weeks, WEEKS_POSSIBLE, notes)
    for key in ("sets", "reps"):
        if row.reps_per_set is not None and getattr(row, key) is not None:
            notes.only_one_of(f"{where}.reps_per_set", key)
    exercise = exercises.get(row.id)
    if exercise is None:
        notes.content(f"{where}.id", repr(row.id), _expected(row.id, exercises))
        return
    variants = [one.id for one in exercise.variants]
    if row.variant and row.variant not in variants:
        there = tr("one of {0}").format(", ".join(variants)) if variants else tr("none, for it has no variants")
        notes.content(f"{where}.variant", repr(row.variant), there)
    try:
        require_doable(to_entries([row])[0], exercise)
    except DoseError as error:
        notes.rule(where, str(error))


def require_few_reps(name: str, programme: Programme) -> None:
    """Raise FileProblem where a programme settles more reps than can be laid out."""
    reps = settled_reps(programme.entries) * programme.rounds
    if reps > MOST_REPS:
        raise content_problem(
            name, "exercises", tr("{0} reps in all").format(reps), tr("{0} at most").format(MOST_REPS)
        )


def id_in(file: Traversable) -> str:
    """Return the id a programme file holds; empty where it cannot be told."""
    try:
        raw = read_toml(file)
        return convert(raw.get("id"), str, file.name)
    except FileProblem:
        return ""


def to_table(programme: Programme) -> dict[str, Any]:
    """Lay a programme out for TOML; what is left to the person, or as usual, is absent."""
    schedule, daily, weeks = programme.schedule, programme.times_per_day, programme.weeks
    table = ProgrammeFile(
        programme.id,
        programme.name,
        to_tables(programme.entries),
        days=[_DAYS[day] for day in schedule.days] or None,
        every_days=schedule.every_days if schedule.every_days > 1 else None,
        times_per_day=_whole_pair(daily),
        weeks=_whole_pair(weeks),
        rounds=programme.rounds,
        round_rest_seconds=programme.round_rest_seconds,
        change_seconds=programme.change_seconds,
        for_bad_days=programme.for_bad_days,
    )
    values: dict[str, Any] = msgspec.to_builtins(table)
    head = {"id": programme.id, "name": programme.name, "order": programme.order}
    return {**head, **values, "exercises": values["exercises"]}


def to_tables(entries: Iterable[Entry]) -> list[EntryTable]:
    """Lay entries out as files spell them."""
    return [
        EntryTable(
            one.exercise_id,
            one.sets,
            one.reps,
            one.hold_seconds,
            one.rest_seconds,
            one.duration_seconds,
            list(one.reps_per_set) or None,
            one.variant,
            one.load or None,
            _whole_pair(one.weeks),
        )
        for one in entries
    ]


def to_entries(tables: Iterable[EntryTable]) -> tuple[Entry, ...]:
    """Build entries, whether their exercises are there or not."""
    return tuple(
        Entry(
            row.id,
            row.sets,
            row.reps,
            row.hold_seconds,
            row.rest_seconds,
            row.duration_seconds,
            tuple(row.reps_per_set or ()),
            row.variant,
            row.load or "",
            None if row.weeks is None else Range(*row.weeks),
        )
        for row in tables
    )


def _whole_pair(limits: Range | None) -> tuple[int, int] | None:
    return None if limits is None else (int(limits.low), int(limits.high))


def _expected(exercise_id: str, exercises: Mapping[str, Exercise]) -> str:
    """Return what should stand in the place of an id that no exercise has."""
    from difflib import get_close_matches  # noqa: PLC0415  only when something is wrong

    near = get_close_matches(exercise_id, list(exercises), n=1)
    if near:
        return tr("the id of an exercise such as {0}").format(near[0])
    return tr("the id of an exercise, one of {0}").format(", ".join(exercises)[:192])


def require_doable(entry: Entry, exercise: Exercise) -> None:
    """Raise DoseError for a dose that cannot be timed, whatever the person's own choice fills in."""
    settings = entry.settings(exercise, Settings())
    exercise = entry.of(exercise, settings)
    require_time(dose_of(exercise, settings), pace_of(exercise, settings))
