"""From the table `[dose]` to a guide; what contradicts itself is noted, all of it, and the guide stays usable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    Range,
)
from sciatica_timer.core.library.exercise import TIMES_PER_DAY_POSSIBLE, Guide
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.library.tables import range_of, schedule_of

if TYPE_CHECKING:
    from sciatica_timer.storage.library.exercise_tables import DoseTable, PaceTable, VariantDose
    from sciatica_timer.storage.library.tables import Notes

_ONE = Range(1, 1)


def guide_of(dose: DoseTable, notes: Notes) -> Guide:
    """Return the guide that a table means."""
    _note_contradictions(dose, notes)
    falling = tuple(dose.reps_per_set or ())
    hold = None if dose.hold else range_of("dose.hold_seconds", dose.hold_seconds, HOLD_SECONDS_POSSIBLE, notes)
    sets = range_of("dose.sets", dose.sets, SETS_POSSIBLE, notes)
    back = range_of("dose.return_hold_seconds", dose.return_hold_seconds, HOLD_SECONDS_POSSIBLE, notes)
    return Guide(
        sides=dose.sides,
        reps=Range(falling[0], falling[0]) if falling else _reps(dose, notes),
        hold_seconds=hold,
        sets=Range(len(falling), len(falling)) if falling else sets,
        times_per_day=range_of("dose.times_per_day", dose.times_per_day, TIMES_PER_DAY_POSSIBLE, notes),
        return_hold_seconds=back,
        duration_seconds=range_of("dose.duration_seconds", dose.duration_seconds, DURATION_SECONDS_POSSIBLE, notes),
        reps_per_set=falling,
        sets_left=range_of("dose.sets_left", dose.sets_left, SETS_POSSIBLE, notes),
        sets_right=range_of("dose.sets_right", dose.sets_right, SETS_POSSIBLE, notes),
        first_side=Side(dose.first_side) if dose.first_side else Side.RIGHT,
        is_open=dose.hold is not None,
        schedule=schedule_of("dose.", dose.days, dose.every_days, notes),
    )


def note_pace(pace: PaceTable, dose: DoseTable, notes: Notes) -> None:
    """Note where the pace contradicts the dose."""
    if pace.own_pace and dose.duration_seconds is not None:
        notes.only_one_of("pace.own_pace", "dose.duration_seconds")


def clashes(key: str) -> frozenset[str]:
    """Return the keys of a dose that make no sense beside one: where a variant names it, they are not taken over."""
    return frozenset(other for pair in _CLASHES if key in pair for other in pair if other != key)


_CLASHES = (
    ("reps", "reps_per_set"),
    ("sets", "reps_per_set"),
    ("sets_left", "reps_per_set"),
    ("sets_right", "reps_per_set"),
    ("hold", "hold_seconds"),
    ("hold", "duration_seconds"),
    ("hold_seconds", "duration_seconds"),
    ("return_hold_seconds", "duration_seconds"),
)


def _note_contradictions(dose: VariantDose, notes: Notes) -> None:
    for first, second in _CLASHES:
        if getattr(dose, first) is not None and getattr(dose, second) is not None:
            notes.only_one_of(f"dose.{second}", first)
    for key in ("sets_left", "sets_right"):
        if getattr(dose, key) is not None and dose.sides is not Sides.EACH:
            notes.content(f"dose.{key}", f'sides = "{dose.sides and dose.sides.value}"', 'sides = "each"')
    if dose.first_side is not None and dose.sides not in {Sides.EACH, Sides.ALTERNATING}:
        expected = tr("{0} or {1}").format('sides = "each"', '"alternating"')
        notes.content("dose.first_side", f'sides = "{dose.sides and dose.sides.value}"', expected)


def _reps(dose: DoseTable, notes: Notes) -> Range:
    """Return the reps; what lasts for a given time, or as long as the user can, is done once unless said otherwise."""
    if dose.reps is None and dose.duration_seconds is None and dose.hold is None:
        notes.content("dose.reps", tr("nothing"), tr("a list of {0} whole numbers").format(2))
    return range_of("dose.reps", dose.reps, REPS_POSSIBLE, notes) or _ONE
