"""Facts on program and computer for whoever helps: nothing of a person's health is known here."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QScreen

    from sciatica_timer.core.settings import Settings

_SCALES = ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_ENABLE_HIGHDPI_SCALING", "QT_FONT_DPI")
_GIGABYTE = 10**9
_PARTS = ("PySide6_Essentials", "msgspec", "wakepy", "jeepney")


def diagnostics(*, version: str, settings: Settings, device: str | None, folder: Path, log: Path) -> str:
    """Write the facts, one a line; of the settings, only how the app looks and sounds."""
    loud = settings.loudness
    lines = [
        f"Sciatica Timer {version}{' (packaged)' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        "Parts: " + ", ".join(filter(None, map(_version_of, _PARTS))),
        f"System: {_system()}, {platform.machine()}",
        f"Desktop: {_desktop(os.environ)}; Qt platform {QGuiApplication.platformName()}",
        f"Screens: {'; '.join(map(_screen, QGuiApplication.screens()))}",
        f"Scaling: {_named(os.environ, _SCALES) or 'as the desktop says'}",
        f"Tray: {'yes' if QSystemTrayIcon.isSystemTrayAvailable() else 'no'}",
        f"Language: {QLocale().name()}",
        f"Look: {settings.scheme.value}, contrast {settings.contrast.value}, text {settings.text_size_percent} %",
        f"Sound: {device or 'no output'}; backend {os.environ.get('QT_AUDIO_BACKEND') or 'as Qt chooses'}",
        f"Volume: tones {loud.volume} %, voice {loud.voice_volume} %{', muted' if settings.muted else ''}",
        f"Data folder: {_short(folder)}; {_free(folder)}",
        f"Log: {_short(log)}",
    ]
    return "\n".join(lines) + "\n"


def _version_of(part: str) -> str:
    try:
        return f"{part} {metadata.version(part)}"
    except metadata.PackageNotFoundError:
        return ""


def _system() -> str:
    name = f"{platform.system()} {platform.release()}"
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {name}"
    except (OSError, KeyError):
        return name


def _desktop(environ: Mapping[str, str]) -> str:
    desktop, session = environ.get("XDG_CURRENT_DESKTOP") or "not named", environ.get("XDG_SESSION_TYPE")
    return f"{desktop} ({session})" if session else desktop


def _screen(screen: QScreen) -> str:
    size = screen.size()
    return f"{size.width()} x {size.height()} at {screen.devicePixelRatio():g}"


def _named(environ: Mapping[str, str], names: tuple[str, ...]) -> str:
    return ", ".join(f"{name}={environ[name]}" for name in names if environ.get(name))


def _short(path: Path) -> str:
    """Leave the person's name out of a path: what lies at home begins with a tilde."""
    try:
        return str(Path("~", path.relative_to(Path.home())))
    except (ValueError, RuntimeError):
        return str(path)


def _free(folder: Path) -> str:
    try:
        return f"{shutil.disk_usage(folder).free / _GIGABYTE:.1f} GB free"
    except OSError:
        return "cannot be read"
