"""Progress as an offer: one step up, or one back after pain, for the person to take or to leave; nothing moves here.

Up: every planned rep of the dose now was done in each of the last sessions, and none of them felt hard. Easier forms
are climbed first; then come reps, then the hold or the time, then sets, and no part ever leaves the guide's range; at
its top, the next harder form. Back: the last session was stopped for pain, or hurt; then the next easier form, or, in
the easiest, less of the dose. Pain always wins.
"""

from __future__ import annotations

from collections import Counter
from enum import Enum
from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.history.record import Felt
from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    Dose,
    Range,
)
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.pain import Advice, advice
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.exercise import Exercise, Guide
    from sciatica_timer.core.pain import SessionNote

SESSIONS_POSSIBLE = Range(2, 10)
SETS_LOOKED_AT = 400  # rows: ten sessions of twenty sets with two sides
FINE_IS_ENOUGH = 3  # times that an exercise felt fine speak for a step
_DO_LESS = {Advice.LESS, Advice.STOP, Advice.LEG_WORSE}


class Part(Enum):
    """The part of a dose that a step changes, in the order in which steps are offered; values are the Dose's fields."""

    REPS = "reps"
    HOLD = "hold_seconds"
    DURATION = "duration_seconds"
    SETS = "sets"


_POSSIBLE = {
    Part.REPS: REPS_POSSIBLE,
    Part.HOLD: HOLD_SECONDS_POSSIBLE,
    Part.DURATION: DURATION_SECONDS_POSSIBLE,
    Part.SETS: SETS_POSSIBLE,
}
_STEPS = {Part.DURATION: 60.0}  # seconds; 1 for all others


class FormStep(Value):
    """A step from one form of an exercise to the next: the ids of the variants, and what the forms are called."""

    now: str
    then: str
    now_name: str
    then_name: str
    is_easier: bool


class Offer(Value):
    """One step from the dose `now` to `then`, which differ in `part` alone, or to another form with its dose.

    `sessions` is how many sessions speak for it; `last_session` is the id of the newest of them.
    """

    exercise_id: str
    part: Part | None
    now: Dose
    then: Dose
    sessions: int
    last_session: str
    form: FormStep | None = None

    @property
    def is_back(self) -> bool:
        """Whether it is a step back after pain."""
        if self.form is not None:
            return self.form.is_easier
        assert self.part is not None
        return value_of(self.then, self.part) < value_of(self.now, self.part)


def value_of(dose: Dose, part: Part) -> float:
    """Read one part of a dose; no hold is 0."""
    return float(getattr(dose, part.value) or 0)


def offer_of(
    exercise: Exercise,
    form: Exercise,
    now: Dose,
    records: Sequence[SetRecord],
    notes: Mapping[str, SessionNote],
    *,
    sessions: int,
    dismissed: str = "",
) -> Offer | None:
    """Return the one step to be offered for an exercise that is done in a form of it now, if any.

    `records` are those of the exercise, newest first, `notes` those of their sessions by id. `sessions` is how many
    must have gone well, in that form. `dismissed` is the id of the newest session when an offer was last turned down:
    only what came after it speaks for another.
    """
    found = list(takewhile(lambda one: one[0].session_id != dismissed, _by_session(records)))
    if not found:
        return None
    if _stopped_for_pain(found[0]):
        return _offer_back(exercise, form, now, found[0])
    own = [mine for one in found if (mine := [record for record in one if (record.variant or "") == form.variant])]
    sessions = _enough(own, sessions)
    looked_at = own[:sessions]
    if len(looked_at) < sessions or not all(_went_well(one, form.guide, now, notes) for one in looked_at):
        return None
    harder = exercise.beside(form.variant, 1)
    then = None if _is_below(exercise, form) else step_up(form.guide, now)
    if then is None and harder is not None:
        step = _form_step(exercise, form, harder)
        return Offer(exercise.id, None, now, harder.guide.starting_dose(), sessions, looked_at[0][0].session_id, step)
    return _offer(now, then, looked_at[0], sessions)


def _offer_back(exercise: Exercise, form: Exercise, now: Dose, painful: Sequence[SetRecord]) -> Offer | None:
    """Offer the next easier form with as much as now, or less of the easiest, unless that was chosen already."""
    ladder = [one.variant for one in exercise.ladder]
    hurt = [ladder.index(variant) for one in painful if one.hurt and (variant := one.variant or "") in ladder]
    if hurt and ladder.index(form.variant) < min(hurt):
        return None
    easier = exercise.beside(form.variant, -1)
    if easier is None:
        return _offer(now, None if _is_easier(now, painful) else step_back(form.guide, now), painful, 1)
    then = now if easier.guide == form.guide else easier.guide.starting_dose()
    return Offer(exercise.id, None, now, then, 1, painful[0].session_id, _form_step(exercise, form, easier))


def _is_below(exercise: Exercise, form: Exercise) -> bool:
    """Return whether a form is easier than the exercise itself."""
    return any(one.id == form.variant and not one.is_harder for one in exercise.variants)


