"""Paints a chart and its legend, on the screen and on paper alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from sciatica_timer.core.value import Value
from sciatica_timer.ui.charts.geometry import (
    BLOCK,
    CROSS,
    DIAMOND,
    DOT,
    RING,
    SOLID,
    Axes,
    Line,
    bar_rects,
    dot_places,
    marks_with_room,
    snapped,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.ui.charts.geometry import Chart, Sample

# Lengths, in the look's unit.
LINE_WIDTH, DOT_RADIUS, DOT_LINE, AXIS_GAP, NOTCH, MONTH_NOTCH, BAND_GAP = 2.0, 3.0, 1.5, 8.0, 3.0, 5.0, 8.0
SAMPLE_WIDTH, SAMPLE_SIDE, SAMPLE_DOT, WORDS_GAP, SAMPLES_GAP = 14.0, 10.5, 10.0, 6.0, 14.0
TIP_PAD, TIP_GAP, TIP_ROUND = 7.0, 6.0, 8.0
DOT_SHARE = 0.8  # of its square
DOTS = (1.6, 1.4)  # dashes and the gaps between them, in widths of the line
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # in languages written from the right, too
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ChartLook(Value):
    """The font, and the colours as #rrggbb; `unit` scales lengths, `grain` is a device pixel."""

    font: QFont
    unit: float
    grain: float
    text: str
    line: str
    surface: str

    @property
    def metrics(self) -> QFontMetricsF:
        """The measures of the font."""
        return QFontMetricsF(self.font)


def axes_of(chart: Chart, room: QRectF, look: ChartLook) -> Axes:
    """Return the axes, with room beside them for their words."""
    letters = look.metrics
    left = max(map(letters.horizontalAdvance, chart.words_at_ticks)) + AXIS_GAP * look.unit
    below = letters.height() + _below(chart) * look.unit
    inside = room.adjusted(left, letters.height() / 2, 0, -below)
    return Axes(inside, chart.first, chart.last, chart.ticks[-1])


def _below(chart: Chart) -> float:
    """Return how far below the axis the words of the marks stand, in the look's unit."""
    return MONTH_NOTCH + 1 + (chart.band + BAND_GAP if chart.band else 0)


def dots_of(chart: Chart, axes: Axes, look: ChartLook) -> list[list[QRectF]]:
    """Return the squares of a chart's dots."""
    return dot_places(chart.dots, axes, axes.inside.bottom() + BAND_GAP * look.unit, chart.band * look.unit, look.unit)


def paint_chart(painter: QPainter, room: QRectF, chart: Chart, look: ChartLook) -> None:
    """Paint a chart into a room: grid, marks, bars and lines."""
    axes = axes_of(chart, room, look)
    painter.save()
    painter.setFont(look.font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _paint_grid(painter, room, chart, axes, look)
    gap = max(look.grain, snapped(look.unit, look.grain))
    for layer, rects in zip(chart.bars, bar_rects(chart.bars, axes, gap, look.grain), strict=True):
        for rect in rects:
            painter.fillRect(rect, QColor(layer.colour))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in chart.lines:
        _paint_line(painter, axes.points(line), line, look, _radius(chart, axes, look))
    for column, places in zip(chart.dots, dots_of(chart, axes, look), strict=True):
        for (kind, colour), place in zip(column.dots, places, strict=True):
            _paint_dot(painter, place, kind, colour, look)
    painter.restore()


def _paint_grid(painter: QPainter, room: QRectF, chart: Chart, axes: Axes, look: ChartLook) -> None:
    letters, inside = look.metrics, axes.inside
    width = max(look.grain, snapped(look.unit / 2, look.grain))
    below = inside.bottom() + _below(chart) * look.unit
    for places, notch in ((chart.notches, NOTCH), ([mark.place for mark in chart.marks], MONTH_NOTCH)):
        for place in places:
            x = snapped(axes.x(place), look.grain)
            painter.fillRect(QRectF(x, inside.bottom(), width, notch * look.unit), QColor(look.line))
    for tick, beside in zip(chart.ticks, chart.words_at_ticks, strict=True):
        y = snapped(axes.y(tick), look.grain)
        painter.fillRect(QRectF(inside.left(), y, inside.width(), width), QColor(look.line))
        wide = inside.left() - room.left() - AXIS_GAP * look.unit
        painter.setPen(QColor(look.text))
        words = QRectF(room.left(), y - letters.height() / 2, wide, letters.height())
        painter.drawText(words, _RIGHT | _MIDDLE, beside)
    widths = [letters.horizontalAdvance(mark.words) for mark in chart.marks]
    for left, mark in marks_with_room(chart.marks, widths, axes, AXIS_GAP * look.unit):
        painter.drawText(QPointF(left, below + letters.ascent()), mark.words)


def _radius(chart: Chart, axes: Axes, look: ChartLook) -> float:
    """Return that of the dots on a line: small enough for a point a week to stand free of the next."""
    usual = DOT_RADIUS * look.unit
    return min(usual, max(look.unit, 0.36 * axes.pitch)) if chart.dots else usual


def _paint_line(
    painter: QPainter, points: Sequence[QPointF], line: Line, look: ChartLook, radius: float | None = None
) -> None:
    radius = DOT_RADIUS * look.unit if radius is None else radius
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line_pen(line, look))
    painter.drawPolyline(QPolygonF(points))
    if line.has_dots:
        painter.setPen(QPen(QColor(line.colour), DOT_LINE * look.unit))
        for number, point in enumerate(points):
            is_full = line.kind == SOLID and number not in line.hollow
            painter.setBrush(QColor(line.colour if is_full else look.surface))
            painter.drawEllipse(point, radius, radius)


