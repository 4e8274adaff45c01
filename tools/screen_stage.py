"""The stage for pictures of the app: the real one, with a clock moved by hand, no sound, and a history of its own."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QEvent, Qt, QThreadPool
from PySide6.QtGui import QWindowStateChangeEvent

from sciatica_timer.app import application as composition
from sciatica_timer.app import services
from sciatica_timer.app.options import WindowOptions
from sciatica_timer.core.session.events import Command, Reading, State
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.desktop.integration.system import System
from sciatica_timer.desktop.processes.child_process import ChildProcess
from sciatica_timer.desktop.sound.player_line import PlayerLine
from sciatica_timer.desktop.sound.session_sound import SessionSound
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.ui.figure.preview import FigurePreview
from sciatica_timer.ui.settings.page import SettingsPage
from tools.screen_history import NOW

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from sciatica_timer.app.modules import Modules
    from sciatica_timer.core.session.state import Session
    from tools.screen_history import Made

STEP_SECONDS = 0.05
EXERCISES = 1
OUTPUT = "Built-in Audio"
CHOICE = "\n[choices.{id}]\nsets = {sets}\nreps = 10\nhold_seconds = {hold}\nrest_seconds = {rest}\n"


class Look(NamedTuple):
    """How a picture is to look."""

    scheme: str = "light"
    width: int = 1280
    height: int = 800
    percent: int = 100
    contrast: str = "usual"
    language: str = ""

    @property
    def name(self) -> str:
        """The look in the name of a file."""
        large = f"-{self.percent}" if self.percent != 100 else ""  # noqa: PLR2004
        high = "-high" if self.contrast == "high" else ""
        spoken = f"-{self.language}" if self.language else ""
        return f"{self.scheme}-{self.width}x{self.height}{large}{high}{spoken}"


class _StillClock:
    """A clock that only moves when told to."""

    speed = 1.0

    def __init__(self, _speed: float) -> None:
        self.seconds = 0.0

    def read(self) -> Reading:
        return Reading(self.seconds, self.seconds)

    def wall(self) -> dt.datetime:
        return NOW + dt.timedelta(seconds=self.seconds)

    def local(self, moment: dt.datetime) -> dt.datetime:
        return moment.astimezone(NOW.tzinfo)


class _NoPlayer(ChildProcess):
    """A player that is never there."""

    def start(self) -> None:
        pass


class _Silence(SessionSound):
    """The sound, with a player that is never there; it knows the name of an output all the same."""

    def __init__(self, speed: float, parent: QObject) -> None:
        super().__init__(speed, parent, line=PlayerLine(process=_NoPlayer(()), clock=float))  # at rest: it never waits

    def open(self, then: Callable[[], object]) -> None:
        then()  # there is no stream to wait for

    def device_name(self) -> str:
        return OUTPUT


class _NoSystem(System):
    """A computer that nobody keeps awake."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, process=_NoPlayer(()))


