"""What is said of a damaged history is so: "all is back" only where it is, and what is lost is counted or not known."""

import random
import re
import sqlite3
from contextlib import closing

import pytest
import truth
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from truth import PAGE

from sciatica_timer.core.history.backup import Recovery
from sciatica_timer.core.problem_wording import worded
from sciatica_timer.storage.history.recovery.salvage import Salvage


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """300 sets and 100 check-ins, and no backup."""
    return truth.build(tmp_path_factory.mktemp("alone") / "data", 300, 100, one_by_one=False, backup=False)


@pytest.fixture(scope="module")
def backed_up(tmp_path_factory):
    """The same, backed up when it was half as long and edited since."""
    return truth.build(tmp_path_factory.mktemp("backed") / "data", 300, 100, one_by_one=True, backup=True)


def root_of(name, sample):
    with closing(sqlite3.connect(sample.folder.history)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return root


def blanked(content, *pages):
    for page in pages:
        content = content[: (page - 1) * PAGE] + bytes(PAGE) + content[page * PAGE :]
    return content


def leaf_of(table, sample, place=1):
    return Salvage(sample.content)._trees[table].leaves[place]


@pytest.mark.parametrize("bytes_left", [PAGE, 53_248, 23 * PAGE])
@pytest.mark.parametrize("which", ["sample", "backed_up"])
def test_a_history_cut_short_is_not_said_to_be_back(request, tmp_path, which, bytes_left):
    sample = request.getfixturevalue(which)
    found = truth.open_damaged(sample, sample.content[:bytes_left], tmp_path / "data")
    assert found.lost_sets > 50
    assert not found.recovery.is_all
    assert (found.recovery.lost_sets, found.recovery.lost_check_ins) == (None, None)
    assert "not known how many sets, check-ins, edits and notes are lost" in worded(found.recovery)


@pytest.mark.parametrize("table", ["sets", "sessions"])
def test_a_page_of_sets_or_check_ins_that_is_gone_is_counted(sample, tmp_path, table):
    found = truth.open_damaged(sample, blanked(sample.content, leaf_of(table, sample)), tmp_path / "data")
    assert found.lost_sets + found.lost_check_ins > 5
    told = found.recovery
    assert (told.lost_sets, told.lost_check_ins, told.is_as_it_was) == (found.lost_sets, found.lost_check_ins, True)


def test_a_page_of_an_index_that_is_gone_loses_nothing_and_that_is_said(sample, tmp_path):
    for name in ("sets_by_id", "sets_in_order", "sqlite_autoindex_sessions_1", "sets_with_notes"):
        found = truth.open_damaged(sample, blanked(sample.content, root_of(name, sample)), tmp_path / "data")
        assert found.is_all, name
        assert found.recovery.is_all, name


def test_what_comes_from_a_backup_may_have_been_edited_since(backed_up, tmp_path):
    found = truth.open_damaged(backed_up, blanked(backed_up.content, leaf_of("sets", backed_up, 0)), tmp_path / "data")
    assert found.changed > 0
    assert (
        (found.recovery.lost_sets, found.recovery.lost_check_ins) == (found.lost_sets, found.lost_check_ins) == (0, 0)
    )
    assert not found.recovery.is_all


def test_where_neither_the_rows_nor_their_ids_are_whole_it_is_not_known(sample, tmp_path):
    content = blanked(sample.content, leaf_of("sets", sample), root_of("sets_by_id", sample))
    told = truth.open_damaged(sample, content, tmp_path / "data").recovery
    assert (told.lost_sets, told.lost_check_ins) == (None, 0)
    content = blanked(sample.content, leaf_of("sessions", sample), root_of("sqlite_autoindex_sessions_1", sample))
    told = truth.open_damaged(sample, content, tmp_path / "data").recovery
    assert (told.lost_sets, told.lost_check_ins) == (0, None)


def without_the_last_entry(content, page):
    """Let a page of a tree tell of one cell less, as one does that was written before the last row was."""
    at = (page - 1) * PAGE + 3
    count = int.from_bytes(content[at : at + 2], "big") - 1
    return content[:at] + count.to_bytes(2, "big") + content[at + 2 :]


def remains_of(content):
    remains = Salvage(content)
    rows = sum(1 for _ in remains.current())
    return remains, rows


def test_of_two_trees_that_differ_the_sound_rows_count_where_they_are_more_and_else_nothing_is_known(sample):
    index = max(Salvage(sample.content)._trees["sqlite_autoindex_sessions_1"].leaves)
    remains, _ = remains_of(without_the_last_entry(sample.content, index))
    assert remains.ids("sessions") == sample.held[1].keys()
    assert remains.is_whole("sessions")
    remains, _ = remains_of(without_the_last_entry(sample.content, leaf_of("sessions", sample)))
    assert remains.ids("sessions") is None
    assert not remains.is_whole("sessions")


def test_a_row_that_a_table_does_not_tell_of_is_missed_as_all_indexes_have_it(sample, tmp_path):
    content = without_the_last_entry(sample.content, leaf_of("sets", sample))
    remains, rows = remains_of(content)
    assert rows == len(sample.held[0]) + len(sample.held[1]) - 1
    assert remains.ids("sets") == sample.held[0].keys()
    assert truth.untruths(truth.open_damaged(sample, content, tmp_path / "data")) == []


def test_an_index_that_names_another_id_than_a_row_that_was_read_is_not_believed(sample, tmp_path):
    """One digit of one id is another, and one row is not sound: one set is lost, and the index would make it two."""
    content = bytearray(sample.content)
    leaf, index = (
        (leaf_of("sets", sample) - 1) * PAGE,
        (max(Salvage(sample.content)._trees["sets_by_id"].leaves) - 1) * PAGE,
    )
    ids = sorted(sample.held[0], key=lambda one: content.find(one.encode(), index, index + PAGE))
    content[content.index(ids[-1].encode(), index) + 35] ^= 1
    content[content.index(b"bridge", leaf)] ^= 1
    found = truth.open_damaged(sample, bytes(content), tmp_path / "data")
    assert found.lost_sets == 1
    assert found.recovery.lost_sets is None


def test_without_checksums_the_ids_of_a_table_need_an_index_that_says_the_same(tmp_path):
    """A digit of an id may have become another: that row is lost, and one that never was stands there."""
    sample = truth.old(tmp_path / "old", 3, 60)
    with_index, _ = remains_of(sample.content)
    assert with_index.ids("sets") == sample.held[0].keys()
    remains, rows = remains_of(blanked(sample.content, root_of("sqlite_autoindex_sets_1", sample)))
    assert rows == 60 + len(sample.held[1])
    assert remains.ids("sets") is None


@pytest.mark.parametrize("head", [(9999).to_bytes(4, "big"), bytes(4)])
def test_where_pages_may_be_missing_one_tree_alone_is_not_believed(sample, head):
    content = blanked(sample.content, leaf_of("sessions", sample))
    assert remains_of(content)[0].ids("sessions") == sample.held[1].keys()
    assert remains_of(content[:28] + head + content[32:])[0].ids("sessions") is None


def test_a_page_that_was_cut_within_agrees_to_nothing(sample):
    """Its head may tell of no entry at all, which looks like an empty tree."""
    index = max(Salvage(sample.content)._trees["sets_by_id"].pages)
    remains, _ = remains_of(sample.content[: (index - 1) * PAGE + 4])
    assert remains._trees["sets_by_id"].bad


@pytest.mark.parametrize("which", ["sample", "backed_up"])
@pytest.mark.parametrize("damages", [truth.cuts, truth.blanks, truth.mixed])
def test_some_damages_of_many_are_told_as_they_are(request, tmp_path, which, damages):
    """All of them are gone through in tests/faults."""
    sample = request.getfixturevalue(which)
    for what, content in random.Random(damages.__name__).sample(list(damages(sample.content)), 12):
        assert truth.untruths(truth.open_damaged(sample, content, tmp_path / "data")) == [], what


PAGES = st.integers(1, 65)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pages=st.lists(PAGES, max_size=4), end=st.none() | st.integers(1, 66 * PAGE), filled=st.booleans())
def test_whatever_pages_are_blank_and_wherever_it_ends_what_is_said_is_so(sample, tmp_path, pages, end, filled):
    content = blanked(sample.content, *pages)[:end]
    content = content.ljust(len(sample.content), b"\0") if filled else content
    assert truth.untruths(truth.open_damaged(sample, content, tmp_path / "data")) == []


WHOLE = Recovery("x", 5, 3, 0, 0, None, 0, 0, is_as_it_was=True)


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (WHOLE, "x. 5 sets and 3 check-ins could be read from it."),
        (replace(WHOLE, lost_sets=1, lost_check_ins=2), "it; 1 set and 2 check-ins could not be read."),
        (replace(WHOLE, lost_sets=None), "it; it is not known how many sets are lost."),
        (replace(WHOLE, is_as_it_was=False), "it; it is not known how many edits and notes are lost."),
        (
            replace(WHOLE, lost_sets=2, lost_check_ins=None, is_as_it_was=False),
            "it; 2 sets could not be read; it is not known how many check-ins, edits and notes are lost.",
        ),
    ],
)
def test_it_is_told_in_words(found, told):
    assert re.sub(r"\s+", " ", worded(found)).endswith(told)
