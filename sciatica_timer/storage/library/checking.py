"""Everything that is wrong with exercise and programme files, which may refer to each other."""

from __future__ import annotations

from importlib.resources import files as resources
from typing import TYPE_CHECKING, Any

import tomli

from sciatica_timer.core.problem import printable
from sciatica_timer.core.translation import tr
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.mistakes import convert_all, with_line
from sciatica_timer.storage.files.toml import files_in, read_bounded, read_toml
from sciatica_timer.storage.library.exercise_files import exercise_of
from sciatica_timer.storage.library.exercise_tables import ExerciseFile
from sciatica_timer.storage.library.programme_files import ProgrammeFile, programme_of
from sciatica_timer.storage.library.tables import Notes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from sciatica_timer.core.library.exercise import Exercise


class Checked(Value):
    """One file and a sentence for each of its mistakes; it is fine without any."""

    file: Path
    mistakes: tuple[str, ...]
    is_exercise: bool = False


def check_files(paths: Sequence[Path], known: Mapping[str, Exercise]) -> list[Checked]:
    """Check files that belong together; `known` are the exercises there are beside them, by id."""
    parsed = [(path, _parsed(path)) for path in paths]
    found: dict[str, Exercise] = dict(known)
    notes: list[list[str]] = []
    for path, (raw, problem) in parsed:
        notes.append([problem] if problem else [])
        if raw is not None and "exercises" not in raw:
            exercise = _exercise(raw, path, notes[-1])
            if exercise is not None:
                found[exercise.id] = exercise
    for (path, (raw, _)), told in zip(parsed, notes, strict=True):
        if raw is not None and "exercises" in raw:
            _note_programme(raw, path, found, told)
        elif raw is not None:
            _note_unknown_exercises(raw, found, told)
    _note_ids_taken(parsed, notes)
    return [
        Checked(path, tuple(_with_lines(path, told)), raw is not None and "exercises" not in raw)
        for (path, (raw, _)), told in zip(parsed, notes, strict=True)
    ]


_Parsed = tuple["dict[str, Any] | None", str]


def _parsed(path: Path) -> _Parsed:
    try:
        return read_toml(path), ""
    except FileProblem as problem:
        return None, str(problem).removeprefix(f"{printable(path.name)}: ")


def _exercise(raw: dict[str, Any], path: Path, told: list[str]) -> Exercise | None:
    table, mistakes = convert_all(raw, ExerciseFile)
    told += mistakes
    if table is None:
        return None
    notes = Notes(path.name)
    exercise = exercise_of(table, path, notes, own=True)
    told += _sentences(notes)
    return exercise


def _sentences(notes: Notes) -> list[str]:
    return [str(problem).removeprefix(f"{printable(notes.name)}: ") for problem in notes.problems]


def _note_programme(raw: dict[str, Any], path: Path, exercises: Mapping[str, Exercise], told: list[str]) -> None:
    table, mistakes = convert_all(raw, ProgrammeFile)
    told += mistakes
    if table is not None:
        notes = Notes(path.name)
        programme_of(table, exercises, notes, own=True)
        told += _sentences(notes)


def _note_unknown_exercises(raw: dict[str, Any], exercises: Mapping[str, Exercise], told: list[str]) -> None:
    after = raw.get("after")
    names = [name for name in after if isinstance(name, str)] if isinstance(after, list) else []
    expected = tr("the ids of exercises")
    words = tr("{0}: found {1}, expected {2}")
    told += [words.format("after", repr(name[:60]), expected) for name in names if name not in exercises]


def _note_ids_taken(parsed: Iterable[tuple[Path, _Parsed]], notes: Iterable[list[str]]) -> None:
    """Note ids that a bundled file, or an earlier one of those that are checked together, has already."""
    bundled = _bundled()
    taken: dict[str, Path] = {}
    for (path, (raw, _)), told in zip(parsed, notes, strict=True):
        name = (raw or {}).get("id")
        if not isinstance(name, str):
            continue
        if name in bundled and read_bounded(bundled[name]) == read_bounded(path):
            continue
        if name in bundled:
            told.append(tr("id: found {0}, which comes with the app; expected one of your own").format(name))
        elif name in taken:
            told.append(tr("id: found {0}, which {1} already has").format(name, taken[name].name))
        taken.setdefault(name, path)


def _bundled() -> dict[str, Traversable]:
    folders = (resources("sciatica_timer.resources") / name for name in ("exercises", "programmes"))
    return {file.name.removesuffix(".toml"): file for folder in folders for file in files_in(folder)}


def _with_lines(path: Path, told: Iterable[str]) -> list[str]:
    try:
        text = read_bounded(path).decode("utf-8-sig")
        tomli.loads(text)
    except (FileProblem, ValueError, RecursionError):
        return list(told)
    return [with_line(sentence, text) for sentence in dict.fromkeys(told)]
