"""Renders the contact sheet: every exercise at the start, half-way and at the end, both sides, both themes."""

from __future__ import annotations

import os
import sys
from importlib.resources import files
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from sciatica_timer.core.figure.base_poses import resting
from sciatica_timer.core.figure.figure import Figure, pose_between, side_words
from sciatica_timer.core.sides import Side
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.ui.figure.painter import paint_figure
from sciatica_timer.ui.theme import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise

CELL = (280, 190)
CAPTION = 22
EFFORTS = ((0.0, "start"), (0.5, "half-way"), (1.0, "end"))


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else "docs")
    only = arguments[1:]
    app = QGuiApplication([])
    exercises = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
    chosen = [exercise for exercise in exercises if not only or exercise.id in only]
    folder.mkdir(parents=True, exist_ok=True)
    for palette in (LIGHT, DARK):
        path = folder / f"figures-{'dark' if palette.is_dark else 'light'}.png"
        sheet(chosen, palette).save(str(path))
        print(path)
    app.quit()
    return 0


def sheet(exercises: list[Exercise], palette: Palette) -> QImage:
    """Lay out one row an exercise: the right side in three stages, then the left one."""
    width, height = CELL
    image = QImage(width * 6, (height + CAPTION) * len(exercises), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(palette.surface))
    painter = QPainter(image)
    for row, exercise in enumerate(exercises):
        _paint_row(painter, row, exercise, palette)
    painter.end()
    return image


def _paint_row(painter: QPainter, row: int, exercise: Exercise, palette: Palette) -> None:
    width, height = CELL
    top = row * (height + CAPTION)
    figure = exercise.figure or resting(exercise.position)
    for column, (side, (effort, stage)) in enumerate((side, stage) for side in _sides(figure) for stage in EFFORTS):
        left = column * width
        painter.setPen(QColor(palette.text))
        painter.setFont(QFont("Inter", 9))
        words = ", ".join(side_words(figure, side))
        caption = " · ".join(filter(None, (exercise.name, words, stage)))
        painter.drawText(QRectF(left + 8, top, width - 16, CAPTION), Qt.AlignmentFlag.AlignVCenter, caption)
        rect = QRectF(left + 8, top + CAPTION, width - 16, height - 8)
        paint_figure(painter, rect, figure, pose_between(figure, effort, side), palette)


def _sides(figure: Figure) -> tuple[Side, ...]:
    return (Side.RIGHT, Side.LEFT) if figure.has_sides else (Side.BOTH,)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
