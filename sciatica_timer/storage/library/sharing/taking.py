"""Taking what came in a file into the data folder: what is new, what is there already, what stands against it.

Everything is decided, and checked as it will be afterwards, before anything is written; then all of it is, or nothing.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sciatica_timer.core.library.programme import LONGEST_ID, LONGEST_NAME
from sciatica_timer.core.library.sharing import Choice, Outcome, Standing
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.journal import Change, change_all
from sciatica_timer.storage.files.toml import parse_toml
from sciatica_timer.storage.library.sharing.bundle import exercise_in, programme_in
from sciatica_timer.storage.library.sharing.packing import OwnFile, own_files, shipped_file
from sciatica_timer.storage.library.sharing.rewriting import Names, image_lists, images_in, renamed, rewritten

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.library.sharing.bundle import Bundle, Item


class Taken(Value):
    """What is done: the outcome of each item with the id it has now, the changes, and what undoes them."""

    outcomes: tuple[tuple[Item, Outcome, str], ...]
    changes: tuple[Change, ...]
    undo: tuple[Change, ...]


def standing_of(bundle: Bundle, folder: DataFolder) -> dict[str, Standing]:
    """Return how each item stands to what there is, by id."""
    own = own_files(folder)
    return {item.id: _standing(item, own, folder.path) for item in bundle.items}


def take(bundle: Bundle, folder: DataFolder, known: Mapping[str, Exercise], choices: Mapping[str, Choice]) -> Taken:
    """Take what is in a file into the data folder, all of it or, raising FileProblem, none.

    `known` are all exercises by id; `choices` by id are for what the user, or the app, has another one of: what is not
    named there stays beside it.
    """
    taken = _Taking(bundle, folder, choices).done()
    _require_sound(taken, folder, known)
    if taken.changes:
        change_all(folder.path, taken.changes)
    return taken


def undo(taken: Taken, folder: DataFolder) -> None:
    """Put back what was there before; raises FileProblem."""
    change_all(folder.path, taken.undo)


def _standing(item: Item, own: Mapping[str, OwnFile], folder: Path, ids: Mapping[str, str] | None = None) -> Standing:
    """Return how an item stands to what there is; `ids` are the new ones, by the old, of what came before it."""
    mine = own.get(item.id)
    there = mine or shipped_file(item.id)
    if there is None:
        return Standing.NEW
    if there.folder == item.folder and _content(there, folder) == _content(item, folder, ids or {}):
        return Standing.SAME
    return Standing.OWN if mine is not None and there.folder == item.folder else Standing.SHIPPED


def _content(one: Item | OwnFile, folder: Path, ids: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Return what a file says, its pictures in the place of their names."""
    if isinstance(one, OwnFile):
        raw = copy.deepcopy(one.raw)
    else:
        raw = renamed(one.raw, Names(one.id, one.name, {}, ids or {}))
    for images in image_lists(raw):
        images[:] = [_picture_of(one, str(name), folder) for name in images]
    return raw


def _picture_of(one: Item | OwnFile, name: str, folder: Path) -> bytes | None:
    if isinstance(one, OwnFile):
        return _content_of(folder / one.folder / name) if Path(name).name == name else None
    return one.pictures.get(name)


def _content_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None


