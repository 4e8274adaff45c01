"""The real program as seen from outside: its commands and its window, and what is on disk afterwards."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

from running_app import APP, LONGEST_SECONDS

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
WITH_UMASK = "import os, sys; os.umask(int(sys.argv[1], 8)); os.execv(sys.executable, [sys.executable, *sys.argv[2:]])"


def run(*arguments, cwd=None, umask=None, **environment):
    command = with_umask(umask, [*APP, *map(os.fspath, arguments)])
    surroundings = {name: text for name, text in {**os.environ, **OFFSCREEN, **environment}.items() if text is not None}
    return subprocess.run(
        command, env=surroundings, cwd=cwd, capture_output=True, check=False, timeout=LONGEST_SECONDS, text=True
    )


def with_umask(umask, command):
    """Let a command of Python's start with a umask."""
    return command if umask is None else [sys.executable, "-c", WITH_UMASK, f"{umask:o}", *command[1:]]


def mode(path):
    return oct(stat.S_IMODE(path.lstat().st_mode))


def modes_in(folder):
    return {path.name: mode(path) for path in folder.rglob("*") if not path.is_dir()}


class Window:
    """The window on a data folder, which is ended once something is there."""

    def __init__(self, folder, *options, umask=None, **environment):
        command = with_umask(umask, [*APP, "--data-dir", os.fspath(folder), *options])
        self.process = subprocess.Popen(
            command, env={**os.environ, **OFFSCREEN, **environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def end_when(self, there):
        until = time.monotonic() + LONGEST_SECONDS
        while not there():
            assert time.monotonic() < until, "it did not come"
            try:
                self.process.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
            assert there(), f"it ended: {self.process.communicate()}"
        self.process.send_signal(signal.SIGTERM)
        out, err = self.process.communicate(timeout=LONGEST_SECONDS)
        return out.decode("utf-8", "replace"), err.decode("utf-8", "replace")


def has_a_set(folder):
    """Say whether a session has left a set on disk, by a way that makes no files."""
    file = folder / "history.sqlite3"
    return lambda: file.exists() and b"completed" in file.read_bytes()


def heeds_sigterm(process_id):
    """Say whether a process catches SIGTERM, which the app does last of all when it comes up."""
    lines = Path(f"/proc/{process_id}/status").read_text().splitlines()
    caught = next(int(line.split()[1], 16) for line in lines if line.startswith("SigCgt"))
    return bool(caught & 1 << (signal.SIGTERM - 1))