def _paint_dot(painter: QPainter, place: QRectF, kind: str, colour: str, look: ChartLook) -> None:
    """Paint one dot; kinds differ in shape, so that colour is never the only cue."""
    thin = min(DOT_LINE * look.unit, place.width() / 4)
    radius, centre = place.width() * DOT_SHARE / 2 - thin / 2, place.center()
    painter.setPen(QPen(QColor(colour), thin))
    painter.setBrush(QColor(colour) if kind == DOT else Qt.BrushStyle.NoBrush)
    if kind in {DOT, RING}:
        painter.drawEllipse(centre, radius, radius)
    elif kind == DIAMOND:
        corners = ((0, -radius), (radius, 0), (0, radius), (-radius, 0))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
    else:
        painter.setPen(QPen(QColor(colour), 1.3 * thin))
        for x in (radius, -radius):
            painter.drawLine(centre - QPointF(x, radius), centre + QPointF(x, radius))


def _line_pen(line: Line, look: ChartLook) -> QPen:
    pen = QPen(QColor(line.colour), LINE_WIDTH * look.unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if line.kind != SOLID:
        pen.setDashPattern(DOTS)
    return pen


def legend_places(samples: Sequence[Sample], width: float, look: ChartLook) -> list[QRectF]:
    """Return the rectangle of each sample with its words, line by line, from (0, 0)."""
    letters = look.metrics
    x = y = 0.0
    places = []
    for sample in samples:
        wide = (SAMPLE_WIDTH + WORDS_GAP) * look.unit + letters.horizontalAdvance(sample.words)
        if x and x + wide > width:
            x, y = 0.0, y + letters.height() + 2 * look.unit
        places.append(QRectF(x, y, wide, letters.height() + 2 * look.unit))
        x += wide + SAMPLES_GAP * look.unit
    return places


def paint_legend(painter: QPainter, samples: Sequence[Sample], places: Sequence[QRectF], look: ChartLook) -> None:
    """Paint the samples of a legend at their places."""
    painter.setFont(look.font)
    for sample, place in zip(samples, places, strict=True):
        left, middle = place.x(), place.center().y()
        if sample.kind == BLOCK:
            side = SAMPLE_SIDE * look.unit
            block = QRectF(left + (SAMPLE_WIDTH * look.unit - side) / 2, middle - side / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(sample.colour))
            painter.drawRoundedRect(block, 3 * look.unit, 3 * look.unit)
        elif sample.kind in {DOT, RING, DIAMOND, CROSS}:
            side = SAMPLE_DOT * look.unit
            dot = QRectF(left + SAMPLE_WIDTH * look.unit - side, middle - side / 2, side, side)
            _paint_dot(painter, dot, sample.kind, sample.colour, look)
        else:
            ends = QPointF(left, middle), QPointF(left + SAMPLE_WIDTH * look.unit, middle)
            _paint_line(painter, ends, Line((), sample.colour, sample.kind, sample.has_dots), look)
        painter.setPen(QColor(look.text))
        words = place.adjusted((SAMPLE_WIDTH + WORDS_GAP) * look.unit, 0, look.unit, 0)
        painter.drawText(words, _LEFT | _MIDDLE, sample.words)


def tip_box(room: QRectF, beside: QRectF, words: str, look: ChartLook) -> QRectF:
    """Return the place of a tip: at the top of the room, on that side of what it is about which is wider."""
    gap, pad = TIP_GAP * look.unit, TIP_PAD * look.unit
    before, after = beside.left() - gap - room.left(), room.right() - beside.right() - gap
    widest = QRectF(0, 0, max(before, after) - 2 * pad - 1, room.height())
    needed = look.metrics.boundingRect(widest, _tip_flags(), words)
    width, height = needed.width() + 1 + 2 * pad, needed.height() + 2 * pad
    left = beside.right() + gap if after >= before else beside.left() - gap - width
    return QRectF(left, room.top(), width, height)


def paint_tip(painter: QPainter, box: QRectF, words: str, look: ChartLook, border: str) -> None:
    """Paint a tip into its box."""
    painter.setFont(look.font)
    painter.setPen(QPen(QColor(border), look.unit))
    painter.setBrush(QColor(look.surface))
    painter.drawRoundedRect(box, TIP_ROUND * look.unit, TIP_ROUND * look.unit)
    painter.setPen(QColor(look.text))
    pad = TIP_PAD * look.unit
    painter.drawText(box.adjusted(pad, pad, -pad, -pad), _tip_flags(), words)


def _tip_flags() -> int:
    return int(_LEFT) | int(Qt.TextFlag.TextWordWrap)
