"""One movement, ready to be drawn: its camera, its mat, and its shapes at any progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.figure import camera, floor
from tools.figure.dressing import Dresser
from tools.figure.planting import Planter
from tools.figure.posing import UPRIGHT
from tools.figure.props import Scene, props_of

if TYPE_CHECKING:
    from tools.figure.body import Body, Points
    from tools.figure.movement import Movement
    from tools.figure.outfit import Outfit
    from tools.figure.shape import Shape
    from tools.figure.skeleton import Skeleton
    from tools.figure.skinning import Skin

LONGEST = 1000  # pixels
CLOSEST = 640  # pixels a metre
MARGIN = 0.04  # metres round the person and the mat
MAT_REST = 0.16  # metres: what lies lower than that should lie on the mat
MAT_ROOM = 0.07  # metres of mat round that
MAT_LEAST = np.array([0.75, 0.62])
# Azimuth and elevation of each view for somebody who lies or kneels, and for somebody upright.
ANGLES = {"side": (6.0, 9.0), "feet": (58.0, 26.0), "head": (-58.0, 30.0), "front": (0.0, 14.0), "behind": (62.0, 24.0)}
UPRIGHT_ANGLES = {"side": (10.0, 7.0), "front": (78.0, 7.0), "behind": (-78.0, 7.0)}


class Stage:
    """The person of one movement, dressed, with props, in front of a camera that stands still."""

    def __init__(self, body: Body, skeleton: Skeleton, outfit: Outfit, skin: Skin, movement: Movement) -> None:
        self._body, self._movement, self._skin = body, movement, skin
        self._planter = Planter(body, skeleton, movement)
        self._dresser = Dresser(outfit, movement)
        self._start_skin = skin.posed(self._planter.start.joints)
        everything = [np.concatenate([shape.points for shape in self.shapes(at)]) for at in (0.0, 0.25, 0.5, 0.75, 1.0)]
        self.mat = self._mat(np.concatenate(everything)) if "mat" in movement.data.get("props", {}) else None
        self.camera = self._camera([*everything, *([self.mat] if self.mat is not None else [])])

    def _camera(self, everything: list[Points]) -> camera.Camera:
        movement = self._movement
        table = UPRIGHT_ANGLES if movement.position in UPRIGHT else ANGLES
        azimuth, elevation = table.get(movement.view, ANGLES[movement.view])
        azimuth = float(movement.data.get("azimuth", azimuth))
        elevation = float(movement.data.get("elevation", elevation))
        return camera.fit(np.concatenate(everything), azimuth, elevation, longest=LONGEST, margin=MARGIN, scale=CLOSEST)

    @property
    def mirrored(self) -> bool:
        """Return whether the picture is turned round, so that the person's right is at the viewer's right."""
        if self._movement.view == "side":
            return False
        left = self._planter.start.frames["pelvis"][:, 0]
        return bool(self.camera.axes[0] @ left > 0.2)  # lying on the side, neither is

    def _mat(self, points: Points) -> Points:
        resting = points[points[:, 2] < MAT_REST][:, :2]
        low, high = resting.min(0) - MAT_ROOM, resting.max(0) + MAT_ROOM
        if self._movement.data["props"]["mat"].get("long"):  # under what reaches out in the air as well
            low[0], high[0] = points[:, 0].min() - MAT_ROOM, points[:, 0].max() + MAT_ROOM
        room = np.maximum(MAT_LEAST - (high - low), 0) / 2
        return floor.mat_outline(low - room, high + room)

    def shapes(self, progress: float) -> list[Shape]:
        """Return the person and the props at `progress`, 0 start to 1 end."""
        joints = self._planter.solve(progress).joints
        skin = self._skin.posed(joints)
        scene = Scene(self._body, joints, skin, self._planter.start.joints, self._start_skin)
        return [*self._dresser.shapes(skin), *props_of(self._movement.data.get("props", {}), scene)]
