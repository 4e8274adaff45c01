"""The icon in the tray: brings the window back, ends the app, and shows a reminder where notifications cannot be had.

Not every desktop has a tray (GNOME shows none), so nothing is ever reached by it alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from sciatica_timer.ui.theme import Theme


WITHIN_MS = 10_000  # at login the app may be there before the tray


class Tray(QObject):
    """An icon that is shown while it is wanted, or while one of its messages is.

    `message_clicked` carries the key of the message shown last.
    """

    open_requested = Signal()
    quit_requested = Signal()
    message_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._icon = QSystemTrayIcon(self._picture(theme), self)
        self._icon.setToolTip(tr("Sciatica Timer"))
        self._menu = QMenu()
        self._menu.addAction(tr("Open Sciatica Timer")).triggered.connect(self.open_requested)
        self._menu.addAction(tr("Quit")).triggered.connect(self.quit_requested)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self._on_message_clicked)
        self._is_wished = False
        self._key = ""

    @staticmethod
    def is_there() -> bool:
        """Return whether this desktop has a tray at the moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_shown(self) -> bool:
        """Return whether the icon is in the tray, or will be as soon as there is one."""
        return self._icon.isVisible()

    def set_shown(self, *, wished: bool) -> None:
        """Show the icon, or hide it."""
        self._is_wished = wished
        self._icon.setVisible(wished)

    def show_message(self, key: str, title: str, text: str) -> None:
        """Show a message where the tray can; the icon stays until it is clicked, or the app ends."""
        if self.is_there() and QSystemTrayIcon.supportsMessages():
            self._key = key
            self._icon.show()
            self._icon.showMessage(title, text, self._icon.icon())

    def _on_message_clicked(self) -> None:
        key, self._key = self._key, ""
        self._icon.setVisible(self._is_wished)
        if key:
            self.message_clicked.emit(key)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_requested.emit()

    def _picture(self, theme: Theme) -> QIcon:
        """Take the app's icon where it is installed, else one of its own."""
        own = icon("exercises", theme.palette.hold, 32)
        return QIcon.fromTheme("sciatica-timer", own)
