"""The fixtures that tests of windows share."""

import pytest
from PySide6.QtCore import QLocale
from ui_fixtures import library, pictures, sit, source, strips, theme

__all__ = ["library", "pictures", "sit", "source", "strips", "theme"]


@pytest.fixture
def set_locale():
    """Return what makes a locale, by name, that of the app until the test ends."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)
