"""The figure of an exercise: two stances, what works, what stays planted; and the pose at an instant of a phase.

Every figure is defined for the right side, which the sessions do first; the left one is its mirror image.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.figure.skeleton import (
    ANKLE_HEIGHT,
    ARM_BONES,
    LEG_BONES,
    SIDES,
    Anchor,
    Stance,
    joints_of,
    plant,
    swap_sides,
)
from sciatica_timer.core.figure.vectors import length, sub
from sciatica_timer.core.sides import Side
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.figure.vectors import Vec


LEVEL = 0.05  # the most that a foot which stands on its sole points up or down
STEP_HEIGHT = 0.07  # body heights: about 12 cm


class Prop(Enum):
    """What is drawn beside the person."""

    MAT = "mat"
    BAND = "band"
    BALL = "ball"
    STEP = "step"
    CHAIR = "chair"
    STOOL = "stool"


class View(Value):
    """An orthographic camera, in degrees.

    Azimuth 0 looks along y (a person on the back is seen from their right), 90 from the feet; elevation looks down.
    """

    azimuth: float
    elevation: float


class Arrow(Value):
    """Shows a movement too small to see: it points from beside a joint along a direction, both in body heights."""

    joint: str
    offset: Vec
    along: Vec


class Figure(Value):
    """How one exercise is drawn.

    `working` names bones ("thigh_right") and trunk parts ("pelvis", "low_back", "chest"); `planted` names the hands
    and feet that stay where the start has them. `left_y` is 1 where the person's left is towards positive y, else -1.
    """

    start: Stance
    end: Stance
    anchor: Anchor
    left_y: int
    view: View
    working: frozenset[str] = frozenset()
    planted: frozenset[str] = frozenset()
    props: frozenset[Prop] = frozenset()
    arrows: tuple[Arrow, ...] = ()

    @property
    def has_sides(self) -> bool:
        """Return whether left and right look different."""
        return self.mirrored() != self

    @property
    def moves(self) -> bool:
        """Return whether there is anything to animate."""
        return self.start != self.end

    def mirrored(self) -> Figure:
        """Swap left and right."""
        return replace(
            self,
            start=self.start.mirrored(),
            end=self.end.mirrored(),
            anchor=self.anchor.mirrored(),
            working=frozenset(map(swap_sides, self.working)),
            planted=frozenset(map(swap_sides, self.planted)),
        )


class Pose(Value):
    """Where every joint is at one instant; `effort` runs from 0 (start) to 1 (end)."""

    joints: Mapping[str, Vec]
    left_y: int
    working: frozenset[str]
    side: Side
    effort: float


_LIMBS = {"leg": LEG_BONES[:2], "arm": ARM_BONES[:2]}


def side_words(figure: Figure, side: Side) -> tuple[str, ...]:
    """Name the limbs that work on a side, such as ("right leg", "left arm"); nothing where both sides do the same."""
    if side is Side.BOTH or not figure.has_sides:
        return ()
    working = _on(figure, side).working
    order = SIDES if side is Side.LEFT else SIDES[::-1]
    limbs = [(limb, which) for limb in _LIMBS for which in order]
    return tuple(
        f"{which} {limb}" for limb, which in limbs if any(f"{bone}_{which}" in working for bone in _LIMBS[limb])
    )


def pose_between(figure: Figure, effort: float, side: Side) -> Pose:
    """Return the pose a part of the way from start (0) to end (1)."""
    shown = _on(figure, side)
    joints = joints_of(shown.start.blended(shown.end, effort), shown.left_y, shown.anchor)
    for joint, target in _planted_places(shown).items():
        limb, which = joint.split("_")
        plant(joints, {"wrist": "arm", "ankle": "leg"}[limb], which, target)
    return Pose(joints, shown.left_y, shown.working, side, effort)


def slips(figure: Figure) -> dict[str, float]:
    """Measure how far the planted hands and feet fall short of their place at the end, in body heights."""
    places = _planted_places(figure)
    joints = pose_between(figure, 1.0, Side.RIGHT).joints
    return {joint: length(sub(joints[joint], place)) for joint, place in places.items()}


def _on(figure: Figure, side: Side) -> Figure:
    return _mirror(figure) if side is Side.LEFT else figure


@lru_cache(maxsize=64)
def _mirror(figure: Figure) -> Figure:
    return figure.mirrored()


@lru_cache(maxsize=128)
def _planted_places(figure: Figure) -> dict[str, Vec]:
    """Find where wrists and ankles of the planted hands and feet are at the start; a level foot is put on the floor."""
    joints = joints_of(figure.start, figure.left_y, figure.anchor)
    floor = STEP_HEIGHT if Prop.STEP in figure.props else 0.0
    places: dict[str, Vec] = {}
    for name in sorted(figure.planted):
        limb, which = name.split("_")
        place = joints[f"{'wrist' if limb == 'hand' else 'ankle'}_{which}"]
        if limb == "foot" and abs(figure.start.toward(name)[2]) < LEVEL:
            place = (place[0], place[1], floor + ANKLE_HEIGHT)
        places[f"{'wrist' if limb == 'hand' else 'ankle'}_{which}"] = place
    return places
