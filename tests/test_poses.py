"""The contact sheet shows every exercise, in both themes."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtGui import QColor

from sciatica_timer.storage.exercise_files import load_library
from sciatica_timer.ui.palette import DARK, LIGHT
from tools import poses


def test_every_row_of_the_sheet_shows_a_working_figure_twice_for_two_sides(qapp):
    exercises = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
    chosen = [exercise for exercise in exercises if exercise.id in {"bridge", "bird-dog"}]
    for palette in (LIGHT, DARK):
        image = poses.sheet(chosen, palette)
        width, height = poses.CELL

        def shows_work(column, row, image=image, palette=palette):
            colour = QColor(palette.working).rgb()
            xs, ys = (
                range(column * width, (column + 1) * width, 2),
                range(row * (height + poses.CAPTION), image.height()),
            )
            return any(image.pixel(x, y) == colour for y in ys[:height:2] for x in xs)

        assert shows_work(0, 0)
        assert shows_work(5, 0)  # the left side of the bird dog
        assert shows_work(2, 1)
        assert not shows_work(5, 1)  # the bridge has no sides
