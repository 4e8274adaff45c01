"""The fonts that the tests see: families that Debian ships, in a fixed order, whatever the machine itself prefers.

Layouts depend on the widths and heights of letters. So tests of them run in a wide, a tall and a narrow family.
"""

from __future__ import annotations

import os
from pathlib import Path

CONFIGURATION = Path(__file__).parent / "fonts" / "fonts.conf"
FAMILIES = {"DejaVu Sans": "fonts-dejavu-core", "Noto Sans": "fonts-noto-core", "Cantarell": "fonts-cantarell"}
# What a desktop says of fonts and scales, which would reach the real windows of the tests.
OF_THE_DESKTOP = (
    "DESKTOP_SESSION",
    "QT_FONT_DPI",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE",
    "XDG_CURRENT_DESKTOP",
)


def pin() -> None:
    """Have this process and its children see the pinned fonts; to be called before Qt starts."""
    os.environ["FONTCONFIG_FILE"] = str(CONFIGURATION)
    for name in OF_THE_DESKTOP:
        os.environ.pop(name, None)
