"""How the commands print: columns, times, doses in words, and JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from sciatica_timer.core.library.dose import Dose, Range
    from sciatica_timer.core.library.exercise import Exercise


def as_json(value: object) -> str:
    """Spell a value as JSON, for people to read."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def dose_in_words(dose: Dose) -> str:
    """Spell a dose briefly."""
    sets = "1 set" if dose.sets == 1 else f"{dose.sets} sets"
    if dose.sets_left is not None and dose.sets_left != dose.sets_right:
        sets = f"{dose.sets_left} sets left, {dose.sets_right} right"
    hold = "" if dose.hold_seconds is None else f", hold {dose.hold_seconds:g} s"
    hold = ", hold as long as you can" if dose.is_open else hold
    moved = "" if dose.duration_seconds is None else f", {clock(dose.duration_seconds)} each"
    reps = ", ".join(map(str, dose.reps_per_set)) or str(dose.reps)
    return f"{sets} of {reps}{hold}{moved}"


def guide_in_words(exercise: Exercise) -> str:
    """Spell what the guide gives, briefly."""
    guide = exercise.guide
    reps = ", ".join(map(str, guide.reps_per_set)) or _span(guide.reps)
    parts = [f"{reps} {'rep' if reps == '1' else 'reps'}{_SIDES[guide.sides.value]}"]
    if guide.is_open:
        parts.append("hold as long as you can")
    if guide.duration_seconds is not None:
        parts.append(f"{_span(guide.duration_seconds)} s each")
    if guide.hold_seconds is not None:
        parts.append(f"hold {_span(guide.hold_seconds)} s")
    if guide.sets is not None:
        parts.append(f"{_span(guide.sets)} sets")
    if guide.times_per_day is not None:
        daily = guide.times_per_day
        parts.append("once a day" if daily.high == 1 else f"{_span(daily)} times a day")
    return ", ".join(parts)


_SIDES = {
    "both": "",
    "each": " each side",
    "alternating": " each side, taking turns",
    "left": " on the left",
    "right": " on the right",
}


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
