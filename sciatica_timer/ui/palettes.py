"""The colours of both schemes, each in a usual contrast and a high one; phases differ for every kind of eyes."""

from __future__ import annotations

from PySide6.QtGui import QColor

from sciatica_timer.core.value import Value

EDGE_MUTED = 0.8  # the share of `muted` in the border of a button


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
    mat: str
    is_dark: bool
    is_high: bool = False


LIGHT = Palette(
    background="#F6F8F7",
    surface="#FFFFFF",
    line="#DFE7E4",
    text="#1B2B2F",
    muted="#4C5B5F",
    hold="#0F766E",
    hold_soft="#E4F1EE",
    on_hold="#FFFFFF",
    rest="#2264B4",
    prepare="#9A570A",
    side="#8C2A78",
    danger="#B3261E",
    working="#E8743B",
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
    rest="#78AEF5",
    prepare="#F0BC52",
    side="#F08CD2",
    danger="#F2857C",
    working="#D9662E",
    mat="#22322F",
    is_dark=True,
)
# Of high contrast: text 7:1 and edges 3:1 on every ground, and the phases 3:1 on the track of their ring.
LIGHT_HIGH = Palette(
    background="#FFFFFF",
    surface="#FFFFFF",
    line="#8E9392",
    text="#000000",
    muted="#333D40",
    hold="#004A43",
    hold_soft="#E0F4F0",
    on_hold="#FFFFFF",
    rest="#0A3A86",
    prepare="#5E3200",
    side="#6A0F58",
    danger="#8C0F0A",
    working="#C24E0E",
    mat="#D9DFDD",
    is_dark=False,
    is_high=True,
)
DARK_HIGH = Palette(
    background="#000000",
    surface="#000000",
    line="#5A605E",
    text="#FFFFFF",
    muted="#D5DCDA",
    hold="#74F2D2",
    hold_soft="#002C27",
    on_hold="#000000",
    rest="#80B8FF",
    prepare="#FFD257",
    side="#FFA0E0",
    danger="#FFB0A8",
    working="#E0722F",
    mat="#2B3331",
    is_dark=True,
    is_high=True,
)


def mixed(first: str, second: str, fraction: float) -> str:
    """Return a mix of two colours as #rrggbb; `fraction` is the share of the second."""
    a, b = QColor(first), QColor(second)
    parts = zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(x + (y - x) * fraction) for x, y in parts)).name()


def edge_of(colours: Palette) -> str:
    """Return the colour of a button's border and a scroll handle: 3:1 on every background they stand on."""
    return mixed(colours.line, colours.muted, EDGE_MUTED)
