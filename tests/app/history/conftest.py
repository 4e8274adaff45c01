"""A history of three sets from this morning, and a clock that stands still."""

from contextlib import closing

import pytest
from history_fakes import SETS

from sciatica_timer.storage.history.database import History


@pytest.fixture
def folder(folder):
    with closing(History(folder.history)) as history:
        history.add_all(SETS, [])
    return folder


@pytest.fixture(autouse=True)
def _still_clock(still_clock):
    """Let the clock stand still in every test here."""
