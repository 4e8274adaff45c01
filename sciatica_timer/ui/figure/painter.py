"""Paints a figure's layers with Qt; knows the colours and the thickness of the outline, nothing of bodies."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from sciatica_timer.core.figure.camera import Camera
from sciatica_timer.core.figure.scene import OUTLINE, framing, layers_of
from sciatica_timer.core.figure.tones import Tone
from sciatica_timer.ui.theme import mixed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sciatica_timer.core.figure.camera import Outline
    from sciatica_timer.core.figure.figure import Figure, Pose, View
    from sciatica_timer.core.figure.scene import Bounds, Layer
    from sciatica_timer.ui.theme import Palette

MARGIN = 0.03  # of the smaller edge of the rectangle
SLACK = 0.04  # body heights that a shape may stand out of the framing
PALER, PALER_WORKING = 0.32, 0.22  # what works has to be seen on the far side as well
POINTS = ((200, 18), (1000, 32), (float("inf"), 52))  # of an outline, below this many pixels a body height


def camera_for(rect: QRectF, bounds: Bounds, view: View, pixel_ratio: float = 1.0) -> Camera:
    """Put what is in the bounds in the middle of a rectangle, as large as it goes."""
    wide, high = bounds.right - bounds.left, bounds.bottom - bounds.top
    margin = MARGIN * min(rect.width(), rect.height())
    scale = max(1.0, min((rect.width() - 2 * margin) / wide, (rect.height() - 2 * margin) / high))
    middle = rect.center()
    origin = (middle.x() - (bounds.left + wide / 2) * scale, middle.y() - (bounds.top + high / 2) * scale)
    points = next(count for limit, count in POINTS if scale * pixel_ratio < limit)
    return Camera(view, scale, origin, points)


def room_of(rect: QRectF, figure: Figure) -> QRectF:
    """Return which part of a rectangle the figure ever paints in."""
    bounds = framing(figure)
    camera = camera_for(rect, bounds, figure.view)
    left, top = (at + bound * camera.scale for at, bound in zip(camera.origin, (bounds.left, bounds.top), strict=True))
    wide, high = (bounds.right - bounds.left) * camera.scale, (bounds.bottom - bounds.top) * camera.scale
    slack = SLACK * camera.scale
    return QRectF(left, top, wide, high).adjusted(-slack, -slack, slack, slack)


def paint_figure(
    painter: QPainter, rect: QRectF, figure: Figure, pose: Pose, palette: Palette, *, detail: bool = True
) -> None:
    """Paint a pose in a rectangle; without `detail` (thumbnails) there are no shadows, and only the end is framed."""
    bounds = framing(figure, only_end=not detail)
    camera = camera_for(rect, bounds, figure.view, painter.device().devicePixelRatio())
    colours = _colours(palette)
    pen = QPen(QColor(palette.surface), 2 * max(1.0, OUTLINE * camera.scale))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for layer in layers_of(figure, pose, camera, with_shadows=detail):
        _paint_layer(painter, layer, colours, pen)
    painter.restore()


def _paint_layer(painter: QPainter, layer: Layer, colours: dict[tuple[Tone, bool], QColor], pen: QPen) -> None:
    if layer.halo:
        painter.fillPath(_path(layer.halo), pen.color())
    if layer.is_angular:
        painter.strokePath(_path(outline for outline, _ in layer.shapes), pen)
    for outline, tone in layer.shapes:
        painter.fillPath(_path((outline,)), colours[tone, layer.paler])


def _path(outlines: Iterable[Outline]) -> QPainterPath:
    """Join outlines; a path takes the points three times as fast as a polygon does."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    line_to = path.lineTo
    for outline in outlines:
        path.moveTo(*outline[-1])
        for x, y in outline:
            line_to(x, y)
    return path


@lru_cache(maxsize=4)
def _colours(palette: Palette) -> dict[tuple[Tone, bool], QColor]:
    dark = palette.is_dark
    base = {
        Tone.SKIN: palette.skin,
        Tone.HAIR: "#6B4A3A" if not dark else "#8A6350",
        Tone.SKIN_SHADE: mixed(palette.skin, "#8A4B2E", 0.22),
        Tone.SHIRT: palette.shirt,
        Tone.LEGS: palette.legs,
        Tone.WORKING: palette.working,
        Tone.MAT: palette.mat,
        Tone.MAT_EDGE: mixed(palette.mat, palette.muted, 0.3),
        Tone.SHADOW: mixed(palette.mat, "#000000" if dark else palette.muted, 0.35 if dark else 0.3),
        Tone.BAND: palette.rest,
        Tone.BALL: palette.rest,
        Tone.BALL_SHINE: mixed(palette.rest, "#FFFFFF", 0.45),
        Tone.WOOD_TOP: mixed("#CDB08C", palette.surface, 0.5 if dark else 0.15),
        Tone.WOOD_FRONT: mixed("#B8976F", palette.surface, 0.5 if dark else 0.15),
        Tone.WOOD_SIDE: mixed("#A4845D", palette.surface, 0.5 if dark else 0.15),
        Tone.ARROW: palette.text,
    }
    colours: dict[tuple[Tone, bool], QColor] = {}
    for tone, name in base.items():
        colours[tone, False] = QColor(name)
        colours[tone, True] = QColor(mixed(name, palette.surface, PALER_WORKING if tone is Tone.WORKING else PALER))
    return colours
