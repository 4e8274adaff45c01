"""What the person wears: where each piece of cloth, skin and hair begins and ends, on the body at rest.

Lines are the zeros of functions of the rest position, in metres; seams are therefore crisp however coarse the mesh is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tools.figure.surface import Surface, cut, smooth_surface

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tools.figure.body import Body, Points

SHIRT_HEM = 0.075
RIBS = 0.235
ANKLE = -0.695
SLEEVE_END = 0.62  # of the upper arm
HAIRLINE_Z = (-0.075, -0.03, -0.012, 0.0, 0.02, 0.052, 0.064, 0.09, 0.125, 0.16)
HAIRLINE_Y = (0.640, 0.648, 0.668, 0.745, 0.757, 0.757, 0.735, 0.772, 0.793, 0.793)


@dataclass(frozen=True)
class Piece:
    """A part of the picture that has one colour: `cover` lifts it off the body, in metres at each point."""

    name: str  # shirt chest, skin …; `name_left` and `name_right` where sides can differ
    surface: Surface
    cover: Points
    hem: bool = False


class Outfit:
    """The pieces of one dressed person."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._shoulder, self._elbow = body.head("upperarm01.L"), body.head("lowerarm01.L")
        self._wrist = body.head("wrist.L")
        self.pieces = (*self._clothes(), *self._skin(), self._hair(), *self._eyes())

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
        return np.where((np.abs(points[:, 0]) < 0.19) | (points[:, 1] < 0), -0.1, self._along_arm(points) - SLEEVE_END)  # noqa: PLR2004

    @staticmethod
    def _armhole(points: Points) -> Points:
        x, y = np.abs(points[:, 0]), points[:, 1]
        return x - 0.166 - 0.55 * np.maximum(0, 0.405 - y) + 0.10 * np.maximum(0, y - 0.45)

    def _arm_end(self, points: Points) -> Points:
        return np.where((np.abs(points[:, 0]) < 0.19) | (points[:, 1] < 0), -0.1, self._along_arm(points) - 1.93)  # noqa: PLR2004

    @staticmethod
    def _collar(points: Points) -> Points:
        x, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
        return np.where(x < 0.15, y - 0.572 + 0.42 * z - 2.5 * np.maximum(0, x - 0.06) ** 2, -0.1)  # noqa: PLR2004

    @staticmethod
    def _hip(points: Points) -> Points:
        return 0.062 - 0.35 * np.abs(points[:, 0]) - points[:, 1]

    def _knee(self, points: Points) -> Points:
        return self._body.head("lowerleg01.L")[1] + 0.03 - points[:, 1]

    @staticmethod
    def _hairline(points: Points) -> Points:
        x, y, z = points[:, 0], points[:, 1], points[:, 2]
        line = np.interp(z, HAIRLINE_Z, HAIRLINE_Y)
        peak = 0.006 * np.cos(np.clip(np.abs(x) / 0.05, 0, 1) * np.pi)
        return np.where(y > 0.62, y - line + peak * (z > 0.1), -0.1)  # noqa: PLR2004

    # Pieces ----------------------------------------------------------------------------------------------------

    def _cut(self, group: str, fields: tuple[object, ...]) -> tuple[Surface, Points]:
        rest = self._body.vertices
        surface = smooth_surface(len(rest), self._body.quads[group])
        for field in fields:
            surface = cut(surface, rest, field)  # type: ignore[arg-type]
        points = surface.operator @ rest
        return surface, points[surface.triangles].mean(1)

    def _clothes(self) -> list[Piece]:
        side = lambda points: points[:, 0]  # noqa: E731
        hem = lambda points: points[:, 1] - SHIRT_HEM  # noqa: E731
        ribs = lambda points: points[:, 1] - RIBS  # noqa: E731
        ankle = lambda points: points[:, 1] - ANKLE  # noqa: E731
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
        left = middle[:, 0] > 0
        pieces = [
            self._cloth("chest", surface, trunk & (middle[:, 1] > RIBS), 0.007),
            self._cloth("belly", surface, trunk & (middle[:, 1] <= RIBS), 0.007),
            self._cloth("pelvis", surface, lower & ~leg, 0.003),
        ]
        for name, chosen in (("left", left), ("right", ~left)):
            pieces += [
                self._cloth(f"sleeve_{name}", surface, sleeve & chosen, 0.007),
                self._cloth(f"longsleeve_{name}", surface, long_sleeve & chosen, 0.004),
                self._cloth(f"thigh_{name}", surface, leg & chosen & (self._knee(middle) < 0), 0.003),
                self._cloth(f"shin_{name}", surface, leg & chosen & (self._knee(middle) >= 0), 0.003),
            ]
        return pieces

    def _cloth(self, name: str, surface: Surface, chosen: NDArray[np.bool_], cover: float) -> Piece:
        own = surface.only(chosen)
        return Piece(name, own, np.full(own.operator.shape[0], cover), hem=True)

    def _skin(self) -> list[Piece]:
        surface, middle = self._cut("body", (self._arm_end,))
        arm = self._along_arm(middle)
        is_arm = (np.abs(middle[:, 0]) > 0.19) & (middle[:, 1] > 0) & (arm > SLEEVE_END - 0.12)  # noqa: PLR2004
        hand = is_arm & (self._arm_end(middle) > 0)
        head = (self._collar(middle) > -0.035) & (middle[:, 1] > 0.45)  # noqa: PLR2004
        foot = middle[:, 1] < ANKLE + 0.03
        bare = [Piece("skin", own, np.zeros(own.operator.shape[0])) for own in (surface.only(head | foot | hand),)]
        for name, chosen in (("left", middle[:, 0] > 0), ("right", middle[:, 0] < 0)):
            own = surface.only(is_arm & ~hand & chosen)
            bare.append(Piece(f"forearm_{name}", own, np.zeros(own.operator.shape[0])))
        return bare

    def _hair(self) -> Piece:
        surface, middle = self._cut("body", (self._hairline,))
        own = surface.only((self._hairline(middle) > 0) & (middle[:, 1] > 0.6))  # noqa: PLR2004
        points = own.operator @ self._body.vertices
        depth = np.clip(self._hairline(points) / 0.04, 0, 1)
        return Piece("hair", own, 0.002 + 0.014 * depth * (2 - depth), hem=True)

    def _eyes(self) -> list[Piece]:
        pieces = []
        for letter, group in (("L", "helper-l-eye"), ("R", "helper-r-eye")):
            quads = self._body.quads[group]
            middle = self._body.head(f"eye.{letter}")
            front = self._body.vertices[np.unique(quads)][:, 2].max()
            reach = front - middle[2]

            def ring(points: Points, radius: float, centre: Points = middle) -> Points:
                return radius - np.hypot(points[:, 0] - centre[0], points[:, 1] - centre[1] - 0.0005)

            surface, at = self._cut(group, (lambda p, r=ring: r(p, 0.0062), lambda p, r=ring: r(p, 0.003)))  # type: ignore[misc]
            ahead = at[:, 2] > middle[2] + 0.3 * reach
            iris, pupil = ahead & (ring(at, 0.0062) > 0), ahead & (ring(at, 0.003) > 0)
            for name, chosen in (("eye", ~iris), ("iris", iris & ~pupil), ("pupil", pupil)):
                own = surface.only(chosen)
                pieces.append(Piece(name, own, np.zeros(own.operator.shape[0])))
        return pieces
