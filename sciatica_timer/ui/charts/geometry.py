"""Where everything of a chart stands: axes, marks, bars and lines, from values and a rectangle, without painting.

Places along the bottom axis are counted in weeks or days: 0 is the middle of the first.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from sciatica_timer.core.value import Value
from sciatica_timer.ui.week import day_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

STEPS = (1, 2, 5)
MOST_STEPS = 4
BAR_WIDTH = 0.72  # of a week
HALF_WEEK = 0.5
BLOCK, SOLID, DOTTED = "block", "solid", "dotted"
DOT, RING, DIAMOND, CROSS = "dot", "ring", "diamond", "cross"
DOT_SIZES = (9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0)  # of a dot with its gap, in the look's unit: the largest that fits


class Sample(Value):
    """One entry of a legend: its words, its colour as #rrggbb and its shape: a block, a line or a kind of dot."""

    words: str
    colour: str
    kind: str = BLOCK
    has_dots: bool = False


class Bars(Value):
    """One layer of stacked bars, a height for each week; 0 leaves a week out."""

    heights: tuple[float, ...]
    colour: str


class Line(Value):
    """Points of place and value from left to right; `has_dots` marks each of them, and `hollow` ones are not filled."""

    points: tuple[tuple[float, float], ...]
    colour: str
    kind: str = SOLID
    has_dots: bool = False
    hollow: frozenset[int] = frozenset()


class Dots(Value):
    """Dots packed below a place: the kind of each, and its colour."""

    place: float
    dots: tuple[tuple[str, str], ...]


def line_through(values: Sequence[tuple[float, float | None]], colour: str, kind: str, most_dots: int) -> Line:
    """Return the line through the values that are known; more dots than `most_dots` are left out."""
    known = tuple((place, value) for place, value in values if value is not None)
    return Line(known, colour, kind, len(known) <= most_dots)


class Mark(Value):
    """Words under the bottom axis."""

    place: float
    words: str


class Chart(Value):
    """Everything that is drawn, in values; `first` and `last` are the places at the edges.

    `stops` are the places whose values can be asked for, `words` returns those of one by its number, and `reach` is how
    far from a stop they are still meant. `tick_words` stand in place of the ticks, where there are any. `dots` stand in
    a `band` below the axis, whose height is in the look's unit.
    """

    first: float
    last: float
    ticks: tuple[int, ...]
    marks: tuple[Mark, ...] = ()
    notches: tuple[float, ...] = ()
    bars: tuple[Bars, ...] = ()
    lines: tuple[Line, ...] = ()
    samples: tuple[Sample, ...] = ()
    stops: tuple[float, ...] = ()
    words: Callable[[int], str] = str
    reach: float = HALF_WEEK
    tick_words: tuple[str, ...] = ()
    dots: tuple[Dots, ...] = ()
    band: float = 0.0

    @property
    def words_at_ticks(self) -> tuple[str, ...]:
        """What stands beside the axis, for each tick."""
        return self.tick_words or tuple(map(str, self.ticks))

    def stop_near(self, place: float) -> int | None:
        """Return the number of the stop nearest to a place, or None where none is within reach."""
        near = min(range(len(self.stops)), key=lambda number: abs(self.stops[number] - place), default=None)
        return near if near is not None and abs(self.stops[near] - place) <= self.reach else None


class Axes(Value):
    """Turns places and values into points of the rectangle `inside`, whose lower edge is the value 0."""

    inside: QRectF
    first: float
    last: float
    highest: float

    def x(self, place: float) -> float:
        """Return the x coordinate of a place on the bottom axis."""
        return self.inside.left() + (place - self.first) * self.pitch

    def y(self, value: float) -> float:
        """Return the y coordinate of a value."""
        return self.inside.bottom() - value / self.highest * self.inside.height()

    def place(self, x: float) -> float:
        """Return the place on the bottom axis at an x coordinate."""
        return self.first + (x - self.inside.left()) / self.pitch

    @property
    def pitch(self) -> float:
        """The way from one week, or day, to the next."""
        return self.inside.width() / ((self.last - self.first) or 1)

    def points(self, line: Line) -> list[QPointF]:
        """Return the points of a line."""
        return [QPointF(self.x(place), self.y(value)) for place, value in line.points]

    def column(self, place: float) -> QRectF:
        """Return the whole column of a week or day, from top to bottom, no narrower than can be seen."""
        half = max(self.pitch, self.inside.width() / 60) / 2
        left, right = max(self.inside.left(), self.x(place) - half), min(self.inside.right(), self.x(place) + half)
        return QRectF(left, self.inside.top(), right - left, self.inside.height())


