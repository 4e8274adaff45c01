"""What an exercise is: its guide, its pace in time, its words, and its easier and harder variants."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.library.dose import PACE_SECONDS_POSSIBLE, Dose, Range, require
from sciatica_timer.core.library.schedule import EVERY_DAY, Schedule
from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from sciatica_timer.core.figure.figure import Figure
    from sciatica_timer.core.library.sides import Position, Sides

TIMES_PER_DAY_POSSIBLE = Range(1, 24)
LONGEST_LOAD = 40  # characters


class Section(Enum):
    """The part of the library an exercise stands in, in the order of the list."""

    CORE = "core"
    HIPS_AND_LEGS = "hips-and-legs"
    STANDING = "standing"
    BACK = "back"
    STRETCHES = "stretches"
    NERVE = "nerve"
    BALANCE = "balance"
    MINE = "mine"


class Level(Enum):
    """How much an exercise asks for."""

    BASIC = "basic"
    ADVANCED = "advanced"


class Guide(Value):
    """The ranges the source gives; None where it is silent. What a dose has beside them is as in `Dose`."""

    sides: Sides
    reps: Range
    hold_seconds: Range | None = None
    sets: Range | None = None
    times_per_day: Range | None = None
    return_hold_seconds: Range | None = None
    duration_seconds: Range | None = None
    reps_per_set: tuple[int, ...] = ()
    sets_left: Range | None = None
    sets_right: Range | None = None
    first_side: Side = Side.RIGHT
    is_open: bool = False
    schedule: Schedule = EVERY_DAY

    def starting_dose(self) -> Dose:
        """Return the low end of every range; reps of "up to N", stored as [1, N], begin at N."""
        reps = self.reps.high if self.reps.low == 1 else self.reps.low
        sets = int(self.sets.low) if self.sets else 1
        left = right = None
        if self.sets_left is not None or self.sets_right is not None:
            left, right = (int(one.low) if one else sets for one in (self.sets_left, self.sets_right))
        return Dose(
            sets=len(self.reps_per_set) or max(left or 0, right or 0) or sets,
            reps=int(reps),
            hold_seconds=_low(self.hold_seconds),
            return_hold_seconds=_low(self.return_hold_seconds),
            duration_seconds=_low(self.duration_seconds),
            reps_per_set=self.reps_per_set,
            sets_left=left,
            sets_right=right,
            first_side=self.first_side,
            is_open=self.is_open,
        )

    def leaves(self, dose: Dose) -> tuple[str, ...]:
        """Name the parts of a dose that lie outside the guide: the fields of both that have the same name."""
        parts = (("sets", self.sets, dose.sets), ("reps", self.reps, dose.reps))
        outside = [name for name, limits, value in parts if limits is not None and value not in limits]
        for name in ("hold_seconds", "duration_seconds"):
            limits = getattr(self, name)
            if limits is not None and (getattr(dose, name) or 0) not in limits:
                outside.append(name)
        return tuple(outside)


def _low(limits: Range | None) -> float | None:
    return None if limits is None else limits.low


class Pace(Value, omit_defaults=True):
    """How a dose is laid out in time, all in seconds; zero leaves a part out.

    With `own_pace` each rep lasts until the person ends it. The defaults are ours (exercises-facts): prepare 15 s,
    side change 10 s, set rest 45 s.
    """

    out_seconds: float = 2
    back_seconds: float = 2
    rest_seconds: float = 3
    set_rest_seconds: float = 45
    side_change_seconds: float = 10
    prepare_seconds: float = 15
    own_pace: bool = False

    def __post_init__(self) -> None:
        """Raise DoseError for what cannot be waited for."""
        for name in self.__struct_fields__:
            if name.endswith("_seconds"):
                require(name, getattr(self, name), PACE_SECONDS_POSSIBLE, whole=False)


class Text(Value):
    """Short plain lines that tell how to do an exercise; `out` and `back` name its two movements, such as "Lift"."""

    steps: tuple[str, ...]
    watch: tuple[str, ...] = ()
    easier: tuple[str, ...] = ()
    out: str = ""
    back: str = ""


class Exercise(Value):
    """One movement from the library, or one of its variants.

    `own_section` is the name of a section of the user's own, empty for those that are known. `prepare_seconds` is the
    time to get ready that the file names, None where it leaves that to the user. `variant` is the id of the variant
    this is, empty for the exercise as its file has it; only that one has `variants`.
    """

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
    plain_name: str = ""
    own_section: str = ""
    load: str = ""
    prepare_seconds: float | None = None
    own: bool = False
    variant: str = ""
    variants: tuple[Variant, ...] = ()

    def as_variant(self, variant_id: str) -> Exercise:
        """Return the variant with that id; the exercise itself where there is none."""
        return next((one.exercise for one in self.variants if one.id == variant_id), self)

    @property
    def ladder(self) -> tuple[Exercise, ...]:
        """The exercise and its variants, from the easiest to the hardest."""
        easier = (one.exercise for one in self.variants if not one.is_harder)
        return (*easier, self, *(one.exercise for one in self.variants if one.is_harder))

    def beside(self, variant_id: str, steps: int) -> Exercise | None:
        """Return the form so many steps harder than a variant, easier where `steps` are negative; None beyond the end.

        A variant that is no longer there stands where the exercise itself does.
        """
        ladder = self.ladder
        at = ladder.index(self.as_variant(variant_id)) + steps
        return ladder[at] if 0 <= at < len(ladder) else None

    def variant_name(self, variant_id: str) -> str:
        """Return what a variant is called; empty for the exercise as its file has it."""
        return next((one.name for one in self.variants if one.id == variant_id), "")


class Variant(Value):
    """An easier or harder form of an exercise, with all that it shares with it."""

    id: str
    name: str
    is_harder: bool
    exercise: Exercise
