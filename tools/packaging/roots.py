"""Clean Debian systems in a folder, to try the package in: made from the mirror that this computer's apt uses."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from tools.dev import packages
from tools.dev.child import Stop

if TYPE_CHECKING:
    from collections.abc import Sequence

SUITES = {"bookworm": "Debian 12", "trixie": "Debian 13"}
TOOLS = {"mmdebstrap": "mmdebstrap", "util-linux": "unshare"}
PERSON, UID = "somebody", 4321
SOURCES = (Path("/etc/apt/sources.list"), Path("/etc/apt/sources.list.d"))
SECURITY = "security"


class Root:
    """One system in a folder, with a person in it who is not its administrator."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home" / PERSON

    def make(self, suite: str) -> None:
        """Fill the folder: what apt needs and nothing more, so that dependencies not declared are missed."""
        packages.ensure(TOOLS)
        answer = subprocess.run(
            ["mmdebstrap", "--mode=root", "--variant=apt", "--quiet", suite, str(self.folder), mirror()],
            capture_output=True,
            text=True,
            check=False,
        )
        if answer.returncode:
            raise Stop(f"{SUITES[suite]} could not be made:\n{answer.stderr[-1000:]}")
        shutil.copy2("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        self._add_person()
        self.apt_get("update")

    def _add_person(self) -> None:
        """Write them down by hand: the program for it is not in so small a system."""
        for name, line in (
            ("passwd", f"{PERSON}:x:{UID}:{UID}::/home/{PERSON}:/bin/sh"),
            ("group", f"{PERSON}:x:{UID}:"),
        ):
            with (self.folder / "etc" / name).open("a", encoding="utf-8") as file:
                file.write(line + "\n")
        self.home.mkdir(parents=True, exist_ok=True)
        os.chown(self.home, UID, UID)

    def command(self, *words: str, person: str = "root") -> list[str]:
        """Return the words that run a command in there; /proc and /dev are lent to it, and gone when it ends."""
        mounts = f"mount --rbind /proc {self.folder}/proc && mount --rbind /dev {self.folder}/dev"
        return [
            "unshare",
            "--mount",
            "sh",
            "-c",
            f'{mounts} && exec /usr/sbin/chroot --userspec="$0" {self.folder} "$@"',
            person,
            *words,
        ]

    def run(
        self, *words: str, person: str = "root", environ: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in there; gives what it printed."""
        return subprocess.run(
            self.command(*words, person=person),
            env=self.environment(person) | (environ or {}),
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )

    def check(self, *words: str, person: str = "root") -> str:
        """Run a command in there that has to end well; gives what it printed. Raises Stop else."""
        answer = self.run(*words, person=person)
        if answer.returncode:
            raise Stop(
                f"{' '.join(words)}: ended with {answer.returncode}.\n{answer.stdout[-2000:]}{answer.stderr[-2000:]}"
            )
        return answer.stdout

    def apt_get(self, *words: str) -> str:
        """Install or remove something in there. Raises Stop where that fails."""
        return self.check("apt-get", "-qq", "-y", "-o", "APT::Sandbox::User=root", *words)

    def environment(self, person: str = PERSON) -> dict[str, str]:
        """Return what a session of that person has in its environment, and nothing of this one."""
        home = "/root" if person == "root" else f"/home/{person}"
        path = "/usr/sbin:/usr/bin:/sbin:/bin" if person == "root" else "/usr/local/bin:/usr/bin:/bin"
        return {"PATH": path, "HOME": home, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}

    def files(self) -> set[str]:
        """Every file and folder in there but the person's, and what the system notes of its own accord."""
        noted = ("var/lib/dpkg/", "var/lib/apt/", "var/cache/", "var/log/", "proc/", "dev/", "sys/", "tmp/", "home/")
        found = (str(file.relative_to(self.folder)) for file in self.folder.rglob("*"))
        return {name for name in found if not name.startswith(noted)}


def mirror(sources: Sequence[Path] = SOURCES) -> str:
    """Return the address that apt brings Debian itself from, whatever it is here."""
    files = [
        file for place in sources for file in (sorted(place.iterdir()) if place.is_dir() else [place]) if file.is_file()
    ]
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            found = re.match(r"(?:URIs:\s*|deb\s+(?:\[[^]]*]\s*)?)(\S+)", line)
            if found and SECURITY not in found[1]:
                return found[1]
    raise Stop("No address that apt brings Debian from was found on this computer.")
