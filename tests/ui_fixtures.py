"""Fixtures for widgets and what drives them: a theme, the bundled exercises, and sessions under way."""

from __future__ import annotations

from importlib.resources import files

import pytest
from ui_sitting import Sitting

from sciatica_timer.core.settings import Scheme
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.ui.theme import Theme


@pytest.fixture
def theme(qapp):
    made = Theme(qapp)
    made.choose(Scheme.LIGHT, 100)
    return made


@pytest.fixture(scope="session")
def library():
    return load_library([files("sciatica_timer.resources") / "exercises"])


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
