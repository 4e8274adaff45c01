"""No sound server, and one that is killed and comes back: the countdown goes on, and sound returns by itself."""

from __future__ import annotations

import os

import pytest
from running_app import SETTINGS
from sound_server import Recorder, SoundServer, missing_tools, onsets, wait_until

ROW = "sound server"
STEADY = SETTINGS + "[choices.bridge]\nsets = 1\nreps = 30\nhold_seconds = 2\nrest_seconds = 1\n"
LATE_SECONDS = 0.5  # the slowest that is no standstill on a machine that does other things, too


def lateness(app):
    return max(line["at"] - line["due"] for line in app.traced() if line["event"] == "phase")


def test_without_a_sound_server_a_session_runs_to_its_end_in_time(start, tmp_path, tally):
    nowhere = {"PULSE_SERVER": f"unix:{tmp_path}/none", "XDG_RUNTIME_DIR": str(tmp_path)}
    few = STEADY.replace("reps = 30", "reps = 2")
    app = start("--start", "bridge", "--speed", "6", settings=few, **nowhere)
    app.wait_until(app.reached("session-done"))
    assert lateness(app) < LATE_SECONDS * 6
    assert [row["outcome"] for row in app.wait_until(app.rows)] == ["completed"]
    assert app.end() == ("", "")
    tally(ROW, sessions_without_one=1)


@pytest.mark.skipif(bool(missing_tools()), reason=missing_tools() or "can run")
def test_a_server_that_is_killed_in_a_session_stops_nothing_and_is_heard_again(start, tally):
    with SoundServer() as server:
        app = start("--start", "bridge", settings=STEADY, **{**os.environ, **server.environment})
        with Recorder(server) as recorder:
            wait_until(lambda: onsets(recorder.sound().samples), 30, "a first tone")
        server.kill()
        before = len(app.traced())
        app.wait_until(lambda: len(app.traced()) >= before + 20)
        server.start()
        with Recorder(server) as recorder:
            wait_until(lambda: len(onsets(recorder.sound().samples)) >= 5, 30, "tones after the return")
        assert app.process.poll() is None
        assert lateness(app) < LATE_SECONDS
    tally(ROW, killed_in_a_session=1, heard_again=1)
