"""exercise-draft.json: the exercise that is being written; there until it is saved or given up, written whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from sciatica_timer.storage.files.atomic import sync_folder, write_atomically
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.set_aside import set_aside
from sciatica_timer.storage.files.toml import convert, read_bounded
from sciatica_timer.storage.library.exercise_files import exercise_of
from sciatica_timer.storage.library.exercise_tables import ExerciseFile
from sciatica_timer.storage.library.exercise_writing import to_table
from sciatica_timer.storage.library.tables import Notes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sciatica_timer.core.library.exercise import Exercise

_NOT_YET = "draft"  # stands for an id or a name that is not there yet


class _File(msgspec.Struct):
    table: dict[str, Any]
    images: list[str] = []
    of_variants: dict[str, list[str]] = {}


def keep_draft(path: Path, exercise: Exercise) -> None:
    """Write the exercise as far as it is; raises FileProblem."""
    of_variants = {one.id: _images_of(one.exercise) for one in exercise.variants}
    write_atomically(path, [msgspec.json.encode(_File(to_table(exercise), _images_of(exercise), of_variants))])


def drop_draft(path: Path) -> None:
    """Delete the draft, if there is one; one that cannot be deleted is offered once more."""
    try:
        path.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError:
        return


def read_draft(path: Path) -> Exercise | None:
    """Return the exercise that was being written, if there is one; a file that cannot be used is set aside."""
    if not path.exists() and not path.is_symlink():
        return None
    try:
        file = msgspec.json.decode(read_bounded(path), type=_File)
        table = convert({"id": _NOT_YET, "name": _NOT_YET, **file.table}, ExerciseFile, path.name)
        exercise = exercise_of(table, path, Notes(path.name), own=True)
    except (FileProblem, msgspec.MsgspecError, ValueError, RecursionError):
        try:
            set_aside(path)
        except OSError:
            return None
        return None
    variants = [
        replace(one, exercise=_with_images(one.exercise, file.of_variants.get(one.id, ()))) for one in exercise.variants
    ]
    exercise = replace(_with_images(exercise, file.images), variants=tuple(variants))
    return replace(exercise, id=file.table.get("id", ""), name=file.table.get("name", ""))


def _images_of(exercise: Exercise) -> list[str]:
    return list(exercise.figure.images) if exercise.figure is not None else []


def _with_images(exercise: Exercise, images: Sequence[str]) -> Exercise:
    """Show pictures by their paths, of which the table has the names alone."""
    if exercise.figure is None or not images:
        return exercise
    return replace(exercise, figure=replace(exercise.figure, images=tuple(images)))
