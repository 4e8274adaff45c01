"""The commands on the library: finds the one asked for, and does the first of them, list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sciatica_timer.cli.format import as_json, columns, dose_in_words, guide_in_words
from sciatica_timer.core.library.dose import plain_number
from sciatica_timer.core.library.schedule import DAYS
from sciatica_timer.core.settings import dose_of, load_of, variant_of
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.library.catalogue import choices_of, library_of, programmes_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sciatica_timer.core.library.dose import Range
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.schedule import Schedule
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.storage.library.programme_files import ProgrammeList

    Say = Callable[[str], None]


def run(arguments: argparse.Namespace, say: Say, warn: Say) -> int:
    """Run list, plan, today, check, schema, pack or add, and return the exit code."""
    if arguments.command == "check":
        from sciatica_timer.cli import check

        return check.run(arguments, say, warn)
    if arguments.command == "schema":
        from sciatica_timer.cli import schema

        return schema.run(say)
    if arguments.command in ("pack", "add"):
        from sciatica_timer.cli import sharing

        return sharing.run(arguments, say)
    if arguments.command == "today":
        from sciatica_timer.cli import today

        return today.run(arguments, say, warn)
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
        say(as_json([_entry(exercise, settings) for exercise in library.exercises]))
        return 0
    rows = [
        (one.id, one.name, dose_in_words(dose_of(variant_of(one, settings), settings)), guide_in_words(one))
        for one in library.exercises
    ]
    for line in columns([(tr("ID"), tr("NAME"), tr("NOW"), tr("SOURCE")), *rows]):
        say(line)
    _list_programmes(programmes_of(folder, library.exercises), say, warn)
    return 0


def _list_programmes(programmes: ProgrammeList, say: Say, warn: Say) -> None:
    for problem in programmes.problems:
        warn(problem)
    say("")
    rows = [(one.id, one.name, ", ".join(entry.exercise_id for entry in one.entries)) for one in programmes.programmes]
    for line in columns([(tr("PROGRAMME"), tr("NAME"), tr("EXERCISES")), *rows]):
        say(line)


def _entry(exercise: Exercise, settings: Settings) -> dict[str, Any]:
    guide, now = exercise.guide, variant_of(exercise, settings)
    dose = dose_of(now, settings)
    return {
        "id": exercise.id,
        "name": exercise.name,
        "section": exercise.own_section or exercise.section.value,
        "order": exercise.order,
        "position": exercise.position.value,
        "sides": guide.sides.value,
        "hold_seconds": _pair(guide.hold_seconds),
        "reps": _pair(guide.reps),
        "sets": _pair(guide.sets),
        "times_per_day": _pair(guide.times_per_day),
        "dose": {"sets": dose.sets, "reps": dose.reps, "hold_seconds": plain_number(dose.hold_seconds)},
        "variants": [variant.id for variant in exercise.variants],
        "schedule": _schedule(guide.schedule),
        "load": load_of(now, settings) or None,
        "own": exercise.own,
    }


def _schedule(schedule: Schedule) -> dict[str, Any] | None:
    """Lay out on which days an exercise is due; None where its source is silent."""
    if not schedule.is_set:
        return None
    every = schedule.every_days if schedule.every_days > 1 else None
    return {"days": [DAYS[day] for day in schedule.days] or None, "every_days": every}


def _pair(limits: Range | None) -> list[float | None] | None:
    return None if limits is None else [plain_number(limits.low), plain_number(limits.high)]
