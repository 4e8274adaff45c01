"""The app put together without the computer around it: no sound, no voice, nothing kept awake."""

from __future__ import annotations

from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from sciatica_timer.app import services
from sciatica_timer.app.application import App
from sciatica_timer.app.options import WindowOptions
from sciatica_timer.ui.settings.page import SettingsPage

EXERCISES = 1


class Remembering(QObject):
    """Takes every call, and remembers it."""

    def __init__(self, *_arguments):
        super().__init__()
        self.calls = []

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *arguments: self.calls.append((name, *arguments))


class NoSound(Remembering):
    """Takes the place of the sound, so that no process is started."""

    problem = Signal(str, bool)
    restored = Signal()
    unreadable = Signal(str)
    device_changed = Signal(str)
    laid = Signal(object, float)
    is_silent = False
    output = ""

    def open(self, then):
        then()

    def wake(self, then):
        then()

    def device_name(self):
        return "Speakers"

    def device_id(self):
        return self.output


class NoSystem(Remembering):
    """Takes the place of the computer around a session."""

    media_key = Signal(str)
    going_to_sleep = Signal()
    problem = Signal(str)
    restored = Signal()


class NoVoice(QObject):
    """A computer without a voice of its own."""

    ready = Signal(dict)
    files_changed = Signal(dict)
    problem = Signal(str)
    is_live = False

    def __init__(self, locale="en", parent=None):
        super().__init__(parent)
        self.locale = locale
        self.lengths, self.files = {}, {}
        self.asked = []

    def clear_up(self):
        pass

    def prepare(self, texts):
        self.asked.append(dict(texts))

    def set_volume(self, percent):
        pass

    def shut_down(self):
        pass


class OpenApp:
    """An app put together, with all that is in it by short names."""

    def __init__(self, root):
        self.root, self.modules = root, root.modules
        self.window, self.exercises, self.preferences = root.window, root.exercises, root.preferences
        self.library, self.clock, self.theme = root.library, root.clock, root.theme
        shared = self.modules.services
        self.store, self.programmes, self.driver = shared.store, shared.programmes, shared.driver
        self.sound, self.voice, self.system = shared.sound, shared.voice, shared.system
        self.session, self.recorder = self.modules.session.controller, self.modules.session.recorder
        self.resume, self.desktop = self.modules.session.resume, self.modules.desktop
        self.maintenance = self.modules.maintenance

    @property
    def history(self):
        """The page "History", once it was opened."""
        return self.modules.history.page

    @property
    def settings(self):
        """The page "Settings", once it was opened."""
        return self.window.findChild(SettingsPage)


@contextmanager
def apps_without_a_computer(qtbot, qapp, folder, monkeypatch):
    """Give a function that opens an app on a data folder, with options for its window; all are closed at the end.

    It goes to the page "Exercises", or to another one; with `page=None` it stays where the app opened.
    """
    monkeypatch.setattr(services, "SessionSound", NoSound)
    monkeypatch.setattr(services, "System", NoSystem)
    monkeypatch.setattr(services, "SystemVoice", NoVoice)
    opened = []

    def open_app(page=EXERCISES, **options):
        if isinstance(page, str):  # by the name that the app itself goes by, when it is opened again
            page, options["page"] = None, page
        app = App(qapp, WindowOptions(folder.path, **options), folder)
        qtbot.addWidget(app.window)
        opened.append(app)
        app.window.first_painted.disconnect(app.after_first_frame)  # called here, and once only
        app.window.show()
        app.after_first_frame()
        if page is not None:
            app.window.open_page(page)
        return OpenApp(app)

    yield open_app
    delete(opened)


def delete(apps):
    """Close and delete apps: each left behind makes every later change of the theme and every collection slower.

    Qt deletes in an event loop only, and none runs here. A connection of Qt to Python hides from the collector what
    holds what, so the apps let go of their parts as well.
    """
    parts = [part for app in apps for part in (app.window, app.exercises, app.theme, app)]
    for app in apps:
        app.window.close()
    for part in parts:
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for part in parts:
        vars(part).clear()
