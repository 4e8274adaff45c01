"""Doses: what is to be done, and the limits of what can be timed."""

from __future__ import annotations

from msgspec.structs import replace

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.translation import tr
from sciatica_timer.core.value import Value


class DoseError(ValueError):
    """A dose nobody can do: not a number, below one, or absurdly large."""


class Range(Value):
    """A closed range of numbers, such as the guide's "10 to 15"."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        """Return whether a value lies in the range, ends included."""
        return self.low <= value <= self.high


SETS_POSSIBLE = Range(1, 20)
REPS_POSSIBLE = Range(1, 100)
HOLD_SECONDS_POSSIBLE = Range(1, 1800)
DURATION_SECONDS_POSSIBLE = Range(1, 7200)
PACE_SECONDS_POSSIBLE = Range(0, 600)
_LONGEST_SHOWN = 10**9


def plain_number(value: float | None) -> float | None:
    """Spell 5.0 as 5, and without the dust of adding up fractions."""
    if value is None:
        return None
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def require(what: str, value: object, possible: Range, *, whole: bool) -> None:
    """Raise DoseError unless `value` is a number, or a whole one, within what is possible."""
    is_number = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
    if not is_number or value not in possible:  # type: ignore[operator]
        is_long = isinstance(value, int) and abs(value) > _LONGEST_SHOWN
        found = tr("a larger one") if is_long else str(value)[:20]
        words = tr("{0}: a whole number from {1} to {2} is needed, not {3}")
        words = words if whole else tr("{0}: a number from {1} to {2} is needed, not {3}")
        raise DoseError(words.format(_named(what), f"{possible.low:g}", f"{possible.high:g}", found))


def _named(what: str) -> str:
    """Return what a field of a dose or a pace is called."""
    return {
        "sets": tr("Sets"),
        "reps": tr("Reps"),
        "sets_left": tr("Sets on the left"),
        "sets_right": tr("Sets on the right"),
        "hold_seconds": tr("Hold"),
        "return_hold_seconds": tr("Second hold"),
        "duration_seconds": tr("Duration"),
        "out_seconds": tr("Way out"),
        "back_seconds": tr("Way back"),
        "rest_seconds": tr("Rest"),
        "set_rest_seconds": tr("Rest after a set"),
        "side_change_seconds": tr("Change of sides"),
        "prepare_seconds": tr("Getting ready"),
    }[what]


def stepped(seconds: float, steps: int) -> float:
    """Return a length of time so many steps on: of 1 s up to 20 s, of 5 s up to a minute, of 15 s beyond it."""
    for _ in range(abs(steps)):
        if steps > 0:
            size = next((size for end, size in _STEPS if seconds < end), _LARGEST_STEP)
            seconds = (seconds // size + 1) * size
        else:
            size = next((size for end, size in _STEPS if seconds <= end), _LARGEST_STEP)
            seconds = -(-seconds // size) * size - size
    return seconds


_STEPS, _LARGEST_STEP = ((20, 1), (60, 5)), 15


class Dose(Value, omit_defaults=True):
    """What is to be done: sets, reps per side, and how long each is held or moved for.

    `hold_seconds` None means no hold, unless the hold `is_open`: then it lasts until the person ends it.
    `return_hold_seconds` is a second hold, at the start position. With `duration_seconds` a rep is a movement by time.
    `reps_per_set` names the reps of each set where they differ; `reps` are then those of the first. `sets_left` and
    `sets_right` are set where the sides differ; `sets` is then the larger.

    Raises DoseError for a value outside what the app can time at all.
    """

    sets: int
    reps: int
    hold_seconds: float | None = None
    return_hold_seconds: float | None = None
    duration_seconds: float | None = None
    reps_per_set: tuple[int, ...] = ()
    sets_left: int | None = None
    sets_right: int | None = None
    first_side: Side = Side.RIGHT
    is_open: bool = False

    def __post_init__(self) -> None:
        """Raise DoseError for what nobody can do."""
        require("sets", self.sets, SETS_POSSIBLE, whole=True)
        for reps in (self.reps, *self.reps_per_set):
            require("reps", reps, REPS_POSSIBLE, whole=True)
        for side, sets in (("sets_left", self.sets_left), ("sets_right", self.sets_right)):
            if sets is not None:
                require(side, sets, SETS_POSSIBLE, whole=True)
        for what, seconds, possible in (
            ("hold_seconds", self.hold_seconds, HOLD_SECONDS_POSSIBLE),
            ("return_hold_seconds", self.return_hold_seconds, HOLD_SECONDS_POSSIBLE),
            ("duration_seconds", self.duration_seconds, DURATION_SECONDS_POSSIBLE),
        ):
            if seconds is not None:
                require(what, seconds, possible, whole=False)
        if self.reps_per_set and (self.sets, self.reps) != (len(self.reps_per_set), self.reps_per_set[0]):
            raise DoseError(tr("Reps of each set must be as many as there are sets"))

    def reps_in(self, set_number: int) -> int:
        """Return the reps of a side in a set, counted from 1."""
        return self.reps_per_set[set_number - 1] if self.reps_per_set else self.reps

    def sets_of(self, side: Side) -> int:
        """Return how many sets a side does."""
        own = {Side.LEFT: self.sets_left, Side.RIGHT: self.sets_right}.get(side)
        return self.sets if own is None else own

    def reps_of(self, side: Side) -> int:
        """Return the reps of all sets of a side."""
        return sum(self.reps_in(number) for number in range(1, self.sets_of(side) + 1))

    def with_one_more_set(self) -> Dose:
        """Return this dose with a set after its last one, of the sides that do that."""
        left, right = (one and one + (one == self.sets) for one in (self.sets_left, self.sets_right))
        falling = (*self.reps_per_set, *self.reps_per_set[-1:])
        return replace(self, sets=self.sets + 1, reps_per_set=falling, sets_left=left, sets_right=right)

    def reaching(self, set_number: int, side: Side, rep: int) -> Dose:
        """Return this dose with as many sets and reps more as it takes to hold a certain rep."""
        dose = self if set_number <= self.sets else self.changed(set_number, self.reps)
        if dose.sets_of(side) < set_number:
            dose = replace(dose, **{f"sets_{side.value}": set_number})
        if dose.reps_in(set_number) >= rep:
            return dose
        each = [dose.reps_in(number) for number in range(1, dose.sets + 1)]
        each[set_number - 1] = rep
        return replace(dose, reps=each[0], reps_per_set=tuple(each))

    def changed(self, sets: int, reps: int) -> Dose:
        """Return this dose with other sets and reps; sets fall by as much as before, sides stay as far apart."""
        most = max(reps, int(REPS_POSSIBLE.high))  # reps beyond what is possible are for the dose to refuse
        falling = [min(max(1, one + reps - self.reps), most) for one in self.reps_per_set]
        falling += falling[-1:] * (sets - self.sets)
        left, right = (one and max(1, one + sets - self.sets) for one in (self.sets_left, self.sets_right))
        return replace(self, sets=sets, reps=reps, reps_per_set=tuple(falling[:sets]), sets_left=left, sets_right=right)
