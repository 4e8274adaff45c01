import os
import stat
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.library.programme import MOST_REPS, Entry, Programme, settled_reps
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.library.own_programmes import delete_own, names_taken, save_programme
from sciatica_timer.storage.library.programme_files import load_programmes, read_programme, to_table

EXERCISES = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
KNOWN = {exercise.id: exercise for exercise in EXERCISES}
MINE = Programme(
    "mine",
    'My "own"',
    100,
    (Entry("bridge", 2, 12, 3, 4.5), Entry("dead-bug", hold_seconds=0), Entry("bridge")),
    own=True,
)

entries = st.builds(
    Entry,
    st.sampled_from(sorted(KNOWN)),
    st.none() | st.integers(1, 20),
    st.none() | st.integers(1, 100),
    st.none() | st.just(0) | st.floats(1, 300),
    st.none() | st.floats(0, 600),
)
names = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=80)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "programmes"


def saved_in(folder):
    return load_programmes([folder], EXERCISES, own=folder)


@pytest.fixture(scope="session")
def round_trips(tmp_path_factory):
    return tmp_path_factory.mktemp("round-trips")


def as_many_as_fit(rows):
    return next(rows[:count] for count in range(len(rows), 0, -1) if settled_reps(rows[:count]) <= MOST_REPS)


@given(name=names, rows=st.lists(entries, min_size=1, max_size=30).map(as_many_as_fit))
def test_what_is_saved_is_what_is_read(round_trips, name, rows):
    programme = Programme("mine", name, 100, tuple(rows), own=True)
    save_programme(round_trips, programme)
    assert saved_in(round_trips).programmes == (programme,)


def test_what_is_left_to_the_person_is_absent_from_the_file():
    assert to_table(MINE)["exercises"] == [
        {"id": "bridge", "sets": 2, "reps": 12, "hold_seconds": 3, "rest_seconds": 4.5},
        {"id": "dead-bug", "hold_seconds": 0},
        {"id": "bridge"},
    ]


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_more_reps_than_can_be_read_again_are_not_saved(folder):
    with pytest.raises(FileProblem, match="exercises: found 12000 reps in all, expected 10000 at most"):
        save_programme(folder, replace(MINE, entries=(Entry("bridge", 20, 100),) * 6))
    assert not folder.exists()


def test_only_the_owner_can_read_it(folder):
    before = os.umask(0)
    try:
        save_programme(folder, MINE)
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "mine.toml").stat().st_mode) == 0o600


def test_saving_again_replaces_the_file_and_leaves_nothing_beside_it(folder):
    save_programme(folder, MINE)
    changed = replace(MINE, name="Changed")
    save_programme(folder, changed)
    assert [file.name for file in folder.iterdir()] == ["mine.toml"]
    assert saved_in(folder).programmes == (changed,)


def test_a_programme_stays_in_the_file_it_was_written_in_by_hand(folder):
    save_programme(folder, MINE)
    (folder / "mine.toml").rename(folder / "monday.toml")
    save_programme(folder, replace(MINE, name="Changed"))
    assert [file.name for file in folder.iterdir()] == ["monday.toml"]
    delete_own(folder, "mine")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("content", ["broken", 'id = "another"\nname = "Another"\n[[exercises]]\nid = "bridge"\n'])
def test_a_file_that_holds_something_else_is_left_as_it_is(folder, content):
    folder.mkdir()
    (folder / "mine.toml").write_text(content)
    with pytest.raises(FileProblem, match="holds something else"):
        save_programme(folder, MINE)
    delete_own(folder, "mine")
    assert (folder / "mine.toml").read_text() == content
    assert names_taken(folder) == {"mine"}


@pytest.mark.parametrize("leads", ["nowhere", "to a programme of that id"])
def test_a_link_is_never_followed(folder, tmp_path, leads):
    folder.mkdir()
    target = tmp_path / "elsewhere.toml"
    if leads != "nowhere":
        target.write_text('id = "mine"\nname = "Mine"\n[[exercises]]\nid = "bridge"\n')
    before = target.read_bytes() if target.exists() else None
    (folder / "mine.toml").symlink_to(target)
    with pytest.raises(FileProblem, match="is a link"):
        save_programme(folder, MINE)
    assert (target.read_bytes() if target.exists() else None) == before
    assert (folder / "mine.toml").is_symlink()


def test_a_file_in_the_place_of_the_folder_is_told(folder):
    folder.write_text("x")
    with pytest.raises(FileProblem, match="a file stands where a folder is needed"):
        save_programme(folder, MINE)
    with pytest.raises(FileProblem, match="could not be deleted"):
        delete_own(folder, "mine")
    assert names_taken(folder) == frozenset()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything may be written to")
def test_a_folder_that_cannot_be_written_to_is_told(folder):
    folder.mkdir()
    folder.chmod(0o500)
    with pytest.raises(FileProblem, match="may not"):
        save_programme(folder, MINE)
    folder.chmod(0o700)


def test_deleting_takes_that_programme_alone_and_a_second_time_is_fine(folder):
    save_programme(folder, MINE)
    save_programme(folder, replace(MINE, id="other"))
    delete_own(folder, "mine")
    delete_own(folder, "mine")
    assert [file.name for file in folder.iterdir()] == ["other.toml"]


def test_nothing_is_deleted_where_there_is_no_folder(folder):
    delete_own(folder, "mine")
    assert names_taken(folder) == frozenset()
    assert not folder.exists()


def test_the_saved_file_is_plain_toml_for_people(folder):
    save_programme(folder, MINE)
    text = (folder / "mine.toml").read_text(encoding="utf-8")
    assert text.count("[[exercises]]") == 3
    assert read_programme(folder / "mine.toml", KNOWN, own=True) == MINE
