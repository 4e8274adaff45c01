"""The charts of the report: how far down it goes, and pain of back and leg, in lines that differ without colour."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.pain import WORST
from sciatica_timer.ui.charts.course_chart import course_chart
from sciatica_timer.ui.charts.geometry import DOTTED, SOLID, Chart, Mark, Sample, line_through
from sciatica_timer.ui.charts.painter import ChartLook, legend_places, paint_chart, paint_legend
from sciatica_timer.ui.report.sheet import LINE, MUTED, Style
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from sciatica_timer.core.history.report import Report
    from sciatica_timer.ui.report.sheet import Paper

HEIGHT_PT = 104.0
COURSE_PT = 112.0
BAND = 18.0  # of the dots, in the look's unit
BEFORE, AFTER, HURT = "#0F766E", "#A0460F", "#B3261E"
_GAP_PT, _TITLE_PT, _WORDS_PT, _UNIT_PT = 18.0, 13.0, 7.0, 0.55
_TICKS = tuple(range(0, WORST + 1, 2))


def course_picture(report: Report) -> Callable[[QPainter, Paper, QRectF], None]:
    """Return what draws the weeks of the period into a room in points, with the sessions below them."""
    return partial(_draw_course, replace(course_chart(report.course, str, AFTER, BEFORE, HURT), band=BAND))


def _draw_course(chart: Chart, painter: QPainter, paper: Paper, room: QRectF) -> None:
    look = ChartLook(paper.font(_WORDS_PT), _UNIT_PT * paper.unit, 1.0, MUTED, LINE, "white")
    place = paper.rect(room.x(), room.y(), room.width(), room.height())
    painter.save()
    if chart.samples:
        _draw_legend(painter, chart, place, look)
    paint_chart(painter, place.adjusted(0, _TITLE_PT * paper.unit, 0, 0), chart, look)
    painter.restore()


def pain_charts(report: Report, day_words: Callable[[date], str]) -> Callable[[QPainter, Paper, QRectF], None]:
    """Return what draws the charts into a room in points; `day_words` names a day."""
    return partial(_draw, report, day_words)


def _draw(report: Report, day_words: Callable[[date], str], painter: QPainter, paper: Paper, room: QRectF) -> None:
    look = ChartLook(paper.font(_WORDS_PT), _UNIT_PT * paper.unit, 1.0, MUTED, LINE, "white")
    width = (room.width() - _GAP_PT) / 2
    for left, title, field in ((0.0, tr("Back"), "back"), (width + _GAP_PT, tr("Leg"), "leg")):
        chart = _chart(report, field, day_words)
        paper.text(title, width, Style(points=8.5, bold=True)).draw(painter, paper, left, room.y())
        place = paper.rect(left, room.y(), width, room.height())
        painter.save()
        _draw_legend(painter, chart, place, look)
        paint_chart(painter, place.adjusted(0, _TITLE_PT * paper.unit, 0, 0), chart, look)
        painter.restore()


def _chart(report: Report, field: str, day_words: Callable[[date], str]) -> Chart:
    total = report.total
    ends = {0: total.first, total.length - 1: total.last}
    found = [
        ((point.local_date - total.first).days, getattr(point, f"{field}_before"), getattr(point, f"{field}_after"))
        for point in report.pain
    ]
    return Chart(
        0,
        total.length - 1,
        _TICKS,
        tuple(Mark(place, day_words(day)) for place, day in ends.items()),
        lines=(
            line_through([(place, after) for place, _, after in found], AFTER, DOTTED, len(found)),
            line_through([(place, before) for place, before, _ in found], BEFORE, SOLID, len(found)),
        ),
        samples=(Sample(tr("before"), BEFORE, SOLID, has_dots=True), Sample(tr("after"), AFTER, DOTTED, has_dots=True)),
    )


def _draw_legend(painter: QPainter, chart: Chart, place: QRectF, look: ChartLook) -> None:
    """Paint the legend above the chart, on the right."""
    places = legend_places(chart.samples, place.width(), look)
    left = place.right() - places[-1].right()
    paint_legend(painter, chart.samples, [one.translated(left, place.y()) for one in places], look)
