"""The commands list, plan and check: finds the one asked for, and does the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sciatica_timer.cli.format import as_json, columns, dose_in_words, guide_in_words
from sciatica_timer.core.library.exercise import plain_number
from sciatica_timer.core.settings import dose_of
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.library.catalogue import choices_of, library_of, programmes_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sciatica_timer.core.library.exercise import Dose, Exercise, Range
    from sciatica_timer.storage.library.programme_files import ProgrammeList

    Say = Callable[[str], None]


def run(arguments: argparse.Namespace, say: Say, warn: Say) -> int:
    """Run list, plan or check, and return the exit code."""
    if arguments.command == "check":
        from sciatica_timer.cli import check

        return check.run(arguments, say, warn)
    folder = DataFolder(arguments.data_dir or usual_place())
    folder.require_readable()
    if arguments.command == "list":
        return _list(arguments, folder, say, warn)
    from sciatica_timer.cli import plan

    return plan.run(arguments, folder, say, warn)


def _list(arguments: argparse.Namespace, folder: DataFolder, say: Say, warn: Say) -> int:
    library = library_of(folder)
    for problem in library.problems:
        warn(problem)
    settings = choices_of(folder, warn)
    if arguments.json:
        say(as_json([_entry(exercise, dose_of(exercise, settings)) for exercise in library.exercises]))
        return 0
    rows = [(one.id, one.name, dose_in_words(dose_of(one, settings)), guide_in_words(one)) for one in library.exercises]
    for line in columns([("ID", "NAME", "NOW", "THE GUIDE SAYS"), *rows]):
        say(line)
    _list_programmes(programmes_of(folder, library.exercises), say, warn)
    return 0


def _list_programmes(programmes: ProgrammeList, say: Say, warn: Say) -> None:
    for problem in programmes.problems:
        warn(problem)
    say("")
    rows = [(one.id, one.name, ", ".join(entry.exercise_id for entry in one.entries)) for one in programmes.programmes]
    for line in columns([("PROGRAMME", "NAME", "EXERCISES"), *rows]):
        say(line)


def _entry(exercise: Exercise, dose: Dose) -> dict[str, Any]:
    guide = exercise.guide
    return {
        "id": exercise.id,
        "name": exercise.name,
        "section": exercise.section.value,
        "order": exercise.order,
        "position": exercise.position.value,
        "sides": guide.sides.value,
        "hold_seconds": _pair(guide.hold_seconds),
        "reps": _pair(guide.reps),
        "sets": _pair(guide.sets),
        "times_per_day": _pair(guide.times_per_day),
        "dose": {"sets": dose.sets, "reps": dose.reps, "hold_seconds": plain_number(dose.hold_seconds)},
    }


def _pair(limits: Range | None) -> list[float | None] | None:
    return None if limits is None else [plain_number(limits.low), plain_number(limits.high)]
