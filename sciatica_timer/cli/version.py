"""The versions of the app and of what it stands on, told without loading Qt."""

from __future__ import annotations

import platform
from importlib import metadata

from sciatica_timer import __version__
from sciatica_timer.core.translation import tr


def version_line() -> str:
    """Return the versions of the app, Qt and Python in one line."""
    return f"sciatica-timer {__version__} (Qt {_qt_version()}, Python {platform.python_version()})"


def _qt_version() -> str:
    """Return Qt's version, which is PySide6's; a packaged app may have the package without its metadata."""
    try:
        return metadata.version("PySide6_Essentials")
    except metadata.PackageNotFoundError:
        pass
    try:
        from PySide6 import __version__ as version
    except ImportError:
        return tr("not found", "version of Qt")
    return str(version)
