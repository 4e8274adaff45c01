"""Builds the wheel and the source archive, from a copy of what belongs to the project: nothing stale gets in."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from tools.dev import venv
from tools.dev.child import ROOT, Stop

DIST = ROOT / "dist"
BACKEND = "import sys; from setuptools import build_meta as b; to = sys.argv[1]; b.build_wheel(to); b.build_sdist(to)"


def build(dist: Path = DIST) -> tuple[Path, Path]:
    """Build both into a folder; gives the wheel and the source archive. Raises Stop with what the builder said."""
    dist.mkdir(parents=True, exist_ok=True)
    for old in (*dist.glob("sciatica_timer-*.whl"), *dist.glob("sciatica_timer-*.tar.gz")):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        _copy(Path(folder))
        answer = subprocess.run(
            [venv.PYTHON, "-c", BACKEND, str(dist)],
            cwd=folder,
            env={**os.environ, "SOURCE_DATE_EPOCH": last_change(), "PYTHONWARNINGS": "ignore"},
            capture_output=True,
            text=True,
            check=False,
        )
    if answer.returncode:
        raise Stop(f"The wheel could not be built:\n{answer.stderr[-2000:]}")
    (wheel,), (archive,) = dist.glob("sciatica_timer-*.whl"), dist.glob("sciatica_timer-*.tar.gz")
    return wheel, archive


def last_change() -> str:
    """Return the seconds since 1970 of the last commit, which built files are dated with; 1980 where nobody knows."""
    answer = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return answer.stdout.strip() or "315532800"  # 1980, before which a ZIP file knows no time


def _copy(folder: Path) -> None:
    """Copy what git keeps, and what is new and not ignored; outside of git, everything."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        shutil.copytree(ROOT, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".*", "build", "dist"))
        return
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
