"""The text of the countdown: what it says, and where each line of it stands inside the ring."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from sciatica_timer.core.value import Value
from sciatica_timer.ui.widgets.breaking import in_two_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

TALLEST = 0.7  # all lines together; this and all that follow are parts of the ring's diameter
GAP, GAP_WITHIN = 0.055, 0.032  # between two lines, and between the two of one text that was broken


class CountdownText(Value):
    """What the countdown shows, but for its ring, which moves on between two digits."""

    word: str
    digits: str
    line: str
    side: str
    colour: str
    track: str
    text: str
    muted: str


class Row(Value):
    """One line of text as drawn; `start` is the start of its baseline, in pixels from the centre of the ring."""

    part: str
    text: str
    font: QFont
    colour: str
    start: QPointF

    @property
    def rect(self) -> QRectF:
        """What the line covers, from the foot of its letters to the height of its capitals."""
        metrics = QFontMetricsF(self.font)
        high = metrics.capHeight()
        return QRectF(self.start.x(), self.start.y() - high, metrics.horizontalAdvance(self.text), high)

    @property
    def whole(self) -> QRectF:
        """Every pixel that the line may colour: accents, tails and slants too."""
        return QFontMetricsF(self.font).boundingRect(self.text).translated(self.start).adjusted(-2, -2, 2, 2)


class _Style(Value):
    """How tall the letters of a part are and how wide it may be; made smaller than `least`, it is broken in two."""

    height: float
    width: float
    weight: QFont.Weight
    least: float = 0.0


_STYLES = {
    "word": _Style(0.115, 0.6, QFont.Weight.Bold, 0.065),
    "digits": _Style(0.4, 0.72, QFont.Weight.Bold),
    "line": _Style(0.08, 0.7, QFont.Weight.Normal, 0.062),
    "side": _Style(0.08, 0.62, QFont.Weight.DemiBold, 0.07),
}


def rows_of(shown: CountdownText, family: QFont, diameter: float) -> list[Row]:
    """Return the lines of the text as they fit into a ring; the digits take the height that the words leave."""
    texts = {"word": shown.word, "digits": shown.digits, "line": shown.line, "side": shown.side}
    colours = {"word": shown.colour, "digits": shown.text, "line": shown.muted, "side": shown.text}
    lines = [
        (part, text, font)
        for part, whole in texts.items()
        if whole
        for text, font in _lines(whole, _STYLES[part], family, diameter)
    ]
    parts = [part for part, _, _ in lines]
    fonts = [font for _, _, font in lines]
    _shrink_digits(parts, fonts, diameter)
    tops = _tops(parts, fonts, diameter)
    return [
        Row(part, text, font, colours[part], _start(text, font, top))
        for (part, text, font), top in zip(lines, tops, strict=True)
    ]


def _lines(text: str, style: _Style, family: QFont, diameter: float) -> list[tuple[str, QFont]]:
    font = _fitting((text,), style, family, diameter)
    if font.pixelSize() >= style.least * diameter or " " not in text:
        return [(text, font)]
    halves = in_two_lines(text).split("\n")
    font = _fitting(halves, style, family, diameter)
    return [(half, font) for half in halves]


def _fitting(texts: Sequence[str], style: _Style, family: QFont, diameter: float) -> QFont:
    font = QFont(family)
    font.setWeight(style.weight)
    font.setPixelSize(max(8, round(style.height * diameter)))
    wide = max(QFontMetricsF(font).horizontalAdvance(text) for text in texts)
    if wide > style.width * diameter:
        font.setPixelSize(max(8, int(font.pixelSize() * style.width * diameter / wide)))
    return font


def _gaps(parts: Sequence[str]) -> list[float]:
    return [GAP_WITHIN if above == below else GAP for above, below in pairwise(parts)]


def _shrink_digits(parts: Sequence[str], fonts: Sequence[QFont], diameter: float) -> None:
    heights = [QFontMetricsF(font).capHeight() for font in fonts]
    over = sum(heights) + sum(_gaps(parts)) * diameter - TALLEST * diameter
    if over > 0:
        at = parts.index("digits")
        font = fonts[at]
        font.setPixelSize(max(8, int(font.pixelSize() * (1 - over / heights[at]))))


def _tops(parts: Sequence[str], fonts: Sequence[QFont], diameter: float) -> list[float]:
    """Stack the lines round the middle; a top is that of the capitals."""
    heights = [QFontMetricsF(font).capHeight() for font in fonts]
    gaps = [gap * diameter for gap in _gaps(parts)]
    top = -(sum(heights) + sum(gaps)) / 2
    tops = []
    for height, gap in zip(heights, (*gaps, 0.0), strict=True):
        tops.append(top)
        top += height + gap
    return tops


def _start(text: str, font: QFont, top: float) -> QPointF:
    metrics = QFontMetricsF(font)
    return QPointF(-metrics.horizontalAdvance(text) / 2, top + metrics.capHeight())
