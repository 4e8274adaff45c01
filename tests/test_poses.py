"""The contact sheet shows every exercise, in both themes."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtGui import QColor

from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.ui.theme import DARK, LIGHT
from tools import poses


def shows(image, colour, *, column, row):
    width, height = poses.CELL
    xs, top = range(column * width, (column + 1) * width, 2), row * (height + poses.CAPTION)
    return any(image.pixel(x, y) == colour for y in range(top, top + height, 2) for x in xs)


def test_every_row_of_the_sheet_shows_a_working_figure_twice_for_two_sides(qapp):
    exercises = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
    chosen = [exercise for exercise in exercises if exercise.id in {"bridge", "bird-dog"}]
    for palette in (LIGHT, DARK):
        image = poses.sheet(chosen, palette)
        colour = QColor(palette.working).rgb()
        assert shows(image, colour, column=0, row=0)
        assert shows(image, colour, column=5, row=0)  # the left side of the bird dog
        assert shows(image, colour, column=2, row=1)
        assert not shows(image, colour, column=5, row=1)  # the bridge has no sides
