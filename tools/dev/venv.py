"""Owns `.venv`: makes it, fills it from `requirements.lock`, and stamps what is done, so that it is done once."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tools.dev.child import ROOT, Stop, call

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator

VENV = ROOT / ".venv"
STAMP = VENV / "done.json"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
RECIPE = 1  # raise it when the steps below change, and every .venv is made anew
PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-qq", "--no-deps")


def wanted() -> dict[str, str]:
    """Return what the stamp says once everything is done: the base (made anew when it differs) and the project file."""
    python = f"{platform.python_version()} {platform.machine()} {sys.base_prefix}"
    return {"base": f"{RECIPE} {python} {VENV} {_digest('requirements.lock')}", "project": _digest("pyproject.toml")}


def ensure() -> None:
    """Make `.venv` hold exactly what `requirements.lock` names, and the project itself as an editable install."""
    if stamped() == wanted():
        return
    with _alone():
        _bring_up_to_date(wanted(), stamped())


def _bring_up_to_date(want: dict[str, str], have: dict[str, str]) -> None:
    if have == want:  # somebody else did it while this waited
        return
    STAMP.unlink(missing_ok=True)  # whatever is interrupted from here on leaves no stamp
    if have.get("base") != want["base"]:
        _make_anew()
    # resources/ is mapped to the package sciatica_timer.resources, which only an installed project can do.
    _pip("--no-build-isolation", "--editable", ".", failure="The project itself could not be installed into .venv.")
    STAMP.write_text(json.dumps(want), encoding="utf-8")


def stamped() -> dict[str, str]:
    """Return what the stamp says is done; empty where there is none, or it cannot be read, or its Python is gone."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and PYTHON.exists() else {}


def _make_anew() -> None:
    print("Making .venv from requirements.lock. About 300 MB come over the network the first time.", flush=True)
    python = Path(sys.executable).resolve()  # this may be running on the very .venv that is now removed
    _remove_old()
    if call([python, "-m", "venv", VENV]):
        raise Stop("Python could not make .venv; the lines above say why.")
    _pip(
        "--require-hashes",
        "--only-binary=:all:",
        "--requirement=requirements.lock",
        failure="The packages in requirements.lock could not be installed.",
    )


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Wait until no other dev.py is at work in this folder; the system lets go of it even if this one is killed."""
    if sys.platform == "win32":
        yield
        return
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _remove_old() -> None:
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        shutil.rmtree(VENV)


def _pip(*arguments: str, failure: str) -> None:
    if call([PYTHON, *PIP, *arguments]):
        raise Stop(f"{failure} The lines above say why; the next try begins anew.")


def _digest(name: str) -> str:
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()
