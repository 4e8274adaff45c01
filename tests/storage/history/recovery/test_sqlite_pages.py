"""Pages read without SQLite: the same rows as SQLite reads, and no content that cannot be gone through."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.storage.history.recovery.salvage import Salvage
from sciatica_timer.storage.history.recovery.sqlite_pages import Pages
from sciatica_timer.storage.history.recovery.sqlite_records import BadPage

VALUES = st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text(max_size=30) | st.binary()


def written(path, rows, page_bytes=4096):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {page_bytes}")
        connection.execute("CREATE TABLE some (number INTEGER PRIMARY KEY, one, two, three)")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO some VALUES (?, ?, ?, ?)", rows)
        connection.execute("COMMIT")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master").fetchone()
    return Pages(path.read_bytes()), root


def read(pages, root):
    tree = pages.walk(root)
    assert not tree.bad
    found = [(row[0], *row[1][1:]) for leaf in tree.leaves for row in pages.rows(leaf)]
    assert tree.entries == len(found)
    return found


@given(rows=st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=30))
def test_every_kind_of_value_is_read_as_it_was_written(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("values") / "some.sqlite3"
    numbered = [(number, *row) for number, row in enumerate(rows, start=1)]
    assert repr(read(*written(path, numbered))) == repr(numbered)


@pytest.mark.parametrize("page_bytes", [512, 1024, 4096, 65536])
def test_rows_go_on_on_other_pages_and_trees_have_several_storeys(tmp_path, page_bytes):
    rows = [(number, "x" * (37 * number % 9000), number, None) for number in range(1, 700)]
    pages, root = written(tmp_path / "some.sqlite3", rows, page_bytes)
    assert pages.page_bytes == page_bytes
    assert read(pages, root) == rows
    assert bool(pages.continued) == (page_bytes < 9000)
    assert not pages.continued & pages.walk(root).pages


def test_pages_in_no_use_are_told(tmp_path):
    path = tmp_path / "some.sqlite3"
    written(path, [(number, "x" * 500, None, None) for number in range(1, 500)])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM some WHERE number > 20")
        (count,) = connection.execute("PRAGMA freelist_count").fetchone()
    content = path.read_bytes()
    assert len(Pages(content).free()) == count > 10
    assert Pages(content[:36] + b"\0\0\0\1" + content[40:]).free() == set()


def test_a_tree_that_leads_in_a_circle_is_gone_through_once(tmp_path):
    pages, root = written(tmp_path / "some.sqlite3", [(number, "x" * 500, None, None) for number in range(1, 500)])
    content = bytearray((tmp_path / "some.sqlite3").read_bytes())
    place = (root - 1) * 4096
    child = int.from_bytes(content[place + 12 : place + 14], "big")
    content[place + child : place + child + 4] = root.to_bytes(4, "big")
    tree = Pages(bytes(content)).walk(root)
    assert root in tree.bad
    assert len(tree.leaves) == len(pages.walk(root).leaves) - 1


@pytest.mark.parametrize("number", [0, -1, 9999, 2**31])
def test_a_page_that_is_not_there_is_bad(tmp_path, number):
    pages, _ = written(tmp_path / "some.sqlite3", [])
    with pytest.raises(BadPage):
        pages.page(number)
    assert pages.walk(number).bad == {number}


@given(content=st.binary(min_size=1, max_size=9000))
def test_any_content_at_all_is_gone_through(content):
    for start in (b"", b"SQLite format 3\0", b"SQLite format 3\0\x10\x00\x01\x01\x00\x40\x20\x20"):
        remains = Salvage(start + content)
        assert [*remains.current(), *remains.others()] == []
        assert remains.ids("sets") is None
