"""What the figure costs: milliseconds a frame at 700x500 for each exercise, and all thumbnails of the list."""

from __future__ import annotations

import os
import time
from importlib.resources import files

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from sciatica_timer.core.session.movement import pose_at
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.sides import Side
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.ui.figure.painter import paint_figure
from sciatica_timer.ui.figure.view import thumbnail
from sciatica_timer.ui.theme import LIGHT

FRAMES = 150
FRAME_MS_AIM = 2.5  # on average over the exercises
THUMBNAILS_MS_AIM = 15.0  # all of them together


def frame_ms(exercise) -> float:
    """Paint the way out of one exercise."""
    image = QImage(700, 500, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    began = time.perf_counter()
    for frame in range(FRAMES):
        pose = pose_at(exercise.figure, PhaseKind.OUT, frame / FRAMES, Side.RIGHT)
        paint_figure(painter, QRectF(0, 0, 700, 500), exercise.figure, pose, LIGHT)
    spent = time.perf_counter() - began
    painter.end()
    return spent * 1000 / FRAMES


def measure() -> dict[str, float]:
    """Give every measured figure by name, in milliseconds."""
    exercises = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
    began = time.perf_counter()
    for exercise in exercises:
        thumbnail(exercise, QSize(64, 48), LIGHT, 1.0)
    found = {"thumbnails of the list": (time.perf_counter() - began) * 1000}
    frames = {f"figure frame: {exercise.id}": frame_ms(exercise) for exercise in exercises}
    return found | frames | {"figure frame, on average": sum(frames.values()) / len(frames)}


def run(quick: bool) -> list[tuple[str, str, str]]:
    """Give (figure, value, target) for the bench's table."""
    app = QGuiApplication.instance() or QGuiApplication([])
    found = measure()
    del app
    slowest = max((milliseconds, name) for name, milliseconds in found.items() if ": " in name)
    average, thumbnails = found["figure frame, on average"], found["thumbnails of the list"]
    return [
        ("figure, a frame of 700 x 500", f"{average:.2f} ms (slowest {slowest[0]:.2f} ms)", f"≤ {FRAME_MS_AIM} ms"),
        ("figure, all thumbnails of the list", f"{thumbnails:.1f} ms", f"≤ {THUMBNAILS_MS_AIM} ms"),
    ]


def main() -> int:
    """Print the figures; 1 when an aim is missed."""
    app = QGuiApplication.instance() or QGuiApplication([])
    found = measure()
    for name, milliseconds in found.items():
        print(f"{name:40} {milliseconds:6.2f} ms")
    app.quit()
    missed = found["figure frame, on average"] > FRAME_MS_AIM or found["thumbnails of the list"] > THUMBNAILS_MS_AIM
    return int(missed)


if __name__ == "__main__":
    raise SystemExit(main())
