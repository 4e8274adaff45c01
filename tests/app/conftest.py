"""The app on a data folder of its own, without the computer around it; and the fixtures that tests of windows share."""

import pytest
from app_fakes import apps_without_a_computer
from ui_fakes import FakeClock
from ui_fixtures import library, pictures, sit, source, strips, theme

from sciatica_timer.storage.files.data_folder import DataFolder

__all__ = ["library", "pictures", "sit", "source", "strips", "theme"]


@pytest.fixture
def folder(tmp_path):
    """A data folder of somebody who has read the notes on safety."""
    path = tmp_path / "data"
    path.mkdir(mode=0o700)
    folder = DataFolder(path)
    folder.settings.write_text('safety_acknowledged_on = "2026-01-01"\n')
    return folder


@pytest.fixture
def still_clock(monkeypatch):
    """A clock that stands at noon until a test moves it, in every app that is opened."""
    monkeypatch.setattr("sciatica_timer.app.application.SystemClock", FakeClock)


@pytest.fixture
def open_app(qtbot, qapp, folder, monkeypatch):
    """Opens an app on the folder, with options for its window."""
    with apps_without_a_computer(qtbot, qapp, folder, monkeypatch) as open_app:
        yield open_app
