"""Owns the figure's workshop: a venv of its own with Blender in it, which only `dev.py figures` needs."""

from __future__ import annotations

import hashlib
import shutil

from tools.dev.child import ROOT, Stop, call

VENV = ROOT / "build" / "figures-venv"
PYTHON = VENV / "bin" / "python"
LOCK = ROOT / "tools" / "figure" / "requirements.lock"
STAMP = VENV / "done"
BASE = "python3.11"  # the one that Blender's wheel is built for


def ensure() -> None:
    """Make the venv hold exactly what the workshop's lock names; about 400 MB come over the network the first time."""
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == digest:
        return
    if not shutil.which(BASE):
        raise Stop(f"The figures are rendered with Blender's package, which needs {BASE}; it is not on the path.")
    shutil.rmtree(VENV, ignore_errors=True)
    install = ["-m", "pip", "--disable-pip-version-check", "install", "-qq", "--no-deps", "--require-hashes"]
    if call([BASE, "-m", "venv", VENV]) or call([PYTHON, *install, "--only-binary=:all:", "-r", LOCK]):
        raise Stop("The workshop could not be made; the lines above say why, and the next try begins anew.")
    STAMP.write_text(digest, encoding="utf-8")
