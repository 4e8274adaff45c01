"""Where the window stands: put back as it was left, on a screen that is there, as far as the desktop lets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

USUAL = QSize(1280, 800)
Place = tuple[int, int, int, int]  # x and y of the frame, width and height inside it, in pixels


def fitted(wanted: QRect, screens: Sequence[QRect], smallest: QSize) -> tuple[QSize, QPoint | None]:
    """Fit a place to the screens, of which the first is the usual one: its size, and where, if any screen has it.

    It is as large as its screen lets it be, and lies inside it as far as it is not larger.
    """
    screen = next((one for one in screens if one.contains(wanted.center())), None)
    room = screen or screens[0]
    size = wanted.size().boundedTo(room.size()).expandedTo(smallest)
    if screen is None:
        return size, None
    left = max(screen.left(), min(wanted.left(), screen.left() + screen.width() - size.width()))
    top = max(screen.top(), min(wanted.top(), screen.top() + screen.height() - size.height()))
    return size, QPoint(left, top)


def put(window: QWidget, place: Sequence[int], *, maximized: bool) -> None:
    """Put a window that is not shown yet back to its place; an empty one gives it the usual size."""
    wanted = QRect(*place) if len(place) == 4 else QRect(QPoint(), USUAL)  # noqa: PLR2004  x, y, width, height
    size, corner = fitted(wanted, _screens(), window.minimumSize())
    window.resize(size)
    if corner is not None and len(place) == 4 and can_place():  # noqa: PLR2004
        window.move(corner)
    if maximized:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def place_of(window: QWidget) -> Place:
    """Tell where a window stands, or would if it were not maximized."""
    inside = window.normalGeometry()
    corner = window.frameGeometry().topLeft() if inside == window.geometry() else inside.topLeft()
    return corner.x(), corner.y(), inside.width(), inside.height()


def can_place() -> bool:
    """Say whether this platform lets a window choose its place; on Wayland the desktop does."""
    return not QGuiApplication.platformName().startswith("wayland")


def _screens() -> list[QRect]:
    usual = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not usual]
    return [screen.availableGeometry() for screen in (usual, *others)]
