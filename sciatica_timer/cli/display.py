"""Is there a screen to show a window on? Qt aborts the whole program where there is none, so it is asked before."""

from __future__ import annotations

import re
import socket
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

_NEED_X = {"xcb"}
_NEED_WAYLAND = {"wayland", "wayland-egl"}
_PATIENCE_SECONDS = 2.0
_X_TCP_PORT = 6000


def missing_display(environment: Mapping[str, str], platform: str) -> str:
    """Return what is missing for a window to be shown, or nothing; only Linux can lack it."""
    wanted = {name.partition(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name}
    if not platform.startswith("linux") or (wanted and not wanted <= _NEED_X | _NEED_WAYLAND):
        return ""
    x_display, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if not x_display and not wayland:
        return tr("There is no screen to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    if (not wanted or wanted & _NEED_WAYLAND) and wayland and _opens(_wayland_address(wayland, environment)):
        return ""
    if (not wanted or wanted & _NEED_X) and any(map(_opens, _x_addresses(x_display))):
        return ""
    named = x_display or wayland
    return tr("There is no screen to show the window on: the display {0} cannot be opened.").format(named[:80])


_Address = str | tuple[str, int]


def _wayland_address(name: str, environment: Mapping[str, str]) -> _Address:
    return str(Path(environment.get("XDG_RUNTIME_DIR", ""), name))


def _x_addresses(display: str) -> list[_Address]:
    """List where an X server of this name listens: `:0`, `unix:0.0`, `host:10.0`, or the path of a socket."""
    if display.startswith("/"):
        return [display, display.rpartition(".")[0]]
    match = re.fullmatch(r"(.*):([0-9]{1,4})(\.[0-9]+)?", display)
    if match is None:
        return []
    host, number = match[1], int(match[2])
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  where X servers listen
        return [f"\0{path}", path]
    return [(host.strip("[]"), _X_TCP_PORT + number)]


def _opens(address: _Address) -> bool:
    try:
        if isinstance(address, tuple):
            socket.create_connection(address, timeout=_PATIENCE_SECONDS).close()
            return True
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(_PATIENCE_SECONDS)
            client.connect(address)
    except (OSError, ValueError):
        return False
    return True
