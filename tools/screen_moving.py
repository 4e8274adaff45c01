"""The README's moving picture: a rep of the bridge as it is seen on the whole screen, from the last ticks before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from sciatica_timer.core.session.timeline import PhaseKind
from tools.screen_session import at
from tools.screen_stage import Look, Stage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PREPARE_SECONDS = 15
BEFORE_SECONDS = 3.0
SECONDS = 15.0
FRAMES_A_SECOND = 8
WIDTH = 800
QUALITY = 60
MOST_BYTES = 2 * 2**20


def draw_moving(qt: QApplication, folder: Path, file: Path) -> None:
    """Save the session as an animated WebP that begins again and again."""
    stage = Stage(qt, folder, Look(), None)
    at("bridge", PhaseKind.PREPARE, 1, PREPARE_SECONDS - BEFORE_SECONDS)(stage)
    stage.fills_screen = True
    stage.picture()  # the window takes its size
    frames = []
    for _ in range(round(SECONDS * FRAMES_A_SECOND)):
        frames.append(_frame(stage))
        stage.pass_time(1 / FRAMES_A_SECOND)
    stage.close()
    first, *others = frames
    length = 1000 // FRAMES_A_SECOND
    first.save(file, save_all=True, append_images=others, duration=length, loop=0, quality=QUALITY, method=6)
    if file.stat().st_size > MOST_BYTES:
        raise SystemExit(f"{file.name} has {file.stat().st_size / 2**20:.1f} MB, more than may be.")


def _frame(stage: Stage) -> Image.Image:
    seen = stage.picture().toImage().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    seen = seen.convertToFormat(QImage.Format.Format_RGBX8888)
    size = (seen.width(), seen.height())
    return Image.frombuffer("RGBX", size, bytes(seen.constBits()), "raw", "RGBX", 0, 1).convert("RGB")
