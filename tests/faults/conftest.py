"""The table of faults: each test adds to a row what it did and saw, and the rows are printed at the end."""

from __future__ import annotations

from collections import defaultdict

import pytest
from running_app import starting

TABLE = pytest.StashKey[dict]()


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="let hours pass at a tenth of the speed: ten minutes more")


def pytest_configure(config):
    config.stash[TABLE] = defaultdict(lambda: defaultdict(int))


@pytest.fixture
def tally(request):
    """Add counts to a row of the table, as in `tally("kill -9", kills=1)`; underscores stand for spaces."""

    def add(row, **counts):
        for what, number in counts.items():
            request.config.stash[TABLE][row][what.replace("_", " ")] += number

    return add


@pytest.fixture
def start(tmp_path):
    """Start the real app on a data folder of the test's own."""
    yield from starting(tmp_path)


def pytest_terminal_summary(terminalreporter, config):
    table = config.stash[TABLE]
    if not table:
        return
    width = max(map(len, table))
    terminalreporter.section("faults")
    for row, counts in table.items():
        told = ", ".join(f"{number:,} {what}" for what, number in counts.items())
        terminalreporter.write_line(f"{row:{width}}  {told}")
