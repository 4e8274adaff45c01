"""The report for the physiotherapist on paper: one or two sheets, A4 or Letter, as a PDF, or on a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from sciatica_timer.core.history.report import shortened
from sciatica_timer.ui.report import wording as words
from sciatica_timer.ui.report.chart import HEIGHT_PT, pain_charts
from sciatica_timer.ui.report.sheet import (
    MUTED,
    Bar,
    Column,
    Paper,
    Paragraph,
    Picture,
    Style,
    Table,
    onto_sheets,
)
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPagedPaintDevice

    from sciatica_timer.core.history.report import Report
    from sciatica_timer.ui.report.sheet import Block
    from sciatica_timer.ui.report.wording import Naming

MOST_SHEETS = 2
MARGINS_MM = QMarginsF(16, 14, 16, 12)
RESOLUTION_DPI = 600
# https://unicode.org/cldr, the territories whose paper size is US-Letter
_LETTER = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
        QLocale.Country.CostaRica,
        QLocale.Country.Guatemala,
        QLocale.Country.ElSalvador,
        QLocale.Country.Nicaragua,
        QLocale.Country.Panama,
        QLocale.Country.Belize,
    }
)
_FOOT_PT = 18.0
_LINES = (30, 26, 22, 19, 16, 14, 12, 10, 8, 6, 4, 2, 1, 0)  # of each list: as many as leave two sheets enough
_SECTION_PT, _ABOVE_PT = 11.0, 11.0


def usual_size(territory: QLocale.Country) -> QPageSize:
    """Return the paper that is usual where the user is: Letter or A4."""
    return QPageSize(QPageSize.PageSizeId.Letter if territory in _LETTER else QPageSize.PageSizeId.A4)


def set_up(device: QPagedPaintDevice, size: QPageSize | None = None) -> None:
    """Set up a device's page: the usual one unless another size is given, portrait, with margins."""
    size = size or usual_size(QLocale().territory())
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, MARGINS_MM, QPageLayout.Unit.Millimeter)
    device.setPageLayout(layout)


