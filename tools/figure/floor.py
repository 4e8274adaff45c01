"""What lies on the floor: the mat, and the soft shadow of what touches it, each as a layer for the theme to tint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage

if TYPE_CHECKING:
    from tools.figure.body import Points
    from tools.figure.camera import Camera

CELL = 0.006  # metres a cell of the shadow's grid
AIR = 0.45  # metres round the person that a shadow may reach
# Height of what throws the shadow, how far it blurs (metres), and how dark it is.
LEVELS = ((0.015, 0.010, 0.42), (0.05, 0.025, 0.26), (0.14, 0.05, 0.18), (0.35, 0.10, 0.12), (0.9, 0.18, 0.10))
EDGE = 0.06  # metres over which a shadow fades towards the picture's edge
MAT_THICK = 0.014
MAT_CORNER = 0.05
FINE = 4  # times finer the mat is drawn


def shadow(points: Points, camera: Camera, shrink: int) -> Image.Image:
    """Return the shadow of `points` on the floor, black with alpha, `shrink` times smaller than the picture."""
    low = points[:, :2].min(0) - AIR
    cells = np.ceil((points[:, :2].max(0) + AIR - low) / CELL).astype(int) + 1
    height = np.full(cells, 9.0)
    at = ((points[:, :2] - low) / CELL).astype(int)
    np.minimum.at(height, (at[:, 0], at[:, 1]), points[:, 2])
    height = ndimage.minimum_filter(height, size=3)
    light = np.ones(cells)
    for level, blur, dark in LEVELS:
        light *= 1 - dark * ndimage.gaussian_filter((height < level).astype(float), blur / CELL)
    return _seen(1 - light, low, camera, shrink)


def _seen(dark: Points, low: Points, camera: Camera, shrink: int) -> Image.Image:
    right, up, _ = camera.axes
    width, height = camera.width // shrink, camera.height // shrink
    x, y = np.meshgrid((np.arange(width) + 0.5) * shrink, (np.arange(height) + 0.5) * shrink)
    flat = np.stack(
        [
            (x - camera.width / 2) / camera.scale + camera.centre @ right,
            (camera.height / 2 - y) / camera.scale + camera.centre @ up,
        ]
    )
    table = np.linalg.inv(np.stack([right[:2], up[:2]]))  # the floor's points have no height
    floor = np.einsum("ij,jhw->ihw", table, flat)
    cells = (floor - low[:, None, None]) / CELL
    alpha = ndimage.map_coordinates(dark, cells, order=1, mode="constant")
    picture = np.zeros((height, width, 4), np.uint8)
    picture[..., 3] = np.clip(alpha * 255 * _within(width, height, EDGE * camera.scale / shrink) + 0.5, 0, 255)
    return Image.fromarray(picture)


def _within(width: int, height: int, edge: float) -> Points:
    """Return 1 inside a picture and less towards its edges, so that no shadow ends in a line."""
    across, down = (np.minimum(np.arange(size) + 0.5, size - np.arange(size) - 0.5) for size in (width, height))
    near = np.clip(np.minimum(across[None, :], down[:, None]) / edge, 0, 1)
    return near * near * (3 - 2 * near)


def mat_outline(low: Points, high: Points) -> Points:
    """Return the corners of a mat from `low` to `high` (x, y), rounded, at the height of the floor."""
    angle = np.linspace(0, np.pi / 2, 9)
    corners = []
    for k, (x, y) in enumerate(((1, 1), (0, 1), (0, 0), (1, 0))):
        inwards = MAT_CORNER * np.array([-1 if x else 1, -1 if y else 1])
        centre = np.array([(low[0], high[0])[x], (low[1], high[1])[y]]) + inwards
        turned = angle + k * np.pi / 2
        corners.append(centre + MAT_CORNER * np.stack([np.cos(turned), np.sin(turned)], axis=1))
    outline = np.concatenate(corners)
    return np.concatenate([outline, np.zeros((len(outline), 1))], axis=1)


def mat(outline: Points, camera: Camera) -> Image.Image:
    """Return the mat alone, white with a grey edge, on nothing."""
    picture = Image.new("LA", (camera.width * FINE, camera.height * FINE), (255, 0))
    draw = ImageDraw.Draw(picture)
    for depth in np.linspace(MAT_THICK, 0, 12):
        spots = camera.pixels(outline - [0, 0, depth]) * FINE
        draw.polygon([tuple(spot) for spot in spots], fill=(206 if depth else 255, 255))
    return picture.convert("RGBA").resize((camera.width, camera.height), Image.Resampling.BOX)
