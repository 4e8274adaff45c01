"""The dressed person in a pose, as shapes with colours: what works is orange, what lies on the far side is paler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.figure.shape import Shape
from tools.figure.skinning import normals_of
from tools.figure.surface import border_of

if TYPE_CHECKING:
    from tools.figure.body import Points
    from tools.figure.movement import Movement
    from tools.figure.outfit import Outfit, Piece

FLOOR_SKIN = 0.001  # metres: what is pressed lies that far over the floor
HEM_DEPTH = 0.012  # metres that a hem's edge goes in towards the skin
COLOURS = {
    "chest": "shirt",
    "belly": "shirt",
    "sleeve": "shirt",
    "pelvis": "leggings",
    "thigh": "leggings",
    "shin": "leggings",
    "forearm": "skin",
}
# What a movement calls working, and which pieces that colours.
WORKING = {
    "belly": ("belly",),
    "trunk": ("belly", "chest"),
    "chest": ("chest",),
    "pelvis": ("pelvis",),
    "thigh": ("thigh",),
    "shin": ("shin",),
    "leg": ("thigh", "shin"),
    "arm": ("sleeve", "longsleeve"),
}


class Dresser:
    """Dresses a body in every pose of one movement."""

    def __init__(self, outfit: Outfit, movement: Movement) -> None:
        self._outfit = outfit
        self._working = working_pieces(movement.words("working"))
        self._fades = movement.view == "side" and movement.position != "on-your-side"

    def shapes(self, points: Points) -> list[Shape]:
        """Return the person, whose skin is at `points`, as shapes."""
        return [shape for piece in self._outfit.pieces if (shape := self._shape(piece, points))]

    def _shape(self, piece: Piece, points: Points) -> Shape | None:
        kind, _, side = piece.name.partition("_")
        sleeve = f"longsleeve_{side}" in self._working
        if (kind == "longsleeve" and not sleeve) or (kind == "forearm" and sleeve):
            return None
        colour = "work" if piece.name in self._working else COLOURS.get(kind, kind)
        triangles = piece.surface.triangles
        bare = piece.surface.operator @ points
        normals = normals_of(bare, triangles)
        placed = bare + normals * piece.cover[:, None]
        if piece.hem:
            rim = border_of(triangles)
            inner = placed[rim] - normals[rim] * HEM_DEPTH
            count = len(placed)
            at = count + np.arange(len(rim) * 2).reshape(-1, 2)
            placed = np.concatenate([placed, inner.reshape(-1, 3)])
            band = [np.stack([rim[:, 1], rim[:, 0], at[:, 0]], 1), np.stack([rim[:, 1], at[:, 0], at[:, 1]], 1)]
            triangles = np.concatenate([triangles, *band])
        placed[:, 2] = np.maximum(placed[:, 2], FLOOR_SKIN)
        return Shape(piece.name, colour, placed, triangles, faded=self._fades and side == "left")


def working_pieces(words: tuple[str, ...]) -> set[str]:
    """Return the names of the pieces that are orange: "leg_right" means thigh_right and shin_right."""
    found: set[str] = set()
    for word in words:
        base, _, side = word.rpartition("_") if word.endswith(("_left", "_right")) else (word, "", "")
        for piece in WORKING[base]:
            sides = [side] if side else ["left", "right"]
            found |= {piece} if piece in {"belly", "chest", "pelvis"} else {f"{piece}_{one}" for one in sides}
    return found
