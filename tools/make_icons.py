"""Draws the app's icon in every size that desktops ask for, from its SVG files: PNG, and ICO and ICNS of these.

`python3 tools/make_icons.py` writes what stands in packaging/icons and resources/icons; run it after the SVG changed.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: E402
from PySide6.QtSvg import QSvgRenderer  # noqa: E402

ICONS = ROOT / "packaging" / "icons"
HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24  # up to this size the drawing with fewer and bolder strokes is used
WINDOW_SIZE = 64  # of the one that the window carries with it
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def picture(size: int) -> bytes:
    """Return the icon as a PNG file, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    name = "sciatica-timer-small.svg" if size <= SMALL else "sciatica-timer.svg"
    QSvgRenderer(str(ICONS / name)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an ICO file that holds PNG files, as Windows reads since Vista; 256 is written as 0."""
    place = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Return an ICNS file that holds PNG files, as macOS reads since 10.7."""
    blocks = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks


def main() -> None:
    application = QGuiApplication(sys.argv[:1])
    for size in HICOLOR_SIZES:
        folder = ICONS / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "sciatica-timer.png").write_bytes(picture(size))
    (ROOT / "resources" / "icons" / "app.png").write_bytes(picture(WINDOW_SIZE))
    (ICONS / "sciatica-timer.ico").write_bytes(ico({size: picture(size) for size in ICO_SIZES}))
    (ICONS / "sciatica-timer.icns").write_bytes(icns({kind: picture(size) for kind, size in ICNS_TYPES.items()}))
    del application


if __name__ == "__main__":
    main()
