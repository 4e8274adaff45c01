"""What the person wears: where each piece of cloth, skin and hair begins and ends, on the body at rest.

Lines are the zeros of functions of the rest position, in metres; seams are therefore crisp however coarse the mesh is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from tools.figure import face
from tools.figure.surface import Surface, cut, smooth_surface

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tools.figure.body import Body, Points
    from tools.figure.surface import Field

SHIRT_HEM = 0.075
RIBS = 0.235
ANKLE = -0.695
HAIR_THICK = 0.013
HAIR_SLOPE = 0.03  # metres from the hairline to where hair is that thick
SLEEVE_END = 0.62  # of the upper arm


@dataclass(frozen=True)
class Garment:
    """One smooth surface: `names` of its pieces, and in `piece` which of them each triangle belongs to.

    `cover` lifts it off the body, in metres at each point; a hem goes in towards the skin where it ends.
    """

    surface: Surface
    names: tuple[str, ...]
    piece: NDArray[np.int64]
    cover: Points
    hem: bool = False


class Outfit:
    """The pieces of one dressed person."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._shoulder, self._elbow = body.head("upperarm01.L"), body.head("lowerarm01.L")
        self._wrist = body.head("wrist.L")
        self.garments = (*self._clothes(), self._skin(), self._hair(), *self._eyes())

    # Lines -----------------------------------------------------------------------------------------------------

    def _along_arm(self, points: Points) -> Points:
        """Return how far out a point lies: 0 shoulder, 1 elbow, 2 wrist; below 0 for what is no arm."""
        mirrored = points * [1, 1, 1]
        mirrored[:, 0] = np.abs(mirrored[:, 0])
        upper = self._elbow - self._shoulder
        lower = self._wrist - self._elbow
        out = (mirrored - self._shoulder) @ upper / (upper @ upper)
        beyond = (mirrored - self._elbow) @ lower / (lower @ lower)
        return np.where(out < 1, out, 1 + np.maximum(beyond, 0))

    def _sleeve_end(self, points: Points) -> Points:
        return np.where((np.abs(points[:, 0]) < 0.19) | (points[:, 1] < 0), -0.1, self._along_arm(points) - SLEEVE_END)

    @staticmethod
    def _armhole(points: Points) -> Points:
        x, y = np.abs(points[:, 0]), points[:, 1]
        return x - 0.166 - 0.55 * np.maximum(0, 0.405 - y) + 0.10 * np.maximum(0, y - 0.45)

    def _arm_end(self, points: Points) -> Points:
        return np.where((np.abs(points[:, 0]) < 0.19) | (points[:, 1] < 0), -0.1, self._along_arm(points) - 1.93)

    @staticmethod
    def _collar(points: Points) -> Points:
        x, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
        return np.where(x < 0.15, y - 0.572 + 0.42 * z - 2.5 * np.maximum(0, x - 0.06) ** 2, -0.1)

    @staticmethod
    def _hip(points: Points) -> Points:
        return 0.062 - 0.35 * np.abs(points[:, 0]) - points[:, 1]

    def _knee(self, points: Points) -> Points:
        return self._body.head("lowerleg01.L")[1] + 0.03 - points[:, 1]

    # Pieces ----------------------------------------------------------------------------------------------------

    def _cut(self, group: str, fields: tuple[Field, ...]) -> tuple[Surface, Points]:
        rest = self._body.vertices
        surface = smooth_surface(len(rest), self._body.quads[group])
        for field in fields:
            surface = cut(surface, rest, field)
        points = surface.operator @ rest
        return surface, points[surface.triangles].mean(1)

    def _clothes(self) -> list[Garment]:
        side, hem, ribs, ankle = _beyond(0, 0.0), _beyond(1, SHIRT_HEM), _beyond(1, RIBS), _beyond(1, ANKLE)
        arms = (self._sleeve_end, self._armhole, self._arm_end)
        surface, middle = self._cut(
            "helper-tights", (side, hem, ribs, ankle, *arms, self._collar, self._hip, self._knee)
        )
        arm = (self._armhole(middle) >= 0) & (middle[:, 1] > 0) | (self._sleeve_end(middle) > 0)
        trunk = ~arm & (middle[:, 1] >= SHIRT_HEM) & (self._collar(middle) < 0)
        lower = ~arm & (middle[:, 1] < SHIRT_HEM) & (middle[:, 1] > ANKLE)
        leg = lower & (self._hip(middle) > 0)
        sleeve = arm & (self._sleeve_end(middle) < 0)
        long_sleeve = arm & ~sleeve & (self._arm_end(middle) < 0)
        sides = {"left": middle[:, 0] > 0, "right": middle[:, 0] <= 0}
        knee = self._knee(middle) >= 0
        shirt = {"chest": trunk & (middle[:, 1] > RIBS), "belly": trunk & (middle[:, 1] <= RIBS)}
        shirt |= {f"sleeve_{name}": sleeve & at for name, at in sides.items()}
        leggings = {"pelvis": lower & ~leg}
        leggings |= {f"thigh_{name}": leg & ~knee & at for name, at in sides.items()}
        leggings |= {f"shin_{name}": leg & knee & at for name, at in sides.items()}
        longer = [{f"longsleeve_{name}": long_sleeve & at} for name, at in sides.items()]
        return [
            _garment(surface, pieces, cover, hem=True)
            for pieces, cover in ((shirt, 0.007), (leggings, 0.003), *((one, 0.005) for one in longer))
        ]

    def _skin(self) -> Garment:
        surface, middle = self._cut("body", (self._arm_end, face.brow, face.lips))
        arm = self._along_arm(middle)
        is_arm = (np.abs(middle[:, 0]) > 0.19) & (middle[:, 1] > 0) & (arm > SLEEVE_END - 0.12)
        hand = is_arm & (self._arm_end(middle) > 0)
        head = (self._collar(middle) > -0.016) & (middle[:, 1] > 0.45)
        foot = middle[:, 1] < ANKLE + 0.03
        brow, lips = face.brow(middle) > 0, face.lips(middle) > 0
        chosen = {"skin": head & ~brow & ~lips, "brow": brow, "lips": lips}
        for name, at in (("left", middle[:, 0] > 0), ("right", middle[:, 0] <= 0)):
            chosen |= {f"hand_{name}": hand & at, f"foot_{name}": foot & at, f"forearm_{name}": is_arm & ~hand & at}
        return _garment(surface, chosen, 0)

    def _hair(self) -> Garment:
        surface, middle = self._cut("body", (face.hair,))
        flat = _garment(surface, {"hair": face.hair(middle) > 0}, 0, hem=True)
        depth = np.clip(face.hair(flat.surface.operator @ self._body.vertices) / HAIR_SLOPE, 0, 1)
        return replace(flat, cover=0.0015 + HAIR_THICK * np.sqrt(depth * (2 - depth)))

    def _eyes(self) -> list[Garment]:
        eyes = []
        for letter, group in (("L", "helper-l-eye"), ("R", "helper-r-eye")):
            quads = self._body.quads[group]
            middle = self._body.head(f"eye.{letter}")
            front = self._body.vertices[np.unique(quads)][:, 2].max()
            reach = front - middle[2]

            round_iris, round_pupil = _ring(middle, 0.0062), _ring(middle, 0.003)
            surface, at = self._cut(group, (round_iris, round_pupil))
            ahead = at[:, 2] > middle[2] + 0.3 * reach
            iris, pupil = ahead & (round_iris(at) > 0), ahead & (round_pupil(at) > 0)
            eyes.append(_garment(surface, {"eye": ~iris, "iris": iris & ~pupil, "pupil": pupil}, 0))
        return eyes


def _ring(centre: Points, radius: float) -> Field:
    """Return how far inside a circle points lie, seen from the front."""
    return lambda points: radius - np.hypot(points[:, 0] - centre[0], points[:, 1] - centre[1] - 0.0005)


def _beyond(axis: int, at: float) -> Field:
    """Return how far points lie beyond `at` along an axis."""
    return lambda points: points[:, axis] - at


def _garment(surface: Surface, pieces: dict[str, NDArray[np.bool_]], cover: float, *, hem: bool = False) -> Garment:
    number = np.full(len(surface.triangles), -1)
    for index, chosen in enumerate(pieces.values()):
        number[chosen] = index
    own = surface.only(number >= 0)
    return Garment(own, tuple(pieces), number[number >= 0], np.full(own.operator.shape[0], cover), hem)
