"""The process is killed in the middle of a session."""

from __future__ import annotations

import signal


def test_a_set_whose_end_was_shown_is_there_after_kill_9(start, tally):
    app = start("--start", "bridge", "--speed", "60")
    app.wait_until(app.rows)
    app.end(signal.SIGKILL)
    assert [row["set"] for row in app.rows()] == [1]
    tally("kill -9", kills=1, sets_kept=len(app.rows()))
