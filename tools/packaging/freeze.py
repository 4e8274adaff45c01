"""Builds the app that needs no Python: PyInstaller's one folder, made of the wheel."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from tools.dev import packages
from tools.dev.child import ROOT, Stop, call
from tools.packaging import changelog, icu, sources

WORK = ROOT / "build" / "package"
FOLDER = WORK / "sciatica-timer"
PROGRAM = FOLDER / ("sciatica-timer.exe" if sys.platform == "win32" else "sciatica-timer")
VENV = WORK / "venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
LOCK = ROOT / "packaging" / "requirements.lock"
SPEC = ROOT / "packaging" / "sciatica-timer.spec"
BENCH = ROOT / "packaging" / "bench.spec"
SYSTEM_PYTHON = Path("/usr/bin/python3")
MOST_MEGABYTES = 100


def build() -> Path:
    """Build the wheel and the folder; gives the program in it. Raises Stop with what went wrong."""
    _make_ready()
    _freeze(SPEC)
    _add_licences()
    megabytes = size(FOLDER) / 1e6
    print(f"{FOLDER.relative_to(ROOT)}: {megabytes:.0f} MB, at most {MOST_MEGABYTES} are wanted.")
    return PROGRAM


def build_bench() -> Path:
    """Build the programs that tell of their first frame, for tests/bench/packaged.py; gives their folder."""
    _make_ready()
    _freeze(BENCH)
    return WORK / "bench"


def _make_ready() -> None:
    _ensure_system()
    wheel, _ = sources.build()
    _ensure_venv()
    _pip("--no-deps", "--force-reinstall", wheel)


def archive() -> Path:
    """Pack the folder into dist; gives the file. Names, owners and times are the same whoever builds it."""
    system = {"linux": "linux", "darwin": "macos", "win32": "windows"}[sys.platform]
    name = f"sciatica-timer-{changelog.project_version()}-{system}-{platform.machine().lower()}"
    file = sources.DIST / f"{name}.tar.gz"
    with tarfile.open(file, "w:gz", compresslevel=6) as packed:
        packed.add(FOLDER, name, filter=_as_nobodys)
    return file


def size(folder: Path) -> int:
    """Return the bytes of all files in a folder; a link counts nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def python() -> Path:
    """Return the Python that goes into the folder: the system's on Linux, which distributions build for speed."""
    if not sys.platform.startswith("linux") or not SYSTEM_PYTHON.exists():
        return Path(sys.executable).resolve()
    code = "import sys, ensurepip; sys.exit(sys.version_info < (3, 10))"
    usable = subprocess.run([SYSTEM_PYTHON, "-c", code], capture_output=True, check=False).returncode == 0
    return SYSTEM_PYTHON if usable else Path(sys.executable).resolve()


def _ensure_system() -> None:
    needed = {"binutils": "objdump"}
    if SYSTEM_PYTHON.exists() and Path("/etc/debian_version").exists():
        answer = subprocess.run([SYSTEM_PYTHON, "-V"], capture_output=True, text=True, check=False).stdout
        number = ".".join(answer.removeprefix("Python ").split(".")[:2])
        needed |= {f"libpython{number}": f"libpython{number}.so.1.0", f"python{number}-venv": f"python{number}"}
    packages.ensure(needed)


def _ensure_venv() -> None:
    want = f"{python()} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}"
    stamp = VENV / "done"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == want:
        return
    print("Making the environment to build in; about 300 MB come over the network.", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    if call([python(), "-m", "venv", VENV]):
        raise Stop("Python could not make an environment to build in; the lines above say why.")
    _pip("--no-deps", "--require-hashes", "--only-binary=:all:", f"--requirement={LOCK}")
    stamp.write_text(want, encoding="utf-8")


def _pip(*arguments: str | Path) -> None:
    if call([PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-qq", *arguments]):
        raise Stop("What the app is built of could not be installed; the lines above say why.")


def _freeze(spec: Path) -> None:
    """Run PyInstaller in a folder where it does not meet the checkout's own package."""
    log = WORK / f"{spec.stem}.log"
    command = [PYTHON, "-m", "PyInstaller", "--noconfirm", f"--workpath={WORK / 'work'}", f"--distpath={WORK}", spec]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": sources.last_change(), "PYTHONHASHSEED": "1"}
    environ["PYTHONNODEBUGRANGES"] = "1"  # the columns of code, a quarter of it, are for tracebacks with their sources
    with log.open("wb") as out:
        code = subprocess.call(list(map(str, command)), cwd=WORK, env=environ, stdout=out, stderr=out)
    said = log.read_text(encoding="utf-8", errors="replace")
    if code or " ERROR: " in said:  # a hidden import that it does not find is no reason to end, to PyInstaller
        raise Stop(f"PyInstaller did not build the app:\n{said[-2000:]}")
    for library in WORK.glob("*/_internal/PySide6/Qt/lib/libicudata.so.*"):
        icu.shrink(library)


def _add_licences() -> None:
    """Put beside the program under which terms it and its parts may be passed on."""
    texts = FOLDER / "licences"
    texts.mkdir()
    shutil.copy2(ROOT / "LICENSE", FOLDER)
    shutil.copy2(ROOT / "docs" / "licences.md", texts)
    for folder in VENV.glob("[Ll]ib/**/site-packages/*.dist-info"):
        package = folder.name.partition("-")[0].lower()
        if package.startswith(("pip", "pyinstaller", "setuptools", "altgraph", "sciatica", "packaging")):
            continue
        for text in (*folder.glob("licenses/**/*"), *folder.glob("LICEN*")):
            if text.is_file():
                (texts / package).mkdir(exist_ok=True)
                shutil.copy2(text, texts / package / "-".join(text.relative_to(folder).parts).removeprefix("licenses-"))


def _as_nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(sources.last_change())
    return entry
