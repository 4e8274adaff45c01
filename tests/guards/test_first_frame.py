"""What is imported before the window is first painted: each module there is a wait for somebody in pain."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from fakes import a_record
from msgspec.structs import replace
from running_app import LONGEST_SECONDS, SETTINGS

from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.store import HistoryStore

HERE = Path(__file__).parent
LIST, ENUM_OWNERS = HERE / "first_frame_modules.txt", HERE / "first_frame_enums.txt"
OURS = ("sciatica_timer", "PySide6.Qt")
NEVER = {
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtTextToSpeech",
    "PySide6.QtDBus",
    "jeepney",
    "multiprocessing",
    "sqlite3",
    "wakepy",
}
CHILD = """
import enum
import sys
from sciatica_timer.app import application
from sciatica_timer.cli import main

def all_below(kind):
    for one in kind.__subclasses__():
        yield one
        yield from all_below(one)

def stop(_app):
    print(*sys.modules)
    print(*(f"{one.__module__}.{one.__qualname__}" for one in all_below(enum.Enum)))
    sys.stdout.flush()
    import os
    os._exit(0)

application.App.after_first_frame = stop
main.main(sys.argv[1:])
"""


def looked_at(folder):
    """Return what is there at the first frame: the names of modules, and of enums."""
    command = [sys.executable, "-c", CHILD, "--data-dir", str(folder)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=LONGEST_SECONDS).stdout
    modules, enums = (set(line.split()) for line in told.splitlines())
    return modules, enums


@pytest.fixture(scope="module")
def first_frame(tmp_path_factory):
    """What is there at the first frame of somebody new."""
    folder = tmp_path_factory.mktemp("first") / "data"
    folder.mkdir(mode=0o700)
    (folder / "settings.toml").write_text(SETTINGS)
    return looked_at(folder)


def test_nothing_is_imported_before_the_first_frame_that_was_not_before(first_frame):
    """A module that is needed no more is taken off the list, which so only ever becomes shorter."""
    found, _ = first_frame
    assert not {name for name in found if name in NEVER or name.partition(".")[0] in NEVER}
    assert sorted(name for name in found if name.startswith(OURS)) == LIST.read_text().split()


def test_no_class_of_qt_has_its_enums_made_before_the_first_frame_that_had_not_before(first_frame):
    """Qt's enums are made with the class around them when that is first touched: QStyle takes 5 ms, and Qt 14."""
    _, found = first_frame
    owners = {name.rpartition(".")[0] for name in found if name.startswith("PySide6.")}
    assert sorted(owners) == ENUM_OWNERS.read_text().split()


def test_a_day_that_is_known_is_painted_at_once_with_nothing_more_than_what_reads_programmes(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.path.mkdir(mode=0o700)
    folder.settings.write_text(f'{SETTINGS}programme = "starter"\n')
    store, now = HistoryStore(folder), datetime.now().astimezone()
    store.write(replace(a_record(), started_at=now, ended_at=now))
    store.close(now)
    found, _ = looked_at(folder.path)
    assert not {name for name in found if name in NEVER or name.partition(".")[0] in NEVER}
    more = {name for name in found if name.startswith(OURS)} - set(LIST.read_text().split())
    assert more == {"sciatica_timer.storage.library.programme_files"}