def _form_step(exercise: Exercise, form: Exercise, other: Exercise) -> FormStep:
    now, then = (exercise.variant_name(one.variant) or exercise.name for one in (form, other))
    ladder = exercise.ladder
    return FormStep(form.variant, other.variant, now, then, ladder.index(other) < ladder.index(form))


def step_up(guide: Guide, now: Dose) -> Dose | None:
    """Go one step up in the first part below the top of its range; None where the guide allows no step."""
    for part in Part:
        limits = _limits(guide, part)
        if limits is not None and value_of(now, part) < limits.high:
            then = _with(now, part, min(value_of(now, part) + _STEPS.get(part, 1), limits.high))
            return None if then is None or guide.leaves(then) else then
    return None


def step_back(guide: Guide, now: Dose) -> Dose | None:
    """Go one step back: to the top of the guide where a part lies beyond it, else down in the first that can go."""
    for part in Part:
        limits = _limits(guide, part)
        if limits is not None and value_of(now, part) > limits.high:
            return _with(now, part, limits.high)
    for part in Part:
        low = (_limits(guide, part) or _POSSIBLE[part]).low
        if value_of(now, part) > low:
            return _with(now, part, max(value_of(now, part) - _STEPS.get(part, 1), low))
    return None


def _limits(guide: Guide, part: Part) -> Range | None:
    """Return the guide's range of a part, as far as it can be timed; None where the guide is silent."""
    found = {
        Part.REPS: guide.reps,
        Part.HOLD: guide.hold_seconds,
        Part.DURATION: guide.duration_seconds,
        Part.SETS: guide.sets,
    }[part]
    possible = _POSSIBLE[part]
    return None if found is None else Range(max(found.low, possible.low), min(found.high, possible.high))


def _with(now: Dose, part: Part, value: float) -> Dose:
    if part in {Part.HOLD, Part.DURATION}:
        return replace(now, **{part.value: value})
    return now.changed(int(value) if part is Part.SETS else now.sets, int(value) if part is Part.REPS else now.reps)


def _offer(now: Dose, then: Dose | None, last: Sequence[SetRecord], sessions: int) -> Offer | None:
    if then is None:
        return None
    (part,) = (part for part in Part if value_of(then, part) != value_of(now, part))
    return Offer(last[0].exercise, part, now, then, sessions, last[0].session_id)


def _by_session(records: Iterable[SetRecord]) -> list[list[SetRecord]]:
    """Gather the records of each session, the sessions in the order of the first record of each."""
    found: dict[str, list[SetRecord]] = {}
    for record in records:
        found.setdefault(record.session_id, []).append(record)
    return list(found.values())


def _stopped_for_pain(records: Iterable[SetRecord]) -> bool:
    return any(record.hurt for record in records)


def _is_easier(now: Dose, painful: Sequence[SetRecord]) -> bool:
    """Return whether the dose now is less already than what was planned when it hurt."""
    then = (
        max(record.reps_planned for record in painful),
        max(record.hold_seconds or 0 for record in painful),
        max(record.duration_seconds or value_of(now, Part.DURATION) for record in painful),
        min(record.sets_planned for record in painful),  # what was added on the way was not planned
    )
    values = [(value_of(now, part), before) for part, before in zip(Part, then, strict=True)]
    return all(value <= before for value, before in values) and any(value < before for value, before in values)


def _went_well(records: Sequence[SetRecord], guide: Guide, now: Dose, notes: Mapping[str, SessionNote]) -> bool:
    """Return whether a session did all of the dose now, without a word of pain that means to do less."""
    note = notes.get(records[0].session_id)
    hurt = note is not None and not _DO_LESS.isdisjoint(advice(note.after, note.before))
    was_hard = any(record.felt is Felt.HARD for record in records)
    return not hurt and not was_hard and not _stopped_for_pain(records) and _did_all(records, guide, now)


def _enough(found: Sequence[Sequence[SetRecord]], sessions: int) -> int:
    """Return how many sessions must have gone well: fewer than `sessions` where the last ones all felt fine."""
    last = found[:FINE_IS_ENOUGH]
    fine = all(any(one.felt is Felt.FINE for one in records) for records in last)
    return min(sessions, FINE_IS_ENOUGH) if fine and len(last) == FINE_IS_ENOUGH else sessions


def _did_all(records: Iterable[SetRecord], guide: Guide, now: Dose) -> bool:
    """Return whether every side did its sets with at least the reps and the hold of a dose."""
    done = Counter(record.side for record in records if _did(record, now))
    if guide.sides is Sides.ALTERNATING:
        return done[guide.sides.value] >= now.sets
    return all(done[side.value] >= now.sets_of(side) for side in guide.sides.worked)


def _did(record: SetRecord, now: Dose) -> bool:
    held = (record.hold_seconds or 0) >= (now.hold_seconds or 0)
    moved = record.duration_seconds is None or record.duration_seconds >= (now.duration_seconds or 0)
    reps = now.reps_in(min(record.set_number, now.sets))
    return record.outcome is Outcome.COMPLETED and record.reps_done >= reps and held and moved
