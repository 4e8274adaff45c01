"""Outlines finer than the renderer's few samples make them: the covered part of each pixel, counted exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage

if TYPE_CHECKING:
    from tools.figure.camera import Camera
    from tools.figure.shape import Shape

FINE = 4  # times finer than the picture, each way


def smoothed(picture: Image.Image, shapes: list[Shape], camera: Camera) -> Image.Image:
    """Return the rendered picture with the exact outline of its shapes as its alpha."""
    scale = FINE * picture.width / camera.width
    mask = Image.new("L", (picture.width * FINE, picture.height * FINE), 0)
    draw = ImageDraw.Draw(mask)
    for shape in shapes:
        corners = (camera.pixels(shape.points) * scale - 0.5)[shape.triangles].reshape(-1, 6)
        for corner in corners.tolist():
            draw.polygon(corner, fill=255)
    alpha = mask.resize(picture.size, Image.Resampling.BOX)
    pixels = np.asarray(picture).copy()
    # Rendered edge pixels are mixed from few samples: all but the well covered take their neighbour's colour.
    known = pixels[..., 3] > 200
    nearest = ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True)
    pixels[..., :3] = pixels[..., :3][tuple(nearest)]
    pixels[..., 3] = np.asarray(alpha)
    return Image.fromarray(pixels)
