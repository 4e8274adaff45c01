"""Words for values, in one place: positions, doses, durations, phases, sides, outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from sciatica_timer.core.figure.figure import side_words
from sciatica_timer.core.library.exercise import Section
from sciatica_timer.core.library.sides import Position, Side, Sides
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import ToneSet
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.dose import Dose, Range
    from sciatica_timer.core.library.exercise import Exercise, Text
    from sciatica_timer.core.library.schedule import Schedule


def section_words(section: Section) -> str:
    """Name a section of the list."""
    return {
        Section.CORE: tr("Core"),
        Section.HIPS_AND_LEGS: tr("Hips and legs"),
        Section.STANDING: tr("Standing"),
        Section.BACK: tr("Back"),
        Section.STRETCHES: tr("Stretches"),
        Section.NERVE: tr("Nerve"),
        Section.BALANCE: tr("Balance"),
        Section.MINE: tr("Mine"),
    }[section]


def tone_set_words(tones: ToneSet) -> str:
    """Name a set of tones."""
    return {ToneSet.CLEAR: tr("Clear"), ToneSet.SOFT: tr("Soft"), ToneSet.LOW: tr("Low")}[tones]


def heading_words(exercise: Exercise) -> str:
    """Name the section that an exercise stands in, which may be one of the user's own."""
    return exercise.own_section or section_words(exercise.section)


def position_words(position: Position) -> str:
    """Name a starting position."""
    return {
        Position.ON_YOUR_BACK: tr("On your back"),
        Position.ON_YOUR_SIDE: tr("On your side"),
        Position.ON_YOUR_FRONT: tr("On your front"),
        Position.KNEELING: tr("Kneeling"),
        Position.MOVING: tr("On your feet"),
        Position.HANDS_AND_KNEES: tr("Hands and knees"),
        Position.STANDING: tr("Standing"),
        Position.SITTING: tr("Sitting"),
    }[position]


def daily_words(times: Range) -> str:
    """Return how often a day, such as "1 to 2 times a day"."""
    if times.high == 1:
        return tr("Once a day")
    if times.low == times.high:
        return tr("{0} times a day").format(number_words(times.low))
    return tr("{0} to {1} times a day").format(number_words(times.low), number_words(times.high))


