"""A pipe in the place of a file of the app is never waited for: the window would not come up, and say nothing."""

import json
import os
import signal

import pytest
from fakes import words_of

from sciatica_timer.core.today import Past
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.history.importing import read_export
from sciatica_timer.storage.history.store import HistoryStore
from sciatica_timer.storage.history.today_file import TodayFile

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such pipes here")
MOST_SECONDS = 10
DAY = "2026-01-05"


class WaitedError(Exception):
    """A pipe was waited for."""


@pytest.fixture(autouse=True)
def at_once():
    def give_up(*_):
        raise WaitedError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(MOST_SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture
def folder(tmp_path):
    one = DataFolder(tmp_path / "data")
    one.prepare()
    return one


def test_in_the_place_of_what_was_done_today(folder):
    os.mkfifo(folder.today)
    store = HistoryStore(folder)
    assert TodayFile(folder).find(DAY) is None
    assert store.open() == ()
    assert store.today(DAY) == Past()


def test_in_the_place_of_the_history(folder):
    os.mkfifo(folder.history)
    folder.today.write_text(json.dumps({"history": [1, 2, 3, 4], "date": DAY, "last_date": DAY, "sets": {}}))
    store = HistoryStore(folder)
    assert TodayFile(folder).find(DAY) is None
    assert "not an ordinary file" in words_of(store.open())
    assert store.today(DAY) is None


@pytest.mark.parametrize("ending", ["-journal", ".recovery.json"])
def test_beside_the_history(folder, ending):
    HistoryStore(folder).open()
    os.mkfifo(folder.history.with_name(folder.history.name + ending))
    store = HistoryStore(folder)
    assert ("-journal is not an ordinary file" in words_of(store.open())) == (ending == "-journal")
    assert store.recovery is None


def test_in_the_place_of_an_export(tmp_path):
    os.mkfifo(tmp_path / "in.json")
    with pytest.raises(FileProblem, match="found no ordinary file"):
        read_export(tmp_path / "in.json")
