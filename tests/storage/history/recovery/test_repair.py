"""A damaged history: what can be read of it and of the newest good backup is there again, and nothing else."""

import random
import shutil
import sqlite3
from datetime import date, datetime, timedelta

import pytest
from fakes import ZONE, a_record, words_of
from msgspec.structs import replace

from sciatica_timer.core.history.backup import BackupKind
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.recovery import repair
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.storage.history.recovery.salvage import Salvage
from sciatica_timer.storage.history.store import HistoryStore

NOW = datetime(2026, 11, 25, 7, 0).astimezone()
LONG = "a little stiff, " * 120
PAGE = 4096


def a_set(number):
    """Many kinds of sets: sides, holds, endings, notes that go over several pages."""
    record = a_record(number, exercise=("bridge", "dead-bug", "pelvic-tilt")[number % 3])
    if number % 7 == 0:
        record = replace(record, side="alternating", left_done=10, right_done=10, hold_seconds=None)
    if number % 11 == 0:
        record = replace(record, reps_done=3, outcome=Outcome.PARTIAL, reason=Reason.STOPPED) if number % 7 else record
    if number % 50 == 0:
        record = replace(record, note=f"{number}: {LONG}")
    return record


RECORDS = {record.id: record for record in map(a_set, range(1, 601))}
NOTES = {
    record.session_id: SessionNote(record.session_id, "morning", PainNote(2, None), PainNote(1, 0), "fine")
    for record in list(RECORDS.values())[::3]
}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A history and a backup of it, made once; tests work on copies."""
    folder = DataFolder(tmp_path_factory.mktemp("made") / "data")
    folder.prepare()
    history = History(folder.history)
    history.add_all(RECORDS.values(), NOTES.values())
    history.delete([a_set(600).id])
    history.put_back([a_set(600)])
    history.close()
    assert Backups(folder).make(NOW) is None
    return folder


@pytest.fixture
def folder(made, tmp_path):
    shutil.copytree(made.path, tmp_path / "data")
    return DataFolder(tmp_path / "data")


@pytest.fixture
def alone(folder):
    """The same without a backup."""
    shutil.rmtree(folder.backups)
    return folder


def opened(folder):
    """Open as the window does, and look everything through."""
    store = HistoryStore(folder)
    told = [*store.open(), *store.damage()]
    while store.is_checking:
        told += store.damage()
    return store, words_of(tuple(told))


def held(store):
    """What the history holds, by id; reading it must not fail."""
    history = store._opened()
    return {record.id: record for record in history.each()}, {note.session_id: note for note in history.sessions()}


def damage(path, *places, value=0xFF, length=1):
    content = bytearray(path.read_bytes())
    for place in places:
        content[place : place + length] = bytes([value]) * length
    path.write_bytes(content)


def page_of(path, record_id):
    return place_of(path, record_id) // PAGE * PAGE


def place_of(path, record_id):
    """Where a set lies in the file: its id followed by another one, which indexes do not have."""
    content = path.read_bytes()
    place = content.index(record_id.encode())
    while content[place + 36 + 36 : place + 36 + 36 + 6] not in {b"bridge", b"dead-b", b"pelvic"}:
        place = content.index(record_id.encode(), place + 1)
    return place


def test_a_sound_history_is_looked_through_and_left_alone(folder):
    before = folder.history.read_bytes()
    store, told = opened(folder)
    assert (told, store.recovery) == ("", None)
    assert held(store) == (RECORDS, NOTES)
    store.close(NOW)
    assert folder.history.read_bytes() == before


def test_a_page_that_is_gone_comes_back_from_the_backup(folder):
    lost_page = page_of(folder.history, a_set(200).id)
    damage(folder.history, lost_page, length=PAGE)
    store, told = opened(folder)
    assert held(store) == (RECORDS, NOTES)
    recovery = store.recovery
    assert recovery.sets == 600
    assert 5 <= recovery.sets_from_backup <= 20
    assert (recovery.backup_made_at, recovery.lost_sets, recovery.lost_check_ins) == (NOW, 0, 0)
    assert not recovery.is_all  # they may have been edited since
    assert recovery.last_day == max(record.started_at.date() for record in RECORDS.values())
    assert (folder.path / recovery.kept_as).read_bytes()[lost_page : lost_page + PAGE] == b"\xff" * PAGE
    assert told.startswith(f"The history was damaged. It is kept as {recovery.kept_as}. ")
    assert f"{recovery.sets_from_backup} sets are back from the backup of 2026-11-25 07:00;" in told
    assert told.endswith("it is not known how many edits and notes are lost.")
    store.close(NOW)


def test_without_a_backup_all_other_rows_are_there_and_the_lost_are_counted(alone):
    damage(alone.history, page_of(alone.history, a_set(200).id), length=PAGE)
    store, told = opened(alone)
    sets, notes = held(store)
    assert notes == NOTES
    assert sets.items() < RECORDS.items()
    assert store.recovery.lost_sets == 600 - len(sets) <= 20
    assert f"{600 - len(sets)} sets could not be read" in told
    store.close(NOW)


def test_what_came_of_it_is_told_until_it_is_acknowledged(folder):
    folder.history.write_bytes(b"no database at all")
    store, _ = opened(folder)
    store.close(NOW)
    again = HistoryStore(folder)
    assert again.open() == ()
    assert again.recovery == store.recovery
    assert again.recovery.sets_from_backup == 600
    again.acknowledge_recovery()
    assert again.recovery is None
    again.close(NOW)


def test_a_byte_of_a_row_that_changed_is_found_by_the_checksum_and_taken_from_the_backup(folder):
    place = place_of(folder.history, a_set(123).id) + 36 + 36 + 2
    damage(folder.history, place, value=ord("x"))
    with sqlite3.connect(folder.history) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    connection.close()
    store, told = opened(folder)
    assert "1 set is back from the backup" in told
    assert held(store) == (RECORDS, NOTES)
    store.close(NOW)


def test_a_row_that_changed_and_is_in_no_backup_is_left_out(alone):
    place = place_of(alone.history, a_set(123).id) + 36 + 36 + 2
    damage(alone.history, place, value=ord("x"))
    store, told = opened(alone)
    sets, notes = held(store)
    assert (notes, RECORDS.keys() - sets.keys()) == (NOTES, {a_set(123).id})
    assert "1 set could not be read" in told
    store.close(NOW)


def test_without_the_first_page_all_rows_are_found_by_what_they_look_like(alone):
    damage(alone.history, 0, value=0, length=PAGE)
    store, _ = opened(alone)
    assert held(store) == (RECORDS, NOTES)
    store.close(NOW)


@pytest.mark.parametrize("name", ["sets", "sessions"])
def test_a_table_whose_name_changed_is_read_all_the_same(alone, name):
    content, entry = alone.history.read_bytes(), f"table{name}{name}".encode()
    assert content.count(entry) == 1
    alone.history.write_bytes(content.replace(entry, f"table{name[:-1]}z{name}".encode()))
    store, _ = opened(alone)
    assert held(store) == (RECORDS, NOTES)
    store.close(NOW)


@pytest.mark.parametrize("table", ["sets", "sessions"])
def test_a_row_that_is_met_twice_hides_no_other(alone, table):
    content = bytearray(alone.history.read_bytes())
    leaf = min(Salvage(bytes(content))._trees[table].leaves)
    cells = (leaf - 1) * PAGE + 8  # where on the page the rows begin, two bytes each
    content[cells : cells + 2] = content[cells + 2 : cells + 4]
    alone.history.write_bytes(content)
    store, _ = opened(alone)
    assert held(store) == (RECORDS, NOTES)
    store.close(NOW)


def test_a_damaged_index_loses_nothing_and_brings_nothing_back_that_was_deleted(folder):
    store = HistoryStore(folder)
    store.delete([a_set(5).id])
    store.close(NOW)
    with sqlite3.connect(folder.history) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sets_by_day'").fetchone()
    connection.close()
    damage(folder.history, (root - 1) * PAGE, length=200)
    store, told = opened(folder)
    assert "599 sets and 200 check-ins could be read from it." in told
    assert (store.recovery.sets_from_backup, store.recovery.backup_made_at) == (0, None)
    assert held(store)[0] == {key: record for key, record in RECORDS.items() if key != a_set(5).id}
    store.close(NOW)


def test_an_empty_file_is_damage_where_there_are_backups(folder):
    folder.history.write_bytes(b"")
    store, told = opened(folder)
    assert held(store) == (RECORDS, NOTES)
    assert "Nothing could be read from it; 600 sets and 200 check-ins are back from the backup" in told
    store.close(NOW)


def test_a_history_that_is_gone_comes_back_from_the_newest_backup(folder):
    folder.history.unlink()
    store, told = opened(folder)
    assert held(store) == (RECORDS, NOTES)
    assert told.startswith("The history was gone. 600 sets and 200 check-ins are back from the backup of")
    assert store.recovery.kept_as == ""
    store.close(NOW)


def test_a_backup_that_is_damaged_itself_gives_way_to_the_one_before(folder):
    store = HistoryStore(folder)
    store.write(a_record(5000))
    assert store.backups.make(NOW + timedelta(days=1)) is None
    store.close(NOW)
    newest, _ = Backups(folder).all()
    damage(Backups(folder).path_of(newest), 10 * PAGE, length=PAGE)
    folder.history.write_bytes(b"")
    store, _ = opened(folder)
    assert store.recovery.backup_made_at == NOW
    assert held(store) == (RECORDS, NOTES)
    store.close(NOW)


def test_what_was_there_before_a_restore_is_no_help_for_what_was_lost_after_it(folder):
    store = HistoryStore(folder)
    store.write(a_record(5000))
    (wanted,) = store.backups.all()
    assert store.restore(wanted, NOW + timedelta(days=1)) is None
    assert held(store) == (RECORDS, NOTES)
    store.close(NOW)
    folder.history.write_bytes(b"")
    store, _ = opened(folder)
    assert held(store) == (RECORDS, NOTES)
    assert store.backups.all()[0].kind is BackupKind.BEFORE_RESTORE
    store.close(NOW)


def test_the_order_stays_where_the_clock_was_set_back(alone):
    first = a_record(900, started_at=datetime(2026, 3, 1, 9, 0, tzinfo=ZONE))
    then = replace(a_record(901), session_id=first.session_id, started_at=datetime(2026, 3, 1, 8, 0, tzinfo=ZONE))
    store = HistoryStore(alone)
    for record in (first, then):
        store.write(record)
    expected = list(store._opened().each())
    store.close(NOW)
    damage(alone.history, 0, value=0, length=PAGE)
    store, _ = opened(alone)
    assert list(store._opened().each()) == expected
    store.close(NOW)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_bytes_change_all_is_there_again_with_a_backup(folder, seed):
    _flip(folder, random.Random(seed), 25, has_backup=True)


@pytest.mark.parametrize("seed", range(4, 8))
def test_whatever_bytes_change_no_row_is_there_that_never_was(alone, seed):
    _flip(alone, random.Random(seed), 25, has_backup=False)


def _flip(folder, luck, times, *, has_backup):
    sound = folder.history.read_bytes()
    for _ in range(times):
        content = bytearray(sound)
        for _ in range(luck.choice((1, 1, 3, 30))):
            content[luck.randrange(luck.choice((100, PAGE, len(content))))] = luck.randrange(256)
        _check(folder, bytes(content), has_backup=has_backup)


@pytest.mark.parametrize("seed", range(2))
def test_wherever_it_is_cut_short_all_is_there_again_with_a_backup(folder, seed):
    luck = random.Random(seed)
    sound = folder.history.read_bytes()
    for _ in range(15):
        _check(folder, sound[: luck.randrange(len(sound))], has_backup=True)


def test_wherever_it_is_cut_short_what_lies_before_is_read(alone):
    luck = random.Random(9)
    sound = alone.history.read_bytes()
    for share in (0.3, 0.6, 0.9):
        place = int(share * len(sound)) + luck.randrange(PAGE)
        sets = _check(alone, sound[:place], has_backup=False)
        assert len(sets) > 300 * share


def _check(folder, content, *, has_backup):
    """Open what was done to the file as the window does; give the sets that are there."""
    folder.history.write_bytes(content)
    store, told = opened(folder)
    if "newer" in told:  # the number of the version changed, and nothing else: it is refused and left alone
        assert folder.history.read_bytes() == content
        return {}
    sets, notes = held(store)
    recovery = store.recovery
    store.acknowledge_recovery()
    store.close(NOW)
    assert sets.items() <= RECORDS.items()
    assert notes.items() <= NOTES.items()
    if has_backup or recovery is None:
        assert (len(sets), len(notes)) == (600, 200), told
    if recovery is not None:
        assert (folder.path / recovery.kept_as).exists()
        for kept in folder.path.glob("*.damaged-*"):
            kept.unlink()
    return sets


STEPS = ("looked_through", "sync_file", "write_recovery", "finish", "sync_folder")


@pytest.mark.parametrize("step", STEPS)
def test_a_process_that_dies_between_two_steps_loses_nothing(folder, monkeypatch, step):
    damage(folder.history, page_of(folder.history, a_set(200).id), length=PAGE)

    def die(*_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(repair, step, die)
    with pytest.raises(KeyboardInterrupt):
        opened(folder)
    monkeypatch.undo()
    store, told = opened(folder)
    assert held(store) == (RECORDS, NOTES)
    assert "back from the backup" in told
    store.close(NOW)
    assert len(list(folder.path.glob("*.damaged-*"))) == 1
    assert not list(folder.path.glob("*mended*"))
    assert not list(folder.path.glob(".*tmp*"))


def test_without_leave_to_mend_nothing_is_changed(folder):
    for content in (b"", b"no database", folder.history.read_bytes()[:PAGE]):
        folder.history.write_bytes(content)
        with pytest.raises(HistoryProblem, match=r"is damaged\. Sciatica Timer mends it"):
            History(folder.history, mend=False)
        assert folder.history.read_bytes() == content
        assert sorted(path.name for path in folder.path.iterdir()) == ["backups", "history.sqlite3"]


def test_a_disk_that_is_full_leaves_the_damaged_file_as_it_is(folder, monkeypatch):
    folder.history.write_bytes(b"no database")

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(repair, "sync_file", full)
    store = HistoryStore(folder)
    assert "is damaged and could not be mended now (there is no room left). It is as it was." in words_of(store.open())
    assert folder.history.read_bytes() == b"no database"
    assert "1 set is kept in memory" in words_of(store.write(a_record(5000)))
    monkeypatch.undo()
    assert store.write(a_record(5001)) is None
    assert len(held(store)[0]) == 602
    store.close(NOW)


def test_sets_that_wait_go_into_the_mended_history(folder):
    store = HistoryStore(folder)
    store.open()
    damage(folder.history, page_of(folder.history, a_set(200).id), length=PAGE)
    assert "back from the backup" in words_of(store.damage())
    assert store.write(a_record(5000)) is None
    assert len(held(store)[0]) == 601
    store.close(NOW)


def test_a_link_to_a_history_elsewhere_stays_a_link(folder, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder.history.rename(elsewhere / "mine.sqlite3")
    folder.history.symlink_to(elsewhere / "mine.sqlite3")
    damage(elsewhere / "mine.sqlite3", page_of(folder.history, a_set(200).id), length=PAGE)
    store, _ = opened(folder)
    assert held(store) == (RECORDS, NOTES)
    assert folder.history.is_symlink()
    assert (elsewhere / store.recovery.kept_as).exists()
    store.close(NOW)


def test_the_last_day_is_that_of_the_last_set(alone):
    damage(alone.history, 0, value=0, length=PAGE)
    store, _ = opened(alone)
    assert store.recovery.last_day == date(2026, 1, 11)
    store.close(NOW)