def pdf_of(report: Report, naming: Naming) -> tuple[bytes, int]:
    """Return the report as a PDF, and how many sheets it has; a QGuiApplication must be there."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_title())
    writer.setCreator(f"Sciatica Timer {naming.version}")
    writer.setResolution(RESOLUTION_DPI)
    set_up(writer)
    sheets = paint(report, naming, writer)
    buffer.close()
    return bytes(content.data()), sheets


def paint(report: Report, naming: Naming, device: QPagedPaintDevice) -> int:
    """Paint the report on a device that is set up; return the number of sheets, 0 if painting failed."""
    paper, naming = Paper(device), naming.with_recorded(report)
    sheets = _fitting(report, naming, paper)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, sheet in enumerate(sheets, 1):
        if number > 1:
            device.newPage()
        for top, block in sheet:
            block.draw(painter, paper, top)
        _draw_foot(painter, paper, words.foot_words(naming, number, len(sheets)))
    painter.end()
    return len(sheets)


def _fitting(report: Report, naming: Naming, paper: Paper) -> list[list[tuple[float, Block]]]:
    """Lay the report out with as many lines of its lists as two sheets have room for."""
    room = paper.height - _FOOT_PT
    for most in _LINES:
        sheets = onto_sheets(_blocks(report, shortened(report, most), naming, paper), room)
        if len(sheets) <= MOST_SHEETS and all(top + block.height <= room for one in sheets for top, block in one):
            break
    return sheets


def _draw_foot(painter: QPainter, paper: Paper, foot: tuple[str, str]) -> None:
    for text, align in zip(foot, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
        laid = paper.text(text, paper.width, Style(points=7, colour=MUTED, align=align))
        laid.draw(painter, paper, 0, paper.height - laid.height)


def _blocks(whole: Report, report: Report, naming: Naming, paper: Paper) -> list[Block]:
    blocks: list[Block] = [
        Paragraph(paper, _title(), Style(points=17, bold=True), holds_on=True),
        Paragraph(paper, words.period_words(report), Style(points=11), 2, holds_on=True),
        Paragraph(paper, words.diary_words(), Style(points=8, colour=MUTED), 4, holds_on=True),
    ]
    if whole.is_empty:
        return [*blocks, Paragraph(paper, tr("Nothing was recorded in this period."), Style(points=10), 14)]
    return [
        *blocks,
        Paragraph(paper, words.summary_words(report.total), Style(points=9.5, bold=True), 9),
        *_practices(report, naming, paper),
        *_spans(report, paper),
        *_pain(report, paper),
        *_stops(report, naming, paper),
        *_notes(report, naming, paper),
    ]


def _title() -> str:
    return tr("Exercise diary, for the physiotherapist")


def _heading(paper: Paper, text: str) -> Paragraph:
    return Paragraph(paper, text, Style(points=_SECTION_PT, bold=True), _ABOVE_PT, holds_on=True)


def _line(paper: Paper, text: str, *, holds_on: bool = True) -> list[Block]:
    return [Paragraph(paper, text, Style(points=8, colour=MUTED), 2, holds_on=holds_on)] if text else []


def _practices(report: Report, naming: Naming, paper: Paper) -> list[Block]:
    columns = (
        Column(tr("Exercise"), 30),
        Column(tr("Dose at first"), 30),
        Column(tr("Dose at last"), 30),
        Column(tr("Completed"), 14, is_number=True),
    )
    rows = [words.practice_row(one, naming) for one in report.practices]
    return [
        _heading(paper, tr("Programme and doses")),
        *_line(paper, words.programme_words(report, naming)),
        *_line(paper, words.shown_words(len(rows), report.practices_in_all)),
        *_table(paper, columns, rows),
    ]


def _spans(report: Report, paper: Paper) -> list[Block]:
    columns = (
        Column(words.span_heading(report.step), 32),
        Column(tr("Days"), 14, is_number=True),
        Column("", 24),
        Column(tr("Sets"), 12, is_number=True),
        Column(tr("Minutes"), 12, is_number=True),
        Column(tr("Doses completed"), 26, is_number=True),
    )
    rows: list[list[str | Bar]] = [
        [
            words.span_words(span, report.step),
            tr("{0} of {1}").format(span.days, span.length),
            Bar(span.days / span.length),
            str(span.sets),
            str(round(span.minutes)),
            tr("{0} of {1}").format(span.reached, span.begun) if span.begun else words.NOTHING,
        ]
        for span in report.spans
    ]
    return [_heading(paper, words.step_words(report.step)), *_table(paper, columns, rows)]


def _pain(report: Report, paper: Paper) -> list[Block]:
    heading = _heading(paper, tr("Pain before and after sessions"))
    if not report.pain:
        return [heading, *_line(paper, tr("No pain was noted in this period."), holds_on=False)]
    picture = Picture(HEIGHT_PT, pain_charts(report, words.day_words), 5)
    return [heading, *_line(paper, words.pain_words(report)), picture]


def _stops(report: Report, naming: Naming, paper: Paper) -> list[Block]:
    heading = _heading(paper, tr("Stops"))
    if not report.stops_in_all:
        return [heading, *_line(paper, tr("Every set begun came to its end."), holds_on=False)]
    columns = (
        Column(tr("Day"), 18),
        Column(tr("Exercise"), 34),
        Column(tr("Set"), 8, is_number=True),
        Column(tr("Reps"), 13, is_number=True),
        Column(tr("How it ended"), 36),
    )
    rows = [words.stop_row(stop, naming) for stop in report.stops]
    parts = [words.reasons_words(report), words.shown_words(len(rows), report.stops_in_all)]
    return [
        heading,
        *_line(paper, " ".join(filter(None, parts)), holds_on=bool(rows)),
        *_table(paper, columns, rows),
    ]


def _notes(report: Report, naming: Naming, paper: Paper) -> list[Block]:
    if not report.notes_in_all:
        return []
    rows = [words.note_row(note, naming) for note in report.notes]
    shown = words.shown_words(len(rows), report.notes_in_all)
    columns = (Column(tr("Day"), 18), Column(tr("Note"), 91))
    return [
        _heading(paper, tr("Notes, in the person's own words")),
        *_line(paper, shown, holds_on=bool(rows)),
        *_table(paper, columns, rows),
    ]


def _table(paper: Paper, columns: Sequence[Column], rows: Sequence[Sequence[str | Bar]]) -> list[Block]:
    return [Table(paper, columns, rows)] if rows else []
