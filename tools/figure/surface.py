"""Fine surfaces as sums of a coarse mesh's vertices: smoothed, and cut along lines that lie anywhere.

An operator is a sparse matrix: its product with the coarse vertices, posed or at rest, gives the fine ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from tools.figure.body import Points

    Field = Callable[[Points], Points]


SLIVER = 0.06  # of an edge


@dataclass(frozen=True)
class Surface:
    """Triangles over the points that `operator` makes of the coarse vertices."""

    operator: sparse.csr_matrix
    triangles: NDArray[np.int64]

    def only(self, chosen: NDArray[np.bool_]) -> Surface:
        """Return the surface with the chosen triangles alone, and no point that none of them uses."""
        used, triangles = np.unique(self.triangles[chosen], return_inverse=True)
        return Surface(self.operator[used], triangles.reshape(-1, 3))


def smooth_surface(count: int, quads: NDArray[np.int64]) -> Surface:
    """Return one round of Catmull-Clark subdivision of `quads` over `count` coarse vertices."""
    edges, edge_of = _edges(quads)
    faces_at_edge = np.bincount(edge_of.ravel(), minlength=len(edges))
    face_points = _picks(quads, 0.25, count)
    ends = _picks(edges, 0.5, count)
    inner = faces_at_edge == 2
    beside = sparse.csr_matrix(
        (
            np.ones(edge_of.size) / np.maximum(faces_at_edge[edge_of.ravel()], 1),
            (edge_of.ravel(), np.repeat(np.arange(len(quads)), 4)),
        ),
        shape=(len(edges), len(quads)),
    )
    edge_points = _mix(inner, (ends + beside @ face_points) * 0.5, ends)
    vertex_points = _moved_vertices(count, quads, edges, inner=inner, face_points=face_points, ends=ends)
    operator = sparse.vstack([vertex_points, edge_points, face_points]).tocsr()
    middle = count + len(edges) + np.arange(len(quads))
    parts = [
        np.stack([quads[:, k], count + edge_of[:, k], middle, count + edge_of[:, k - 1]], axis=1) for k in range(4)
    ]
    small = np.concatenate(parts)
    used, triangles = np.unique(np.concatenate([small[:, [0, 1, 2]], small[:, [0, 2, 3]]]), return_inverse=True)
    return Surface(operator[used], triangles.reshape(-1, 3))


def _edges(quads: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    pairs = np.stack([quads, np.roll(quads, -1, axis=1)], axis=2).reshape(-1, 2)
    edges, edge_of = np.unique(np.sort(pairs, axis=1), axis=0, return_inverse=True)
    return edges, edge_of.reshape(-1, 4)


def _picks(rows: NDArray[np.int64], share: float, count: int) -> sparse.csr_matrix:
    width = rows.shape[1]
    where = (np.repeat(np.arange(len(rows)), width), rows.ravel())
    return sparse.csr_matrix((np.full(rows.size, share), where), shape=(len(rows), count))


def _mix(chosen: NDArray[np.bool_], yes: sparse.csr_matrix, no: sparse.csr_matrix) -> sparse.csr_matrix:
    return sparse.diags(chosen.astype(float)) @ yes + sparse.diags((~chosen).astype(float)) @ no


def _moved_vertices(
    count: int,
    quads: NDArray[np.int64],
    edges: NDArray[np.int64],
    *,
    inner: NDArray[np.bool_],
    face_points: sparse.csr_matrix,
    ends: sparse.csr_matrix,
) -> sparse.csr_matrix:
    same = sparse.identity(count, format="csr")
    valence = np.bincount(quads.ravel(), minlength=count).astype(float)
    safe = np.maximum(valence, 1)
    at_face = _picks(quads, 1.0, count).T
    at_edge = _picks(edges, 1.0, count).T
    around = np.maximum(np.asarray(at_edge.sum(axis=1)).ravel(), 1)
    faces_mean = sparse.diags(1 / safe) @ at_face @ face_points
    edges_mean = sparse.diags(1 / around) @ at_edge @ ends
    weight = 1 / safe
    inside = (
        sparse.diags(weight) @ faces_mean
        + sparse.diags(2 * weight) @ edges_mean
        + sparse.diags(np.where(valence > 0, (valence - 3) / safe, 1)) @ same
    )
    rim = edges[~inner]
    on_rim = np.zeros(count, bool)
    on_rim[rim.ravel()] = True
    rim_mean = 0.25 * (_picks(rim, 1.0, count).T @ ends[~inner]) + 0.5 * same
    return _mix(on_rim, rim_mean, _mix(valence >= 3, inside, same))


def cut(surface: Surface, rest: Points, field: Field) -> Surface:
    """Return the surface with every triangle that `field` (of rest positions) changes sign in split along its zero."""
    values = field(surface.operator @ rest)
    positive = values[surface.triangles] >= 0
    ones = positive.sum(1)
    mixed = (ones == 1) | (ones == 2)
    if not mixed.any():
        return surface
    lone = np.where(ones[mixed] == 1, positive[mixed].argmax(1), (~positive[mixed]).argmax(1))
    triangles = surface.triangles[mixed]
    turn = (lone[:, None] + np.arange(3)) % 3
    a, b, c = np.take_along_axis(triangles, turn, 1).T
    pairs = np.sort(np.concatenate([np.stack([a, b], 1), np.stack([a, c], 1)]), axis=1)
    edges, where = np.unique(pairs, axis=0, return_inverse=True)
    where = where.ravel()
    start, end = values[edges[:, 0]], values[edges[:, 1]]
    share = start / (start - end)
    operator = surface.operator
    points = sparse.diags(1 - share) @ operator[edges[:, 0]] + sparse.diags(share) @ operator[edges[:, 1]]
    # A cut close to a corner goes through the corner itself, because slivers have no normal to be lit by.
    new = operator.shape[0] + np.arange(len(edges))
    new = np.where(share < SLIVER, edges[:, 0], np.where(share > 1 - SLIVER, edges[:, 1], new))
    first, second = new[where[: len(a)]], new[where[len(a) :]]
    parts = [np.stack([a, first, second], 1), np.stack([first, b, c], 1), np.stack([first, c, second], 1)]
    split = np.concatenate(parts)
    whole = (split != np.roll(split, 1, axis=1)).all(1)
    return Surface(sparse.vstack([operator, points]).tocsr(), np.concatenate([surface.triangles[~mixed], split[whole]]))


def border_of(triangles: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the edges (m, 2) that only one triangle has, in that triangle's direction, and which triangle it is."""
    pairs = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    _, where, counts = np.unique(np.sort(pairs, axis=1), axis=0, return_inverse=True, return_counts=True)
    lone = np.flatnonzero(counts[where.ravel()] == 1)
    return pairs[lone], lone % len(triangles)


__all__ = ["Field", "Surface", "border_of", "cut", "smooth_surface"]
