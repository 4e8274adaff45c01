"""Owns what the operating system must bring: finds what is missing and installs it, or gives the line to type."""

from __future__ import annotations

import ctypes
import functools
import os
import shutil
import subprocess
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from tools.dev.child import Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

# Debian's package -> the library in it that Qt loads. The list was enough on minimal Debian 12 and 13.
WINDOW = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "fonts-dejavu-core": "*.[ot]t[fc]",
}
SOUND = {"libpulse0": "libpulse.so.0"}  # QtMultimedia links it hard
WAYLAND = {"libwayland-cursor0": "libwayland-cursor.so.0", "libwayland-egl1": "libwayland-egl.so.1"}
SCREEN = {"xvfb": "Xvfb", "xauth": "xauth"}
SOUND_SERVER = {"pulseaudio": "pulseaudio"}
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


def missing(needed: Mapping[str, str], is_there: Callable[[str], bool] | None = None) -> list[str]:
    """The packages of `needed` that are not there; nothing is ever missing on a system that is not Linux."""
    if not sys.platform.startswith("linux"):
        return []
    look = is_there or _is_there
    return [package for package, thing in needed.items() if not look(thing)]


def can_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def line_to_type(names: Iterable[str]) -> str:
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {' '.join(names)}"


def ensure(needed: Mapping[str, str], why: str) -> None:
    """Install what is missing of `needed`, or stop with the line to type; `why` is a clause without a full stop."""
    if names := missing(needed):
        install(names, why)


def offer(needed: Mapping[str, str], without: str) -> None:
    """Install what is missing of `needed`, or say what will be done without it, and go on."""
    if names := missing(needed):
        if can_install():
            install(names, without)
        else:
            print(f"{without} To have it, type:\n  {line_to_type(names)}", flush=True)


def install(names: Sequence[str], why: str) -> None:
    """Have apt-get install the packages; stops with the line to type where this is not root, or apt-get fails."""
    listed = " ".join(names)
    if not shutil.which("apt-get"):
        raise Stop(f"{why}. Please install what your system calls these packages of Debian: {listed}")
    if not can_install():
        raise Stop(f"{why}. Please type this line, then the same command again:\n  {line_to_type(names)}")
    print(f"Installing from the system's archive: {listed}", flush=True)
    _update_lists()
    result = _apt_get("install", "-y", "--no-install-recommends", *names)
    if result.returncode:
        print("\n".join(result.stdout.splitlines()[-5:]), file=sys.stderr)
        raise Stop(f"{why}, and apt-get could not install it. The line was:\n  {line_to_type(names)}")


@functools.cache
def _update_lists() -> None:
    """Once a run; it may fail for a source that does not matter here, which the installing then tells."""
    _apt_get("update")


def _apt_get(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def _is_there(thing: str) -> bool:
    """Whether a library loads, a font file lies in one of the usual folders, or a program is on the path."""
    if thing.startswith("*"):
        return any(chain.from_iterable(folder.rglob(thing) for folder in FONT_FOLDERS))
    if ".so." not in thing:
        return shutil.which(thing) is not None
    try:
        ctypes.CDLL(thing)
    except OSError:
        return False
    return True
