"""How often a session writes to the disk: its place once a phase, and nothing in between."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager

import pytest
from event_counts import settle

WRITING = os.O_WRONLY | os.O_RDWR
_watched: list[tuple[str, list[str]]] = []


def _on_audit(event, arguments):
    if event == "open" and _watched and isinstance(arguments[2], int) and arguments[2] & WRITING:
        folder, opened = _watched[-1]
        path = os.fsdecode(arguments[0]) if isinstance(arguments[0], (str, bytes, os.PathLike)) else ""
        if path.startswith(folder):
            opened.append(os.path.relpath(path, folder))


sys.addaudithook(_on_audit)  # cannot be taken away again: it heeds only what is watched


@contextmanager
def files_opened_for_writing(folder):
    """Give the names of the files that Python opens for writing below a folder while the block runs."""
    opened: list[str] = []
    _watched.append((os.fspath(folder), opened))
    try:
        yield opened
    finally:
        _watched.pop()


@pytest.fixture
def app(open_app, folder):
    app = open_app()
    app.session.begin(app.library.find("bridge"), ask=False)
    settle()
    assert folder.bookmark.exists()
    return app


def step(app, clock, seconds):
    clock.run(seconds)
    app.driver.wake()
    settle()


def test_a_phase_writes_its_place_once_and_its_digits_nothing(app, clock, folder):
    for _ in range(12):
        phase = app.driver.session.phase
        with files_opened_for_writing(folder.path) as opened:
            while app.driver.session.phase is phase:
                step(app, clock, 0.25)
        assert len(opened) == 1, phase
        assert opened[0].startswith(f".{folder.bookmark.name}")


def test_a_paused_session_writes_nothing(app, clock, folder):
    app.driver.toggle()
    with files_opened_for_writing(folder.path) as opened:
        for _ in range(20):
            step(app, clock, 1)
    assert opened == []
