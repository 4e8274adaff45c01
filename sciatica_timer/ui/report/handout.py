"""A programme on one page, for the fridge: pictures, dose, how often, what to watch for, and room for notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPdfWriter

from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.value import Value
from sciatica_timer.ui.figure.decoding import DecodingError, decode_ends
from sciatica_timer.ui.figure.frames import Wanted
from sciatica_timer.ui.figure.painter import FramePainter
from sciatica_timer.ui.palettes import LIGHT
from sciatica_timer.ui.report.document import RESOLUTION_DPI, set_up
from sciatica_timer.ui.report.handout_wording import entry_lines, foot_words, head_words, title_words
from sciatica_timer.ui.report.sheet import LINE, MUTED, Paper, Paragraph, Picture, Style, onto_sheets
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPagedPaintDevice, QPageSize

    from sciatica_timer.core.figure.strip import PictureSource
    from sciatica_timer.core.library.handout import Handout, HandoutEntry
    from sciatica_timer.ui.figure.frames import Frames
    from sciatica_timer.ui.report.sheet import Block, Laid

_FOOT_PT, _GAP_PT, _COLUMN_GAP_PT, _RULE_PT = 16.0, 8.0, 16.0, 20.0
_NOTES_PT = 4 * _RULE_PT
_PICTURE_DPI = 200  # a frame of a strip has no more to show
_ASPECT = 1.6


class _Level(Value):
    """How much room an exercise is given: columns of the page, points of its picture and its text, lines to watch."""

    columns: int
    picture: float
    points: float
    watch: int


# The first at which all fits on one page is taken; the last shows everything but what to watch for.
_LEVELS = (
    _Level(1, 92, 9.5, 9),
    _Level(1, 72, 9, 4),
    _Level(1, 58, 8.5, 2),
    _Level(1, 44, 8, 1),
    _Level(2, 44, 7.5, 1),
    _Level(2, 30, 7, 0),
    _Level(2, 22, 6.5, 0),
)


class _Card:
    """One exercise: the start and the end of its movement, and beside them what is to be done."""

    def __init__(
        self, paper: Paper, entry: HandoutEntry, level: _Level, width: float, frames: Frames | None, *, indents: bool
    ) -> None:
        """Break the words into lines; with `indents` they leave room for pictures even where there are none."""
        self._frames, self._level = frames, level
        self._mirrored = entry.form.guide.sides is Sides.LEFT
        self._picture = level.picture * _ASPECT
        self._left = 2 * self._picture + 10 if indents else 0.0
        self._lines: list[Laid] = [
            paper.text(words, width - self._left, Style(level.points + more, bold=bold, colour=colour))
            for words, more, bold, colour in entry_lines(entry, level.watch)
        ]
        text = sum(one.height for one in self._lines)
        self.height = max(text, level.picture if frames is not None else 0.0) + _GAP_PT

    def draw(self, painter: QPainter, paper: Paper, x: float, y: float) -> None:
        """Draw it with its upper left corner there."""
        if self._frames is not None:
            for number, position in enumerate((0.0, 1.0)):
                room = paper.rect(x + number * (self._picture + 4), y, self._picture, self._level.picture)
                _draw_frame(painter, self._frames, position, room, mirrored=self._mirrored)
        for laid in self._lines:
            laid.draw(painter, paper, x + self._left, y)
            y += laid.height


class _Row:
    """The exercises that stand beside each other."""

    holds_on = False

    def __init__(self, cards: Sequence[_Card], width: float) -> None:
        """Take them from left to right."""
        self._cards, self._width = cards, width
        self.height = max(card.height for card in cards)

    def draw(self, painter: QPainter, paper: Paper, y: float) -> None:
        """Draw them, with a line above."""
        painter.setPen(paper.pen(LINE, 0.5))
        top = y - _GAP_PT / 2
        painter.drawLine(paper.rect(0, top, 0, 0).topLeft(), paper.rect(paper.width, top, 0, 0).topLeft())
        for number, card in enumerate(self._cards):
            card.draw(painter, paper, number * (self._width + _COLUMN_GAP_PT), y)


def handout_pdf(handout: Handout, pictures: PictureSource, size: QPageSize) -> bytes:
    """Return a handout as a PDF; a QGuiApplication must be there."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title_words(handout))
    writer.setResolution(RESOLUTION_DPI)
    set_up(writer, size)
    paint_handout(handout, pictures, writer)
    buffer.close()
    return bytes(content.data())