def dot_places(dots: Sequence[Dots], axes: Axes, top: float, height: float, unit: float) -> list[list[QRectF]]:
    """Return the square of each dot: side by side as far as a week is wide, then in rows below, all of one size."""
    most = max((len(one.dots) for one in dots), default=0)
    fitting = (size * unit for size in DOT_SIZES if _abreast(axes, size * unit) * int(height / (size * unit)) >= most)
    size = next(fitting, DOT_SIZES[-1] * unit)
    abreast = _abreast(axes, size)
    places = []
    for one in dots:
        rects = []
        for number in range(len(one.dots)):
            row, column = divmod(number, abreast)
            beside = min(abreast, len(one.dots) - row * abreast)
            left = axes.x(one.place) + (column - beside / 2) * size
            rects.append(QRectF(left, top + row * size, size, size))
        places.append(rects)
    return places


def _abreast(axes: Axes, size: float) -> int:
    return max(1, int(axes.pitch / size))


def snapped(length: float, grain: float) -> float:
    """Return the nearest whole number of device pixels; `grain` is the size of one."""
    return round(length / grain) * grain


def bar_rects(bars: Sequence[Bars], axes: Axes, gap: float, grain: float) -> list[list[QRectF]]:
    """Return the bars of each layer: on whole pixels, with a gap between neighbours, and none too low to be seen."""
    width = max(grain, snapped(BAR_WIDTH * axes.pitch, grain))
    sums: dict[int, float] = {}
    tops: dict[int, float] = {}
    layers = []
    for layer in bars:
        rects = []
        for week, height in enumerate(layer.heights):
            if height > 0:
                sums[week] = sums.get(week, 0.0) + height
                bottom = tops[week] - gap if week in tops else snapped(axes.inside.bottom(), grain)
                tops[week] = min(snapped(axes.y(sums[week]), grain), bottom - grain)
                left = snapped(axes.x(week) - width / 2, grain)
                rects.append(QRectF(left, tops[week], width, bottom - tops[week]))
        layers.append(rects)
    return layers


def marks_with_room(marks: Sequence[Mark], widths: Sequence[float], axes: Axes, gap: float) -> list[tuple[float, Mark]]:
    """Return the marks that fit side by side, each with its left edge; the last one is always kept.

    Of many, every second one is left out, or two of three, and so on: what is left is spread evenly.
    """
    lefts = [
        max(axes.inside.left(), min(axes.x(mark.place) - width / 2, axes.inside.right() - width))
        for mark, width in zip(marks, widths, strict=True)
    ]
    for every in range(1, len(marks) + 1):
        kept = range(len(marks))[::-1][::every][::-1]
        if all(lefts[one] + widths[one] + gap <= lefts[other] for one, other in pairwise(kept)):
            return [(lefts[number], marks[number]) for number in kept]
    return []


def value_ticks(most: float) -> tuple[int, ...]:
    """Return round values from 0 to the first that is not below `most`, five of them at most."""
    power = 1
    while True:
        for step in (one * power for one in STEPS):
            if step * MOST_STEPS >= most:
                count = max(1, math.ceil(most / step))
                return tuple(step * number for number in range(count + 1))
        power *= 10


def month_marks(weeks: Sequence[date]) -> tuple[Mark, ...]:
    """Return a mark at each month's first day within the weeks, which are given by their own first days."""
    days = (week.fromordinal(week.toordinal() + day) for week in weeks for day in range(7))
    return tuple(Mark((number - 3) / 7, day_words(first, "MMM")) for number, first in enumerate(days) if first.day == 1)
