"""How the window comes and goes: its place is put back, it starts out of sight, and stays in the tray."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from sciatica_timer.ui.window import placement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.ui.window.main_window import MainWindow


class WindowState(QObject):
    """Shows the window as it was left, and notes how it is left."""

    def __init__(self, window: MainWindow, preferences: Preferences, pages: Sequence[str]) -> None:
        """Put the window to its place; `pages` are their names in order."""
        super().__init__(window)
        self._window, self._preferences, self._pages = window, preferences, tuple(pages)
        window.installEventFilter(self)
        placement.restore(window, preferences.now.window, maximized=preferences.now.window_maximized)

    def show(self, qt: QApplication, *, in_background: bool) -> None:
        """Show the window, or let it wait out of sight; once it is closed for good, the app ends."""
        window = self._window
        window.first_painted.connect(self._heed_end_signals, Qt.ConnectionType.QueuedConnection)
        window.closing.connect(qt.exit)  # for Qt, a window that was hidden is closed already
        qt.commitDataRequest.connect(self._let_go, Qt.ConnectionType.DirectConnection)
        if in_background:
            QTimer.singleShot(0, window, window.start_hidden)
            from sciatica_timer.ui.tray import WITHIN_MS  # noqa: PLC0415  start-up: the window comes without

            QTimer.singleShot(WITHIN_MS, self, self._show_where_there_is_no_tray)
            return
        window.show()
        if placement.can_place():
            window.activateWindow()  # without a window manager nobody else would give it the keys

    def open_page(self, name: str) -> None:
        """Open the page of that name, if there is one."""
        if name in self._pages:
            self._window.open_page(self._pages.index(name))

    def note(self) -> None:
        """Note how the window is left, and save."""
        place, maximized = self._window.whole_screen.place
        self._preferences.note_window(place, maximized=maximized)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the window right once it is painted: before that, nobody knows how large its frame is."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, partial(placement.fit_on_screen, self._window))
        return super().eventFilter(watched, event)

    def _let_go(self) -> None:
        """Stay in no tray when the desktop's session ends, or it would be held up."""
        self._window.stays_when_closed = bool

    def _show_where_there_is_no_tray(self) -> None:
        from sciatica_timer.ui.tray import Tray  # noqa: PLC0415  start-up, as above

        window = self._window
        if not window.isVisible() and not (self._preferences.now.stay_in_tray and Tray.is_there()):
            window.showMinimized()

    def _heed_end_signals(self) -> None:
        from sciatica_timer.desktop.end_signals import EndSignals  # noqa: PLC0415  after the first frame

        EndSignals(self).asked.connect(self._window.leave)
