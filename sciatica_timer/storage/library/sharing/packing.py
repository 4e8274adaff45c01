"""Writing `.sciatica` files: exercises and programmes with all that belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sciatica_timer.core.translation import tr
from sciatica_timer.core.value import Value
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.own_place import require_elsewhere
from sciatica_timer.storage.files.toml import files_in, parse_toml, read_bounded
from sciatica_timer.storage.library.own_images import read_image
from sciatica_timer.storage.library.sharing.archive import (
    ENDING,
    MOST_BYTES,
    MOST_MEMBERS,
    refuse,
    require_names,
    write_archive,
)
from sciatica_timer.storage.library.sharing.bundle import bundle_of
from sciatica_timer.storage.library.sharing.rewriting import images_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.storage.files.data_folder import DataFolder

FOLDERS = ("exercises", "programmes")


class OwnFile(Value):
    """A file of the user's own exercises or programmes: its folder there, its name, and what is in it."""

    folder: str
    name: str
    content: bytes
    raw: dict[str, Any]


def own_files(folder: DataFolder) -> dict[str, OwnFile]:
    """Return the files of the user's own exercises and programmes by their ids; those that cannot be read are not."""
    return {own.raw["id"]: own for own in reversed(list(_files(folder.path)))}


def shipped_file(wanted: str) -> OwnFile | None:
    """Return the file of an exercise or a programme that ships, None where none has that id."""
    for name in FOLDERS:
        file = RESOURCES / name / f"{wanted}.toml"
        if file.is_file():
            content = read_bounded(file)
            return OwnFile(name, file.name, content, parse_toml(content, file.name))
    return None


def pack(path: Path, wanted: Iterable[str], folder: DataFolder, known: Mapping[str, Exercise]) -> tuple[str, ...]:
    """Write exercises and programmes by their ids; return the ids written, with those that had to come along.

    What ships comes along only where it is named. `known` are all exercises by id. Raises FileProblem.
    """
    require_elsewhere(path, folder.path)
    if path.suffix.lower() != ENDING:
        refuse(path.name, "", tr("another ending"), ENDING)
    own = own_files(folder)
    files: dict[str, OwnFile] = {}
    for one in wanted:
        _collect(one, own, files)
    contents: dict[str, bytes] = {}
    for one, file in files.items():
        contents[f"{one}.toml"] = file.content
        for image in images_in(file.raw):
            contents[image] = read_image(str(folder.path / file.folder / image))
    if len(contents) > MOST_MEMBERS or sum(map(len, contents.values())) > MOST_BYTES:
        most = tr("{0} files and {1} MB at most").format(MOST_MEMBERS, MOST_BYTES >> 20)
        refuse(path.name, "", tr("more than fits into one file"), most)
    require_names(path.name, contents)
    bundle_of(path.name, contents, known)
    write_atomically(path, write_archive(contents))
    return tuple(files)


def _collect(wanted: str, own: Mapping[str, OwnFile], files: dict[str, OwnFile]) -> None:
    """Add a file, and for a programme those of the user's own exercises before it."""
    if wanted in files:
        return
    file = own.get(wanted) or shipped_file(wanted)
    if file is None:
        refuse(wanted[:80], "", tr("no exercise and no programme with this id"), tr("one that is in the list"))
    rows = file.raw.get("exercises")
    for row in rows if isinstance(rows, list) else ():
        exercise = own.get(str(row.get("id"))) if isinstance(row, dict) else None
        if exercise is not None and exercise.folder == "exercises":
            _collect(row["id"], own, files)
    files[wanted] = file


def _files(folder: Path) -> Iterator[OwnFile]:
    for name in FOLDERS:
        try:
            found = list(files_in(folder / name))
        except OSError:
            continue
        yield from filter(None, (_own_file(name, file) for file in found))


def _own_file(folder: str, file: Traversable) -> OwnFile | None:
    try:
        content = read_bounded(file)
        raw = parse_toml(content, file.name)
    except FileProblem:
        return None
    return OwnFile(folder, file.name, content, raw) if isinstance(raw.get("id"), str) else None
