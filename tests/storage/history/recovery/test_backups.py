"""Backups: made of a history in use, verified before they count, and nothing old is touched when one fails."""

import os
import sqlite3
import stat
import threading
import time
import zipfile
from datetime import date, datetime, timedelta

import pytest
from bundles import a_picture, a_programme, an_exercise
from fakes import a_record, words_of

from sciatica_timer.core.history.backup import EVERY_PART, BackupKind, BackupPart
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.files.own_content import read_own
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.recovery import backup_copy
from sciatica_timer.storage.history.recovery.backups import Backups

NOW = datetime(2026, 11, 25, 7, 0).astimezone()
TOMORROW = NOW + timedelta(days=1)
NAME = "history-20261125-070000.sqlite3"


@pytest.fixture
def folder(tmp_path):
    one = DataFolder(tmp_path / "data")
    one.prepare()
    return one


@pytest.fixture
def backups(folder):
    return Backups(folder)


@pytest.fixture
def history(folder):
    one = History(folder.history)
    one.add_all(a_record(number) for number in range(3))
    one.note_session(SessionNote(a_record(1).session_id, before=PainNote(2, 3)))
    yield one
    one.close()


def names(folder):
    return sorted(path.name for path in folder.backups.iterdir()) if folder.backups.exists() else []


def test_a_backup_holds_what_the_history_holds_and_tells_it(folder, history, backups):
    assert backups.make(NOW) is None
    (one,) = backups.all()
    assert (one.name, one.made_at, one.kind) == (NAME, NOW, BackupKind.DAILY)
    assert (one.sets, one.check_ins, one.first_day, one.last_day) == (3, 1, date(2026, 1, 5), date(2026, 1, 5))
    assert stat.S_IMODE(backups.path_of(one).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.backups.stat().st_mode) == 0o700
    copy = History(backups.path_of(one))
    assert (list(copy.each()), copy.sessions()) == (list(history.each()), history.sessions())
    copy.close()


def test_one_a_day_is_due_and_only_when_the_history_changed(folder, history, backups):
    assert backups.due(NOW)
    backups.make(NOW)
    assert not backups.due(NOW)
    assert not backups.due(TOMORROW)
    history.write(a_record(9))
    assert not backups.due(NOW + timedelta(hours=2))
    assert backups.due(TOMORROW)


def test_a_clock_that_was_set_back_does_not_keep_backups_from_being_due(history, backups):
    backups.make(NOW + timedelta(days=4000))
    history.write(a_record(9))
    assert backups.due(NOW)
    assert backups.make(NOW) is None
    assert len(backups.all()) == 2


def test_no_history_and_an_empty_one_are_not_backed_up(folder, backups):
    assert not backups.due(NOW)
    assert backups.make(NOW) is None
    History(folder.history).close()
    assert backups.make(NOW) is None
    assert names(folder) == []


def test_old_backups_are_let_go_only_after_the_new_one_and_foreign_files_never(folder, history, backups):
    for day in range(20):
        history.write(a_record(100 + day))
        assert backups.make(NOW + timedelta(days=day)) is None
        for foreign in ("history-20200101-000000.txt", "mine.sqlite3", "history-20201301-000000.sqlite3"):
            (folder.backups / foreign).write_text("of the person's own")
        (folder.backups / "history-20200102-000000.sqlite3").write_bytes(b"no database")
    there = names(folder)
    assert len([name for name in there if name.startswith("history-2026")]) == 7 + 2
    assert len(there) == 7 + 2 + 4
    assert len(backups.all()) == 7 + 2


def test_two_of_a_second_do_not_replace_each_other(folder, history, backups):
    backups.make(NOW, BackupKind.BEFORE_RESTORE)
    history.write(a_record(9))
    backups.make(NOW, BackupKind.BEFORE_RESTORE)
    assert names(folder) == [
        "history-20261125-070000-before-restore-2.sqlite3",
        "history-20261125-070000-before-restore.sqlite3",
    ]
    assert {one.sets for one in backups.all()} == {3, 4}


def test_a_damaged_history_gives_no_backup_and_pushes_none_out(folder, history, backups):
    history.add_all(a_record(number) for number in range(2000))
    for day in range(11):
        backups.make(NOW + timedelta(days=day))
    before = names(folder)
    content = bytearray(folder.history.read_bytes())
    content[40 * 4096 : 41 * 4096] = b"\xff" * 4096
    folder.history.write_bytes(content)
    told = words_of(backups.make(NOW + timedelta(days=30)))
    assert told.startswith("No backup of the history could be made (the copy is damaged")
    assert names(folder) == before


def test_a_folder_that_cannot_be_made_is_told(folder, history, backups):
    folder.backups.write_text("a file in the way")
    assert "No backup of the history could be made" in words_of(backups.make(NOW))
    assert folder.backups.read_text() == "a file in the way"