class Stage:
    """One app to take a picture of."""

    def __init__(self, qt: QApplication, folder: Path, look: Look, made: Made | None, *, read: bool = True) -> None:
        """Build the app with a fresh data folder and this history, if any; `read` with the safety page read."""
        self._qt, self.look = qt, look
        self.fills_screen = False
        folder.mkdir(mode=0o700)
        (folder / "settings.toml").write_text(_settings(look, read=read), encoding="utf-8")
        if made is not None:
            with closing(History(folder / "history.sqlite3")) as stored:
                stored.add_all(made.sets, made.notes)
        composition.SystemClock = _StillClock
        services.SessionSound = _Silence
        services.System = _NoSystem
        self.app = composition.App(qt, WindowOptions(folder), DataFolder(folder))
        self.app.window.resize(look.width, look.height)
        self.app.window.show()
        self.settle()
        self.app.window.open_page(EXERCISES)
        self.app.exercises.view.show_device(OUTPUT)

    @property
    def modules(self) -> Modules:
        """What the app built after its first frame."""
        assert self.app.modules is not None
        return self.app.modules

    @property
    def settings(self) -> SettingsPage:
        """The page "Settings", once it was opened."""
        return cast("SettingsPage", self.app.window.findChild(SettingsPage))

    def settle(self) -> None:
        """Let Qt do what it has put off, and threads load their pictures."""
        for _ in range(6):
            QThreadPool.globalInstance().waitForDone()
            self._qt.processEvents()
            self._qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def picture(self) -> QPixmap:
        """Take the picture; the preview of an exercise stands at the end of its movement."""
        self.app.window.resize(self.look.width, self.look.height)
        if self.fills_screen:
            self._fill_screen()
        self.settle()
        self.app.window.grab()  # pictures are loaded at the size they are painted at
        self.settle()
        for preview in self.app.window.findChildren(FigurePreview):
            preview.show_phase(PhaseKind.HOLD, 1.0, preview._side)  # noqa: SLF001
        return self.app.window.grab()

    def _fill_screen(self) -> None:
        """Let the window believe that its size is the screen's: the screen in memory has one size only."""
        window = self.app.window
        before = window.windowState()
        window.overrideWindowState(Qt.WindowState.WindowFullScreen)
        self._qt.sendEvent(window, QWindowStateChangeEvent(before))

    def close(self) -> None:
        """Let go of the app."""
        self.app.window.close()
        self.app.window.deleteLater()
        self.app.deleteLater()
        self.settle()

    # A session, moved on by hand

    def begin(self, exercise_id: str) -> None:
        """Begin a session."""
        exercise = self.app.library.find(exercise_id)
        assert exercise is not None
        self.modules.session.controller.begin(exercise, ask=False)

    def begin_programme(self, programme_id: str) -> None:
        """Begin a session of several exercises."""
        programme = self.modules.services.programmes.find(programme_id)
        assert programme is not None
        self.modules.session.controller.begin_programme(programme, ask=False)

    def skip_to(self, kind: PhaseKind, into: float = 0.0, *, waits: bool = False) -> None:
        """Skip from rep to rep until a phase of the session, then let some of it pass."""
        while (self._session().phase.kind, self._session().phase.waits) != (kind, waits):
            self.ask(Command.SKIP)
            self.pass_time(STEP_SECONDS)
        for _ in range(round(into / STEP_SECONDS)):
            self.pass_time(STEP_SECONDS)

    def go_to(self, kind: PhaseKind, rep: int = 1, into: float = 0.0, number: int = 1) -> None:
        """Let time pass until a phase of the session, and so far into it."""
        while not self._is_at(kind, rep, number):
            self.pass_time(STEP_SECONDS)
        for _ in range(round(into / STEP_SECONDS)):
            self.pass_time(STEP_SECONDS)

    def lose_session(self) -> None:
        """Let the session vanish as in a crash: only its bookmark stays."""
        self.modules.services.driver._session = None  # noqa: SLF001
        self.app.window.uncover()

    def go_to_end(self) -> None:
        """Let time pass until the session is over."""
        while self._session().state is State.RUNNING:
            self.pass_time(STEP_SECONDS)

    def ask(self, command: Command) -> None:
        """Do what a person would ask for by a key."""
        self.modules.services.driver.request(command)

    def pass_time(self, seconds: float) -> None:
        """Let time go on, and the session with it."""
        clock = self.app.clock
        assert isinstance(clock, _StillClock)
        clock.seconds += seconds
        self.modules.services.driver.wake()

    def _is_at(self, kind: PhaseKind, rep: int, number: int) -> bool:
        phase = self._session().phase
        return (phase.kind, phase.rep, phase.set_number) == (kind, rep, number)

    def _session(self) -> Session:
        session = self.modules.services.driver.session
        assert session is not None
        return session


def _settings(look: Look, *, read: bool) -> str:
    acknowledged = 'safety_acknowledged_on = "2026-02-27"\n' if read else ""
    own = [("bridge", 2, 3, 3), ("pelvic-tilt", 2, 5, 3), ("bent-knee-fall-out", 2, 0, 2), ("dead-bug", 2, 0, 1)]
    choices = "".join(CHOICE.format(id=id_, sets=sets, hold=hold, rest=rest) for id_, sets, hold, rest in own)
    colours = f'scheme = "{look.scheme}"\ncontrast = "{look.contrast}"\n'
    colours += f'language = "{look.language}"\n' if look.language else ""
    return f"{acknowledged}{colours}text_size_percent = {look.percent}\n{choices}"
