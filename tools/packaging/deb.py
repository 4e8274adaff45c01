"""Builds the Debian package from the packaged folder, with Debian's plain tools; what it depends on is computed."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from tools.dev import packages
from tools.dev.child import ROOT, Stop
from tools.packaging import changelog, freeze, metainfo, sources

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKAGING = ROOT / "packaging"
TREE = freeze.WORK / "deb"
HOME = Path("usr/lib/sciatica-timer")
TOOLS = {"dpkg-dev": "dpkg-shlibdeps", "lintian": "lintian", "file": "file"}
# Libraries that the folder leaves to the system have to be here for their packages to be found.
LINKED = {"libcups2": "libcups.so.2", "libspeechd2": "libspeechd.so.2"}
# What the app works without: printing, and the desktop's own voice.
OPTIONAL = ("*cupsprintersupport*", "*texttospeech_speechd*")
ICONS = {
    "sciatica-timer": "scalable/apps",
    "sciatica-timer-symbolic": "symbolic/apps",
    "sciatica-timer-file": "scalable/mimetypes",
}
MODES = {True: 0o755, False: 0o644}


def build() -> Path:
    """Build the package of what `freeze` built last; gives its file. Raises Stop with what went wrong."""
    packages.ensure({**TOOLS, **LINKED, **packages.WINDOW, **packages.SOUND, **packages.WAYLAND})
    if not freeze.PROGRAM.exists():
        raise Stop("There is nothing to make a package of yet: run `python3 dev.py package` first.")
    shutil.rmtree(TREE, ignore_errors=True)
    version = changelog.ours()[0].version + "-1"
    _fill()
    _write_control(version)
    _settle()
    file = sources.DIST / f"sciatica-timer_{version}_{_architecture()}.deb"
    file.parent.mkdir(exist_ok=True)
    environ = {**os.environ, "SOURCE_DATE_EPOCH": sources.last_change()}
    _run("dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(TREE), str(file), environ=environ)
    return file


def lint(file: Path) -> str:
    """Return what lintian finds that packaging/debian/lintian-overrides does not allow; empty when nothing."""
    answer = subprocess.run(
        ["lintian", "--allow-root", "--no-cfg", "--pedantic", "--fail-on=error,warning", str(file)],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    return (answer.stdout + answer.stderr).strip()


def _fill() -> None:
    """Lay everything out as it will lie on the computer."""
    shutil.copytree(freeze.FOLDER, TREE / HOME, symlinks=True)
    program = TREE / "usr/bin/sciatica-timer"
    program.parent.mkdir(parents=True)
    program.symlink_to(Path("../lib/sciatica-timer/sciatica-timer"))
    share, documents = TREE / "usr/share", TREE / "usr/share/doc/sciatica-timer"
    for folder in ("applications", "metainfo", "man/man1", "lintian/overrides", "doc/sciatica-timer", "mime/packages"):
        (share / folder).mkdir(parents=True)
    shutil.copy2(metainfo.ENTRY, share / "applications")
    shutil.copy2(metainfo.FILE_KIND, share / "mime/packages")
    metainfo.write(share / "metainfo")
    shutil.copytree(PACKAGING / "icons" / "hicolor", share / "icons" / "hicolor")
    for name, folder in ICONS.items():
        place = share / "icons" / "hicolor" / folder
        place.mkdir(parents=True)
        shutil.copy2(PACKAGING / "icons" / f"{name}.svg", place)
    _pack(share / "man/man1/sciatica-timer.1.gz", (metainfo.LINUX / "sciatica-timer.1").read_text(encoding="utf-8"))
    shutil.copy2(PACKAGING / "debian" / "lintian-overrides", share / "lintian" / "overrides" / "sciatica-timer")
    shutil.copy2(PACKAGING / "debian" / "copyright", documents)
    _pack(documents / "changelog.Debian.gz", changelog.debian(changelog.ours()))
    _pack(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def _pack(file: Path, text: str) -> None:
    with file.open("wb") as out, gzip.GzipFile("", "wb", 9, out, mtime=0) as packed:
        packed.write(text.encode())


def _write_control(version: str) -> None:
    template = Template((PACKAGING / "debian" / "control.in").read_text(encoding="utf-8"))
    needed, useful = _dependencies()
    text = template.substitute(
        version=version,
        architecture=_architecture(),
        maintainer=changelog.MAINTAINER,
        kilobytes=freeze.size(TREE) // 1024,
        depends=", ".join(needed),
        recommends=", ".join(useful),
    )
    (TREE / "DEBIAN").mkdir()
    (TREE / "DEBIAN" / "control").write_text(text, encoding="utf-8")
    sums = [
        f"{_md5(file)}  {file.relative_to(TREE)}"
        for file in sorted(TREE.rglob("*"))
        if file.is_file() and not file.is_symlink() and "DEBIAN" not in file.relative_to(TREE).parts
    ]
    (TREE / "DEBIAN" / "md5sums").write_text("\n".join([*sums, ""]), encoding="utf-8")


def _md5(file: Path) -> str:
    return _run("md5sum", str(file)).split()[0].lstrip("\\")


def _dependencies() -> tuple[list[str], list[str]]:
    """Return the packages with the libraries that the folder links: those it needs, and those it can do without."""
    found = [file for file in (TREE / HOME).rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file)]
    optional = [file for file in found if any(file.match(pattern) for pattern in OPTIONAL)]
    needed = _shlibdeps([file for file in found if file not in optional])
    return needed, [name for name in _shlibdeps(optional) if name.split()[0] not in {n.split()[0] for n in needed}]


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _shlibdeps(files: Sequence[Path]) -> list[str]:
    """Ask dpkg-shlibdeps, which wants a source package around it."""
    work = freeze.WORK / "shlibdeps"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text("Source: sciatica-timer\n\nPackage: sciatica-timer\nArchitecture: any\n")
    own = [f"-l{folder}" for folder in sorted({file.parent for file in (TREE / HOME).rglob("*.so*")})]
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *own, *(f"-e{file}" for file in files)]
    answer = _run(*command, cwd=work)
    found = re.search(r"^shlibs:Depends=(.*)$", answer, re.MULTILINE)
    return [] if found is None else found[1].split(", ")


def _settle() -> None:
    """Give files and folders the rights that they have in any package."""
    for file in (TREE, *TREE.rglob("*")):
        if not file.is_symlink():
            runs = file.is_dir() or file == TREE / HOME / "sciatica-timer"
            file.chmod(MODES[runs])


def _architecture() -> str:
    return _run("dpkg", "--print-architecture").strip()


def _run(*command: str, cwd: Path = ROOT, environ: dict[str, str] | None = None) -> str:
    answer = subprocess.run(command, cwd=cwd, env=environ, capture_output=True, text=True, check=False)
    if answer.returncode:
        raise Stop(f"{command[0]} did not do its part:\n{answer.stderr[-2000:]}")
    return answer.stdout
