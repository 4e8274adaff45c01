"""Owns how child processes are started, and the sentence a command ends with when it cannot go on."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]


class Stop(Exception):  # noqa: N818  (an ending in plain words, not an error of the program)
    """A command cannot go on: one or more plain sentences for the person, and the exit code."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code


def call(command: Sequence[str | Path], environ: Mapping[str, str] | None = None) -> int:
    """Run a command in the project's folder, its output shown as it comes; returns its exit code.

    A child ended by signal N gives 128 + N, as a shell reports it.
    """
    try:
        code = subprocess.call([str(part) for part in command], cwd=ROOT, env=environ)
    except OSError as error:
        raise Stop(f"{command[0]} could not be started: {error.strerror}.") from error
    return 128 - code if code < 0 else code


def environment(runtime_dir: str) -> dict[str, str]:
    """Return the environment for Qt programs, with what a bare machine lacks put in its place.

    Qt warns, and the tests count a warning as a failure, where XDG_RUNTIME_DIR is missing or the locale is not UTF-8.
    """
    environ = dict(os.environ)
    if not Path(environ.get("XDG_RUNTIME_DIR") or "/nonexistent").is_dir():
        environ["XDG_RUNTIME_DIR"] = runtime_dir
    environ.setdefault("HOME", _home_by_name() or runtime_dir)
    if environ.get("LC_ALL") in {"C", "POSIX"}:  # LANG=C alone is mended by Python itself (PEP 538)
        environ["LC_ALL"] = "C.UTF-8"
    return environ


def call_qt(command: Sequence[str | Path]) -> int:
    """Like `call`, for a program that uses Qt: a runtime folder is lent to it for as long as it runs."""
    with tempfile.TemporaryDirectory(prefix="sciatica-timer-") as runtime_dir:
        return call(command, environment(runtime_dir))


def _home_by_name() -> str:
    try:
        return str(Path.home())
    except RuntimeError:  # a user without a name, as in some containers
        return ""