def test_a_full_disk_is_told_and_nothing_old_is_touched(folder, history, backups, monkeypatch):
    backups.make(NOW)
    before = (folder.backups / NAME).read_bytes()

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_copy.os, "fsync", full)
    history.write(a_record(9))
    told = words_of(backups.make(TOMORROW))
    monkeypatch.undo()
    assert "(there is no room left); what was there before is as it was" in told
    assert names(folder) == [NAME]
    assert (folder.backups / NAME).read_bytes() == before


def test_a_set_is_written_in_the_middle_of_a_backup_and_stands_in_it(folder, history, backups, monkeypatch):
    monkeypatch.setattr(backup_copy, "PAGES", 5)
    history.add_all(a_record(number) for number in range(500))
    steps = iter(range(1000))

    def stopping():
        if next(steps) == 3:
            history.write(a_record(5000))
        return False

    backup_copy.copy_whole(folder.history, folder.path / "copy.sqlite3", stopping)
    copy = History(folder.path / "copy.sqlite3")
    assert a_record(5000) in list(copy.each())
    assert next(steps) > 10
    copy.close()


def test_a_backup_that_is_given_up_leaves_nothing_and_says_nothing(folder, history, backups):
    with pytest.raises(backup_copy.Stopped):
        backup_copy.copy_whole(folder.history, folder.path / "copy.sqlite3", lambda: True)
    assert not list(folder.path.glob("*copy*"))
    backups.stop()
    assert backups.make(NOW) is None
    assert names(folder) == []


def test_looking_a_copy_through_can_be_given_up_too(folder, history, backups):
    history.add_all(a_record(number) for number in range(3000))
    with pytest.raises(backup_copy.Stopped):
        backup_copy.looked_through(folder.history, lambda: True)


def test_what_a_dead_process_left_is_cleared_away_after_an_hour(folder, history, backups):
    folder.backups.mkdir()
    old, new = (folder.backups / f".{NAME}.{sign * 12}.tmp" for sign in "ab")
    for path in (old, new):
        path.write_bytes(b"half a copy")
    os.utime(old, (1, 1))
    backups.make(NOW)
    assert names(folder) == [new.name, NAME]


def test_backups_are_made_from_another_thread_beside_an_open_history(history, backups):
    told = []
    thread = threading.Thread(target=lambda: told.append(backups.make(NOW)))
    thread.start()
    thread.join()
    assert told == [None]
    assert [one.sets for one in backups.all()] == [3]


def test_a_restore_brings_back_what_the_backup_holds_and_keeps_what_was_there(folder, history, backups):
    backups.make(NOW)
    history.delete([a_record(number).id for number in range(3)])
    history.write(a_record(7))
    (wanted,) = backups.all()
    assert backups.restore(wanted, TOMORROW) is None
    assert list(history.each()) == [a_record(number) for number in range(3)]
    before_restore, _ = backups.all()
    assert (before_restore.kind, before_restore.sets) == (BackupKind.BEFORE_RESTORE, 1)
    assert backups.restore(before_restore, TOMORROW) is None
    assert list(history.each()) == [a_record(7)]


def test_a_restore_works_where_there_is_no_history(folder, history, backups):
    backups.make(NOW)
    history.close()
    folder.history.unlink()
    assert backups.restore(backups.all()[0], TOMORROW) is None
    again = History(folder.history)
    assert again.count() == 3
    again.close()
    assert stat.S_IMODE(folder.history.stat().st_mode) == 0o600


def test_a_backup_that_is_damaged_or_gone_is_not_restored(folder, history, backups):
    backups.make(NOW)
    (one,) = backups.all()
    before = folder.history.read_bytes()
    content = backups.path_of(one).read_bytes()
    backups.path_of(one).write_bytes(content[:8192])
    assert "Nothing was restored" in words_of(backups.restore(one, TOMORROW))
    backups.path_of(one).unlink()
    assert "Nothing was restored" in words_of(backups.restore(one, TOMORROW))
    assert folder.history.read_bytes() == before


def test_a_restore_that_is_given_up_changes_nothing(folder, history, backups):
    backups.make(NOW)
    history.write(a_record(7))
    backups.stop()
    assert "the app was being closed" in words_of(backups.restore(backups.all()[0], TOMORROW))
    assert history.count() == 4
    assert names(folder) == [NAME]


