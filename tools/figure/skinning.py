"""Skin over bones: each vertex follows its bones, then pinched places are smoothed without losing the body's shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tools.figure.body import Body, Points
    from tools.figure.skeleton import Joints

ROUNDS = 14  # of smoothing: more is rounder at hips and shoulders, and thinner at knees
STIFF = ("head", "neck03", "jaw", "finger", "metacarpal", "wrist", "foot", "toe", "eye", "special", "oculi", "orb")
STIFF += ("levator", "oris", "risorius", "temporalis", "tongue")


def follow(body: Body, joints: Joints, chosen: NDArray[np.int64]) -> Points:
    """Return where `chosen` vertices go with their bones alone."""
    shift = joints.heads - np.einsum("bij,bj->bi", joints.turns, np.array([bone.head for bone in body.bones]))
    table = np.concatenate([joints.turns.reshape(-1, 9), shift], axis=1)
    mixed = body.weights[chosen] @ table
    return np.einsum("vij,vj->vi", mixed[:, :9].reshape(-1, 3, 3), body.vertices[chosen]) + mixed[:, 9:]


class Skin:
    """The whole surface of a body, ready to follow it."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._all = np.arange(len(body.vertices))
        quads = np.concatenate([body.quads["body"], body.quads["helper-tights"]])
        self._quads = quads
        self._used = np.unique(quads)
        edges = np.concatenate([quads[:, [k, (k + 1) % 4]] for k in range(4)])
        count = len(body.vertices)
        near = sparse.coo_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(count, count))
        near = ((near + near.T) > 0).astype(float).tocsr()
        degree = np.asarray(near.sum(axis=1)).ravel()
        mean = sparse.diags(1 / np.maximum(degree, 1)) @ near
        step = sparse.identity(count) * 0.5 + mean * 0.5
        stiff = np.array([bone.name.startswith(STIFF) for bone in body.bones])
        soft = 1 - np.asarray(body.weights[:, stiff].sum(axis=1)).ravel()
        self._soft = np.where(degree > 0, np.clip(soft, 0, 1), 0)[:, None]
        self._step = sparse.csr_matrix(step)
        self._neighbour = np.full(count, 0)
        self._neighbour[edges[:, 0]] = edges[:, 1]
        self._offsets = self._local_offsets()

    def _smooth(self, points: Points) -> Points:
        for _ in range(ROUNDS):
            points = self._step @ points
        return points

    def _frames(self, points: Points) -> Points:
        normals = normals_of(points, self._quads)
        along = points[self._neighbour] - points
        along -= (along * normals).sum(1, keepdims=True) * normals
        along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-12)
        return np.stack([along, np.cross(normals, along), normals], axis=2)

    def _local_offsets(self) -> Points:
        smooth = self._smooth(self._body.vertices)
        return np.einsum("vji,vj->vi", self._frames(smooth), self._body.vertices - smooth)

    def posed(self, joints: Joints) -> Points:
        """Return all vertices (n, 3) in the world."""
        points = follow(self._body, joints, self._all)
        smooth = self._smooth(points)
        kept = smooth + np.einsum("vij,vj->vi", self._frames(smooth), self._offsets)
        return points + (kept - points) * self._soft


def normals_of(points: Points, faces: NDArray[np.int64]) -> Points:
    """Return the unit normal at each of `points`, the mean of its triangles or quads, larger ones counting more."""
    last = 2 if faces.shape[1] == 3 else 3
    crossed = np.cross(points[faces[:, 2]] - points[faces[:, 0]], points[faces[:, last]] - points[faces[:, 1]])
    if last == 2:
        crossed = np.cross(points[faces[:, 1]] - points[faces[:, 0]], points[faces[:, 2]] - points[faces[:, 0]])
    normals = np.zeros_like(points)
    for corner in range(faces.shape[1]):
        np.add.at(normals, faces[:, corner], crossed)
    return normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
