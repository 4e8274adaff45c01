"""Exercise files: TOML to Exercise; what is wrong with one is told as file, key, found and expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from sciatica_timer.core.library.exercise import Exercise, Guide, Pace, Section, Text, Variant
from sciatica_timer.core.session.timeline import require_time
from sciatica_timer.core.translation import is_laid_over, tr
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.toml import load_toml
from sciatica_timer.storage.library.exercise_tables import ExerciseFile, PaceTable
from sciatica_timer.storage.library.figure_tables import read_figure
from sciatica_timer.storage.library.folders import read_folders
from sciatica_timer.storage.library.guides import clashes, guide_of, note_pace
from sciatica_timer.storage.library.tables import Notes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

_SECTIONS = {section.value: section for section in Section}


class Library(Value):
    """The exercises that could be read, in the order of the list, and a sentence for each file that could not."""

    exercises: tuple[Exercise, ...]
    problems: tuple[str, ...]

    def find(self, exercise_id: str) -> Exercise | None:
        """Look an exercise up by its id."""
        return next((exercise for exercise in self.exercises if exercise.id == exercise_id), None)


def load_library(folders: Iterable[Traversable], own: Traversable | None = None) -> Library:
    """Read every `*.toml` of the folders; those of the folder `own` are the person's, and a bad one leaves the others.

    A later file with a known id is refused.
    """

    def read(file: Traversable, folder: Traversable) -> Exercise:
        exercise = read_exercise(file, own=folder is own)
        return exercise if folder is own else _in_users_language(exercise)

    found, problems = read_folders(folders, read, "another exercise")
    order = list(Section)
    ranked = sorted(
        found.values(), key=lambda one: (order.index(one.section), one.own_section.lower(), one.order, one.name)
    )
    return Library(tuple(ranked), tuple(problems))


def _in_users_language(exercise: Exercise) -> Exercise:
    if not is_laid_over():
        return exercise
    from sciatica_timer.core.library.wording import in_users_language  # noqa: PLC0415  start-up: English needs none

    return in_users_language(exercise)


def read_exercise(file: Traversable, *, own: bool = False) -> Exercise:
    """Read one exercise; raises FileProblem for the first thing that is wrong with it."""
    notes = Notes(file.name)
    exercise = exercise_of(load_toml(file, ExerciseFile), file, notes, own=own)
    notes.require_none()
    return exercise


def exercise_of(table: ExerciseFile, file: Traversable, notes: Notes, *, own: bool = False) -> Exercise:
    """Return the exercise that a file means; what is wrong with its values is noted, all of it."""
    base = _without_variants(table, file, notes, own=own)
    variants: list[Variant] = []
    for place, variant in enumerate(table.variant, 1):
        if variant.id in {one.id for one in variants}:
            where = "variant " + tr("(place {0})").format(place)
            notes.content(f"{where}.id", tr("{0}, which another variant already has").format(variant.id))
        variants.append(_variant(table, place, file, notes, own=own))
    return msgspec.structs.replace(base, variants=tuple(variants))


def _without_variants(table: ExerciseFile, file: Traversable, notes: Notes, *, own: bool) -> Exercise:
    guide = guide_of(table.dose, notes)
    note_pace(table.pace, table.dose, notes)
    words = table.text
    section = _SECTIONS.get(table.section, Section.MINE)
    return Exercise(
        id=table.id,
        name=table.name,
        section=section,
        order=table.order,
        position=table.position,
        guide=guide,
        pace=_pace(table.pace, guide, notes),
        text=Text(tuple(words.steps), tuple(words.watch), tuple(words.easier), words.out or "", words.back or ""),
        equipment=tuple(table.equipment),
        works=tuple(table.works),
        level=table.level,
        after=tuple(table.after),
        figure=None if table.figure is None else _figure(table, file, notes),
        plain_name=table.plain_name or "",
        own_section="" if table.section in _SECTIONS else table.section,
        load=table.load or "",
        prepare_seconds=table.pace.prepare_seconds,
        own=own,
    )


def _variant(table: ExerciseFile, place: int, file: Traversable, notes: Notes, *, own: bool) -> Variant:
    """Return a variant: the exercise, with whatever the variant says in its place."""
    variant = table.variant[place - 1]
    merged = msgspec.structs.replace(
        table,
        dose=_merged(table.dose, variant.dose, without=clashes),
        text=_merged(table.text, variant.text),
        **{key: value for key, value in _stated(variant).items() if key in {"figure", "position", "equipment", "load"}},
    )
    again, its_own = Notes(file.name), Notes(file.name, "variant " + tr("(place {0})").format(place) + ".")
    _without_variants(merged, file, again, own=own)
    exercise = _without_variants(merged, file, its_own, own=own)
    known = {problem.problem for problem in notes.problems}
    notes.problems += [
        one for plain, one in zip(again.problems, its_own.problems, strict=True) if plain.problem not in known
    ]
    return Variant(variant.id, variant.name, variant.harder, msgspec.structs.replace(exercise, variant=variant.id))


def _merged(base: Any, changes: msgspec.Struct | None, *, without: Any = lambda _key: ()) -> Any:
    """Return a table with what another one states; keys that clash with that are left out."""
    stated = {} if changes is None else _stated(changes)
    left_out = {other: None for key in stated for other in without(key) if other not in stated}
    return msgspec.structs.replace(base, **left_out, **stated)


def _stated(table: msgspec.Struct) -> dict[str, Any]:
    return {key: value for key in table.__struct_fields__ if (value := getattr(table, key)) is not None}


def _pace(table: PaceTable, guide: Guide, notes: Notes) -> Pace:
    pace = Pace(**_stated(table))
    try:
        require_time(guide.starting_dose(), pace)
    except ValueError as error:
        notes.rule("pace", str(error))
    return pace


def _figure(table: ExerciseFile, file: Traversable, notes: Notes) -> Any:
    assert table.figure is not None
    try:
        return read_figure(table.figure, table.position, file)
    except FileProblem as problem:
        notes.problems.append(problem)
        return None
