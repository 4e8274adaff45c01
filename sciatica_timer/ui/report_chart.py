"""The small picture of pain in the report: back and leg side by side, drawn in lines that print without colour, too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPolygonF

from sciatica_timer.core.pain import WORST
from sciatica_timer.ui.report_sheet import LINE, MUTED, Style

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QPainter

    from sciatica_timer.core.report import Report
    from sciatica_timer.ui.report_sheet import Paper

HEIGHT_PT = 104.0
BEFORE, AFTER = "#0F766E", "#A0460F"
_GAP, _AXIS, _TITLE, _FOOT, _DOT = 18.0, 14.0, 15.0, 13.0, 1.7
_SCORES = (0, 2, 4, 6, 8, 10)
_SMALL = Style(points=7, colour=MUTED)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("report_chart", text)


def pain_picture(report: Report, day_words: Callable[[date], str]) -> Callable[[QPainter, Paper, QRectF], None]:
    """Give what draws the picture into a room in points; `day_words` names a day."""
    return partial(_draw, report, day_words)


def _draw(report: Report, day_words: Callable[[date], str], painter: QPainter, paper: Paper, room: QRectF) -> None:
    width = (room.width() - _GAP) / 2
    painter.save()
    for left, name, field in ((0.0, tr("Back"), "back"), (width + _GAP, tr("Leg"), "leg")):
        _draw_one(_Plot(painter, paper, QRectF(left, room.y(), width, room.height()), report), name, field, day_words)
    painter.restore()


@dataclass(frozen=True, slots=True)
class _Plot:
    """One of the two pictures: its room with title and axes, in points."""

    painter: QPainter
    paper: Paper
    room: QRectF
    report: Report

    @property
    def inside(self) -> QRectF:
        """The room of the lines."""
        return self.room.adjusted(_AXIS, _TITLE, 0, -_FOOT)

    def at(self, day: date, score: float) -> QPointF:
        """Tell where a score of a day lies, in the device's own measure."""
        total, inside = self.report.total, self.inside
        share = (day - total.first).days / max(1, total.length - 1)
        x, y = inside.left() + share * inside.width(), inside.bottom() - score / WORST * inside.height()
        return QPointF(x, y) * self.paper.unit

    def words(self, text: str, x: float, y: float, style: Style, width: float = 200) -> None:
        """Write one line."""
        self.paper.text(text, width, style).draw(self.painter, self.paper, x, y)


def _draw_one(plot: _Plot, name: str, field: str, day_words: Callable[[date], str]) -> None:
    total, inside = plot.report.total, plot.inside
    plot.words(name, plot.room.x(), plot.room.y(), Style(points=8.5, bold=True))
    right = Style(points=7, colour=MUTED, align=Qt.AlignmentFlag.AlignRight)
    for score in _SCORES:
        plot.painter.setPen(plot.paper.pen(LINE, 0.4))
        plot.painter.drawLine(
            plot.at(total.first, score),
            plot.at(total.last, score) if total.length > 1 else (inside.topRight() * plot.paper.unit),
        )
        y = inside.bottom() - score / WORST * inside.height()
        plot.words(str(score), plot.room.x(), y - 4.5, right, _AXIS - 4)
    plot.words(day_words(total.first), inside.left(), inside.bottom() + 3, _SMALL)
    plot.words(day_words(total.last), inside.right() - 100, inside.bottom() + 3, right, 100)
    _draw_key(plot)
    _draw_scores(plot, f"{field}_after", AFTER, before=False)
    _draw_scores(plot, f"{field}_before", BEFORE, before=True)


def _draw_key(plot: _Plot) -> None:
    """Say which line is which, at the right above the picture."""
    x, y = plot.room.right() - 104, plot.room.y() + 5.5
    for words, before, colour in ((tr("before"), True, BEFORE), (tr("after"), False, AFTER)):
        ends = [QPointF(x, y) * plot.paper.unit, QPointF(x + 14, y) * plot.paper.unit]
        _draw_line(plot, ends, colour, before=before)
        plot.words(words, x + 18, y - 4.5, _SMALL, 40)
        x += 56


def _draw_scores(plot: _Plot, field: str, colour: str, *, before: bool) -> None:
    found = [(point.local_date, getattr(point, field)) for point in plot.report.pain]
    _draw_line(plot, [plot.at(day, score) for day, score in found if score is not None], colour, before=before)


def _draw_line(plot: _Plot, points: list[QPointF], colour: str, *, before: bool) -> None:
    """Draw a whole line with full dots, or a broken one with hollow dots."""
    pen = plot.paper.pen(colour, 0.9)
    pen.setStyle(Qt.PenStyle.SolidLine if before else Qt.PenStyle.DashLine)
    plot.painter.setPen(pen)
    plot.painter.setBrush(Qt.BrushStyle.NoBrush)
    plot.painter.drawPolyline(QPolygonF(points))
    plot.painter.setPen(plot.paper.pen(colour, 0.7))
    plot.painter.setBrush(QColor(colour if before else "white"))
    size = _DOT * plot.paper.unit
    for point in points:
        plot.painter.drawEllipse(point, size, size)
