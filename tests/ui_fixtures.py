"""Fixtures for widgets and what drives them: a theme, the bundled exercises, and sessions under way."""

from __future__ import annotations

from importlib.resources import files

import pytest
from event_counts import settle
from figure_strips import StripFolder, entries, write_strip
from PySide6.QtGui import QColor
from ui_sitting import Sitting

from sciatica_timer.core.settings import Scheme
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.ui.figure.pictures import Pictures
from sciatica_timer.ui.theme import Theme


@pytest.fixture
def theme(qapp):
    made = Theme(qapp)
    made.choose(Scheme.LIGHT, 100)
    return made


@pytest.fixture(scope="session")
def library():
    return load_library([files("sciatica_timer.resources") / "exercises"])


@pytest.fixture(scope="session")
def strips(tmp_path_factory, library):
    """A folder with a strip for every exercise, each with a small picture of its own colour, and a resting picture."""
    folder = tmp_path_factory.mktemp("figures")
    for number, exercise in enumerate(library.exercises):
        made = entries(frames=5, thumb=QColor.fromHsv(number * 40, 200, 200))
        write_strip(folder / f"{exercise.figure.movement}.zip", made)
    write_strip(folder / "rest-standing.zip", entries(frames=1))
    return folder


@pytest.fixture
def source(strips):
    return StripFolder(strips)


@pytest.fixture
def pictures(qapp, source):
    made = Pictures(source)
    yield made
    made.shut_down()
    settle()


@pytest.fixture
def sit(qtbot, theme, library):
    """Begin sessions and hold them: a window that Python collects while it paints takes the process with it."""
    made = []

    def sit(*exercises, **wishes):
        made.append(Sitting(qtbot, theme, library, *exercises, **wishes))
        return made[-1]

    yield sit
    for one in made:
        one.flow.interrupt()
        one.window.close()
