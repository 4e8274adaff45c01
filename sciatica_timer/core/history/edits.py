"""Edits of the history: what a set may be changed to, what it was before, and the steps that can be taken back."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from sciatica_timer.core.history.record import ALTERNATING, Original
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from datetime import datetime

    from sciatica_timer.core.history.record import SetRecord

MAX_NOTE_CHARACTERS = 2000


class Fault(Enum):
    """What does not fit together within one set."""

    SIDES = "left and right are counted for alternating sides, and only there"
    LESSER = "the reps are the lesser of left and right"
    REPS = "the reps go from none to those planned"
    SET_NUMBER = "the set is one of those planned"
    REASON = "a completed set has no reason, and every other has one"
    PAIN = "pain is the reason of a set stopped for pain, and only there"
    UNFINISHED = "a completed set has all its reps"
    NOTE = "the note is too long"


class SetLike(Protocol):
    """What of a set has to fit together, wherever it comes from."""

    @property
    def side(self) -> str: ...
    @property
    def set_number(self) -> int: ...
    @property
    def sets_planned(self) -> int: ...
    @property
    def reps_planned(self) -> int: ...
    @property
    def reps_done(self) -> int: ...
    @property
    def left_done(self) -> int | None: ...
    @property
    def right_done(self) -> int | None: ...
    @property
    def outcome(self) -> Outcome: ...
    @property
    def reason(self) -> Reason: ...


class EditError(Exception):
    """An edit that would leave a set that does not fit together; nothing was changed."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def fault_of(record: SetLike) -> Fault | None:  # noqa: PLR0911  one rule a line
    """Return the first thing that does not fit together within a set; every set of the history passes this."""
    turns, left, right = record.side == ALTERNATING, record.left_done, record.right_done
    if turns != (left is not None) or turns != (right is not None):
        return Fault.SIDES
    if left is not None and right is not None and record.reps_done != min(left, right):
        return Fault.LESSER
    most = record.reps_planned
    if not (0 <= record.reps_done <= most and 0 <= (left or 0) <= most and 0 <= (right or 0) <= most):
        return Fault.REPS
    if record.set_number > record.sets_planned:
        return Fault.SET_NUMBER
    if (record.outcome is Outcome.COMPLETED) != (record.reason is Reason.NONE):
        return Fault.REASON
    if (record.outcome is Outcome.STOPPED_FOR_PAIN) != (record.reason is Reason.PAIN):
        return Fault.PAIN
    return None


def values_of(record: SetRecord) -> Original:
    """Return what of a set can be edited, as it is now."""
    return Original(record.reps_done, record.left_done, record.right_done, record.outcome, record.reason, record.note)


def with_values(record: SetRecord, values: Original) -> SetRecord:
    """Put values in the place of those that can be edited, whether they fit together or not."""
    return replace(
        record,
        reps_done=values.reps_done,
        left_done=values.left_done,
        right_done=values.right_done,
        outcome=values.outcome,
        reason=values.reason,
        note=values.note,
    )


def edited(record: SetRecord, values: Original, at: datetime) -> SetRecord:
    """Edit a set, raising EditError for what does not fit together.

    It keeps what it was at first, however often it is edited, and is no edited set once it is that again.
    """
    if values == values_of(record):
        return record
    found = with_values(record, values)
    fault = fault_of(found) or _stricter_fault(found)
    if fault is not None:
        raise EditError(fault)
    original = record.original or values_of(record)
    if values == original:
        return replace(found, original=None, edited_at=None)
    return replace(found, original=original, edited_at=at)


def with_reps(record: SetRecord, reps: int, left: int | None = None, right: int | None = None) -> Original:
    """Return the values of a set with other reps, its outcome following: complete with all of them, partial with fewer.

    A set stopped for pain stays that. For alternating sides `left` and `right` count, and `reps` is ignored.
    """
    if left is not None and right is not None:
        reps = min(left, right)
    outcome, reason = record.outcome, record.reason
    if outcome is not Outcome.STOPPED_FOR_PAIN:
        whole = reps >= record.reps_planned
        stopped = Reason.STOPPED if reason is Reason.NONE else reason
        outcome, reason = (Outcome.COMPLETED, Reason.NONE) if whole else (Outcome.PARTIAL, stopped)
    return Original(reps, left, right, outcome, reason, record.note)


def _stricter_fault(record: SetRecord) -> Fault | None:
    """Return what is asked of edits beyond what a file may hold."""
    if record.outcome is Outcome.COMPLETED and record.reps_done != record.reps_planned:
        return Fault.UNFINISHED
    return Fault.NOTE if len(record.note) > MAX_NOTE_CHARACTERS else None


class Step(Value):
    """One thing done to the history: sets as they were, and as they are since; of sets deleted, `after` has none."""

    before: tuple[SetRecord, ...]
    after: tuple[SetRecord, ...] = ()

    @property
    def gone(self) -> tuple[str, ...]:
        """The ids of sets that the step takes away."""
        kept = {record.id for record in self.after}
        return tuple(record.id for record in self.before if record.id not in kept)

    @property
    def touched(self) -> frozenset[str]:
        """The ids of all sets that are others before and after."""
        return frozenset(record.id for record in (*self.before, *self.after))

    @property
    def reversed(self) -> Step:
        """The step that takes this one back."""
        return Step(self.after, self.before)


class Steps(Value):
    """What was done, the latest last, and what was taken back of it and can be done again, the next one last."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def did(self, step: Step) -> Steps:
        """Add a step; what was taken back before it is forgotten, and so is a step that changed nothing."""
        return self if step.before == step.after else Steps((*self.done, step))

    def undo(self, which: Step | None = None) -> tuple[Steps, Step | None]:
        """Take the latest step back, or another one: what is left, and the step to do now, None when there is none."""
        step = which or (self.done[-1] if self.done else None)
        if step not in self.done:
            return self, None
        return Steps(tuple(one for one in self.done if one != step), (*self.undone, step)), step.reversed

    def redo(self) -> tuple[Steps, Step | None]:
        """Do again what was taken back last: what is left, and the step to do now, None when there is nothing."""
        if not self.undone:
            return self, None
        *rest, last = self.undone
        return Steps((*self.done, last), tuple(rest)), last
