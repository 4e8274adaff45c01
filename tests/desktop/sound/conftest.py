"""A player that does nothing but remember, and a session's sound on it with a clock that stands still."""

import pytest
from process_fakes import FakeProcess

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.cue import Cue, Tone
from sciatica_timer.core.session.timeline import Phase, PhaseKind
from sciatica_timer.desktop.sound.player_line import PlayerLine
from sciatica_timer.desktop.sound.session_sound import SessionSound

REAL = 5000.0  # what the real clock says when the session's says NOW
NOW = 100.0
PHASE = Phase(PhaseKind.OUT, 0, 1, 1, Side.BOTH, 1)


class Clock:
    now = REAL

    def __call__(self):
        return self.now


class Rig:
    """A sound, what it has told, and the two fakes."""

    def __init__(self, speed):
        self.clock = Clock()
        self.player = FakeProcess()
        self.line = PlayerLine(process=self.player, clock=self.clock)
        self.sound = SessionSound(speed, line=self.line, clock=self.clock)
        self.problems, self.devices, self.returns = [], [], []
        self.sound.problem.connect(lambda kind, goes_on: self.problems.append((kind, goes_on)))
        self.sound.unreadable.connect(self.problems.append)
        self.sound.device_changed.connect(self.devices.append)
        self.sound.restored.connect(lambda: self.returns.append(1))

    def hear(self, what, **more):
        if what == "device":
            more.setdefault("id", more["name"] or "")
        self.player.heard.emit({"is": what, **more})

    def wait(self, seconds):
        self.clock.now += seconds
        if self.line.is_watched:
            self.line.look()

    def begin(self):
        """Begin a session with a tone now and one in five seconds, which is heard."""
        self.sound.begin(NOW)
        self.sound.lay([cue(NOW), cue(NOW + 5, Tone.REST)], NOW)
        self.hear("beat")


def cue(due, tone=Tone.GO):
    return Cue(tone, due, PHASE)


@pytest.fixture
def rig_at(qtbot):
    """Make a sound whose session runs so many times as fast as real."""
    rigs = []

    def make(speed):
        rigs.append(Rig(speed))
        return rigs[-1]

    yield make
    for one in rigs:
        one.sound.shut_down()


@pytest.fixture
def rig(rig_at):
    return rig_at(1.0)


@pytest.fixture
def playing(rig):
    rig.begin()
    return rig
