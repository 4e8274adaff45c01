"""What the figure costs: milliseconds a frame at 900x600, decoding, memory, and all thumbnails of the list."""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from sciatica_timer.core.figure.figure import Figure
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.library.strips import read_strip, read_thumbnail
from sciatica_timer.ui.figure.decoding import decode, decode_all, decode_ends
from sciatica_timer.ui.figure.frames import MOST_BYTES, Wanted
from sciatica_timer.ui.figure.painter import FramePainter
from sciatica_timer.ui.palettes import LIGHT

SIZE, LARGEST = QSize(900, 600), QSize(1200, 900)
FRAMES = 150
FRAME_MS_AIM = 1.0  # of the slowest
THUMBNAIL_MS_AIM = 5.0
MB = 2**20


def frame_ms(frames, *, mirrored) -> float:
    """Paint the way out of one movement, each time between two frames, with the ghost of its end."""
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(LIGHT.surface))
    shown, painter = FramePainter(frames), QPainter(image)
    began = time.thread_time()  # whatever else the computer does
    for frame in range(FRAMES):
        shown.paint(painter, frame / FRAMES, mirrored=mirrored, ghosted=True)
    spent = time.thread_time() - began
    painter.end()
    return spent * 1000 / FRAMES


def measure() -> dict[str, float]:
    """Give every measured figure by name, in milliseconds or MB."""
    strips = sorted((RESOURCES / "figures").glob("*.zip"))
    found: dict[str, float] = {}
    for file in strips:
        strip, name = read_strip(file), file.name.removesuffix(".zip")
        began = time.perf_counter()
        ends = decode_ends(strip, Wanted(Figure(name), SIZE, LIGHT))
        found[f"ends decoded: {name}"] = (time.perf_counter() - began) * 1000
        if ends.is_whole:
            continue
        frames = decode_all(strip, ends, lambda: True)
        found[f"all decoded: {name}"] = (time.perf_counter() - began) * 1000
        found[f"figure frame: {name}"] = frame_ms(frames, mirrored=False)
        found[f"figure frame: {name}, left"] = frame_ms(frames, mirrored=True)
        large = decode_all(strip, decode_ends(strip, Wanted(Figure(name), LARGEST, LIGHT)), lambda: True)
        found[f"megabytes: {name}, {len(large.layers)} frames at 1200"] = large.size_bytes / MB
    began = time.perf_counter()
    for file in strips:
        decode(read_thumbnail(file), QSize(64, 46))
    return found | {"thumbnail": (time.perf_counter() - began) * 1000 / max(1, len(strips))}


def worst(found: dict[str, float], begins: str) -> tuple[float, str]:
    return max(((value, name) for name, value in found.items() if name.startswith(begins)), default=(0.0, "none"))


def run(quick: bool) -> list[tuple[str, str, str]]:
    """Give (figure, value, target) for the bench's table."""
    app = QGuiApplication.instance() or QGuiApplication([])
    found = measure()
    del app
    frame, memory, decoded = (worst(found, begins) for begins in ("figure frame", "megabytes", "all decoded"))
    return [
        ("figure, the slowest frame of 900 x 600", f"{frame[0]:.2f} ms ({frame[1]})", f"≤ {FRAME_MS_AIM} ms"),
        ("figure, the most memory at 1200 px", f"{memory[0]:.0f} MB ({memory[1]})", f"≤ {MOST_BYTES // MB} MB"),
        ("figure, decoded by a thread", f"{decoded[0]:.0f} ms ({decoded[1]})", ""),
        ("figure, a thumbnail decoded by a thread", f"{found['thumbnail']:.1f} ms", f"≤ {THUMBNAIL_MS_AIM} ms"),
    ]


def main() -> int:
    """Print the figures; 1 when an aim is missed."""
    app = QGuiApplication.instance() or QGuiApplication([])
    found = measure()
    for name, value in found.items():
        print(f"{name:50} {value:6.2f}")
    app.quit()
    return int(worst(found, "figure frame")[0] > FRAME_MS_AIM or worst(found, "megabytes")[0] > MOST_BYTES / MB)


if __name__ == "__main__":
    raise SystemExit(main())
