"""Owns whether Qt loads on this machine: the system's libraries first, then one real try in a child process."""

from __future__ import annotations

import os
import subprocess

from tools.dev import packages
from tools.dev.child import ROOT, Stop
from tools.dev.venv import PYTHON, VENV

TRIED = VENV / "qt-loads"  # goes with .venv; the system's libraries are looked at every time, in milliseconds
MODULES = ("QtWidgets", "QtSvg")
SOUND_MODULES = ("QtMultimedia", "QtTextToSpeech")


def ensure(*, sound_needed: bool = False) -> None:
    """Make sure that Qt can open a window; without its sound library the app still runs, the tests do not."""
    packages.ensure(packages.WINDOW, "Some libraries that Qt needs are missing")
    if sound_needed:
        packages.ensure(packages.SOUND, "The tests need the library that Qt plays sound through")
    else:
        packages.offer(packages.SOUND, "Without its sound library the app is silent.")
    if os.environ.get("WAYLAND_DISPLAY"):
        packages.offer(packages.WAYLAND, "Without two libraries the window cannot use Wayland itself.")
    _try_once([*MODULES, *(() if packages.missing(packages.SOUND) else SOUND_MODULES)])


def _try_once(modules: list[str]) -> None:
    names = " ".join(modules)
    if TRIED.exists() and TRIED.read_text(encoding="utf-8") == names:
        return
    if failures := _probe(modules):
        raise Stop(f"Qt does not load here:\n  {failures}\nPlease install the system package that holds what is named.")
    TRIED.write_text(names, encoding="utf-8")


def _probe(modules: list[str]) -> str:
    """What does not load, as lines for a person; empty when all is well."""
    result = subprocess.run(
        [PYTHON, "-m", "tools.dev.qt_probe", *modules],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if result.returncode:
        return f"the try itself ended with code {result.returncode}. {result.stderr.strip()[-300:]}"
    return "\n  ".join(result.stdout.split("\n")).strip()