def test_a_restore_waits_for_no_writer_for_ever(folder, history, backups, monkeypatch):
    monkeypatch.setattr(backup_copy, "_BUSY_SECONDS", 0.0)
    backups.make(NOW)
    other = sqlite3.connect(folder.history, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert "another program is using it" in words_of(backups.restore(backups.all()[0], TOMORROW))
    other.execute("ROLLBACK")
    other.close()
    assert history.count() == 3


class TestTheUsersOwnFiles:
    @pytest.fixture(autouse=True)
    def _have_some(self, folder):
        for place in (folder.exercises, folder.programmes):
            place.mkdir()
        (folder.exercises / "mine.toml").write_bytes(an_exercise(images=["a.png"]))
        (folder.exercises / "a.png").write_bytes(a_picture())
        (folder.programmes / "round.toml").write_bytes(a_programme())
        folder.settings.write_text("volume = 30\n")

    def test_a_backup_holds_them_and_the_settings_and_restore_brings_them_back(self, folder, history, backups):
        before = list(read_own(folder.path))
        assert backups.make(NOW) is None
        with zipfile.ZipFile(folder.backups / NAME.replace("sqlite3", "zip")) as archive:
            assert archive.read("settings.toml") == b"volume = 30\n"
        (folder.exercises / "mine.toml").write_bytes(an_exercise(name="Changed"))
        (folder.exercises / "new.toml").write_bytes(an_exercise("new"))
        (folder.exercises / "a.png").unlink()
        changed = list(read_own(folder.path))
        (first,) = backups.all()
        assert backups.restore(first, TOMORROW) is None
        assert list(read_own(folder.path)) == before
        assert backups.restore(backups.all()[0], TOMORROW + timedelta(hours=1)) is None
        assert list(read_own(folder.path)) == changed

    def test_a_change_of_them_is_reason_enough_for_a_backup(self, folder, history, backups):
        backups.make(NOW)
        assert not backups.due(TOMORROW)
        later = time.time() + 100
        (folder.exercises / "mine.toml").write_bytes(an_exercise(name="Changed"))
        os.utime(folder.exercises / "mine.toml", (later, later))
        assert backups.due(TOMORROW)

    def test_they_go_with_their_backup(self, folder, history, backups):
        for day in range(20):
            history.write(a_record(100 + day))
            assert backups.make(NOW + timedelta(days=day)) is None
        stems = [name.rpartition(".")[0] for name in names(folder)]
        assert len(set(stems)) * 2 == len(stems) < 40

    def test_a_damaged_archive_is_told_and_nothing_is_changed(self, folder, history, backups):
        backups.make(NOW)
        (folder.backups / NAME.replace("sqlite3", "zip")).write_bytes(b"PK nothing")
        history.write(a_record(7))
        assert "found a damaged file" in words_of(backups.restore(backups.all()[0], TOMORROW))
        assert history.count() == 4

    @pytest.mark.parametrize("part", list(BackupPart))
    def test_each_part_is_restored_alone(self, folder, history, backups, part):
        assert backups.make(NOW) is None
        (first,) = backups.all()
        assert first.parts == EVERY_PART
        history.write(a_record(7))
        (folder.exercises / "mine.toml").write_bytes(an_exercise(name="Changed"))
        folder.settings.write_text("volume = 90\n")
        assert backups.restore(first, TOMORROW, {part}) is None
        found = {
            BackupPart.HISTORY: history.count() == 3,
            BackupPart.LIBRARY: b"Changed" not in (folder.exercises / "mine.toml").read_bytes(),
            BackupPart.SETTINGS: folder.settings.read_text() == "volume = 30\n",
        }
        assert found == {one: one is part for one in BackupPart}
        with zipfile.ZipFile(backups.path_of(backups.all()[0]).with_suffix(".zip")) as before:
            assert before.read("settings.toml") == b"volume = 90\n"
            assert b"Changed" in before.read("exercises/mine.toml")

    def test_where_a_later_part_cannot_be_written_the_earlier_ones_are_put_back(
        self, folder, history, backups, monkeypatch
    ):
        assert backups.make(NOW) is None
        history.write(a_record(7))
        (folder.exercises / "mine.toml").write_bytes(an_exercise(name="Changed"))
        folder.settings.write_text("volume = 90\n")
        before = list(read_own(folder.path))

        def full(*_values):
            raise OSError(28, os.strerror(28))

        monkeypatch.setattr("sciatica_timer.storage.history.recovery.backups.copy_pages", full)
        problem = backups.restore(backups.all()[0], TOMORROW)
        assert "Nothing was restored (there is no room left)" in words_of(problem)
        assert list(read_own(folder.path)) == before
        assert folder.settings.read_text() == "volume = 90\n"
        assert history.count() == 4

    def test_a_backup_without_them_leaves_them_as_they_are(self, folder, history, backups):
        assert backups.make(NOW) is None
        (first,) = backups.all()
        backups.path_of(first).with_suffix(".zip").unlink()
        before = list(read_own(folder.path))
        (again,) = backups.all()
        assert again.parts == {BackupPart.HISTORY}
        assert backups.restore(again, TOMORROW) is None
        assert list(read_own(folder.path)) == before

    def test_they_are_reason_enough_where_nothing_was_done_yet(self, tmp_path):
        new = DataFolder(tmp_path / "new")
        new.exercises.mkdir(parents=True)
        (new.exercises / "mine.toml").write_bytes(an_exercise())
        History(new.history).close()
        backups = Backups(new)
        assert backups.due(NOW)
        assert backups.make(NOW) is None
        (new.exercises / "mine.toml").unlink()
        (first,) = backups.all()
        assert backups.restore(first, TOMORROW) is None
        assert (new.exercises / "mine.toml").exists()
