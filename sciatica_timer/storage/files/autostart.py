"""The file that starts the app at login, as the desktops of Linux have it: written when asked for, and removed again.

https://specifications.freedesktop.org/autostart-spec. Windows, macOS and sandboxes have other ways, which are theirs to
set: `is_possible` is False there.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import FileProblem, why
from sciatica_timer.storage.files.toml import read_bounded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NAME = "sciatica-timer.desktop"
_TURNED_OFF = re.compile(r"^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$", re.MULTILINE)
_SANDBOX = Path("/.flatpak-info")
_FILE = """\
[Desktop Entry]
Type=Application
Name=Sciatica Timer
Comment={comment}
Icon=sciatica-timer
Exec={command}
Terminal=false
"""


class AutostartFile:
    """Whether the app starts with the computer; the file itself is the setting, for desktops change it, too."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        """Take the folder of such files, which need not be there, and the words of the command to start."""
        self.path = folder / NAME
        self._command = command

    @property
    def is_on(self) -> bool:
        """Return whether the file is there, and no desktop has turned it off."""
        try:
            return not _TURNED_OFF.search(read_bounded(self.path).decode(errors="replace"))
        except FileProblem:
            return False

    def turn(self, *, on: bool) -> None:
        """Write the file, or remove it; raises FileProblem."""
        try:
            if on:
                self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            raise FileProblem(Kind.NOT_CHANGED, self.path, why(error)) from error
        if on:
            command = " ".join(map(_quoted, self._command))
            text = _FILE.format(command=command, comment=tr("Reminds you of the programmes you chose"))
            write_atomically(self.path, [text.encode(errors="surrogateescape")], follow_link=False)


def autostart_folder(environ: Mapping[str, str]) -> Path:
    """Return where desktops look for such files; the XDG Base Directory Specification: a relative path is none."""
    named = Path(environ.get("XDG_CONFIG_HOME", ""))
    return (named if named.is_absolute() else Path.home() / ".config") / "autostart"


def is_possible(platform: str = sys.platform) -> bool:
    """Return whether such a file has any effect here."""
    return platform.startswith("linux") and not _SANDBOX.exists()


def own_start(data_dir: Path | None) -> tuple[str, ...]:
    """Return how this app is started out of sight; `data_dir` is None where it is the usual one."""
    program = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "sciatica_timer")
    where = () if data_dir is None else ("--data-dir", os.fspath(data_dir))
    return (*program, "--in-background", *where)


def _quoted(word: str) -> str:
    """Write a word as Exec wants it: quoted, %% for %, and a backslash twice more because the value is a string."""
    if "\n" in word or "\r" in word:
        raise FileProblem(Kind.LINE_BREAK_IN_NAME, word.splitlines()[0])
    quoted = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    return '"' + quoted.replace("\\", "\\\\") + '"'
