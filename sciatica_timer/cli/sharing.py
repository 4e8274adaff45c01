"""The commands pack and add: exercises and programmes out as one file, and in again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.core.library.sharing import Outcome
from sciatica_timer.core.problem import printable
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.library.catalogue import library_of
from sciatica_timer.storage.library.sharing.archive import ENDING
from sciatica_timer.storage.library.sharing.bundle import read_bundle
from sciatica_timer.storage.library.sharing.packing import pack
from sciatica_timer.storage.library.sharing.taking import take

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sciatica_timer.storage.library.sharing.bundle import Item

    Say = Callable[[str], None]


def run(arguments: argparse.Namespace, say: Say) -> int:
    """Run pack or add, and return the exit code."""
    folder = DataFolder(arguments.data_dir or usual_place())
    folder.require_readable()
    return _pack(arguments, folder, say) if arguments.command == "pack" else _add(arguments, folder, say)


def _pack(arguments: argparse.Namespace, folder: DataFolder, say: Say) -> int:
    *wanted, file = arguments.names or [""]
    if not wanted or not file.lower().endswith(ENDING):
        raise UsageProblem(f"pack needs at least one ID, and then the name of a file that ends in {ENDING}.")
    known = {one.id: one for one in library_of(folder).exercises}
    packed = pack(Path(file), wanted, folder, known)
    say(f"{printable(file)}: {', '.join(packed)} written")
    return 0


def _add(arguments: argparse.Namespace, folder: DataFolder, say: Say) -> int:
    if arguments.file is None:
        raise UsageProblem(f"add needs the name of a {ENDING} file or a .toml file.")
    known = {one.id: one for one in library_of(folder).exercises}
    bundle = read_bundle(arguments.file, known)
    folder.prepare()
    for item, outcome, own_id in take(bundle, folder, known, {}).outcomes:
        say(printable(f"{own_id}: {_in_words(item, outcome, own_id)}"))
    return 0


def _in_words(item: Item, outcome: Outcome, own_id: str) -> str:
    kind = "exercise" if item.exercise is not None else "programme"
    if outcome is Outcome.ADDED:
        return f"{kind} “{item.name}” added"
    if outcome is Outcome.ADDED_BESIDE:
        return f"{kind} “{item.name}” added under the id {own_id}, because there is another {item.id}"
    return f"{kind} “{item.name}” is there already"