def paint_handout(handout: Handout, pictures: PictureSource, device: QPagedPaintDevice) -> int:
    """Paint a handout on a device that is set up; return the number of sheets, 0 if painting failed.

    It is one sheet, unless names and doses alone need more: nothing is cut.
    """
    paper = Paper(device)
    frames = [_frames_of(entry, pictures) for entry in handout.entries]
    sheets = _fitting(handout, frames, paper)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for number, sheet in enumerate(sheets):
        if number:
            device.newPage()
        for top, block in sheet:
            block.draw(painter, paper, top)
        foot = paper.text(foot_words(), paper.width, Style(points=7, colour=MUTED))
        foot.draw(painter, paper, 0, paper.height - foot.height)
    painter.end()
    return len(sheets)


def _fitting(handout: Handout, frames: Sequence[Frames | None], paper: Paper) -> list[list[tuple[float, Block]]]:
    """Lay it out with as much of it as one sheet has room for."""
    room = paper.height - _FOOT_PT
    for level in _LEVELS:
        blocks = _blocks(handout, frames, paper, level)
        notes = max(_NOTES_PT, room - sum(block.height for block in blocks))
        sheets = onto_sheets([*blocks, Picture(notes, _draw_notes)], room)
        if len(sheets) == 1:
            break
    return sheets


def _blocks(handout: Handout, frames: Sequence[Frames | None], paper: Paper, level: _Level) -> list[Block]:
    width = (paper.width - (level.columns - 1) * _COLUMN_GAP_PT) / level.columns
    indents = any(one is not None for one in frames)
    pairs = zip(handout.entries, frames, strict=True)
    cards = [_Card(paper, entry, level, width, own, indents=indents) for entry, own in pairs]
    rows = [cards[first : first + level.columns] for first in range(0, len(cards), level.columns)]
    head = [Paragraph(paper, title_words(handout), Style(points=17, bold=True), holds_on=True)]
    head += [Paragraph(paper, words, Style(points=10), holds_on=True) for words in head_words(handout)]
    return [*head, Paragraph(paper, "", Style(points=4), holds_on=True), *(_Row(row, width) for row in rows)]


def _draw_notes(painter: QPainter, paper: Paper, room: QRectF) -> None:
    """Draw lines to write on, for as much room as there is, and a last one to sign."""
    title = paper.text(tr("Notes"), paper.width, Style(points=9, bold=True))
    title.draw(painter, paper, 0, room.top() + 4)
    painter.setPen(paper.pen(LINE, 0.7))
    y = room.top() + 2 * _RULE_PT
    while y <= room.bottom() - _RULE_PT:
        painter.drawLine(paper.rect(0, y, 0, 0).topLeft(), paper.rect(paper.width, y, 0, 0).topLeft())
        y += _RULE_PT
    sign = paper.text(tr("Date and signature"), paper.width / 2, Style(points=7.5, colour=MUTED))
    sign.draw(painter, paper, paper.width / 2, room.bottom() - sign.height)


def _frames_of(entry: HandoutEntry, pictures: PictureSource) -> Frames | None:
    """Return the start and the end of an exercise's movement, None where it has no picture."""
    figure = entry.form.figure
    strip = None if figure is None else pictures.strip(figure)
    if figure is None or strip is None:
        return None
    height = round(_LEVELS[0].picture / 72 * _PICTURE_DPI)
    try:
        return decode_ends(strip, Wanted(figure, QSize(round(height * _ASPECT), height), LIGHT, most_bytes=0))
    except DecodingError:
        pictures.report(figure)
        return None


def _draw_frame(painter: QPainter, frames: Frames, position: float, room: QRectF, *, mirrored: bool) -> None:
    size = frames.size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.save()
    painter.translate(room.center() - QPoint(size.width() // 2, size.height() // 2))
    painter.scale(size.width() / frames.size.width(), size.height() / frames.size.height())
    FramePainter(frames).paint(painter, position, mirrored=mirrored)
    painter.restore()
