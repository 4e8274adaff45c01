"""The `[figure]` table of an exercise file: its schema, and the figure it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from sciatica_timer.core.figure.base_poses import BASE_POSES, spelled_out
from sciatica_timer.core.figure.figure import STEP_HEIGHT, Arrow, Figure, Prop, View, slips
from sciatica_timer.core.figure.skeleton import ARM_BONES, JOINTS, LEG_BONES, LIMB_BONES, SIDES, Stance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sciatica_timer.core.sides import Position

SLIP_ALLOWED = 0.01  # body heights
LIMBS = {"arm": ARM_BONES, "leg": LEG_BONES}
TRUNK_PARTS = ("pelvis", "low_back", "chest")

Part = Annotated[float, msgspec.Meta(ge=-10, le=10)]
Triple = tuple[Part, Part, Part]
Azimuth = Annotated[float, msgspec.Meta(ge=-180, le=180)]
Elevation = Annotated[float, msgspec.Meta(ge=0, le=90)]


class FigureMistake(ValueError):  # noqa: N818  an expected problem with a person's file, not a fault of the program
    """A figure that cannot be drawn; the text names the key under `figure`, what was found and what was expected."""


class StanceTable(msgspec.Struct, forbid_unknown_fields=True):
    """Directions of bones; a bare limb name stands for both sides, "spine" for the low back and the chest."""

    spine: Triple | None = None
    low_back: Triple | None = None
    chest: Triple | None = None
    head: Triple | None = None
    upper_arm: Triple | None = None
    upper_arm_left: Triple | None = None
    upper_arm_right: Triple | None = None
    forearm: Triple | None = None
    forearm_left: Triple | None = None
    forearm_right: Triple | None = None
    hand: Triple | None = None
    hand_left: Triple | None = None
    hand_right: Triple | None = None
    thigh: Triple | None = None
    thigh_left: Triple | None = None
    thigh_right: Triple | None = None
    shin: Triple | None = None
    shin_left: Triple | None = None
    shin_right: Triple | None = None
    foot: Triple | None = None
    foot_left: Triple | None = None
    foot_right: Triple | None = None

    def directions(self, key: str) -> dict[str, Triple]:
        """Return what is stated, both sides spelled out; raises FigureMistake for a direction that leads nowhere."""
        stated = {name: value for name, value in msgspec.structs.asdict(self).items() if value is not None}
        for name, value in stated.items():
            if not any(abs(part) > 1e-6 for part in value):  # noqa: PLR2004  shorter has no direction
                raise FigureMistake(f"{key}.{name}: found [0, 0, 0], expected a direction")
        return spelled_out(stated)


class ArrowTable(msgspec.Struct, forbid_unknown_fields=True):
    """An arrow beside a joint."""

    joint: str
    offset: Triple
    along: Triple


class FigureTable(msgspec.Struct, forbid_unknown_fields=True):
    """How an exercise is drawn: what differs from its position's base pose at the start, and from that at the end."""

    view: tuple[Azimuth, Elevation] | None = None
    working: Annotated[list[str], msgspec.Meta(max_length=40)] = []
    planted: Annotated[list[str], msgspec.Meta(max_length=8)] = []
    props: Annotated[list[Prop], msgspec.Meta(max_length=8)] | None = None
    arrows: Annotated[list[ArrowTable], msgspec.Meta(max_length=4)] = []
    start: StanceTable = msgspec.field(default_factory=StanceTable)
    end: StanceTable = msgspec.field(default_factory=StanceTable)


class DrawnFile(msgspec.Struct):
    """What of an exercise file is drawn."""

    figure: FigureTable | None = None


def read_figure(table: FigureTable | None, position: Position) -> Figure | None:
    """Build the figure; raises FigureMistake."""
    if table is None:
        return None
    base = BASE_POSES[position]
    props = base.props if table.props is None else frozenset(table.props)
    start = spelled_out(base.directions) | table.start.directions("start")
    figure = Figure(
        start=Stance.of(start),
        end=Stance.of(start | table.end.directions("end")),
        anchor=base.anchor.raised(STEP_HEIGHT) if Prop.STEP in props else base.anchor,
        left_y=base.left_y,
        view=base.view if table.view is None else View(*table.view),
        working=_known("working", table.working, {**LIMBS, **{bone: (bone,) for bone in LIMB_BONES}}, TRUNK_PARTS),
        planted=_known("planted", table.planted, {"hand": ("hand",), "foot": ("foot",)}),
        props=props,
        arrows=tuple(_arrow(arrow) for arrow in table.arrows),
    )
    _require_footing(figure)
    return figure


def _known(
    key: str, names: Iterable[str], sided: dict[str, tuple[str, ...]], sideless: tuple[str, ...] = ()
) -> frozenset[str]:
    """Spell names out: "leg_right" is its bones, "foot" both feet."""
    meanings = {name: [name] for name in sideless}
    for stem, bones in sided.items():
        each = {side: [f"{bone}_{side}" for bone in bones] for side in SIDES}
        meanings |= {stem: each["left"] + each["right"]} | {f"{stem}_{side}": each[side] for side in SIDES}
    for name in names:
        if name not in meanings:
            raise FigureMistake(f"{key}: found {name[:40]!r}, expected some of {', '.join(meanings)}")
    return frozenset(bone for name in names for bone in meanings[name])


def _arrow(table: ArrowTable) -> Arrow:
    if table.joint not in JOINTS:
        raise FigureMistake(f"arrows.joint: found {table.joint[:40]!r}, expected one of {', '.join(JOINTS)}")
    if not any(abs(part) > 1e-6 for part in table.along):  # noqa: PLR2004
        raise FigureMistake("arrows.along: found [0, 0, 0], expected a direction")
    return Arrow(table.joint, table.offset, table.along)


def _require_footing(figure: Figure) -> None:
    for joint, slip in slips(figure).items():
        if slip > SLIP_ALLOWED:
            raise FigureMistake(f"planted: found {joint} out of reach by {slip:.2f} body heights at the end")
