"""Paints a figure's layers with Qt; knows the colours and the thickness of the outline, nothing of bodies."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from sciatica_timer.core.camera import Camera
from sciatica_timer.core.scene import framing, layers_of
from sciatica_timer.core.tones import Tone

if TYPE_CHECKING:
    from sciatica_timer.core.figure import Figure, Pose
    from sciatica_timer.core.scene import Layer
    from sciatica_timer.ui.palette import Palette

MARGIN = 0.03  # of the smaller edge of the rectangle
OUTLINE = 0.006  # body heights
PALER = 0.32


def camera_for(rect: QRectF, figure: Figure) -> Camera:
    """Frame the whole movement in the middle of a rectangle."""
    bounds = framing(figure)
    wide, high = bounds.right - bounds.left, bounds.bottom - bounds.top
    margin = MARGIN * min(rect.width(), rect.height())
    scale = max(1.0, min((rect.width() - 2 * margin) / wide, (rect.height() - 2 * margin) / high))
    middle = rect.center()
    origin = (middle.x() - (bounds.left + wide / 2) * scale, middle.y() - (bounds.top + high / 2) * scale)
    return Camera(figure.view, scale, origin)


def paint_figure(
    painter: QPainter, rect: QRectF, figure: Figure, pose: Pose, palette: Palette, *, detail: bool = True
) -> None:
    """Paint a pose in a rectangle; without `detail` (thumbnails) there is no outline and no shadow."""
    camera = camera_for(rect, figure)
    colours = _colours(palette)
    pen = QPen(QColor(palette.surface), 2 * max(1.0, OUTLINE * camera.scale))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for layer in layers_of(figure, pose, camera):
        _paint_layer(painter, layer, colours, pen)
    painter.restore()


def _paint_layer(painter: QPainter, layer: Layer, colours: dict[tuple[Tone, bool], QColor], pen: QPen) -> None:
    polygons = [(QPolygonF([QPointF(x, y) for x, y in outline]), tone) for outline, tone in layer.shapes]
    if layer.outlined:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for polygon, _ in polygons:
            painter.drawPolygon(polygon)
    painter.setPen(Qt.PenStyle.NoPen)
    if polygons and polygons[0][1] is Tone.SHADOW:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for polygon, _ in polygons:
            path.addPolygon(polygon)
        painter.fillPath(path, colours[Tone.SHADOW, False])
        return
    for polygon, tone in polygons:
        painter.setBrush(colours[tone, layer.paler])
        painter.drawPolygon(polygon)


@lru_cache(maxsize=4)
def _colours(palette: Palette) -> dict[tuple[Tone, bool], QColor]:
    dark = palette.is_dark
    base = {
        Tone.SKIN: palette.skin,
        Tone.HAIR: "#6B4A3A" if not dark else "#8A6350",
        Tone.SHIRT: palette.shirt,
        Tone.LEGS: palette.legs,
        Tone.WORKING: palette.working,
        Tone.MAT: palette.mat,
        Tone.MAT_EDGE: _mixed(palette.mat, palette.muted, 0.3),
        Tone.BAND: palette.hold,
        Tone.BALL: palette.rest,
        Tone.BALL_SHINE: _mixed(palette.rest, "#FFFFFF", 0.45),
        Tone.WOOD_TOP: _mixed("#CDB08C", palette.surface, 0.5 if dark else 0.15),
        Tone.WOOD_FRONT: _mixed("#B8976F", palette.surface, 0.5 if dark else 0.15),
        Tone.WOOD_SIDE: _mixed("#A4845D", palette.surface, 0.5 if dark else 0.15),
        Tone.ARROW: palette.hold,
    }
    colours: dict[tuple[Tone, bool], QColor] = {(Tone.SHADOW, False): QColor(0, 0, 0, 70 if dark else 28)}
    for tone, name in base.items():
        colours[tone, False] = QColor(name)
        colours[tone, True] = QColor(_mixed(name, palette.surface, PALER))
    return colours


def _mixed(first: str, second: str, fraction: float) -> str:
    a, b = QColor(first), QColor(second)
    parts = zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(x + (y - x) * fraction) for x, y in parts)).name()
