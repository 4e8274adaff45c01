"""The dressed person in a pose, as shapes with colours: what works is orange, what lies on the far side is paler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.figure.shape import Paint, Shape
from tools.figure.skinning import normals_of
from tools.figure.surface import border_of

if TYPE_CHECKING:
    from tools.figure.body import Points
    from tools.figure.movement import Movement
    from tools.figure.outfit import Garment, Outfit

FLOOR_SKIN = 0.005  # metres: what lies lower is pressed between here and the floor
PRESSED = 0.012  # metres of depth that are pressed to a third
HEM_DEPTH = 0.012  # metres that a hem's edge goes in towards the skin
COLOURS = {
    "chest": "shirt",
    "belly": "shirt",
    "sleeve": "shirt",
    "pelvis": "leggings",
    "thigh": "leggings",
    "shin": "leggings",
    "forearm": "skin",
    "hand": "skin",
    "foot": "skin",
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
        return [self._shape(garment, points) for garment in self._outfit.garments if self._is_worn(garment)]

    def _is_worn(self, garment: Garment) -> bool:
        return not garment.names[0].startswith("longsleeve") or garment.names[0] in self._working

    def _shape(self, garment: Garment, points: Points) -> Shape:
        triangles, piece = garment.surface.triangles, garment.piece
        bare = garment.surface.operator @ points
        normals = normals_of(bare, triangles)
        placed = bare + normals * garment.cover[:, None]
        if garment.hem:
            rim, owner = border_of(triangles)
            inner = placed[rim] - normals[rim] * HEM_DEPTH
            at = len(placed) + np.arange(len(rim) * 2).reshape(-1, 2)
            placed = np.concatenate([placed, inner.reshape(-1, 3)])
            band = [np.stack([rim[:, 1], rim[:, 0], at[:, 0]], 1), np.stack([rim[:, 1], at[:, 0], at[:, 1]], 1)]
            triangles = np.concatenate([triangles, *band])
            piece = np.concatenate([piece, piece[owner], piece[owner]])
        # Skin under a long sleeve is left out, because it would shine through where the sleeve lies close.
        shown = ~np.isin(piece, [number for number, name in enumerate(garment.names) if self._is_hidden(name)])
        low = placed[:, 2] < FLOOR_SKIN
        # Pressed flat without anything changing places, because what lies in one plane flickers.
        placed[low, 2] = FLOOR_SKIN * np.exp((placed[low, 2] - FLOOR_SKIN) / PRESSED)
        paints = tuple(self._paint(name) for name in garment.names)
        return Shape(paints, placed, triangles[shown], piece[shown])

    def _is_hidden(self, name: str) -> bool:
        kind, _, side = name.partition("_")
        return kind == "forearm" and f"longsleeve_{side}" in self._working

    def _paint(self, name: str) -> Paint:
        kind, _, side = name.partition("_")
        colour = "work" if name in self._working else COLOURS.get(kind, kind)
        return Paint(colour, faded=self._fades and side == "left")


def working_pieces(words: tuple[str, ...]) -> set[str]:
    """Return the names of the pieces that are orange: "leg_right" means thigh_right and shin_right."""
    found: set[str] = set()
    for word in words:
        base, _, side = word.rpartition("_") if word.endswith(("_left", "_right")) else (word, "", "")
        for piece in WORKING[base]:
            sides = [side] if side else ["left", "right"]
            found |= {piece} if piece in {"belly", "chest", "pelvis"} else {f"{piece}_{one}" for one in sides}
    return found
