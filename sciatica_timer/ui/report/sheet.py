"""Laying text and tables on sheets of paper: what belongs together stays on one sheet, and everything is real text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPen, QTextLayout, QTextOption

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintDevice, QPainter

POINTS_AN_INCH = 72
BODY_PT, LINE_GAP_PT = 8.5, 1.0
CELL_PAD_PT, ROW_PAD_PT = 4.0, 1.8
RULED_PT = 19.0  # between two lines to write on
INK, MUTED, LINE, SHADE = "#1B2B2F", "#4A5C60", "#C9D4D1", "#EEF3F1"


class Paper:
    """What text is measured and drawn with on one device; lengths are in points, 1/72 inch."""

    def __init__(self, device: QPaintDevice) -> None:
        """Take the measures of a device that has its page set up."""
        self.unit = device.logicalDpiX() / POINTS_AN_INCH
        self.width, self.height = device.width() / self.unit, device.height() / self.unit
        self._device = device
        inter = "Inter" in QFontDatabase.families()
        self._family = "Inter" if inter else QGuiApplication.font().family()

    def font(self, points: float, *, bold: bool = False) -> QFont:
        """Return the app's font in a size."""
        font = QFont(self._family)
        font.setPixelSize(max(1, round(points * self.unit)))
        font.setBold(bold)
        font.setFeature(QFont.Tag("liga"), 0)  # an "fi" of one letter is not found by who searches for "first"
        return font

    def text(self, words: str, width: float, style: Style) -> Laid:
        """Break a text into lines no wider than `width`, in the middle of a word where it must be."""
        layout = QTextLayout(words, self.font(style.points, bold=style.bold), self._device)
        option = QTextOption(style.align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        bottom = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * self.unit)
            line.setPosition(QPointF(0, bottom))
            bottom += line.height() + LINE_GAP_PT * self.unit
        layout.endLayout()
        return Laid(layout, bottom / self.unit, style.colour)

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Turn points into the device's own measure."""
        return QRectF(x * self.unit, y * self.unit, width * self.unit, height * self.unit)

    def pen(self, colour: str, width: float = 0.6) -> QPen:
        """Return a pen of a width in points."""
        return QPen(QColor(colour), width * self.unit)


class Style(Value):
    """How a text looks."""

    points: float = BODY_PT
    bold: bool = False
    colour: str = INK
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


class Laid(Value):
    """A text broken into lines; `height` is in points."""

    layout: QTextLayout
    height: float
    colour: str

    def draw(self, painter: QPainter, paper: Paper, x: float, y: float) -> None:
        """Draw it with its upper left corner there."""
        painter.setPen(QColor(self.colour))
        self.layout.draw(painter, QPointF(x * paper.unit, y * paper.unit))


class Block(Protocol):
    """Something that is never cut; `holds_on` keeps it on the sheet of the block after it."""

    height: float
    holds_on: bool

    def draw(self, painter: QPainter, paper: Paper, y: float) -> None:
        """Draw it over the whole width, from there down."""


class Paragraph:
    """A text over the whole width, with room above it and a little below."""

    def __init__(self, paper: Paper, words: str, style: Style, above: float = 0, *, holds_on: bool = False) -> None:
        """Break the text into lines."""
        self._laid, self._above = paper.text(words, paper.width, style), above
        self.height, self.holds_on = self._laid.height + above + LINE_GAP_PT, holds_on

    def draw(self, painter: QPainter, paper: Paper, y: float) -> None:
        """Draw the text."""
        self._laid.draw(painter, paper, 0, y + self._above)


class Picture:
    """A drawing of a given height in points, with room above it; it is given the room it has, in points."""

    holds_on = False

    def __init__(self, height: float, paint: Callable[[QPainter, Paper, QRectF], None], above: float = 0) -> None:
        """Take what draws it."""
        self.height, self._paint, self._above = height + above, paint, above

    def draw(self, painter: QPainter, paper: Paper, y: float) -> None:
        """Let it be drawn."""
        self._paint(painter, paper, QRectF(0, y + self._above, paper.width, self.height - self._above))


