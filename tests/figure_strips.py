"""Strips of pictures for tests, made here: a block that goes to the right, its shadow, and a mat."""

from __future__ import annotations

import json
import zipfile

from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.strips import read_strip, read_thumbnail

WIDTH, HEIGHT = 160, 100
BLOCK = QRect(10, 40, 30, 50)  # at the start; at the end it is as far from the right edge
PERSON = QColor(200, 40, 40)


def encoded(image, kind=b"webp", quality=100):
    """Encode a picture, by default without loss."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind.decode(), quality)
    return bytes(buffer.data().data())


def drawn(rect, colour, size=(WIDTH, HEIGHT)):
    image = QImage(*size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.fillRect(rect, colour)
    painter.end()
    return image


def entries(frames=5, *, thumb=PERSON):
    """Return the entries of a strip by name."""
    about = {"version": 1, "movement": "test", "frames": frames, "width": WIDTH, "height": HEIGHT, "hashes": []}
    found = {"strip.json": json.dumps(about).encode()}
    way = WIDTH - 2 * BLOCK.left() - BLOCK.width()
    for number in range(frames):
        block = BLOCK.translated(way * number // max(1, frames - 1), 0)
        found[f"figure-{number:02}.webp"] = encoded(drawn(block, PERSON))
        shadow = QRect(block.left() // 2, 45, block.width() // 2, 3)
        found[f"shadow-{number:02}.webp"] = encoded(drawn(shadow, QColor(0, 0, 0, 128), (WIDTH // 2, HEIGHT // 2)))
    found["mat.webp"] = encoded(drawn(QRect(0, 88, WIDTH, 8), QColor(255, 255, 255)))
    found["thumb.webp"] = encoded(drawn(QRect(60, 20, 72, 100), thumb, (192, 138)))
    return found


def write_strip(path, made, compression=zipfile.ZIP_STORED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in made.items():
            archive.writestr(name, data)
    return path


class StripFolder:
    """The pictures of a folder, which counts what it was asked for."""

    def __init__(self, folder):
        self.folder, self.asked, self.reported = folder, [], []

    def strip(self, figure):
        return self._read(read_strip, figure)

    def thumbnail(self, figure):
        return self._read(read_thumbnail, figure)

    def report(self, figure):
        self.reported.append(figure)

    def _read(self, read, figure):
        self.asked.append(figure.movement)
        file = self.folder / f"{figure.movement}.zip"
        try:
            return read(file) if file.exists() else None
        except FileProblem:
            self.report(figure)
            return None
