"""Fills packaging/flatpak/wheels with all that the manifest installs: the app's wheel, what it needs, the metainfo.

`python3 packaging/flatpak/vendor.py` takes the wheels that packaging/requirements.lock names, from wherever pip gets
its own on this computer, for the Python of the manifest's runtime.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from tools.packaging import metainfo, sources  # noqa: E402

WHEELS = HERE / "wheels"
RUNTIME_PYTHON = "3.13"  # of org.freedesktop.Platform 25.08
PLATFORMS = ("manylinux_2_34_x86_64", "manylinux_2_28_x86_64", "manylinux2014_x86_64")
ONLY_TO_BUILD = ("pyinstaller", "altgraph", "setuptools", "packaging", "pyinstaller_hooks_contrib")


def main() -> None:
    WHEELS.mkdir(exist_ok=True)
    for old in WHEELS.glob("*"):
        old.unlink()
    platforms = [word for name in PLATFORMS for word in ("--platform", name)]
    which = ["--python-version", RUNTIME_PYTHON, "--only-binary=:all:", "--no-deps", "--require-hashes"]
    lock = ROOT / "packaging" / "requirements.lock"
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "-q", *which, *platforms, "-d", WHEELS, "-r", lock], check=True
    )
    for wheel in WHEELS.glob("*.whl"):
        if wheel.name.lower().startswith(ONLY_TO_BUILD):
            wheel.unlink()
    sources.build(WHEELS)
    for archive in WHEELS.glob("*.tar.gz"):
        archive.unlink()
    metainfo.write(WHEELS)


if __name__ == "__main__":
    main()
