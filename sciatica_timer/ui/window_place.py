"""Where the window stands: put back as it was left, inside a screen that is there, as far as the desktop lets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

USUAL = QSize(1280, 800)
NO_FRAME = QMargins()
LIKELY_FRAME = QMargins(8, 40, 8, 8)  # the largest of the usual desktops, in pixels; the true one is known when shown
NORMAL = Qt.WindowState.WindowNoState
Place = tuple[int, int, int, int]  # x and y of the frame, width and height inside it, in pixels


def fitted(wanted: QRect, screens: Sequence[QRect], smallest: QSize, frame: QMargins) -> tuple[QSize, QPoint | None]:
    """Return the size inside the frame, and the corner of the frame, that a place comes to on these screens.

    The first screen is the usual one. The corner is None where no screen has the middle of the place. The window with
    its frame lies inside its screen, unless that is smaller than `smallest`.
    """
    screen = next((one for one in screens if one.contains(wanted.center())), None)
    room = (screen or screens[0]).size().shrunkBy(frame)
    size = wanted.size().boundedTo(room).expandedTo(smallest)
    if screen is None:
        return size, None
    whole = size.grownBy(frame)
    left = max(screen.left(), min(wanted.left(), screen.left() + screen.width() - whole.width()))
    top = max(screen.top(), min(wanted.top(), screen.top() + screen.height() - whole.height()))
    return size, QPoint(left, top)


def put(window: QWidget, place: Sequence[int], *, maximized: bool) -> None:
    """Put a window that is not shown yet back to its place; an empty one gives it the usual size."""
    known = len(place) == 4  # noqa: PLR2004  x, y, width, height
    wanted = QRect(*place) if known else QRect(QPoint(), USUAL)
    screens = _screens()
    fits = any(one.size().boundedTo(wanted.size()) == wanted.size() for one in screens)
    size, corner = fitted(wanted, screens, window.minimumSize(), NO_FRAME if known and fits else LIKELY_FRAME)
    window.resize(size)
    if corner is not None and known and can_place():
        window.move(corner)
    if maximized or (size != wanted.size() and not can_place()):  # Wayland tells of no panels: let the desktop fit it
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def put_right(window: QWidget) -> None:
    """Bring a shown window inside its screen, now that its frame is known; one that lies inside is left alone."""
    handle = window.windowHandle()
    if handle is None or not can_place() or window.windowState() != NORMAL:
        return
    stands = QRect(window.frameGeometry().topLeft(), window.size())
    size, corner = fitted(stands, _screens(), window.minimumSize(), handle.frameMargins())
    if size != stands.size():
        window.resize(size)
    if corner != stands.topLeft():
        window.move(corner or _screens()[0].topLeft())


def place_of(window: QWidget, frame: QPoint) -> Place:
    """Return where a window stands, or would if it were not maximised.

    `frame` is how far right and down of the frame's corner the inside began when it last was not; Qt does not say.
    """
    inside = window.normalGeometry()
    corner = window.frameGeometry().topLeft() if window.windowState() == NORMAL else inside.topLeft() - frame
    return corner.x(), corner.y(), inside.width(), inside.height()


def can_place() -> bool:
    """Return whether this platform lets a window choose its place; on Wayland the desktop does."""
    return not QGuiApplication.platformName().startswith("wayland")


def _screens() -> list[QRect]:
    usual = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not usual]
    return [screen.availableGeometry() for screen in (usual, *others)]
