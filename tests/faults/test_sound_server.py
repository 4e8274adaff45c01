"""Sound as it is heard: real sessions played into a sound server of one's own, which is also made to fail."""

import json
import subprocess
import sys
import threading
import time
from statistics import median

import pytest
from bench.onsets import MATCH_SECONDS, SESSION, lateness, play
from sound_server import Recorder, SoundServer, missing_tools, onsets, wait_until

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.cue import Cue, Tone
from sciatica_timer.core.session.timeline import Phase, PhaseKind
from sciatica_timer.desktop.sound.player_line import PlayerLine
from sciatica_timer.desktop.sound.session_sound import SessionSound
from sciatica_timer.desktop.sound.stream import HEAD_START_SECONDS
from sciatica_timer.desktop.sound.track import WORD

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=missing_tools() or "can run")


class Playing:
    """A session of a minute in a process of its own, and the lines it tells, as they come."""

    def __init__(self, server):
        self.told = []
        command = [sys.executable, str(SESSION), "60"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, env=server.environment, stdin=pipe, stdout=pipe, text=True)
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._thread.join(10)
        self._process.kill()
        self._process.stdout.close()
        assert self._process.wait() in {0, -9}

    def _listen(self):
        for line in self._process.stdout:
            self.told.append(json.loads(line))

    def count(self, what):
        return sum(what in line for line in self.told)

    def wait_for(self, what, seconds=15):
        wait_until(lambda: self.count(what), seconds, f"{what}: told {self.told}")
        return next(line[what] for line in self.told if what in line)

    def ends_well(self):
        self._process.stdin.close()
        return self._process.wait(10) == 0


@pytest.fixture
def server():
    with SoundServer() as one:
        yield one


def test_every_tone_of_a_session_is_heard_once_and_in_time(server):
    """In time is for most: on a busy computer a stream may run dry, and the next silence then mends it."""
    played = play(10, server)
    pairs, missed, doubled = lateness(played)
    assert (missed, doubled) == (0, 0)
    constant = median(late for _, late in pairs)
    assert median(abs(late - constant) for _, late in pairs) < 0.005


def test_every_tone_and_word_of_a_whole_programme_is_heard_once_and_in_time(server):
    played = play("starter/1", server)
    pairs, missed, doubled = lateness(played)
    assert sum(name.startswith(WORD) for _, name in played.cues) > len(played.cues) / 4
    assert (missed, doubled) == (0, 0)
    constant = median(late for _, late in pairs)
    assert median(abs(late - constant) for _, late in pairs) < 0.005


def test_a_server_that_is_killed_is_said_and_sound_returns_with_it(server):
    with Playing(server) as playing:
        cues = playing.wait_for("cues")
        with Recorder(server) as recorder:
            wait_until(lambda: onsets(recorder.sound().samples), 10, "a first tone")
        server.kill()
        assert "stopped" in playing.wait_for("problem")
        server.start()
        playing.wait_for("restored", 20)
        with Recorder(server) as recorder:
            wait_until(lambda: len(onsets(recorder.sound().samples)) >= 5, 10, "tones after the return")
            sound = recorder.sound()
        heard = [sound.instant(at) - HEAD_START_SECONDS for at in onsets(sound.samples)]
        due = [at for at, name in cues if not name.startswith(WORD) and heard[0] + 0.5 < at < heard[-1]]
        assert due
        assert all(min(abs(at - one) for at in heard) < MATCH_SECONDS for one in due)
        assert playing.count("problem") == 1


def test_a_server_that_hangs_holds_nothing_up(server):
    with Playing(server) as playing:
        playing.wait_for("cues")
        server.hang()
        playing.wait_for("problem")
        server.go_on()
        playing.wait_for("restored", 20)


def test_a_session_ends_while_the_server_hangs(server):
    with Playing(server) as playing:
        playing.wait_for("cues")
        server.hang()
        try:
            assert playing.ends_well()
        finally:
            server.go_on()


def test_the_default_output_is_followed(server):
    with Playing(server) as playing:
        playing.wait_for("cues")
        server.control("load-module", "module-null-sink", "sink_name=other", "sink_properties=device.description=Other")
        server.control("set-default-sink", "other")
        wait_until(lambda: {"device": "Other"} in playing.told, 10, "the other output")
        with Recorder(server, "other") as recorder:
            wait_until(lambda: onsets(recorder.sound().samples), 10, "a tone on the other output")
        assert playing.count("problem") == 0


def test_an_output_that_vanishes_is_said_and_another_is_taken(server):
    with Playing(server) as playing:
        playing.wait_for("cues")
        server.control("unload-module", "module-null-sink")
        playing.wait_for("problem")
        server.control("load-module", "module-null-sink", "sink_name=other")
        playing.wait_for("restored", 20)


def test_a_player_goes_with_its_app_even_when_the_server_hangs_from_the_start(server):
    server.hang()
    try:
        command = [sys.executable, "-m", "sciatica_timer.desktop.sound.player"]
        with subprocess.Popen(command, env=server.environment, stdin=subprocess.PIPE) as player:
            player.stdin.close()
            assert player.wait(10) == 0
    finally:
        server.go_on()


def test_after_a_long_pause_the_first_tone_is_as_much_in_time_as_the_others(server, qtbot, monkeypatch):
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    sound = SessionSound(line=(line := PlayerLine(rest_seconds=1.5)))
    dues = []

    def lay(*tones):
        now = time.perf_counter()
        dues[:] = [now + second for second in range(len(tones))]
        phase = Phase(PhaseKind.OUT, 0, 1, 1, Side.BOTH, 1)
        sound.lay([Cue(tone, due, phase) for tone, due in zip(tones, dues, strict=True)], now)

    try:
        with qtbot.waitSignal(line.runs, timeout=15_000):
            sound.open(lambda: sound.begin(time.perf_counter()))
        lay(Tone.PAUSED)
        qtbot.waitUntil(lambda: line.is_resting, timeout=15_000)
        with Recorder(server) as recorder:
            sound.wake(lambda: lay(Tone.TICK, Tone.TICK, Tone.TICK))
            qtbot.waitUntil(lambda: len(onsets(recorder.sound().samples)) >= 3, timeout=15_000)
            heard = recorder.sound()
    finally:
        sound.shut_down()
    late = [heard.instant(at) - due for at, due in zip(onsets(heard.samples), dues, strict=True)]
    assert max(late) - min(late) < 0.02
    assert 0 < min(late) < HEAD_START_SECONDS + 0.1
