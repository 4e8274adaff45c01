"""Starting the window: one process a data folder, and a sentence where that cannot be."""

from __future__ import annotations

import gc
import locale
import os
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sciatica_timer.app.application import App
from sciatica_timer.app.diagnostics.error_reporting import ErrorReporter
from sciatica_timer.app.diagnostics.logging import Logbook
from sciatica_timer.core.problem import Reason
from sciatica_timer.core.translation import tr
from sciatica_timer.desktop.single_instance import SingleInstance
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.files.errors import FolderProblem, StorageProblem
from sciatica_timer.storage.files.stale import drop_stale
from sciatica_timer.ui.theme import STYLE

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from sciatica_timer.app.diagnostics.error_dialogs import ErrorDialogs
    from sciatica_timer.app.options import WindowOptions

_AT_FIRST: dict[str, Any] = {"start": None, "file": None, "in_background": False}  # not asked for a second time
IS_MACOS: bool = sys.platform == "darwin"


def run_window(options: WindowOptions) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    _speak_utf8()
    qt = _make_application([*sys.argv[:1], *STYLE])
    qt.setApplicationName("sciatica-timer")
    qt.setApplicationDisplayName("Sciatica Timer")
    qt.setDesktopFileName(os.environ.get("FLATPAK_ID") or "sciatica-timer")  # a Flatpak's entry has the Flatpak's name
    logbook = Logbook(DataFolder(options.data_dir).log)
    faults = ErrorReporter(logbook)
    logbook.begin()
    faults.watch()
    try:
        return _run(qt, options, faults, logbook)
    except StorageProblem:
        raise
    except Exception as error:  # noqa: BLE001  there is no window to tell it in
        faults.note(error)
        return 1
    finally:
        faults.unwatch()
        logbook.end()


def _make_application(arguments: list[str]) -> QApplication:
    if not IS_MACOS:
        return QApplication(arguments)
    from sciatica_timer.desktop.file_open_events import FileOpeningApplication  # noqa: PLC0415  there alone

    return FileOpeningApplication(arguments)


def _run(qt: QApplication, options: WindowOptions, faults: ErrorReporter, logbook: Logbook) -> int:
    folder = DataFolder(options.data_dir)
    try:
        folder.prepare()
    except FolderProblem as problem:
        print(problem, file=sys.stderr)
        # A folder named by mistake is for the terminal; a disk that is full is for the person, whichever folder it is.
        if problem.problem.reason is not Reason.NO_ROOM and options.data_dir != usual_place():
            return 1
        return _open(App(qt, options, folder, str(problem)), qt, folder, faults, logbook)
    instance = SingleInstance(options.data_dir)
    if not instance.take():
        return _leave_to_other(instance, options.file)
    drop_stale(folder.path, time.time())
    try:
        app = _show(App(qt, options, folder), instance)
        code = _open(app, qt, folder, faults, logbook)
        while app.reopens:  # in another language
            app.window.deleteLater()
            app = _show(App(qt, replace(options, language="", page="settings", **_AT_FIRST), folder), instance)
            code = _open(app, qt, folder, faults, logbook)
        return code
    finally:
        instance.release()


def _show(app: App, instance: SingleInstance) -> App:
    """Let others call this window."""
    instance.asked_forward.connect(app.window.bring_to_front)
    instance.asked_to_open.connect(app.open_file)
    app.window.first_painted.connect(instance.listen, Qt.ConnectionType.QueuedConnection)
    return app


def _open(app: App, qt: QApplication, folder: DataFolder, faults: ErrorReporter, logbook: Logbook) -> int:
    opened: SignalInstance | None = getattr(qt, "file_opened", None)
    if opened is not None:
        opened.connect(app.open_file)
    cares: list[ErrorDialogs] = []

    def begin_to_tell() -> None:
        from sciatica_timer.app.diagnostics.error_dialogs import ErrorDialogs  # noqa: PLC0415  start-up: after the first frame

        logbook.open()
        session = app.modules.session.controller if app.modules is not None else None
        cares.append(ErrorDialogs(app.window, faults, folder, session))

    app.window.first_painted.connect(begin_to_tell, Qt.ConnectionType.QueuedConnection)
    app.window.first_painted.connect(partial(_show_icon, qt), Qt.ConnectionType.QueuedConnection)
    gc.freeze()  # the app itself is never garbage
    gc.enable()  # cli/window.py disabled it
    try:
        return app.run()
    finally:
        for care in cares:
            care.let_go()


def _show_icon(qt: QApplication) -> None:
    """Set the window's icon where no menu entry of the desktop does; before the first frame it would cost 4 ms."""
    qt.setWindowIcon(QIcon(str(RESOURCES / "icons" / "app.png")))


def _speak_utf8() -> None:
    """Qt wants UTF-8, changes to it by itself, and says so at length: do it before."""
    if sys.platform.startswith("linux") and locale.nl_langinfo(locale.CODESET).upper() != "UTF-8":
        os.environ["LC_ALL"] = "C.UTF-8"


def _leave_to_other(instance: SingleInstance, file: Path | None) -> int:
    answered = instance.call_other(file)
    forward = tr("Sciatica Timer is open already with this data folder; its window was brought to the front.")
    silent = tr("Sciatica Timer is open already with this data folder; but it does not answer.")
    print(forward if answered else silent, file=sys.stderr)
    return 0 if answered else 1
