"""What the tests see of the machine: fonts that Debian ships, in a fixed order, and no desktop's or person's settings.

Layouts depend on the widths and heights of letters. So tests of them run in a wide, a tall and a narrow family.
"""

from __future__ import annotations

import os
from pathlib import Path

CONFIGURATION = Path(__file__).parent / "fonts" / "fonts.conf"
FAMILIES = {"DejaVu Sans": "fonts-dejavu-core", "Noto Sans": "fonts-noto-core", "Cantarell": "fonts-cantarell"}
# Whoever finds no address starts a bus (dbus-launch), which outlives the test, or finds that of the desktop.
NO_BUS = "unix:path=/nowhere"
# What says of fonts, scales and languages how somebody likes them, and would reach the real windows of the tests.
OF_A_PERSON = (
    "DESKTOP_SESSION",
    "LANGUAGE",
    "QT_FONT_DPI",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE",
    "XDG_CURRENT_DESKTOP",
)


def pin() -> None:
    """Have this process and its children see what is pinned; to be called before Qt starts."""
    os.environ |= {"FONTCONFIG_FILE": str(CONFIGURATION), "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": NO_BUS}
    for name in OF_A_PERSON:
        os.environ.pop(name, None)
