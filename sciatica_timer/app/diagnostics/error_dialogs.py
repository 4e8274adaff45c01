"""Unexpected errors in the window: a card that tells of them, but never over a countdown that goes on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from sciatica_timer import __version__
from sciatica_timer.app.diagnostics.logging import log
from sciatica_timer.core.error_outline import kind_and_place
from sciatica_timer.core.problem import printable
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from sciatica_timer.app.diagnostics.error_reporting import ErrorReporter
    from sciatica_timer.app.session.controller import SessionController
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.ui.error_dialog import ErrorDialog
    from sciatica_timer.ui.window.main_window import MainWindow

LOOK_AFTER_MS = 1500  # a session that runs has a timer at every instant, and wakes within a second
MOST_TOLD = 3  # cards a run; the log has the others
_OWN = ("error_dialogs.py", "error_dialog.py", "dialog_card.py")


class ErrorDialogs(QObject):
    """Shows each kind of error once.

    During a session nothing is told before its end page is closed, unless the countdown has stopped by the error; then
    it is tried once to let it go on.
    """

    def __init__(
        self, window: MainWindow, errors: ErrorReporter, folder: DataFolder, session: SessionController | None
    ) -> None:
        """Listen from now on; there is no `session` where building it has failed."""
        super().__init__()
        self._window, self._folder, self._session = window, folder, session
        self._is_over = self._awaits_end = False
        self._card: ErrorDialog | None = None
        self._waiting: list[str] = []
        self._told: list[str] = []
        self._shown = ""
        self._look = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._look.timeout.connect(self._look_at_session)
        queued = Qt.ConnectionType.QueuedConnection  # not in the middle of what has just failed
        errors.happened.connect(self._on_happened, queued)
        for outline, times in errors.take_early():
            self._on_happened(outline, times)
        errors.interrupted.connect(window.close, queued)

    def let_go(self) -> None:
        """Show nothing more."""
        self._is_over = True
        self._look.stop()

    def _on_happened(self, outline: str, times: int) -> None:
        if self._is_over or any(own in outline for own in _OWN):
            return  # what fails while it tells of a failure would go round for ever
        if outline == self._shown and self._card is not None and self._card.isVisible():
            self._card.count(times)
        if outline not in self._told and outline not in self._waiting:
            self._waiting.append(outline)
        if self._session is not None and self._session.is_shown:
            self._look.start()
            self._await_end(self._session)
        else:
            self._show_usual()

    def _await_end(self, session: SessionController) -> None:
        if not self._awaits_end:
            self._awaits_end = True
            session.closed.connect(self._show_usual)
            session.history_requested.connect(self._show_usual)

    def _look_at_session(self) -> None:
        """See whether the session goes on: an error may have taken the wake-up call that it waits for."""
        session = self._session
        if session is not None and session.has_lost_its_end:
            session.close()
        elif session is not None and session.driver.has_stopped:
            self._wake(session)

    def _wake(self, session: SessionController) -> None:
        try:
            session.driver.wake()
        except Exception as error:  # noqa: BLE001  it is beyond help, and the person hears of it now
            log.error("The session stands still:", exc_info=error)
            session.fall_silent()
            self._show(
                tr(
                    "The session has come to a halt and cannot go on. What you did of it is kept: close the app and"
                    " open it again, and it offers to go on from there."
                )
            )

    def _show_usual(self) -> None:
        self._show(
            tr(
                "Each set is written to your history the moment it ends, so what you did is kept. You can go on; if the"
                " app behaves strangely, close it and open it again."
            )
        )

    def _show(self, means: str) -> None:
        waiting = [outline for outline in self._waiting if outline not in self._told]
        self._waiting = []
        if self._is_over or not waiting or len(self._told) >= MOST_TOLD:
            return
        self._told += waiting
        self._shown = waiting[-1]
        details = "\n\n".join((f"Sciatica Timer {__version__}, {sys.platform}", *waiting))
        self._made_card().show_error(means, kind_and_place(waiting[-1]), details)

    def _made_card(self) -> ErrorDialog:
        if self._card is None:
            from sciatica_timer.ui.error_dialog import ErrorDialog  # noqa: PLC0415  hardly ever needed

            self._card = ErrorDialog(self._window, printable(str(self._folder.log)))
            self._card.folder_requested.connect(self._open_folder)
            self._card.close_requested.connect(self._window.close)
            if self._session is not None:
                self._session.driver.begun.connect(self._card.leave)  # a countdown is never covered
        return self._card

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl(self._folder.path.as_uri()))
