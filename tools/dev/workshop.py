"""Owns the workshops: each a venv of its own with what only the makers of pictures or of speech need."""

from __future__ import annotations

import hashlib
import shutil
from typing import TYPE_CHECKING, NamedTuple

from tools.dev.child import ROOT, Stop, call

if TYPE_CHECKING:
    from pathlib import Path

BASE = "python3.11"  # the one that Blender's wheel is built for; and clips are the same bytes each time


class Workshop(NamedTuple):
    """A workshop in `tools/NAME`, and what is made there."""

    name: str
    makes: str

    @property
    def venv(self) -> Path:
        """Where its packages are."""
        return ROOT / "build" / f"{self.makes}-venv"

    @property
    def python(self) -> Path:
        """The Python that has them."""
        return self.venv / "bin" / "python"

    def ensure(self) -> None:
        """Make the venv hold exactly what the workshop's lock names; hundreds of MB come over the network at first."""
        lock, stamp = ROOT / "tools" / self.name / "requirements.lock", self.venv / "done"
        digest = hashlib.sha256(lock.read_bytes()).hexdigest()
        if stamp.exists() and stamp.read_text(encoding="utf-8") == digest:
            return
        if not shutil.which(BASE):
            raise Stop(f"The {self.makes} are made with {BASE}, which is not on the path.")
        shutil.rmtree(self.venv, ignore_errors=True)
        install = ["-m", "pip", "--disable-pip-version-check", "install", "-qq", "--no-deps", "--require-hashes"]
        if call([BASE, "-m", "venv", self.venv]) or call([self.python, *install, "--only-binary=:all:", "-r", lock]):
            raise Stop("The workshop could not be made; the lines above say why, and the next try begins anew.")
        stamp.write_text(digest, encoding="utf-8")


FIGURE = Workshop("figure", "figures")
VOICE = Workshop("voice", "clips")
