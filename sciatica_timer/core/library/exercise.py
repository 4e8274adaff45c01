"""What an exercise is: its guide, the dose a person picks from it, and its pace in time."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from sciatica_timer.core.figure.figure import Figure
    from sciatica_timer.core.sides import Position, Sides


class Section(Enum):
    """The part of the library an exercise stands in, in the order of the list."""

    CORE = "core"
    HIPS_AND_LEGS = "hips-and-legs"
    STANDING = "standing"


class Level(Enum):
    """How much an exercise asks for."""

    BASIC = "basic"
    ADVANCED = "advanced"


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
HOLD_SECONDS_POSSIBLE = Range(1, 300)
TIMES_PER_DAY_POSSIBLE = Range(1, 24)
PACE_SECONDS_POSSIBLE = Range(0, 600)
_LONGEST_SHOWN = 10**9


def _require(what: str, value: object, possible: Range, *, whole: bool) -> None:
    is_number = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
    if not is_number or value not in possible:  # type: ignore[operator]
        kind = "a whole number" if whole else "a number"
        found = "a larger one" if isinstance(value, int) and abs(value) > _LONGEST_SHOWN else str(value)[:20]
        raise DoseError(f"{what} must be {kind} from {possible.low:g} to {possible.high:g}, not {found}")


class Dose(Value):
    """What is to be done: sets, reps per side, and the hold in seconds (None: no hold).

    Raises DoseError for a value outside what the app can time at all.
    """

    sets: int
    reps: int
    hold_seconds: float | None = None

    def __post_init__(self) -> None:
        """Refuse what nobody can do."""
        _require("Sets", self.sets, SETS_POSSIBLE, whole=True)
        _require("Reps", self.reps, REPS_POSSIBLE, whole=True)
        if self.hold_seconds is not None:
            _require("The hold", self.hold_seconds, HOLD_SECONDS_POSSIBLE, whole=False)


class Guide(Value):
    """The ranges the source gives; None where it is silent."""

    sides: Sides
    reps: Range
    hold_seconds: Range | None = None
    sets: Range | None = None
    times_per_day: Range | None = None

    def starting_dose(self) -> Dose:
        """Begin at the low end; reps of "up to N", stored as [1, N], begin at N."""
        reps = self.reps.high if self.reps.low == 1 else self.reps.low
        hold = None if self.hold_seconds is None else self.hold_seconds.low
        return Dose(sets=1, reps=int(reps), hold_seconds=hold)

    def leaves(self, dose: Dose) -> tuple[str, ...]:
        """Name the parts of a dose that lie outside the guide: any of "sets", "reps", "hold_seconds"."""
        parts = (("sets", self.sets, dose.sets), ("reps", self.reps, dose.reps))
        outside = [name for name, limits, value in parts if limits is not None and value not in limits]
        if self.hold_seconds is not None and (dose.hold_seconds or 0) not in self.hold_seconds:
            outside.append("hold_seconds")
        return tuple(outside)


class Pace(Value):
    """How a dose is laid out in time, all in seconds; zero leaves a part out.

    The defaults are ours (exercises-facts): prepare 15 s, side change 10 s, set rest 45 s.
    """

    out_seconds: float = 2
    back_seconds: float = 2
    rest_seconds: float = 3
    set_rest_seconds: float = 45
    side_change_seconds: float = 10
    prepare_seconds: float = 15

    def __post_init__(self) -> None:
        """Refuse what cannot be waited for."""
        for name in self.__struct_fields__:
            words = name.removesuffix("_seconds").replace("_", " ").capitalize()
            _require(words, getattr(self, name), PACE_SECONDS_POSSIBLE, whole=False)


class Text(Value):
    """Short plain lines that tell how to do an exercise; `out` and `back` name its two movements, such as "Lift"."""

    steps: tuple[str, ...]
    watch: tuple[str, ...] = ()
    easier: tuple[str, ...] = ()
    out: str = ""
    back: str = ""


class Exercise(Value):
    """One movement from the library."""

    id: str
    name: str
    section: Section
    order: int
    position: Position
    guide: Guide
    pace: Pace
    text: Text
    equipment: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    level: Level = Level.BASIC
    after: tuple[str, ...] = ()
    figure: Figure | None = None


def plain_number(value: float | None) -> float | None:
    """Spell 5.0 as 5, and without the dust of adding up fractions."""
    if value is None:
        return None
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
