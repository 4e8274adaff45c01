"""Pages that are read from the mat: text of 28 px at least, and columns as wide as that text needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from sciatica_timer.ui.widgets.foot import Foot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.theme import Theme

QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own; PySide does not export it
WINDOW_PX = (1600, 900)  # from here on a window is as much as a screen, and read from as far
LARGE = "large"  # the property of a page that is enlarged
WIDER = 2  # as much as the text is larger


def enlarge(page: QWidget, theme: Theme) -> None:
    """Make the text of a page large, and its column as much wider."""
    if not page.property(LARGE):
        page.setProperty(LARGE, True)
        for area in page.findChildren(QScrollArea):
            content = area.widget()
            if content is not None:
                content.setMaximumWidth(min(content.maximumWidth() * WIDER, QWIDGETSIZE_MAX))
        for foot in page.findChildren(Foot):
            foot.widen(WIDER)
    sheet = theme.mat_sheet
    if page.styleSheet() != sheet:
        page.setStyleSheet(sheet)


def shrink(page: QWidget) -> None:
    """Set a page that stays back to the window's text size."""
    page.setProperty(LARGE, False)
    page.setStyleSheet("")


def fills_a_screen(page: QWidget) -> bool:
    """Return whether the window of a page has the whole screen, or is as large as many are."""
    window = page.window()
    return window.isFullScreen() or (window.width() >= WINDOW_PX[0] and window.height() >= WINDOW_PX[1])


def is_large(page: QWidget) -> bool:
    """Return whether the text of a page was made large."""
    return bool(page.property(LARGE))
