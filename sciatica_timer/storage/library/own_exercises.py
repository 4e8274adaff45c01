"""The folder of the user's own exercises: saving there, with the pictures that belong to an exercise beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.storage.library.exercise_writing import to_toml
from sciatica_timer.storage.library.own_images import read_image
from sciatica_timer.storage.library.own_programmes import make_folder, write_own

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise


def save_exercise(folder: Path, exercise: Exercise) -> None:
    """Write an exercise as a whole or not at all, readable by its owner alone; raises FileProblem.

    Pictures from elsewhere are copied beside it first.
    """
    make_folder(folder)
    copies: dict[str, str] = {}
    exercise = _with_copies(exercise, exercise.id, folder, copies)
    variants = [
        replace(one, exercise=_with_copies(one.exercise, f"{exercise.id}-{one.id}", folder, copies))
        for one in exercise.variants
    ]
    exercise = replace(exercise, variants=tuple(variants))
    write_own(folder, exercise.id, to_toml(exercise))


def _with_copies(exercise: Exercise, stem: str, folder: Path, copies: dict[str, str]) -> Exercise:
    """Copy the pictures of an exercise or a form of it beside its file; `copies` are those made so far, by path."""
    figure = exercise.figure
    if figure is None or not figure.images:
        return exercise
    for number, path in enumerate(figure.images, 1):
        if path not in copies:
            copies[path] = _beside(folder, path, f"{stem}-{number}")
    return replace(exercise, figure=replace(figure, images=tuple(copies[path] for path in figure.images)))


def _beside(folder: Path, path: str, stem: str) -> str:
    """Copy a picture into the folder under a name that is free there, and return its path."""
    from sciatica_timer.storage.files.atomic import write_atomically  # noqa: PLC0415  only when saving

    picture = Path(path)
    if picture.parent == folder:
        return path
    data = read_image(path)
    made, number = folder / f"{stem}{picture.suffix.lower()}", 1
    while made.exists() or made.is_symlink():
        number += 1
        made = folder / f"{stem}-{number}{picture.suffix.lower()}"
    write_atomically(made, [data])
    return str(made)
