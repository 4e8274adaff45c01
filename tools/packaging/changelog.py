"""Reads CHANGELOG.md, and tells it again in the forms that Debian and AppStream want.

A part is headed `## Unreleased` or `## 0.2.0 (2026-11-25)`; below it stand lines that begin with `- `.
"""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.dev.child import ROOT, Stop

if TYPE_CHECKING:
    from pathlib import Path

HEADING = re.compile(r"^## (?:(?P<unreleased>Unreleased)|(?P<version>\d[\w.]*) \((?P<date>\d{4}-\d\d-\d\d)\))$")
MAINTAINER = "The Sciatica Timer authors <sciatica-timer@localhost>"  # no address that anybody reads exists yet
DEBIAN_WIDTH = 78


@dataclass(frozen=True, slots=True)
class Release:
    """One part of the changelog; `version` of what is not released yet ends in ~dev, which sorts before it."""

    version: str
    date: dt.date
    notes: tuple[str, ...]

    @property
    def is_out(self) -> bool:
        return not self.version.endswith("~dev")


def project_version() -> str:
    """Return the version that pyproject.toml gives."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = re.search(r'^version = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise Stop("pyproject.toml has no version.")
    return found[1]


def releases(text: str, version: str, today: dt.date) -> list[Release]:
    """Return the parts with anything in them, newest first; what is unreleased becomes `version` of `today`."""
    found: list[Release] = []
    for part in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        match = HEADING.match(heading.strip())
        if match is None:
            raise Stop(f"CHANGELOG.md: this heading is neither `## Unreleased` nor `## 1.2.3 (2026-01-31)`: {heading}")
        notes = tuple(" ".join(note.split()) for note in re.split(r"^- ", body, flags=re.MULTILINE)[1:])
        if notes:
            found.append(_release(match, notes, version, today))
    return found


def _release(match: re.Match[str], notes: tuple[str, ...], version: str, today: dt.date) -> Release:
    if match["unreleased"]:
        return Release(f"{version}~dev", today, notes)
    return Release(match["version"], dt.date.fromisoformat(match["date"]), notes)


def ours(root: Path = ROOT) -> list[Release]:
    """Return the parts of this project's changelog; raises Stop where there is none."""
    found = releases((root / "CHANGELOG.md").read_text(encoding="utf-8"), project_version(), _last_change())
    if not found:
        raise Stop("CHANGELOG.md tells of nothing.")
    return found


def _last_change() -> dt.date:
    """Return the day of the last commit, so that what is built twice is the same twice; today where nobody knows."""
    command = ["git", "log", "-1", "--format=%cs"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    try:
        return dt.date.fromisoformat(answer.stdout.strip())
    except ValueError:
        return dt.datetime.now(dt.timezone.utc).date()


def debian(found: list[Release]) -> str:
    """Return the changelog in Debian's form; each part at noon UTC of its day."""
    return "\n".join(_debian_part(release) for release in found)


def _debian_part(release: Release) -> str:
    day = release.date.strftime("%a, %d %b %Y")
    lines = [f"sciatica-timer ({release.version}-1) {'unstable' if release.is_out else 'UNRELEASED'}; urgency=low", ""]
    for note in release.notes:
        lines += _wrapped(note)
    return "\n".join([*lines, "", f" -- {MAINTAINER}  {day} 12:00:00 +0000", ""])


def _wrapped(note: str) -> list[str]:
    lines, line = [], "  *"
    for word in note.split():
        if len(line) + 1 + len(word) > DEBIAN_WIDTH:
            lines.append(line)
            line = "   "
        line += f" {word}"
    return [*lines, line]
