"""The whole app in its window, off screen, with clocks that stand still until a test moves them."""

from __future__ import annotations

import pytest
from app_fakes import apps_without_a_computer
from event_counts import Tally
from ui_fakes import FakeClock

from sciatica_timer.app import application as composition
from sciatica_timer.storage.files.data_folder import DataFolder

READ = 'safety_acknowledged_on = "2026-01-01"\nprepare_seconds = 5\nfill_screen = false\n'


@pytest.fixture
def tally(qapp):
    return Tally(qapp)


@pytest.fixture
def clock(monkeypatch):
    """The clock of the app, which is moved by hand."""
    made = FakeClock()
    monkeypatch.setattr(composition, "SystemClock", lambda _speed: made)
    return made


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "data"
    path.mkdir(mode=0o700)
    found = DataFolder(path)
    found.settings.write_text(READ)
    return found


@pytest.fixture
def open_app(qtbot, qapp, folder, monkeypatch, clock):
    del clock
    with apps_without_a_computer(qtbot, qapp, folder, monkeypatch) as open_app:
        yield open_app
