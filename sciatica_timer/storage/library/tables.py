"""The tables that exercise and programme files share: names, ranges, days."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    Range,
)
from sciatica_timer.core.library.exercise import LONGEST_LOAD
from sciatica_timer.core.library.programme import LONGEST_ID, LONGEST_NAME
from sciatica_timer.core.library.schedule import DAYS, EVERY_DAYS_POSSIBLE, Schedule
from sciatica_timer.core.problem import Kind
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.errors import FileProblem, content_problem
from sciatica_timer.storage.files.patterns import ID_PATTERN, LINE_PATTERN, NAME_PATTERN

USUAL_ORDER = 100  # of a file that names none: after the bundled ones
Id = Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=LONGEST_ID)]
Name = Annotated[str, msgspec.Meta(pattern=NAME_PATTERN, min_length=1, max_length=LONGEST_NAME)]
Load = Annotated[str, msgspec.Meta(pattern=NAME_PATTERN, min_length=1, max_length=LONGEST_LOAD)]
Line = Annotated[str, msgspec.Meta(pattern=LINE_PATTERN, min_length=1, max_length=400)]
Lines = Annotated[list[Line], msgspec.Meta(max_length=20)]
Order = Annotated[int, msgspec.Meta(ge=0, le=10_000)]
Sets = Annotated[int, msgspec.Meta(ge=int(SETS_POSSIBLE.low), le=int(SETS_POSSIBLE.high))]
Reps = Annotated[int, msgspec.Meta(ge=int(REPS_POSSIBLE.low), le=int(REPS_POSSIBLE.high))]
RepsPerSet = Annotated[list[Reps], msgspec.Meta(min_length=1, max_length=int(SETS_POSSIBLE.high))]
HoldOrNone = Annotated[float, msgspec.Meta(ge=0, le=HOLD_SECONDS_POSSIBLE.high)]
Duration = Annotated[float, msgspec.Meta(ge=DURATION_SECONDS_POSSIBLE.low, le=DURATION_SECONDS_POSSIBLE.high)]
PaceSeconds = Annotated[float, msgspec.Meta(ge=PACE_SECONDS_POSSIBLE.low, le=PACE_SECONDS_POSSIBLE.high)]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Days = Annotated[list[Day], msgspec.Meta(min_length=1, max_length=len(DAYS))]
EveryDays = Annotated[int, msgspec.Meta(ge=int(EVERY_DAYS_POSSIBLE.low), le=int(EVERY_DAYS_POSSIBLE.high))]
WholePair = tuple[int, int]
Pair = tuple[float, float]


class Notes:
    """What is wrong with the values of a file, noted one by one; `prefix` stands before every key."""

    def __init__(self, name: str, prefix: str = "") -> None:
        self.name, self._prefix = name, prefix
        self.problems: list[FileProblem] = []

    def content(self, key: str, found: str, expected: str = "") -> None:
        """Note that something else was found than expected."""
        self.problems.append(content_problem(self.name, self._prefix + key, found, expected))

    def rule(self, key: str, text: str) -> None:
        """Note what does not fit at a key."""
        self.problems.append(FileProblem(Kind.RULE, self.name, self._prefix + key, text))

    def only_one_of(self, key: str, other: str) -> None:
        """Note that two keys contradict each other."""
        self.content(key, tr("it beside {0}").format(other), tr("one of the two"))

    def require_none(self) -> None:
        """Raise the first problem noted, if any."""
        if self.problems:
            raise self.problems[0]


def range_of(key: str, pair: Pair | None, possible: Range, notes: Notes) -> Range | None:
    """Return the range that a pair means; one that is none is noted, and the least that is possible stands for it."""
    if pair is None:
        return None
    low, high = pair
    if low in possible and high in possible and low <= high:
        return Range(low, high)
    notes.content(
        key,
        f"[{low:g}, {high:g}]",
        tr("[low, high] within {0} to {1}").format(f"{possible.low:g}", f"{possible.high:g}"),
    )
    return Range(possible.low, possible.low)


def schedule_of(prefix: str, days: list[Day] | None, every_days: int | None, notes: Notes) -> Schedule:
    """Return the schedule that two keys mean, of which there can only be one."""
    if days is not None and every_days is not None:
        notes.only_one_of(f"{prefix}every_days", "days")
    numbers = tuple(sorted({DAYS.index(day) for day in days or ()}))
    return Schedule(numbers) if numbers else Schedule(every_days=every_days or 1)
