"""The command check: everything that is wrong with exercise and programme files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.core.problem import printable
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.library.catalogue import library_of, shipped_movements
from sciatica_timer.storage.library.checking import check_files
from sciatica_timer.storage.library.figure_tables import figure_remarks

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Say = Callable[[str], None]


def run(arguments: argparse.Namespace, say: Say, warn: Say) -> int:
    """Check every file named, and return the exit code; they may refer to each other and to the user's exercises."""
    if not arguments.files:
        raise UsageProblem(tr("check needs the name of at least one file."))
    folder = DataFolder(arguments.data_dir or usual_place())
    folder.require_readable()
    known = {exercise.id: exercise for exercise in library_of(folder).exercises}
    checked = check_files(arguments.files, known)
    for one in checked:
        for mistake in one.mistakes:
            warn(f"{one.file}: {mistake}")
        if one.mistakes:
            continue
        say(tr("{0}: fine").format(printable(str(one.file))))
        for remark in figure_remarks(one.file, shipped_movements()) if one.is_exercise else ():
            say(printable(f"{one.file}: {remark}"))
    return int(any(one.mistakes for one in checked))
