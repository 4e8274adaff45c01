"""The app as Orca reads it, from its first page to its settings: what is heard is in tests/access/transcripts.

A change there is a change of what somebody hears who cannot see: it is made by tests/access/scenarios.py, and read.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from access import scenarios
from access.screen_reader import ScreenReader, missing_programs

SECONDS = 60


@pytest.fixture(scope="module")
def reader():
    if missing_programs():
        pytest.skip(missing_programs())
    with TemporaryDirectory(prefix="reader") as folder, ScreenReader(Path(folder)) as made:
        yield made


@pytest.mark.parametrize("name", scenarios.SCENARIOS)
def test_what_is_heard_is_what_was_heard_before(reader, tmp_path, name, tally):
    settings, keys = scenarios.SCENARIOS[name]
    steps = scenarios.read(name)
    assert [key for key, _ in steps] == list(keys)
    with scenarios.Play(reader, tmp_path, settings) as play:
        known: list[str] = []
        for key, expected in steps:
            play.press(key)
            known += expected
            try:
                play.wait_for(known, SECONDS)
            except AssertionError:
                assert play.heard == known, f"after {key}"
    tally("screen reader", keys=len(steps), sentences=len(known))