class _Taking:
    """One file on its way into a data folder: what is decided, before anything is written."""

    def __init__(self, bundle: Bundle, folder: DataFolder, choices: Mapping[str, Choice]) -> None:
        self._bundle, self._folder, self._choices = bundle, folder.path, choices
        self._own = own_files(folder)
        self._ids: dict[str, str] = {}  # the new id of what is taken under another one
        self._taken_names = {name: self._names_in(name) for name in ("exercises", "programmes")}
        self._changes: list[Change] = []

    def done(self) -> Taken:
        """Return all changes, exercises first: a programme then names them by the ids they have got."""
        outcomes = tuple((item, self._decide(item), self._ids.get(item.id, item.id)) for item in self._bundle.items)
        changes = []
        for change in self._changes:
            before = _content_of(self._folder / change.folder / change.name)
            if before != change.content:
                changes.append((change, Change(change.folder, change.name, before)))
        return Taken(outcomes, tuple(one for one, _ in changes), tuple(before for _, before in changes))

    def _decide(self, item: Item) -> Outcome:
        standing = _standing(item, self._own, self._folder, self._ids)
        choice = self._choices.get(item.id, Choice.BOTH)
        if standing is Standing.SAME:
            return Outcome.SAME
        if standing is Standing.NEW:
            self._write(item, item.id, item.name, self._free_name(item.folder, item.id, ".toml"))
            return Outcome.ADDED
        if choice is Choice.MINE:
            return Outcome.KEPT
        if choice is Choice.THEIRS and standing is Standing.OWN:
            self._replace(item, self._own[item.id])
            return Outcome.REPLACED
        return self._add_beside(item)

    def _add_beside(self, item: Item) -> Outcome:
        """Add an item under another id and name, unless it was added so before."""
        number = 2
        while True:
            made = f"{item.id[: LONGEST_ID - 6].rstrip('-')}-{number}"
            mine = self._own.get(made)
            if mine is not None and self._is_copy(item, mine):
                self._ids[item.id] = made
                return Outcome.SAME
            if mine is None and shipped_file(made) is None and made not in {one.id for one in self._bundle.items}:
                break
            number += 1
        self._ids[item.id] = made
        suffix = f" ({number})"
        name = f"{item.name[: LONGEST_NAME - len(suffix)].rstrip()}{suffix}"
        self._write(item, made, name, self._free_name(item.folder, made, ".toml"))
        return Outcome.ADDED_BESIDE

    def _is_copy(self, item: Item, mine: OwnFile) -> bool:
        called = {"id": "", "name": ""}
        wanted = _content(item, self._folder, self._ids) | called
        return mine.folder == item.folder and _content(mine, self._folder) | called == wanted

    def _replace(self, item: Item, mine: OwnFile) -> None:
        used = self._write(item, item.id, item.name, mine.name)
        used |= {image for one in self._own.values() if one is not mine for image in images_in(one.raw)}
        self._changes += [
            Change(mine.folder, image, None)
            for image in images_in(mine.raw)
            if image not in used and Path(image).name == image
        ]

    def _write(self, item: Item, own_id: str, name: str, file: str) -> set[str]:
        """Lay a file and its pictures down, and return the names of these."""
        images = {one: self._picture(item, own_id, one, data) for one, data in item.pictures.items()}
        content = rewritten(item.content, Names(own_id, name, images, self._ids))
        self._changes.append(Change(item.folder, file, content))
        return set(images.values())

    def _picture(self, item: Item, own_id: str, name: str, data: bytes) -> str:
        """Lay a picture down under its own name, or one after its exercise where another one has that."""
        there = next((one for one in self._taken_names[item.folder] if one.casefold() == name.casefold()), "")
        laid = Change(item.folder, name, data)
        if there == name and (laid in self._changes or _content_of(self._folder / item.folder / name) == data):
            return name
        made = self._free_name(item.folder, *name.rsplit(".", 1)) if not there else ""
        made = made or self._free_name(item.folder, f"{own_id}-1", f".{name.rsplit('.', 1)[1]}")
        self._taken_names[item.folder].add(made)
        self._changes.append(Change(item.folder, made, data))
        return made

    def _free_name(self, folder: str, stem: str, ending: str) -> str:
        ending = ending if ending.startswith(".") else f".{ending}"
        taken, made, number = {one.casefold() for one in self._taken_names[folder]}, f"{stem}{ending}", 1
        while made.casefold() in taken:
            number += 1
            made = f"{stem}-{number}{ending}"
        self._taken_names[folder].add(made)
        return made

    def _names_in(self, folder: str) -> set[str]:
        try:
            return {path.name for path in (self._folder / folder).iterdir()}
        except OSError:
            return set()


def _require_sound(taken: Taken, folder: DataFolder, known: Mapping[str, Exercise]) -> None:
    """Raise FileProblem where something would not be read afterwards: what is taken, or a programme that was fine."""
    texts = [change for change in taken.changes if change.content is not None and change.name.lower().endswith(".toml")]
    parsed = [(change, parse_toml(change.content or b"", change.name)) for change in texts]
    exercises = dict(known)
    for change, raw in parsed:
        if "exercises" not in raw:
            exercise = exercise_in(change.name, raw, folder.path / change.folder / change.name)
            exercises[exercise.id] = exercise
    written = {raw["id"] for _, raw in parsed}
    for change, raw in parsed:
        if "exercises" in raw:
            programme_in(change.name, raw, exercises)
    for one in _programmes(own_files(folder).values()):
        if one.raw["id"] not in written and _is_fine(one, known):
            programme_in(one.name, one.raw, exercises)


def _programmes(files: Iterable[OwnFile]) -> Iterable[OwnFile]:
    return (one for one in files if one.folder == "programmes")


def _is_fine(one: OwnFile, exercises: Mapping[str, Exercise]) -> bool:
    try:
        programme_in(one.name, one.raw, exercises)
    except FileProblem:
        return False
    return True
