"""The process is killed in the middle of a session, again and again, on the same data folder."""

from __future__ import annotations

import random
import signal
import sqlite3
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from running_app import SETTINGS, starting

from sciatica_timer.storage.history.database import History

KILLS, SIDE_BY_SIDE = 200, 10  # starting is mostly waiting
# A session second lasts 3 ms: a set ends every 0.2 s, and after 4 s all is over.
QUICK_SETS = SETTINGS + "[choices.bridge]\nsets = 20\nreps = 1\nhold_seconds = 1\nrest_seconds = 1\n"
SPEED = "300"
WITHIN_SECONDS = 1.2
AT_THE_START = 0.1  # of the kills fall before the session has begun
SET_ENDS = {"set-done", "exercise-done", "session-done"}


def test_a_set_whose_end_was_shown_is_there_after_kill_9(tmp_path, tally):
    with ThreadPoolExecutor(SIDE_BY_SIDE) as together:
        folders = [tmp_path / str(number) for number in range(SIDE_BY_SIDE)]
        lives = list(together.map(many_lives, folders))
    shown, kept = sum(life.shown for life in lives), sum(life.kept for life in lives)
    tally("kill -9", kills=KILLS, openings=sum(life.opened for life in lives), sets_shown_and_kept=shown)
    tally("kill -9", sets_kept_before_they_were_shown=kept - shown)
    assert sum(life.opened for life in lives) == KILLS
    assert shown > KILLS  # else it was not killed in the middle of anything


def many_lives(folder):
    folder.mkdir()
    lives = Lives(folder)
    for _ in range(KILLS // SIDE_BY_SIDE):
        lives.live_and_die()
    lives.look_at_every_row()
    return lives


class Lives:
    """Apps that are started and killed one after another on one data folder, and what was found after each."""

    def __init__(self, folder):
        self._given = starting(folder)  # held, because it ends what it started when it goes
        self._start = next(self._given)
        self._moments = random.Random(folder.name)
        self._file = folder / "data" / "history.sqlite3"
        self._sessions: set[str] = set()
        self.opened = self.shown = self.kept = 0

    def live_and_die(self):
        app = self._start("--start", "bridge", "--speed", SPEED, settings=QUICK_SETS)
        if self._moments.random() >= AT_THE_START:
            app.wait_until(app.traced)
        threading.Event().wait(self._moments.uniform(0, WITHIN_SECONDS))
        app.end(signal.SIGKILL)
        self._compare(sorted(line["set"] for line in app.traced() if line["name"] in SET_ENDS))
        app.trace.unlink(missing_ok=True)

    def _compare(self, shown):
        """What was shown is there, once, and what was written and not shown yet stands behind it."""
        found = self._new_sessions()
        self.opened += 1
        if not shown:
            return
        assert shown == list(range(1, len(shown) + 1))
        (kept,) = [sets for sets in found.values() if sets]
        assert kept == list(range(1, len(kept) + 1))
        assert len(kept) >= len(shown)
        self.shown, self.kept = self.shown + len(shown), self.kept + len(kept)

    def _new_sessions(self):
        history = History(self._file, mend=False)
        history.close()
        with closing(sqlite3.connect(self._file)) as file:
            assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            rows = file.execute("SELECT session_id, set_number, outcome FROM sets ORDER BY number").fetchall()
        known, self._sessions = self._sessions, {row[0] for row in rows}
        found = {session: [] for session in self._sessions - known}
        for session, number, outcome in rows:
            if session in found and outcome == "completed":
                found[session].append(number)
        return found

    def look_at_every_row(self):
        history = History(self._file, mend=False)
        records = list(history.each())
        history.close()
        assert max(Counter((record.session_id, record.set_number) for record in records).values()) == 1
        assert all((record.reps_done == 1) == (record.outcome.value == "completed") for record in records)
        assert all(record.ended_at >= record.started_at for record in records)
