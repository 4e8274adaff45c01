"""`.sciatica` files and single TOML files: the exercises and programmes in them, each checked in full.

Whatever is wrong refuses the whole file. Nothing is written here: `taking.py` takes what was read.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import field

from sciatica_timer.core.translation import tr
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.toml import convert, parse_toml, read_bounded
from sciatica_timer.storage.library.exercise_files import exercise_of
from sciatica_timer.storage.library.exercise_tables import ExerciseFile
from sciatica_timer.storage.library.own_images import MOST_IMAGE_BYTES, read_image
from sciatica_timer.storage.library.pictures import MOST_PIXELS, size_of
from sciatica_timer.storage.library.programme_files import ProgrammeFile, programme_of
from sciatica_timer.storage.library.sharing.archive import ENDING, read_archive, refuse, require_name
from sciatica_timer.storage.library.sharing.rewriting import images_in
from sciatica_timer.storage.library.tables import Notes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme


class Item(Value):
    """An exercise or a programme that came in a file: what it means, its text, and its pictures by name."""

    content: bytes
    raw: dict[str, Any]
    exercise: Exercise | None = None
    programme: Programme | None = None
    pictures: dict[str, bytes] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The id it came with."""
        return str(self.raw["id"])

    @property
    def name(self) -> str:
        """The name it came with."""
        return str(self.raw["name"])

    @property
    def folder(self) -> str:
        """The folder of the data folder that it belongs into."""
        return "exercises" if self.exercise is not None else "programmes"


class Bundle(Value):
    """What a file holds, exercises first; `file` is its name."""

    file: str
    items: tuple[Item, ...]

    def exercises(self) -> dict[str, Exercise]:
        """Return its exercises by id."""
        return {one.id: one.exercise for one in self.items if one.exercise is not None}


def read_bundle(path: Path, known: Mapping[str, Exercise]) -> Bundle:
    """Read a `.sciatica` file, or one TOML file with the pictures beside it; raises FileProblem.

    `known` are the exercises by id that a programme may name beside those in the file.
    """
    ending = path.suffix.lower()
    if ending == ENDING:
        return bundle_of(path.name, read_archive(path), known)
    if ending != ".toml":
        refuse(path.name, "", tr("another kind of file"), tr("a {0} file or a .toml file").format(ENDING))
    content = read_bounded(path)
    contents = {path.name: content}
    for name in images_in(parse_toml(content, path.name)):
        require_name(path.name, name)
        contents[name] = read_image(str(path.parent / name))
    return bundle_of(path.name, contents, known)


def bundle_of(file: str, contents: Mapping[str, bytes], known: Mapping[str, Exercise]) -> Bundle:
    """Return what is in the files of a bundle, by their names; raises FileProblem for the first thing that is wrong."""
    pictures = {name: data for name, data in contents.items() if not name.lower().endswith(".toml")}
    texts = {name: data for name, data in contents.items() if name not in pictures}
    for name, data in pictures.items():
        _require_picture(_where(file, name), data)
    parsed = {name: parse_toml(data, _where(file, name)) for name, data in texts.items()}
    exercises: dict[str, Item] = {}
    for name, raw in parsed.items():
        if "exercises" not in raw:
            _add(exercises, _exercise(_where(file, name), texts[name], raw, pictures), _where(file, name))
    at_hand = {**known, **{one.id: one.exercise for one in exercises.values() if one.exercise is not None}}
    programmes = dict(exercises)
    for name, raw in parsed.items():
        if "exercises" in raw:
            programme = programme_in(_where(file, name), raw, at_hand)
            _add(programmes, Item(texts[name], raw, programme=programme), _where(file, name))
    if not programmes:
        refuse(file, "", tr("no exercise and no programme"), tr("one at least"))
    shown = {name for one in exercises.values() for name in one.pictures}
    for name in pictures:
        if name not in shown:
            expected = tr("those of the exercises in it")
            refuse(_where(file, name), "", tr("a picture that no exercise shows"), expected)
    return Bundle(file, tuple(programmes.values()))


def exercise_in(where: str, raw: dict[str, Any], file: Path) -> Exercise:
    """Return the exercise that a parsed file means; raises FileProblem for the first thing that is wrong with it."""
    notes = Notes(where)
    exercise = exercise_of(convert(raw, ExerciseFile, where), file, notes, own=True)
    notes.require_none()
    return exercise


def programme_in(where: str, raw: dict[str, Any], exercises: Mapping[str, Exercise]) -> Programme:
    """Return the programme that a parsed file means; raises FileProblem for the first thing that is wrong with it."""
    notes = Notes(where)
    programme = programme_of(convert(raw, ProgrammeFile, where), exercises, notes, own=True)
    notes.require_none()
    return programme


def _where(file: str, name: str) -> str:
    return name if name == file else f"{file}: {name}"


def _exercise(where: str, content: bytes, raw: dict[str, Any], pictures: Mapping[str, bytes]) -> Item:
    exercise = exercise_in(where, raw, Path(where))
    images = images_in(raw)
    for image in images:
        if image not in pictures:
            found = tr("{0}, which is not in the file").format(repr(image[:60]))
            refuse(where, "figure.images", found, tr("pictures that are"))
    return Item(content, raw, exercise, pictures={image: pictures[image] for image in images})


def _add(items: dict[str, Item], item: Item, where: str) -> None:
    if item.id in items:
        found = tr("{0}, which another one in it already has").format(item.id)
        refuse(where, "id", found, tr("an id of its own for each"))
    items[item.id] = item


def is_picture(name: str, data: bytes) -> bool:
    """Return whether a file is a picture that can be shown."""
    try:
        require_name("", name)
        _require_picture("", data)
    except FileProblem:
        return False
    return not name.lower().endswith(".toml")


def _require_picture(where: str, data: bytes) -> None:
    if len(data) > MOST_IMAGE_BYTES:
        refuse(where, "", tr("more than {0} MB").format(MOST_IMAGE_BYTES >> 20), tr("a smaller picture"))
    size = size_of(data)
    if size is None:
        refuse(where, "", tr("something else"), tr("a JPEG, PNG or WebP picture"))
    if not 0 < size.width * size.height <= MOST_PIXELS:
        found = tr("{0} x {1} pixels").format(size.width, size.height)
        refuse(where, "", found, tr("{0} million at most").format(MOST_PIXELS // 10**6))
