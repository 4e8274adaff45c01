"""The table of faults: each test adds to a row what it did and saw, and the rows are printed at the end."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from running_app import starting

FOLDER = Path(__file__).parent
ROW = "row of the table of faults"


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="let hours pass at a tenth of the speed: ten minutes more")


def pytest_collection_modifyitems(items):
    for item in items:
        if item.path.is_relative_to(FOLDER):
            item.add_marker("faults")


@pytest.fixture
def tally(request):
    """Add counts to a row of the table, as in `tally("kill -9", kills=1)`; underscores stand for spaces.

    They travel with the test's report, which a worker hands over.
    """

    def add(row, **counts):
        request.node.user_properties.append((ROW, [row, counts]))

    return add


@pytest.fixture
def tmp_path():
    """A folder on a real disk: what is killed or finds no room here has been writing to one."""
    with TemporaryDirectory(prefix="faults-", ignore_cleanup_errors=True) as path:
        yield Path(path).resolve()


@pytest.fixture
def start(tmp_path):
    """Start the real app on a data folder of the test's own."""
    yield from starting(tmp_path)


def table_of(reports):
    """Sum up what the tests tallied, row by row, in the order in which rows came up."""
    table = defaultdict(lambda: defaultdict(int))
    for report in reports:
        for name, value in report.user_properties if report.when == "call" else ():
            if name == ROW:
                row, counts = value
                for what, number in counts.items():
                    table[row][what.replace("_", " ")] += number
    return table


def pytest_terminal_summary(terminalreporter):
    reports = [one for kind in ("passed", "failed") for one in terminalreporter.stats.get(kind, ())]
    table = table_of(one for one in reports if isinstance(one, pytest.TestReport))
    if not table:
        return
    width = max(map(len, table))
    terminalreporter.section("faults")
    for row, counts in table.items():
        told = ", ".join(f"{number:,} {what}" for what, number in counts.items())
        terminalreporter.write_line(f"{row:{width}}  {told}")
