"""How the commands print: columns, times, doses in words, and JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from sciatica_timer.core.translation import tr

if TYPE_CHECKING:
    from sciatica_timer.core.library.dose import Dose, Range
    from sciatica_timer.core.library.exercise import Exercise


def as_json(value: object) -> str:
    """Spell a value as JSON, for people to read."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def dose_in_words(dose: Dose) -> str:
    """Spell a dose briefly."""
    sets = tr("1 set") if dose.sets == 1 else tr("{0} sets").format(dose.sets)
    if dose.sets_left is not None and dose.sets_left != dose.sets_right:
        sets = tr("{0} sets left, {1} right").format(dose.sets_left, dose.sets_right)
    parts = [tr("{0} of {1}", "sets of reps").format(sets, ", ".join(map(str, dose.reps_per_set)) or dose.reps)]
    if dose.is_open:
        parts.append(tr("hold as long as you can"))
    hold, back = (number(one) if one else "" for one in (dose.hold_seconds, dose.return_hold_seconds))
    parts += [_hold_in_words(hold, back)] if hold or back else []
    if dose.duration_seconds is not None:
        parts.append(tr("{0} each").format(clock(dose.duration_seconds)))
    return ", ".join(parts)


def guide_in_words(exercise: Exercise) -> str:
    """Spell what the guide gives, briefly."""
    guide = exercise.guide
    reps = ", ".join(map(str, guide.reps_per_set)) or _span(guide.reps)
    parts = [_on_sides(guide.sides.value).format(tr("1 rep") if reps == "1" else tr("{0} reps").format(reps))]
    if guide.is_open:
        parts.append(tr("hold as long as you can"))
    if guide.duration_seconds is not None:
        parts.append(tr("{0} s each").format(_span(guide.duration_seconds)))
    hold, back = (_span(one) if one else "" for one in (guide.hold_seconds, guide.return_hold_seconds))
    parts += [_hold_in_words(hold, back)] if hold or back else []
    if guide.sets is not None:
        sets = _span(guide.sets)
        parts.append(tr("1 set") if sets == "1" else tr("{0} sets").format(sets))
    if guide.times_per_day is not None:
        daily = guide.times_per_day
        parts.append(tr("once a day") if daily.high == 1 else tr("{0} times a day").format(_span(daily)))
    return ", ".join(parts)


def _hold_in_words(hold: str, back: str) -> str:
    """Spell a hold, and the one at the start position; either may be empty."""
    if not back:
        return tr("hold {0} s").format(hold)
    if not hold:
        return tr("hold {0} s at the start position").format(back)
    return tr("hold {0} s each way").format(hold) if hold == back else tr("hold {0} s, then {1} s").format(hold, back)


def _on_sides(sides: str) -> str:
    """Return how the reps of an exercise are shared out between the sides; {0} stands for them."""
    return {
        "both": "{0}",
        "each": tr("{0} each side"),
        "alternating": tr("{0} each side, taking turns"),
        "left": tr("{0} on the left"),
        "right": tr("{0} on the right"),
    }[sides]


def _span(limits: Range) -> str:
    if limits.low == limits.high:
        return number(limits.low)
    return tr("{0} to {1}").format(number(limits.low), number(limits.high))


def number(value: float) -> str:
    """Return a number with the decimal sign of the language."""
    return f"{value:g}".replace(".", tr(".", "decimal sign"))


def side_in_words(side: str) -> str:
    """Return the side of a set or a phase; nothing for one of both sides."""
    return {
        "right": tr("right", "side"),
        "left": tr("left", "side"),
        "alternating": tr("taking turns"),
    }.get(side, "")


def seconds_in_words(seconds: float) -> str:
    """Return a duration with its unit."""
    return tr("{0} s").format(number(seconds))


def clock(seconds: float) -> str:
    """Spell a duration as mm:ss, with tenths where there are any."""
    minutes, rest = divmod(round(seconds, 1), 60)
    return f"{int(minutes):02}:{rest:02.0f}" if rest == int(rest) else f"{int(minutes):02}:{rest:04.1f}"


def columns(rows: list[tuple[str, ...]]) -> list[str]:
    """Line up rows of texts in columns."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows]
