"""The command plan: what a session of an exercise or a programme would be, second by second."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.cli.format import (
    as_json,
    clock,
    columns,
    dose_in_words,
    guide_in_words,
    number,
    seconds_in_words,
    side_in_words,
)
from sciatica_timer.cli.lookup import find_what
from sciatica_timer.core.library.dose import (
    HOLD_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    Dose,
    DoseError,
    plain_number,
)
from sciatica_timer.core.library.exercise import Exercise
from sciatica_timer.core.library.schedule import week_of
from sciatica_timer.core.session.plan import Plan, plan_of
from sciatica_timer.core.session.planning import plan_programme, planned
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.library.catalogue import choices_of, library_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sciatica_timer.core.library.dose import Range
    from sciatica_timer.core.session.timeline import Phase
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.storage.files.data_folder import DataFolder

    Say = Callable[[str], None]


def run(arguments: argparse.Namespace, folder: DataFolder, say: Say, warn: Say) -> int:
    """Lay out what was asked for, print it, and return the exit code."""
    if arguments.id is None:
        raise UsageProblem(tr("plan needs the id of an exercise or a programme; sciatica-timer list shows them."))
    library = library_of(folder)
    found = find_what(folder, library, arguments.id)
    settings = choices_of(folder, warn)
    if isinstance(found, Exercise):
        plan = _plan_exercise(arguments, found, settings, warn)
        what = dose_in_words(plan.exercises[0].dose)
    else:
        _refuse_doses(arguments)
        exercises = {exercise.id: exercise for exercise in library.exercises}
        week = week_of(settings.begun.get(found.id), date.today())  # noqa: DTZ011  the day on the wall where the user is
        plan = plan_programme(found, exercises, settings, week)
        several = len(plan.order) // plan.rounds
        what = tr("1 exercise") if several == 1 else tr("{0} exercises").format(several)
        what = tr("{0} in {1} rounds").format(what, plan.rounds) if plan.rounds > 1 else what
    if arguments.json:
        say(as_json(_laid_out(found.id, plan)))
        return 0
    say(tr("{0}: {1}, {2} in all").format(found.name, what, clock(plan.total_seconds)))
    _say_phases(plan, say)
    return 0


def _plan_exercise(arguments: argparse.Namespace, exercise: Exercise, settings: Settings, warn: Say) -> Plan:
    try:
        usual = planned(exercise, settings, _variant(arguments, exercise))
        plan = plan_of([replace(usual, dose=_asked(arguments, usual.dose))])
    except DoseError as error:
        raise UsageProblem(f"{error}.") from error
    exercise = exercise.as_variant(usual.variant)
    for part in exercise.guide.leaves(plan.exercises[0].dose):
        warn(_outside(part).format(exercise.name, guide_in_words(exercise)))
    return plan


def _variant(arguments: argparse.Namespace, exercise: Exercise) -> str | None:
    """Return the variant that was asked for, None for the one that the user chose."""
    asked: str | None = arguments.variant
    known = [variant.id for variant in exercise.variants]
    if asked and asked not in known:
        words = tr("{0} has no variant {1}; it has {2}.") if known else tr("{0} has no variant {1}; it has none.")
        raise UsageProblem(words.format(exercise.name, repr(asked[:80]), ", ".join(known)))
    return asked


def _refuse_doses(arguments: argparse.Namespace) -> None:
    if any(value is not None for value in (arguments.sets, arguments.reps, arguments.hold)):
        raise UsageProblem(tr("--sets, --reps and --hold are for one exercise; a programme has a dose for each."))
    if arguments.variant is not None:
        raise UsageProblem(tr("--variant is for one exercise; a programme has one for each."))


def _outside(part: str) -> str:
    """Return what is said of a part of a dose that lies outside what the source says."""
    return {
        "sets": tr("The number of sets lies outside what is said for {0} ({1})."),
        "reps": tr("The number of reps lies outside what is said for {0} ({1})."),
        "hold_seconds": tr("The hold lies outside what is said for {0} ({1})."),
        "duration_seconds": tr("The duration lies outside what is said for {0} ({1})."),
    }[part]


def _asked(arguments: argparse.Namespace, usual: Dose) -> Dose:
    """Put what was asked for in the place of the usual dose; a hold of 0 means none."""
    sets, reps = usual.sets, usual.reps
    if arguments.sets is not None:
        sets = int(_number(arguments.sets, tr("Sets"), SETS_POSSIBLE, whole=True))
    if arguments.reps is not None:
        reps = int(_number(arguments.reps, tr("Reps"), REPS_POSSIBLE, whole=True))
    asked = usual.changed(sets, reps)
    if arguments.hold is None:
        return asked
    hold = _number(arguments.hold, tr("Hold"), HOLD_SECONDS_POSSIBLE, whole=False) or None
    return replace(asked, hold_seconds=hold, is_open=False)


def _number(text: str, what: str, possible: Range, *, whole: bool) -> float:
    try:
        value = int(text) if whole else float(text)
        if math.isfinite(value) and "_" not in text:
            return value
    except (ValueError, OverflowError):
        pass
    wanted = tr("{0}: a whole number from {1} to {2} is needed, not {3}.")
    wanted = wanted if whole else tr("{0}: a number from {1} to {2} is needed, not {3}.")
    raise UsageProblem(wanted.format(what, number(possible.low), number(possible.high), text[:40]))


def _laid_out(what: str, plan: Plan) -> dict[str, Any]:
    """Lay a plan out for other programs; a programme has its doses with its exercises."""
    phases = [_phase(plan, phase) for phase in plan.timeline]
    total = {"total_seconds": plain_number(plan.total_seconds)}
    if not plan.programme:
        return {"id": what, **_dose(plan.exercises[0].dose), **total, "phases": phases}
    chosen = [one for number in plan.order if (one := plan.exercises[number]).round == 1]
    doses = [{"id": one.exercise_id, **_dose(one.dose)} for one in chosen]
    none = dict.fromkeys(("sets", "reps", "hold_seconds"))
    return {"id": what, **none, **total, "exercises": doses, "phases": phases}


def _dose(dose: Dose) -> dict[str, Any]:
    return {"sets": dose.sets, "reps": dose.reps, "hold_seconds": plain_number(dose.hold_seconds)}


def _phase(plan: Plan, phase: Phase) -> dict[str, Any]:
    planned = plan.of(phase)
    return {
        "kind": phase.kind.value,
        "start": plain_number(phase.start),
        "duration": plain_number(phase.duration),
        "set": phase.set_number,
        "side": phase.side.value,
        "rep": phase.rep,
        "exercise": planned.exercise_id,
        "waits": phase.waits,
        "round": planned.round,
        "variant": planned.variant or None,
    }


def _say_phases(plan: Plan, say: Say) -> None:
    head: tuple[str, ...] = (
        tr("START", "time"),
        tr("FOR", "duration"),
        tr("PHASE"),
        tr("SET", "of reps"),
        tr("SIDE"),
        tr("REP"),
    )
    head += (tr("EXERCISE"),) if plan.programme else ()
    head += (tr("ROUND"),) if plan.rounds > 1 else ()
    for line in columns([head, *(_row(plan, phase) for phase in plan.timeline)]):
        say(line)


def _kinds() -> dict[PhaseKind, str]:
    """Return what each kind of phase is called."""
    return {
        PhaseKind.PREPARE: tr("prepare", "phase"),
        PhaseKind.OUT: tr("out", "phase: into the stretched or lifted position"),
        PhaseKind.HOLD: tr("hold", "phase"),
        PhaseKind.BACK: tr("back", "phase: to the start position"),
        PhaseKind.REST: tr("rest", "phase"),
        PhaseKind.SIDE_CHANGE: tr("side change", "phase"),
        PhaseKind.SET_REST: tr("set rest", "phase"),
        PhaseKind.EXERCISE_CHANGE: tr("exercise change", "phase"),
        PhaseKind.ROUND_REST: tr("round rest", "phase"),
        PhaseKind.RETURN_HOLD: tr("return hold", "phase: a hold at the start position"),
        PhaseKind.MOVE: tr("move", "phase"),
        PhaseKind.OPEN: tr("open", "phase: as long as you can"),
    }


def _row(plan: Plan, phase: Phase) -> tuple[str, ...]:
    lasts = tr("your key") if phase.waits else seconds_in_words(phase.duration)
    row: tuple[str, ...] = (
        clock(phase.start),
        lasts,
        _kinds()[phase.kind],
        str(phase.set_number),
        side_in_words(phase.side.value),
        str(phase.rep),
    )
    row = (*row, plan.of(phase).exercise_id) if plan.programme else row
    return (*row, str(plan.of(phase).round)) if plan.rounds > 1 else row
