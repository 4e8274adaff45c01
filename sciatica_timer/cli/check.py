"""The command check: whether an exercise or programme file can be used, and what is wrong where it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.core.problem import printable
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.catalogue import library_of, shipped_movements
from sciatica_timer.storage.library.exercise_files import read_exercise
from sciatica_timer.storage.library.figure_tables import figure_remarks
from sciatica_timer.storage.library.programme_files import is_programme_file, read_programme

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from sciatica_timer.core.library.exercise import Exercise

    Say = Callable[[str], None]


def run(arguments: argparse.Namespace, say: Say, warn: Say) -> int:
    """Check every file named, and return the exit code."""
    if not arguments.files:
        raise UsageProblem("check needs the name of at least one file.")
    code = 0
    known: dict[str, Exercise] = {}
    for file in arguments.files:
        remarks: list[str] = []
        try:
            if is_programme_file(file):
                known = known or _exercises(arguments.data_dir)
                read_programme(file, known)
            else:
                read_exercise(file)
                remarks = figure_remarks(file, shipped_movements())
            say(f"{printable(str(file))}: fine")
            for remark in remarks:
                say(printable(f"{file}: {remark}"))
        except FileProblem as problem:
            is_named = str(problem).startswith(printable(file.name))
            warn(f"{file.parent / str(problem)}" if is_named else f"{file}: {problem}")
            code = 1
    return code


def _exercises(data_dir: Path | None) -> dict[str, Exercise]:
    """Return what a programme may name: the bundled exercises and the person's own."""
    folder = DataFolder(data_dir or usual_place())
    folder.require_readable()
    return {exercise.id: exercise for exercise in library_of(folder).exercises}
