"""The language is changed while the app is dead: what was begun in another one goes on, and nothing is lost."""

from __future__ import annotations

import signal

import pytest
from real_program import heeds_sigterm
from running_app import SETTINGS

TWO_SETS = SETTINGS + "[choices.bridge]\nsets = 2\nreps = 1\nhold_seconds = 1\nrest_seconds = 1\n"


@pytest.mark.parametrize("language", ["de", "xx", "no-such", "de\\u202e"])
def test_what_was_done_before_a_kill_is_there_in_another_language(language, start, tally):
    app = start("--start", "bridge", "--speed", "30", settings=TWO_SETS)
    app.wait_until(app.reached("set-done"))
    assert app.end(signal.SIGKILL) == ("", "")
    settings = app.folder / "settings.toml"
    settings.write_text(f'language = "{language}"\n{settings.read_text()}')
    again = start()
    again.wait_until(lambda: heeds_sigterm(again.process.pid))
    assert again.end() == ("", "")
    assert again.process.returncode == 0
    assert [row["set"] for row in again.rows()][-1:] == [1]
    tally("languages", changed_while_killed=1)
