"""What the history keeps: one record a set and side, as it was."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from sciatica_timer.core.library.dose import HOLD_SECONDS_POSSIBLE
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sciatica_timer.core.session.events import BoutEnded, Reason
    from sciatica_timer.core.session.plan import Plan, Planned

ALTERNATING = "alternating"
_PAIRED = frozenset((Side.LEFT.value, Side.RIGHT.value))


class Felt(Enum):
    """How a set was, in the user's own judgement."""

    FINE = "fine"
    HARD = "hard"
    HURT = "hurt"


class Original(Value):
    """What of a set can be edited: the reps, how and why it ended, and the person's own words about it."""

    reps_done: int
    left_done: int | None
    right_done: int | None
    outcome: Outcome
    reason: Reason
    note: str = ""


class SetRecord(Value):
    """One set of one side: a row of the history.

    `id` and `session_id` are UUIDs as text. `side` is "both", "left", "right" or "alternating"; for "alternating" the
    reps are per side, `reps_done` is the lesser of `left_done` and `right_done`, which are None otherwise.
    `started_at` and `ended_at` are aware, in the local offset of the moment. `hold_seconds` None means no hold.
    `active_seconds` is the time at reps and the rests between them, without pauses and sleep. `note` is the person's
    own words. A set that was edited keeps in `original` what it was at first, and in `edited_at` when it was last.

    What follows is None where it is not known, as in sets of earlier versions; `variant`, `load` and `felt` also where
    there was none. `round` of `rounds`, and `occurrence` of the `occurrences` of the exercise in the whole session,
    count from 1; `exercises_planned` are those of one round. `sets_prescribed` are as many as make a whole dose, of one
    occurrence; `sides_in_set` is 2 where left and right have a record each. `duration_seconds` is that of a rep that
    is a movement by time. `name` is the exercise's at the time.
    """

    id: str
    session_id: str
    exercise: str
    set_number: int
    sets_planned: int
    side: str
    reps_planned: int
    reps_done: int
    left_done: int | None
    right_done: int | None
    hold_seconds: float | None
    active_seconds: float
    started_at: datetime
    ended_at: datetime
    outcome: Outcome
    reason: Reason
    note: str = ""
    edited_at: datetime | None = None
    original: Original | None = None
    variant: str | None = None
    load: str | None = None
    felt: Felt | None = None
    round: int | None = None
    rounds: int | None = None
    occurrence: int | None = None
    occurrences: int | None = None
    exercises_planned: int | None = None
    sets_prescribed: int | None = None
    sides_in_set: int | None = None
    duration_seconds: float | None = None
    name: str | None = None

    @property
    def is_half(self) -> bool:
        """Whether the same set has another record, that of the other side."""
        return self.side in _PAIRED and self.sides_in_set != 1

    @property
    def hurt(self) -> bool:
        """Whether it was stopped for pain, or hurt afterwards."""
        return self.outcome is Outcome.STOPPED_FOR_PAIN or self.felt is Felt.HURT

    @property
    def is_edited(self) -> bool:
        """Whether it is no longer what it was at first."""
        return self.original is not None

    @property
    def local_date(self) -> str:
        """The day the set belongs to, as it was where the person was: ISO 8601."""
        return self.started_at.date().isoformat()


def record_of(bout: BoutEnded, plan: Plan, session_id: UUID, wall_time: Callable[[float], datetime]) -> SetRecord:
    """Turn an ended bout into its record.

    `wall_time` maps an instant of the session's clock to local time. The record's id follows from the session and
    the bout, so a bout that is gone back to and ended anew replaces its record.
    """
    planned, occurrence = plan.exercises[bout.exercise], plan.occurrence(bout.exercise)
    again = f" {occurrence}" if occurrence > 1 else ""
    again += f" part {bout.exercise}" if planned.since is not None else ""
    side = ALTERNATING if bout.side is None else bout.side.value
    both = bout.side is None
    return SetRecord(
        id=str(uuid5(session_id, f"{planned.exercise_id} {bout.set_number} {side}{again}")),
        session_id=str(session_id),
        exercise=planned.exercise_id,
        set_number=bout.set_number,
        sets_planned=planned.dose.sets,
        side=side,
        reps_planned=bout.reps_planned,
        reps_done=bout.reps_done,
        left_done=bout.reps_by_side[Side.LEFT] if both else None,
        right_done=bout.reps_by_side[Side.RIGHT] if both else None,
        hold_seconds=_held(bout) if planned.dose.is_open else planned.dose.hold_seconds,
        active_seconds=bout.active_seconds,
        started_at=wall_time(bout.began),
        ended_at=wall_time(bout.ended),
        outcome=bout.outcome,
        reason=bout.reason,
        variant=planned.variant or None,
        load=planned.load or None,
        felt=Felt.HURT if bout.has_hurt else None,
        round=planned.round,
        rounds=plan.rounds,
        occurrence=occurrence,
        occurrences=plan.occurrences(bout.exercise),
        exercises_planned=plan.in_round(bout.exercise),
        sets_prescribed=planned.sets_prescribed or planned.dose.sets,
        sides_in_set=_sides_in_set(planned, bout.set_number),
        duration_seconds=planned.dose.duration_seconds,
        name=planned.name or None,
    )


def _sides_in_set(planned: Planned, set_number: int) -> int:
    """Count the sides that have a record each of one set."""
    if planned.sides is not Sides.EACH:
        return 1
    return sum(planned.dose.sets_of(side) >= set_number for side in planned.sides.worked)


def _held(bout: BoutEnded) -> float | None:
    """Return the longest hold of a bout whose holds the user ended, in whole tenths and within what can be a hold."""
    if bout.held_seconds is None:
        return None
    limits = HOLD_SECONDS_POSSIBLE
    return min(max(round(bout.held_seconds, 1), limits.low), limits.high)
