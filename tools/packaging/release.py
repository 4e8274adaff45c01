"""Makes a release: sees that everything is in order, builds whatever can be built here, and writes the checksums."""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
from typing import TYPE_CHECKING

from tools.dev.child import ROOT, Stop, call
from tools.packaging import changelog, freeze, sources

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

SUMS = "SHA256SUMS"
DOOR = (sys.executable, "dev.py")
TRIED_BEFORE = ("check", "test", "faults")
TRIED_AFTER = ("package-test", "deb-test")


def main(arguments: list[str], run: Callable[[Sequence[str | Path]], int] = call) -> int:
    """Make the release that the arguments name; raises Stop with what is not in order."""
    parser = argparse.ArgumentParser(prog="dev.py release", description=__doc__)
    parser.add_argument("version", help="such as 0.2.0, as pyproject.toml and CHANGELOG.md have it")
    parser.add_argument("--dry-run", action="store_true", help="say what would be run, and what is not in order")
    options = parser.parse_args(arguments)
    wrong = [*not_in_order(options.version), *unclean()]
    if options.dry_run:
        for step in steps():
            print("would run: " + " ".join(map(str, step)))
    if wrong:
        raise Stop("\n".join(wrong))
    return 0 if options.dry_run else _make(run)


def not_in_order(version: str, root: Path = ROOT) -> list[str]:
    """Return what of the project's files does not speak of this version yet, a sentence each."""
    found = []
    if changelog.project_version() != version:
        found.append(f"pyproject.toml has version {changelog.project_version()}, not {version}.")
    parts = changelog.ours(root)
    if version not in {part.version for part in parts}:
        found.append(f"CHANGELOG.md has no part headed `## {version} (YEAR-MONTH-DAY)`.")
    if any(not part.is_out for part in parts):
        found.append("CHANGELOG.md still tells of something unreleased.")
    return found


def unclean(root: Path = ROOT) -> list[str]:
    """Return a sentence where the folder holds what is not committed."""
    command = ["git", "status", "--porcelain"]
    answer = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if answer.returncode:
        return ["This is no clone of the project, so nobody knows what would be released."]
    changed = len(answer.stdout.splitlines())
    return [f"{changed} files are changed and not committed."] if changed else []


def steps() -> list[tuple[str | Path, ...]]:
    """Return what a release runs, in this order; the archives are packed and summed after it."""
    return [(*DOOR, name) for name in (*TRIED_BEFORE, *TRIED_AFTER)]


def _make(run: Callable[[Sequence[str | Path]], int]) -> int:
    for old in sources.DIST.glob("*") if sources.DIST.exists() else ():
        old.unlink()
    for step in steps():
        if run(step):
            raise Stop(f"Nothing is released, because this did not end well: {' '.join(map(str, step[1:]))}")
    freeze.archive()
    print(write_sums(sources.DIST), end="")
    return 0


def write_sums(folder: Path) -> str:
    """Write the file that `sha256sum --check` reads; gives its text."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != SUMS)
    text = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    (folder / SUMS).write_text(text, encoding="utf-8")
    return text
