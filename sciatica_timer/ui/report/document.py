"""The report for the physiotherapist on paper: one or two sheets, A4 or Letter, as a PDF, or on a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from sciatica_timer.core.history.course import Measure
from sciatica_timer.core.history.report import shortened
from sciatica_timer.ui.charts.course_wording import headline_words, legend_words, title_words
from sciatica_timer.ui.report import wording as words
from sciatica_timer.ui.report.asked_wording import answers_words, kept_words
from sciatica_timer.ui.report.chart import COURSE_PT, HEIGHT_PT, course_picture, pain_charts
from sciatica_timer.ui.report.sheet import (
    MUTED,
    RULED_PT,
    Bar,
    Column,
    Lines,
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

TIGHT = 0.8  # of the height of pictures, where all of it then fits one sheet
MARGINS_MM = QMarginsF(16, 14, 16, 12)
RESOLUTION_DPI = 600
ATTACHMENT = "sciatica-timer.json"
LEAST_LINES, MOST_LINES = 2, 9  # to write on
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
_FOOT_PT = 14.0
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


def pdf_of(report: Report, naming: Naming, data: bytes = b"") -> tuple[bytes, int]:
    """Return the report as a PDF, and how many sheets it has; a QGuiApplication must be there.

    `data`, an export of the history, goes along as a file within it.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_title())
    writer.setCreator(f"Sciatica Timer {naming.version}")
    writer.setResolution(RESOLUTION_DPI)
    set_up(writer)
    if data:
        writer.addFileAttachment(ATTACHMENT, QByteArray(data), "application/json")
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
    """Lay the report out on one sheet, with lower pictures if that helps, else as many lines as two have room for."""
    room = paper.height - _FOOT_PT
    for tight, most, most_sheets in (
        (False, _LINES[0], 1),
        (True, _LINES[0], 1),
        *((False, most, 2) for most in _LINES),
    ):
        sheets = onto_sheets(_blocks(report, shortened(report, most), naming, paper, tight=tight), room)
        if len(sheets) <= most_sheets and all(top + block.height <= room for one in sheets for top, block in one):
            break
    _fill(sheets[-1], room)
    return sheets


def _fill(sheet: list[tuple[float, Block]], room: float) -> None:
    """Let the lines to write on take what is left of the last sheet."""
    top, last = sheet[-1]
    if isinstance(last, Lines):
        last.rule(max(LEAST_LINES, min(MOST_LINES, int((room - top) / RULED_PT))))


def _draw_foot(painter: QPainter, paper: Paper, foot: tuple[str, str]) -> None:
    for text, align in zip(foot, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
        laid = paper.text(text, paper.width, Style(points=7, colour=MUTED, align=align))
        laid.draw(painter, paper, 0, paper.height - laid.height)


def _blocks(whole: Report, report: Report, naming: Naming, paper: Paper, *, tight: bool) -> list[Block]:
    share = TIGHT if tight else 1.0
    blocks: list[Block] = [
        Paragraph(paper, _title(), Style(points=17, bold=True), holds_on=True),
        Paragraph(paper, _whose_and_when(report, naming), Style(points=11), 2, holds_on=True),
        Paragraph(paper, words.diary_words(), Style(points=8, colour=MUTED), 4, holds_on=True),
    ]
    if whole.is_empty:
        return [*blocks, Paragraph(paper, tr("Nothing was recorded in this period."), Style(points=10), 14)]
    return [
        *blocks,
        Paragraph(paper, headline_words(report.headline, of_person=False), Style(points=11, bold=True), 9),
        Paragraph(paper, words.summary_words(report.total), Style(points=9), 3),
        *_course(report, paper, share),
        *_pain(report, paper, share),
        *_practices(report, naming, paper),
        *_spans(report, paper),
        *_stops(report, naming, paper),
        *_notes(report, naming, paper),
        _heading(paper, tr("For the physiotherapist")),
        Lines(LEAST_LINES),
    ]


def _whose_and_when(report: Report, naming: Naming) -> str:
    return " · ".join(filter(None, (words.person_words(naming.person), words.period_words(report))))


def _course(report: Report, paper: Paper, share: float) -> list[Block]:
    if report.course.measure is not Measure.LOWEST:  # the pain of back and leg has pictures of its own
        return []
    return [
        _heading(paper, title_words(report.course.measure)),
        *_line(paper, legend_words(report.course)),
        Picture(share * COURSE_PT, course_picture(report), 3),
    ]


def _title() -> str:
    return tr("Exercise diary, for the physiotherapist")


def _heading(paper: Paper, text: str) -> Paragraph:
    return Paragraph(paper, text, Style(points=_SECTION_PT, bold=True), _ABOVE_PT, holds_on=True)


def _line(paper: Paper, text: str, *, holds_on: bool = True) -> list[Block]:
    return [Paragraph(paper, text, Style(points=8, colour=MUTED), 2, holds_on=holds_on)] if text else []


def _practices(report: Report, naming: Naming, paper: Paper) -> list[Block]:
    columns = (
        Column(tr("Exercise"), 27),
        Column(tr("Prescribed"), 33),
        Column(tr("Done"), 33),
        Column(tr("Doses done"), 19, is_number=True),
        Column(tr("Days"), 15, is_number=True),
    )
    rows = [words.practice_row(one, naming) for one in report.practices]
    shown = words.shown_words(len(rows), report.practices_in_all)
    lines = (words.programme_words(report, naming), _kept(report, naming), shown)
    return [
        _heading(paper, tr("Prescribed, and done")),
        *_line(paper, " ".join(filter(None, lines)), holds_on=bool(rows)),
        *_table(paper, columns, rows),
    ]


def _kept(report: Report, naming: Naming) -> str:
    first = "" if report.kept is None else words.day_words(report.kept.first)
    return kept_words(report.kept, naming.programme(report.programme), first)


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


def _pain(report: Report, paper: Paper, share: float) -> list[Block]:
    heading = _heading(paper, tr("Pain before and after sessions"))
    if not report.pain:
        return [heading, *_line(paper, tr("No pain was noted in this period."), holds_on=False)]
    picture = Picture(share * HEIGHT_PT, pain_charts(report, words.day_words), 5)
    return [heading, *_line(paper, words.pain_words(report)), *_line(paper, answers_words(report)), picture]


def _stops(report: Report, naming: Naming, paper: Paper) -> list[Block]:
    if not report.stops_in_all:
        return [Paragraph(paper, tr("Stops: none; every set begun came to its end."), Style(), _ABOVE_PT)]
    heading = _heading(paper, tr("Stops"))
    columns = (
        Column(tr("Day"), 18),
        Column(tr("Exercise"), 34),
        Column(tr("Set"), 8, is_number=True),
        Column(tr("Reps"), 19, is_number=True),
        Column(tr("How it ended"), 30),
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
