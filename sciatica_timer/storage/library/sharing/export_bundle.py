"""The exercises and programmes of a JSON export: whatever of them is fine, without asking for more than there was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.toml import parse_toml
from sciatica_timer.storage.library.sharing.bundle import Bundle, Item, exercise_in, is_picture, programme_in
from sciatica_timer.storage.library.sharing.rewriting import images_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.storage.files.journal import Change


def bundle_of_export(file: str, files: Iterable[Change], known: Mapping[str, Exercise]) -> Bundle:
    """Return what is fine in the files of an export; what was broken when it was made, or has no picture, is no fault.

    `known` are the exercises by id that a programme may name beside those in the file.
    """
    parsed = list(_parsed(files))
    pictures = {one.name: one.content or b"" for one in files if is_picture(one.name, one.content or b"")}
    items: dict[str, Item] = {}
    for content, raw in parsed:
        if "exercises" not in raw:
            _take_exercise(items, content, raw, pictures)
    exercises = {**known, **{one.id: one.exercise for one in items.values() if one.exercise is not None}}
    for content, raw in parsed:
        if "exercises" in raw:
            _take_programme(items, content, raw, exercises)
    return Bundle(file, tuple(items.values()))


def _parsed(files: Iterable[Change]) -> Iterator[tuple[bytes, dict[str, Any]]]:
    for one in files:
        if one.name.lower().endswith(".toml"):
            try:
                yield one.content or b"", parse_toml(one.content or b"", one.name)
            except FileProblem:
                continue


def _take_exercise(items: dict[str, Item], content: bytes, raw: dict[str, Any], pictures: Mapping[str, bytes]) -> None:
    try:
        exercise = exercise_in("", raw, Path())
    except FileProblem:
        return
    shown = {name: pictures[name] for name in images_in(raw) if name in pictures}
    items.setdefault(exercise.id, Item(content, raw, exercise, pictures=shown))


def _take_programme(
    items: dict[str, Item], content: bytes, raw: dict[str, Any], exercises: Mapping[str, Exercise]
) -> None:
    try:
        programme = programme_in("", raw, exercises)
    except FileProblem:
        return
    items.setdefault(programme.id, Item(content, raw, programme=programme))
