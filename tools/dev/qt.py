"""Owns whether Qt loads on this machine: one real try in a child process, remembered for as long as .venv lasts."""

from __future__ import annotations

import os
import subprocess

from tools.dev import packages
from tools.dev.child import ROOT, Stop
from tools.dev.venv import PYTHON, VENV

TRIED = VENV / "qt-loads"
MODULES = ("QtWidgets", "QtSvg")
SOUND_MODULES = ("QtMultimedia", "QtTextToSpeech")


def ensure() -> None:
    """See that Qt loads, and stop with what does not; where its sound library is missing, sound is not tried."""
    _try_once([*MODULES, *(() if packages.missing(packages.SOUND) else SOUND_MODULES)])


def _try_once(modules: list[str]) -> None:
    names = " ".join(modules)
    if TRIED.exists() and TRIED.read_text(encoding="utf-8") == names:
        return
    if failures := _probe(modules):
        raise Stop(f"Qt does not load here:\n  {failures}\nPlease install the system package that holds what is named.")
    TRIED.write_text(names, encoding="utf-8")


def _probe(modules: list[str]) -> str:
    """Return what does not load, as lines for a person; empty when all is well."""
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
