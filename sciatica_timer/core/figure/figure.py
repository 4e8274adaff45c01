"""What the pictures of an exercise show: a movement by its name, or the person's own; and the limbs that work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from sciatica_timer.core.library.sides import Position

REST = "rest-"  # begins the names of the resting pictures, one for each position
LIMBS = ("leg", "arm")
ONE_SIDED = frozenset(  # the movements that ship in which the right side works, or which lie on one side
    (
        *("bent-knee-fall-out", "bent-knee-fall-out-less-far", "bird-dog", "bird-dog-arm-only", "bird-dog-leg-only"),
        *("clamshell", "dead-bug", "dead-bug-arms-only", "dead-bug-legs-only", "figure-four-lying"),
        *("half-kneeling-hip-stretch", "hamstring-strap", "heel-slide", "knee-rolls", "knee-straightening-chair"),
        *(
            "knee-to-chest",
            "nerve-floss-lying",
            "nerve-slider-sitting",
            "piriformis-sitting",
            "side-lying-leg-raise",
            "side-plank",
        ),
        *("side-plank-knees", "standing-hip-abduction", "standing-hip-abduction-flat-floor", "straight-leg-raise"),
        "thigh-squeeze",
    )
)
_SHOWN_AS = {"moving": "standing"}  # positions that have no resting picture of their own


class Figure(Value):
    """How one exercise is shown.

    `movement` names a strip that ships with the app; it shows the right side, and its mirror image the left one.
    `images` are the paths of one or two pictures of the person's own, which are shown instead. `limbs` ("right leg",
    "left arm") are those at work while the right side is.
    """

    movement: str = ""
    limbs: frozenset[str] = frozenset()
    images: tuple[str, ...] = ()

    @property
    def moves(self) -> bool:
        """Return whether there is a movement to show."""
        return len(self.images) > 1 if self.images else not self.movement.startswith(REST)


class Movement(Value):
    """A movement that ships as pictures: its name, and the position it begins in as files spell it."""

    name: str
    position: str


def resting(position: Position, limbs: frozenset[str] = frozenset()) -> Figure:
    """Return the resting figure of a position."""
    return Figure(REST + _SHOWN_AS.get(position.value, position.value), limbs)


def side_words(figure: Figure, side: Side) -> tuple[str, ...]:
    """Name the limbs that work on a side, such as ("right leg", "left arm"); nothing where both sides do the same."""
    if side is Side.BOTH or figure.limbs == frozenset(map(_other, figure.limbs)):
        return ()
    working = frozenset(map(_other, figure.limbs)) if side is Side.LEFT else figure.limbs
    order = ("left", "right") if side is Side.LEFT else ("right", "left")
    return tuple(name for limb in LIMBS for which in order if (name := f"{which} {limb}") in working)


def _other(limb: str) -> str:
    which, _, part = limb.partition(" ")
    return f"{'left' if which == 'right' else 'right'} {part}"
