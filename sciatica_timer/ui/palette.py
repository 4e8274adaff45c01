"""The colours of both schemes, as DESIGN's table has them, and a few shades that follow from them."""

from __future__ import annotations

from PySide6.QtGui import QColor

from sciatica_timer.core.value import Value


class Palette(Value):
    """One scheme's colours as #rrggbb."""

    background: str
    surface: str
    line: str
    text: str
    muted: str
    hold: str
    hold_soft: str
    on_hold: str
    rest: str
    prepare: str
    side: str
    danger: str
    working: str
    skin: str
    shirt: str
    legs: str
    mat: str
    is_dark: bool


LIGHT = Palette(
    background="#F6F8F7",
    surface="#FFFFFF",
    line="#DFE7E4",
    text="#1B2B2F",
    muted="#5F7276",
    hold="#0F766E",
    hold_soft="#E4F1EE",
    on_hold="#FFFFFF",
    rest="#3B6FB6",
    prepare="#9E630A",
    side="#7C4DBE",
    danger="#B3261E",
    working="#E8743B",
    skin="#E8B998",
    shirt="#2F6F72",
    legs="#4A5D70",
    mat="#DCE8E5",
    is_dark=False,
)
DARK = Palette(
    background="#0F1716",
    surface="#172220",
    line="#283633",
    text="#E6EFEC",
    muted="#93A5A0",
    hold="#4FC3B2",
    hold_soft="#1B302C",
    on_hold="#0F1716",
    rest="#7FB0EE",
    prepare="#E9B65C",
    side="#B79AF0",
    danger="#F2857C",
    working="#FF9A62",
    skin="#E5B594",
    shirt="#3F8A8B",
    legs="#74869A",
    mat="#22322F",
    is_dark=True,
)


def mixed(first: str, second: str, fraction: float) -> str:
    """Return the colour that lies so far on the way from the first to the second, as #rrggbb."""
    a, b = QColor(first), QColor(second)
    parts = zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(x + (y - x) * fraction) for x, y in parts)).name()
