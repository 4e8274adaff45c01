"""The process is killed while it mends, updates, backs up or restores a history: what there was is there afterwards."""

from __future__ import annotations

import random
import signal
import sqlite3
import zipfile
from contextlib import closing
from datetime import datetime, timedelta

import harmed_histories
import pytest
from bundles import an_exercise
from harmed_histories import PAGE, child, held, kill_when, overwrite, recovery
from old_histories import old_records, write_old

from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.recovery.backup_copy import looked_through
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.storage.history.schema import VERSION

ROWS, KILLS = 6000, 4


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    folder = DataFolder(tmp_path_factory.mktemp("sound") / "data")
    return folder, harmed_histories.make(folder, ROWS)


@pytest.fixture
def folder(sound, tmp_path):
    return harmed_histories.copied(sound[0], tmp_path / "data")


def test_killed_again_and_again_while_it_mends(sound, folder, start, tally):
    overwrite(folder.history, 100, b"\xff" * 300)
    overwrite(folder.history, 50 * PAGE, b"\x55" * PAGE)
    luck, killed = random.Random(3), 0
    for _ in range(KILLS):
        app = start()
        begun = lambda: list(folder.path.glob(".history.sqlite3.*.tmp")) or recovery(folder)  # noqa: E731
        kill_when(app.process, begun, luck.uniform(0, 0.3))
        killed += recovery(folder) is None
        app.process.communicate()
    app = start()
    told = app.wait_until(lambda: recovery(folder))
    assert app.end()[1] == ""
    assert killed > 1
    assert held(folder) == sound[1]
    assert [path.name for path in folder.path.glob("*.damaged-*")] == [told.kept_as]
    assert not list(folder.path.glob(".*.tmp*"))
    tally("kill -9 while mending", kills=killed, sets_kept=ROWS)


def test_killed_again_and_again_while_it_brings_an_older_version_up_to_date(start, tmp_path, tally):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    write_old(folder.history, 1, ROWS)
    luck, in_the_middle = random.Random(4), 0
    journal = folder.history.with_name("history.sqlite3-journal")
    for _ in range(KILLS):
        app = start()
        kill_when(app.process, lambda: journal.exists() or _version(folder) == VERSION, luck.uniform(0, 0.05))
        in_the_middle += _version(folder) < VERSION
        app.process.communicate()
    app = start()
    app.wait_until(lambda: _version(folder) == VERSION and not journal.exists())
    assert app.end()[1] == ""
    assert recovery(folder) is None
    assert held(folder) == old_records(1, ROWS)
    tally("kill -9 while updating", kills=KILLS, in_the_middle=in_the_middle, sets_kept=ROWS)


def _version(folder):
    return int.from_bytes(folder.history.read_bytes()[60:64], "big")


KILLED_AT = """
import os, signal
from datetime import datetime
from pathlib import Path
from sciatica_timer.storage.history.recovery import backup_copy
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.storage.files.data_folder import DataFolder

class KilledAt:
    # Asked after each few pages whether the copy is still wanted; kills the process the n-th time a file is there.
    def is_set(self):
        self.left -= any(folder.path.rglob(self.pattern))
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return False

backup_copy.PAGES = 16
folder, now = DataFolder(Path(sys.argv[1])), datetime.now().astimezone()
backups = Backups(folder)
backups._stopped = KilledAt()
backups._stopped.left = int(sys.argv[2])
"""
NEVER = -1
BACK_UP = f"""{KILLED_AT}
backups._stopped.pattern = ".*.tmp"
assert backups.make(now) is None
"""
RESTORE = f"""{KILLED_AT}
backups._stopped.pattern = "history.sqlite3-journal"
assert backups.restore(backups.all()[-1], now) is None
"""
RESTORE_ALL = RESTORE.replace("backups.all()[-1]", "[one for one in backups.all() if len(one.parts) == 3][-1]")


def test_killed_again_and_again_while_it_backs_up(sound, folder, tally):
    with closing(History(folder.history)) as history:
        history.delete([sound[1][0].id])
    for step in random.Random(5).sample(range(1, 50), KILLS):
        assert child(BACK_UP, folder.path, step).wait() == -signal.SIGKILL
    assert len(list(folder.backups.glob(".history-*.tmp"))) == KILLS
    assert [looked_through(path).sets for path in folder.backups.glob("history-*.sqlite3")] == [ROWS]
    assert held(folder) == sound[1][1:]
    assert child(BACK_UP, folder.path, NEVER).wait() == 0
    assert Backups(folder).all()[0].sets == ROWS - 1
    tally("kill -9 while backing up", kills=KILLS)


def test_killed_again_and_again_while_it_restores(sound, folder, tally):
    with closing(History(folder.history)) as history:
        history.delete([record.id for record in sound[1][::2]])
    journal = folder.history.with_name("history.sqlite3-journal")
    for step in random.Random(6).sample(range(1, 50), KILLS):
        assert child(RESTORE, folder.path, step).wait() == -signal.SIGKILL
        assert journal.exists()
        assert held(folder) == sound[1][1::2]
        with closing(sqlite3.connect(folder.history)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert child(RESTORE, folder.path, NEVER).wait() == 0
    assert held(folder) == sound[1]
    assert {one.sets for one in Backups(folder).all()} == {ROWS // 2, ROWS}
    tally("kill -9 while restoring", kills=KILLS, sets_kept=ROWS)


def test_killed_while_all_of_it_is_restored_each_part_is_whole_and_nothing_is_lost(sound, folder, tally):
    folder.exercises.mkdir()
    own, settings = folder.exercises / "mine.toml", folder.settings.read_text() if folder.settings.exists() else ""
    own.write_bytes(an_exercise(name="Before"))
    folder.settings.write_text(settings + "volume = 30\n")
    wanted = folder.settings.read_bytes()
    assert Backups(folder).make(datetime.now().astimezone() - timedelta(days=2)) is None
    own.write_bytes(an_exercise(name="After"))
    folder.settings.write_text(settings + "volume = 90\n")
    now = folder.settings.read_bytes()
    for step in random.Random(7).sample(range(1, 50), KILLS):
        assert child(RESTORE_ALL, folder.path, step).wait() == -signal.SIGKILL
        assert held(folder) == sound[1]
        assert own.read_bytes() in {an_exercise(name="Before"), an_exercise(name="After")}
        assert folder.settings.read_bytes() in {wanted, now}
    archives = folder.backups.glob("*before-restore*.zip")
    assert any(_holds(one, an_exercise(name="After"), now) for one in archives)
    tally("kill -9 while restoring all", kills=KILLS)


def _holds(path, exercise, settings):
    with zipfile.ZipFile(path) as archive:
        return (archive.read("exercises/mine.toml"), archive.read("settings.toml")) == (exercise, settings)
