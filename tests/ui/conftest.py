"""Fixtures for widgets: a theme and the bundled exercises."""

from __future__ import annotations

from importlib.resources import files

import pytest

from sciatica_timer.core.settings import Scheme
from sciatica_timer.storage.exercise_files import load_library
from sciatica_timer.ui.theme import Theme


@pytest.fixture
def theme(qapp):
    made = Theme(qapp)
    made.choose(Scheme.LIGHT, 100)
    return made


@pytest.fixture(scope="session")
def library():
    return load_library([files("sciatica_timer.resources") / "exercises"])
