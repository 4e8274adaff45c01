"""The commands list, plan and check: finds the one asked for, and does the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from sciatica_timer.core.settings import dose_of
from sciatica_timer.library import choices_of, library_of, programmes_of
from sciatica_timer.storage.data_folder import DataFolder, usual_place
from sciatica_timer.storage.numbers import plain_number

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sciatica_timer.core.exercise import Dose, Exercise, Range
    from sciatica_timer.storage.programme_files import Programmes

    Say = Callable[[str], None]


def run(arguments: argparse.Namespace, say: Say, warn: Say) -> int:
    """Run list, plan or check, and return the exit code."""
    if arguments.command == "check":
        from sciatica_timer import cli_check  # noqa: PLC0415  the other commands start without it

        return cli_check.run(arguments, say, warn)
    folder = DataFolder(arguments.data_dir or usual_place())
    folder.require_readable()
    if arguments.command == "list":
        return _list(arguments, folder, say, warn)
    from sciatica_timer import cli_plan  # noqa: PLC0415  list starts without it

    return cli_plan.run(arguments, folder, say, warn)


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


def _list_programmes(programmes: Programmes, say: Say, warn: Say) -> None:
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


def as_json(value: object) -> str:
    """Spell a value as JSON, for people to read."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def dose_in_words(dose: Dose) -> str:
    """Spell a dose briefly."""
    sets = "1 set" if dose.sets == 1 else f"{dose.sets} sets"
    hold = "" if dose.hold_seconds is None else f", hold {dose.hold_seconds:g} s"
    return f"{sets} of {dose.reps}{hold}"


def guide_in_words(exercise: Exercise) -> str:
    """Spell what the guide gives, briefly."""
    guide = exercise.guide
    parts = [f"{_span(guide.reps)} reps{_SIDES[guide.sides.value]}"]
    if guide.hold_seconds is not None:
        parts.append(f"hold {_span(guide.hold_seconds)} s")
    if guide.sets is not None:
        parts.append(f"{_span(guide.sets)} sets")
    if guide.times_per_day is not None:
        daily = guide.times_per_day
        parts.append("once a day" if daily.high == 1 else f"{_span(daily)} times a day")
    return ", ".join(parts)


_SIDES = {"both": "", "each": " each side", "alternating": " each side, taking turns"}


def _span(limits: Range) -> str:
    return f"{limits.low:g}" if limits.low == limits.high else f"{limits.low:g} to {limits.high:g}"


def clock(seconds: float) -> str:
    """Spell a duration as mm:ss, with tenths where there are any."""
    minutes, rest = divmod(round(seconds, 1), 60)
    return f"{int(minutes):02}:{rest:02.0f}" if rest == int(rest) else f"{int(minutes):02}:{rest:04.1f}"


def columns(rows: list[tuple[str, ...]]) -> list[str]:
    """Line up rows of texts in columns."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows]
