"""The look: the colours of both schemes and the style sheet, following the system live unless the user chose one."""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from sciatica_timer.core.settings import Scheme
from sciatica_timer.core.value import Value
from sciatica_timer.resources import FOLDER as RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

BODY_PX = 14
EDGE_MUTED = 0.8  # the share of `muted` in the border of a button
MAT_PERCENT, MAT_LEAST_PX = 200, 28  # what is read from a mat, two or three metres away
LARGEST_ASK_PX = 48  # of a question that is read from three metres, and large as it is
LARGEST_RAIL_TEXT_PX = 15  # beyond it the rail would take the room that the page needs more
LARGEST_TITLE_PX, LARGEST_LINE_PX = 36, 22  # beyond them Start would not be seen in the smallest window
LARGEST_CHIP_TEXT_PX = 18  # a chip is one line, and the longest has 34 letters
STYLE = ("-style", "Fusion")  # for QApplication: what its setStyle returns would make ten enums of QStyle, in 5 ms


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
    mat="#22322F",
    is_dark=True,
)


def mixed(first: str, second: str, fraction: float) -> str:
    """Return a mix of two colours as #rrggbb; `fraction` is the share of the second."""
    a, b = QColor(first), QColor(second)
    parts = zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(x + (y - x) * fraction) for x, y in parts)).name()


def edge_of(colours: Palette) -> str:
    """Return the colour of a button's border and a scroll handle: 3:1 on every background they stand on."""
    return mixed(colours.line, colours.muted, EDGE_MUTED)


class Theme(QObject):
    """Applies one palette and text size to the application, and emits `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Take the application's look over; nothing is applied before `choose`."""
        super().__init__()
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._percent = 100
        self._applied: tuple[Palette, int] | None = None
        app.setFont(_font(app.font()))
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        if self._scheme is Scheme.SYSTEM:
            return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT

    def px(self, pixels: float) -> int:
        """Return a length in pixels, scaled by the chosen text size."""
        return round(pixels * self._percent / 100)

    def mat_px(self, pixels: float) -> int:
        """Return a length in pixels as it is where text is read from the mat."""
        return round(pixels * max(self._percent, MAT_PERCENT) / 100)

    @property
    def mat_sheet(self) -> str:
        """The style sheet of a page that is read from the mat: no text is smaller than MAT_LEAST_PX."""
        return re.sub(r"font-size: (\d+)px", _large, _style_sheet(self.palette, self.mat_px))

    def choose(self, scheme: Scheme, text_size_percent: int) -> None:
        """Apply the scheme and the text size that the user chose."""
        self._scheme, self._percent = scheme, text_size_percent
        self._follow()

    def _follow(self) -> None:
        wanted = (self.palette, self._percent)
        if wanted == self._applied:
            return
        self._applied = wanted
        self._app.setPalette(_qt_palette(self.palette))
        self._app.setStyleSheet(_style_sheet(self.palette, self.px))
        self.changed.emit()


def _large(size: re.Match[str]) -> str:
    return f"font-size: {max(MAT_LEAST_PX, int(size[1]))}px"


def _font(system: QFont) -> QFont:
    """Inter where it is installed, else the system's own, with figures of one width."""
    font = QFont(system)
    font.setFamilies(["Inter", *system.families()])
    font.setPixelSize(BODY_PX)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _qt_palette(colours: Palette) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.background,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.background,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Highlight: colours.hold,
        QPalette.ColorRole.HighlightedText: colours.on_hold,
        QPalette.ColorRole.Accent: colours.hold,
        QPalette.ColorRole.Link: colours.hold,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def _style_sheet(colours: Palette, px: Callable[[float], int]) -> str:
    """Fill resources/theme/app.qss: $name is a colour, $pxN a length of N pixels at 100 % text size.

    One that is missing or damaged is empty, and leaves the look to the palette.
    """
    values = {name: getattr(colours, name) for name in colours.__struct_fields__}
    values["edge"] = edge_of(colours)
    for name in ("check", "plus", "minus", "down"):
        mark = RESOURCES / "icons" / f"{name}-{'dark' if colours.is_dark else 'light'}.svg"
        values[f"{name}_mark"] = str(mark).replace("\\", "/")
    values["ask_title"], values["ask_text"] = f"{min(px(44), LARGEST_ASK_PX)}px", f"{min(px(40), LARGEST_ASK_PX)}px"
    values["ask_note"] = f"{min(px(28), LARGEST_ASK_PX)}px"
    values["rail_text"] = f"{min(px(11), LARGEST_RAIL_TEXT_PX)}px"
    today = {"headline": (28, LARGEST_TITLE_PX), "title": (26, LARGEST_TITLE_PX), "line": (15, LARGEST_LINE_PX)}
    today["way"] = (20, LARGEST_TITLE_PX)
    values |= {f"today_{name}": f"{min(px(usual), most)}px" for name, (usual, most) in today.items()}
    values["chip_text"] = f"{min(px(12), LARGEST_CHIP_TEXT_PX)}px"
    values |= {f"px{pixels}": f"{px(pixels)}px" for pixels in range(1, 65)}
    try:
        text = (RESOURCES / "theme" / "app.qss").read_text(encoding="utf-8")
        return Template(text).substitute(values)
    except (OSError, ValueError, KeyError):
        return ""
