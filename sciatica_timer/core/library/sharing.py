"""What comes in a file that somebody shared: how it stands to what there is, and what becomes of it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme


class Standing(Enum):
    """How something in a file stands to what there is."""

    NEW = "new"
    SAME = "same"  # there is nothing to do
    OWN = "own"  # the user has another one under its id
    SHIPPED = "shipped"  # another one under its id comes with the app, or is of the other kind: it cannot be replaced


class Choice(Enum):
    """What is to become of two that have the same id."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class Outcome(Enum):
    """What became of something in a file."""

    ADDED = "added"
    REPLACED = "replaced"
    ADDED_BESIDE = "added beside"  # under another id and name
    KEPT = "kept"
    SAME = "same"


class Arrival(Value):
    """An exercise or a programme in a file; `mine` is what the user's other one is called, `seconds` what it takes."""

    id: str
    name: str
    standing: Standing
    seconds: float
    exercise: Exercise | None = None
    programme: Programme | None = None
    mine: str = ""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the user can choose; nothing where there is nothing to choose."""
        if self.standing is Standing.OWN:
            return (Choice.MINE, Choice.THEIRS, Choice.BOTH)
        return (Choice.MINE, Choice.BOTH) if self.standing is Standing.SHIPPED else ()
