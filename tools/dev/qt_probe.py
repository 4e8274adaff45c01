"""Run by the Python of .venv: tries to load what the app needs of Qt and prints what does not load, one a line.

A child does it, because a library that fails to load may take its process with it.
"""

from __future__ import annotations

import ctypes
import importlib
import sys
from pathlib import Path


def failures(modules: list[str]) -> list[str]:
    """Return what of the named PySide6 modules, and of the plugin that draws windows on X11, does not load."""
    found = []
    for name in modules:
        try:
            importlib.import_module(f"PySide6.{name}")
        except ImportError as error:
            found.append(f"{name}: {error}")
    return found + _window_plugin_failure()


def _window_plugin_failure() -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    try:
        qt = importlib.import_module("PySide6")
        ctypes.CDLL(str(Path(str(qt.__file__)).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"))
    except (ImportError, OSError) as error:
        return [f"windows on X11: {error}"]
    return []


if __name__ == "__main__":
    print("\n".join(failures(sys.argv[1:])))
