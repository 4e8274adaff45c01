"""The commands list, plan and check: what could be done, how it would be laid out, and whether a file can be used."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from sciatica_timer.core.exercise import HOLD_SECONDS_POSSIBLE, REPS_POSSIBLE, SETS_POSSIBLE, Dose, DoseError
from sciatica_timer.core.settings import dose_of, pace_of
from sciatica_timer.core.timeline import lay_out, total_seconds
from sciatica_timer.library import choices_of, find_exercise, library_of
from sciatica_timer.storage.data_folder import DataFolder, usual_place
from sciatica_timer.storage.numbers import plain_number
from sciatica_timer.usage import UsageProblem

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sciatica_timer.core.exercise import Exercise, Range
    from sciatica_timer.core.timeline import Phase, Timeline

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
    return _plan(arguments, folder, say, warn)


def _list(arguments: argparse.Namespace, folder: DataFolder, say: Say, warn: Say) -> int:
    library = library_of(folder)
    for problem in library.problems:
        warn(problem)
    settings = choices_of(folder, warn)
    if arguments.json:
        say(_json([_entry(exercise, dose_of(exercise, settings)) for exercise in library.exercises]))
        return 0
    rows = [(one.id, one.name, dose_in_words(dose_of(one, settings)), _guide(one)) for one in library.exercises]
    for line in columns([("ID", "NAME", "NOW", "THE GUIDE SAYS"), *rows]):
        say(line)
    return 0


def _plan(arguments: argparse.Namespace, folder: DataFolder, say: Say, warn: Say) -> int:
    if arguments.id is None:
        raise UsageProblem("plan needs the id of an exercise; sciatica-timer list shows them.")
    exercise = find_exercise(library_of(folder), arguments.id)
    settings = choices_of(folder, warn)
    try:
        dose = _asked(arguments, dose_of(exercise, settings))
        timeline = lay_out(dose, exercise.guide.sides, pace_of(exercise, settings))
    except DoseError as error:
        raise UsageProblem(f"{error}.") from error
    for part in exercise.guide.leaves(dose):
        warn(f"{_PARTS[part]} lies outside what the guide gives for {exercise.name} ({_guide(exercise)}).")
    if arguments.json:
        say(_json(_laid_out(exercise.id, dose, timeline)))
        return 0
    say(f"{exercise.name}: {dose_in_words(dose)}, {clock(total_seconds(timeline))} in all")
    for line in columns([("START", "FOR", "PHASE", "SET", "SIDE", "REP"), *map(_phase_row, timeline)]):
        say(line)
    return 0


_PARTS = {"sets": "The number of sets", "reps": "The number of reps", "hold_seconds": "The hold"}


def _asked(arguments: argparse.Namespace, usual: Dose) -> Dose:
    """Put what was asked for in the place of the usual dose; a hold of 0 means none."""
    asked: dict[str, Any] = {}
    if arguments.sets is not None:
        asked["sets"] = _number(arguments.sets, "Sets", SETS_POSSIBLE, whole=True)
    if arguments.reps is not None:
        asked["reps"] = _number(arguments.reps, "Reps", REPS_POSSIBLE, whole=True)
    if arguments.hold is not None:
        asked["hold_seconds"] = _number(arguments.hold, "The hold", HOLD_SECONDS_POSSIBLE, whole=False) or None
    return replace(usual, **asked)


def _number(text: str, what: str, possible: Range, *, whole: bool) -> float:
    try:
        number = int(text) if whole else float(text)
        if math.isfinite(number) and "_" not in text:
            return number
    except (ValueError, OverflowError):
        pass
    kind = "a whole number" if whole else "a number"
    raise UsageProblem(f"{what} must be {kind} from {possible.low:g} to {possible.high:g}, not {text[:40]}.")


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


def _laid_out(exercise_id: str, dose: Dose, timeline: Timeline) -> dict[str, Any]:
    return {
        "id": exercise_id,
        "sets": dose.sets,
        "reps": dose.reps,
        "hold_seconds": plain_number(dose.hold_seconds),
        "total_seconds": plain_number(total_seconds(timeline)),
        "phases": [
            {
                "kind": phase.kind.value,
                "start": plain_number(phase.start),
                "duration": plain_number(phase.duration),
                "set": phase.set_number,
                "side": phase.side.value,
                "rep": phase.rep,
            }
            for phase in timeline
        ],
    }


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def dose_in_words(dose: Dose) -> str:
    """Spell a dose briefly."""
    sets = "1 set" if dose.sets == 1 else f"{dose.sets} sets"
    hold = "" if dose.hold_seconds is None else f", hold {dose.hold_seconds:g} s"
    return f"{sets} of {dose.reps}{hold}"


def _guide(exercise: Exercise) -> str:
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


def _phase_row(phase: Phase) -> tuple[str, ...]:
    words = phase.kind.value.replace("_", " ")
    side = "" if phase.side.value == "both" else phase.side.value
    return (clock(phase.start), f"{phase.duration:g} s", words, str(phase.set_number), side, str(phase.rep))


def clock(seconds: float) -> str:
    """Spell a duration as mm:ss, with tenths where there are any."""
    minutes, rest = divmod(round(seconds, 1), 60)
    return f"{int(minutes):02}:{rest:02.0f}" if rest == int(rest) else f"{int(minutes):02}:{rest:04.1f}"


def columns(rows: list[tuple[str, ...]]) -> list[str]:
    """Line up rows of texts in columns."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows]
