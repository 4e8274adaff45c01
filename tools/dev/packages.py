"""Owns what the operating system must bring: finds what is missing and installs it, or gives the line to type."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from tools.dev.child import Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

# Debian's package -> what tells that it is there: a library that loads, a program, a font file, a module of Python.
# The list was enough on minimal Debian 12 and 13.
VENV = {  # Debian and Ubuntu keep the part of Python that makes environments in packages of its own
    "python3-venv": "import ensurepip",
    f"python{sys.version_info.major}.{sys.version_info.minor}-venv": "import ensurepip",
}
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
KEYS = {"xdotool": "xdotool"}
BUS = {"dbus": "dbus-daemon"}
WATCH = {"strace": "strace"}
VOICE = {"libespeak-ng1": "libespeak-ng.so.1"}
LIVE_VOICE = {"libspeechd2": "libspeechd.so.2", "speech-dispatcher-espeak-ng": "speech-dispatcher"}
SCREEN_READER = {"orca": "orca", "at-spi2-core": "/usr/libexec/at-spi-bus-launcher", "openbox": "openbox"}
# A wide, a tall and a narrow family, in which the tests look at layouts; tests/pinned.py names them.
FONTS = {
    "fonts-dejavu-core": "*/DejaVuSans.ttf",
    "fonts-noto-core": "*/NotoSans-Regular.ttf",
    "fonts-cantarell": "*/Cantarell-*.otf",
}
METADATA = {"desktop-file-utils": "desktop-file-validate", "appstream": "appstreamcli"}  # man-db is nearly everywhere
MISSING = "Some packages of the system are missing."
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


def missing(needed: Mapping[str, str], is_there: Callable[[str], bool] | None = None) -> list[str]:
    """Return the packages of `needed` that are not there; nothing is ever missing on a system that is not Linux."""
    if not sys.platform.startswith("linux"):
        return []
    look = is_there or _is_there
    return [package for package, thing in needed.items() if not look(thing)]


def ensure(needed: Mapping[str, str], useful: Mapping[str, Mapping[str, str]] | None = None) -> None:
    """Install whatever is missing, in one go; where that cannot be, say the one line to type.

    Without what is needed this stops. `useful` maps a sentence, saying what is done without, to packages: without
    those the sentence is said and work goes on.
    """
    lacking = {sentence: names for sentence, things in (useful or {}).items() if (names := missing(things))}
    extra = list(chain.from_iterable(lacking.values()))
    if names := missing(needed):
        _install([*names, *extra])
    elif extra:
        try:
            _install(extra)
        except Stop as stop:
            print("\n".join([*lacking, str(stop)]), flush=True)


def _install(names: Sequence[str]) -> None:
    listed = " ".join(names)
    if not shutil.which("apt-get"):
        raise Stop(f"Please install what your system calls these packages of Debian, then try again: {listed}")
    if os.geteuid() != 0:
        raise Stop(f"{MISSING} Please type this line, then the same command again:\n  {_line_to_type(names)}")
    print(f"Installing from the system's archive: {listed}", flush=True)
    _apt_get("update")  # may fail for a source that does not matter here; the next line tells
    result = _apt_get("install", "-y", "--no-install-recommends", *names)
    if result.returncode:
        print("\n".join(result.stdout.splitlines()[-5:]), file=sys.stderr)
        raise Stop(f"{MISSING} This line did not install them:\n  {_line_to_type(names)}")


def _line_to_type(names: Sequence[str]) -> str:
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {' '.join(names)}"


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
    """Whether Python has a module, one of the usual folders a font, the path a program, or a library loads."""
    if thing.startswith("import "):
        return importlib.util.find_spec(thing.removeprefix("import ")) is not None
    if thing.startswith("*"):
        return any(chain.from_iterable(folder.rglob(thing) for folder in FONT_FOLDERS))
    if ".so." not in thing:
        return shutil.which(thing) is not None
    try:
        ctypes.CDLL(thing)
    except OSError:
        return False
    return True
