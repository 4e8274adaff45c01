"""Today: what is done of what is wanted, exercise by exercise and in all. It counts one day and no run of days."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.library.exercise import Level
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.core.library.exercise import Exercise, Range
    from sciatica_timer.core.library.programme import Programme


class Mark(Enum):
    """What stands beside an exercise: done as often as is enough, begun, due, advanced, or nothing."""

    DONE = "done"
    BEGUN = "begun"
    DUE = "due"
    ADVANCED = "advanced"
    NONE = "none"


class Due(Value):
    """One exercise today.

    `done` counts its occasions: sessions in which all of its sets were completed. `wanted` is how often a day the guide
    says, None where it is silent; once is enough then. `in_programme` says that the programme of the day holds it.
    Where it is not known what was done, nothing is due.
    """

    done: int = 0
    wanted: Range | None = None
    in_programme: bool = False
    is_known: bool = True

    @property
    def is_done(self) -> bool:
        """The low end of what is wanted is enough."""
        return self.done >= (1 if self.wanted is None else self.wanted.low)

    @property
    def is_asked_for(self) -> bool:
        """The programme of the day or the guide wants it today, done or not."""
        return self.in_programme or self.wanted is not None

    def mark(self, level: Level) -> Mark:
        """Choose what stands beside an exercise of that level."""
        if self.is_done:
            return Mark.DONE
        if self.done:
            return Mark.BEGUN
        if self.is_asked_for and self.is_known:
            return Mark.DUE
        return Mark.ADVANCED if level is Level.ADVANCED else Mark.NONE


class Tally(Value):
    """So many exercises done: of those in the programme of the day, or, where there is none (`of` is None), of all."""

    done: int
    of: int | None = None

    @property
    def is_whole(self) -> bool:
        """All of the programme of the day is done."""
        return self.done == self.of


def due_today(
    occasions: Mapping[str, int] | None, programme: Programme | None, exercises: Sequence[Exercise]
) -> dict[str, Due]:
    """Return how each exercise stands, by id.

    `occasions` are those of today, None where they are not known; `programme` is that of the day.
    """
    wanted, known = _ids(programme), occasions or {}
    return {
        one.id: Due(known.get(one.id, 0), one.guide.times_per_day, one.id in wanted, occasions is not None)
        for one in exercises
    }


def tally(due: Mapping[str, Due], programme: Programme | None) -> Tally:
    """Count the exercises done; one that stands in the programme of the day twice counts once."""
    wanted = _ids(programme) & due.keys()
    if not wanted:
        return Tally(sum(one.is_done for one in due.values()))
    return Tally(sum(due[exercise_id].is_done for exercise_id in wanted), len(wanted))


def _ids(programme: Programme | None) -> frozenset[str]:
    return frozenset() if programme is None else frozenset(entry.exercise_id for entry in programme.entries)