class Lines:
    """Ruled lines to write on."""

    holds_on = False

    def __init__(self, count: int) -> None:
        """Take how many there are."""
        self.rule(count)

    def rule(self, count: int) -> None:
        """Draw so many; the height is that of all of them, in points."""
        self.count, self.height = count, count * RULED_PT

    def draw(self, painter: QPainter, paper: Paper, y: float) -> None:
        """Draw them."""
        painter.setPen(paper.pen(MUTED, 0.4))
        for number in range(1, self.count + 1):
            line = paper.rect(0, y + number * RULED_PT, paper.width, 0)
            painter.drawLine(line.topLeft(), line.topRight())


class Column(Value):
    """A column of a table: its title, its share of the width, and its alignment."""

    title: str
    share: float
    is_number: bool = False


class Bar(Value):
    """A cell that is a bar, filled from 0 to 1."""

    filled: float


class Table:
    """A table with a head and its rows; every row is as high as its highest cell."""

    holds_on = False

    def __init__(self, paper: Paper, columns: Sequence[Column], rows: Sequence[Sequence[str | Bar]]) -> None:
        """Break the cells into lines."""
        shares = sum(column.share for column in columns)
        self._widths = [paper.width * column.share / shares for column in columns]
        self._columns = columns
        head = self._lay(paper, [column.title for column in columns], bold=True)
        self._rows = [head, *(self._lay(paper, row) for row in rows)]
        self._heights = [self._height(row) for row in self._rows]
        self.height = sum(self._heights) + 2

    def _lay(self, paper: Paper, row: Sequence[str | Bar], *, bold: bool = False) -> list[Laid | Bar]:
        laid: list[Laid | Bar] = []
        for cell, column, width in zip(row, self._columns, self._widths, strict=True):
            right = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            style = Style(bold=bold, align=right)
            laid.append(cell if isinstance(cell, Bar) else paper.text(cell, width - 2 * CELL_PAD_PT, style))
        return laid

    def _height(self, row: Sequence[Laid | Bar]) -> float:
        return max(cell.height if isinstance(cell, Laid) else BODY_PT for cell in row) + 2 * ROW_PAD_PT

    def draw(self, painter: QPainter, paper: Paper, y: float) -> None:
        """Draw head and rows, with a line under each."""
        painter.fillRect(paper.rect(0, y, paper.width, self._heights[0]), QColor(SHADE))
        for row, height in zip(self._rows, self._heights, strict=True):
            x = 0.0
            for cell, width in zip(row, self._widths, strict=True):
                if isinstance(cell, Laid):
                    cell.draw(painter, paper, x + CELL_PAD_PT, y + ROW_PAD_PT)
                else:
                    _draw_bar(painter, paper, cell, QRectF(x + CELL_PAD_PT, y, width - 2 * CELL_PAD_PT, height))
                x += width
            y += height
            painter.setPen(paper.pen(LINE, 0.5))
            painter.drawLine(paper.rect(0, y, paper.width, 0).topLeft(), paper.rect(paper.width, y, 0, 0).topLeft())


def _draw_bar(painter: QPainter, paper: Paper, bar: Bar, room: QRectF) -> None:
    top = room.center().y() - 2.5
    painter.fillRect(paper.rect(room.x(), top, room.width(), 5), QColor(SHADE))
    painter.fillRect(paper.rect(room.x(), top, room.width() * min(1.0, bar.filled), 5), QColor(MUTED))


def onto_sheets(blocks: Sequence[Block], height: float) -> list[list[tuple[float, Block]]]:
    """Return the blocks of each sheet, with their tops in points; a block that does not fit starts a new one."""
    sheets: list[list[tuple[float, Block]]] = [[]]
    y = 0.0
    for group in _groups(blocks):
        if sheets[-1] and y + sum(block.height for block in group) > height:
            sheets.append([])
            y = 0.0
        for block in group:
            sheets[-1].append((y, block))
            y += block.height
    return sheets


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """Gather what is to stay together."""
    groups: list[list[Block]] = []
    held = False
    for block in blocks:
        if held:
            groups[-1].append(block)
        else:
            groups.append([block])
        held = block.holds_on
    return groups
