"""A line a phase and cue, on the session's clock."""

import json
from pathlib import Path

import pytest
from fakes import a_plan

from sciatica_timer.core.library.sides import Sides
from sciatica_timer.storage.files.trace import TraceFile


def test_lines_hold_what_outside_programs_read(tmp_path):
    first, second = [phase for phase in a_plan(sides=Sides.ALTERNATING).timeline if phase.kind.value == "out"][:2]
    trace = TraceFile(tmp_path / "trace.jsonl")
    trace.begin(100.0)
    trace.phase(first, 105.0, 105.002)
    trace.cue("go", second, 112.0, 112.5)
    trace.close()
    lines = [json.loads(line) for line in (tmp_path / "trace.jsonl").read_text().splitlines()]
    assert lines == [
        {"event": "phase", "name": "out", "due": 5.0, "at": 5.002, "rep": 1, "set": 1, "side": "right"},
        {"event": "cue", "name": "go", "due": 12.0, "at": 12.5, "rep": 1, "set": 1, "side": "left"},
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_full_disk_ends_the_trace_and_nothing_else():
    trace = TraceFile(Path("/dev/full"))
    phase = a_plan().timeline[0]
    trace.phase(phase, 0.0, 0.0)
    trace.phase(phase, 0.0, 0.0)
    trace.close()
