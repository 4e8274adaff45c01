"""What the app is to a desktop: reminders, the tray, starting at login, diagnostics."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from sciatica_timer import __version__
from sciatica_timer.app.reminders import Reminders
from sciatica_timer.core.reminders import Reminder
from sciatica_timer.core.today import Past, counting, items_today
from sciatica_timer.desktop.integration.notifications import Notifications
from sciatica_timer.desktop.wall_alarm import WallAlarm
from sciatica_timer.storage.files.data_folder import usual_place
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.tray import WITHIN_MS, Tray

if TYPE_CHECKING:
    from datetime import datetime

    from sciatica_timer.app.services import Services
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.storage.files.autostart import AutostartFile
    from sciatica_timer.ui.settings.page import SettingsPage
    from sciatica_timer.ui.window.main_window import MainWindow


class DesktopModule(QObject):
    """One of everything that stands on the desktop beside the window, and the connections between them.

    `notice` carries a notice for the window, `start_requested` a programme that a reminder asked for. It also answers
    what reminders need to know.
    """

    notice = Signal(object)
    start_requested = Signal(str)

    def __init__(self, services: Services, window: MainWindow) -> None:
        """Build what reminders need; the tray's icon is made when it is first wished for, at login a while later."""
        super().__init__(window)
        self._services, self._window = services, window
        self._preferences, self._programmes = services.preferences, services.programmes
        self._tray: Tray | None = None
        self._may_look = False
        self.reminders = Reminders(self._preferences, self, Notifications(self), WallAlarm(self))
        self._connect()
        # At login the tray may come later than the app; Qt looks for it once, and would not see it then.
        QTimer.singleShot(WITHIN_MS if services.options.in_background else 0, self, self._look_for_tray)

    def _connect(self) -> None:
        reminders = self.reminders
        reminders.notice.connect(self.notice)
        reminders.start_requested.connect(self._start)
        reminders.unshown.connect(self._show_in_tray)
        self._preferences.changed.connect(self._show_tray)
        self._window.stays_when_closed = self._stays

    def shut_down(self) -> None:
        """Take all of it off the desktop."""
        self.reminders.shut_down()
        if self._tray is not None:
            self._tray.set_shown(wished=False)

    # What reminders need to know

    def wall(self) -> datetime:
        """Return the local time with its offset."""
        return self._services.clock.wall()

    def find(self, name: str) -> Programme | Exercise | None:
        """Return the programme or exercise with an id."""
        return self._programmes.find(name) or self._services.library.find(name)

    def is_done(self, what: Programme | Exercise, at: datetime) -> bool:
        """Return whether it was done as often that day as one was to be reminded of it until a local time."""
        services, settings = self._services, self._preferences.now
        past = services.store.past(at.date().isoformat(), counting(self._programmes.all, settings)) or Past()
        items = items_today(past, services.library.exercises, self._programmes.all, settings, at.date())
        item = next(one for one in items if one.id == what.id)
        times = settings.reminders.get(what.id, Reminder()).times_on(at.date())
        asked = max(sum(time <= at.time() for time in times), 1)
        return item.done >= (min(asked, item.due) if times else asked)  # nothing is due on a rest day

    def is_in_session(self) -> bool:
        """Return whether a session is under way."""
        return self._services.driver.is_open

    def _start(self, what: Programme | Exercise) -> None:
        self._window.bring_to_front()
        self.start_requested.emit(what.id)

    # The tray

    @property
    def tray(self) -> Tray:
        """The tray's icon."""
        if self._tray is None:
            self._tray = Tray(self._services.theme, self)
            self._tray.open_requested.connect(self._window.bring_to_front)
            self._tray.quit_requested.connect(self._window.leave)
            self._tray.message_clicked.connect(self.reminders.start)
        return self._tray

    def _stays(self) -> bool:
        """Return whether the window only goes to the tray when it is closed; its icon is there then."""
        self._show_tray()
        return self._tray is not None and self._tray.is_shown and Tray.is_there()

    def _show_in_tray(self, programme_id: str, title: str, text: str) -> None:
        if Tray.is_there():
            self.tray.show_message(programme_id, title, text)

    def _look_for_tray(self) -> None:
        self._may_look = True
        self._show_tray()

    def _show_tray(self) -> None:
        """Show the icon where that is wished and there is a tray: Qt complains where there is none."""
        wished = self._preferences.now.stay_in_tray and self._may_look
        if (wished and Tray.is_there()) or self._tray is not None:
            self.tray.set_shown(wished=wished)

    # The page "Settings"

    def serve(self, page: SettingsPage) -> None:
        """Show on the page what this desktop has, and do what it asks for."""
        page.reminders.login_start_requested.connect(partial(self._turn_login, page))
        page.folder_requested.connect(self.open_folder)
        page.help.diagnostics_requested.connect(partial(self._copy_diagnostics, page))
        self._window.page_opened.connect(partial(self._refresh, page))
        self._refresh(page, page)

    def _refresh(self, page: SettingsPage, opened: QObject) -> None:
        """Bring the page to the newest when it comes up: programmes and desktops change."""
        if opened is page:
            page.reminders.show_programmes(self._programmes.all, self._services.library.exercises)
            self._show_desk(page)

    def _show_desk(self, page: SettingsPage) -> None:
        login = self._login()
        page.reminders.show_desk(has_tray=Tray.is_there(), starts_at_login=None if login is None else login.is_on)

    def _login(self) -> AutostartFile | None:
        from sciatica_timer.storage.files import autostart  # noqa: PLC0415  only for the page

        if not autostart.is_possible():
            return None
        named = None if self._services.folder.path == usual_place() else self._services.folder.path
        return autostart.AutostartFile(autostart.autostart_folder(os.environ), autostart.own_start(named))

    def _turn_login(self, page: SettingsPage, on: bool) -> None:  # noqa: FBT001
        login, text = self._login(), ""
        try:
            if login is not None:
                login.turn(on=on)
        except StorageProblem as problem:
            text = tr("Starting with the computer could not be changed: {0}").format(problem)
        self.notice.emit(Notice("login", text, Severity.ERROR))
        self._show_desk(page)

    def open_folder(self) -> None:
        """Show the data folder in the desktop's way."""
        QDesktopServices.openUrl(QUrl(self._services.folder.path.as_uri()))

    def _copy_diagnostics(self, page: SettingsPage) -> None:
        from sciatica_timer.app.diagnostics.facts import diagnostics  # noqa: PLC0415  hardly ever needed

        text = diagnostics(
            version=__version__,
            settings=self._preferences.now,
            device=self._services.sound.device_name(),
            folder=self._services.folder.path,
            log=self._services.folder.log,
        )
        QGuiApplication.clipboard().setText(text)
        page.help.show_copied()
