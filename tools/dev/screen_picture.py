"""Run by the Python of .venv: saves what the X display shows, `python -m tools.dev.screen_picture FILE.png`."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication


def save(file: str) -> bool:
    """Save the whole screen as a picture; false where that failed."""
    app = QGuiApplication([sys.argv[0], "-platform", "xcb"])
    return app.primaryScreen().grabWindow(0).save(file)


if __name__ == "__main__":
    sys.exit(0 if save(sys.argv[1]) else 1)
