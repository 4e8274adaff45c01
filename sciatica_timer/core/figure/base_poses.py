"""The base poses that exercises share: an exercise file names one and states what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.figure.figure import Figure, Prop, View
from sciatica_timer.core.figure.skeleton import ANKLE_HEIGHT, LIMB_BONES, SIDES, Anchor, Stance
from sciatica_timer.core.sides import Position
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.core.figure.vectors import Vec


class BasePose(Value):
    """A position to start from; a bare limb name stands for both sides."""

    directions: Mapping[str, Vec]
    anchor: Anchor
    left_y: int
    view: View
    props: frozenset[Prop]


BASE_POSES = {
    Position.ON_YOUR_BACK: BasePose(
        directions={
            "spine": (-1, 0, 0),
            "head": (-1, 0, 0.04),
            "thigh": (0.62, 0.02, 0.785),
            "shin": (0.4, -0.02, -0.917),
            "foot": (1, 0.06, 0),
            "upper_arm": (0.94, 0.3, -0.2),
            "forearm": (1, 0.06, -0.1),
            "hand": (1, -0.05, -0.05),
        },
        anchor=Anchor("head", (-0.418, 0, 0.075)),
        left_y=1,
        view=View(-8, 12),
        props=frozenset({Prop.MAT}),
    ),
    Position.HANDS_AND_KNEES: BasePose(
        directions={
            "spine": (-1, 0, 0.147),
            "head": (-1, 0, -0.1),
            "thigh": (0, 0.02, -1),
            "shin": (1, 0, -0.045),
            "foot": (1, 0, -0.12),
            "upper_arm": (0.08, 0.02, -1),
            "forearm": (-0.12, -0.02, -1),
            "hand": (-1, 0.05, 0),
        },
        anchor=Anchor("pelvis", (0, 0, 0.289)),
        left_y=-1,
        view=View(-14, 12),
        props=frozenset({Prop.MAT}),
    ),
    Position.STANDING: BasePose(
        directions={
            "spine": (0, 0, 1),
            "head": (-0.06, 0, 1),
            "thigh": (0, 0.02, -1),
            "shin": (0, 0, -1),
            "foot": (-1, 0.08, 0),
            "upper_arm": (0.02, 0.22, -1),
            "forearm": (-0.12, 0.1, -1),
            "hand": (-0.1, 0.02, -1),
        },
        anchor=Anchor("ankle_left", (0, -0.061, ANKLE_HEIGHT)),
        left_y=-1,
        view=View(62, 10),
        props=frozenset({Prop.MAT}),
    ),
    Position.SITTING: BasePose(
        directions={
            "spine": (0, 0, 1),
            "head": (-0.06, 0, 1),
            "thigh": (-1, 0.08, 0),
            "shin": (0, 0, -1),
            "foot": (-1, 0.08, 0),
            "upper_arm": (-0.1, 0.14, -1),
            "forearm": (-0.92, 0, -0.28),
            "hand": (-1, -0.05, -0.2),
        },
        anchor=Anchor("pelvis", (0, 0, 0.24 + ANKLE_HEIGHT)),
        left_y=-1,
        view=View(-24, 12),
        props=frozenset({Prop.STOOL}),
    ),
}


def spelled_out(directions: Mapping[str, Vec]) -> dict[str, Vec]:
    """Replace "spine" by its two bones and a bare limb by its two sides; a bone named in full wins."""
    full: dict[str, Vec] = {}
    for name, direction in directions.items():
        if name == "spine":
            full |= {"low_back": direction, "chest": direction}
        elif name in LIMB_BONES:
            full |= {f"{name}_{side}": direction for side in SIDES}
    return full | {
        name: direction for name, direction in directions.items() if name != "spine" and name not in LIMB_BONES
    }


def resting(position: Position) -> Figure:
    """Return the quiet figure of a position, for an exercise that has none of its own."""
    base = BASE_POSES[position]
    stance = Stance.of(spelled_out(base.directions))
    return Figure(stance, stance, base.anchor, base.left_y, base.view, props=base.props)