def duration_words(seconds: float) -> str:
    """Return a length of time in words, such as "3 min 05 s"."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return tr("{0} s").format(number_words(seconds))
    return tr("{0} min {1} s").format(minutes, f"{rest:02}") if rest else tr("{0} min").format(minutes)


def dose_words(exercise: Exercise, dose: Dose) -> str:
    """Return a dose in one line, such as "2 s hold · 10 reps · 1 set"."""
    sides = {
        Sides.BOTH: tr("{0} reps"),
        Sides.EACH: tr("{0} each side"),
        Sides.ALTERNATING: tr("{0} each side"),
        Sides.LEFT: tr("{0} on the left"),
        Sides.RIGHT: tr("{0} on the right"),
    }
    parts = [tr("hold as long as you can")] if dose.is_open else []
    hold, back = (number_words(one) if one else "" for one in (dose.hold_seconds, dose.return_hold_seconds))
    parts += [hold_words(hold, back)] if hold or back else []
    parts += [duration_words(dose.duration_seconds)] if dose.duration_seconds else []
    reps = ", ".join(map(str, dose.reps_per_set)) or str(dose.reps)
    if not (dose.duration_seconds and dose.reps == 1 and exercise.guide.sides is Sides.BOTH):
        parts.append(sides[exercise.guide.sides].format(reps))
    if dose.sets_left is not None and dose.sets_left != dose.sets_right:
        parts.append(tr("{0} sets left, {1} right").format(dose.sets_left, dose.sets_right))
    else:
        parts.append(sets_count_words(dose.sets))
    return " · ".join(parts)


def hold_words(hold: str, back: str) -> str:
    """Return how many seconds are held, at the far end and `back` at the start position; either may be empty."""
    if not back:
        return tr("{0} s hold").format(hold)
    if not hold:
        return tr("{0} s hold at the start position").format(back)
    return tr("{0} s hold each way").format(hold) if hold == back else tr("{0} s hold, then {1} s").format(hold, back)


def days_words(schedule: Schedule) -> str:
    """Return the days something is due, such as "Mon, Wed, Fri"; nothing where it is due each day."""
    if schedule.days:
        return ", ".join(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat) for day in schedule.days)
    every = schedule.every_days
    if every == 2:  # noqa: PLR2004
        return tr("every other day")
    return tr("every {0} days").format(every) if every > 1 else ""


def weeks_words(weeks: Range) -> str:
    """Return which weeks of a programme are meant."""
    if weeks.low == weeks.high:
        return tr("week {0}").format(number_words(weeks.low))
    return tr("weeks {0} to {1}").format(number_words(weeks.low), number_words(weeks.high))


def phase_words(kind: PhaseKind, text: Text | None = None) -> str:
    """Name a phase as it stands above the countdown; an exercise may have words of its own for its movements."""
    own = {PhaseKind.OUT: text.out, PhaseKind.MOVE: text.out, PhaseKind.BACK: text.back}.get(kind, "") if text else ""
    return (
        own.upper()
        or {
            PhaseKind.PREPARE: tr("GET READY"),
            PhaseKind.OUT: tr("MOVE"),
            PhaseKind.HOLD: tr("HOLD"),
            PhaseKind.BACK: tr("BACK"),
            PhaseKind.REST: tr("REST"),
            PhaseKind.SIDE_CHANGE: tr("OTHER SIDE"),
            PhaseKind.SET_REST: tr("REST"),
            PhaseKind.EXERCISE_CHANGE: tr("NEXT"),
            PhaseKind.ROUND_REST: tr("REST"),
            PhaseKind.RETURN_HOLD: tr("HOLD"),
            PhaseKind.MOVE: tr("MOVE"),
            PhaseKind.OPEN: tr("YOUR TIME"),
        }[kind]
    )


def limbs_of(exercise: Exercise) -> dict[Side, str]:
    """Name what works on each side, such as "right leg, left arm"; nothing where there are no sides."""
    known = {
        "right leg": tr("right leg"),
        "left leg": tr("left leg"),
        "right arm": tr("right arm"),
        "left arm": tr("left arm"),
    }
    words = {Side.BOTH: "", Side.LEFT: tr("left side"), Side.RIGHT: tr("right side")}
    for side in (Side.LEFT, Side.RIGHT):
        limbs = side_words(exercise.figure, side) if exercise.figure else ()
        if limbs:
            words[side] = ", ".join(known[limb] for limb in limbs)
    return words


def outcome_words(outcome: Outcome, reason: Reason) -> str:
    """Return how a set ended."""
    if outcome is Outcome.COMPLETED:
        return tr("Completed")
    if outcome is Outcome.STOPPED_FOR_PAIN:
        return tr("It hurt more")
    return {
        Reason.SKIPPED: tr("Reps skipped"),
        Reason.STOPPED: tr("Stopped"),
        Reason.INTERRUPTED: tr("Interrupted"),
        Reason.CHANGED: tr("Went on in another form"),
    }.get(reason, tr("Partial"))


def reps_words(record: SetRecord) -> str:
    """Return the reps done of those planned, in words; of sides in turn the left first, where they differ.

    Of one movement by time that was stopped early, return the time, such as "2 min of 10 min".
    """
    whole = record.duration_seconds
    if whole and record.reps_planned == 1 and record.reps_done == 0 and record.left_done is None:
        return tr("{0} of {1}").format(duration_words(int(min(record.active_seconds, whole))), duration_words(whole))
    if record.left_done is not None and record.right_done is not None and record.left_done != record.right_done:
        return tr("{0} + {1} of {2}").format(record.left_done, record.right_done, record.reps_planned)
    return tr("{0} of {1}").format(record.reps_done, record.reps_planned)


def number_words(value: float) -> str:
    """Return a number as the locale writes it, with as few decimals as it has."""
    return f"{value:g}".replace(".", QLocale().decimalPoint())


def capital(words: str) -> str:
    """Return words as a line begins."""
    return words[:1].upper() + words[1:]


def record_side_words(side: str) -> str:
    """Name the side of a record."""
    words = {"both": "", "left": tr("left", "side"), "right": tr("right", "side"), "alternating": ""}
    return words.get(side, side)


def sets_count_words(sets: int) -> str:
    """Count sets."""
    return tr("1 set") if sets == 1 else tr("{0} sets").format(sets)


def minutes_words(seconds: float) -> str:
    """Return a length of time in whole minutes, such as "10 min"."""
    return tr("{0} min").format(max(1, round(seconds / 60)))


def count_words(exercises: int) -> str:
    """Return how many exercises there are."""
    return tr("1 exercise") if exercises == 1 else tr("{0} exercises").format(exercises)
