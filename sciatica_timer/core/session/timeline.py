"""Dose and pace become phases: a session's countdown as a pure function, laid end to end."""

from __future__ import annotations

from enum import Enum
from itertools import zip_longest
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.library.dose import DoseError
from sciatica_timer.core.library.sides import Side, Sides
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sciatica_timer.core.library.dose import Dose
    from sciatica_timer.core.library.exercise import Pace


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
    ROUND_REST = "round_rest"
    RETURN_HOLD = "return_hold"  # at the start position
    MOVE = "move"  # a whole rep that is counted by time
    OPEN = "open"  # a hold, or a whole rep, that the person ends

    @property
    def is_rep(self) -> bool:
        """Return whether this kind is a part of a rep."""
        return self in REP_KINDS

    @property
    def is_between_exercises(self) -> bool:
        """Return whether this kind leads from one exercise to the next."""
        return self in BETWEEN_EXERCISES


REP_KINDS = frozenset(
    {PhaseKind.OUT, PhaseKind.HOLD, PhaseKind.OPEN, PhaseKind.BACK, PhaseKind.RETURN_HOLD, PhaseKind.MOVE}
)
HELD_KINDS = frozenset({PhaseKind.HOLD, PhaseKind.RETURN_HOLD, PhaseKind.MOVE})  # one thing, for as long as is said
BETWEEN_EXERCISES = frozenset({PhaseKind.EXERCISE_CHANGE, PhaseKind.ROUND_REST})
OPEN_SECONDS = 30.0  # what a hold without an end is reckoned with
RepKey = tuple[int, int, Side, int]
RepPlace = tuple[int, Side, int]  # set, side and rep: where a rep stands in its exercise


class Phase(Value):
    """One stretch of the countdown; `start` and `duration` in seconds on the timeline.

    `set_number` and `rep` count from 1. A prepare, a side change, an exercise change and a round rest carry the rep
    they lead to, a rest and a set rest the rep they follow. `exercise` is the place of the exercise in the session's
    plan, from 0. A phase that `waits`, as every open one does, lasts until the person goes on; its duration is only
    what it is reckoned with.
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

    The right side comes first, unless the dose says otherwise, so that a person with closed eyes knows. Nothing rests
    after the last rep of a side or after the last set. Raises DoseError when a rep would take no time at all.
    """
    parts = require_time(dose, pace)
    phases: list[Phase] = []
    start = 0.0
    for kind, duration, set_number, side, rep in _stretches(dose, sides, pace, parts):
        if duration > 0:
            phases.append(Phase(kind, start, duration, set_number, side, rep, waits=kind is PhaseKind.OPEN))
            start = phases[-1].end
    return tuple(phases)


def require_time(dose: Dose, pace: Pace) -> list[tuple[PhaseKind, float]]:
    """Return the parts of one rep; raise DoseError when it would take no time at all, the one thing never laid out."""
    if parts := rep_parts(dose, pace):
        return parts
    raise DoseError("A rep needs a way out, a hold or a way back that takes time")


def rep_parts(dose: Dose, pace: Pace) -> list[tuple[PhaseKind, float]]:
    """Return the parts of one rep in their order, each with its seconds; what takes no time is left out.

    At one's own pace the way to the hold, or the whole rep where nothing is held, is open.
    """
    way = pace.out_seconds + pace.back_seconds
    if dose.duration_seconds is not None:
        parts = [(PhaseKind.MOVE, dose.duration_seconds)]
    elif pace.own_pace:
        parts = [(PhaseKind.OPEN, OPEN_SECONDS if dose.is_open else max(1.0, way))]
        parts += [(PhaseKind.HOLD, dose.hold_seconds or 0)]
        parts += [(PhaseKind.BACK, pace.back_seconds)] if dose.return_hold_seconds else []
    else:
        held = (PhaseKind.OPEN, OPEN_SECONDS) if dose.is_open else (PhaseKind.HOLD, dose.hold_seconds or 0)
        parts = [(PhaseKind.OUT, pace.out_seconds), held, (PhaseKind.BACK, pace.back_seconds)]
    parts += [(PhaseKind.RETURN_HOLD, dose.return_hold_seconds or 0)]
    return [(kind, seconds) for kind, seconds in parts if seconds > 0]


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


def reps_in(dose: Dose, sides: Sides, set_number: int) -> list[tuple[Side, int]]:
    """List the reps of one set, each as its side and number, in the order in which they are done."""
    return [pair for run in bouts(dose, sides, set_number) for pair in run]


def bouts(dose: Dose, sides: Sides, set_number: int) -> list[_Reps]:
    """Split one set into runs of reps without a side change, each a list of (side, rep)."""
    worked = sides.worked if dose.first_side is Side.RIGHT else sides.worked[::-1]
    counts = range(1, dose.reps_in(set_number) + 1)
    if sides is Sides.ALTERNATING:
        return [[(side, rep) for rep in counts for side in worked]]
    return [[(side, rep) for rep in counts] for side in worked if dose.sets_of(side) >= set_number]


def _stretches(
    dose: Dose, sides: Sides, pace: Pace, parts: list[tuple[PhaseKind, float]]
) -> Iterator[tuple[PhaseKind, float, int, Side, int]]:
    runs = [(number, run) for number in range(1, dose.sets + 1) for run in bouts(dose, sides, number)]
    rest = 0 if pace.own_pace else pace.rest_seconds  # a rep that the person begins has its rest before it
    yield PhaseKind.PREPARE, pace.prepare_seconds, 1, runs[0][1][0][0], 1
    for (number, run), following in zip_longest(runs, runs[1:]):
        for side, rep in run:
            yield from ((kind, seconds, number, side, rep) for kind, seconds in parts)
            if (side, rep) != run[-1]:
                yield PhaseKind.REST, rest, number, side, rep
        if following is not None and following[0] == number:
            yield PhaseKind.SIDE_CHANGE, pace.side_change_seconds, number, following[1][0][0], 1
        elif following is not None:
            yield PhaseKind.SET_REST, pace.set_rest_seconds, number, *run[-1]
