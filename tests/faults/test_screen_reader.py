"""The app as Orca reads it, from its first page to its settings: what is heard is in tests/access/transcripts.

A change there is a change of what somebody hears who cannot see: it is made by tests/access/scenarios.py, and read.
On a busy computer Orca leaves words out, as it does for a person: what was heard whole once in three times is right.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from access import scenarios
from access.screen_reader import ScreenReader, missing_programs

SECONDS = 30
TIMES = 3


@pytest.fixture(scope="module")
def reader(pytestconfig):
    if not pytestconfig.getoption("long"):
        pytest.skip("Orca does not hear alike each time: with --long alone")
    if missing_programs():
        pytest.skip(missing_programs())
    with TemporaryDirectory(prefix="reader") as folder, ScreenReader(Path(folder)) as made:
        yield made


@pytest.mark.parametrize("name", scenarios.SCENARIOS)
def test_what_is_heard_is_what_was_heard_before(reader, tmp_path, name, tally):
    settings, keys = scenarios.SCENARIOS[name]
    steps = scenarios.read(name)
    assert [key for key, _ in steps] == list(keys)
    heard, known = [], [sentence for _, expected in steps for sentence in expected]
    for number in range(TIMES):
        (folder := tmp_path / str(number)).mkdir()
        with scenarios.Play(reader, folder, settings) as play:
            heard = listened(play, steps)
        if heard == known:
            break
    assert heard == known
    tally("screen reader", keys=len(steps), sentences=len(known), times=number + 1)


def listened(play, steps):
    """Press the keys, each once all before it was heard, and return what was heard, to the end or to a difference."""
    known = []
    for key, expected in steps:
        play.press(key)
        known += expected
        try:
            play.wait_for(known, SECONDS)
        except AssertionError:
            break
    return play.heard
