"""How well two colours can be told apart: the contrast ratio of WCAG 2.2, and for eyes with fewer kinds of cones."""

from __future__ import annotations

import math

from PySide6.QtGui import QColor

# What linear red, green and blue look like, by the full severity of Machado, Oliveira and Fernandes (2009).
EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.9505, 1.0, 1.089)


def linear(colour: str) -> list[float]:
    rgb = QColor(colour)
    parts = (rgb.redF(), rgb.greenF(), rgb.blueF())
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def times(matrix, vector) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def luminance(colour: str) -> float:
    return times(XYZ, linear(colour))[1]


def lab(colour: str, eyes: str) -> tuple[float, float, float]:
    """Return the place of a colour in CIELAB, as these eyes see it."""
    seen = [min(1.0, max(0.0, part)) for part in times(EYES[eyes], linear(colour))]
    x, y, z = (part / white for part, white in zip(times(XYZ, seen), WHITE, strict=True))
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen_apart(first: str, second: str, eyes: str) -> float:
    """Return how far apart two colours are in CIELAB; 2.3 can just be told apart side by side."""
    return math.dist(lab(first, eyes), lab(second, eyes))


def contrast(first: str, second: str) -> float:
    """Return the ratio, 1 to 21, of two colours given as #rrggbb."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
