"""The look: the colours of both schemes and the style sheet, following the system live unless the user chose one."""

from __future__ import annotations

import re
import sys
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette

from sciatica_timer.core.settings import Contrast, Scheme
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.ui.palettes import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, edge_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QStyleHints
    from PySide6.QtWidgets import QApplication

    from sciatica_timer.ui.palettes import Palette

BODY_PX = 14
# The font of the system is 11 points on most Linux desktops, 9 on Windows and 13 on macOS, which counts 72 to the inch.
USUAL_PX = {"win32": 12, "darwin": 13}.get(sys.platform, 14.7)
LEAST_LARGER, LARGEST_PERCENT = 1.15, 200  # a font of the system that is less larger counts as usual
MAT_PERCENT, MAT_LEAST_PX = 200, 28  # what is read from a mat, two or three metres away
LARGEST_ASK_PX = 48  # of a question that is read from three metres, and large as it is
LARGEST_RAIL_TEXT_PX = 15  # beyond it the rail would take the room that the page needs more
LARGEST_TITLE_PX, LARGEST_LINE_PX = 36, 22  # beyond them Start would not be seen in the smallest window
LARGEST_CHIP_TEXT_PX = 18  # a chip is one line, and the longest has 34 letters
STYLE = ("-style", "Fusion")  # for QApplication: what its setStyle returns would make ten enums of QStyle, in 5 ms


class Theme(QObject):
    """Applies one palette and text size to the application, and emits `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, hints: QStyleHints | None = None) -> None:
        """Take the application's look over; nothing is applied before `choose`. `hints` are the system's wishes."""
        super().__init__()
        self._app = app
        self._scheme, self._contrast = Scheme.SYSTEM, Contrast.SYSTEM
        self._percent = 100
        self._larger = _larger(app.font())
        self._applied: tuple[Palette, int] | None = None
        app.setFont(_font(app.font()))
        self._hints = hints or app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        is_dark, is_high = self._scheme is Scheme.DARK, self._contrast is Contrast.HIGH
        if self._scheme is Scheme.SYSTEM:
            is_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        if self._contrast is Contrast.SYSTEM:
            is_high = self._hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if is_high:
            return DARK_HIGH if is_dark else LIGHT_HIGH
        return DARK if is_dark else LIGHT

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

    def choose(self, scheme: Scheme, text_size_percent: int, contrast: Contrast = Contrast.SYSTEM) -> None:
        """Apply what the user chose; the text size is in percent of the system's."""
        self._scheme, self._contrast = scheme, contrast
        self._percent = min(LARGEST_PERCENT, round(text_size_percent * self._larger))
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


def _larger(system: QFont) -> float:
    """Return how many times as large as usual the font of the system is; at least 1."""
    larger = QFontInfo(system).pixelSize() / USUAL_PX
    return larger if larger >= LEAST_LARGER else 1.0


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
    """Fill resources/theme/app.qss: $name is a colour, $pxN a length of N pixels at 100 % text size,
    $pxN_less one pixel less than that.

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
    values |= {f"px{pixels}_less": f"{px(pixels) - 1}px" for pixels in range(1, 65)}  # within an edge 1 px wider
    try:
        sheets = ("app", "high-contrast") if colours.is_high else ("app",)
        text = "".join((RESOURCES / "theme" / f"{name}.qss").read_text(encoding="utf-8") for name in sheets)
        return Template(text).substitute(values)
    except (OSError, ValueError, KeyError):
        return ""
