"""Where the window stands: put back as it was left, on a screen that is there, and back from the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QWindowStateChangeEvent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

USUAL = QSize(1280, 800)
NO_FRAME = QMargins()
LIKELY_FRAME = QMargins(8, 40, 8, 8)  # the largest of the usual desktops, in pixels; the true one is known when shown
NORMAL = Qt.WindowState.WindowNoState
FULL, MAXIMIZED = Qt.WindowState.WindowFullScreen, Qt.WindowState.WindowMaximized
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


def restore(window: QWidget, place: Sequence[int], *, maximized: bool) -> None:
    """Restore the place of a window that is not shown yet; an empty place means the usual size."""
    known = len(place) == 4  # noqa: PLR2004  x, y, width, height
    wanted = QRect(*place) if known else QRect(QPoint(), USUAL)
    screens = _screens()
    fits = any(one.size().boundedTo(wanted.size()) == wanted.size() for one in screens)
    size, corner = fitted(wanted, screens, window.minimumSize(), NO_FRAME if known and fits else LIKELY_FRAME)
    window.resize(size)
    if corner is not None and known and can_place():
        window.move(corner)
    if maximized or (size != wanted.size() and not can_place()):  # Wayland reports no panels: let the desktop fit it
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def fit_on_screen(window: QWidget) -> None:
    """Move a shown window inside its screen, now that its frame is known, unless it is inside already."""
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
    """Return the place of a window, or the one it would have if it were not maximised.

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


def screen_name(screen: QScreen) -> str:
    """Return what a screen is remembered by: its make where that is known, else its connector."""
    make = " ".join(filter(None, (screen.manufacturer(), screen.model(), screen.serialNumber())))
    return make or screen.name()


def screen_named(name: str) -> QScreen | None:
    """Return the screen of a name; None where it is not connected, or the platform lets no window choose."""
    if not name:
        return None
    return next((one for one in QGuiApplication.screens() if screen_name(one) == name), None)


class WholeScreen(QObject):
    """Remembers how the window stood before it took the whole screen, by itself or by the desktop, until it is back.

    On the way back the state is the old one before the size is. On Wayland, Qt 6.11.3 comes back smaller than before
    by the frame it draws itself: 6 x 33 pixels.
    """

    def __init__(self, window: QWidget) -> None:
        """Watch this window."""
        super().__init__(window)
        self._window = window
        self._frame = QPoint()
        self._before: tuple[Place, bool] | None = None
        self._moved_from: Place | None = None  # where it was put back to, as it took another screen
        self._normal: Place | None = None  # of one that is maximised again; Qt on X11 then takes the screen for it
        window.installEventFilter(self)

    def toggle(self) -> None:
        """Take the whole screen, or leave it."""
        if self._window.isFullScreen():
            self.leave()
        else:
            self.take()

    def take(self, screen: QScreen | None = None) -> None:
        """Take the whole screen, or another one, until `leave`."""
        self._before = self.place
        if screen is not None and screen is not self._window.screen():
            self._moved_from = self._before[0]
            self._window.setScreen(screen)
            self._window.setGeometry(screen.geometry())
        self._window.setWindowState(self._window.windowState() | FULL)

    def leave(self) -> None:
        """Restore the window as it was."""
        self._window.setWindowState(self._window.windowState() & ~FULL)

    @property
    def place(self) -> tuple[Place, bool]:
        """The place of the window and whether it is maximised; in full screen, both as they were before."""
        return self._before or (self._place, self._window.isMaximized())

    @property
    def _place(self) -> Place:
        return self._normal or place_of(self._window, self._frame)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and not self._window.isFullScreen():
            if self._before is not None and event.type() == QEvent.Type.Resize:
                self._arrive(*self._before)
            elif self._window.windowState() == NORMAL:
                self._normal = None
                self._frame = self._window.geometry().topLeft() - self._window.frameGeometry().topLeft()
        elif isinstance(event, QWindowStateChangeEvent) and self._window.isFullScreen() and self._before is None:
            self._before = self._place, bool(event.oldState() & MAXIMIZED)
        return super().eventFilter(watched, event)

    def _arrive(self, place: Place, was_maximized: bool) -> None:  # noqa: FBT001  one pair with the place
        """Finish leaving full screen, at the first size that is not the screen's."""
        if self._window.size() == self._window.screen().size() and not was_maximized:
            return
        self._before, self._normal = None, place if was_maximized else None
        moved, self._moved_from = self._moved_from, None
        if moved is not None:
            self._window.resize(*moved[2:])
            self._window.move(*moved[:2])
            return
        size = QSize(*place[2:])
        if not was_maximized and not can_place() and self._window.size() != size:
            self._window.resize(size)
