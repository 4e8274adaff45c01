"""The bench itself: a part that fails costs its own rows only, and a miss counts when it comes twice."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parent / "bench"


@pytest.fixture
def bench(monkeypatch):
    """Give what loads a module of the bench, which are scripts beside each other and not a package."""
    monkeypatch.setattr(sys, "path", [str(BENCH), *sys.path])
    loaded = set(sys.modules)

    def load(name):
        spec = importlib.util.spec_from_file_location(f"bench_{name.strip('_')}", BENCH / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    yield load
    for name in set(sys.modules) - loaded:
        del sys.modules[name]


class FakePart:
    """A part that gives one row and then fails."""

    def __init__(self, row):
        self.row = row

    def run(self, _where, *, quick):
        del quick
        yield self.row
        raise FileNotFoundError("/proc/1/task/2/status")


def test_a_thread_that_ends_between_listing_and_reading_is_none(bench, tmp_path):
    processes = bench("processes")
    assert processes._read(tmp_path / "gone") == ""
    assert processes._status(2**22 + 1, "voluntary_ctxt_switches") == 0
    assert processes._ticks(2**22 + 1) == 0
    assert processes.children_of(2**22 + 1) == []


def test_a_part_that_fails_gives_its_reason_after_the_rows_it_had(bench, monkeypatch):
    main, table = bench("__main__"), bench("table")
    first = table.Row("first", "1")
    monkeypatch.setitem(sys.modules, "history", FakePart(first))
    rows = list(main.measured("history", None, quick=True))
    assert rows[0] == first
    assert rows[1].measured == "failed: FileNotFoundError: /proc/1/task/2/status"
    assert rows[1].misses


@pytest.mark.parametrize(
    ("values", "misses"), [([1.0], [False]), ([3.0, 1.0], [False, False]), ([3.0, 3.0], [False, True])]
)
def test_a_single_miss_is_measured_again_before_it_counts(bench, values, misses):
    quick, table = bench("quick"), bench("table")
    left = list(values)

    def measure():
        value = left.pop(0)
        return [table.Row("figure", f"{value}", value=value, limit=2.0)]

    rows = list(quick.held([measure]))
    assert left == []
    assert [row.misses for row in rows] == misses
