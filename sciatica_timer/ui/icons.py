"""Icons from resources/icons, in any colour and size; a missing or damaged one is an empty picture, not a fault."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sciatica_timer.resources import FOLDER as RESOURCES


def picture(name: str, colour: str, size: int, ratio: float = 2.0) -> QPixmap:
    """Draw one icon; `size` in logical pixels, `ratio` device pixels each."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    try:
        svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except (OSError, ValueError):  # missing, or no text
        return pixmap
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    if renderer.isValid():
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
    return pixmap


def icon(name: str, colour: str, size: int = 24, *, checked_colour: str | None = None) -> QIcon:
    """Make an icon, with another colour for the checked state where asked."""
    result = QIcon(picture(name, colour, size))
    if checked_colour is not None:
        result.addPixmap(picture(name, checked_colour, size), QIcon.Mode.Normal, QIcon.State.On)
    return result
