"""How workers share the tests: whole files, and what hears or sees the real machine in one worker, before all else.

Two sound servers, buses or screens at once would starve each other, and whoever waits for them leaves a core to the
other worker meanwhile.
"""

from __future__ import annotations

import os

from xdist.scheduler import LoadScopeScheduling

REAL = (
    "_buses.py",
    "_end_to_end.py",
    "_on_the_track.py",
    "faults/test_network.py",
    "faults/test_sound_gone.py",
    "faults/test_sound_server.py",
    "faults/test_system_voice_heard.py",
)


def is_real(file: str) -> bool:
    """Return whether the tests of a file hear, see or call what is there once on a machine."""
    return file.endswith(REAL)


def put_real_first(items: list) -> None:
    """Sort the tests of a worker; a run without workers keeps the quick ones first."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=lambda item: not is_real(item.nodeid.partition("::")[0]))


class ByFile(LoadScopeScheduling):
    """Hands out one file after the other, as they were collected."""

    def __init__(self, config, log):
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid):
        file = nodeid.partition("::")[0]
        return "the real machine" if is_real(file) else file
