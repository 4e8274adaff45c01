"""The window on the whole screen and back again: as large, as it stood, and maximised if it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QWindowStateChangeEvent

from sciatica_timer.ui import window_place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.window_place import Place

FULL, MAXIMIZED = Qt.WindowState.WindowFullScreen, Qt.WindowState.WindowMaximized


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
        self._normal: Place | None = None  # of one that is maximised again; Qt on X11 then takes the screen for it
        window.installEventFilter(self)

    def toggle(self) -> None:
        """Take the whole screen, or leave it."""
        if self._window.isFullScreen():
            self.leave()
        else:
            self.take()

    def take(self) -> None:
        """Take the whole screen."""
        self._before = self.stands
        self._window.setWindowState(self._window.windowState() | FULL)

    def leave(self) -> None:
        """Stand as before."""
        self._window.setWindowState(self._window.windowState() & ~FULL)

    @property
    def stands(self) -> tuple[Place, bool]:
        """The place of the window and whether it is maximised, or both as they were before the whole screen."""
        return self._before or (self._place, self._window.isMaximized())

    @property
    def _place(self) -> Place:
        return self._normal or window_place.place_of(self._window, self._frame)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and not self._window.isFullScreen():
            if self._before is not None and event.type() == QEvent.Type.Resize:
                self._arrive(*self._before)
            elif self._window.windowState() == window_place.NORMAL:
                self._normal = None
                self._frame = self._window.geometry().topLeft() - self._window.frameGeometry().topLeft()
        elif isinstance(event, QWindowStateChangeEvent) and self._window.isFullScreen() and self._before is None:
            self._before = self._place, bool(event.oldState() & MAXIMIZED)
        return super().eventFilter(watched, event)

    def _arrive(self, place: Place, was_maximized: bool) -> None:  # noqa: FBT001  one pair with the place
        """End the way back, which any size tells but the screen's own."""
        if self._window.size() == self._window.screen().size() and not was_maximized:
            return
        self._before, self._normal = None, place if was_maximized else None
        size = QSize(*place[2:])
        if not was_maximized and not window_place.can_place() and self._window.size() != size:
            self._window.resize(size)
