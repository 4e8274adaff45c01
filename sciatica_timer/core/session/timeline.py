"""Dose and pace become phases: a session's countdown as a pure function, laid end to end."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.library.exercise import Dose, DoseError, Pace
from sciatica_timer.core.sides import Side, Sides
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class PhaseKind(Enum):
    """What one stretch of the countdown is for."""

    PREPARE = "prepare"
    OUT = "out"
    HOLD = "hold"
    BACK = "back"
    REST = "rest"
    SIDE_CHANGE = "side_change"
    SET_REST = "set_rest"
    EXERCISE_CHANGE = "exercise_change"

    @property
    def is_rep(self) -> bool:
        """Return whether this kind is a part of a rep."""
        return self in REP_KINDS


REP_KINDS = frozenset({PhaseKind.OUT, PhaseKind.HOLD, PhaseKind.BACK})
RepKey = tuple[int, int, Side, int]


class Phase(Value):
    """One stretch of the countdown; `start` and `duration` in seconds on the timeline.

    `set_number` and `rep` count from 1. A prepare, a side change and an exercise change carry the rep they lead to,
    a rest and a set rest the rep they follow. `exercise` is the place of the exercise in the session's plan, from 0.
    A phase that `waits` lasts until the person goes on; its duration is only what it is reckoned with.
    """

    kind: PhaseKind
    start: float
    duration: float
    set_number: int
    side: Side
    rep: int
    exercise: int = 0
    waits: bool = False

    @property
    def end(self) -> float:
        """The instant at which the next phase begins."""
        return self.start + self.duration

    @property
    def rep_key(self) -> RepKey:
        """What this phase's rep is told apart by: exercise, set, side and rep."""
        return (self.exercise, self.set_number, self.side, self.rep)

    @property
    def key(self) -> tuple[PhaseKind, RepKey]:
        """What this phase is told apart by from all others of its session."""
        return (self.kind, self.rep_key)


Timeline = tuple[Phase, ...]
_Reps = list[tuple[Side, int]]


def lay_out(dose: Dose, sides: Sides, pace: Pace) -> Timeline:
    """Lay the dose of one exercise out in time.

    The right side comes first, always, so that a person with closed eyes knows. Nothing rests after the
    last rep of a side or after the last set. Raises DoseError when a rep would take no time at all.
    """
    if not (dose.hold_seconds or pace.out_seconds or pace.back_seconds):
        raise DoseError("A rep needs a way out, a hold or a way back that takes time")
    phases: list[Phase] = []
    start = 0.0
    for kind, duration, set_number, side, rep in _stretches(dose, sides, pace):
        if duration > 0:
            phases.append(Phase(kind, start, duration, set_number, side, rep))
            start = phases[-1].end
    return tuple(phases)


def total_seconds(timeline: Timeline) -> float:
    """Return how long a timeline takes, in seconds."""
    return timeline[-1].end if timeline else 0.0


def lengthen(timeline: Timeline, index: int, seconds: float) -> Timeline:
    """Make the phase at `index` longer and begin all later ones as much later."""
    changed = replace(timeline[index], duration=timeline[index].duration + seconds)
    return end_to_end((*timeline[:index], changed, *timeline[index + 1 :]))


def end_to_end(phases: Iterable[Phase]) -> Timeline:
    """Lay phases end to end from zero, whatever they began with before."""
    laid: list[Phase] = []
    start = 0.0
    for phase in phases:
        laid.append(replace(phase, start=start))
        start = laid[-1].end
    return tuple(laid)


def rep_start(timeline: Timeline, index: int) -> int:
    """Find the first phase of the rep that the phase at `index` is a part of; a wait is its own beginning."""
    if not timeline[index].kind.is_rep:
        return index
    while index > 0 and timeline[index - 1].kind.is_rep and timeline[index - 1].rep_key == timeline[index].rep_key:
        index -= 1
    return index


def after_rep(timeline: Timeline, index: int) -> int:
    """Find the phase that follows the rep at `index`; `len(timeline)` when none does."""
    key = timeline[index].rep_key
    while index < len(timeline) and timeline[index].kind.is_rep and timeline[index].rep_key == key:
        index += 1
    return index


def bouts(dose: Dose, sides: Sides) -> list[_Reps]:
    """Split one set into runs of reps without a side change, each a list of (side, rep)."""
    counts = range(1, dose.reps + 1)
    if sides is Sides.BOTH:
        return [[(Side.BOTH, rep) for rep in counts]]
    if sides is Sides.EACH:
        return [[(side, rep) for rep in counts] for side in (Side.RIGHT, Side.LEFT)]
    return [[(side, rep) for rep in counts for side in (Side.RIGHT, Side.LEFT)]]


def _stretches(dose: Dose, sides: Sides, pace: Pace) -> Iterator[tuple[PhaseKind, float, int, Side, int]]:
    runs = bouts(dose, sides)
    first_side, last_side = runs[0][0][0], runs[-1][-1][0]
    yield PhaseKind.PREPARE, pace.prepare_seconds, 1, first_side, 1
    for set_number in range(1, dose.sets + 1):
        for run in runs:
            if run is not runs[0]:
                yield PhaseKind.SIDE_CHANGE, pace.side_change_seconds, set_number, run[0][0], 1
            for side, rep in run:
                yield PhaseKind.OUT, pace.out_seconds, set_number, side, rep
                yield PhaseKind.HOLD, dose.hold_seconds or 0, set_number, side, rep
                yield PhaseKind.BACK, pace.back_seconds, set_number, side, rep
                if (side, rep) != run[-1]:
                    yield PhaseKind.REST, pace.rest_seconds, set_number, side, rep
        if set_number < dose.sets:
            yield PhaseKind.SET_REST, pace.set_rest_seconds, set_number, last_side, dose.reps
