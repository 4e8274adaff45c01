"""The `[figure]` table of an exercise file: its schema, the figure it means, and what is to be said about it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from sciatica_timer.core.figure.figure import Figure, resting
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.errors import content_problem
from sciatica_timer.storage.files.patterns import ID_PATTERN, IMAGE_PATTERN
from sciatica_timer.storage.files.toml import load_toml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from importlib.resources.abc import Traversable

    from sciatica_timer.core.library.sides import Position

SIDES = ("right", "left")
LIMBS = {"leg": ("leg", "thigh", "shin"), "arm": ("arm", "upper_arm", "forearm")}
TRUNK_PARTS = ("pelvis", "low_back", "chest")
OF_BONES = ("view", "planted", "props", "arrows", "start", "end")  # how figures were described before there were strips


class FigureTable(msgspec.Struct, forbid_unknown_fields=True):
    """How an exercise is shown, and which limbs work; the keys of `OF_BONES` are accepted and mean nothing any more."""

    movement: Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=60)] | None = None
    images: Annotated[list[str], msgspec.Meta(min_length=1, max_length=2)] | None = None
    working: Annotated[list[str], msgspec.Meta(max_length=40)] = []
    view: Any = None
    planted: Any = None
    props: Any = None
    arrows: Any = None
    start: Any = None
    end: Any = None


class _DrawnFile(msgspec.Struct):
    """What of an exercise file is drawn."""

    figure: FigureTable | None = None


def read_figure(table: FigureTable, position: Position, file: Traversable) -> Figure:
    """Return the figure that a table of `file` means; raises FileProblem."""
    limbs = _limbs(table.working, file.name)
    if table.movement is not None and table.images is not None:
        raise content_problem(file.name, "figure", tr("movement and images"), tr("one of them"))
    if table.images is not None:
        for name in table.images:
            if not re.match(IMAGE_PATTERN, name):
                expected = tr("the name of a .jpg, .png or .webp file beside this one")
                raise content_problem(file.name, "figure.images", repr(name[:40]), expected)
        folder = file.parent if isinstance(file, Path) else Path()
        return Figure(limbs=limbs, images=tuple(str(folder / name) for name in table.images))
    return resting(position, limbs) if table.movement is None else Figure(table.movement, limbs)


def figure_remarks(file: Traversable, movements: Collection[str]) -> list[str]:
    """Return what will not be seen of the figure of a file that is fine otherwise; `movements` are those that ship."""
    table = load_toml(file, _DrawnFile).figure
    if table is None:
        return []
    remarks = []
    if table.movement is not None and table.movement not in movements:
        words = tr("figure.movement: {0} is not among the movements that ship; nothing is shown")
        remarks.append(words.format(table.movement))
    of_bones = [key for key in OF_BONES if getattr(table, key) is not None]
    if of_bones and table.movement is None and table.images is None:
        words = tr(
            "figure: figures are not drawn from {0} any more; the resting picture of the position is shown instead"
        )
        remarks.append(words.format(", ".join(of_bones)))
    return remarks


def _limbs(names: Iterable[str], file_name: str) -> frozenset[str]:
    """Spell out which limbs work: "leg" is both legs, "thigh_right" the right leg."""
    for name in names:
        if name not in _KNOWN:
            raise content_problem(
                file_name, "figure.working", repr(name[:40]), tr("some of {0}").format(", ".join(_KNOWN))
            )
    return frozenset(limb for name in names for limb in _KNOWN[name])


def _known() -> dict[str, tuple[str, ...]]:
    """Return the limbs that each name in `working` stands for; a part of the trunk, a hand or a foot is none."""
    known: dict[str, tuple[str, ...]] = dict.fromkeys(TRUNK_PARTS, ())
    for limb, bones in LIMBS.items():
        for bone in bones:
            known[bone] = tuple(f"{side} {limb}" for side in SIDES)
            known |= {f"{bone}_{side}": (f"{side} {limb}",) for side in SIDES}
    return known | {f"{end}{side}": () for end in ("hand", "foot") for side in ("", "_right", "_left")}


_KNOWN = _known()
