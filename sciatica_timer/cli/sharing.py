"""The commands pack and add: exercises and programmes out as one file, and in again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.core.library.sharing import Outcome
from sciatica_timer.core.problem import printable
from sciatica_timer.core.translation import tr
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
        text = tr("pack needs at least one ID, and then the name of a file that ends in {0}.")
        raise UsageProblem(text.format(ENDING))
    known = {one.id: one for one in library_of(folder).exercises}
    packed = pack(Path(file), wanted, folder, known)
    say(tr("{0}: {1} written").format(printable(file), ", ".join(packed)))
    return 0


def _add(arguments: argparse.Namespace, folder: DataFolder, say: Say) -> int:
    if arguments.file is None:
        raise UsageProblem(tr("add needs the name of a {0} file or a .toml file.").format(ENDING))
    known = {one.id: one for one in library_of(folder).exercises}
    bundle = read_bundle(arguments.file, known)
    folder.prepare()
    for item, outcome, own_id in take(bundle, folder, known, {}).outcomes:
        say(printable(f"{own_id}: {_in_words(item, outcome, own_id)}"))
    return 0


def _in_words(item: Item, outcome: Outcome, own_id: str) -> str:
    is_exercise = item.exercise is not None
    if outcome is Outcome.ADDED:
        words = tr("exercise “{0}” added") if is_exercise else tr("programme “{0}” added")
    elif outcome is Outcome.ADDED_BESIDE:
        beside = tr("exercise “{0}” added under the id {1}, because there is another {2}")
        words = beside if is_exercise else tr("programme “{0}” added under the id {1}, because there is another {2}")
    else:
        words = tr("exercise “{0}” is there already") if is_exercise else tr("programme “{0}” is there already")
    return words.format(item.name, own_id, item.id)
